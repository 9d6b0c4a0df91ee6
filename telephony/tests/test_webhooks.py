"""Twilio's webhooks: who may post, what a call is told, how a call ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client

from intake import services as intakes
from intake.models import Intake
from intake.tests.rows import advance, enter_phase
from telephony import handover, services, tokens
from telephony.models import Call, Status
from voiceagent import health, metrics
from voiceagent.audit.models import AuditEntry

from .setting import CALLER, DESK, DIALLED, PUBLIC_URL, call_row, make_clinic, post

pytestmark = pytest.mark.django_db

RESUME = f"{PUBLIC_URL}/voice/resume"
SCREEN = f"{PUBLIC_URL}/voice/desk"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
HANG_UP = f"{HEAD}<Response><Hangup /></Response>"


@pytest.fixture(autouse=True)
def _line(settings: Any) -> None:
    settings.PUBLIC_URL = PUBLIC_URL
    settings.TWILIO_AUTH_TOKEN = "made-up"
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.ALLOWED_HOSTS = ["voice.example.test", "127.0.0.1"]
    make_clinic()


def answer(call_sid: str = "CA1", **changes: str) -> str:
    body = post("/voice/answer", {"CallSid": call_sid, "To": DIALLED, "From": CALLER} | changes).content.decode()
    return re.sub(r'value="[^"]+"', 'value="..."', body)


def stream(call_sid: str = "CA1") -> str:
    return (
        f'{HEAD}<Response><Connect action="{RESUME}" method="POST">'
        f'<Stream url="wss://voice.example.test/voice/stream/{call_sid}/"><Parameter name="token" value="..." />'
        "</Stream>"
        "</Connect></Response>"
    )


def open_stream(call_sid: str = "CA1") -> services.Opened:
    return services.open_stream(call_sid=call_sid, token=services.issue_token(call_sid=call_sid))


def resume(call_sid: str = "CA1", **parameters: str) -> str:
    body = post("/voice/resume", {"CallSid": call_sid} | parameters).content.decode()
    return re.sub(r'value="[^"]+"', 'value="..."', body)


def test_a_call_is_answered_with_a_stream() -> None:
    assert (answer(), call_row()) == (stream(), ("ringing", "", False, 1))


def test_the_addresses_come_from_the_public_url_and_any_host_header_will_do(settings: Any) -> None:
    settings.TWILIO_AUTH_TOKEN = ""
    parameters = {"CallSid": "CA1", "To": DIALLED, "From": CALLER}
    body = Client(headers={"Host": "web:8000"}).post("/voice/answer", parameters).content.decode()
    assert re.sub(r'value="[^"]+"', 'value="..."', body) == stream()


def test_a_plain_public_url_gives_a_plain_socket(settings: Any) -> None:
    settings.PUBLIC_URL, settings.TWILIO_AUTH_TOKEN = "http://127.0.0.1:8000", ""
    assert 'url="ws://127.0.0.1:8000/voice/stream/CA1/"' in answer()


def test_a_repeated_webhook_makes_one_call_and_voids_the_first_token() -> None:
    answer()
    first = Call.objects.get().nonce
    answer()
    call = Call.objects.get()
    assert (call.streams, call.nonce == first) == (2, False)


def test_the_callers_number_is_unreadable_in_the_database_and_found_by_its_hash() -> None:
    answer()
    row = Call.objects.values_list("from_hash", flat=True).get()
    found = [Call.objects.matching(typed).count() for typed in ("(503) 555-0142", CALLER, "503-555-0143")]
    assert (Call.objects.get().from_number, len(row), found) == (CALLER, 64, [1, 1, 0])


def test_an_unknown_number_is_refused_politely() -> None:
    body = answer(To="+15035559999")
    assert body == (
        f"{HEAD}<Response><Say>Thank you for calling. This number is not in service at the moment. Goodbye.</Say>"
        "<Hangup /></Response>"
    )
    assert Call.objects.count() == 0


@pytest.mark.parametrize(
    "path", ["/voice/answer", "/voice/resume", "/voice/status", "/voice/desk", "/voice/desk/accept"]
)
def test_an_unsigned_or_wrongly_signed_post_is_refused(path: str) -> None:
    body = {"CallSid": "CA1", "To": DIALLED, "From": CALLER}
    wrong = Client(headers={"X-Twilio-Signature": "bm90IGEgc2lnbmF0dXJl"})
    assert (post(path, body, sign=False).status_code, wrong.post(path, body).status_code) == (403, 403)
    assert Call.objects.count() == 0


def test_a_signature_over_other_parameters_is_refused() -> None:
    signed = post("/voice/answer", {"CallSid": "CA1", "To": DIALLED, "From": CALLER})
    replayed = Client(headers=signed.wsgi_request.headers)  # type: ignore[attr-defined]
    assert replayed.post("/voice/answer", {"CallSid": "CA2", "To": DIALLED, "From": CALLER}).status_code == 403


@pytest.mark.parametrize("call_sid", ["", "CA/../1", "C" * 65, "CA 1"])
def test_a_call_sid_that_is_none_is_refused(call_sid: str) -> None:
    assert post("/voice/answer", {"CallSid": call_sid, "To": DIALLED, "From": CALLER}).status_code == 400


def test_only_posts() -> None:
    assert Client().get("/voice/answer").status_code == 405


# --- after the stream


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


def desk(*, announced: bool) -> str:
    words = "" if announced else "<Say>One moment please, I'm connecting you with the front desk.</Say>"
    return (
        f'{HEAD}<Response>{words}<Dial action="{RESUME}" answerOnBridge="true" method="POST" timeout="25">'
        f'<Number url="{SCREEN}">{DESK}</Number></Dial></Response>'
    )


def test_a_call_handed_over_rings_the_desk_without_a_second_announcement() -> None:
    answer()
    opened = open_stream()
    intakes.hand_over(intake_id=opened.intake_id, reason="asked", visit="")
    services.close_call(call_sid="CA1", status=Status.HANDED_OVER, reason="asked")
    assert resume() == desk(announced=True)


@pytest.mark.parametrize(
    ("dialled", "said"),
    [
        ("completed", HANG_UP),
        ("answered", HANG_UP),
        *[
            (
                outcome,
                f"{HEAD}<Response><Say>I'm sorry, nobody can take your call right now. The clinic has your details and "
                "will call you back. Goodbye.</Say><Hangup /></Response>",
            )
            for outcome in ("busy", "no-answer", "failed", "canceled")
        ],
    ],
)
def test_after_the_desk_was_rung(dialled: str, said: str) -> None:
    answer()
    open_stream()
    assert resume(DialCallStatus=dialled) == said


def test_nobody_promises_a_call_back_where_nothing_was_told() -> None:
    answer()
    assert resume(DialCallStatus="no-answer") == (
        f"{HEAD}<Response><Say>I'm sorry, nobody can take your call right now. Please call again later. Goodbye.</Say>"
        "<Hangup /></Response>"
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


def counted(status: str) -> tuple[float, float]:
    """(calls that ended so, calls whose length was taken)"""
    served = {sample.name: sample.value for metric in metrics.call_duration.collect() for sample in metric.samples}
    return metrics.calls.labels(status=status)._value.get(), served["voiceagent_call_duration_seconds_count"]


def test_a_call_turned_away_as_busy_is_counted(settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    settings.MAX_CALLS = 0
    before = counted("handed_over")
    with django_capture_on_commit_callbacks(execute=True):
        answer_again(6)
        post("/voice/status", {"CallSid": "CA1", "CallStatus": "completed"})
    assert counted("handed_over") == (before[0] + 1, before[1] + 1)
    assert call_row() == ("handed_over", "busy", True, 0)


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


def test_a_process_with_all_lines_busy_is_not_ready(settings: Any) -> None:
    free = Client().get("/health/ready").json()["checks"]["lines"]
    settings.MAX_CALLS = 0
    answer = Client().get("/health/ready")
    assert (free, answer.status_code, answer.json()["checks"]["lines"]) == (True, 503, False)


# --- while something is away


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
