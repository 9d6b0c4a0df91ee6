"""Slots of weekly hours, also on the nights clocks change; and which of them are offered. No database."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from scheduling.times import Hours, Slot, one_of_each_time, slots, slots_of_day, spread

PORTLAND = ZoneInfo("America/Los_Angeles")
SUNDAY = 6


def hours(weekday: int, opens: time, closes: time, minutes: int = 30, provider_id: int = 1) -> Hours:
    return Hours(provider_id, 1, PORTLAND, weekday, opens, closes, minutes)


def starts(found: list[Slot]) -> list[str]:
    return [slot.local.isoformat(timespec="minutes") for slot in found]


def test_a_window_makes_whole_slots_only() -> None:
    found = list(slots_of_day(hours(1, time(9), time(10, 20)), date(2026, 12, 1)))
    assert found == [
        Slot(
            datetime(2026, 12, 1, 17, 0, tzinfo=UTC),
            datetime(2026, 12, 1, 17, 30, tzinfo=UTC),
            1,
            1,
            datetime(2026, 12, 1, 9, 0, tzinfo=PORTLAND),
        ),
        Slot(
            datetime(2026, 12, 1, 17, 30, tzinfo=UTC),
            datetime(2026, 12, 1, 18, 0, tzinfo=UTC),
            1,
            1,
            datetime(2026, 12, 1, 9, 30, tzinfo=PORTLAND),
        ),
    ]


def test_a_time_that_does_not_exist_is_not_offered() -> None:
    found = list(slots_of_day(hours(SUNDAY, time(1), time(4)), date(2026, 3, 8)))
    assert starts(found) == [
        "2026-03-08T01:00-08:00",
        "2026-03-08T01:30-08:00",
        "2026-03-08T03:00-07:00",
        "2026-03-08T03:30-07:00",
    ]


def test_a_time_that_exists_twice_is_offered_once() -> None:
    found = list(slots_of_day(hours(SUNDAY, time(0, 30), time(2, 30)), date(2026, 11, 1)))
    assert starts(found) == [
        "2026-11-01T00:30-07:00",
        "2026-11-01T01:00-07:00",
        "2026-11-01T01:30-07:00",
        "2026-11-01T02:00-08:00",
    ]


@pytest.mark.parametrize(
    ("first", "last", "works"),
    [
        (None, None, True),
        (date(2026, 12, 2), None, False),
        (None, date(2026, 11, 30), False),
        (date(2026, 12, 1), date(2026, 12, 1), True),
    ],
)
def test_hours_hold_within_their_days(first: date | None, last: date | None, works: bool) -> None:
    assert Hours(1, 1, PORTLAND, 1, time(9), time(12), 30, first, last).on(date(2026, 12, 1)) is works


def test_slots_come_chronologically_between_two_moments() -> None:
    week = [
        hours(1, time(9), time(11), 60),
        hours(1, time(9), time(10, 30), 45, provider_id=2),
        hours(2, time(9), time(10), 60),
    ]
    found = list(slots(week, datetime(2026, 12, 1, 17, 30, tzinfo=UTC), datetime(2026, 12, 2, 18, 0, tzinfo=UTC)))
    assert starts(found) == ["2026-12-01T09:45-08:00", "2026-12-01T10:00-08:00", "2026-12-02T09:00-08:00"]


def test_late_in_the_evening_the_same_local_day_is_still_found() -> None:
    week = [hours(0, time(20), time(21), 60)]
    found = list(slots(week, datetime(2026, 12, 1, 3, 0, tzinfo=UTC), datetime(2026, 12, 1, 6, 0, tzinfo=UTC)))
    assert starts(found) == ["2026-11-30T20:00-08:00"]


def at(day: int, hour: int, provider_id: int = 1) -> Slot:
    local = datetime(2026, 12, day, hour, tzinfo=PORTLAND)
    return Slot(local.astimezone(UTC), local.astimezone(UTC).replace(minute=30), provider_id, 1, local)


def test_of_providers_free_at_the_same_time_one_is_chosen() -> None:
    many = [at(1, 9, 1), at(1, 9, 2), at(1, 10, 1)]
    assert list(one_of_each_time(many, lambda same: same[-1])) == [at(1, 9, 2), at(1, 10, 1)]


@pytest.mark.parametrize(
    ("open_slots", "limit", "offered"),
    [
        ([at(1, 9), at(1, 10), at(1, 13), at(1, 14), at(2, 9), at(3, 9)], 3, [at(1, 9), at(1, 13), at(2, 9)]),
        ([at(1, 13), at(1, 14), at(2, 9), at(2, 13), at(3, 9)], 3, [at(1, 13), at(2, 9), at(3, 9)]),
        ([at(1, 9), at(1, 10), at(2, 9), at(2, 10)], 3, [at(1, 9), at(1, 10), at(2, 9)]),
        ([at(1, 9), at(1, 13)], 3, [at(1, 9), at(1, 13)]),
        ([at(1, 9), at(1, 13), at(2, 9)], 1, [at(1, 9)]),
        ([at(1, 9), at(1, 10), at(1, 13), at(2, 9), at(2, 10)], 4, [at(1, 9), at(1, 10), at(1, 13), at(2, 9)]),
        ([], 3, []),
    ],
)
def test_offers_are_spread_over_halves_and_days(open_slots: list[Slot], limit: int, offered: list[Slot]) -> None:
    assert spread(open_slots, limit) == offered
