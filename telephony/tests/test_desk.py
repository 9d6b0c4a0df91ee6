"""A desk phone that is rung: what it hears, and that it alone decides whether it gets the caller."""

from __future__ import annotations

from typing import Any

import pytest

from intake.tests.rows import enter_phase, save_answer
from telephony import handover, services
from voiceagent.worklist.models import WorkItem

from .setting import CALLER, DESK, DIALLED, PUBLIC_URL, make_clinic, post

pytestmark = pytest.mark.django_db

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
HANG_UP = f"{HEAD}<Response><Hangup /></Response>"
LEG = {"CallSid": "CAdesk", "ParentCallSid": "CA1", "From": CALLER, "To": DESK}


@pytest.fixture(autouse=True)
def _line(settings: Any) -> None:
    settings.PUBLIC_URL, settings.TWILIO_AUTH_TOKEN = PUBLIC_URL, "made-up"
    settings.ALLOWED_HOSTS = ["voice.example.test"]
    make_clinic()
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)


def handed_over(reason: str, phase: str) -> None:
    """A caller who has told their name, in that phase, and gets a person for that reason."""
    token = services.issue_token(call_sid="CA1")
    intake_id = services.open_stream(call_sid="CA1", token=token).intake_id
    save_answer(
        intake_id=intake_id,
        slot="last_name",
        phase="DEMOGRAPHICS",
        value="Quackenbush",
        heard="Zebulon Quackenbush",
        confidence=0.9,
        source="speech",
        confirmed="read_back",
        flagged=False,
        reason="",
    )
    enter_phase(intake_id=intake_id, phase=phase)
    handover.give_to_person(call_sid="CA1", reason=reason)


def briefed(**changes: str) -> str:
    return post("/voice/desk", LEG | changes).content.decode()


def asks(words: str) -> str:
    return (
        f'{HEAD}<Response><Gather action="{PUBLIC_URL}/voice/desk/accept" method="POST" numDigits="1" timeout="10">'
        f"<Say>{words}</Say></Gather><Hangup /></Response>"
    )


@pytest.mark.parametrize(
    ("reason", "phase", "words"),
    [
        (
            "asked",
            "SCHEDULING",
            "Rose Clinic. A caller from the intake line. They asked for a person. We were finding an appointment. "
            "Press 1 to take the call.",
        ),
        (
            "not_understood",
            "DEMOGRAPHICS",
            "Rose Clinic. A caller from the intake line. We could not understand each other. We were at the personal "
            "details. Press 1 to take the call.",
        ),
        (
            "a_new_reason",
            "GREETING",
            "Rose Clinic. A caller from the intake line. We had not begun the questions. Press 1 to take the call.",
        ),
        ("emergency", "CHIEF_COMPLAINT", "Emergency. Press 1."),
        ("crisis", "CHIEF_COMPLAINT", "Crisis call. Press 1."),
        ("urgent", "CHIEF_COMPLAINT", "Urgent call. Press 1."),
    ],
)
def test_a_desk_is_told_why_and_how_far_and_nothing_of_the_caller(reason: str, phase: str, words: str) -> None:
    handed_over(reason, phase)
    assert briefed() == asks(words)


def test_a_call_turned_away_had_no_questions() -> None:
    handover.give_to_person(call_sid="CA1", reason="busy")
    said = "Rose Clinic. A caller from the intake line. All our lines are busy. Press 1 to take the call."
    assert briefed() == asks(said)


def test_a_desk_gets_a_caller_we_know_nothing_of() -> None:
    assert briefed(ParentCallSid="CA404") == asks("A caller from the intake line. Press 1 to take the call.")


@pytest.mark.parametrize(
    ("keys", "said"),
    [({"Digits": "1"}, f"{HEAD}<Response />"), ({"Digits": "2"}, HANG_UP), ({"Digits": ""}, HANG_UP), ({}, HANG_UP)],
)
def test_one_takes_the_call_and_nothing_else_does(keys: dict[str, str], said: str) -> None:
    assert post("/voice/desk/accept", LEG | keys).content.decode() == said


@pytest.mark.parametrize(("bridged", "over"), [("true", True), ("false", False)])
def test_a_desk_that_picked_up_and_did_not_accept_is_nobody(bridged: str, over: bool) -> None:
    handed_over("asked", "GREETING")
    body = {"CallSid": "CA1", "DialCallStatus": "completed", "DialBridged": bridged}
    said = post("/voice/resume", body).content.decode()
    assert (said == HANG_UP, "nobody can take your call right now" in said) == (over, not over)
    assert WorkItem.objects.get().close_reason == ("reached" if over else "")
