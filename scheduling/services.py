"""Finding open times, booking, releasing.

Who gets a time is decided by the database, not by who was told of it first.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta

from django.db import IntegrityError, transaction

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from .models import BLOCKING, Appointment, Availability, Location, Offer, Provider, Status
from .search import Choose, open_slots, working_slot
from .times import Slot, spread

OFFER_LIVES = timedelta(minutes=4)


class SlotTaken(Exception):
    """Somebody else has the time by now, or the provider no longer works then."""

    def __init__(self) -> None:
        super().__init__("the time is no longer open")


@dataclass(frozen=True)
class Window:
    """weekday: Monday is 0. opens, closes: on the location's clock."""

    weekday: int
    opens: time
    closes: time
    slot_minutes: int = 30


@dataclass(frozen=True)
class OpenTime:
    """id: what `book` wants. starts_at: aware, on the location's clock."""

    id: str
    starts_at: datetime
    provider: str


@transaction.atomic
def add_location(*, actor: str, clinic: Clinic, name: str, timezone: str) -> Location:
    """The place of that name; made when there is none. Raises ValidationError for an unknown time zone."""
    location = Location.objects.filter(clinic=clinic, name=name).first()
    if location is None:
        location = Location(clinic=clinic, name=name, timezone=timezone)
        location.full_clean()
        location.save()
        audit.record(action="location.added", actor=actor, clinic_id=clinic.pk, obj=location)
    return location


@transaction.atomic
def add_provider(*, actor: str, clinic: Clinic, name: str, location: Location, week: Sequence[Window]) -> Provider:
    """The provider of that name, with these weekly windows; one that is there keeps the windows it has."""
    provider, created = Provider.objects.get_or_create(clinic=clinic, name=name)
    if created:
        for window in week:
            availability = Availability(provider=provider, location=location, **asdict(window))
            availability.full_clean()
            availability.save()
        audit.record(
            action="provider.added", actor=actor, clinic_id=clinic.pk, obj=provider, details={"windows": len(week)}
        )
    return provider


def find_open_times(
    *,
    clinic: Clinic,
    after: datetime,
    limit: int = 3,
    choose: Choose = random.choice,
) -> list[OpenTime]:
    """At most `limit` open times, chronological, spread over halves of the day and over days; empty when none is open.

    after: aware; the location's lead time is added. choose: picks one of several providers free at the same time.
    What is offered here is not offered again for OFFER_LIVES while there is something else, so that callers on the line
    at the same time do not all want the same hour, and a caller whom nothing suited hears other times.
    """
    week = list(Availability.objects.filter(provider__clinic=clinic, provider__active=True).select_related("location"))
    chosen = spread(open_slots(week, after, choose, fresh=True), limit) or spread(
        open_slots(week, after, choose, fresh=False), limit
    )
    _remember(chosen, after)
    names = dict(Provider.objects.filter(pk__in={slot.provider_id for slot in chosen}).values_list("pk", "name"))
    return [OpenTime(_offer_id(slot), slot.local, names[slot.provider_id]) for slot in chosen]


@transaction.atomic
def _remember(offered: Sequence[Slot], now: datetime) -> None:
    """Old offers go on the way; those another call is clearing at this moment are left to it."""
    old = Offer.objects.select_for_update(skip_locked=True).filter(until__lt=now).values_list("pk", flat=True)
    Offer.objects.filter(pk__in=list(old[:500])).delete()
    Offer.objects.bulk_create(
        Offer(provider_id=slot.provider_id, starts_at=slot.starts, until=now + OFFER_LIVES) for slot in offered
    )


@transaction.atomic
def book(
    *,
    clinic: Clinic,
    offer_id: str,
    idempotency_key: str,
    intake_id: int | None,
    patient_id: int | None = None,
) -> Appointment:
    """Books the offered time. Raises SlotTaken. The same key returns the same appointment.

    An intake has one visit: booking another time for it gives the first one back, in the same transaction.
    """
    provider_id, starts = _parsed(offer_id)
    provider = Provider.objects.select_for_update().filter(pk=provider_id, clinic=clinic, active=True).first()
    known = Appointment.objects.filter(idempotency_key=idempotency_key).select_related("provider", "location").first()
    if known is not None and known.status in BLOCKING:
        return known
    slot = working_slot(provider, starts) if provider else None
    if slot is None:
        raise SlotTaken
    mine = Appointment.objects.blocking().filter(intake=intake_id) if intake_id else Appointment.objects.none()
    taken = Appointment.objects.blocking().filter(provider=provider_id).overlapping(slot.starts, slot.ends)
    if taken.exclude(pk__in=mine.values("pk")).exists():
        raise SlotTaken
    for earlier in mine:
        release(appointment_id=earlier.pk, reason="replaced", actor="agent")
    return _write(known or Appointment(idempotency_key=idempotency_key), clinic, slot, intake_id, patient_id)


@transaction.atomic
def release(*, appointment_id: int, reason: str, actor: str) -> None:
    """Gives the time back. reason: a fixed code. Done twice it is done once."""
    freed = Appointment.objects.filter(pk=appointment_id, status__in=(Status.HELD, Status.BOOKED))
    if freed.update(status=Status.CANCELLED):
        appointment = Appointment.objects.get(pk=appointment_id)
        audit.record(
            action="appointment.cancelled",
            actor=actor,
            clinic_id=appointment.clinic_id,
            obj=appointment,
            details={"reason": reason},
        )


def _write(
    appointment: Appointment, clinic: Clinic, slot: Slot, intake_id: int | None, patient_id: int | None
) -> Appointment:
    appointment.clinic, appointment.status = clinic, Status.BOOKED
    appointment.provider_id, appointment.location_id = slot.provider_id, slot.location_id
    appointment.starts_at, appointment.ends_at = slot.starts, slot.ends
    appointment.intake_id, appointment.patient_id = intake_id, patient_id
    try:
        with transaction.atomic():
            appointment.save()
    except IntegrityError:
        raise SlotTaken from None
    audit.record(
        action="appointment.booked",
        actor="agent",
        clinic_id=clinic.pk,
        obj=appointment,
        details={"provider": slot.provider_id, "intake": intake_id or 0},
    )
    return appointment


def _offer_id(slot: Slot) -> str:
    return f"{slot.provider_id}-{int(slot.starts.timestamp())}"


def _parsed(offer_id: str) -> tuple[int, datetime]:
    provider_id, _, seconds = offer_id.partition("-")
    return int(provider_id), datetime.fromtimestamp(int(seconds), UTC)
