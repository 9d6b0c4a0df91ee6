"""What patients are told of their visits, as it stands in the outbox: with consent, once, and true at the time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import ics
import pytest
import vobject
from celery import current_app
from icalendar import Calendar

from intake.models import Patient
from notifications.mail import written
from notifications.models import Message
from notifications.tasks import sweep
from scheduling import calendar_file, services
from scheduling.models import CancelReason, Provider, Reminder
from scheduling.reminding import due_at, remind_all
from scheduling.services import offer_id
from scheduling.tests.told import (
    MONDAY,
    NOW,
    TUESDAY,
    a_patient,
    a_provider_with_a_line,
    agree,
    outbox,
    visit_at,
)

__all__ = ["a_patient", "a_provider_with_a_line"]

pytestmark = pytest.mark.django_db


def calendar_of(message: Message) -> tuple[str, str, int, str, datetime]:
    calendar = Calendar.from_ical(message.context["ics"])
    (event,) = calendar.walk("VEVENT")
    start = event.decoded("dtstart")
    return str(calendar["method"]), str(event["uid"]), int(str(event["sequence"])), str(event["status"]), start


def test_without_consent_nobody_is_told_anything(provider: Provider, patient: Patient) -> None:
    visit = visit_at(provider, patient)
    services.cancel(appointment_id=visit.pk, reason=CancelReason.BY_STAFF, actor="user:1", now=NOW)
    assert (remind_all(now=MONDAY - timedelta(hours=2)), outbox()) == (0, [])


def test_a_visit_is_confirmed_moved_and_cancelled_in_the_calendar_as_one_entry(
    provider: Provider, patient: Patient
) -> None:
    agree(provider.clinic, "email", "maria@example.com")
    visit = visit_at(provider, patient)
    Message.objects.update(state="sent")
    moved = services.reschedule(
        appointment_id=visit.pk,
        offer_id=offer_id(provider.pk, TUESDAY, None),
        idempotency_key="moved",
        source="staff",
        now=NOW,
    )
    Message.objects.update(state="sent")
    services.cancel(appointment_id=moved.pk, reason=CancelReason.BY_STAFF, actor="user:1", now=NOW)
    uid = f"{visit.uid}@voiceagent"
    assert outbox() == [
        ("visit_confirmation", "email", "sent"),
        ("visit_confirmation", "email", "sent"),
        ("visit_cancelled", "email", "queued"),
    ]
    assert [calendar_of(message) for message in Message.objects.order_by("pk")] == [
        ("REQUEST", uid, 0, "CONFIRMED", MONDAY),
        ("REQUEST", uid, 1, "CONFIRMED", TUESDAY),
        ("CANCEL", uid, 2, "CANCELLED", TUESDAY),
    ]


def test_what_was_not_sent_yet_about_a_cancelled_visit_is_never_sent(provider: Provider, patient: Patient) -> None:
    agree(provider.clinic)
    visit = visit_at(provider, patient)
    services.cancel(appointment_id=visit.pk, reason=CancelReason.BY_STAFF, actor="user:1", now=NOW)
    assert outbox() == [("visit_confirmation", "sms", "dropped")]


def test_the_file_opens_in_three_readers_at_the_same_instant_across_both_changes_of_the_clocks(
    provider: Provider, patient: Patient
) -> None:
    visit = visit_at(provider, patient)
    for starts in (
        datetime(2026, 3, 7, 17, tzinfo=UTC),
        datetime(2026, 3, 8, 16, tzinfo=UTC),
        datetime(2026, 10, 31, 16, tzinfo=UTC),
        datetime(2026, 11, 1, 17, tzinfo=UTC),
    ):
        visit.starts_at, visit.ends_at = starts, starts + timedelta(minutes=30)
        assert visit.local_start.hour == 9
        text = calendar_file.entry(
            visit, cancelled=False, organizer="Clinic <clinic@example.com>", attendee="m@example.com", now=NOW
        )
        (event,) = Calendar.from_ical(text).walk("VEVENT")
        third = vobject.readOne(text).vevent
        (second,) = ics.Calendar(text).events
        assert (event.decoded("dtstart"), second.begin.datetime, third.dtstart.value) == (starts, starts, starts)
        assert (event.decoded("dtend"), second.end.datetime, third.dtend.value) == (visit.ends_at,) * 3
        assert (str(event["organizer"]), event["attendee"].params["PARTSTAT"], str(event["summary"])) == (
            "mailto:clinic@example.com",
            "ACCEPTED",
            "Appointment - Hillside Clinic",
        )


def test_reminders_are_counted_by_the_clock_on_the_wall(provider: Provider, patient: Patient) -> None:
    visit = visit_at(provider, patient)
    assert [f"{due_at(visit, hours).astimezone(visit.location.zone):%m-%d %H:%M %z}" for hours in (168, 48, 24, 3)] == [
        "10-26 09:00 -0700",
        "10-31 09:00 -0700",
        "11-01 09:00 -0800",
        "11-02 06:00 -0800",
    ]
    visit.starts_at = datetime(2026, 3, 9, 16, tzinfo=UTC)
    assert f"{due_at(visit, 48).astimezone(visit.location.zone):%m-%d %H:%M %z}" == "03-07 09:00 -0800"


def test_each_reminder_is_queued_once_when_it_is_due(provider: Provider, patient: Patient) -> None:
    agree(provider.clinic)
    visit = visit_at(provider, patient)
    Message.objects.all().delete()
    week, two_days, hours = (due_at(visit, hours) for hours in (168, 48, 3))
    minute = timedelta(minutes=1)
    moments = (week - minute, week, week + minute, two_days - minute, two_days, hours, hours + minute, MONDAY + minute)
    assert [remind_all(now=now) for now in moments] == [0, 1, 0, 0, 1, 1, 0, 0]
    assert [message.key.split(":")[-2] for message in Message.objects.order_by("pk")] == [
        "visit_reminder-168",
        "visit_reminder-48",
        "visit_reminder-3",
    ]
    assert [message.not_after for message in Message.objects.all()] == [MONDAY] * 3


def test_what_was_due_before_the_booking_or_is_overtaken_by_a_nearer_one_is_left_out(
    provider: Provider, patient: Patient
) -> None:
    agree(provider.clinic)
    visit = visit_at(provider, patient, now=MONDAY - timedelta(hours=30))
    assert (remind_all(now=MONDAY - timedelta(hours=29)), remind_all(now=due_at(visit, 3))) == (0, 1)
    Message.objects.all().delete()
    Reminder.objects.all().delete()
    provider.clinic.reminders = [4, 3, 2]
    provider.clinic.save()
    assert (remind_all(now=MONDAY - timedelta(hours=2)), Message.objects.get().key.split(":")[-2]) == (
        1,
        "visit_reminder-2",
    )


def test_the_clinic_hears_of_what_was_moved_or_cancelled_by_phone_and_not_of_what_staff_did(
    provider: Provider, patient: Patient
) -> None:
    visit = visit_at(provider, patient)
    moved = services.reschedule(
        appointment_id=visit.pk, offer_id=offer_id(provider.pk, TUESDAY, None), idempotency_key="moved", now=NOW
    )
    for _ in range(2):
        services.cancel(appointment_id=moved.pk, reason=CancelReason.PATIENT_REQUEST, actor="agent", now=NOW)
    assert outbox() == [("visit_changed", "email", "queued")] * 2
    mails = [written(message, message.form, "") for message in Message.objects.order_by("pk")]
    at = "November 3 at 9:00 AM with Doctor Lee"
    assert [(mail.to, mail.subject, mail.body.splitlines()[0]) for mail in mails] == [
        (
            [provider.clinic.summary_email],
            "A visit was moved at Hillside Clinic",
            f"A visit was moved by phone: Tuesday, {at}, before that Monday, November 2 at 9:00 AM with Doctor Lee.",
        ),
        (
            [provider.clinic.summary_email],
            "A visit was cancelled at Hillside Clinic",
            f"A visit was cancelled by phone: Tuesday, {at}.",
        ),
    ]
    bodies = [str(written(message, form, "").body) for message in Message.objects.all() for form in ("", "link_only")]
    assert [body for body in bodies if "Maria" in body or "/admin/scheduling/appointment/" not in body] == []


def test_what_the_broker_never_heard_of_is_found_by_the_sweep_and_sent_once(
    provider: Provider, patient: Patient, mailoutbox: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(provider.clinic, "email", "maria@example.com")
    far = datetime(2099, 11, 2, 17, tzinfo=UTC)  # a Monday; what is past when it is delivered is dropped
    # Nothing runs after these commits, as when the process dies with them or the broker is away.
    visits = [
        visit_at(provider, patient, far + timedelta(hours=hours), far - timedelta(days=9)) for hours in (0, 1, 2, 4, 5)
    ]
    assert (outbox(), mailoutbox) == ([("visit_confirmation", "email", "queued")] * 5, [])
    monkeypatch.setitem(current_app.conf, "task_always_eager", True)
    for _ in range(3):
        sweep()
    keys = set(Message.objects.filter(state="sent").values_list("key", flat=True))
    assert (len(visits), len(keys), len(mailoutbox)) == (5, 5, 5)
