"""Looking for open times: the hours of the days asked for, less what is taken. Reads only.

Days are looked at in growing stretches, each with one query (`taken`); how many rows it brings depends on how full the
next days are, never on how many visits there have been.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import takewhile

from voiceagent.clinics.models import Clinic

from .models import Offer, Provider, VisitType
from .opening import Opening
from .taken import taken
from .times import (
    AS_THE_HOURS,
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
STRETCHES = (4, 10, 30, 90)
"""How many days are looked at, one stretch after the other; the last size is repeated."""
_ONE_DAY = timedelta(days=1)


@dataclass
class _Reach:
    """As far as the offers of one round go; nothing beyond it is looked at once the first has been found."""

    last: date | None = None

    def begin(self, day: Day) -> None:
        self.last = self.last or day.date + REACH

    def holds(self, day: Day) -> bool:
        return self.last is None or day.date <= self.last


@dataclass(frozen=True)
class Day:
    """A day with the times at which visits could begin, in order."""

    date: date
    windows: list[Hours]
    starts: list[Start]


@dataclass
class Book:
    """What a clinic's providers have, and could have, at their hours; for one length of visit."""

    opening: Opening
    length: Length = AS_THE_HOURS
    _busy: dict[date, Busy] = field(default_factory=dict)

    def days(self, wish: Wish) -> Iterator[Day]:
        """The days that have times the wish allows, taken or not, in order."""
        if not self.opening.places:
            return
        day, last = self.opening.first_day, self.opening.last_day
        while day <= last:
            if wish.allows_day(day):
                windows = self.opening.windows(day)
                starts = starts_on(windows, day, self.length, wish)
                if starts:
                    yield Day(day, windows, starts)
            day += _ONE_DAY

    def busy(self, days: Sequence[Day]) -> Busy:
        """What is taken around the times of these days; a second look at them asks nobody."""
        if days[0].date not in self._busy:
            starts = [minute for day in days for minute, _ in day.starts]
            opening = self.opening
            self._busy[days[0].date] = taken(opening.clinic, opening.providers, opening.now, starts, self.length)
        return self._busy[days[0].date]

    @cached_property
    def offered(self) -> frozenset[tuple[int, int]]:
        """(minute, provider) of what callers were just told."""
        now = self.opening.now
        live = Offer.objects.filter(provider__clinic=self.opening.clinic, starts_at__gte=now, until__gte=now)
        return frozenset((minute_of(starts), who) for who, starts in live.values_list("provider_id", "starts_at"))


def book_of(clinic: Clinic, now: datetime, visit_type: VisitType | None, wish: Wish = ANY) -> Book:
    return Book(Opening(clinic, now, providers_of(visit_type, wish)), length_of(visit_type))


def open_slots(book: Book, choose: Choose, *, wish: Wish = ANY, fresh: bool = False) -> Iterator[Slot]:
    """One slot for each open time, chronological; none more than REACH after the first.

    choose: picks one of several providers free at the same time. fresh: leave out what was just offered.
    """
    offered = book.offered if fresh else frozenset()
    reach = _Reach()
    for stretch in _stretches(takewhile(reach.holds, book.days(wish))):
        busy = book.busy(stretch)
        for day in takewhile(reach.holds, stretch):
            free = free_starts(day.starts, day.windows, book.length, busy)
            for start in one_of_each_time((start for start in free if start[:2] not in offered), choose):
                reach.begin(day)
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
    opening, length = Opening(provider.clinic, now, frozenset({provider.pk}), lead=False), length_of(visit_type)
    wanted = minute_of(starts)
    for day in {starts.astimezone(place.zone).date() for place in opening.places.values()}:
        windows = opening.windows(day)
        for minute, index in starts_on(windows, day, length):
            if minute == wanted:
                return slot_of((minute, provider.pk, index), windows, length)
    return None


def _stretches(days: Iterator[Day]) -> Iterator[list[Day]]:
    """The days in lists, each as many calendar days long as its turn says."""
    found: list[Day] = []
    number = 0
    for day in days:
        if found and (day.date - found[0].date).days >= STRETCHES[min(number, len(STRETCHES) - 1)]:
            yield found
            found, number = [], number + 1
        found.append(day)
    if found:
        yield found
