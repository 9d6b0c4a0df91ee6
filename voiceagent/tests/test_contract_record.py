"""One whole call from outside, cut twice on its way: its record as promised, and no trace of the caller elsewhere."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from voiceagent.simulators.openai import OpenAI, openai_stand_in
from voiceagent.simulators.usps import UspsServer, usps_stand_in

from .outside_phone import Stream
from .outside_server import PUBLIC, Server, new_sid, serving, token_of

pytestmark = pytest.mark.whole_call

# What the agent asks, by a phrase of it; what the caller says to it, and keys in.
BEFORE_THE_FIRST_CUT = (
    ("ready to begin", "yes", ""),
    ("health insurance", "yes I do", ""),
    ("insurance company", "Aetna", ""),
    ("Is that right", "yes", ""),
    ("member ID", "", "987654321#"),
    ("own name", "yes", ""),
    ("reason for your visit", "I have a sore throat", ""),
    ("When did", "three days ago", ""),
    ("first and last name", "Zebulon Quartermaine", ""),
    ("Is that right", "yes", ""),
)
BEFORE_THE_SECOND_CUT = (
    ("date of birth", "", "03041987"),
    ("calling from", "no", ""),
    ("What phone number", "", "5035550177"),
    ("e-mail", "no thanks", ""),
    ("ZIP", "", "97205"),
    ("street address", "742 evergreen terrace", ""),
    ("Is that right", "yes", ""),
    ("apartment", "no", ""),
    ("city and state", "Portland Oregon", ""),
    ("Is that right", "yes", ""),
)
TO_THE_END = (
    ("Which pharmacy", "Walgreens", ""),
    ("part of town", "main street", ""),
    ("in an emergency", "Wilhelmina Quartermaine", ""),
    ("Is that right", "yes", ""),
    ("related", "my sister", ""),
    ("phone number", "", "5035550188"),
    ("suits you", "the first one", ""),
    ("Shall I book", "yes", ""),
    ("Is all of that correct", "yes", ""),
)
WHO = (
    "zebulon", "quartermaine", "wilhelmina", "evergreen", "987654321", "5035550177", "555-0177", "5035550188",
    "5550142", "03041987", "1987-03-04",
)  # fmt: skip
TOLD = (*WHO, "sore throat", "three days", "walgreens", "main street", "sister")
READ = 'voiceagent_follow_ups_total{kind="whole_call",state="done"}'
SENT = 'voiceagent_messages_total{state="sent",template="intake_summary"}'


@dataclass(frozen=True)
class Called:
    """A call that is over. last_words: the agent's. closed: before they had played, and after.

    read, looked_up: what the language model and USPS were sent.
    """

    server: Server
    call_sid: str
    last_words: str
    closed: tuple[bool, bool]
    told: tuple[str, ...]
    read: list[dict[str, Any]]
    looked_up: list[dict[str, str]]


@pytest.fixture(scope="module")
def called(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Iterator[Called]:
    with openai_stand_in() as model, usps_stand_in() as usps:
        accounts = {"OPENAI_API_KEY": model.key, "OPENAI_BASE_URL": model.url, "USPS_BASE_URL": usps.url}
        accounts |= dict(zip(("USPS_CLIENT_ID", "USPS_CLIENT_SECRET"), usps.client, strict=True))
        with serving(tmp_path_factory.mktemp("server"), shared, **accounts) as server:
            yield asyncio.run(whole_call(server, model, usps))


async def whole_call(server: Server, model: OpenAI, usps: UspsServer) -> Called:
    sid = new_sid()
    stream = await converse(server, sid, "answer", BEFORE_THE_FIRST_CUT, "date of birth")
    await stream.cut()
    stream = await converse(server, sid, "resume", BEFORE_THE_SECOND_CUT, "Which pharmacy")
    await stream.cut()
    stream = await converse(server, sid, "resume", TO_THE_END)
    await stream.sent("goodbye")
    await asyncio.sleep(0.1)
    early = stream.closed
    await stream.play()
    await stream.until_closed()
    told = server.voice("resume", sid), server.voice("status", sid, CallStatus="completed")
    await stream.until(lambda: {SENT, READ} <= server.metrics().keys())
    return Called(server, sid, stream.words(), (early, stream.closed), told, model.requests, usps.asked)


async def converse(
    server: Server, sid: str, webhook: str, lines: Sequence[tuple[str, str, str]], then: str = ""
) -> Stream:
    stream = Stream(server, sid)
    token = token_of(server.voice(webhook, sid))
    assert await stream.open() == 101
    await stream.start(token)
    for phrase, words, keys in lines:
        await stream.answer(phrase, words, keys)
    if then:
        await stream.hear(then)
    return stream


def show(called: Called, *arguments: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(called.server.manage("show_call", called.call_sid, "--json", *arguments).stdout)
    return record


def answer(value: object, heard: str, confirmed: str, source: str = "speech", **more: object) -> dict[str, object]:
    how = {"source": source, "confirmed": confirmed, "flagged": False, "corrected_from": None}
    return {"value": value, "heard": heard, **how, **more}


def test_the_last_words_are_a_goodbye_and_the_line_closes_once_they_have_played(called: Called) -> None:
    assert called.last_words.endswith("goodbye.")
    assert (called.closed, called.told) == (
        (False, True),
        ('<?xml version="1.0" encoding="UTF-8"?><Response><Hangup /></Response>', ""),
    )


def test_the_record_of_the_call(called: Called) -> None:
    record = show(called, "--phi")
    turns, visit, code = record.pop("turns"), record.pop("appointment"), record.pop("confirmation_code")
    confidences = [given.pop("confidence") for given in record["answers"].values()]
    assert record == {
        "call_sid": called.call_sid,
        "status": "completed",
        "phase": "COMPLETE",
        "answers": {
            "insured": answer(True, "yes I do", "silent"),
            "payer": answer("Aetna", "Aetna", "read_back"),
            "member_id": answer("987654321", "987654321", "keypad", "keypad"),
            "policy_holder": answer("self", "yes", "in_passing"),
            "reason": answer("I have a sore throat", "I have a sore throat", "silent"),
            "onset": answer("3 days ago", "three days ago", "silent"),
            "first_name": answer("Zebulon", "Zebulon Quartermaine", "read_back"),
            "last_name": answer("Quartermaine", "Zebulon Quartermaine", "read_back"),
            "date_of_birth": answer("1987-03-04", "03041987", "keypad", "keypad"),
            "phone": answer("5035550177", "5035550177", "keypad", "keypad"),
            "email": answer(None, "no thanks", "no", reason="declined"),
            "street": answer("742 Evergreen Terrace", "742 evergreen terrace", "read_back"),
            "unit": answer(None, "no", "no", reason="declined"),
            "city": answer("Portland", "Portland Oregon", "read_back"),
            "state": answer("OR", "Portland Oregon", "read_back"),
            "zip": answer("97205", "97205", "keypad", "keypad"),
            "pharmacy_name": answer("Walgreens", "Walgreens", "in_passing"),
            "pharmacy_location": answer("Main Street", "main street", "in_passing"),
            "emergency_name": answer("Wilhelmina Quartermaine", "Wilhelmina Quartermaine", "read_back"),
            "emergency_relation": answer("sister", "my sister", "in_passing"),
            "emergency_phone": answer("5035550188", "5035550188", "keypad", "keypad"),
        },
        "red_flags": [],
        "handover": None,
        "messages": [{"template": "intake_summary", "state": "sent"}],
    }
    assert all(0 <= confidence <= 1 for confidence in confidences)
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:[03]0:00-0[78]:00", visit["starts_at"])
    assert visit["provider"].startswith("Doctor ")
    assert called.last_words.count(", ".join(code)) == 2
    assert [set(turn) for turn in turns] == [{"n", "speaker", "phase", "text", "latency_ms"}] * len(turns)
    assert [turn["n"] for turn in turns] == list(range(1, len(turns) + 1))
    assert {(turn["speaker"], type(turn["latency_ms"])) for turn in turns} == {("agent", int), ("caller", type(None))}


def test_without_phi_the_record_shows_nothing_told(called: Called) -> None:
    record = show(called)
    assert traces(json.dumps(record)) == []
    assert {given["value"] for given in record["answers"].values()} == {None, "[hidden]"}
    assert {turn["text"] for turn in record["turns"] if turn["speaker"] == "caller"} == {"[hidden]"}


def test_several_calls_a_line_each_and_an_unknown_one_is_an_error(called: Called) -> None:
    done = called.server.manage("show_call", called.call_sid, "CA404", called.call_sid, "--json")
    shown = [json.loads(line)["call_sid"] for line in done.stdout.splitlines()]
    assert (done.returncode, shown, done.stderr) == (1, [called.call_sid] * 2, "CommandError: No such call: CA404\n")


def test_the_database_holds_nothing_readable(called: Called) -> None:
    files = list(called.server.var.glob("voiceagent.sqlite3*"))
    assert files
    assert {file.name: traces(file.read_bytes().decode("latin-1")) for file in files} == {f.name: [] for f in files}


def test_the_log_is_json_with_the_calls_sid_and_none_of_its_words(called: Called) -> None:
    lines = called.server.log().splitlines()
    ready = [line for line in lines if line.startswith("voiceagent answers on ")]
    events = [json.loads(line) for line in lines if line not in ready]
    ours = [event["message"] for event in events if event.get("call_sid") == called.call_sid]
    assert (len(ready), traces(called.server.log())) == (1, [])
    # A socket that was cut is noticed in its own time, perhaps after the next webhook.
    expected = {"call answered": 1, "stream over": 3, "stream ended": 3, "dialogue over": 1}
    assert {message: ours.count(message) for message in expected} == expected


def test_the_clinic_is_told_that_there_is_an_intake_and_not_whose(called: Called) -> None:
    mails = [file.read_text() for file in (called.server.var / "mail").glob("*")]
    subjects = [line for mail in mails for line in mail.splitlines() if line.startswith(("Subject:", "To:"))]
    assert subjects == [
        "Subject: New intake by phone for Riverside Family Clinic",
        "To: intakes@riverside.example.com",
    ]
    assert traces("".join(mails)) == []
    assert f"{PUBLIC}/admin/intake/intake/1/change/" in mails[0]


def test_the_metrics_have_moved(called: Called) -> None:
    found = called.server.metrics()
    phases = (
        "GREETING INSURANCE CHIEF_COMPLAINT DEMOGRAPHICS ADDRESS PHARMACY EMERGENCY_CONTACT SCHEDULING SUMMARY COMPLETE"
    )
    expected = {
        "voiceagent_active_calls": 0,
        'voiceagent_calls_total{status="completed"}': 1,
        "voiceagent_call_duration_seconds_count": 1,  # of three streams
        SENT: 1,
        **{f'voiceagent_calls_by_phase_total{{phase="{phase}"}}': 1 for phase in phases.split()},
    }
    assert {name: found.get(name) for name in expected} == expected
    assert {part: found[f'voiceagent_turn_seconds_count{{part="{part}"}}'] > 20 for part in ("decision", "total")} == {
        "decision": True,
        "total": True,
    }


def test_deepgram_is_asked_to_keep_nothing_and_told_no_names(called: Called) -> None:
    sockets = called.server.deepgram.connections
    asked = {
        (socket.path, *(tuple(socket.query[name]) for name in ("mip_opt_out", "encoding", "sample_rate")))
        for socket in sockets
    }
    terms = [socket.query.get("keyterm", []) for socket in sockets if socket.path == "/v1/listen"]
    told = [message for socket in sockets for message in socket.received if message.get("type") == "Configure"]
    terms += [message.get("keyterms", []) for message in told]
    assert asked == {(path, ("true",), ("mulaw",), ("8000",)) for path in ("/v1/listen", "/v1/speak", "POST /v1/speak")}
    assert traces(json.dumps(terms), WHO) == []


def test_sound_is_kept_of_sentences_everybody_hears_and_of_no_other(called: Called) -> None:
    requests = [socket for socket in called.server.deepgram.connections if socket.path == "POST /v1/speak"]
    made = {message["text"] for socket in requests for message in socket.received}
    files = list((called.server.var / "prompts").iterdir())
    assert (len(files) > 20, len(files) <= len(made), traces(json.dumps(sorted(made)), WHO)) == (True, True, [])
    assert [file.name for file in files if not re.fullmatch(r"[0-9a-f]{64}\.ulaw", file.name)] == []


def traces(text: str, told: Sequence[str] = TOLD) -> list[str]:
    return [word for word in told if word in text.lower()]


def test_a_language_model_learns_the_complaint_and_nothing_of_who_has_it(called: Called) -> None:
    """Asked during the call and after it; what it keeps and who it is about is fixed in the contract."""
    assert [(request["store"], request["model"]) for request in called.read] == [(False, "gpt-4.1-mini")] * 2
    sent = json.dumps([request["messages"][1:] for request in called.read]).casefold()
    assert [word for word in WHO if word in sent] == []
    assert called.read[0]["messages"][1]["content"].splitlines()[2:] == ["I have a sore throat", "three days ago"]


def test_usps_gets_the_address_and_nothing_else(called: Called) -> None:
    address = {"streetAddress": "742 Evergreen Terrace", "city": "Portland", "state": "OR", "ZIPCode": "97205"}
    assert called.looked_up == [address]
