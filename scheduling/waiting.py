"""A time that frees goes to the first on the wait list whom it suits: kept for them for a while, and they are told.

Everything happens in the transaction that frees the time: the hold, the offer's row and the message.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Q

from notifications import services as notifications
from voiceagent.audit import services as audit

from .models import Appointment, CancelReason, Status, WaitlistEntry, WaitlistOffer
from .search import length_of
from .times import minute_of
from .wishes import from_plain

OFFER_LIVES = timedelta(hours=1)
SOONEST = timedelta(hours=2)
"""A time that is nearer than this is not offered: nobody could come."""
_LOOKED_AT = 500
State = WaitlistEntry.State


def offer_freed(freed: Appointment, *, now: datetime) -> WaitlistOffer | None:
    """Offers what a cancelled or moved visit has freed; None when nobody on the list wants it."""
    if freed.starts_at < now + SOONEST:
        return None
    waiting = WaitlistEntry.objects.select_for_update(of=("self",), skip_locked=True).filter(
        Q(provider=None) | Q(provider=freed.provider_id), clinic=freed.clinic_id, state=State.WAITING
    )
    waiting = waiting.exclude(offers__hold__provider=freed.provider_id, offers__hold__starts_at=freed.starts_at)
    for entry in waiting.select_related("visit_type", "patient", "clinic", "appointment")[:_LOOKED_AT]:
        if _suits(entry, freed) and (hold := _held(entry, freed, now)):
            return _offer(entry, hold)
    return None


def close_offer(offer: WaitlistOffer, outcome: str, *, now: datetime, actor: str) -> None:
    """Nobody took it: the entry waits on in its place, the time goes to the next one."""
    offer.outcome = outcome
    offer.save(update_fields=["outcome"])
    WaitlistEntry.objects.filter(pk=offer.entry_id, state=State.OFFERED).update(state=State.WAITING)
    hold = offer.hold
    hold.status, hold.cancel_reason = Status.CANCELLED, CancelReason.HOLD_EXPIRED
    hold.save(update_fields=["status", "cancel_reason", "updated_at"])
    audit.record(
        action=f"waitlist.offer_{outcome}", actor=actor, clinic_id=hold.clinic_id, obj=offer, details={"hold": hold.pk}
    )
    offer_freed(hold, now=now)


def _suits(entry: WaitlistEntry, freed: Appointment) -> bool:
    wish, local = from_plain(entry.wish), freed.local_start
    if entry.appointment is not None and entry.appointment.starts_at <= freed.starts_at:
        return False
    blocks = _blocks(entry, freed)
    fits = freed.blocks_from <= blocks[0] and blocks[1] <= freed.blocks_until
    doing = entry.visit_type.providers.values_list("pk", flat=True) if entry.visit_type else ()
    does = not doing or freed.provider_id in doing
    return fits and does and wish.allows_day(local.date()) and wish.allows_time(local.time())


def _blocks(entry: WaitlistEntry, freed: Appointment) -> tuple[int, int]:
    if entry.visit_type is None:
        return freed.blocks_from, freed.blocks_until
    length, minute = length_of(entry.visit_type), minute_of(freed.starts_at)
    return minute - length.before, minute + length.visit + length.after


def _held(entry: WaitlistEntry, freed: Appointment, now: datetime) -> Appointment | None:
    """The time kept for them; None when somebody has it already."""
    blocks = _blocks(entry, freed)
    ends = freed.starts_at + timedelta(minutes=entry.visit_type.minutes) if entry.visit_type else freed.ends_at
    try:
        with transaction.atomic():
            return Appointment.objects.create(
                clinic=entry.clinic,
                provider_id=freed.provider_id,
                location_id=freed.location_id,
                visit_type=entry.visit_type,
                patient=entry.patient,
                starts_at=freed.starts_at,
                ends_at=ends,
                blocks_from=blocks[0],
                blocks_until=blocks[1],
                status=Status.HELD,
                hold_until=now + min(OFFER_LIVES, (freed.starts_at - now) / 4),
                source="link",
                idempotency_key=f"waitlist-{entry.pk}-{freed.pk}-{minute_of(now)}",
            )
    except IntegrityError:
        return None


def _offer(entry: WaitlistEntry, hold: Appointment) -> WaitlistOffer:
    entry.state = State.OFFERED
    entry.save(update_fields=["state", "updated_at"])
    assert hold.hold_until is not None, "a hold has an end"
    offer = WaitlistOffer.objects.create(entry=entry, hold=hold, until=hold.hold_until)
    audit.record(
        action="waitlist.offered", actor="system", clinic_id=entry.clinic_id, obj=offer, details={"hold": hold.pk}
    )
    email = entry.patient.email
    notifications.queue(
        template="waitlist_offer" if email else "waitlist_call",
        to=email or entry.clinic.summary_email,
        context={
            "visit": hold.words,
            "until": f"{hold.hold_until.astimezone(hold.location.zone):%-I:%M %p}",
            "admin": f"{settings.PUBLIC_URL}/admin/scheduling/waitlistentry/{entry.pk}/change/",
        },
        clinic=entry.clinic,
        key=f"waitlist-offer:{offer.pk}",
    )
    return offer
