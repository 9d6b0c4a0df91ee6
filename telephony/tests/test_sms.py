"""The webhooks of texts as Twilio calls them, and a yes on the phone that becomes a confirmation."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from intake.tests.rows import MARIA, add_red_flag, give
from notifications.delivery import deliver
from notifications.models import Consent, Message
from notifications.tests.test_texts import _twilio, twilio
from scheduling import services as scheduling
from telephony import consents, services
from telephony.management.commands.seed_demo import NUMBER, demo_clinic
from voiceagent.metrics import errors
from voiceagent.simulators.twilio import sign
from voiceagent.simulators.twilio_messages import TwilioMessages

__all__ = ["_twilio", "twilio"]
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


def test_a_text_is_asked_for_again_while_the_database_is_away() -> None:
    """And is taken as a whole when it comes once more."""
    demo_clinic()
    texts: list[tuple[str, dict[str, str]]] = [
        ("/sms/inbound", {"MessageSid": "SM1", "From": CALLER, "To": NUMBER, "Body": "STOP"}),
        ("/sms/status", {"MessageSid": "SM2", "MessageStatus": "undelivered"}),
    ]
    before = errors.labels(kind="database")._value.get()
    with connection.execute_wrapper(away):
        refused = [post(path, **form) for path, form in texts]
    assert (refused, errors.labels(kind="database")._value.get() - before) == ([(503, "")] * 2, 2)
    assert [post(path, **form)[0] for path, form in texts] == [200, 204]
    assert list(Consent.objects.values_list("given", "source")) == [(False, "sms")]


def away(*_: Any) -> None:
    raise OperationalError("the database is away")


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
    told: list[object] = []
    for state, ours, sid in (("sent", "", "SM7"), ("sending", f"?message={message.public_id}", "SM8")):
        Message.objects.update(state=state, vendor_id="SM7", sent_at=timezone.now(), tried_at=timezone.now())
        for query, news in ((ours, "sent"), ("?message=x", "failed"), (ours, "undelivered")):
            told.append(post(f"/sms/status{query}", MessageSid=sid, MessageStatus=news)[0])
        message.refresh_from_db()
        told.append((message.state, message.reason, message.vendor_id))
    assert told == [204, 204, 204, ("failed", "undelivered", "SM7"), 204, 204, 204, ("failed", "undelivered", "SM8")]


def test_who_hangs_up_is_told_by_one_text_that_the_clinic_will_call(twilio: TwilioMessages) -> None:
    clinic = demo_clinic()
    clinic.text_incomplete, clinic.texts_from, clinic.texts_until = True, time(0), time(0)
    clinic.save()
    for sid, flag in (("CA1", False), ("CA2", True)):
        call = services.answer_call(call_sid=sid, dialled=NUMBER, caller=CALLER)
        services.open_stream(call_sid=sid, token=services.issue_token(call_sid=sid))
        call.refresh_from_db()
        assert call.intake is not None
        give(call.intake, **MARIA)
        consents.note_texts(call_sid=sid, given=True, heard="yes please")
        if flag:  # where there is danger a person calls at once; a text would be out of place
            add_red_flag(intake_id=call.intake.pk, rule="a", version="1", level=1, phase="SUMMARY", heard="chest pain")
        for _ in range(2):
            assert post("/voice/status", CallSid=sid, CallStatus="completed")[0] < 300
    for message in Message.objects.filter(channel="sms"):
        deliver(message.pk)
    assert [(text["to"], text["from"], text["body"]) for text in twilio.messages] == [
        (
            CALLER,
            NUMBER,
            f"{clinic.name}: our call was cut off. We will call you back, or call us at {clinic.front_desk_number}. "
            "STOP ends texts.",
        )
    ]
