"""Visits on days that are closed after they were booked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from scheduling.models import Appointment, HoursException, Location
from scheduling.services import cancel, close_days, find_open_times, offer_id, reschedule
from scheduling.tests.rows import a_clinic, a_provider, book
from voiceagent.clinics.models import Clinic
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.services import close

pytestmark = pytest.mark.django_db


def visits_of(clinic: Clinic) -> list[Appointment]:
    """Of the first two providers, on the same coming morning, and another of the first the day after."""
    now = timezone.now()
    one, other = a_provider(clinic), a_provider(clinic, "Doctor Patel")
    times = find_open_times(clinic=clinic, after=now + timedelta(days=2), limit=400)
    starts = times[0].starts_at
    later = next(time.starts_at for time in times if time.starts_at - starts > timedelta(days=1))
    return [
        book(clinic=clinic, offer_id=offer_id(who.pk, at, None), idempotency_key=str(n), now=now)
        for n, (who, at) in enumerate(((one, starts), (other, starts), (one, later)))
    ]


def tasks() -> list[tuple[str, int, str]]:
    rows = WorkItem.objects.order_by("subject_id")
    return [(row.reason, row.subject_id, row.close_reason) for row in rows.filter(queue="booking")]


def test_each_visit_on_days_closed_afterwards_is_a_task_until_it_is_dealt_with() -> None:
    clinic = a_clinic()
    first, second, third = visits_of(clinic)
    day = first.local_start.date()
    absence = close_days(actor="system", clinic=clinic, provider=first.provider, first_day=day)
    assert tasks() == [("closed_that_day", first.pk, "")]
    close_days(actor="system", clinic=clinic, first_day=day)
    for _ in range(2):  # kept again, as it is
        absence.save()
    assert tasks() == [("closed_that_day", visit.pk, "") for visit in (first, second)]
    later = find_open_times(clinic=clinic, after=third.ends_at, limit=1)[0]
    reschedule(appointment_id=first.pk, offer_id=later.id, idempotency_key="moved", now=timezone.now())
    cancel(appointment_id=second.pk, reason="by_staff", actor="system")
    assert tasks() == [("closed_that_day", first.pk, "other_time"), ("closed_that_day", second.pk, "not_needed")]


def test_what_is_open_again_and_what_staff_have_decided_are_no_tasks() -> None:
    clinic = a_clinic()
    first, second, _ = visits_of(clinic)
    closed = close_days(actor="system", clinic=clinic, first_day=first.local_start.date())
    item = WorkItem.objects.about(second).get()
    close(item=item, reason="approved", actor="user:1")  # type: ignore[arg-type]  # its value
    closed.closes = first.local_start.time()
    closed.save()
    HoursException.objects.all().delete()
    assert tasks() == [("closed_that_day", first.pk, "not_needed"), ("closed_that_day", second.pk, "approved")]
    close_days(actor="system", clinic=clinic, first_day=first.local_start.date())
    assert tasks() == [("closed_that_day", first.pk, ""), ("closed_that_day", second.pk, "approved")]


def test_a_public_holiday_chosen_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    clinic = a_clinic()
    visits = visits_of(clinic)
    holidays = {visits[2].local_start.date(): ("Founders' Day",)}
    monkeypatch.setattr("scheduling.closures._year", lambda country, subdivision, year: holidays)
    place = Location.objects.get()
    place.country, place.closed_on = "US", ["Founders' Day"]
    place.save()
    assert tasks() == [("closed_that_day", visits[2].pk, "")]
