"""Visits that stand on what is closed by now, a holiday or an absence: a task for each, until it is moved or cancelled,
or open again. What staff have closed stays closed: they may mean to see that patient all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone

from voiceagent.worklist import services as worklist
from voiceagent.worklist.models import WorkEvent, WorkItem
from voiceagent.worklist.queues import CloseReason, Queue

from .closures import is_holiday
from .models import Appointment, HoursException, Location

REASON = "closed_that_day"


@receiver(post_save, sender=HoursException)
@receiver(post_delete, sender=HoursException)
@receiver(post_save, sender=Location)
def _changed(instance: HoursException | Location, **kwargs: Any) -> None:
    """Through whichever door hours are changed, in its transaction."""
    look(clinic_id=instance.clinic_id, now=timezone.now())


@transaction.atomic
def look(*, clinic_id: int, now: datetime) -> None:
    """Opens the tasks that are missing and settles those that nothing is behind any more. Twice is once."""
    coming = Appointment.objects.coming(now).filter(clinic=clinic_id).select_related("location", "clinic")
    unlike = list(HoursException.objects.filter(clinic=clinic_id, last_day__gte=now.date()))
    for visit in coming:
        if _is_closed(visit, unlike):
            again = _was_open_meanwhile(visit)
            worklist.open_item(
                clinic=visit.clinic, queue=Queue.BOOKING, subject=visit, reason=REASON, actor="system", again=again
            )
        else:
            settle(visit, CloseReason.NOT_NEEDED)


def _was_open_meanwhile(visit: Appointment) -> bool:
    """Whether nobody of the staff closed its task."""
    last = WorkEvent.objects.filter(item__in=WorkItem.objects.about(visit).filter(queue=Queue.BOOKING)).last()
    return last is not None and last.actor == "system"


def settle(visit: Appointment, reason: CloseReason) -> None:
    """The task of this visit, if it has one, is done."""
    if WorkItem.objects.about(visit).filter(queue=Queue.BOOKING, reason=REASON, closed_at=None).exists():
        worklist.settle(queue=Queue.BOOKING, subject=visit, reason=reason)


def _is_closed(visit: Appointment, unlike: Sequence[HoursException]) -> bool:
    """Whether an exception meets it, or a holiday on which nobody has hours of their own then."""
    place = visit.location
    there = [found for found in unlike if _meets(found, visit)]
    if any(found.kind == HoursException.Kind.CLOSED for found in there):
        return True
    day = visit.starts_at.astimezone(place.zone).date()
    return not there and is_holiday(place.country, place.subdivision, place.closed_on, day)


def _meets(found: HoursException, visit: Appointment) -> bool:
    zone = visit.location.zone
    starts, ends = visit.starts_at.astimezone(zone), visit.ends_at.astimezone(zone)
    if not found.first_day <= starts.date() <= found.last_day:
        return False
    if found.provider_id not in (None, visit.provider_id) or found.location_id not in (None, visit.location_id):
        return False
    return (found.opens or time.min) < ends.time() and starts.time() < (found.closes or time.max)
