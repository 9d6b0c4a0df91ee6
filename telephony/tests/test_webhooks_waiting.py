"""Callers who cannot be served now: all lines are busy, the database is away, the process is being stopped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from time import monotonic
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client

from telephony import live, services
from telephony.models import Status
from voiceagent import health

from .posting import HANG_UP, HEAD, answer, counted, desk, line, resume, stream
from .setting import CALLER, DIALLED, PUBLIC_URL, call_row, post

__all__ = ["line"]  # a fixture
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("line")]


def waiting(minutes: str, tries: int) -> str:
    return (
        f'{HEAD}<Response><Gather action="{PUBLIC_URL}/voice/busy?again={tries}" method="POST" numDigits="1" '
        'timeout="20">'
        f"<Say>All our lines are busy. The wait is about {minutes}. To be called back instead, press 1. "
        "Or stay on the line.</Say></Gather>"
        f'<Redirect method="POST">{PUBLIC_URL}/voice/answer?again={tries}</Redirect></Response>'
    )


def answer_again(tries: int, call_sid: str = "CA1") -> str:
    body = {"CallSid": call_sid, "To": DIALLED, "From": CALLER}
    said = post(f"/voice/answer?again={tries}", body).content.decode()
    return re.sub(r'value="[^"]+"', 'value="..."', said)


def hold(path: str, tries: int) -> str:
    words = "<Say>One moment, please.</Say>" if tries == 1 else ""
    url = f"{PUBLIC_URL}/voice/{path}?again={tries}"
    return f'{HEAD}<Response>{words}<Pause length="2" /><Redirect method="POST">{url}</Redirect></Response>'


@pytest.fixture
def database_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Called, no query is answered until the test is over."""
    stack = ExitStack()

    def refuse(*query: object) -> None:
        raise OperationalError("the server is not there")

    yield lambda: stack.enter_context(connection.execute_wrapper(refuse))
    stack.close()


def test_calls_that_ring_at_the_same_moment_do_not_all_get_the_last_line(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line is taken once a call was told to open its stream; for a stream that never comes it is not kept long."""
    monkeypatch.setattr(live, "_expected", {})
    settings.MAX_CALLS = 1
    assert [answer(), answer(), answer_again(0, "CA2")] == [stream(), stream(), waiting("5 minutes", 1)]
    monkeypatch.setattr(live, "monotonic", lambda: monotonic() + live.EXPECTED_SECONDS + 1)
    assert answer_again(1, "CA2") == stream("CA2")


def test_while_all_lines_of_the_process_are_busy_a_caller_waits_and_is_put_through_in_the_end(settings: Any) -> None:
    settings.MAX_CALLS = 0
    assert (answer(), answer_again(6)) == (
        waiting("5 minutes", 1),
        desk(announced=True).replace(
            "<Response>",
            "<Response><Say>All our lines are busy at the moment. I'm connecting you with the front desk.</Say>",
        ),
    )
    assert call_row() == ("handed_over", "busy", False, 0)


def test_a_call_turned_away_as_busy_is_counted(settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    settings.MAX_CALLS = 0
    before = counted("handed_over")
    with django_capture_on_commit_callbacks(execute=True):
        answer_again(6)
        post("/voice/status", {"CallSid": "CA1", "CallStatus": "completed"})
    assert counted("handed_over") == (before[0] + 1, before[1] + 1)
    assert call_row() == ("handed_over", "busy", True, 0)


def test_a_process_with_all_lines_busy_is_not_ready(settings: Any) -> None:
    free = Client().get("/health/ready").json()["checks"]["lines"]
    settings.MAX_CALLS = 0
    answer = Client().get("/health/ready")
    assert (free, answer.status_code, answer.json()["checks"]["lines"]) == (True, 503, False)


# --- while something is away


def test_while_the_database_is_away_a_caller_is_asked_to_wait_and_is_put_through_in_the_end(
    database_away: Callable[[], None],
) -> None:
    answer()
    database_away()
    told = [answer(), answer_again(19), answer_again(20)]
    assert told == [hold("answer", 1), hold("answer", 20), connecting()]
    assert (resume(), resume(DialCallStatus="completed"), post_status()) == (hold("resume", 1), HANG_UP, 204)
    assert "Call again later" in resume(DialCallStatus="no-answer").replace("Please call", "Call")
    screened = post("/voice/desk", {"CallSid": "CA9", "ParentCallSid": "CA1"}).content.decode()
    assert "A caller from the intake line. Press 1 to take the call." in screened
    others = ("desk/accept", "desk/over", "transfer/hold", "transfer/over", "busy", "status")
    answered = [post(f"/voice/{path}", {"CallSid": "CA1", "Digits": "1"}).status_code for path in others]
    assert answered == [200, 204, 200, 200, 200, 204]


def connecting() -> str:
    words = "<Response><Say>One moment please, I'm connecting you with the front desk.</Say>"
    return desk(announced=True).replace("<Response>", words)


def post_status() -> int:
    return post("/voice/status", {"CallSid": "CA1", "CallStatus": "completed"}).status_code


def test_a_process_that_is_being_stopped_sends_calls_to_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is none it takes them after all; a call that is over is let go at once."""
    answer()
    monkeypatch.setattr(health, "_draining", True)
    assert [answer(), resume(), answer_again(2), answer_again(3)] == [
        hold("answer", 1),
        hold("resume", 1),
        hold("answer", 3),
        stream(),
    ]
    services.close_call(call_sid="CA1", status=Status.COMPLETED, reason="completed")
    assert resume() == HANG_UP
    assert (Client().get("/health/route").status_code, Client().get("/health/ready").status_code) == (503, 503)


def test_a_balancer_goes_on_sending_calls_while_the_database_is_away(database_away: Callable[[], None]) -> None:
    database_away()
    assert (Client().get("/health/route").status_code, Client().get("/health/ready").status_code) == (200, 503)
