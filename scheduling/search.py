"""Looking for open times: weekly hours less what is taken. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from .models import Appointment, Availability, Location, Offer, Provider
from .times import Hours, Slot, one_of_each_time, slots, slots_of_day

WINDOW = timedelta(days=14)
"""How far ahead is looked at a time; also how far apart the offers of one round can be."""

Choose = Callable[[Sequence[Slot]], Slot]


def open_slots(week: Sequence[Availability], after: datetime, choose: Choose, *, fresh: bool) -> Iterator[Slot]:
    """One slot for each open time, of the first WINDOW that has any, chronological.

    after: aware. choose: picks one of several providers free at the same time. fresh: leave out what was just offered.
    """
    if not week:
        return
    start = after.astimezone(UTC)
    end = start + timedelta(days=max(availability.location.horizon_days for availability in week))
    bookable = {availability.location_id: _bookable(availability.location, start) for availability in week}
    hours_of_week = [_hours(availability) for availability in week]
    while start < end:
        stop = min(start + WINDOW, end)
        gone = _gone({hours.provider_id for hours in hours_of_week}, start, stop, after if fresh else None)
        free = (
            slot for slot in slots(hours_of_week, start, stop) if bookable[slot.location_id](slot) and not gone(slot)
        )
        first, found = None, one_of_each_time(free, choose)
        for first in found:
            yield first
        if first is not None:
            return
        start = stop


def _bookable(location: Location, now: datetime) -> Callable[[Slot], bool]:
    first, last = now + timedelta(minutes=location.lead_minutes), now + timedelta(days=location.horizon_days)
    return lambda slot: first <= slot.starts < last


def _gone(providers: set[int], start: datetime, stop: datetime, offered_at: datetime | None) -> Callable[[Slot], bool]:
    """Whether a slot is taken, from two queries for the whole window."""
    busy: dict[int, list[tuple[datetime, datetime]]] = {}
    rows = Appointment.objects.blocking().filter(provider__in=providers).overlapping(start, stop + timedelta(days=1))
    for provider_id, begins, ends in rows.values_list("provider_id", "starts_at", "ends_at"):
        busy.setdefault(provider_id, []).append((begins, ends))
    offered: set[tuple[int, datetime]] = set()
    if offered_at is not None:
        live = Offer.objects.filter(provider__in=providers, starts_at__range=(start, stop), until__gte=offered_at)
        offered = set(live.values_list("provider_id", "starts_at"))

    def gone(slot: Slot) -> bool:
        if (slot.provider_id, slot.starts) in offered:
            return True
        return any(begins < slot.ends and ends > slot.starts for begins, ends in busy.get(slot.provider_id, ()))

    return gone


def _hours(availability: Availability) -> Hours:
    return Hours(
        provider_id=availability.provider_id,
        location_id=availability.location_id,
        zone=availability.location.zone,
        weekday=availability.weekday,
        opens=availability.opens,
        closes=availability.closes,
        minutes=availability.slot_minutes,
        first_day=availability.effective_from,
        last_day=availability.effective_until,
    )


def working_slot(provider: Provider, starts: datetime) -> Slot | None:
    """The slot of the provider's hours that begins exactly then."""
    for availability in provider.availabilities.select_related("location"):
        hours = _hours(availability)
        day = starts.astimezone(hours.zone).date()
        found = next((slot for slot in slots_of_day(hours, day) if hours.on(day) and slot.starts == starts), None)
        if found:
            return found
    return None
