"""How many calls a clinic's agent takes, what the next caller is told, and who lets go of a line."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from intake.models import Intake
from telephony import handover, lines, services
from telephony.models import Call, Status
from voiceagent.clinics.models import Clinic
from voiceagent.worklist.models import WorkItem

from .setting import CALLER, DIALLED, PUBLIC_URL, call_row, make_clinic, post

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clinic(settings: Any) -> Clinic:
    settings.PUBLIC_URL, settings.TWILIO_AUTH_TOKEN = PUBLIC_URL, "made-up"
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.ALLOWED_HOSTS = ["voice.example.test"]
    return make_clinic(max_calls=1)


def told(call_sid: str, path: str = "/voice/answer", **extra: str) -> str:
    """stream, busy, waiting, over: what the call was answered with."""
    body = {"CallSid": call_sid, "To": DIALLED, "From": CALLER} | extra
    said = post(path, body).content.decode()
    kinds = {"<Stream": "stream", "<Gather": "busy", "<Redirect": "waiting", "<Hangup": "over", "<Dial": "desk"}
    return next(kind for tag, kind in kinds.items() if tag in said)


def test_a_call_over_the_limit_waits_and_every_way_a_call_ends_frees_its_line() -> None:
    def completed() -> None:
        services.close_call(call_sid="CA1", status=Status.COMPLETED, reason="completed")

    def person() -> None:
        handover.give_to_person(call_sid="CA1", reason="asked")

    def hung_up() -> None:
        told_status("completed")

    def never_answered() -> None:
        told_status("no-answer")

    def never_opened_or_process_died() -> None:
        """Nobody renews the lease."""
        Call.objects.filter(call_sid="CA1").update(lease_until=timezone.now() - timedelta(seconds=1))

    def told_status(status: str) -> None:
        post("/voice/status", {"CallSid": "CA1", "CallStatus": status})

    seen = []
    for end in (completed, person, hung_up, never_answered, never_opened_or_process_died):
        Call.objects.all().delete()
        first, again, second = told("CA1"), told("CA1"), told("CA2")
        end()
        seen.append((end.__name__, first, again, second, told("CA2")))
    assert seen == [
        (name, "stream", "stream", "busy", "stream")
        for name in ("completed", "person", "hung_up", "never_answered", "never_opened_or_process_died")
    ]


def test_a_call_keeps_its_line_while_its_process_lives_and_through_a_broken_stream() -> None:
    told("CA1")
    Call.objects.update(lease_until=timezone.now() + timedelta(seconds=1))
    lines.keep(call_sids=["CA1"])
    kept = Call.objects.get().lease_until
    assert kept is not None
    assert kept > timezone.now() + timedelta(seconds=40)
    assert (told("CA1", "/voice/resume"), told("CA2")) == ("stream", "busy")


def test_who_presses_1_is_called_back() -> None:
    told("CA1")
    told("CA2")
    waits = told("CA2", "/voice/busy", Digits="7")
    over = told("CA2", "/voice/busy", Digits="1")
    tasks = [(item.queue, item.subject_type, item.reason, item.clinic.name) for item in WorkItem.objects.all()]
    assert (waits, over, call_row("CA2")) == ("waiting", "over", ("abandoned", "call_back", True, 0))
    assert tasks == [("call_back", "telephony.call", "busy", "Rose Clinic")]


def test_a_withheld_number_cannot_be_called_back() -> None:
    told("CA1")
    body = {"CallSid": "CA2", "To": DIALLED, "From": ""}
    said = post("/voice/answer", body).content.decode()
    assert "The wait is about 5 minutes. Please stay on the line." in said
    assert told("CA2", "/voice/busy", Digits="1", From="") == "waiting"
    assert told("CAnobody", "/voice/busy", Digits="1") == "waiting"
    assert WorkItem.objects.count() == 0


def test_the_wait_is_reckoned_from_those_who_wait_and_how_long_calls_are(clinic: Clinic) -> None:
    guesses = [lines.wait_minutes(clinic=clinic)]
    for sid in ("CA1", "CA2", "CA3"):
        told(sid)
    guesses.append(lines.wait_minutes(clinic=clinic))
    clinic.max_calls = 5
    guesses.append(lines.wait_minutes(clinic=clinic))
    assert guesses == [5, 10, 2]


def test_no_limit_is_no_limit(clinic: Clinic) -> None:
    Clinic.objects.update(max_calls=None)
    assert [told(f"CA{n}") for n in range(4)] == ["stream"] * 4


def test_a_call_whose_end_nobody_noted_is_closed_and_staff_find_what_was_given() -> None:
    told("CA1")
    services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))
    Call.objects.update(lease_until=timezone.now() - lines.FORGOTTEN - timedelta(seconds=1))
    assert (lines.close_forgotten(), lines.close_forgotten()) == (1, 0)
    assert (call_row(), Intake.objects.get().status) == (("abandoned", "forgotten", True, 2), "abandoned")
