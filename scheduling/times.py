"""Pure: hours -> the times at which a visit can begin, and which of many to offer. No database, no clock.

Inside, a moment is a number: minutes since 1970, UTC. Calendars and zones are asked once a day, not once a slot.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from .wishes import ANY, Wish
from .wishes import Hours as Wished

NOON = 12
DAY = 24 * 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)

Who = frozenset[str]
"""Providers, by their keys as text: that is how the database brings a crowd of them."""
_NOBODY: Who = frozenset()


def minute_of(moment: datetime) -> int:
    """The minute an aware moment lies in."""
    return (moment - _EPOCH) // _MINUTE


def moment_of(minute: int) -> datetime:
    return _EPOCH + minute * _MINUTE


@dataclass(frozen=True)
class Length:
    """Minutes: of the visit, and of the provider before and after it. visit 0: as long as the slots of the hours."""

    visit: int = 0
    before: int = 0
    after: int = 0


AS_THE_HOURS = Length()


@dataclass(frozen=True)
class Hours:
    """Who works in one window of a day at one location; `opens`, `closes` on the clock of `zone`, a start every
    `minutes`.

    first, last: visits begin from the one to before the other (the place's lead time and horizon).
    """

    providers: Who
    location_id: int
    zone: ZoneInfo
    opens: time
    closes: time
    minutes: int
    first: int = 0
    last: int = 1 << 40


class Busy:
    """Who is taken when. stretches: from this to before that minute, and who, as `read` reads it when it is needed; in
    order of their beginnings.
    """

    def __init__(self, stretches: Sequence[tuple[int, int, str]], read: Callable[[str], Who]) -> None:
        self._read = read
        self._stretches = stretches
        self._begins = [begins for begins, _, _ in stretches]
        self._longest = max((until - begins for begins, until, _ in stretches), default=0)

    def during(self, start: int, end: int) -> Who:
        """Who is taken in any of the minutes from `start` to before `end`."""
        first = bisect_right(self._begins, start - self._longest)
        last = bisect_left(self._begins, end, lo=first)
        read = self._read
        return _NOBODY.union(*[read(who) for _, until, who in self._stretches[first:last] if until > start])


@dataclass(frozen=True, order=True)
class Slot:
    """starts, ends: UTC. local: the start on the location's clock. blocks: minutes the provider is taken."""

    starts: datetime
    ends: datetime
    provider_id: int
    location_id: int
    local: datetime
    blocks: tuple[int, int] = (0, 0)

    @property
    def day(self) -> date:
        return self.local.date()

    @property
    def afternoon(self) -> bool:
        return self.local.hour >= NOON


Start = tuple[int, int]
"""(minute a visit can begin, index of the hours it lies in)."""
Free = tuple[int, int, int]
"""(minute it begins, provider, index of the hours): what a slot is before anybody wants it."""
Choose = Callable[[Sequence[Free]], Free]


@lru_cache(maxsize=4096)
def _midnight(zone: ZoneInfo, day: date) -> int | None:
    """The minute at which a day of 24 hours begins there; None on the days clocks change."""
    begins = datetime.combine(day, time(), tzinfo=zone)
    ends = datetime.combine(day + timedelta(days=1), time(), tzinfo=zone)
    return minute_of(begins) if begins.utcoffset() == ends.utcoffset() else None


def minute_at(zone: ZoneInfo, day: date, clock: int) -> int | None:
    """The minute at which the clock there shows `clock` (minutes after midnight).

    None for a time that does not exist that day; of a time that exists twice the first.
    """
    midnight = _midnight(zone, day)
    if midnight is not None:
        return midnight + clock
    wall = datetime.combine(day, time()) + clock * _MINUTE
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    return minute_of(moment) if moment.astimezone(zone).replace(tzinfo=None) == wall else None


def starts_on(windows: Sequence[Hours], day: date, length: Length, wish: Wish = ANY) -> list[Start]:
    """Of a day all times at which a visit can begin, taken or not, in order. The visit ends before its window does; the
    buffers may lie outside it.
    """
    found = []
    for index, hours in enumerate(windows):
        for clock in clocks(hours.opens, hours.closes, hours.minutes, length.visit, wish.hours, wish.not_hours):
            minute = minute_at(hours.zone, day, clock)
            if minute is not None and hours.first <= minute < hours.last:
                found.append((minute, index))
    return sorted(found)


@lru_cache(maxsize=4096)
def clocks(
    opens: time, closes: time, every: int, visit: int, only: tuple[Wished, ...], never: tuple[Wished, ...]
) -> tuple[int, ...]:
    """The minutes after midnight at which a visit can begin in such a window; they are the same in every week.

    visit: its minutes, 0 for as long as the slots. only, never: hours that are wished for.
    """
    wish = Wish(hours=only, not_hours=never)
    all_of_them = range(_clock(opens), _clock(closes) - (visit or every) + 1, every)
    return tuple(clock for clock in all_of_them if wish.allows_time(time(*divmod(clock, 60))))


def _clock(at: time) -> int:
    return at.hour * 60 + at.minute


def free_starts(starts: Iterable[Start], windows: Sequence[Hours], length: Length, busy: Busy) -> Iterator[Free]:
    """Who is free at which of them: the visit, buffers included, meets nothing that provider has."""
    for minute, index in starts:
        hours = windows[index]
        taken = busy.during(minute - length.before, minute + (length.visit or hours.minutes) + length.after)
        for provider_id in hours.providers - taken:
            yield minute, int(provider_id), index


def slot_of(start: Free, windows: Sequence[Hours], length: Length) -> Slot:
    minute, provider_id, index = start
    hours = windows[index]
    visit = length.visit or hours.minutes
    begins = moment_of(minute)
    blocks = (minute - length.before, minute + visit + length.after)
    local = begins.astimezone(hours.zone)
    return Slot(begins, begins + visit * _MINUTE, provider_id, hours.location_id, local, blocks)


def one_of_each_time(many: Iterable[Free], choose: Choose) -> Iterator[Free]:
    """Where several providers are free at the same time, one of them."""
    for _, same in groupby(many, key=lambda start: start[0]):
        yield choose(sorted(same))


def spread(open_slots: Iterable[Slot], limit: int, *, halves: bool = True) -> list[Slot]:
    """Of slots in chronological order: the soonest; the next in the other half of a day; the next on another day than
    both; failing these the next on days of their own; then simply the next ones. At most `limit`, chronological. Reads
    no further than it must.

    halves: False where all of them are known to lie in one half of the day.
    """
    seen: list[Slot] = []
    chosen: list[Slot] = []
    wanted = min(limit, 3)
    for slot in open_slots:
        seen.append(slot)
        if len(chosen) < wanted and _differs(slot, chosen, halves):
            chosen.append(slot)
        if len(chosen) == wanted and len(seen) >= limit:
            break
    for slot in seen:
        if len(chosen) < wanted and slot.day not in {earlier.day for earlier in chosen}:
            chosen.append(slot)
    others = [slot for slot in seen if slot not in chosen]
    return sorted(chosen + others[: limit - len(chosen)])


def _differs(slot: Slot, chosen: Sequence[Slot], halves: bool) -> bool:
    if halves and len(chosen) == 1:
        return slot.afternoon != chosen[0].afternoon
    return slot.day not in {earlier.day for earlier in chosen}
