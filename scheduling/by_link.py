"""Booking over a link: the same open times and the same `book` as on the phone, for an intake that has no visit yet."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from intake.models import Intake

from .asking import SlotTaken
from .booking import book
from .models import Appointment, Source, Status
from .offering import OpenTime, find_open_times, phone_type, wanted_of

OFFERED = 9
"""Times on the page: three days' worth of a caller's three."""


def times_by_link(*, intake: Intake, now: datetime) -> list[OpenTime]:
    """At most OFFERED, each kept for nobody else for a while; empty where only staff book, or nothing is open."""
    visit_type = phone_type(clinic=intake.clinic, established=_is_known(intake))
    return find_open_times(clinic=intake.clinic, after=now, visit_type=visit_type, limit=OFFERED)


@transaction.atomic
def book_by_link(*, intake_id: int, offer_id: str, now: datetime) -> Appointment:
    """The visit the intake has, whichever door it came through, else the offered one. Raises as `book` does.

    Sent twice it is one visit: the intake's row is locked, and the second finds the first.
    """
    intake = Intake.objects.select_for_update(of=("self",)).select_related("clinic").get(pk=intake_id)
    visits = Appointment.objects.blocking().exclude(status=Status.HELD).filter(intake=intake)
    there = visits.select_related("location", "provider").first()
    if there is not None:
        return there
    visit_type = phone_type(clinic=intake.clinic, established=_is_known(intake))
    if _type_of(offer_id) != (visit_type.pk if visit_type else None):
        raise SlotTaken
    return book(
        clinic=intake.clinic,
        offer_id=offer_id,
        idempotency_key=f"link-{intake.pk}-{offer_id}",
        intake_id=intake.pk,
        source=Source.LINK,
        actor="system",
        now=now,
    )


def _type_of(offer_id: str) -> int | None:
    """What is not an id of an offer has not been offered."""
    try:
        return wanted_of(offer_id).visit_type_id
    except (ValueError, OverflowError, OSError):
        raise SlotTaken from None


def _is_known(intake: Intake) -> bool:
    """Whether they have been here before."""
    if intake.patient_id is None:
        return False
    return Appointment.objects.filter(patient=intake.patient_id).exists() or (
        Intake.objects.filter(patient=intake.patient_id, status="completed").exclude(pk=intake.pk).exists()
    )
