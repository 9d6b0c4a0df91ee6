"""Types of visit and days unlike the week; what the database itself refuses."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from scheduling import overlaps, services
from scheduling.models import Appointment, HoursException, Location, Provider, VisitType
from scheduling.services import KeyUsed, NotByPhone, SlotTaken, Window, Wish, find_open_times, offer_id
from scheduling.tests.rows import (
    MONDAY_MORNING,
    MONDAY_NINE,
    NOW,
    a_clinic,
    a_location,
    a_provider,
    a_type,
    book,
)
from scheduling.times import minute_of
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic

pytestmark = pytest.mark.django_db


def times(clinic: Clinic, limit: int = 3, visit_type: VisitType | None = None, **wish: str) -> list[str]:
    found = find_open_times(
        clinic=clinic,
        after=NOW,
        limit=limit,
        visit_type=visit_type,
        wish=services.from_plain(wish),
        choose=lambda same: same[0],
    )
    return [f"{offer.starts_at:%a %d %H:%M}" for offer in found]


def test_wishes_are_kept() -> None:
    clinic = a_clinic()
    lee, kim = a_provider(clinic), a_provider(clinic, "Doctor Kim", (Window(4, time(9), time(10)),))
    assert {
        "mornings": times(clinic, hours="-11:59"),
        "not Mondays or Tuesdays": times(clinic, not_weekdays="0 1"),
        "next week": times(clinic, first_day="2026-12-07", last_day="2026-12-11"),
        "after three on Thursday": times(clinic, weekdays="3", hours="15:00-"),
        "earliest": times(clinic, soonest="yes"),
        "a Sunday": times(clinic, days="2026-12-06"),
    } == {
        "mornings": ["Mon 30 09:00", "Tue 01 09:00", "Wed 02 09:00"],
        "not Mondays or Tuesdays": ["Wed 02 09:30", "Wed 02 13:00", "Thu 03 09:00"],
        "next week": ["Mon 07 09:00", "Mon 07 13:00", "Tue 08 09:00"],
        "after three on Thursday": ["Thu 03 15:00", "Thu 10 15:00", "Thu 17 15:00"],
        "earliest": ["Mon 30 09:30", "Mon 30 10:00", "Mon 30 10:30"],
        "a Sunday": [],
    }
    only_kim = find_open_times(clinic=clinic, after=NOW, wish=Wish(provider_id=kim.pk))
    assert [(f"{offer.starts_at:%a %d %H:%M}", offer.provider) for offer in only_kim] == [
        ("Fri 04 09:00", "Doctor Kim"),
        ("Fri 11 09:00", "Doctor Kim"),
        ("Fri 18 09:00", "Doctor Kim"),
    ]
    assert lee.pk != kim.pk


def test_a_type_of_visit_is_booked_by_its_providers_for_its_length_with_its_buffers() -> None:
    clinic = a_clinic()
    a_provider(clinic, "Doctor Kim", MONDAY_MORNING)
    lee = a_provider(clinic, week=MONDAY_MORNING)
    physical = a_type(clinic, "Physical", 40, buffer_before=5, buffer_after=10, providers=[lee])
    assert times(clinic, visit_type=physical) == ["Mon 30 09:00", "Mon 07 09:00", "Mon 14 09:00"]
    first = book(clinic=clinic, offer_id=offer_id(lee.pk, MONDAY_NINE, physical.pk), idempotency_key="a")
    nine = minute_of(MONDAY_NINE)
    assert (first.visit_type, first.ends_at - first.starts_at, first.blocks_from, first.blocks_until) == (
        physical,
        timedelta(minutes=40),
        nine - 5,
        nine + 50,
    )
    # 9:30 would meet the visit, 10:00 is free of both buffers.
    assert times(clinic, visit_type=physical, days="2026-11-30") == ["Mon 30 10:00"]
    with pytest.raises(SlotTaken) as taken:
        book(
            clinic=clinic,
            offer_id=offer_id(lee.pk, MONDAY_NINE + timedelta(minutes=30), physical.pk),
            idempotency_key="b",
        )
    assert taken.value.next_best is not None
    assert (
        taken.value.next_best.starts_at.isoformat() == "2026-12-07T09:30:00-08:00"
    )  # what was just offered is left to others


def test_some_types_of_visit_are_booked_by_staff_alone() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic)
    procedure = a_type(clinic, "Procedure", 60, by_phone=False)
    follow_up = a_type(clinic, "Follow-up", 20, patients="established")
    first_visit = a_type(clinic, "New patient", 40, patients="new", preferred=True)
    offer = offer_id(lee.pk, MONDAY_NINE, procedure.pk)
    with pytest.raises(NotByPhone):
        book(clinic=clinic, offer_id=offer, idempotency_key="a")
    assert book(clinic=clinic, offer_id=offer, idempotency_key="a", source="staff", actor="user:1").source == "staff"
    assert [services.phone_type(clinic=clinic, established=known) for known in (False, True)] == [
        first_visit,
        follow_up,
    ]


def test_days_unlike_the_week() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic, week=(*MONDAY_MORNING, Window(3, time(9), time(10))))
    location = a_location(clinic)
    change = partial(services.close_days, actor="system", clinic=clinic)
    change(first_day=date(2026, 11, 30), opens=time(9, 30), closes=time(10))  # a meeting
    change(first_day=date(2026, 12, 1), last_day=date(2026, 12, 8), provider=lee)  # away
    services.add_extra_hours(
        actor="system", provider=lee, location=location, day=date(2026, 12, 25), opens=time(9), closes=time(10)
    )
    expected = ["Mon 30 09:00", "Mon 30 10:00", "Mon 30 10:30", "Thu 10 09:00", "Thu 10 09:30", "Mon 14 09:00"]
    assert times(clinic, limit=6, last_day="2026-12-14") == expected
    # Thursday the 24th is a day like others, on Christmas Day there are extra hours, New Year's Eve is a Thursday.
    assert times(clinic, first_day="2026-12-24", last_day="2026-12-25", soonest="yes", limit=4) == [
        "Thu 24 09:00",
        "Thu 24 09:30",
        "Fri 25 09:00",
        "Fri 25 09:30",
    ]
    assert AuditEntry.objects.filter(action="hours.changed").count() == HoursException.objects.count() == 3


def test_a_clinic_is_closed_on_its_holidays_unless_it_says_otherwise() -> None:
    clinic = a_clinic()
    a_provider(clinic, week=tuple(Window(day, time(9), time(10)) for day in range(7)))
    christmas = {"first_day": "2026-12-24", "last_day": "2026-12-26", "soonest": "yes"}
    closed = times(clinic, 6, None, **christmas)
    Location.objects.update(closed_on=[])
    assert (closed, len(times(clinic, 6, None, **christmas))) == (
        ["Thu 24 09:00", "Thu 24 09:30", "Sat 26 09:00", "Sat 26 09:30"],
        2,  # the others were just offered
    )


def test_staff_put_a_visit_where_nobody_works_but_never_where_one_is() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic)
    at_night = offer_id(lee.pk, MONDAY_NINE - timedelta(hours=3), None)
    by_staff = partial(book, clinic=clinic, offer_id=at_night, source="staff", actor="user:1", anywhere=True)
    assert by_staff(idempotency_key="a").local_start.hour == 6
    with pytest.raises(SlotTaken):
        by_staff(idempotency_key="b")


def test_a_key_names_one_wish() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic)
    book(clinic=clinic, offer_id=offer_id(lee.pk, MONDAY_NINE, None), idempotency_key="a")
    with pytest.raises(KeyUsed):
        book(clinic=clinic, offer_id=offer_id(lee.pk, MONDAY_NINE + timedelta(minutes=30), None), idempotency_key="a")


def test_the_database_itself_refuses_what_overlaps() -> None:
    clinic = a_clinic()
    lee, kim = a_provider(clinic), a_provider(clinic, "Doctor Kim")
    first = book(clinic=clinic, offer_id=offer_id(lee.pk, MONDAY_NINE, None), idempotency_key="a")
    fields = {
        "clinic": clinic,
        "location": first.location,
        "starts_at": first.starts_at,
        "ends_at": first.ends_at,
    }

    def insert(key: str, provider: Provider, start: int, end: int, status: str = "booked") -> str:
        try:
            with transaction.atomic():
                blocks = {"blocks_from": first.blocks_from + start, "blocks_until": first.blocks_from + end}
                Appointment.objects.create(provider=provider, idempotency_key=key, status=status, **fields, **blocks)
        except IntegrityError:
            return "refused"
        return "written"

    assert [
        insert("over its end", lee, 29, 60),
        insert("over its start", lee, -30, 1),
        insert("inside", lee, 10, 20),
        insert("around", lee, -10, 40),
        insert("before", lee, -30, 0),
        insert("after", lee, 30, 60),
        insert("another provider", kim, 0, 30),
        insert("cancelled", lee, 0, 30, "cancelled"),
        insert("longer than a day", kim, 100, 2000),
    ] == ["refused"] * 4 + ["written"] * 4 + ["refused"]
    with pytest.raises(IntegrityError), transaction.atomic():
        Appointment.objects.filter(idempotency_key="cancelled").update(status="booked")
    overlaps.install(connection)  # twice is once
    assert overlaps.installed(connection)


def test_finding_asks_the_same_and_reads_no_more_however_many_visits_there_have_been() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic)
    location = a_location(clinic)
    counts, minute = [], minute_of(NOW) - 365 * 1440
    for years in range(3):
        Appointment.objects.bulk_create(
            Appointment(
                clinic=clinic,
                provider=lee,
                location=location,
                starts_at=NOW - timedelta(days=365 - n),
                ends_at=NOW - timedelta(days=365 - n) + timedelta(minutes=30),
                blocks_from=minute + n * 1440 + years * 60,
                blocks_until=minute + n * 1440 + years * 60 + 30,
                idempotency_key=f"{years}-{n}",
            )
            for n in range(300)
        )
        with CaptureQueriesContext(connection) as queries:
            find_open_times(clinic=clinic, after=NOW)
        reading = next(query["sql"] for query in queries.captured_queries if "blocks_from" in query["sql"])
        with connection.cursor() as cursor:
            cursor.execute(reading)
            counts.append((len(queries), len(cursor.fetchall())))
    assert counts == [(counts[0][0], 0)] * 3
