"""The providers' calendar of half hours that made-up visits are put into, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from scheduling.models import Appointment, Location, Provider

LEAD, AHEAD = timedelta(days=7), timedelta(days=30)
"""A visit is a week after its call at first and a month at last: the calendar is full up to then."""
STARTS = [time(hour, minute) for hour in (9, 10, 11, 13, 14, 15, 16) for minute in (0, 30)]


@dataclass(frozen=True)
class Book:
    """The providers' half hours from the first day to `AHEAD` of today, of which the calls get one after the other."""

    providers: Sequence[Provider]
    place: Location
    first: date
    days: int

    def slot(self, n: int, size: int) -> int | None:
        """Which half hour the n-th call of so many gets; None where the one before it has it already."""
        slots = self.days * len(STARTS) * len(self.providers)
        mine = n * slots // size
        return None if n and mine == (n - 1) * slots // size else mine

    def at(self, slot: int) -> tuple[datetime, Provider]:
        day, rest = divmod(slot, len(STARTS) * len(self.providers))
        start, provider = divmod(rest, len(self.providers))
        weeks, weekday = divmod(day, 5)
        when = self.first + timedelta(days=7 * weeks + weekday)
        return datetime.combine(when, STARTS[start], self.place.zone), self.providers[provider]

    def taken(self, slots: Sequence[int]) -> set[int]:
        """Which of these have a visit: of a seed that was smaller."""
        if not slots:
            return set()
        span = self.at(slots[0])[0], self.at(slots[-1])[0]
        visits = Appointment.objects.filter(provider__in=self.providers, starts_at__range=span)
        known = set(visits.values_list("starts_at", "provider_id"))
        places = ((slot, self.at(slot)) for slot in slots)
        return {slot for slot, (starts, provider) in places if (starts, provider.pk) in known}
