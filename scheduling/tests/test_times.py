"""The times at which a visit can begin, also on the nights clocks change, and which are offered. No database."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from scheduling.closures import BIG_SIX, is_holiday, known_place
from scheduling.opening import Row
from scheduling.times import (
    AS_THE_HOURS,
    Busy,
    Free,
    Hours,
    Length,
    Slot,
    free_starts,
    minute_of,
    one_of_each_time,
    slot_of,
    spread,
    starts_on,
)
from scheduling.wishes import ANY, Wish, from_plain
from scheduling.wishes import Hours as WishedHours

PORTLAND = ZoneInfo("America/Los_Angeles")
NEW_YORK = ZoneInfo("America/New_York")
PHOENIX = ZoneInfo("America/Phoenix")
SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)


def hours(opens: time, closes: time, minutes: int = 30, zone: ZoneInfo = PORTLAND) -> Hours:
    return Hours(frozenset(("1",)), 1, zone, opens, closes, minutes)


def slots(window: Hours, day: date, length: Length = AS_THE_HOURS, wish: Wish = ANY) -> list[Slot]:
    return [slot_of((minute, 1, index), [window], length) for minute, index in starts_on([window], day, length, wish)]


def starts(found: list[Slot]) -> list[str]:
    return [slot.local.isoformat(timespec="minutes") for slot in found]


def test_a_window_makes_whole_slots_only() -> None:
    nine = minute_of(datetime(2026, 12, 1, 17, 0, tzinfo=UTC))
    assert slots(hours(time(9), time(10, 20)), date(2026, 12, 1)) == [
        Slot(
            datetime(2026, 12, 1, 17, minute, tzinfo=UTC),
            datetime(2026, 12, 1, 17, minute, tzinfo=UTC) + timedelta(minutes=30),
            1,
            1,
            datetime(2026, 12, 1, 9, minute, tzinfo=PORTLAND),
            (nine + minute, nine + minute + 30),
        )
        for minute in (0, 30)
    ]


def test_on_the_night_clocks_change_no_time_is_offered_twice_or_that_does_not_exist() -> None:
    night = (time(0, 30), time(4))
    assert {
        (zone.key, day.isoformat()): [at[11:] for at in starts(slots(hours(*night, zone=zone), day))]
        for zone in (PORTLAND, NEW_YORK, PHOENIX)
        for day in (SPRING, AUTUMN)
    } == {
        ("America/Los_Angeles", "2026-03-08"): [
            "00:30-08:00", "01:00-08:00", "01:30-08:00", "03:00-07:00", "03:30-07:00",
        ],
        ("America/Los_Angeles", "2026-11-01"): [
            "00:30-07:00", "01:00-07:00", "01:30-07:00", "02:00-08:00", "02:30-08:00", "03:00-08:00", "03:30-08:00",
        ],
        ("America/New_York", "2026-03-08"): ["00:30-05:00", "01:00-05:00", "01:30-05:00", "03:00-04:00", "03:30-04:00"],
        ("America/New_York", "2026-11-01"): [
            "00:30-04:00", "01:00-04:00", "01:30-04:00", "02:00-05:00", "02:30-05:00", "03:00-05:00", "03:30-05:00",
        ],
        ("America/Phoenix", "2026-03-08"): [
            "00:30-07:00", "01:00-07:00", "01:30-07:00", "02:00-07:00", "02:30-07:00", "03:00-07:00", "03:30-07:00",
        ],
        ("America/Phoenix", "2026-11-01"): [
            "00:30-07:00", "01:00-07:00", "01:30-07:00", "02:00-07:00", "02:30-07:00", "03:00-07:00", "03:30-07:00",
        ],
    }  # fmt: skip


def test_every_day_of_a_year_every_time_is_offered_once_and_none_overlaps_the_next() -> None:
    for zone in (PORTLAND, PHOENIX, ZoneInfo("Australia/Lord_Howe")):  # the last one changes by half an hour
        year = [
            slot
            for n in range(365)
            for slot in slots(hours(time(0), time(23, 59), zone=zone), date(2026, 1, 1) + timedelta(days=n))
        ]
        walls = [slot.local.replace(tzinfo=None) for slot in year]
        assert (len(set(walls)), all(one.ends <= two.starts for one, two in pairwise(year))) == (len(walls), True)


def test_a_type_of_visit_decides_the_length_and_its_buffers_may_lie_outside_the_hours() -> None:
    found = slots(hours(time(9), time(11)), date(2026, 12, 1), Length(40, before=5, after=10))
    nine = minute_of(datetime(2026, 12, 1, 17, 0, tzinfo=UTC))
    assert [(slot.local.strftime("%H:%M"), slot.blocks) for slot in found] == [
        ("09:00", (nine - 5, nine + 50)),
        ("09:30", (nine + 25, nine + 80)),
        ("10:00", (nine + 55, nine + 110)),
    ]


def test_what_touches_a_taken_stretch_is_not_free() -> None:
    busy = Busy([(100, 130, "1"), (110, 115, "2"), (160, 200, "12"), (190, 191, "1")], frozenset)
    asked = ((70, 100), (70, 101), (129, 160), (130, 160), (130, 161), (111, 112), (90, 210), (199, 230), (200, 230))
    taken = ["".join(sorted(busy.during(*stretch))) for stretch in asked]
    assert taken == ["", "1", "1", "", "12", "12", "12", "12", ""]


def test_open_times_leave_out_what_is_taken_too_soon_or_too_far() -> None:
    nine = minute_of(datetime(2026, 12, 1, 17, 0, tzinfo=UTC))
    window = Hours(frozenset(("1", "2")), 1, PORTLAND, time(9), time(12), 30, first=nine + 30, last=nine + 150)
    busy = Busy([(nine - 300, nine + 110, "2"), (nine + 70, nine + 80, "1")], frozenset)
    found = starts_on([window], date(2026, 12, 1), AS_THE_HOURS)
    assert sorted(free_starts(found, [window], AS_THE_HOURS, busy)) == [
        (nine + 30, 1, 0),
        (nine + 90, 1, 0),
        (nine + 120, 1, 0),
        (nine + 120, 2, 0),
    ]


def test_hours_hold_within_their_days() -> None:
    spans = [
        (None, None),
        (date(2026, 12, 2), None),
        (None, date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 12, 1)),
    ]
    found = [Row(frozenset(("1",)), 1, time(9), time(12), 30, *span).on(date(2026, 12, 1)) for span in spans]
    assert found == [True, False, False, True]


def test_of_providers_free_at_the_same_time_one_is_chosen() -> None:
    many: list[Free] = [(540, 2, 1), (540, 1, 0), (600, 1, 0)]
    assert list(one_of_each_time(many, lambda same: same[-1])) == [(540, 2, 1), (600, 1, 0)]


def test_a_wish_is_kept_to_the_letter() -> None:
    december = [date(2026, 12, n) for n in range(1, 15)]
    days = {
        "weekdays 1": Wish(weekdays=frozenset({1})),
        "not_weekdays 1 3": from_plain({"not_weekdays": "1 3", "last_day": "2026-12-05"}),
        "stretch": from_plain({"first_day": "2026-12-07", "last_day": "2026-12-08"}),
        "days": from_plain({"days": "2026-12-03 2026-12-09", "not_days": "2026-12-09"}),
        "any": ANY,
    }
    assert {name: [day.day for day in december if wish.allows_day(day)] for name, wish in days.items()} == {
        "weekdays 1": [1, 8],
        "not_weekdays 1 3": [2, 4, 5],
        "stretch": [7, 8],
        "days": [3],
        "any": list(range(1, 15)),
    }
    times = {
        "mornings": from_plain({"hours": "-11:59"}),
        "after 3": from_plain({"hours": "15:00-"}),
        "not at noon": from_plain({"not_hours": "11:00-13:00"}),
        "either": Wish(hours=(WishedHours(last=time(9)), WishedHours(first=time(16)))),
    }
    assert {name: [n for n in range(8, 18) if wish.allows_time(time(n))] for name, wish in times.items()} == {
        "mornings": [8, 9, 10, 11],
        "after 3": [15, 16, 17],
        "not at noon": [8, 9, 10, 14, 15, 16, 17],
        "either": [8, 9, 16, 17],
    }


@pytest.mark.parametrize("plain", [{"weekdays": "7"}, {"days": "tomorrow"}, {"hours": "15:00"}, {"first_day": "x"}])
def test_what_is_no_wish_is_refused(plain: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        from_plain(plain)


def test_a_place_is_closed_on_the_holidays_it_names_and_their_observed_days() -> None:
    closed = [
        f"{day:%m-%d}"
        for n in range(365)
        if is_holiday("US", "OR", BIG_SIX, day := date(2026, 1, 1) + timedelta(days=n))
    ]
    assert closed == ["01-01", "05-25", "07-03", "07-04", "09-07", "11-26", "12-25"]
    assert not is_holiday("", "", BIG_SIX, date(2026, 12, 25))
    places = [("US", "OR"), ("US", ""), ("", ""), ("US", "XX"), ("XX", ""), ("", "OR")]
    assert [known_place(*place) for place in places] == [True, True, True, False, False, False]


def at(day: int, hour: int, provider_id: int = 1) -> Slot:
    local = datetime(2026, 12, day, hour, tzinfo=PORTLAND)
    return Slot(local.astimezone(UTC), local.astimezone(UTC).replace(minute=30), provider_id, 1, local)


def test_offers_are_spread_over_halves_and_days() -> None:
    rows = [
        ([at(1, 9), at(1, 10), at(1, 13), at(1, 14), at(2, 9), at(3, 9)], 3, [at(1, 9), at(1, 13), at(2, 9)]),
        ([at(1, 13), at(1, 14), at(2, 9), at(2, 13), at(3, 9)], 3, [at(1, 13), at(2, 9), at(3, 9)]),
        ([at(1, 9), at(1, 10), at(2, 9), at(2, 10)], 3, [at(1, 9), at(1, 10), at(2, 9)]),
        ([at(1, 9), at(1, 13)], 3, [at(1, 9), at(1, 13)]),
        ([at(1, 9), at(1, 13), at(2, 9)], 1, [at(1, 9)]),
        ([at(1, 9), at(1, 10), at(1, 13), at(2, 9), at(2, 10)], 4, [at(1, 9), at(1, 10), at(1, 13), at(2, 9)]),
        ([], 3, []),
    ]
    assert [(open_slots, limit, spread(open_slots, limit)) for open_slots, limit, _ in rows] == rows
