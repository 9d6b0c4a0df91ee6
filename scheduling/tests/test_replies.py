"""What patients answer to a text about their visit."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from intake.models import Patient
from notifications import services as notifications
from notifications.models import Consent, Message
from scheduling import reply_words
from scheduling.models import Provider
from scheduling.replies import take_reply
from scheduling.tests.told import LINE, NOW, PHONE, a_patient, a_provider_with_a_line, agree, outbox, visit_at
from voiceagent.worklist.models import WorkItem

__all__ = ["a_patient", "a_provider_with_a_line"]

pytestmark = pytest.mark.django_db


def reply(text: str, *, handled: bool = False, now: datetime = NOW) -> str:
    return take_reply(dialled=LINE, number=PHONE, text=text, handled=handled, now=now)


def test_c_confirms_and_x_cancels_once_it_is_sure(provider: Provider, patient: Patient) -> None:
    agree(provider.clinic)
    visit = visit_at(provider, patient)
    Message.objects.update(state="sent")
    coming = "Hillside Clinic: thank you, see you Mon Nov 2, 9:00 AM."
    sure = "Hillside Clinic: cancel your appointment Mon Nov 2, 9:00 AM? Reply YES to cancel it."
    assert [reply("Yes, thanks 👍"), reply(" c "), reply("X"), reply("no")] == [
        coming,
        coming,
        sure,
        "Hillside Clinic: your appointment Mon Nov 2, 9:00 AM stands.",
    ]
    visit.refresh_from_db()
    assert (visit.confirmed_at, visit.cancel_asked_at) == (None, None)
    gone = "Hillside Clinic: we find no coming appointment under this number. Please call us at +12025550100."
    hour = NOW + timedelta(hours=1)
    assert [reply("yes cancel"), reply("yes cancel"), reply("YES", now=hour), reply("c", now=hour)] == [
        sure,
        "",
        "",  # the same yes again
        gone,
    ]
    visit.refresh_from_db()
    assert (visit.status, visit.cancel_reason) == ("cancelled", "patient_request")
    assert outbox() == [
        ("visit_confirmation", "sms", "sent"),
        ("visit_cancelled", "sms", "queued"),
        ("visit_changed", "email", "queued"),  # for the clinic
    ]


def test_a_yes_a_day_after_the_x_cancels_nothing_and_confirms_nothing(provider: Provider, patient: Patient) -> None:
    visit = visit_at(provider, patient)
    reply("x")
    assert "this number reads only C (confirm), X (cancel)" in reply("yes", now=NOW + timedelta(hours=25))
    visit.refresh_from_db()
    assert (visit.status, visit.confirmed_at) == ("booked", None)


def test_what_a_reply_means_is_read_from_the_whole_of_it() -> None:
    said = {
        "confirm": "C|c.|Confirm!|confirmed thanks|I'll be there|I’m coming|Yes, confirm my appointment",
        "cancel": "x|X!|cancel pls|Cancel my appointment please|I can't make it|cant come",
        "yes": "yes!|Y|Yes please|yep|Sí|YES YES",
        "yes cancel": "yes cancel|Yes, cancel it please",
        "no": "no|No thanks|nope|don't cancel",
        "": "yes but can we make it 3|c?|can I come later|no that's not me|who is this||9|👍|cancel Tuesday only",
    }
    read = {means: [(text, reply_words.meaning(text)) for text in many.split("|")] for means, many in said.items()}
    assert read == {means: [(text, means) for text in many.split("|")] for means, many in said.items()}


def test_stop_ends_texts_and_mails_and_start_brings_texts_back(provider: Provider, patient: Patient) -> None:
    agree(provider.clinic)
    agree(provider.clinic, "email", "maria@example.com")
    assert [reply("STOP", handled=True), reply("please stop"), reply("HELP"), reply("help", handled=True)] == [
        "",
        "",
        "Hillside Clinic: messages about your visits. Reply STOP to end them. Please call us at +12025550100.",
        "",
    ]
    allowed = [
        notifications.may_write(clinic_id=provider.clinic_id, channel=channel, address=address)
        for channel, address in (("sms", PHONE), ("email", "maria@example.com"))
    ]
    assert allowed == [False, False]
    assert WorkItem.objects.count() == 0  # no visit they could be forgotten for
    visit = visit_at(provider, patient)
    assert outbox() == []
    assert reply("Cancel", handled=True) == ""
    task = WorkItem.objects.get()
    assert (task.queue, task.subject_type, task.subject_id, task.reason) == (
        "message",
        "scheduling.appointment",
        visit.pk,
        "stopped_by_cancel",
    )
    assert reply("START") == (
        "Hillside Clinic: you will receive messages about your visits again. Reply STOP to end them."
    )
    assert notifications.may_write(clinic_id=provider.clinic_id, channel="sms", address=PHONE) is True
    assert Consent.objects.filter(given=False).count() == 2


def test_another_clinics_number_and_other_peoples_visits_are_left_alone(provider: Provider, patient: Patient) -> None:
    visit = visit_at(provider, patient)
    assert take_reply(dialled="+12025550199", number=PHONE, text="x", handled=False, now=NOW) == ""
    assert "no coming appointment" in take_reply(dialled=LINE, number="+12025550777", text="x", handled=False, now=NOW)
    visit.refresh_from_db()
    assert visit.cancel_asked_at is None
