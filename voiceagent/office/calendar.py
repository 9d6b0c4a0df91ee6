"""The calendar: providers side by side for a day, or one provider's week, with who waits for a time to free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from django.contrib.auth.models import AbstractUser, AnonymousUser

from intake.models import Patient
from scheduling.models import Appointment, Provider, VisitType, WaitlistEntry
from voiceagent.clinics.models import Clinic

from .subjects import UNNAMED, name_of, named, patient_name

FIRST_HOUR, LAST_HOUR = 7, 19
"""Shown at least; a visit outside stretches the day."""
STEP = 15
"""Minutes a visit is moved by."""
MOST_WAITING = 30


@dataclass(frozen=True)
class Block:
    """A visit as drawn. starts: the clinic's clock, naive, since templates would turn an aware one into another zone's.

    top, height: minutes from the first hour shown, and of the visit.
    """

    visit: Appointment = field(repr=False)
    who: str = field(repr=False)
    starts: datetime
    top: int
    height: int
    movable: bool


@dataclass(frozen=True)
class Column:
    """One provider's day."""

    provider: Provider
    day: date
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Board:
    """What the page draws. day: the one asked for; week: whether it is a provider's week."""

    clinic: Clinic
    day: date
    week: bool
    provider: Provider | None
    providers: Sequence[Provider]
    types: Sequence[VisitType]
    columns: Sequence[Column]
    waiting: Sequence[tuple[WaitlistEntry, str]] = field(repr=False)
    first_hour: int = FIRST_HOUR
    last_hour: int = LAST_HOUR

    @property
    def hours(self) -> list[time]:
        return [time(hour) for hour in range(self.first_hour, self.last_hour)]

    @property
    def minutes(self) -> int:
        return 60 * (self.last_hour - self.first_hour)

    @property
    def before(self) -> date:
        return self.day - timedelta(days=7 if self.week else 1)

    @property
    def after(self) -> date:
        return self.day + timedelta(days=7 if self.week else 1)


def board(*, clinic: Clinic, day: date, provider_id: int | None, movable: bool) -> Board:
    """The day of all providers; with a provider the week, from Monday, of that one. Times on the clinic's clock."""
    providers = list(Provider.objects.filter(clinic=clinic, active=True).order_by("name"))
    provider = next((row for row in providers if row.pk == provider_id), None)
    first = day - timedelta(days=day.weekday()) if provider else day
    days = [first + timedelta(days=n) for n in range(7 if provider else 1)]
    visits = _visits(clinic, provider, days)
    starts = [visit.starts_at.astimezone(clinic.zone) for visit in visits]
    ends = [visit.ends_at.astimezone(clinic.zone) for visit in visits]
    first_hour = min([FIRST_HOUR, *(start.hour for start in starts)])
    last_hour = max(
        [
            LAST_HOUR,
            *(end.hour + 1 if end.date() == start.date() else 24 for start, end in zip(starts, ends, strict=True)),
        ]
    )
    columns = [(provider, each) for each in days] if provider else [(row, day) for row in providers]
    return Board(
        clinic=clinic,
        day=day,
        week=provider is not None,
        provider=provider,
        providers=providers,
        types=list(VisitType.objects.filter(clinic=clinic, active=True).order_by("name")),
        columns=[
            Column(who, each, [
                _block(visit, start, first_hour, movable)
                for visit, start in zip(visits, starts, strict=True)
                if visit.provider_id == who.pk and start.date() == each
            ])
            for who, each in columns
        ],
        waiting=_waiting(clinic),
        first_hour=first_hour,
        last_hour=last_hour,
    )  # fmt: skip


def clinic_for(user: AbstractUser | AnonymousUser, wanted: str) -> Clinic | None:
    """The one asked for by its slug, within the user's own; else the first; None when there is none."""
    mine = Clinic.objects.for_user(user).filter(active=True)
    return mine.filter(slug=wanted).first() or mine.first()


def people(clinic: Clinic, term: str) -> list[Patient]:
    """For the booking form: the clinic's patients found by what was typed."""
    letters = sum(letter.isalnum() for letter in term)
    return Patient.objects.filter(clinic=clinic).found(term) if letters >= 3 else []


def _visits(clinic: Clinic, provider: Provider | None, days: Sequence[date]) -> list[Appointment]:
    begin = datetime.combine(days[0], time(), clinic.zone)
    end = datetime.combine(days[-1] + timedelta(days=1), time(), clinic.zone)
    rows = Appointment.objects.blocking().filter(clinic=clinic, starts_at__gte=begin, starts_at__lt=end)
    if provider is not None:
        rows = rows.filter(provider=provider)
    rows = rows.select_related("provider", "location", "patient", "intake__patient", "visit_type")
    return list(rows.prefetch_related(named("intake__answers")).order_by("starts_at"))


def _block(visit: Appointment, start: datetime, first_hour: int, movable: bool) -> Block:
    patient = visit.patient or (visit.intake.patient if visit.intake else None)
    who = patient_name(patient) if patient else name_of(visit.intake) if visit.intake else UNNAMED
    minutes = int((visit.ends_at - visit.starts_at).total_seconds() // 60)
    top = 60 * (start.hour - first_hour) + start.minute
    return Block(visit, who, start.replace(tzinfo=None), top, minutes, movable and visit.status == "booked")


def _waiting(clinic: Clinic) -> list[tuple[WaitlistEntry, str]]:
    rows = WaitlistEntry.objects.filter(clinic=clinic, state__in=("waiting", "offered"))
    rows = rows.select_related("patient", "visit_type", "provider")
    return [(row, patient_name(row.patient)) for row in rows.order_by("created_at")[:MOST_WAITING]]
