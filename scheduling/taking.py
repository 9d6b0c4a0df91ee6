"""How a time is taken: by a visit, by a hold, by a visit that is moved; and how it is given back.

Who gets a time is decided by the database, not by who was told of it first. Providers are locked in the order of their
keys before anything is read that decides, so that two callers wait for each other and never both for ever.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from voiceagent.audit import services as audit
from voiceagent.worklist.queues import CloseReason

from . import messages, stranded, waiting
from .asking import KeyUsed, Request, SlotTaken, VisitGone
from .models import BLOCKING, Appointment, CancelReason, Location, Provider, Source, Status
from .offering import next_best
from .search import length_of, working_slot
from .times import Slot, minute_of

HOLD_LIVES = timedelta(minutes=5)
RENEWED_BELOW = timedelta(minutes=4)
"""With so little left a hold is kept longer for a caller who is still on the line: not every time somebody looks."""
UNTYPED_MINUTES = 30
"""How long a visit is that staff put where nobody works, without a type."""
OPEN = (Status.HELD, Status.BOOKED)


def have(asked: Request, instead: tuple[int, ...]) -> Appointment:
    try:
        return _have_now(asked, instead)
    except SlotTaken:
        look = partial(next_best, clinic=asked.clinic, now=asked.now, wanted=asked.wanted, visit_type=asked.visit_type)
        raise SlotTaken(look) from None


@transaction.atomic
def _have_now(asked: Request, instead: tuple[int, ...]) -> Appointment:
    provider = _lock(asked, instead)
    known = Appointment.objects.filter(idempotency_key=asked.key).select_related("provider", "location").first()
    if known is not None and known.status in BLOCKING:
        if asked.status == known.status or known.status != Status.HELD:
            return _same(known, asked)
        instead = (*instead, known.pk)  # a hold of the same key turns into the visit
    slot = _slot(provider, asked) if provider else None
    if slot is None:
        raise SlotTaken
    making_way = list(Appointment.objects.select_for_update(of=("self",)).filter(pk__in=instead, status__in=OPEN))
    if asked.moved is not None and not making_way:
        raise VisitGone
    _expire(provider, slot, asked.now)
    taken = Appointment.objects.blocking().filter(clinic=asked.clinic, provider=slot.provider_id)
    if taken.overlapping(*slot.blocks).exclude(pk__in=instead).exists():
        raise SlotTaken
    for earlier in making_way:
        if known is None or earlier.pk != known.pk:
            free(earlier, CancelReason.RESCHEDULED if asked.moved else CancelReason.REPLACED, asked.actor, asked.now)
    made = _write(known or Appointment(idempotency_key=asked.key), asked, slot)
    for earlier in making_way:
        if earlier.hold_until is None:
            waiting.offer_freed(earlier, now=asked.now)
    return made


def _lock(asked: Request, instead: tuple[int, ...]) -> Provider | None:
    """The wanted provider; with the providers of what makes way, locked until the transaction ends."""
    theirs = Appointment.objects.filter(pk__in=instead).values_list("provider_id", flat=True)
    wanted = {asked.wanted.provider_id, *theirs}
    # No FOR UPDATE: it would make every offer wait that names the provider.
    rows = Provider.objects.select_for_update(no_key=True).filter(pk__in=wanted, clinic=asked.clinic).order_by("pk")
    locked = {provider.pk: provider for provider in rows}
    provider = locked.get(asked.wanted.provider_id)
    return provider if provider is not None and provider.active else None


def _same(known: Appointment, asked: Request) -> Appointment:
    if (known.provider_id, known.starts_at) != (asked.wanted.provider_id, asked.wanted.starts):
        raise KeyUsed
    return known


def _slot(provider: Provider, asked: Request) -> Slot | None:
    provider.clinic = asked.clinic
    slot = working_slot(provider, asked.wanted.starts, asked.now, asked.visit_type)
    return slot or (_anywhere(provider, asked) if asked.anywhere else None)


def _anywhere(provider: Provider, asked: Request) -> Slot | None:
    """A time outside the hours, where the provider usually is."""
    usual = Location.objects.filter(availabilities__provider=provider).order_by("pk").first()
    place = usual or Location.objects.filter(clinic=asked.clinic).order_by("pk").first()
    if place is None:
        return None
    length = length_of(asked.visit_type)
    minutes = length.visit or UNTYPED_MINUTES
    minute, starts = minute_of(asked.wanted.starts), asked.wanted.starts
    blocks = (minute - length.before, minute + minutes + length.after)
    return Slot(
        starts, starts + timedelta(minutes=minutes), provider.pk, place.pk, starts.astimezone(place.zone), blocks
    )


def _expire(provider: Provider | None, slot: Slot, now: datetime) -> None:
    """Holds in the way that have run out are gone already."""
    over: QuerySet[Appointment] = Appointment.objects.expired(now).filter(provider=provider).overlapping(*slot.blocks)
    for held in over:
        free(held, CancelReason.HOLD_EXPIRED, "system", now)


def free(appointment: Appointment, reason: CancelReason, actor: str, now: datetime) -> None:
    was_visit = appointment.status == Status.BOOKED
    appointment.status, appointment.cancel_reason = Status.CANCELLED, reason
    appointment.save(update_fields=["status", "cancel_reason", "updated_at"])
    audit.record(
        action="appointment.cancelled",
        actor=actor,
        clinic_id=appointment.clinic_id,
        obj=appointment,
        details={"reason": str(reason)},
    )
    if was_visit:
        moved = reason == CancelReason.RESCHEDULED
        stranded.settle(appointment, CloseReason.OTHER_TIME if moved else CloseReason.NOT_NEEDED)
        messages.tell_cancelled(appointment, reason, now=now)


def _write(appointment: Appointment, asked: Request, slot: Slot) -> Appointment:
    appointment.clinic, appointment.status = asked.clinic, Status(asked.status)
    appointment.provider_id, appointment.location_id = slot.provider_id, slot.location_id
    appointment.starts_at, appointment.ends_at = slot.starts, slot.ends
    appointment.blocks_from, appointment.blocks_until = slot.blocks
    appointment.visit_type, appointment.source = asked.visit_type, Source(asked.source)
    appointment.intake_id, appointment.patient_id = asked.intake_id, asked.patient_id
    if appointment.cancel_reason:  # calendars have struck the entry out and take no other under its name
        appointment.uid, appointment.sequence = uuid4(), 0
    appointment.cancel_reason = ""
    appointment.confirmed_at = appointment.cancel_asked_at = None
    appointment.hold_until = asked.now + HOLD_LIVES if asked.status == Status.HELD else None
    if asked.moved is not None:
        appointment.rescheduled_from = asked.moved
        appointment.uid, appointment.sequence = asked.moved.uid, asked.moved.sequence + 1
    try:
        with transaction.atomic():
            appointment.save()
    except IntegrityError:
        raise SlotTaken from None
    audit.record(
        action=_action(asked),
        actor=asked.actor,
        clinic_id=asked.clinic.pk,
        obj=appointment,
        details={"provider": slot.provider_id, "intake": asked.intake_id or 0},
    )
    if appointment.status == Status.BOOKED:
        messages.tell_booked(appointment, now=asked.now)
        if asked.moved is not None and asked.source != Source.STAFF:
            messages.tell_clinic(appointment, "moved", actor=asked.actor, before=asked.moved)
        elif asked.source == Source.LINK:
            messages.tell_clinic(appointment, "booked", actor=asked.actor)
    return appointment


def _action(asked: Request) -> str:
    if asked.moved is not None:
        return "appointment.rescheduled"
    return "appointment.held" if asked.status == Status.HELD else "appointment.booked"
