"""A time that frees goes to the first on the wait list whom it suits: kept for them for a while, and they are told.

Who may not be written to is for staff to call. At night it is kept until a while after people are up. All of it happens
in the transaction that frees the time: the hold, the offer's row and the messages.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from notifications import services as notifications
from voiceagent.audit import services as audit

from . import messages
from .models import Appointment, CancelReason, Status, WaitlistEntry, WaitlistOffer
from .search import length_of
from .times import minute_of
from .wishes import from_plain

OFFER_LIVES = timedelta(hours=1)
"""From when they can have read of it; less for a time that is near."""
SOONEST = timedelta(hours=2)
"""A time that is nearer than this is not offered: nobody could come."""
_LOOKED_AT = 500
State = WaitlistEntry.State


def offer_freed(freed: Appointment, *, now: datetime) -> WaitlistOffer | None:
    """Offers what a cancelled or moved visit has freed; None when nobody on the list wants it."""
    read_at = notifications.texts_open_at(freed.clinic, now)
    if freed.starts_at < read_at + SOONEST:
        return None
    until = read_at + min(OFFER_LIVES, (freed.starts_at - read_at) / 4)
    before = WaitlistOffer.objects.filter(
        entry=OuterRef("pk"), hold__provider=freed.provider_id, hold__starts_at=freed.starts_at
    )
    waiting = WaitlistEntry.objects.select_for_update(of=("self",), skip_locked=True).filter(
        ~Exists(before),
        Q(provider=None) | Q(provider=freed.provider_id),
        clinic=freed.clinic_id,
        state=State.WAITING,
    )
    some = waiting.select_related("visit_type", "patient", "clinic", "appointment")
    for entry in some.prefetch_related("visit_type__providers")[:_LOOKED_AT]:
        if _suits(entry, freed) and (hold := _held(entry, freed, now, until)):
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
    notifications.withdraw(about=about(offer), reason="offer_over")
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
    doing = [provider.pk for provider in entry.visit_type.providers.all()] if entry.visit_type else ()
    does = not doing or freed.provider_id in doing
    return fits and does and wish.allows_day(local.date()) and wish.allows_time(local.time())


def _blocks(entry: WaitlistEntry, freed: Appointment) -> tuple[int, int]:
    if entry.visit_type is None:
        return freed.blocks_from, freed.blocks_until
    length, minute = length_of(entry.visit_type), minute_of(freed.starts_at)
    return minute - length.before, minute + length.visit + length.after


def _held(entry: WaitlistEntry, freed: Appointment, now: datetime, until: datetime) -> Appointment | None:
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
                hold_until=until,
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
    _tell(offer)
    return offer


def _tell(offer: WaitlistOffer) -> None:
    """By every channel they have agreed to; else staff are told to call them."""
    entry, hold, clinic = offer.entry, offer.hold, offer.entry.clinic
    context = {
        "when": f"{hold.local_start:%A, %B %-d at %-I:%M %p}",
        "short": f"{hold.local_start:%a %b %-d, %-I:%M %p}",
        "place": hold.location.name,
        "until": f"{offer.until.astimezone(hold.location.zone):%-I:%M %p}",
        "link": settings.PUBLIC_URL + reverse("waitlist-offer", args=[offer.public_id.hex]),
    }
    addresses = list(messages.on_record(entry.clinic_id, entry.patient))
    for channel, address in addresses:
        notifications.queue(
            template="waitlist_offer",
            to=address,
            context=context,
            clinic=clinic,
            key=f"{about(offer)}:{channel}",
            channel=channel,
            needs_consent=True,
            not_after=offer.until,
        )
    if not addresses:
        page = reverse("admin:scheduling_waitlistentry_change", args=[entry.pk])
        notifications.queue(
            template="waitlist_call",
            to=clinic.summary_email,
            context={"visit": hold.words, "until": context["until"], "admin": settings.PUBLIC_URL + page},
            clinic=clinic,
            key=f"{about(offer)}:clinic",
        )


def about(offer: WaitlistOffer) -> str:
    """What the keys of all messages about the offer begin with."""
    return f"waitlist-offer:{offer.pk}"
