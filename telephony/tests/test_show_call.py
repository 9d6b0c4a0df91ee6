"""The record of a call as outside checks read it, to the letter."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from intake import services as intakes
from intake.models import SLOTS, Intake
from intake.tests.rows import add_red_flag, add_turn, enter_phase, save_answer
from scheduling import services as scheduling
from telephony import handover, services
from telephony.management.commands.seed_demo import NUMBER, demo_clinic
from telephony.models import Call
from voiceagent.audit.models import AuditEntry

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
NOT_ASKED = {
    "value": None,
    "heard": "",
    "confidence": None,
    "source": None,
    "confirmed": "no",
    "flagged": False,
    "corrected_from": None,
    "reason": "not_asked",
}


def a_call(sid: str = "CA1") -> Call:
    demo_clinic()
    return services.answer_call(call_sid=sid, dialled=NUMBER, caller="+12025550143")


def with_intake(call: Call) -> Intake:
    intake = intakes.start_intake(clinic=call.clinic, language="en")
    call.intake = intake
    call.save()
    return intake


def save(intake: Intake, slot: str, value: str | bool | None, *, flagged: bool = False, reason: str = "") -> None:
    save_answer(
        intake_id=intake.pk,
        slot=slot,
        phase="ADDRESS",
        value=value,
        heard=f"they said {value}",
        confidence=0.97,
        source="speech",
        confirmed="read_back",
        flagged=flagged,
        reason=reason,
    )


def say(intake: Intake, n: int, speaker: str, text: str, latency_ms: int | None) -> None:
    add_turn(
        intake_id=intake.pk,
        n=n,
        speaker=speaker,
        phase="ADDRESS",
        text=text,
        latency_ms=latency_ms,
        audio_seconds=1.0,
        timings={},
    )


def a_whole_call() -> Call:
    call = a_call()
    intake = with_intake(call)
    save(intake, "insured", True)
    save(intake, "zip", "97201")
    save(intake, "zip", "97210", flagged=True)
    save(intake, "email", None, reason="declined")
    say(intake, 1, "agent", "What is the ZIP code of your home address?", 3)
    say(intake, 2, "caller", "97210", None)
    add_red_flag(
        intake_id=intake.pk, rule="chest_pain", version="1", level=2, phase="CHIEF_COMPLAINT", heard="my chest hurts"
    )
    offer = scheduling.find_open_times(clinic=call.clinic, after=NOW, limit=1, choose=lambda same: same[0])[0]
    scheduling.book(clinic=call.clinic, offer_id=offer.id, idempotency_key="a", intake_id=intake.pk, now=NOW)
    enter_phase(intake_id=intake.pk, phase="COMPLETE")
    Intake.objects.filter(pk=intake.pk).update(confirmation_code="4KR7MX")
    intakes.complete_intake(intake_id=intake.pk, visit="")
    return call


def shown(*arguments: str) -> list[dict[str, Any]]:
    out = StringIO()
    call_command("show_call", *arguments, "--json", stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def answer(value: object, heard: str, **changes: object) -> dict[str, object]:
    given = {"value": value, "heard": heard, "confidence": 0.97, "source": "speech", "confirmed": "read_back"}
    return {**given, "flagged": False, "corrected_from": None, **changes}


def test_a_whole_call_is_shown_with_everything_said() -> None:
    call = a_whole_call()
    assert shown("CA1", "--phi") == [
        {
            "call_sid": "CA1",
            "status": "completed",
            "phase": "COMPLETE",
            "answers": dict.fromkeys(SLOTS, NOT_ASKED)
            | {
                "insured": answer(True, "they said True"),
                "zip": answer("97210", "they said 97210", flagged=True, corrected_from="97201"),
                "email": answer(None, "they said None", reason="declined"),
            },
            "appointment": {"starts_at": "2026-11-30T09:00:00-08:00", "provider": "Doctor Lee"},
            "confirmation_code": "4KR7MX",
            "red_flags": [
                {
                    "rule": "chest_pain",
                    "version": "1",
                    "level": 2,
                    "phase": "CHIEF_COMPLAINT",
                    "heard": "my chest hurts",
                }
            ],
            "handover": None,
            "turns": [
                {
                    "n": 1,
                    "speaker": "agent",
                    "phase": "ADDRESS",
                    "text": "What is the ZIP code of your home address?",
                    "latency_ms": 3,
                },
                {"n": 2, "speaker": "caller", "phase": "ADDRESS", "text": "97210", "latency_ms": None},
            ],
            "messages": [{"template": "intake_summary", "state": "queued"}],
        }
    ]
    assert AuditEntry.objects.for_object(call).filter(action="call.shown").count() == 1


def test_without_phi_nothing_the_caller_said_is_shown() -> None:
    call = a_whole_call()
    out = shown("CA1")[0]
    assert [told for told in ("97210", "97201", "they said", "chest hurts") if told in json.dumps(out)] == []
    assert out["answers"]["zip"] == answer("[hidden]", "[hidden]", flagged=True, corrected_from="[hidden]")
    assert [turn["text"] for turn in out["turns"]] == ["What is the ZIP code of your home address?", "[hidden]"]
    assert AuditEntry.objects.for_object(call).filter(action="call.shown").count() == 0


def test_without_phi_the_agents_words_hold_nothing_told() -> None:
    intake = with_intake(a_call())
    save(intake, "payer", "Aetna")
    save(intake, "reason", "my knee hurts")
    save(intake, "state", "OR")
    say(intake, 1, "agent", "Your insurance is Aetna. The reason for the visit is: My knee hurts.", 3)
    say(intake, 2, "caller", "yes", None)
    say(intake, 3, "agent", "Okay. Portland, Oregon, then. That's Oregon. Is that right?", 3)
    assert [turn["text"] for turn in shown("CA1")[0]["turns"]] == [
        "Your insurance is [hidden]. The reason for the visit is: [hidden].",
        "[hidden]",
        "Okay. [hidden]. That's [hidden]. Is that right?",
    ]


NOT_STREAMED: dict[str, Any] = {
    "call_sid": "CA1",
    "status": "in_progress",
    "phase": "GREETING",
    "answers": dict.fromkeys(SLOTS, NOT_ASKED),
    "appointment": None,
    "confirmation_code": "",
    "red_flags": [],
    "handover": None,
    "turns": [],
    "messages": [],
}


def test_a_call_nobody_streamed_yet_has_an_empty_record() -> None:
    a_call()
    assert shown("CA1", "--phi") == [NOT_STREAMED]


def test_a_call_turned_to_the_desk_before_it_was_streamed_says_why() -> None:
    handover.give_to_person(call_sid=a_call().call_sid, reason="busy")
    assert shown("CA1") == [NOT_STREAMED | {"status": "handed_over", "handover": {"reason": "busy"}}]


def test_a_hand_over_says_why_and_an_abandoned_call_has_none() -> None:
    for sid in ("CA1", "CA2"):
        with_intake(a_call(sid))
    first, second = (Call.objects.get(call_sid=sid).intake_id or 0 for sid in ("CA1", "CA2"))
    intakes.hand_over(intake_id=first, reason="asked", visit="")
    intakes.abandon(intake_id=second, reason="hung_up")
    assert [(record["status"], record["handover"], record["messages"]) for record in shown("CA1", "CA2")] == [
        ("handed_over", {"reason": "asked"}, [{"template": "incomplete_intake", "state": "queued"}]),
        ("abandoned", None, [{"template": "incomplete_intake", "state": "queued"}]),
    ]


def test_an_unknown_call_is_an_error_and_the_known_ones_are_shown() -> None:
    a_call()
    out = StringIO()
    with pytest.raises(CommandError, match="No such call: CA9"):
        call_command("show_call", "CA9", "CA1", "--json", stdout=out)
    assert [json.loads(line)["call_sid"] for line in out.getvalue().splitlines()] == ["CA1"]
