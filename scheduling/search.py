"""Looking for open times: the hours of the days asked for, less what is closed and what is taken. Reads only.

Days are looked at in growing handfuls, each with one query, until enough is open; the number of queries and of rows
depends on how full the next days are, never on how many visits there have been.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import islice
from zoneinfo import ZoneInfo

from voiceagent.clinics.models import Clinic

from .closures import is_holiday
from .models import Appointment, Availability, HoursException, Location, Offer, Provider, Status, VisitType
from .times import (
    AS_THE_HOURS,
    DAY,
    Busy,
    Choose,
    Hours,
    Length,
    Slot,
    Start,
    free_starts,
    minute_of,
    one_of_each_time,
    slot_of,
    starts_on,
)
from .wishes import ANY, Wish

REACH = timedelta(days=14)
"""How far apart the offers of one round can be."""
HANDFULS = (1, 1, 2, 4, 8)
"""How many days are looked at, one handful after the other; the last size is repeated."""
MOST = 8 * 60
"""Minutes the longest visit lasts."""
_ONE_DAY = timedelta(days=1)


ROW = ("provider_id", "location_id", "opens", "closes", "slot_minutes", "effective_from", "effective_until")


@dataclass(frozen=True)
class Row:
    """One Availability or extra hours, as read."""

    provider_id: int
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


@dataclass(frozen=True)
class Day:
    """A day with the times at which visits could begin, in order."""

    date: date
    windows: list[Hours]
    starts: list[Start]


@dataclass
class Book:
    """A clinic's hours as they are at `now`, for one length of visit."""

    clinic: Clinic
    now: datetime
    length: Length = AS_THE_HOURS
    providers: frozenset[int] | None = None
    """Only these; None means all active ones."""
    lead: bool = True
    """Whether the places' lead time counts: a time offered before may be taken a little later."""
    _week: dict[int, list[Row]] = field(default_factory=dict)

    @cached_property
    def places(self) -> dict[int, Place]:
        return {
            location.pk: _place(location, self.now, location.lead_minutes if self.lead else 0)
            for location in Location.objects.filter(clinic=self.clinic)
        }

    def on_weekday(self, weekday: int) -> list[Row]:
        """The hours of a weekday; each is read once, when it is first asked for."""
        if weekday not in self._week:
            rows = Availability.objects.filter(provider__clinic=self.clinic, provider__active=True, weekday=weekday)
            if self.providers is not None:
                rows = rows.filter(provider__in=self.providers)
            self._week[weekday] = [Row(*values) for values in rows.values_list(*ROW)]
        return self._week[weekday]

    @cached_property
    def unlike_the_week(self) -> list[HoursException]:
        if not self.places:
            return []
        first = min(place.first_day for place in self.places.values())
        last = max(place.last_day for place in self.places.values())
        return list(HoursException.objects.filter(clinic=self.clinic).between(first, last))

    def days(self, wish: Wish) -> Iterator[Day]:
        """The days that have times the wish allows, taken or not, in order."""
        if not self.places:
            return
        day = min(place.first_day for place in self.places.values())
        last = max(place.last_day for place in self.places.values())
        while day <= last:
            if wish.allows_day(day):
                windows = self.windows(day)
                starts = starts_on(windows, day, self.length, wish)
                if starts:
                    yield Day(day, windows, starts)
            day += _ONE_DAY

    def windows(self, day: date) -> list[Hours]:
        """Who works when on that day, holidays and exceptions considered."""
        unlike = [found for found in self.unlike_the_week if found.first_day <= day <= found.last_day]
        open_places = {pk for pk, place in self.places.items() if place.is_open(day)}
        rows = [row for row in self.on_weekday(day.weekday()) if row.location_id in open_places and row.on(day)]
        # Extra hours are meant, so they hold on a holiday as well.
        rows += [_row(found) for found in unlike if found.kind == HoursException.Kind.EXTRA and self._wants(found)]
        closed = [found for found in unlike if found.kind == HoursException.Kind.CLOSED]
        return [hours for row in rows for hours in self._left_of(row, closed)]

    def _wants(self, extra: HoursException) -> bool:
        return self.providers is None or extra.provider_id in self.providers

    def _left_of(self, row: Row, closed: Sequence[HoursException]) -> Iterator[Hours]:
        place = self.places[row.location_id]
        left = [(row.opens, row.closes)]
        for found in closed:
            if found.provider_id in (None, row.provider_id) and found.location_id in (None, row.location_id):
                left = [rest for stretch in left for rest in _without(stretch, found.opens, found.closes)]
        for opens, closes in left:
            yield Hours(
                row.provider_id, row.location_id, place.zone, opens, closes, row.minutes, place.first, place.last
            )

    def busy(self, days: Sequence[Day]) -> Busy:
        """What is taken between the first and the last time of these days. A hold that has run out takes nothing."""
        taken = Appointment.objects.blocking().filter(clinic=self.clinic)
        if self.providers is not None:
            taken = taken.filter(provider__in=self.providers)
        taken = taken.exclude(status=Status.HELD, hold_until__lt=self.now).order_by("blocks_from")
        found: dict[int, list[tuple[int, int]]] = {}
        for first, last in _stretches(days, self.length):  # a query each: SQLite uses no index for several in one
            rows = taken.overlapping(first, last)
            for provider_id, begins, ends in rows.values_list("provider_id", "blocks_from", "blocks_until"):
                found.setdefault(provider_id, []).append((begins, ends))
        return found


