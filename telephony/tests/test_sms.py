"""The webhooks of texts as Twilio calls them, and a yes on the phone that becomes a confirmation."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from intake.tests.rows import MARIA, give
from notifications.models import Consent, Message
from scheduling import services as scheduling
from telephony import consents, services
from telephony.management.commands.seed_demo import NUMBER, demo_clinic
from voiceagent.simulators.twilio import sign

pytestmark = pytest.mark.django_db

CALLER = "+12025550143"
PUBLIC, TOKEN = "https://voice.example.test", "an auth token"


@pytest.fixture(autouse=True)
def _public(settings: Settings) -> None:
    settings.PUBLIC_URL, settings.TWILIO_AUTH_TOKEN = PUBLIC, TOKEN
    settings.ALLOWED_HOSTS = ["*"]


def post(path: str, token: str = TOKEN, **parameters: str) -> tuple[int, str]:
    answer = Client().post(
        path,
        parameters,
        headers={"X-Twilio-Signature": sign(token, PUBLIC + path, parameters), "X-Forwarded-Proto": "https"},
    )
    return answer.status_code, answer.content.decode()


def test_a_text_is_answered_to_twilio_alone() -> None:
    clinic = demo_clinic()
    ours: dict[str, Any] = {"MessageSid": "SM1", "From": CALLER, "To": NUMBER, "Body": "help"}
    status, twiml = post("/sms/inbound", **ours)
    assert (status, f"<Response><Message>{clinic.name}: messages about your visits." in twiml) == (200, True)
    assert post("/sms/inbound", **{**ours, "Body": "STOP", "OptOutType": "STOP"})[1].endswith("<Response />")
    assert post("/sms/inbound", token="another", **ours) == (403, "")
    assert list(Consent.objects.values_list("given", "source")) == [(False, "sms")]


def test_a_yes_in_the_call_is_kept_with_its_words_and_confirms_the_visit_and_a_lost_text_is_noticed() -> None:
    clinic = demo_clinic()
    call = services.answer_call(call_sid="CA1", dialled=NUMBER, caller=CALLER)
    opened = services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))
    call.refresh_from_db()
    assert call.intake is not None
    give(call.intake, **MARIA)
    open_time = scheduling.find_open_times(clinic=clinic, after=timezone.now())[0]
    scheduling.book(clinic=clinic, offer_id=open_time.id, idempotency_key="1", intake_id=opened.intake_id)
    assert Message.objects.count() == 0
    for _ in range(2):
        consents.note_texts(call_sid="CA1", given=True, heard="yes please")
    consent, message = Consent.objects.get(), Message.objects.get()
    assert (consent.given, consent.heard, consent.address, consent.about) == (
        True,
        "yes please",
        CALLER,
        f"intake:{opened.intake_id}",
    )
    assert (message.template, message.channel, message.to, message.state) == (
        "visit_confirmation",
        "sms",
        CALLER,
        "queued",
    )
    Message.objects.update(state="sent", vendor_id="SM7", sent_at=timezone.now() + timedelta(seconds=1))
    assert [post("/sms/status", MessageSid="SM7", MessageStatus=state)[0] for state in ("sent", "undelivered")] == [
        204,
        204,
    ]
    message.refresh_from_db()
    assert (message.state, message.reason) == ("failed", "undelivered")
