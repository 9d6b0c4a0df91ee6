"""What a caller wishes of a visit's time, as one value. Pure: no database, no clock, no words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Times of day at which a visit may begin, on the location's clock: from `first` to `last`, both included."""

    first: time = time.min
    last: time = time.max

    def holds(self, at: time) -> bool:
        return self.first <= at <= self.last


@dataclass(frozen=True, kw_only=True)
class Wish:
    """Everything set must hold; what is empty does not matter.

    days: these dates; first_day, last_day: a stretch. weekdays, not_weekdays: Monday is 0. hours: one of them;
    not_hours: none of them. provider_id: this one; not set means whoever is first. soonest: the next ones in a row
    rather than a choice over the days.
    """

    days: frozenset[date] = frozenset()
    not_days: frozenset[date] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    weekdays: frozenset[int] = frozenset()
    not_weekdays: frozenset[int] = frozenset()
    hours: tuple[Hours, ...] = ()
    not_hours: tuple[Hours, ...] = ()
    provider_id: int | None = None
    soonest: bool = False

    def allows_day(self, day: date) -> bool:
        return (
            (not self.days or day in self.days)
            and day not in self.not_days
            and (self.first_day is None or day >= self.first_day)
            and (self.last_day is None or day <= self.last_day)
            and (not self.weekdays or day.weekday() in self.weekdays)
            and day.weekday() not in self.not_weekdays
        )

    def allows_time(self, at: time) -> bool:
        return (not self.hours or any(hours.holds(at) for hours in self.hours)) and not any(
            hours.holds(at) for hours in self.not_hours
        )

    @property
    def in_one_half(self) -> bool:
        """Whether only mornings or only afternoons will do."""
        noon = time(12)
        mornings = all(hours.last < noon for hours in self.hours)
        return bool(self.hours) and (mornings or all(hours.first >= noon for hours in self.hours))


ANY = Wish()


def from_plain(plain: Mapping[str, Any], provider_id: int | None = None) -> Wish:
    """The wish a conversation or a form names in plain text. Raises ValueError for what is no wish.

    Keys, each with several values separated by spaces: days, not_days ("2026-12-01"), weekdays, not_weekdays ("0 4"),
    hours, not_hours ("15:00-17:30", either end may be missing). first_day, last_day: one date. soonest: "yes".
    """
    return Wish(
        days=_dates(plain, "days"),
        not_days=_dates(plain, "not_days"),
        first_day=_date(plain, "first_day"),
        last_day=_date(plain, "last_day"),
        weekdays=_weekdays(plain, "weekdays"),
        not_weekdays=_weekdays(plain, "not_weekdays"),
        hours=_hours(plain, "hours"),
        not_hours=_hours(plain, "not_hours"),
        provider_id=provider_id,
        soonest=plain.get("soonest") == "yes",
    )


def _many(plain: Mapping[str, Any], key: str) -> list[str]:
    return str(plain.get(key, "")).split()


def _dates(plain: Mapping[str, Any], key: str) -> frozenset[date]:
    return frozenset(date.fromisoformat(said) for said in _many(plain, key))


def _date(plain: Mapping[str, Any], key: str) -> date | None:
    said = plain.get(key)
    return date.fromisoformat(str(said)) if said else None


def _weekdays(plain: Mapping[str, Any], key: str) -> frozenset[int]:
    numbers = frozenset(int(said) for said in _many(plain, key))
    if numbers - set(range(7)):
        raise ValueError("a weekday is a number from 0 to 6")
    return numbers


def _hours(plain: Mapping[str, Any], key: str) -> tuple[Hours, ...]:
    found = []
    for said in _many(plain, key):
        first, dash, last = said.partition("-")
        if not dash:
            raise ValueError("hours are two times with a dash between them")
        found.append(
            Hours(
                first=time.fromisoformat(first) if first else time.min,
                last=time.fromisoformat(last) if last else time.max,
            )
        )
    return tuple(found)
