"""Twilio's webhooks: who may post, and what a call is told."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from intake import services as intakes
from telephony import services
from telephony.models import Call, Status

from .posting import HANG_UP, HEAD, answer, desk, line, open_stream, resume, stream
from .setting import CALLER, DIALLED, call_row, post

__all__ = ["line"]  # a fixture
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("line")]


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
