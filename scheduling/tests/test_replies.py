"""What patients answer to a text about their visit."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from intake.models import Patient
from notifications import services as notifications
from notifications.models import Consent, Message, Reply
from notifications.tests.test_admin import signed_in as staff_of
from scheduling import reply_words
from scheduling.models import Provider
from scheduling.replies import take_reply
from scheduling.tests.told import LINE, NOW, PHONE, a_patient, a_provider_with_a_line, agree, outbox, visit_at
from voiceagent.audit.models import AuditEntry
from voiceagent.worklist.models import WorkItem

__all__ = ["a_patient", "a_provider_with_a_line"]

pytestmark = pytest.mark.django_db


def reply(text: str, *, handled: bool = False, now: datetime = NOW, sid: str = "") -> str:
    return take_reply(dialled=LINE, number=PHONE, text=text, handled=handled, now=now, vendor_id=sid)


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


def test_every_text_is_kept_and_staff_read_what_was_not_understood(provider: Provider, patient: Patient) -> None:
    visit_at(provider, patient)
    said = {"SM1": "yes but can we make it 3", "SM2": "c", "SM3": "my mother comes with me", "SM4": "STOP"}
    answers = [reply(text, sid=sid) for sid, text in [*said.items(), *said.items()]]
    assert answers[0].startswith("Hillside Clinic: this number reads only C (confirm), X (cancel), HELP and STOP.")
    kept = {row.vendor_id: (row.number, row.text, row.taken_as) for row in Reply.objects.all()}
    taken = {"SM2": "confirm", "SM4": "stop"}
    assert kept == {sid: (PHONE, text, taken.get(sid, "")) for sid, text in said.items()}
    first = Reply.objects.get(vendor_id="SM1")
    tasks = WorkItem.objects.exclude(subject_type="scheduling.appointment")
    assert [(task.queue, task.subject_id, task.reason) for task in tasks] == [("message", first.pk, "not_understood")]
    client = staff_of(provider.clinic)
    page = client.get(reverse("admin:notifications_reply_change", args=[first.pk])).content.decode()
    assert [text in page for text in (said["SM1"], said["SM3"])] == [True, True]
    assert said["SM3"] in client.get(reverse("admin:notifications_reply_changelist")).content.decode()
    assert "Texted us" in client.get(reverse("admin:index"), {"queue": "message"}).content.decode()
    read = AuditEntry.objects.filter(action__in=("reply.read", "reply.listed")).values_list("action", flat=True)
    assert sorted(read) == ["reply.listed", "reply.read"]


def test_an_emergency_in_a_text_is_answered_with_911_and_is_staffs_at_once(provider: Provider) -> None:
    said = "I have chest pain and can't breathe", "please stop the bleeding, I can't stop it, he is unconscious"
    for text in said:
        assert "not read at once. If this may be an emergency, call 911 now." in reply(text, sid=text[:9])
    assert [task.queue for task in WorkItem.objects.all()] == ["emergency", "emergency"]
    assert [row.text for row in Reply.objects.order_by("pk")] == list(said)
