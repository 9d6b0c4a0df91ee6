"""City and state, alone or together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

from ..languages.places import Places
from ..languages.words import phrase_at, split
from .address_ends import Ends, state_at_end, take_zip_and_state
from .address_items import Item, Sort, read_items
from .address_reading import after_repair, without_carriers
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear
from .mending import SHORTEST, joined, parted
from .place_writing import write_city
from .tables.cities import CITIES, HEADS, LARGEST, TAILS
from .tables.states import CODES, NAMES, STATES, state_of_zip

if TYPE_CHECKING:
    from ..setting import Setting

PATIENCE = 0.9
_LONGEST_CITY = 5
_DOES_NOT_FIT = 0.5
_LONE = 0.6
_SAME_WORD = 0.7
"""From this likeness on (difflib ratio) a strange word of a city's name is the known one misheard."""
_UNKNOWN = 0.8
"""Confidence in a city that is in no list."""


@dataclass(frozen=True)
class Town:
    city: str = field(default="", repr=False)
    state: str = ""
    rest: str = field(default="", repr=False)
    sure: float = 1.0
    or_state: str = ""
    """The state that the city's name may stand for as well ("Washington", "New York")."""


@dataclass(frozen=True)
class State(SpokenOnly):
    """Value: the two-letter code."""

    def read(self, text: str, setting: Setting) -> Reading:
        places = setting.language.places
        items = [item for item in read_items(text, setting.language) if item.text not in places.fillers]
        while items and items[-1].text in places.state_words:
            items.pop()
        if len(items) == 1 and items[0].text.upper() in CODES and items[0].text.upper() not in ("IN", "ME", "HI", "OH"):
            return complete(items[0].text.upper())
        state = state_at_end(items, sure=False)
        return complete(state[0]) if state else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        grammar = f"{setting.language.places.city_carrier_grammar} ({' | '.join(_STATES)})"
        return Hints(keyterms=tuple(NAMES[code] for code in ("OR", "WA", "CA", "NY", "TX")), grammar=grammar)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return NAMES.get(value, value)


@dataclass(frozen=True)
class City(SpokenOnly):
    """Value: the city's name. `rest` names the state where it was said as well."""

    def read(self, text: str, setting: Setting) -> Reading:
        town = read_town(text, setting)
        return complete(town.city, town.sure, town.rest) if town.city else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        grammar = f"{setting.language.places.city_carrier_grammar} ({' | '.join(LARGEST)})"
        return Hints(keyterms=_KEYTERMS, grammar=grammar, patience=PATIENCE)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value


@dataclass(frozen=True)
class CityState(SpokenOnly):
    """Value: {city: "Portland", state: "OR"} under the given slot names, or only the part that was said.

    zip_slot: a ZIP given before fills in the state that was not said, and casts doubt on one that does not fit.
    """

    city: str = "city"
    state: str = "state"
    zip_slot: str = "zip"

    def read(self, text: str, setting: Setting) -> Reading:
        town = read_town(text, setting)
        known = state_of_zip(str(setting.answers.get(self.zip_slot) or ""))
        town = _without_misheard_state(town, NAMES.get(known, ""))
        if town.or_state == "WA" and not known:
            return unclear("ambiguous", ({self.city: town.city, self.state: "DC"}, {self.state: "WA"}))
        state = town.state or (known if town.city else "")
        if town.or_state == "WA" and known == "WA":
            return complete({self.state: known}, town.sure)
        value = {slot: part for slot, part in ((self.city, town.city), (self.state, state)) if part}
        sure = min(town.sure, _DOES_NOT_FIT) if known and state != known else town.sure
        return complete(value, sure) if value else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        grammar = f"{setting.language.places.city_carrier_grammar} ({' | '.join(LARGEST)}) [({' | '.join(_STATES)})]"
        return Hints(keyterms=_KEYTERMS, grammar=grammar, patience=PATIENCE)

    def say(self, value: Mapping[str, str], setting: Setting, style: Style = Style.NATURAL) -> str:
        state = value.get(self.state) or ""
        return ", ".join(part for part in (value.get(self.city) or "", NAMES.get(state, state)) if part)


_FEW = ("us virgin islands", "northern mariana islands", "american samoa", "guam", "virgin islands")
_STATES = (*(name for name in STATES if name not in _FEW), "d. c.")
_BOTH = ("new york", "washington")
_KEYTERMS = tuple(name.title() for name in LARGEST[:20])


