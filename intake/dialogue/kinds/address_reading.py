"""A whole address, or whatever part of one was said, as its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..languages.places import Places
from .address_ends import Ends, take_ends
from .address_items import Item, Sort, find, phrase, read_items
from .address_numbers import joined, one_direction, rivals, take_number
from .address_split import SURE_MARGIN, Split, is_chatter, split_street
from .address_units import unit_at
from .place_writing import ordinal, write_city, write_street
from .tables.states import state_of_zip
from .tables.streets import HIGHWAYS, ROADS, STRONG, SUFFIXES, WHOLE

if TYPE_CHECKING:
    from ..setting import Setting

SURE, DOUBTFUL = 1.0, 0.6
_USUAL = WHOLE | frozenset(SUFFIXES) | frozenset(HIGHWAYS)


@dataclass(frozen=True)
class Parts:
    """What was said of an address; "" for what was not.

    rivals: two readings of number and street that are as good; then neither is chosen.
    street_end: offset in the text behind the street's last word.
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

    @property
    def line(self) -> str:
        """Number and street."""
        return f"{self.number} {self.street}".strip()


def read_address(text: str, setting: Setting) -> Parts:
    places = setting.language.places
    items = after_repair(read_items(text, setting.language), places)
    items = linked(from_number(without_carriers(items, places), places), places)
    ends = take_ends(items, places)
    number, taken = take_number(ends.items, places)
    split = _split(ends, taken, places)
    if not number and ends.box_at < 0:
        number, split = _number_behind(split) or ("", _sure_street(split, ends, places))
    if ends.box_at >= 0 and not number:
        split = Split((), tuple(ends.items[ends.box_at :]), SURE_MARGIN)
    if _is_no_street(split.street, places):
        split = Split((), (), split.margin)
    split, unit = _unit_without_a_word(split, ends.unit)
    street = write_street(split.street, places)
    return Parts(
        number=number,
        street=street,
        unit=unit,
        city=write_city(split.city) or _city_of_state(ends, number),
        state=ends.state,
        zip_code=ends.zip_code,
        po_box=ends.po_box,
        sure=SURE if split.margin >= SURE_MARGIN and _zip_fits(ends) else DOUBTFUL,
        rivals=_rivals(ends.items, taken, street),
        street_end=split.street[-1].end if split.street else 0,
    )


def _split(ends: Ends, taken: int, places: Places) -> Split:
    """Where a unit stood between street and city, it divides them."""
    if ends.cut > taken:
        return Split(tuple(joined(ends.items[taken : ends.cut])), tuple(ends.items[ends.cut :]), SURE_MARGIN)
    rest = joined(one_direction(ends.items[taken:], places))
    city_too = ends.taken == "new york" and not ends.zip_code
    return split_street(rest, places, ends_with_city=bool(ends.state or ends.zip_code) and not city_too)


def _is_no_street(street: Sequence[Item], places: Places) -> bool:
    """ "65 years old": everyday words, and none that streets are made of."""
    texts = [item.text for item in street if item.sort is Sort.WORD]
    numbered = any(item.sort is not Sort.WORD for item in street) and any(text in places.directions for text in texts)
    named = any(
        text in _USUAL or text in places.street_names or text not in places.small_words
        for text in texts
        if text not in places.directions
    )
    return bool(street) and not named and not numbered and not any(item.sort is Sort.ORDINAL for item in street)


def _number_behind(split: Split) -> tuple[str, Split] | None:
    """ "St Helens Road 123"."""
    if len(split.city) == 1 and split.city[0].sort is Sort.NUMBER and split.street and split.street[-1].text in STRONG:
        return split.city[0].text, Split(split.street, (), 0.0)
    return None


def _sure_street(split: Split, ends: Ends, places: Places) -> Split:
    """Without a house number only what is plainly a street is taken for one; words before a state may be a city."""
    street = split.street
    plain = any(item.text in STRONG or item.text in HIGHWAYS or item.sort is not Sort.WORD for item in street)
    divided = bool(split.city) and split.city[0].paused and bool(ends.state)
    if (plain and len(street) > 1) or divided or not street:
        return split
    whole = (*street, *split.city)
    city = whole if (ends.state or ends.zip_code) and not is_chatter(whole, places) else ()
    return Split((), city if len(city) < _LONGEST_CITY else (), split.margin)


