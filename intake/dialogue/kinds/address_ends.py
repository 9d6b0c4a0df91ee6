"""What stands at the ends of an address: ZIP, state, post office box, unit.

Each is taken off; what remains is number, street and city.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from ..languages.places import Places
from ..languages.words import Phrases, phrases
from .address_items import Item, Sort, find, phrase
from .address_units import unit_at
from .tables.states import CODES, SPELLINGS, STATES
from .tables.streets import HIGHWAYS

_ZIP, _ZIP4 = 5, 9
_ORDINARY_CODES = frozenset("in me or hi oh ok pa ma la id de al co mo as so no ms".split())
"""State codes that are everyday words: taken only in capitals or right before a ZIP."""


@dataclass
class Ends:
    """items: what is left. cut: where a unit was taken out of the middle, the street ends there; -1 otherwise."""

    items: list[Item] = field(repr=False)
    zip_code: str = field(default="", repr=False)
    state: str = ""
    unit: str = field(default="", repr=False)
    po_box: str = field(default="", repr=False)
    cut: int = -1
    box_at: int = -1
    """Where a post office box was taken out."""
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    taken: str = ""
    """The state in the caller's words, lower case."""


@lru_cache(maxsize=1)
def _states() -> Phrases:
    codes = {code.lower(): code for code in CODES}
    lettered = {" ".join(code.lower()): code for code in CODES}
    return phrases({**codes, **lettered, **SPELLINGS, **STATES})


def take_zip_and_state(items: Sequence[Item], places: Places) -> Ends:
    ends = Ends(list(items))
    while (
        ends.items
        and ends.items[-1].text in places.trailers
        and ends.items[-1].sort is Sort.WORD
        and not _could_be_state(ends.items)
    ):
        ends.items.pop()
    _take_zip(ends, places)
    _take_state(ends)
    return ends


def take_ends(items: Sequence[Item], places: Places) -> Ends:
    ends = take_zip_and_state(items, places)
    _take_box(ends, places)
    _take_unit(ends, places)
    return ends


def _could_be_state(items: Sequence[Item]) -> bool:
    return items[-1].raw.isupper() and items[-1].text.upper() in CODES


# --- ZIP


def _take_zip(ends: Ends, places: Places) -> None:
    """Five or nine digits after "zip", or at the very end behind at least one word."""
    found = find(ends.items, places.zips)
    if found:
        at, start = found
        end = start
        while end < len(ends.items) and ends.items[end].sort is Sort.NUMBER:
            end += 1
        digits = "".join(item.text for item in ends.items[start:end])
        if len(digits) in (_ZIP, _ZIP4):
            _cut(ends, "zip", at, end)
            ends.zip_code = digits[:_ZIP]
        return
    start, digits = len(ends.items), ""
    while start > 1 and ends.items[start - 1].sort is Sort.NUMBER and len(digits) < _ZIP4:
        start -= 1
        digits = ends.items[start].text + digits
        if len(digits) == _ZIP and (ends.items[start - 1].sort is not Sort.NUMBER or ends.items[start].written):
            break
    if len(digits) in (_ZIP, _ZIP4) and ends.items[start - 1].sort is Sort.WORD:
        _cut(ends, "zip", start, len(ends.items))
        ends.zip_code = digits[:_ZIP]


def _cut(ends: Ends, part: str, start: int, end: int) -> None:
    ends.spans[part] = (ends.items[start].start, ends.items[end - 1].end)
    del ends.items[start:end]


# --- state


def _take_state(ends: Ends) -> None:
    """The longest name of a state at the end; a code that is an everyday word only before a ZIP or in capitals."""
    found = state_at_end(ends.items, sure=bool(ends.zip_code))
    if found:
        ends.state, start = found
        if _is_capital_city(ends, start):
            start += 1
        ends.taken = " ".join(item.text for item in ends.items[start:])
        _cut(ends, "state", start, len(ends.items))


def state_at_end(items: Sequence[Item], *, sure: bool) -> tuple[str, int] | None:
    for start in range(max(0, len(items) - 4), len(items)):
        hit = phrase(items, start, _states())
        ordinal_before = start > 0 and items[start - 1].sort is Sort.ORDINAL
        if hit and hit[1] == len(items) and not ordinal_before and _is_meant(items, start, sure=sure):
            return hit[0], start
    return None


def _is_meant(items: Sequence[Item], start: int, *, sure: bool) -> bool:
    if len(items) - start > 1 or items[start].text not in _ORDINARY_CODES | {"main", "organ", "cal", "mass", "wash"}:
        return True
    return items[start].text in _ORDINARY_CODES and (sure or items[start].raw.isupper() and start > 0)


def _is_capital_city(ends: Ends, start: int) -> bool:
    """ "Washington D C": the city stays."""
    return ends.items[start].text == "washington" and len(ends.items) - start > 1


# --- post office box


def _take_box(ends: Ends, places: Places) -> None:
    """ "P O box 12", "route box 15"."""
    found = find(ends.items, places.boxes)
    if not found:
        return
    start, end = found
    number = end + 1 if end < len(ends.items) and ends.items[end].text in ("#", "number") else end
    if number < len(ends.items) and (ends.items[number].sort is Sort.NUMBER or ends.items[number].is_letter):
        end = number
        while end < len(ends.items) and ends.items[end].sort is Sort.NUMBER:
            end += 1
        end = max(end, number + 1)
        box = "".join(item.text.upper() for item in ends.items[number:end])
        route = _rural_route(ends.items, start)
        ends.po_box = f"RR {ends.items[start - 1].text} Box {box}" if route else f"PO Box {box}"
        start -= route
        ends.box_at = start
        _cut(ends, "po_box", start, end)


def _rural_route(items: Sequence[Item], box: int) -> int:
    """How many items before the box name a rural route; 0 for none."""
    if box < 2 or items[box - 1].sort is not Sort.NUMBER:
        return 0
    for words in (2, 1):
        name = " ".join(item.text for item in items[max(0, box - 1 - words) : box - 1])
        if HIGHWAYS.get(name) in ("Rural Route", "RR", "Route"):
            return words + 1
    return 0


# --- unit


def _take_unit(ends: Ends, places: Places) -> None:
    """Every designator with its number, wherever it stands; two of them ("building C, apartment 4") are one unit."""
    units: list[str] = []
    at = 0
    while at < len(ends.items):
        found = unit_at(ends.items, at, places)
        if found and (at > 0 or found[1] < len(ends.items)):
            units.append(found[0])
            ends.cut = at if ends.cut < 0 and at > 0 else ends.cut
            _cut(ends, "unit", at, found[1])
        else:
            at += 1
    ends.unit = " ".join(units)