def read_town(text: str, setting: Setting) -> Town:
    """City and state from words that hold no street; "whatever's closest" names none."""
    places = setting.language.places
    said = split(text)
    if any(phrase_at(said, at, places.whichever) for at in range(len(said))):
        return Town("", "")
    text = _mended(text)
    items = without_carriers(after_repair(read_items(text, setting.language), places), places)
    ends = take_zip_and_state(items, places)
    city = [_as_word(item) for item in _without_state_words(ends, places.state_words)]
    if not city and ends.taken in _BOTH and not ends.zip_code:
        return Town(ends.taken.title(), "", "", _UNKNOWN, ends.state)
    name = " ".join(item.text for item in city)
    if meant := _nearly(name):
        return Town(meant.title(), ends.state, _rest(text, ends), _UNKNOWN if ends.state else _LONE)
    whole = name.replace(" ", "")
    if whole in CITIES and name not in CITIES:
        return Town(whole.title(), ends.state, _rest(text, ends))
    if name in CITIES:
        return Town(write_city(city), ends.state, _rest(text, ends))
    if not city or len(city) > _LONGEST_CITY or not all(_may_be_city(item, places) for item in city):
        return Town("", ends.state)
    lone = len(city) == 1 and city[0].text in HEADS
    if lone or (not ends.state and city[-1].text.endswith(setting.language.people.no_name_endings)):
        return Town("", ends.state)
    return Town(write_city(city), ends.state, _rest(text, ends), _UNKNOWN if ends.state else _LONE)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return frozenset(word for name in (*CITIES, *STATES) for word in name.split())


def _mended(text: str) -> str:
    """ "Sea ttle" is Seattle, "seattlewashington" Seattle, Washington."""
    text = _spaced(joined(text, _words().__contains__))
    words = split(text)
    last = words[-1] if words else None
    apart = None if last is None or last.text in _words() else parted(last.text, _words().__contains__, _is_state)
    return f"{text[: last.start]}{' '.join(apart)}{text[last.end :]}" if apart and last else text


def _spaced(text: str) -> str:
    """ "Sanfrancisco" is San Francisco."""
    for word in reversed(split(text)):
        if (name := _run_together().get(word.text)) is not None:
            text = f"{text[: word.start]}{name}{text[word.end :]}"
    return text


@lru_cache(maxsize=1)
def _run_together() -> Mapping[str, str]:
    whole = {name.replace(" ", ""): name for name in CITIES if " " in name}
    return {written: name for written, name in whole.items() if written not in CITIES}


def _nearly(name: str) -> str:
    """The one city of several words that this is but for a word that is in no city's name ("sa francisco")."""
    words = name.split()
    strange = [at for at, word in enumerate(words) if word not in _words()]
    if len(words) < 2 or len(strange) != 1:
        return ""
    at = strange[0]
    fitting = [known.split() for known in CITIES if known.count(" ") == len(words) - 1]
    near = [
        known
        for known in fitting
        if known[:at] + known[at + 1 :] == words[:at] + words[at + 1 :]
        and SequenceMatcher(None, known[at], words[at]).ratio() >= _SAME_WORD
    ]
    return " ".join(near[0]) if len(near) == 1 else ""


def _without_misheard_state(town: Town, known: str) -> Town:
    """ "Portland organ" with a ZIP in Oregon."""
    city, _, last = town.city.rpartition(" ")
    alike = SequenceMatcher(None, last.lower(), known.lower()).ratio() >= _SAME_WORD
    return replace(town, city=city) if known and city.lower() in CITIES and alike else town


def _is_state(text: str) -> bool:
    return text in STATES and len(text) > SHORTEST


def _as_word(item: Item) -> Item:
    """ "Seven Hills", "Thousand Oaks": a number that was said as a word is one again."""
    return item if item.written or item.sort is Sort.WORD else item._replace(sort=Sort.WORD, text=item.raw.lower())


def _without_state_words(ends: Ends, words: frozenset[str]) -> Sequence[Item]:
    city = list(ends.items)
    while city and city[-1].text in words and len(city) > 1 and ends.state:
        city.pop()
    return city


def _may_be_city(item: Item, places: Places) -> bool:
    known = item.text in HEADS or item.text in TAILS or item.text in places.of or item.text in places.inside
    return item.sort is Sort.WORD and len(item.text) > 1 and (known or item.text not in places.small_words)


def _rest(text: str, ends: Ends) -> str:
    span = ends.spans.get("state")
    return text[span[0] :].strip(" ,.;") if span else ""
