"""How often and how dearly a service outside may be asked, for all workers together: quota, pause, breaker, budget.

It is in the database, so that a restart forgets none of it and Redis may be away.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from .clients.errors import Deferred, Unavailable
from .models import Vendor, VendorCall

HOUR = timedelta(hours=1)
FAILURES = 5
"""So many in a row open the breaker; from then on every failure does."""
PAUSE = timedelta(seconds=60)
LONGEST_PAUSE = timedelta(minutes=15)
A_DOLLAR = 1_000_000


@transaction.atomic
def admit(name: str, *, an_hour: int = 0, waiting: int = 0) -> None:
    """Counts one call to be made now, or raises Deferred with the time at which it may be.

    an_hour: calls allowed in any sixty minutes; 0 for any number. waiting: how many are in line before this one.
    """
    vendor, now = _locked(name), timezone.now()
    if vendor.paused_until is not None and vendor.paused_until > now:
        raise Deferred("paused", (vendor.paused_until - now).total_seconds())
    if not an_hour:
        return
    vendor.calls.filter(at__lte=now - HOUR).delete()
    made = list(vendor.calls.values_list("at", flat=True))
    if len(made) >= an_hour:
        # The line's n-th gets the n-th place that falls free, so that they do not all come back at once.
        rounds, place = divmod(waiting, an_hour)
        raise Deferred("quota", (made[place] + HOUR * (rounds + 1) - now).total_seconds())
    VendorCall.objects.create(vendor=vendor, at=now)


@transaction.atomic
def worked(name: str) -> None:
    Vendor.objects.filter(name=name).exclude(failures=0, paused_until=None).update(failures=0, paused_until=None)


@transaction.atomic
def failed(name: str, error: Unavailable) -> None:
    """After a failure it is left alone for as long as it asked for, or, failing again and again, for a while."""
    vendor = _locked(name)
    vendor.failures += 1
    pause = timedelta(seconds=error.retry_after or 0)
    if vendor.failures >= FAILURES:
        pause = max(pause, min(PAUSE * 2 ** (vendor.failures - FAILURES), LONGEST_PAUSE))
    if pause:
        vendor.paused_until = timezone.now() + pause
    vendor.save()


@transaction.atomic
def afford(name: str, dollars_a_day: float) -> None:
    """Raises Deferred until tomorrow (UTC) once a day's money is spent; 0 dollars mean no limit."""
    now = timezone.now().astimezone(UTC)
    vendor = Vendor.objects.filter(name=name, spent_on=now.date()).first()
    if vendor is not None and dollars_a_day and vendor.spent >= dollars_a_day * A_DOLLAR:
        tomorrow = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), UTC)
        raise Deferred("budget", (tomorrow - now).total_seconds())


@transaction.atomic
def spend(name: str, millionths: int) -> None:
    """millionths: of a dollar."""
    vendor, today = _locked(name), timezone.now().astimezone(UTC).date()
    vendor.spent = millionths + (vendor.spent if vendor.spent_on == today else 0)
    vendor.spent_on = today
    vendor.save()


def _locked(name: str) -> Vendor:
    Vendor.objects.get_or_create(name=name)
    return Vendor.objects.select_for_update().get(name=name)
