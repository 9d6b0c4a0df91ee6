"""When a clinic is open and who works then: the week's hours, less holidays and absences, with extra hours. Reads only.

Hours that several people share are read and reckoned with once: the database puts the people together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Aggregate, TextField
from django.db.models.sql.compiler import SQLCompiler

from voiceagent.clinics.models import Clinic

from .closures import is_holiday
from .models import Availability, HoursException, Location
from .times import Hours, Who, minute_of

ROW = ("location_id", "opens", "closes", "slot_minutes", "effective_from", "effective_until")


TOGETHER = {"sqlite": "GROUP_CONCAT(%s)", "postgresql": "STRING_AGG((%s)::text, ',')"}
"""By database: the keys of the rows of a group as one text, read back by `people`."""


class Together(Aggregate):
    template = TOGETHER["sqlite"] % "%(expressions)s"
    output_field = TextField()

    def as_postgresql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **more: Any
    ) -> tuple[str, Sequence[Any]]:
        return self.as_sql(compiler, connection, template=TOGETHER["postgresql"] % "%(expressions)s", **more)


@lru_cache(maxsize=1024)
def people(together: str) -> Who:
    return frozenset(together.split(","))


@dataclass(frozen=True)
class Row:
    """One Availability or extra hours, as read; of all who share it."""

    providers: Who
    location_id: int
    opens: time
    closes: time
    minutes: int
    first_day: date | None = None
    last_day: date | None = None

    def on(self, day: date) -> bool:
        return (self.first_day is None or self.first_day <= day) and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True)
class Place:
    zone: ZoneInfo
    first: int
    last: int
    first_day: date
    last_day: date
    country: str
    subdivision: str
    closed_on: Sequence[str]

    def is_open(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day and not is_holiday(
            self.country, self.subdivision, self.closed_on, day
        )


@dataclass
class Opening:
    """A clinic's hours as they are at `now`."""

    clinic: Clinic
    now: datetime
    providers: frozenset[int] | None = None
    """Only these; None means all active ones."""
    lead: bool = True
    """Whether the places' lead time counts: a time offered before may be taken a little later."""
    _usual: dict[tuple[int, ...], list[Hours]] = field(default_factory=dict)

    @cached_property
    def places(self) -> dict[int, Place]:
        return {
            location.pk: _place(location, self.now, location.lead_minutes if self.lead else 0)
            for location in Location.objects.filter(clinic=self.clinic)
        }

    @cached_property
    def week(self) -> dict[int, list[Row]]:
        """Weekday -> the hours that are the same every week."""
        rows = Availability.objects.filter(provider__clinic=self.clinic, provider__active=True)
        if self.providers is not None:
            rows = rows.filter(provider__in=self.providers)
        found: dict[int, list[Row]] = {}
        shared = rows.order_by().values_list("weekday", *ROW).annotate(who=Together("provider_id"))
        for weekday, *values, who in shared:
            found.setdefault(weekday, []).append(Row(people(who), *values))
        return found

    @cached_property
    def unlike_the_week(self) -> list[HoursException]:
        if not self.places:
            return []
        return list(HoursException.objects.filter(clinic=self.clinic).between(self.first_day, self.last_day))

    @property
    def first_day(self) -> date:
        return min(place.first_day for place in self.places.values())

    @property
    def last_day(self) -> date:
        return max(place.last_day for place in self.places.values())

    def windows(self, day: date) -> list[Hours]:
        """Who works when on that day, holidays and exceptions considered."""
        unlike = [found for found in self.unlike_the_week if found.first_day <= day <= found.last_day]
        open_places = {pk for pk, place in self.places.items() if place.is_open(day)}
        rows = [row for row in self.week.get(day.weekday(), ()) if row.location_id in open_places and row.on(day)]
        if not unlike:
            return self._as_usual(rows)
        # Extra hours are meant, so they hold on a holiday as well.
        rows += [_row(found) for found in unlike if found.kind == HoursException.Kind.EXTRA and self._wants(found)]
        closed = [found for found in unlike if found.kind == HoursException.Kind.CLOSED]
        return [hours for row in rows for hours in self._left_of(row, closed)]

    def _as_usual(self, rows: Sequence[Row]) -> list[Hours]:
        """Days with the same rows have the same windows: most days of a year are of seven kinds."""
        kind = tuple(map(id, rows))
        if kind not in self._usual:
            self._usual[kind] = [hours for row in rows for hours in self._left_of(row, ())]
        return self._usual[kind]

    def _wants(self, extra: HoursException) -> bool:
        return self.providers is None or extra.provider_id in self.providers

    def _left_of(self, row: Row, closed: Sequence[HoursException]) -> Iterator[Hours]:
        place = self.places[row.location_id]
        left = [(row.providers, row.opens, row.closes)]
        for found in closed:
            if found.location_id in (None, row.location_id):
                left = [rest for stretch in left for rest in _without(stretch, found)]
        for who, opens, closes in left:
            yield Hours(who, row.location_id, place.zone, opens, closes, row.minutes, place.first, place.last)


def _place(location: Location, now: datetime, lead_minutes: int) -> Place:
    first = now + timedelta(minutes=lead_minutes)
    last = now + timedelta(days=location.horizon_days)
    zone = location.zone
    return Place(
        zone=zone,
        first=minute_of(first + timedelta(microseconds=59_999_999)),  # up to the next whole minute
        last=minute_of(last),
        first_day=first.astimezone(zone).date(),
        last_day=last.astimezone(zone).date(),
        country=location.country,
        subdivision=location.subdivision,
        closed_on=location.closed_on,
    )


def _row(extra: HoursException) -> Row:
    if extra.provider_id is None or extra.location_id is None or extra.opens is None or extra.closes is None:
        raise ValueError("extra hours name their provider, location and times")
    who = frozenset((str(extra.provider_id),))
    return Row(who, extra.location_id, extra.opens, extra.closes, extra.slot_minutes)


Stretch = tuple[Who, time, time]
"""Who works, from when, until when."""


def _without(stretch: Stretch, closed: HoursException) -> Iterator[Stretch]:
    """What is left of a stretch of the day; closed without times means all day, without a provider all of them."""
    who, first, last = stretch
    away = who if closed.provider_id is None else who & {str(closed.provider_id)}
    opens, closes = closed.opens or time.min, closed.closes or time.max
    if not away or closes <= first or opens >= last:
        yield stretch
        return
    if away < who:
        yield who - away, first, last
    if first < opens:
        yield away, first, opens
    if closes < last:
        yield away, closes, last
