"""What a simulated call prints, and what it counts as a failure."""

from __future__ import annotations

from typing import Any

from telephony.management.commands.simulate_call import Outcome
from voiceagent.simulators.call import Event
from voiceagent.simulators.console import WIDTH, Console
from voiceagent.simulators.personas import load


def printed(*events: Event, coloured: bool = False) -> list[str]:
    lines: list[str] = []
    console = Console(lines.append, coloured)
    for event in events:
        console.show(event)
    return lines


def test_a_call_as_it_is_printed() -> None:
    assert printed(
        Event(0.5, "stream", "wss://voice.example.test/voice/stream/CA1/"),
        Event(61.26, "agent", "What is your ZIP code?", {"latency_ms": 84}),
        Event(63.0, "said", "nine seven two oh one"),
        Event(65.0, "heard", "nine seven two oh one"),
        Event(66.0, "saved", "zip", {"slot": "zip", "value": "97201", "confirmed": "read_back"}),
        Event(66.0, "saved", "visit", {"slot": "visit", "value": "12-1795453200", "confirmed": "read_back"}),
        Event(67.0, "phase", "PHARMACY"),
        Event(68.0, "keys", "98101#"),
        Event(69.0, "heard", "98101"),
        Event(70.0, "said", "skip"),
        Event(71.0, "heard", "six"),
        Event(72.0, "silence", ""),
        Event(73.0, "dial", "+15035550199"),
        Event(74.0, "desk", "accepted"),
        Event(74.0, "ended", "handed_over"),
    ) == [
        "                  the line is open",
        " 1:01.3  agent    What is your ZIP code?" + 48 * " " + "     84 ms",
        " 1:03.0  patient  nine seven two oh one",
        "                  stored  zip = 97201  (read back)",
        "                  stored  visit = the time chosen  (read back)",
        "",
        "-- PHARMACY ".ljust(WIDTH, "-"),
        " 1:08.0  patient  [keys 98101#]",
        " 1:10.0  patient  skip",
        "                  heard   six",
        " 1:12.0  patient  [says nothing]",
        "                  connected with the front desk at +15035550199",
        "                  the front desk has accepted the call",
        "                  the conversation is handed over",
    ]


def test_colours_are_for_terminals() -> None:
    assert printed(Event(0.0, "said", "yes"), coloured=True) == [
        "\x1b[32;1m 0:00.0  patient \x1b[0m \x1b[32myes\x1b[0m"
    ]


def test_facts_beside_what_is_stored() -> None:
    lines: list[str] = []
    stored = {
        "insured": _answer(False, confirmed="silent"),
        "phone": _answer("5035550166", confirmed="read_back", corrected_from="5035550120"),
        "zip": _answer("98102", confirmed="no", flagged=True),
        "unit": _answer(None, reason="declined"),
    }
    differ = Console(lines.append).facts(load("robert"), stored)
    missing = len(load("robert").expects.answers) - 3
    assert differ == missing + 1
    assert [" ".join(line.split()) for line in lines[2:7]] == [
        "slot the patient stored confirmed",
        "ok insured no no silent",
        "ok phone 5035550166 5035550166 read back, was 5035550120",
        "!! zip 98101 98102 no, flagged",
        "ok unit - - declined",
    ]


def _answer(value: str | bool | None, **how: Any) -> dict[str, Any]:
    return {"value": value, "corrected_from": None, "flagged": False, **how}


def test_an_outcome_that_is_not_the_expected_one() -> None:
    handed_over: dict[str, Any] = {
        "status": "handed_over",
        "appointment": None,
        "handover": {"reason": "asked"},
        "red_flags": [],
    }
    assert Outcome(handed_over, load("james")).differences() == []
    assert Outcome(handed_over, load("ana")).differences() == [
        "handover is 'asked', expected 'emergency'",
        "red_flag is False, expected True",
    ]
    assert Outcome(handed_over, load("maria")).differences() == [
        "status is 'handed_over', expected 'completed'",
        "booked is False, expected True",
        "handover is 'asked', expected ''",
    ]
