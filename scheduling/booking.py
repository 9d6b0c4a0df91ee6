"""Holding, booking, moving and cancelling a visit: one way for the phone, for staff and for links."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.worklist.queues import CloseReason

from . import messages, stranded, waiting
from .asking import SlotTaken, VisitGone, request_of
from .models import Appointment, CancelReason, Source, Status
from .offering import offer_id as id_of
from .taking import HOLD_LIVES, OPEN, RENEWED_BELOW, free, have


def book(
    *,
    clinic: Clinic,
    offer_id: str,
    idempotency_key: str,
    intake_id: int | None,
    patient_id: int | None = None,
    source: str = Source.PHONE,
    actor: str = "agent",
    hold_id: int | None = None,
    anywhere: bool = False,
    now: datetime | None = None,
) -> Appointment:
    """Books the offered time. Raises SlotTaken with the next best time, NotByPhone, KeyUsed.

    The same key returns the same appointment. An intake has one visit: booking another time for it gives the first one
    back, in the same transaction. hold_id: the hold this turns into a visit. anywhere: staff may use times outside the
    hours; never one that is taken.
    """
    asked = request_of(clinic, offer_id, idempotency_key, source, actor, now, anywhere, intake_id, patient_id)
    mine = Q(pk=hold_id) if hold_id else Q(pk=None)
    mine |= Q(intake=intake_id) if intake_id else Q(pk=None)
    instead = Appointment.objects.filter(mine, status__in=OPEN).values_list("pk", flat=True)
    return have(asked, tuple(instead))


def hold(
    *,
    clinic: Clinic,
    offer_id: str,
    idempotency_key: str,
    intake_id: int | None,
    lives: timedelta = HOLD_LIVES,
    source: str = Source.PHONE,
    actor: str = "agent",
    now: datetime | None = None,
) -> Appointment:
    """Keeps the time for a while; the same key again keeps it longer, another one for the same intake gives the first
    one back. Raises as `book` does.
    """
    asked = request_of(clinic, offer_id, idempotency_key, source, actor, now, False, intake_id, None, Status.HELD)
    mine = Q(intake=intake_id) if intake_id else Q(pk=None)
    held = have(asked, tuple(Appointment.objects.filter(mine, status=Status.HELD).values_list("pk", flat=True)))
    Appointment.objects.filter(pk=held.pk, status=Status.HELD).update(hold_until=asked.now + lives)
    held.refresh_from_db()
    return held


def reschedule(
    *,
    appointment_id: int,
    offer_id: str,
    idempotency_key: str,
    source: str = Source.PHONE,
    actor: str = "agent",
    anywhere: bool = False,
    now: datetime | None = None,
) -> Appointment:
    """The visit at another time: one swap, in which the old one stands until the new one is sure.

    Raises VisitGone, and as `book` does; then nothing has changed.
    """
    old = Appointment.objects.select_related("clinic", "visit_type").filter(pk=appointment_id).first()
    if old is None:
        raise VisitGone
    asked = request_of(
        old.clinic, offer_id, idempotency_key, source, actor, now, anywhere, old.intake_id, old.patient_id, moved=old
    )
    return have(asked, (old.pk,))


@transaction.atomic
def cancel(*, appointment_id: int, reason: str, actor: str, now: datetime | None = None) -> bool:
    """Gives the time back and offers it to the wait list. reason: a CancelReason. False when it was not open any more;
    done twice it is done once.
    """
    at = now or timezone.now()
    appointment = Appointment.objects.select_for_update(of=("self",)).filter(pk=appointment_id, status__in=OPEN).first()
    if appointment is None:
        return False
    was_visit = appointment.status == Status.BOOKED
    free(appointment, CancelReason(reason), actor, at)
    if was_visit and reason != CancelReason.REPLACED:
        messages.tell_clinic(appointment, "cancelled", actor=actor)
    waiting.offer_freed(appointment, now=at)
    return True


@transaction.atomic
def close_visit(*, appointment_id: int, status: str, actor: str) -> bool:
    """Staff write down how a visit went: completed or no_show. False for one that was not booked any more."""
    if status not in (Status.COMPLETED, Status.NO_SHOW):
        raise ValueError("a visit is closed as completed or as no_show")
    booked = Appointment.objects.filter(pk=appointment_id, status=Status.BOOKED)
    if not booked.update(status=status, updated_at=timezone.now()):
        return False
    visit = Appointment.objects.get(pk=appointment_id)
    stranded.settle(visit, CloseReason.NOT_NEEDED)
    audit.record(action=f"appointment.{status}", actor=actor, clinic_id=visit.clinic_id, obj=visit)
    return True


def keep_holds(*, intake_ids: Collection[int], now: datetime | None = None) -> int:
    """These callers are still on the line: what is kept for them is kept on. How many holds that made longer."""
    at = now or timezone.now()
    held = Appointment.objects.filter(intake__in=intake_ids, status=Status.HELD, hold_until__lt=at + RENEWED_BELOW)
    return held.update(hold_until=at + HOLD_LIVES)


def expire_holds(*, now: datetime) -> int:
    """Run by beat: holds that nobody turned into a visit give their time back. How many there were."""
    gone = list(Appointment.objects.expired(now).filter(waitlist_offer=None).values_list("pk", flat=True)[:500])
    return sum(_expire(pk, now) for pk in gone)


@transaction.atomic
def _expire(appointment_id: int, now: datetime) -> bool:
    """Unless it was made longer meanwhile."""
    if not Appointment.objects.expired(now).select_for_update(of=("self",)).filter(pk=appointment_id):
        return False
    return cancel(appointment_id=appointment_id, reason=CancelReason.HOLD_EXPIRED, actor="system", now=now)


@transaction.atomic
def release_holds(*, intake_id: int, actor: str, now: datetime | None = None) -> int:
    """The caller is gone: what was kept for them is open again. How many there were."""
    held = list(Appointment.objects.filter(intake=intake_id, status=Status.HELD).values_list("pk", flat=True))
    return sum(cancel(appointment_id=pk, reason=CancelReason.HOLD_RELEASED, actor=actor, now=now) for pk in held)


def book_held(*, intake_id: int, actor: str, now: datetime | None = None) -> Appointment | None:
    """The caller goes on to a person before the end of the call: what was kept for them is booked.

    None when nothing was kept, or it was lost meanwhile.
    """
    held = Appointment.objects.filter(intake=intake_id, status=Status.HELD).select_related("clinic").first()
    if held is None:
        return None
    try:
        return book(
            clinic=held.clinic,
            offer_id=id_of(held.provider_id, held.starts_at, held.visit_type_id),
            idempotency_key=held.idempotency_key,
            intake_id=intake_id,
            actor=actor,
            now=now,
        )
    except SlotTaken:
        return None
