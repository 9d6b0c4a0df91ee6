"""Where somebody lives: street with house number, unit, or the whole address at once.

Cities and states have a file of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..languages.places import Places
from .address_items import Item, Sort, find, read_items
from .address_reading import Parts, read_address
from .address_units import unit_at, unit_number
from .base import Hints, Reading, SpokenOnly, Style, complete, could_go_on, unclear
from .cities import City, CityState, State
from .mending import joined, unglued
from .tables.states import NAMES
from .tables.streets import SUFFIXES

if TYPE_CHECKING:
    from ..setting import Setting

__all__ = ["Address", "City", "CityState", "State", "Street", "Unit"]

_LONGEST_UNIT = 6
PATIENCE = 1.0
"""Callers think between house number and street, and between street and city."""


@dataclass(frozen=True)
class Street(SpokenOnly):
    """Value: house number and street, "2014 P Street NW".

    `rest` holds unit, city, state and ZIP where they were said as well.
    """

    def read(self, text: str, setting: Setting) -> Reading:
        text = _mended(text, setting.language.places)
        parts = read_address(text, setting)
        if parts.rivals:
            return unclear("ambiguous", tuple(f"{number} {street}" for number, street in parts.rivals))
        if parts.po_box and not parts.street:
            return complete(parts.po_box)
        if parts.number and parts.street:
            return complete(parts.line, parts.sure, text[parts.street_end :].strip(" ,.;"))
        if parts.number:
            return could_go_on("no_street", parts.number)
        if find(read_items(text, setting.language), setting.language.places.no_address):
            return unclear("no_address")
        return could_go_on("no_number", parts.street) if parts.street else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        places = setting.language.places
        return Hints(keyterms=places.street_keyterms, grammar=places.street_grammar, patience=PATIENCE)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value


def _mended(text: str, places: Places) -> str:
    """ "Sun set" is Sunset, "chestnutstreet" Chestnut Street."""
    text = joined(text, lambda word: word in places.street_names or word in SUFFIXES, _SHORT_SUFFIXES)
    return unglued(text, places.street_names.__contains__, _FULL_SUFFIXES.__contains__)


_FULL_SUFFIXES = frozenset(suffix for suffix in SUFFIXES if len(suffix) > 3)
_SHORT_SUFFIXES = frozenset(SUFFIXES) - _FULL_SUFFIXES


@dataclass(frozen=True)
class Unit(SpokenOnly):
    """Value: "Apt 4B". No unit at all ("it's a house") is unclear("none")."""

    def read(self, text: str, setting: Setting) -> Reading:
        places = setting.language.places
        items = [item for item in read_items(text, setting.language) if item.text not in places.fillers]
        if find(items, places.no_unit):
            return unclear("none")
        units, at = [], 0
        while at < len(items):
            found = unit_at(items, at, places)
            if found:
                units.append(found[0])
            at = found[1] if found else at + 1
        return complete(" ".join(units)) if units else self._bare(items, setting)

    def _bare(self, items: list[Item], setting: Setting) -> Reading:
        """A number or letter alone, or a unit that needs neither."""
        places = setting.language.places
        for at, item in enumerate(items):
            if item.text in places.bare_units:
                return complete(places.bare_units[item.text])
            number = unit_number(items, at, places) if item.sort is Sort.NUMBER or item.is_letter else None
            led_up_to = all(before.text in places.carriers for before in items[:at])
            if number and number[1] == len(items) and led_up_to and len(number[0]) <= _LONGEST_UNIT:
                return complete(f"Unit {number[0]}", 0.9)
        return unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        return Hints(grammar=setting.language.places.unit_grammar, patience=PATIENCE)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        words = value.split()
        return " ".join(setting.language.places.say_unit.get(word, word) for word in words)


@dataclass(frozen=True)
class Address(SpokenOnly):
    """Value: a mapping with whatever was said of street, unit, city, state and zip.

    number, po_box: slot names for the house number and the box; "" leaves the number in the street and a box in its
    place.
    """

    number: str = ""
    street: str = "street"
    unit: str = "unit"
    city: str = "city"
    state: str = "state"
    zip_code: str = "zip"
    po_box: str = ""

    def read(self, text: str, setting: Setting) -> Reading:
        parts = read_address(text, setting)
        if parts.rivals:
            both = (replace(parts, number=number, street=street) for number, street in parts.rivals)
            return unclear("ambiguous", tuple(self._value(rival) for rival in both))
        value = self._value(parts)
        return complete(value, parts.sure) if value else unclear("nothing")

    def _value(self, parts: Parts) -> Mapping[str, str]:
        street = parts.street if self.number else parts.line
        slots = (
            (self.number, parts.number),
            (self.street, street or ("" if self.po_box else parts.po_box)),
            (self.unit, parts.unit),
            (self.city, parts.city),
            (self.state, parts.state),
            (self.zip_code, parts.zip_code),
            (self.po_box, parts.po_box),
        )
        return {slot: part for slot, part in slots if slot and part}

    def hints(self, setting: Setting) -> Hints:
        places = setting.language.places
        return Hints(keyterms=places.street_keyterms, grammar=places.street_grammar, patience=1.2)

    def say(self, value: Mapping[str, str], setting: Setting, style: Style = Style.NATURAL) -> str:
        state = value.get(self.state) or ""
        named = {**value, self.state: NAMES.get(state, state)}
        order = (self.street, self.unit, self.city, self.state, self.zip_code)
        return ", ".join(part for part in (named.get(slot) or "" for slot in order) if part)