def open_slots(book: Book, choose: Choose, *, wish: Wish = ANY, fresh: bool = False) -> Iterator[Slot]:
    """One slot for each open time, chronological; none more than REACH after the first.

    choose: picks one of several providers free at the same time. fresh: leave out what was just offered.
    """
    offered = _offered(book) if fresh else frozenset()
    end: date | None = None
    for handful in _handfuls(book.days(wish)):
        busy = book.busy(handful)
        for day in handful:
            if end is not None and day.date > end:
                return
            free = free_starts(day.starts, day.windows, book.length, busy)
            for start in one_of_each_time((start for start in free if start[:2] not in offered), choose):
                end = end or day.date + REACH
                yield slot_of(start, day.windows, book.length)


def length_of(visit_type: VisitType | None) -> Length:
    """None: as long as the slots of the hours."""
    if visit_type is None:
        return AS_THE_HOURS
    return Length(visit_type.minutes, visit_type.buffer_before, visit_type.buffer_after)


def providers_of(visit_type: VisitType | None, wish: Wish) -> frozenset[int] | None:
    """Who can be looked for; None means every active provider of the clinic."""
    doing = frozenset(visit_type.providers.values_list("pk", flat=True)) if visit_type else frozenset()
    if wish.provider_id is None:
        return doing or None
    return frozenset({wish.provider_id}) if not doing or wish.provider_id in doing else frozenset()


def working_slot(provider: Provider, starts: datetime, now: datetime, visit_type: VisitType | None) -> Slot | None:
    """The slot of the provider's hours that begins exactly then, taken or not."""
    book = Book(provider.clinic, now, length_of(visit_type), frozenset({provider.pk}), lead=False)
    wanted = minute_of(starts)
    for day in {starts.astimezone(place.zone).date() for place in book.places.values()}:
        windows = book.windows(day)
        for start in starts_on(windows, day, book.length):
            if start[0] == wanted:
                return slot_of(start, windows, book.length)
    return None


def _offered(book: Book) -> frozenset[tuple[int, int]]:
    live = Offer.objects.filter(provider__clinic=book.clinic, starts_at__gte=book.now, until__gte=book.now)
    return frozenset((minute_of(starts), provider) for provider, starts in live.values_list("provider_id", "starts_at"))


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
    return Row(extra.provider_id, extra.location_id, extra.opens, extra.closes, extra.slot_minutes)


def _without(stretch: tuple[time, time], opens: time | None, closes: time | None) -> Iterator[tuple[time, time]]:
    """What is left of a stretch of the day when from `opens` to `closes` is closed; without times all of it."""
    first, last = stretch
    if opens is None or closes is None:
        return
    if closes <= first or opens >= last:
        yield stretch
        return
    if first < opens:
        yield first, opens
    if closes < last:
        yield closes, last


def _handfuls(days: Iterator[Day]) -> Iterator[list[Day]]:
    number = 0
    while handful := list(islice(days, HANDFULS[min(number, len(HANDFULS) - 1)])):
        yield handful
        number += 1


def _stretches(days: Sequence[Day], length: Length) -> Iterator[tuple[int, int]]:
    """From the first to after the last minute that matters, of days in a row together."""
    begins: int | None = None
    until = 0
    for day in days:
        first, last = day.starts[0][0] - length.before, day.starts[-1][0] + MOST
        if begins is not None and first - until > DAY:
            yield begins, until
            begins = None
        begins, until = first if begins is None else begins, last
    if begins is not None:
        yield begins, until
