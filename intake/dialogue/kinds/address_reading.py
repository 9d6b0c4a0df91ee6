"""A whole address, or whatever part of one was said, as its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..languages.places import Places
from .address_ends import Ends, take_ends
from .address_items import Item, Sort, find, read_items
from .address_split import SURE_MARGIN, split_street
from .place_writing import ordinal, write_city, write_street
from .tables.streets import STRONG

if TYPE_CHECKING:
    from ..setting import Setting

SURE, DOUBTFUL = 1.0, 0.6
_LONGEST_NUMBER = 6
_PLAUSIBLE = 4
"""Digits of a house number that still leave room for two more."""


@dataclass(frozen=True)
class Parts:
    """What was said of an address; "" for what was not.

    rivals: other readings of number and street that are as good.
    """

    number: str = field(default="", repr=False)
    street: str = field(default="", repr=False)
    unit: str = field(default="", repr=False)
    city: str = field(default="", repr=False)
    state: str = ""
    zip_code: str = field(default="", repr=False)
    po_box: str = field(default="", repr=False)
    sure: float = SURE
    rivals: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    street_end: int = 0
    """Offset in the text behind the street's last word."""

    @property
    def line(self) -> str:
        """Number and street."""
        return f"{self.number} {self.street}".strip()


def read_address(text: str, setting: Setting) -> Parts:
    places = setting.language.places
    items = after_repair(read_items(text, setting.language), places)
    ends = take_ends(without_carriers(items, places), places)
    number, rest = _take_number(ends.items)
    rivals = _rivals(ends.items, len(ends.items) - len(rest))
    taken = len(ends.items) - len(rest)
    rest = _joined(_one_direction(rest, places))
    if ends.cut > taken:
        street, city = _joined(ends.items[taken : ends.cut]), ends.items[ends.cut :]
        margin = SURE
    else:
        split = split_street(rest, places, ends_with_city=bool(ends.state or ends.zip_code))
        street, city, margin = list(split.street), list(split.city), split.margin
    parts = _parts(number, street, city, ends, margin, places)
    if not rivals or not parts.street:
        return parts
    tail = parts.street.partition(" ")[2]
    return replace(parts, rivals=tuple((own, f"{ordinal(nth)} {tail}".strip()) for own, nth in rivals))


def _parts(
    number: str, street: Sequence[Item], city: Sequence[Item], ends: Ends, margin: float, places: Places
) -> Parts:
    name = write_street(street, places)
    town = write_city(city)
    if not town and ends.state and not street and not number:
        town = ""
    if not town and ends.state in ("NY",) and number:
        town = "New York"
    sure = SURE if margin >= SURE_MARGIN else DOUBTFUL
    end = street[-1].end if street else 0
    return Parts(number, name, ends.unit, town, ends.state, ends.zip_code, ends.po_box, sure, (), end)


def after_repair(items: list[Item], places: Places) -> list[Item]:
    """What follows the last correction, when it is an address by itself."""
    start = 0
    while True:
        found = find(items, places.repairs, start)
        if not found:
            return items
        later = items[found[1] :]
        if not found[0]:
            return after_repair(later, places)
        if later and later[0].sort is not Sort.WORD and any(item.sort is Sort.WORD for item in later):
            return after_repair(later, places)
        start = found[1]


def without_carriers(items: Sequence[Item], places: Places) -> list[Item]:
    """From the first word on that can belong to an address."""
    at = 0
    while (
        at < len(items)
        and items[at].sort is Sort.WORD
        and (items[at].text in places.carriers or items[at].text in places.fillers)
        and not _opens_street(items, at, places)
    ):
        at += 1
    return [item for item in items[at:] if item.text not in ("um", "uh", "er", "uhm")]


def _opens_street(items: Sequence[Item], at: int, places: Places) -> bool:
    return at + 1 < len(items) and items[at + 1].text in STRONG and len(items[at].text) == 1


def _rivals(items: Sequence[Item], after: int) -> tuple[tuple[str, int], ...]:
    """ "Four fifty first street" is 4 on 51st or 450 on 1st; "one hundred twenty third" is 100 on 23rd or 120 on
    3rd. A pause tells."""
    if (
        after >= len(items)
        or not after
        or items[after].sort is not Sort.ORDINAL
        or items[after].paused
        or items[after].written
    ):
        return ()
    before, nth = "".join(item.text for item in items[:after]), int(items[after].text)
    if any(item.written for item in items[:after]):
        return ()
    if nth > 20 and nth % 10 and len(before) < _PLAUSIBLE:
        return ((before, nth), (f"{before}{nth - nth % 10}", nth % 10))
    tens = int(items[after - 1].text) % 100
    if nth < 10 and tens >= 20 and tens % 10 == 0 and len(before) > 2:
        shorter = "".join(item.text for item in items[: after - 1]) + (
            str(int(items[after - 1].text) - tens) if int(items[after - 1].text) > tens else ""
        )
        return ((shorter, tens + nth), (before, nth))
    return ()


def _one_direction(items: Sequence[Item], places: Places) -> list[Item]:
    """ "North east Main Street" opens with one direction."""
    if (
        len(items) > 2
        and f"{items[0].text}{items[1].text}" in places.directions
        and len(items[0].text) > 3
        and items[2].text not in STRONG
    ):
        joined = items[0]._replace(
            text=f"{items[0].text}{items[1].text}", raw=f"{items[0].raw} {items[1].raw}", end=items[1].end
        )
        return [joined, *items[2:]]
    return list(items)


def _joined(items: Sequence[Item]) -> list[Item]:
    """Spoken numbers in a row are one ("route three oh nine"), and so are a hundred and its ordinal ("one hundred
    eighty seventh")."""
    joined: list[Item] = []
    for item in items:
        last = joined[-1] if joined else None
        if last and last.sort is Sort.NUMBER and not item.paused and not item.gap.strip():
            if item.sort is Sort.NUMBER and not (last.written and item.written):
                joined[-1] = last._replace(text=last.text + item.text, raw=f"{last.raw} {item.raw}", end=item.end)
                continue
            if (
                item.sort is Sort.ORDINAL
                and last.text.endswith("0")
                and len(last.text) > len(item.text)
                and not last.written
            ):
                total = last.text[: -len(item.text)] + item.text
                joined[-1] = last._replace(sort=Sort.ORDINAL, text=total, raw=f"{last.raw} {item.raw}", end=item.end)
                continue
        joined.append(item)
    return joined


def _take_number(items: Sequence[Item]) -> tuple[str, list[Item]]:
    """The house number and what follows it."""
    at = 0
    digits = ""
    while at < len(items):
        hyphen = bool(at) and (items[at].text in ("dash", "hyphen") or items[at].gap == "-")
        if hyphen and items[at].sort is Sort.WORD and at + 1 < len(items):
            at += 1
        if items[at].sort is not Sort.NUMBER or len(digits) + len(items[at].text) > _LONGEST_NUMBER:
            break
        digits += ("-" if hyphen else "") + items[at].text
        at += 1
    return digits, list(items[at:])
