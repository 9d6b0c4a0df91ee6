"""Public holidays on which a place is closed: the `holidays` library's days, chosen by name. No database, no clock.

The library is a list of suggestions; clinics close on a few of its days and not, for example, on Columbus Day.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache

BIG_SIX = ("New Year's Day", "Memorial Day", "Independence Day", "Labor Day", "Thanksgiving Day", "Christmas Day")
_OBSERVED = " (observed)"


def is_holiday(country: str, subdivision: str, closed_on: Collection[str], day: date) -> bool:
    """Whether `day` is one of the named holidays there, or the day it is observed on."""
    names = _year(country, subdivision, day.year).get(day, ()) if country else ()
    return any(name in closed_on for name in names)


def known_place(country: str, subdivision: str) -> bool:
    """Whether the library knows the country (ISO 3166) and the subdivision; no country means no holidays."""
    if not country:
        return not subdivision
    from holidays import list_supported_countries

    supported = list_supported_countries()
    return country in supported and (not subdivision or subdivision in supported[country])


@lru_cache(maxsize=256)
def _year(country: str, subdivision: str, year: int) -> dict[date, tuple[str, ...]]:
    from holidays import country_holidays  # 60 ms; a process that never asks does not pay

    found = country_holidays(country, subdiv=subdivision or None, years=year)
    return {day: tuple(found.get_list(day)) + tuple(_meant(name) for name in found.get_list(day)) for day in found}


def _meant(name: str) -> str:
    return name.removesuffix(_OBSERVED)
