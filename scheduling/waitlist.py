"""The wait list as staff and callers use it: join, leave, take or decline what was offered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from intake.models import Patient
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from . import booking, waiting
from .asking import NotByPhone, SlotTaken
from .models import Appointment, CancelReason, Provider, Source, VisitType, WaitlistEntry, WaitlistOffer
from .offering import offer_id
from .wishes import from_plain

State, Outcome = WaitlistEntry.State, WaitlistOffer.Outcome


class OfferGone(Exception):
    """The offer was taken, declined, or has run out."""

    def __init__(self) -> None:
        super().__init__("the offer is not open any more")


@transaction.atomic
def join_waitlist(
    *,
    clinic: Clinic,
    patient: Patient,
    actor: str,
    visit_type: VisitType | None = None,
    provider: Provider | None = None,
    appointment: Appointment | None = None,
    wish: Mapping[str, Any] | None = None,
) -> WaitlistEntry:
    """Waits for an earlier time. wish: as `wishes.from_plain` reads it; raises ValueError when it is none."""
    from_plain(wish or {})
    entry = WaitlistEntry.objects.create(
        clinic=clinic,
        patient=patient,
        visit_type=visit_type,
        provider=provider,
        appointment=appointment,
        wish=dict(wish or {}),
    )
    audit.record(action="waitlist.joined", actor=actor, clinic_id=clinic.pk, obj=entry)
    return entry


@transaction.atomic
def leave_waitlist(*, entry_id: int, actor: str, now: datetime | None = None) -> None:
    """Wants nothing any more; what is on offer goes to the next. An offer they take at this moment stays theirs."""
    # Offers before their entry, as everywhere: who takes one holds it and then wants the entry.
    open_offers = WaitlistOffer.objects.filter(entry=entry_id, outcome=Outcome.OPEN)
    list(open_offers.select_for_update().values_list("pk"))
    entry = WaitlistEntry.objects.select_for_update().get(pk=entry_id)
    if entry.state in (State.LEFT, State.TAKEN):
        return
    entry.state = State.LEFT
    entry.save(update_fields=["state", "updated_at"])
    audit.record(action="waitlist.left", actor=actor, clinic_id=entry.clinic_id, obj=entry)
    for offer in open_offers.select_related("hold__location"):
        waiting.close_offer(offer, Outcome.DECLINED, now=now or timezone.now(), actor=actor)


@transaction.atomic
def take_offer(
    *, offer: UUID, source: str = Source.LINK, actor: str = "system", now: datetime | None = None
) -> Appointment:
    """The kept time becomes their visit; one they had is given back in the same transaction. Raises OfferGone."""
    at = now or timezone.now()
    found = _locked(offer)
    entry, hold = found.entry, found.hold
    if found.outcome == Outcome.TAKEN:
        return Appointment.objects.get(idempotency_key=f"waitlist-offer-{found.pk}")
    if found.outcome != Outcome.OPEN or found.until < at:
        raise OfferGone
    try:
        visit = booking.book(
            clinic=entry.clinic,
            offer_id=offer_id(hold.provider_id, hold.starts_at, hold.visit_type_id),
            idempotency_key=f"waitlist-offer-{found.pk}",
            intake_id=None,
            patient_id=entry.patient_id,
            source=source,
            actor=actor,
            hold_id=hold.pk,
            anywhere=True,
            now=at,
        )
    except (NotByPhone, SlotTaken):
        raise OfferGone from None
    if entry.appointment_id:
        booking.cancel(appointment_id=entry.appointment_id, reason=CancelReason.REPLACED, actor=actor, now=at)
    found.outcome, entry.state = Outcome.TAKEN, State.TAKEN
    found.save(update_fields=["outcome"])
    entry.save(update_fields=["state", "updated_at"])
    return visit


@transaction.atomic
def decline_offer(*, offer: UUID, actor: str = "system", now: datetime | None = None) -> None:
    """No: the next on the list gets it, the entry waits on. Twice is once."""
    found = _locked(offer)
    if found.outcome == Outcome.OPEN:
        waiting.close_offer(found, Outcome.DECLINED, now=now or timezone.now(), actor=actor)


def expire_offers(*, now: datetime) -> int:
    """Run by beat: what nobody answered in time goes to the next on the list. How many there were."""
    over = list(
        WaitlistOffer.objects.filter(outcome=Outcome.OPEN, until__lt=now).values_list("public_id", flat=True)[:500]
    )
    return sum(_expire(offer, now) for offer in over)


@transaction.atomic
def _expire(offer: UUID, now: datetime) -> bool:
    found = _locked(offer)
    if found.outcome != Outcome.OPEN or found.until >= now:
        return False
    waiting.close_offer(found, Outcome.EXPIRED, now=now, actor="system")
    return True


def _locked(offer: UUID) -> WaitlistOffer:
    """Raises OfferGone for one there never was."""
    rows = WaitlistOffer.objects.select_for_update(of=("self",))
    found = rows.select_related("entry__clinic", "hold__location", "hold__provider").filter(public_id=offer).first()
    if found is None:
        raise OfferGone
    return found
