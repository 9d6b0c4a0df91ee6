"""Times that are held, and visits that are moved."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import partial

import pytest

from intake import services as intakes
from scheduling import services
from scheduling.models import Appointment
from scheduling.services import SlotTaken, VisitGone, Window, find_open_times, offer_id
from scheduling.tasks import sweep
from scheduling.tests.rows import MONDAY_MORNING, MONDAY_NINE, NOW, a_clinic, a_provider, a_type, book, hold, reschedule
from voiceagent.audit.models import AuditEntry

pytestmark = pytest.mark.django_db


def test_a_hold_keeps_the_time_until_it_runs_out_and_turns_into_the_visit() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic)
    offer = offer_id(lee.pk, MONDAY_NINE, None)
    held = hold(clinic=clinic, offer_id=offer, idempotency_key="mine")
    assert (held.status, held.hold_until) == ("held", NOW + timedelta(minutes=5))
    with pytest.raises(SlotTaken):
        book(clinic=clinic, offer_id=offer, idempotency_key="theirs")
    later = NOW + timedelta(minutes=3)
    assert services.hold(
        clinic=clinic, offer_id=offer, idempotency_key="mine", intake_id=None, now=later
    ).hold_until == later + timedelta(minutes=5)
    visit = book(clinic=clinic, offer_id=offer, idempotency_key="mine")
    assert (visit.pk, visit.status, Appointment.objects.count()) == (held.pk, "booked", 1)


def test_a_hold_that_has_run_out_is_in_nobody_s_way() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic, week=MONDAY_MORNING)
    offers = [offer_id(lee.pk, MONDAY_NINE + timedelta(minutes=minutes), None) for minutes in (0, 30)]
    for offer in offers:
        hold(clinic=clinic, offer_id=offer, idempotency_key=offer)
    after = NOW + timedelta(minutes=6)
    found = find_open_times(clinic=clinic, after=after, limit=1)
    assert [offer.id for offer in found] == offers[:1]
    taken = services.book(clinic=clinic, offer_id=offers[0], idempotency_key="b", intake_id=None, now=after)
    assert (taken.status, list(Appointment.objects.order_by("pk").values_list("status", flat=True))) == (
        "booked",
        ["cancelled", "held", "booked"],
    )
    Appointment.objects.filter(status="held").update(hold_until=datetime(2020, 1, 1, tzinfo=UTC))
    for _ in range(2):  # a task run twice does what it does once
        sweep()
    assert list(Appointment.objects.order_by("pk").values_list("status", "cancel_reason")) == [
        ("cancelled", "hold_expired"),
        ("cancelled", "hold_expired"),
        ("booked", ""),
    ]


def test_a_visit_is_moved_in_one_swap() -> None:
    clinic = a_clinic()
    lee, kim = a_provider(clinic), a_provider(clinic, "Doctor Kim")
    intake = intakes.start_intake(clinic=clinic, language="en")
    old = services.book(
        clinic=clinic,
        offer_id=offer_id(lee.pk, MONDAY_NINE, None),
        idempotency_key="a",
        intake_id=intake.pk,
        now=NOW,
    )
    overlapping = MONDAY_NINE + timedelta(minutes=30)
    move = partial(reschedule, offer_id=offer_id(kim.pk, overlapping, None), idempotency_key="b", actor="user:7")
    new = move(appointment_id=old.pk)
    assert move(appointment_id=old.pk) == new
    old.refresh_from_db()
    assert (old.status, old.cancel_reason) == ("cancelled", "rescheduled")
    assert (new.status, new.provider, new.intake, new.rescheduled_from, new.uid, new.sequence) == (
        "booked",
        kim,
        intake,
        old,
        old.uid,
        1,
    )
    with pytest.raises(VisitGone):
        reschedule(appointment_id=old.pk, offer_id=offer_id(lee.pk, overlapping, None), idempotency_key="c")
    assert list(AuditEntry.objects.filter(object_type="scheduling.appointment").values_list("action", "actor")) == [
        ("appointment.rescheduled", "user:7"),
        ("appointment.cancelled", "user:7"),
        ("appointment.booked", "agent"),
    ]


def test_a_visit_can_be_moved_by_less_than_its_length_and_stands_where_the_swap_fails() -> None:
    clinic = a_clinic()
    lee = a_provider(clinic, week=(Window(0, time(9), time(11), 15),))
    long = a_type(clinic, "Long", 40)
    mine, theirs = (
        book(
            clinic=clinic,
            offer_id=offer_id(lee.pk, MONDAY_NINE + timedelta(minutes=minutes), long.pk),
            idempotency_key=str(minutes),
        )
        for minutes in (0, 75)
    )
    with pytest.raises(SlotTaken):
        reschedule(
            appointment_id=mine.pk,
            offer_id=offer_id(lee.pk, MONDAY_NINE + timedelta(minutes=45), long.pk),
            idempotency_key="b",
        )
    mine.refresh_from_db()
    assert mine.status == "booked"
    moved = reschedule(
        appointment_id=mine.pk,
        offer_id=offer_id(lee.pk, MONDAY_NINE + timedelta(minutes=30), None),
        idempotency_key="c",
    )
    assert (moved.visit_type, moved.starts_at, theirs.status) == (
        long,
        MONDAY_NINE + timedelta(minutes=30),
        "booked",
    )