_LONGEST_CITY = 5


def _rivals(items: Sequence[Item], taken: int, street: str) -> tuple[tuple[str, str], ...]:
    tail = street.partition(" ")[2]
    return tuple((number, f"{ordinal(nth)} {tail}".strip()) for number, nth in rivals(items, taken)) if street else ()


def _unit_without_a_word(split: Split, unit: str) -> tuple[Split, str]:
    """ "123 Main Street 305": a number behind a street that takes none is the unit."""
    street = split.street
    if len(street) < 3 or street[-1].sort is not Sort.NUMBER or unit:
        return split, unit
    before = street[-2].text
    if any(item.text in ROADS for item in street) or (before not in STRONG and not street[-1].written):
        return split, unit
    return Split(street[:-1], split.city, split.margin), f"Unit {street[-1].text}"


def _zip_fits(ends: Ends) -> bool:
    return not ends.state or state_of_zip(ends.zip_code) in ("", ends.state)


def _city_of_state(ends: Ends, number: str) -> str:
    """ "229 East 9th Street, New York": said once, it is the city as well."""
    return "New York" if ends.state == "NY" and number and not ends.po_box else ""


# --- before the address begins


def after_repair(items: list[Item], places: Places) -> list[Item]:
    """What follows the last correction, when it is an address by itself. "Highway no 70" corrects nothing."""
    start = 0
    while True:
        found = find(items, places.repairs, start)
        if not found:
            return items
        at, start = found
        later = items[start:]
        whole = bool(later) and later[0].sort is not Sort.WORD and any(item.sort is Sort.WORD for item in later)
        if not at or (whole and items[at - 1].text not in HIGHWAYS):
            return after_repair(later, places)


def without_carriers(items: Sequence[Item], places: Places) -> list[Item]:
    """From the first word on that can belong to an address."""
    at = 0
    skipped = places.carriers | places.fillers
    while at < len(items) and items[at].text in skipped and not _opens_street(items, at):
        at += 1
    return [item for item in items[at:] if item.text not in places.noises]


def _opens_street(items: Sequence[Item], at: int) -> bool:
    return at + 1 < len(items) and items[at + 1].text in STRONG and len(items[at].text) == 1


def from_number(items: Sequence[Item], places: Places) -> list[Item]:
    """ "John Smith, 44 Court Street", "not 45, 54 Court Street": what stands before the house number is no part of
    it."""
    for at in range(1, len(items)):
        if not _begins_number(items, at):
            continue
        before = items[:at]
        if before[0].text in places.denials:
            if items[at].paused:
                return list(items[at:])
            continue
        numbers = any(item.sort is not Sort.WORD for item in before)
        named = any(unit_at(items, n, places) or phrase(items, n, places.boxes) for n in range(at))
        street = any(item.text in STRONG or item.text in HIGHWAYS or item.text in places.directions for item in before)
        kept = numbers or named or street or _is_lettered(items, at)
        return list(items) if kept else list(items[at:])
    return list(items)


def _begins_number(items: Sequence[Item], at: int) -> bool:
    """A number with words behind it."""
    return items[at].sort is Sort.NUMBER and any(item.sort is Sort.WORD for item in items[at + 1 :])


def _is_lettered(items: Sequence[Item], at: int) -> bool:
    """ "T703": the letter belongs to the number."""
    return items[at - 1].is_letter and not items[at].gap


def linked(items: Sequence[Item], places: Places) -> list[Item]:
    """Words between two parts ("12 Main Street, that's in Salem") are as good as a comma."""
    kept: list[Item] = []
    at, pause = 0, False
    while at < len(items):
        found = phrase(items, at, places.links) if kept else None
        bare = bool(kept) and items[at].text in places.inside and _ends_part(kept[-1], places) and at + 1 < len(items)
        if found and found[1] < len(items):
            at, pause = found[1], True
        elif bare:
            at, pause = at + 1, True
        else:
            kept.append(items[at]._replace(gap=", ") if pause else items[at])
            at, pause = at + 1, False
    return kept


def _ends_part(item: Item, places: Places) -> bool:
    return item.text in STRONG or item.sort is not Sort.WORD or item.text in places.directions
