"""Units inside a building: "Apt 4B", "Ste 200", "2nd Floor"."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.places import Places
from .address_items import Item, Sort, phrase
from .tables.cities import CITIES
from .tables.streets import STRONG


def unit_at(items: Sequence[Item], at: int, places: Places) -> tuple[str, int] | None:
    """The unit that begins here, as written, and where the items go on."""
    item = items[at]
    if item.sort is Sort.ORDINAL and at + 1 < len(items) and items[at + 1].text in places.floors:
        return f"{item.text}{_ending(item.text)} Floor", at + 2
    designator = phrase(items, at, places.units)
    if designator and designator[1] < len(items) and not _begins_street(items, designator[1]):
        number = unit_number(items, designator[1], places)
        if number:
            return f"{designator[0]} {number[0]}", number[1]
    before = items[at - 1] if at else None
    if (
        item.text in places.bare_units
        and before
        and before.text in STRONG
        and (at + 1 == len(items) or items[at + 1].paused)
    ):
        return places.bare_units[item.text], at + 1
    return None


def _begins_street(items: Sequence[Item], at: int) -> bool:
    """ "The Green Building, 44 Court Street": the number behind the pause is the house's."""
    return items[at].paused and any(item.text in STRONG for item in items[at + 1 :])


def _ending(digits: str) -> str:
    number = int(digits)
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def unit_number(items: Sequence[Item], at: int, places: Places) -> tuple[str, int] | None:
    """Digits with a letter before or after: "4B", "B12", "201", "C"; and where the items go on."""
    written, end = "", at
    while end < len(items) and not (end > at and items[end].paused):
        item = items[end]
        letter = _unit_letter(items, end, places, written)
        if item.sort is Sort.NUMBER and not (written[:1].isdigit() and written[-1:].isalpha() and item.gap):
            written += item.text
        elif letter:
            written += letter.upper()
            end = _after_like(items, end, letter, places)
        elif item.text not in ("dash", "hyphen") or not written:
            break
        end += 1
    return (written, end) if written else None


def _unit_letter(items: Sequence[Item], at: int, places: Places, written: str) -> str:
    """The letter here, or what a recogniser writes for one where nothing follows it; "" where it opens something
    else."""
    item = items[at]
    last = at + 1 == len(items) or items[at + 1].paused
    letter = item.text if item.is_letter else places.letters.get(item.text, "") if last and written.isdigit() else ""
    if not letter or any(sign.isalpha() for sign in written) or (written and _begins_direction(items, at, places)):
        return ""
    return letter


def _after_like(items: Sequence[Item], at: int, letter: str, places: Places) -> int:
    """ "B as in boy": the last item of it."""
    like = phrase(items, at + 1, places.likes) if at + 1 < len(items) else None
    return like[1] if like and like[1] < len(items) and items[like[1]].text.startswith(letter) else at


def _begins_direction(items: Sequence[Item], at: int, places: Places) -> bool:
    """ "Apartment 4 N Main Street", "suite 402 N Palm Beach": the letter opens a street or a city."""
    item = items[at]
    following = [later.text for later in items[at + 1 : at + 4]]
    city = any(" ".join((places.directions.get(item.text, "").lower(), *following[:n])) in CITIES for n in (1, 2, 3))
    return item.text in places.directions and (city or any(later.text in STRONG for later in items[at + 1 :]))
