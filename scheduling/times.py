"""Pure: hours -> the times at which a visit can begin, and which of many to offer. No database, no clock.

Inside, a moment is a number: minutes since 1970, UTC. Calendars and zones are asked once a day, not once a slot.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from .wishes import ANY, Wish

NOON = 12
DAY = 24 * 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)

Busy = Mapping[int, Sequence[tuple[int, int]]]
"""Provider -> the stretches in which they are taken, in order and without overlaps."""


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
    """One provider's window of a day at one location; `opens`, `closes` on the clock of `zone`, a start every
    `minutes`.

    first, last: visits begin from the one to before the other (the place's lead time and horizon).
    """

    provider_id: int
    location_id: int
    zone: ZoneInfo
    opens: time
    closes: time
    minutes: int
    first: int = 0
    last: int = 1 << 40


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


Start = tuple[int, int, int]
"""(minute it begins, provider, index of its hours): what a slot is before anybody wants it."""
Choose = Callable[[Sequence[Start]], Start]


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


def starts_of(hours: Hours, index: int, day: date, length: Length, wish: Wish = ANY) -> Iterator[Start]:
    """The times of the window at which a visit can begin, earliest first. The visit ends before the window does; the
    buffers may lie outside it.
    """
    opens, closes = _clock(hours.opens), _clock(hours.closes)
    visit = length.visit or hours.minutes
    free = wish.hours or wish.not_hours
    for clock in range(opens, closes - visit + 1, hours.minutes):
        if free and not wish.allows_time(time(clock // 60, clock % 60)):
            continue
        minute = minute_at(hours.zone, day, clock)
        if minute is not None:
            yield minute, hours.provider_id, index


def _clock(at: time) -> int:
    return at.hour * 60 + at.minute


def starts_on(windows: Sequence[Hours], day: date, length: Length, wish: Wish = ANY) -> list[Start]:
    """Of a day all times at which a visit can begin, taken or not, in order."""
    found = (
        start
        for index, hours in enumerate(windows)
        for start in starts_of(hours, index, day, length, wish)
        if hours.first <= start[0] < hours.last
    )
    return sorted(found)


def free_starts(starts: Iterable[Start], windows: Sequence[Hours], length: Length, busy: Busy) -> Iterator[Start]:
    """Those at which the visit, buffers included, meets nothing its provider has."""
    for start in starts:
        minute, provider_id, index = start
        taken = busy.get(provider_id)
        visit = length.visit or windows[index].minutes
        if not taken or is_free(taken, minute - length.before, minute + visit + length.after):
            yield start


def is_free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether none of the stretches touches the minutes from `start` to before `end`."""
    place = bisect_left(taken, (end, 0))
    return place == 0 or taken[place - 1][1] <= start


def slot_of(start: Start, windows: Sequence[Hours], length: Length) -> Slot:
    minute, provider_id, index = start
    hours = windows[index]
    visit = length.visit or hours.minutes
    begins = moment_of(minute)
    blocks = (minute - length.before, minute + visit + length.after)
    local = begins.astimezone(hours.zone)
    return Slot(begins, begins + visit * _MINUTE, provider_id, hours.location_id, local, blocks)


def one_of_each_time(many: Iterable[Start], choose: Choose) -> Iterator[Start]:
    """Where several providers are free at the same time, one of them."""
    for _, same in groupby(many, key=lambda start: start[0]):
        yield choose(list(same))


def spread(open_slots: Iterable[Slot], limit: int) -> list[Slot]:
    """Of slots in chronological order: the soonest; the next in the other half of a day; the next on another day than
    both; failing these the next on days of their own; then simply the next ones. At most `limit`, chronological. Reads
    no further than it must.
    """
    seen: list[Slot] = []
    chosen: list[Slot] = []
    wanted = min(limit, 3)
    for slot in open_slots:
        seen.append(slot)
        if len(chosen) < wanted and _differs(slot, chosen):
            chosen.append(slot)
        if len(chosen) == wanted and len(seen) >= limit:
            break
    for slot in seen:
        if len(chosen) < wanted and slot.day not in {earlier.day for earlier in chosen}:
            chosen.append(slot)
    others = [slot for slot in seen if slot not in chosen]
    return sorted(chosen + others[: limit - len(chosen)])


def _differs(slot: Slot, chosen: Sequence[Slot]) -> bool:
    if len(chosen) == 1:
        return slot.afternoon != chosen[0].afternoon
    return slot.day not in {earlier.day for earlier in chosen}
