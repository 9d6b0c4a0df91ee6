"""Keeps the figures of days that are over, so that a report over a quarter adds up rows instead of turns.

Days not kept yet are counted when somebody looks; so a beat that stands still makes reports slow, never wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Max, Min, OuterRef, QuerySet, Subquery, Sum

from intake.models import Intake
from voiceagent.clinics.models import Clinic

from .dashboard_counting import Figure, counted
from .dashboard_models import DailyFigure

BY_DAY = ("call", "reply", "letters", "tokens")
"""What charts show along the days, and what is paid for by the prices of a day."""
KEPT = "kept"
"""The figure that says that a clinic's day has been counted."""
AGAIN = timedelta(days=14)
"""So long staff work at what a day left behind (corrections, visits that took place); then it is not counted again."""
CHUNK = timedelta(days=7)


def roll_up(*, now: datetime) -> int:
    """Counts the days that are over, those of the last two weeks anew; how many clinic days were written."""
    written = 0
    for clinic in Clinic.objects.all():
        yesterday = now.astimezone(clinic.zone).date() - timedelta(days=1)
        day = _begin(clinic, yesterday)
        while day <= yesterday:
            last = min(day + CHUNK - timedelta(days=1), yesterday)
            written += _keep(clinic, day, last)
            day = last + timedelta(days=1)
    return written


def figures(clinics: Iterable[Clinic], first: date, last: date, since: date | None = None) -> list[Figure]:
    """Of these days, both included: kept ones from the table, the others counted now.

    since: figures that are wanted day by day (BY_DAY) are so from then on; everything else of the table comes added up,
    as of the first day of its stretch. None: each day by itself.
    """
    clinics = list(clinics)
    fresh = max(first, _first_not_kept(clinics))
    rows = DailyFigure.objects.filter(clinic__in=clinics, day__gte=first, day__lte=last, day__lt=fresh)
    rows = rows.exclude(figure=KEPT).order_by()
    daily = rows if since is None else rows.filter(day__gte=since, figure__in=BY_DAY)
    kept = [Figure(*row) for row in daily.values_list("clinic_id", "day", "figure", "key", "count", "amount")]
    if since is not None:
        kept += _added_up(rows.filter(day__lt=since), first)
        kept += _added_up(rows.filter(day__gte=since).exclude(figure__in=BY_DAY), since)
    return kept + (counted(clinics, fresh, last) if fresh <= last else [])


def _added_up(rows: QuerySet[DailyFigure], day: date) -> list[Figure]:
    sums = rows.values_list("clinic_id", "figure", "key").annotate(counts=Sum("count"), amounts=Sum("amount"))
    return [Figure(clinic, day, figure, key, count, amount) for clinic, figure, key, count, amount in sums]


def _first_not_kept(clinics: list[Clinic]) -> date:
    """Up to here, without it, the days of all these clinics are in the table."""
    marks = DailyFigure.objects.filter(clinic=OuterRef("pk"), figure=KEPT).order_by("-day")  # the index ends there
    rows = Clinic.objects.filter(pk__in=[clinic.pk for clinic in clinics]).annotate(
        until=Subquery(marks.values("day")[:1])
    )
    until = dict(rows.values_list("pk", "until"))
    last = min((until.get(clinic.pk) or date.min for clinic in clinics), default=date.min)
    return last if last == date.min else last + timedelta(days=1)


def _begin(clinic: Clinic, yesterday: date) -> date:
    """The first day to count: two weeks ago, or where the table ends, or the clinic's first intake."""
    kept: date | None = DailyFigure.objects.filter(clinic=clinic, figure=KEPT).aggregate(until=Max("day"))["until"]
    if kept is not None:
        return min(kept + timedelta(days=1), yesterday - AGAIN + timedelta(days=1))
    started: datetime | None = Intake.objects.filter(clinic=clinic).aggregate(at=Min("started_at"))["at"]
    return started.astimezone(clinic.zone).date() if started else yesterday


@transaction.atomic
def _keep(clinic: Clinic, first: date, last: date) -> int:
    found = counted([clinic], first, last)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    found += [Figure(clinic.pk, day, KEPT, "", 1) for day in days]
    DailyFigure.objects.filter(clinic=clinic, day__gte=first, day__lte=last).delete()
    names = ("clinic_id", "day", "figure", "key", "count", "amount")
    rows = [DailyFigure(**dict(zip(names, astuple(figure), strict=True))) for figure in found]
    DailyFigure.objects.bulk_create(rows, batch_size=1000)
    return len(days)
