"""Pure: weekly hours -> the slots they make, and which of many slots to offer. No database, no clock."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

NOON = 12


@dataclass(frozen=True)
class Hours:
    """One provider's weekly window at one location; `opens`, `closes` on the clock of `zone`. weekday: Monday is 0."""

    provider_id: int
    location_id: int
    zone: ZoneInfo
    weekday: int
    opens: time
    closes: time
    minutes: int
    first_day: date | None = None
    last_day: date | None = None

    def on(self, day: date) -> bool:
        started = self.first_day is None or self.first_day <= day
        return day.weekday() == self.weekday and started and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, order=True)
class Slot:
    """starts, ends: UTC. local: the start on the location's clock."""

    starts: datetime
    ends: datetime
    provider_id: int
    location_id: int
    local: datetime

    @property
    def day(self) -> date:
        return self.local.date()

    @property
    def afternoon(self) -> bool:
        return self.local.hour >= NOON


def slots_of_day(hours: Hours, day: date) -> Iterator[Slot]:
    """The slots of a day, earliest first.

    On the night clocks change a time that does not exist makes none, and one that exists twice makes one, its first.
    """
    length = timedelta(minutes=hours.minutes)
    at, close = datetime.combine(day, hours.opens), datetime.combine(day, hours.closes)
    while at + length <= close:
        starts = at.replace(tzinfo=hours.zone).astimezone(UTC)
        local = starts.astimezone(hours.zone)
        if local.replace(tzinfo=None) == at:
            yield Slot(starts, starts + length, hours.provider_id, hours.location_id, local)
        at += length


def slots(week: Sequence[Hours], start: datetime, stop: datetime) -> Iterator[Slot]:
    """All slots that begin at `start` or later and before `stop` (UTC), chronologically."""
    day = start.date() - timedelta(days=1)  # west of Greenwich it may still be yesterday
    while day <= stop.date() + timedelta(days=1):
        of_day = (slots_of_day(hours, day) for hours in week if hours.on(day))
        yield from (slot for slot in heapq.merge(*of_day) if start <= slot.starts < stop)
        day += timedelta(days=1)


def one_of_each_time(many: Iterable[Slot], choose: Callable[[Sequence[Slot]], Slot]) -> Iterator[Slot]:
    """Where several providers are free at the same time, one of them."""
    for _, same in groupby(many, key=lambda slot: slot.starts):
        yield choose(list(same))


def spread(open_slots: Iterable[Slot], limit: int) -> list[Slot]:
    """Of slots in chronological order: the soonest; the next in the other half of a day; the next on another day than
    both; then simply the next ones. At most `limit`, chronological. Reads no further than it must.
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
    others = [slot for slot in seen if slot not in chosen]
    return sorted(chosen + others[: limit - len(chosen)])


def _differs(slot: Slot, chosen: Sequence[Slot]) -> bool:
    if len(chosen) == 1:
        return slot.afternoon != chosen[0].afternoon
    return slot.day not in {earlier.day for earlier in chosen}
