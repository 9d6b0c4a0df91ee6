"""Many callers want the same time at the same moment. Real threads, real connections, real PostgreSQL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import chain
from threading import Barrier

import pytest
from django.db import connection

from intake.models import Patient
from scheduling.models import Appointment, WaitlistOffer
from scheduling.services import (
    OfferGone,
    SlotTaken,
    book,
    cancel,
    decline_offer,
    find_open_times,
    join_waitlist,
    leave_waitlist,
    take_offer,
)
from scheduling.tests.rows import a_clinic, a_provider
from scheduling.waitlist import expire_offers
from voiceagent.clinics.models import Clinic

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]

CONNECTIONS = 20
"""How many want it in the same instant; each of them comes back until the whole crowd has been there."""
CROWD = 200
NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)


def all_at_once(clinic: Clinic, offer_id: str, keys: list[str]) -> list[int | SlotTaken]:
    """What each caller got: the appointment's id, or that the time was taken."""
    barrier = Barrier(CONNECTIONS)

    def book_one(key: str) -> int | SlotTaken:
        try:
            return book(clinic=clinic, offer_id=offer_id, idempotency_key=key, intake_id=None, now=NOW).pk
        except SlotTaken as taken:
            return taken

    def call(number: int) -> list[int | SlotTaken]:
        try:
            connection.ensure_connection()
            barrier.wait()
            return [book_one(key) for key in keys[number::CONNECTIONS]]
        finally:
            connection.close()

    with ThreadPoolExecutor(CONNECTIONS) as threads:
        return list(chain.from_iterable(threads.map(call, range(CONNECTIONS))))


def test_of_many_callers_exactly_one_gets_the_time_and_the_others_hear_the_next_best() -> None:
    clinic = a_clinic()
    for name in ("Doctor Lee", "Doctor Kim"):
        a_provider(clinic, name)
    offer = find_open_times(clinic=clinic, after=NOW)[0]
    got = all_at_once(clinic, offer.id, [f"call-{number}" for number in range(CROWD)])
    others = [taken for taken in got if isinstance(taken, SlotTaken)]
    assert (len(others), Appointment.objects.count()) == (CROWD - 1, 1)
    heard = [taken.next_best for taken in others[:10]]
    assert len({time.id for time in heard if time and time.id != offer.id and time.starts_at >= offer.starts_at}) == 10


def test_one_wish_repeated_by_many_is_one_appointment_for_all() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    offer = find_open_times(clinic=clinic, after=NOW)[0]
    got = all_at_once(clinic, offer.id, ["call-1"] * CONNECTIONS)
    assert got == [Appointment.objects.get().pk] * CONNECTIONS


def test_callers_who_look_and_book_at_the_same_time_all_get_a_visit() -> None:
    clinic = a_clinic()
    for number in range(4):
        a_provider(clinic, f"Doctor {number}")
    barrier = Barrier(CONNECTIONS)

    def call(number: int) -> int:
        """How many rounds of offers it took."""
        barrier.wait()
        try:
            for tries in range(1, CONNECTIONS):
                for offer in find_open_times(clinic=clinic, after=NOW):
                    with suppress(SlotTaken):
                        book(
                            clinic=clinic,
                            offer_id=offer.id,
                            idempotency_key=f"{number}:{offer.id}",
                            intake_id=None,
                            now=NOW,
                        )
                        return tries
        finally:
            connection.close()
        return CONNECTIONS

    with ThreadPoolExecutor(CONNECTIONS) as threads:
        rounds = list(threads.map(call, range(CONNECTIONS)))
    booked = Appointment.objects.values_list("provider", "starts_at")
    assert (max(rounds) <= 3, len(booked), len(set(booked))) == (True, CONNECTIONS, CONNECTIONS)


def test_an_offer_of_the_wait_list_is_taken_once_or_goes_to_the_next_never_both() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    for name in ("ana", "bob"):
        join_waitlist(clinic=clinic, patient=Patient.objects.create(clinic=clinic, first_name=name), actor="user:1")
    offer = find_open_times(clinic=clinic, after=NOW)[0]
    freed = book(clinic=clinic, offer_id=offer.id, idempotency_key="freed", intake_id=None, now=NOW)
    cancel(appointment_id=freed.pk, reason="by_staff", actor="user:1", now=NOW)
    first = WaitlistOffer.objects.get()
    late = first.until + timedelta(seconds=1)
    barrier = Barrier(8)

    def act(number: int) -> None:
        try:
            connection.ensure_connection()
            barrier.wait()
            with suppress(OfferGone):
                match number % 4:
                    case 0:
                        take_offer(offer=first.public_id, now=NOW)
                    case 1:
                        decline_offer(offer=first.public_id, now=NOW)
                    case 2:
                        leave_waitlist(entry_id=first.entry_id, actor="user:1", now=NOW)
                    case _:
                        expire_offers(now=late)
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(act, range(8)))
    outcomes = list(WaitlistOffer.objects.order_by("pk").values_list("outcome", flat=True))
    visits = list(Appointment.objects.exclude(status="cancelled").values_list("status", "patient__first_name"))
    assert (outcomes, visits) in [
        (["taken"], [("booked", "ana")]),
        (["declined", "open"], [("held", "bob")]),
        (["expired", "open"], [("held", "bob")]),
    ]
