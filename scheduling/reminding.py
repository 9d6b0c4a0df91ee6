"""Reminders before a visit, by the clock on the wall: "a day before nine" is nine, also when the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef

from voiceagent.clinics.models import Clinic

from . import messages
from .models import Appointment, Reminder, Status

_LATE = timedelta(hours=24)
"""A reminder nobody could queue for longer than this is not sent any more."""
_CHANGE = timedelta(hours=1)
"""What a clock may be put forward or back."""
_BATCH = 500


def due_at(visit: Appointment, hours: int) -> datetime:
    """`hours` before the visit as a clock on the wall counts them, in UTC."""
    wall = visit.local_start.replace(tzinfo=None, fold=0) - timedelta(hours=hours)
    return wall.replace(tzinfo=visit.location.zone).astimezone(UTC)


def remind_all(*, now: datetime) -> int:
    """Run by beat: queues the reminders that are due, each once. How many messages that were."""
    clinics = Clinic.objects.filter(active=True)
    return sum(_remind(clinic, hours, now) for clinic in clinics for hours in sorted(set(clinic.reminders)))


def _remind(clinic: Clinic, hours: int, now: datetime) -> int:
    from_, until = now + timedelta(hours=hours) - _LATE - _CHANGE, now + timedelta(hours=hours) + _CHANGE
    done = Reminder.objects.filter(appointment=OuterRef("pk"), starts_at=OuterRef("starts_at"), hours=hours)
    visits = Appointment.objects.coming(now).filter(
        ~Exists(done), clinic=clinic, starts_at__gte=max(now, from_), starts_at__lte=until
    )
    some = visits.select_related("clinic", "location", "patient", "intake__patient")[:_BATCH]
    return sum(_once(visit, hours, now) for visit in some if due_at(visit, hours) <= now)


@transaction.atomic
def _once(visit: Appointment, hours: int, now: datetime) -> int:
    """Not for a visit booked later than that, nor where a nearer reminder is due as well."""
    if not Appointment.objects.select_for_update().filter(pk=visit.pk, status=Status.BOOKED, starts_at=visit.starts_at):
        return 0
    row, created = Reminder.objects.get_or_create(appointment=visit, starts_at=visit.starts_at, hours=hours)
    if not created:
        return 0
    due = due_at(visit, hours)
    nearer = any(due < due_at(visit, other) <= now for other in visit.clinic.reminders)
    if visit.created_at > due or nearer:
        return 0
    row.told = messages.remind(visit, hours, now=now)
    row.save(update_fields=["told"])
    return row.told
