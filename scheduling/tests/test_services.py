"""Finding and booking, as the call does it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from intake import services as intakes
from scheduling import services
from scheduling.models import Appointment, Location, Offer, Provider
from scheduling.services import OpenTime, SlotTaken, Window, cancel, find_open_times
from scheduling.tests.rows import a_clinic, a_location, a_provider
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic

pytestmark = pytest.mark.django_db

FRIDAY_EVENING = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)  # 18:00 in Portland
book = partial(services.book, now=FRIDAY_EVENING)


def an_offer(clinic: Clinic) -> OpenTime:
    return find_open_times(clinic=clinic, after=FRIDAY_EVENING)[0]


def test_the_offers_are_on_the_location_s_clock_and_spread() -> None:
    clinic = a_clinic()
    provider = a_provider(clinic)
    assert [
        (offer.starts_at.isoformat(), offer.provider) for offer in find_open_times(clinic=clinic, after=FRIDAY_EVENING)
    ] == [
        ("2026-11-30T09:00:00-08:00", "Doctor Lee"),
        ("2026-11-30T13:00:00-08:00", "Doctor Lee"),
        ("2026-12-01T09:00:00-08:00", "Doctor Lee"),
    ]
    assert an_offer(clinic).id.startswith(f"{provider.pk}-")


def test_a_visit_needs_the_lead_time_and_lies_within_the_horizon() -> None:
    clinic = a_clinic()
    a_provider(clinic, week=(Window(0, time(9), time(12)),))
    monday_at_eight = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
    assert [
        offer.starts_at.isoformat() for offer in find_open_times(clinic=clinic, after=monday_at_eight, limit=1)
    ] == [
        "2026-11-30T10:00:00-08:00",
    ]
    Location.objects.update(horizon_days=2)
    assert find_open_times(clinic=clinic, after=FRIDAY_EVENING) == []


def test_what_was_just_offered_is_offered_again_only_when_nothing_else_is_open() -> None:
    clinic = a_clinic()
    a_provider(clinic, week=(Window(0, time(9), time(11)),))
    Location.objects.update(horizon_days=7)
    rounds = [
        [
            offer.starts_at.hour * 100 + offer.starts_at.minute
            for offer in find_open_times(clinic=clinic, after=moment, limit=2)
        ]
        for moment in (FRIDAY_EVENING, FRIDAY_EVENING, FRIDAY_EVENING, FRIDAY_EVENING + timedelta(minutes=5))
    ]
    assert rounds == [[900, 930], [1000, 1030], [900, 930], [900, 930]]
    assert Offer.objects.count() == 2


def test_a_later_window_is_searched_when_the_next_weeks_are_full() -> None:
    clinic = a_clinic()
    a_provider(clinic, week=(Window(0, time(9), time(9, 30)),))
    for week in range(4):
        offer = find_open_times(clinic=clinic, after=FRIDAY_EVENING, limit=1)[0]
        book(clinic=clinic, offer_id=offer.id, idempotency_key=f"week-{week}", intake_id=None)
    assert an_offer(clinic).starts_at.isoformat() == "2026-12-28T09:00:00-08:00"


def test_providers_share_the_work_and_a_booked_one_is_not_offered_then() -> None:
    clinic = a_clinic()
    a_provider(clinic, "Doctor Kim")
    a_provider(clinic, "Doctor Lee")
    first = find_open_times(clinic=clinic, after=FRIDAY_EVENING, limit=1, choose=lambda same: same[0])[0]
    book(clinic=clinic, offer_id=first.id, idempotency_key="a", intake_id=None)
    second = find_open_times(clinic=clinic, after=FRIDAY_EVENING, limit=1, choose=lambda same: same[0])[0]
    assert (first.provider, second.provider, first.starts_at == second.starts_at) == ("Doctor Kim", "Doctor Lee", True)


def test_another_clinics_times_and_inactive_providers_are_not_offered() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    a_provider(other)
    a_provider(clinic)
    Provider.objects.filter(clinic=clinic).update(active=False)
    assert find_open_times(clinic=clinic, after=FRIDAY_EVENING) == []


def test_a_booking_is_written_down_with_its_intake() -> None:
    clinic = a_clinic()
    provider = a_provider(clinic)
    intake = intakes.start_intake(clinic=clinic, language="en")
    appointment = book(clinic=clinic, offer_id=an_offer(clinic).id, idempotency_key="call-1", intake_id=intake.pk)
    assert Appointment.objects.values(
        "clinic", "provider", "location", "intake", "patient", "starts_at", "ends_at", "status", "idempotency_key"
    ).get() == {
        "clinic": clinic.pk,
        "provider": provider.pk,
        "location": a_location(clinic).pk,
        "intake": intake.pk,
        "patient": None,
        "starts_at": datetime(2026, 11, 30, 17, 0, tzinfo=UTC),
        "ends_at": datetime(2026, 11, 30, 17, 30, tzinfo=UTC),
        "status": "booked",
        "idempotency_key": "call-1",
    }
    assert appointment.words == "Monday, November 30 at 9:00 AM with Doctor Lee"
    assert list(AuditEntry.objects.for_object(appointment).values_list("action", "actor")) == [
        ("appointment.booked", "agent")
    ]


def test_the_same_wish_gives_the_same_appointment() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    offer = an_offer(clinic)
    first = book(clinic=clinic, offer_id=offer.id, idempotency_key="call-1", intake_id=None)
    assert book(clinic=clinic, offer_id=offer.id, idempotency_key="call-1", intake_id=None) == first
    assert Appointment.objects.count() == 1


def test_a_time_can_be_had_once() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    offer = an_offer(clinic)
    book(clinic=clinic, offer_id=offer.id, idempotency_key="call-1", intake_id=None)
    with pytest.raises(SlotTaken):
        book(clinic=clinic, offer_id=offer.id, idempotency_key="call-2", intake_id=None)


def test_another_time_for_the_same_intake_gives_the_first_one_back() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    intake = intakes.start_intake(clinic=clinic, language="en")
    first, second, _ = find_open_times(clinic=clinic, after=FRIDAY_EVENING)
    for offer in (first, second, first):
        book(clinic=clinic, offer_id=offer.id, idempotency_key=f"call-1:{offer.id}", intake_id=intake.pk)
    assert list(Appointment.objects.values_list("idempotency_key", "status")) == [
        (f"call-1:{first.id}", "booked"),
        (f"call-1:{second.id}", "cancelled"),
    ]


def test_a_lost_swap_leaves_the_first_visit_standing() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    mine, theirs = (intakes.start_intake(clinic=clinic, language="en") for _ in range(2))
    first, second, _ = find_open_times(clinic=clinic, after=FRIDAY_EVENING)
    kept = book(clinic=clinic, offer_id=first.id, idempotency_key="mine", intake_id=mine.pk)
    book(clinic=clinic, offer_id=second.id, idempotency_key="theirs", intake_id=theirs.pk)
    with pytest.raises(SlotTaken):
        book(clinic=clinic, offer_id=second.id, idempotency_key="mine-2", intake_id=mine.pk)
    kept.refresh_from_db()
    assert kept.status == "booked"


def test_released_time_is_open_again() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    offer = an_offer(clinic)
    appointment = book(clinic=clinic, offer_id=offer.id, idempotency_key="call-1", intake_id=None)
    for _ in range(2):
        cancel(appointment_id=appointment.pk, reason="by_staff", actor="user:7")
    again = book(clinic=clinic, offer_id=offer.id, idempotency_key="call-2", intake_id=None)
    assert again.starts_at == appointment.starts_at
    assert list(AuditEntry.objects.for_object(appointment).order_by("pk").values_list("action", "details")) == [
        ("appointment.booked", {"provider": appointment.provider_id, "intake": 0}),
        ("appointment.cancelled", {"reason": "by_staff"}),
    ]


def test_overlapping_visits_of_one_provider_are_refused_even_when_they_begin_apart() -> None:
    clinic = a_clinic()
    provider = a_provider(clinic, week=(Window(0, time(9), time(12), 60),))
    offer = an_offer(clinic)
    book(clinic=clinic, offer_id=offer.id, idempotency_key="call-1", intake_id=None)
    provider.availabilities.update(opens=time(9, 30))
    half_past = f"{provider.pk}-{int(offer.id.split('-')[1]) + 1800}"
    with pytest.raises(SlotTaken):
        book(clinic=clinic, offer_id=half_past, idempotency_key="call-2", intake_id=None)


def test_a_time_nobody_works_and_another_clinics_time_are_refused() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    provider = a_provider(clinic)
    a_provider(other)
    at_night = f"{provider.pk}-{int(datetime(2026, 11, 30, 10, 0, tzinfo=UTC).timestamp())}"
    for offer_id in (at_night, an_offer(other).id):
        with pytest.raises(SlotTaken):
            book(clinic=clinic, offer_id=offer_id, idempotency_key=offer_id, intake_id=None)


def test_finding_costs_the_same_number_of_queries_with_many_providers() -> None:
    clinic = a_clinic()
    counts = []
    for number in range(8):
        a_provider(clinic, f"Doctor {number}")
        with CaptureQueriesContext(connection) as queries:
            find_open_times(clinic=clinic, after=FRIDAY_EVENING)
        counts.append(len(queries))
    assert counts == counts[:1] * 8
