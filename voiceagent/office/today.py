"""What the start page shows: the queues with their counts and ages, what to do next, calls and visits of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Count, Min, Q
from django.urls import reverse

from intake import sign_offs
from intake.sign_offs import Waiting
from scheduling.models import Appointment
from telephony.models import Call
from voiceagent.clinics.models import Clinic
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import RULES, Queue

from .subjects import UNNAMED, Subject, describe, name_of, named, patient_name

SHOWN = 25
"""Rows of a list on the start page; the queue itself has all of them."""
SHOWN_CALLS, ON_THE_LINE = 8, 100
"""Calls of whom the start page says more than that they are there, and calls it counts; the board has all of them."""


@dataclass(frozen=True)
class Tile:
    """One queue: how many wait, how many of them are late, how long the oldest has been waiting."""

    queue: Queue
    count: int
    late: int
    oldest: timedelta | None

    @property
    def url(self) -> str:
        """The start page with this queue alone."""
        return f"{reverse('admin:index')}?queue={self.queue.value}"


@dataclass(frozen=True)
class Task:
    """A row of the work: the task, what it is about, and the reasons it may be closed with."""

    item: WorkItem
    subject: Subject
    late: bool
    waiting: timedelta
    reasons: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class LiveCall:
    """answers: how many are saved. lasting: since it rang. urgent: emergency words were heard. url: of the board."""

    call_sid: str
    name: str = field(repr=False)
    phase: str
    answers: int
    lasting: timedelta
    urgent: bool
    url: str


@dataclass(frozen=True)
class Visit:
    """starts_at: on the location's clock, naive, since a template would turn an aware one into UTC."""

    starts_at: datetime
    who: str = field(repr=False)
    provider: str
    status: str
    past: bool
    url: str


def tiles(user: AbstractUser | AnonymousUser, now: datetime) -> list[Tile]:
    """All eight, in the order of `Queue`; one query."""
    found = {
        row["queue"]: row
        for row in WorkItem.objects.for_user(user)
        .filter(closed_at=None)
        .order_by()
        .values("queue")
        .annotate(count=Count("pk"), late=Count("pk", filter=Q(due_at__lt=now)), oldest=Min("opened_at"))
    }
    empty: dict[str, Any] = {"count": 0, "late": 0, "oldest": None}
    rows = [(queue, found.get(queue.value, empty)) for queue in Queue]
    return [Tile(q, row["count"], row["late"], now - row["oldest"] if row["oldest"] else None) for q, row in rows]


def tasks(user: AbstractUser | AnonymousUser, now: datetime, queue: Queue | None = None) -> list[Task]:
    """What to do next: emergencies, then what is due first."""
    waiting = WorkItem.objects.for_user(user).open().select_related("owner", "clinic")
    if queue is not None:
        items = list(waiting.filter(queue=queue)[:SHOWN])
    else:
        urgent = list(waiting.filter(queue=Queue.EMERGENCY)[:SHOWN])
        items = urgent + list(waiting.exclude(queue=Queue.EMERGENCY)[: SHOWN - len(urgent)])
    return as_tasks(items, now)


def as_tasks(items: Sequence[WorkItem], now: datetime) -> list[Task]:
    subjects = describe(items)
    gone = Subject("No longer there", "", "")
    return [
        Task(
            item=item,
            subject=subjects.get(item.pk, gone),
            late=item.closed_at is None and item.due_at < now,
            waiting=(item.closed_at or now) - item.opened_at,
            reasons=[(reason.value, reason.label) for reason in RULES[Queue(item.queue)].reasons],
        )
        for item in items
    ]


def live_calls(user: AbstractUser | AnonymousUser, now: datetime) -> list[LiveCall]:
    """Who is on the line now: emergencies first, then the longest call. At most ON_THE_LINE."""
    calls = Call.objects.live().filter(clinic__in=Clinic.objects.for_user(user)).select_related("intake")
    calls = calls.by_urgency().annotate(given=Count("intake__answers")).prefetch_related(named("intake__answers"))
    return [
        LiveCall(
            call_sid=call.call_sid,
            name=name_of(call.intake) if call.intake else UNNAMED,
            phase=call.intake.get_phase_display() if call.intake else "Ringing",
            answers=call.given,  # type: ignore[attr-defined]  # annotated above
            lasting=now - call.started_at,
            urgent=call.urgent,  # type: ignore[attr-defined]  # as above
            url=f"{reverse('office-board')}?call={call.pk}",
        )
        for call in calls[:ON_THE_LINE]
    ]


def unsigned_rules(user: AbstractUser | AnonymousUser) -> list[Waiting]:
    """Clinics whose emergency rules no clinician has signed off, for those who may."""
    if not user.has_perm("intake.add_rulesignoff"):
        return []
    return sign_offs.waiting(Clinic.objects.for_user(user).filter(active=True))


def visits(user: AbstractUser | AnonymousUser, now: datetime) -> list[Visit]:
    """Today's, by the clock of each clinic."""
    days = Q(pk__in=())
    for clinic in Clinic.objects.for_user(user):
        start, end = day_of(now, clinic.zone)
        days |= Q(clinic=clinic, starts_at__gte=start, starts_at__lt=end)
    rows = Appointment.objects.blocking().filter(days).select_related("provider", "location", "patient", "intake")
    return [
        Visit(
            starts_at=row.local_start.replace(tzinfo=None),
            who=patient_name(row.patient) if row.patient else name_of(row.intake) if row.intake else UNNAMED,
            provider=row.provider.name,
            status=row.get_status_display(),
            past=row.ends_at < now,
            url=reverse("admin:scheduling_appointment_change", args=[row.pk]),
        )
        for row in rows.prefetch_related(named("intake__answers")).order_by("starts_at")
    ]


def day_of(now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Midnight to midnight around `now` on the wall's clock there."""
    date = now.astimezone(zone).date()
    return datetime.combine(date, time(), zone), datetime.combine(date + timedelta(days=1), time(), zone)
