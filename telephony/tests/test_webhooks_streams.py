"""A call's streams over the webhooks: opened with a token, broken, opened again; and how a call ends."""

from __future__ import annotations

from typing import Any

import pytest

from intake import services as intakes
from intake.models import Intake
from intake.tests.rows import advance, enter_phase
from telephony import handover, services, tokens
from telephony.models import Status
from voiceagent.audit.models import AuditEntry

from .posting import HANG_UP, HEAD, answer, counted, desk, line, open_stream, resume, stream
from .setting import call_row, post

__all__ = ["line"]  # a fixture
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("line")]


def test_a_broken_stream_is_opened_again_and_the_fourth_failure_gets_a_person() -> None:
    answer()
    opened = open_stream()
    said = [resume() for _ in range(4)]
    assert said[:2] == [stream(), stream()]
    assert said[2] == said[3] == desk(announced=False)
    assert (call_row(), Intake.objects.get(pk=opened.intake_id).status) == (
        ("handed_over", "trouble", False, 4),
        "handed_over",
    )


def test_after_a_finished_call_the_line_is_hung_up() -> None:
    answer()
    opened = open_stream()
    intakes.complete_intake(intake_id=opened.intake_id, visit="")
    services.close_call(call_sid="CA1", status=Status.COMPLETED, reason="completed")
    assert (resume(), resume("CA404"), call_row()) == (HANG_UP, HANG_UP, ("completed", "completed", True, 2))


def test_a_call_handed_over_and_answered_again_rings_the_desk() -> None:
    answer()
    handover.give_to_person(call_sid="CA1", reason="asked")
    assert (answer(), call_row()) == (desk(announced=False), ("handed_over", "asked", False, 1))


def test_a_call_that_has_ended_is_not_answered_again() -> None:
    answer()
    services.hung_up(call_sid="CA1", call_status="completed")
    assert answer() == f"{HEAD}<Response><Say>This call has ended. Goodbye.</Say><Hangup /></Response>"


# --- the end


@pytest.mark.parametrize(
    ("call_status", "row"),
    [
        ("in-progress", ("ringing", "", False, 1)),
        ("ringing", ("ringing", "", False, 1)),
        ("completed", ("abandoned", "completed", True, 1)),
        ("no-answer", ("failed", "no-answer", True, 1)),
        ("canceled", ("failed", "canceled", True, 1)),
    ],
)
def test_the_status_of_a_call_without_an_intake(call_status: str, row: tuple[object, ...]) -> None:
    answer()
    response = post("/voice/status", {"CallSid": "CA1", "CallStatus": call_status})
    assert (response.status_code, call_row()) == (204, row)


def test_a_caller_who_hangs_up_leaves_an_abandoned_intake() -> None:
    answer()
    opened = open_stream()
    post("/voice/status", {"CallSid": "CA1", "CallStatus": "completed"})
    post("/voice/status", {"CallSid": "CA1", "CallStatus": "completed"})
    intake = Intake.objects.get(pk=opened.intake_id)
    assert (call_row(), intake.status, intake.abandoned_reason) == (
        ("abandoned", "completed", True, 2),
        "abandoned",
        "hung_up",
    )


def test_the_end_of_an_unknown_call_is_no_error() -> None:
    assert post("/voice/status", {"CallSid": "CA404", "CallStatus": "completed"}).status_code == 204


# --- tokens


def test_a_token_opens_one_stream() -> None:
    answer()
    token = services.issue_token(call_sid="CA1")
    services.open_stream(call_sid="CA1", token=token)
    with pytest.raises(services.StreamRefused, match="token"):
        services.open_stream(call_sid="CA1", token=token)


@pytest.mark.parametrize("token", ["", "rubbish", "CA1.0123:abc:def", "\ud800"])
def test_a_forged_token_opens_nothing(token: str) -> None:
    answer()
    with pytest.raises(services.StreamRefused, match="token"):
        services.open_stream(call_sid="CA1", token=token)


def test_a_token_is_of_one_call_and_of_the_newest_stream() -> None:
    answer()
    answer("CA2")
    other, old = services.issue_token(call_sid="CA2"), services.issue_token(call_sid="CA1")
    services.issue_token(call_sid="CA1")
    for token in (other, old):
        with pytest.raises(services.StreamRefused, match="token"):
            services.open_stream(call_sid="CA1", token=token)


def test_a_token_fits_into_a_parameter() -> None:
    assert len("token" + tokens.sign("CA" + "f" * 32, tokens.new_nonce())) < 500


def test_a_second_stream_finds_the_intake_where_it_stood() -> None:
    answer()
    first = open_stream()
    enter_phase(intake_id=first.intake_id, phase="INSURANCE")
    second = open_stream()
    assert (first.resumed, second.resumed, second.intake_id == first.intake_id, second.claim.phase) == (
        False,
        True,
        True,
        "INSURANCE",
    )
    with pytest.raises(intakes.StaleIntake):
        advance(Intake.objects.get(pk=first.intake_id), first.claim)


def test_every_write_of_a_call_is_audited() -> None:
    answer()
    open_stream()
    post("/voice/status", {"CallSid": "CA1", "CallStatus": "completed"})
    actions = AuditEntry.objects.filter(action__startswith="call.").order_by("pk").values_list("action", flat=True)
    assert list(actions) == ["call.answered", "call.stream_opened", "call.ended"]


def test_a_call_of_many_streams_is_one_call(django_capture_on_commit_callbacks: Any) -> None:
    before = counted("completed")
    with django_capture_on_commit_callbacks(execute=True):
        answer()
        for _ in range(3):
            opened = open_stream()
        intakes.complete_intake(intake_id=opened.intake_id, visit="")
        services.close_call(call_sid="CA1", status=Status.COMPLETED, reason="completed")
        post("/voice/status", {"CallSid": "CA1", "CallStatus": "completed"})
    assert counted("completed") == (before[0] + 1, before[1] + 1)
