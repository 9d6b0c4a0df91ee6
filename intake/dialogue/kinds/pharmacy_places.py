"""Where a pharmacy stands: a street, a corner or a part of town."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.places import Places
from ..languages.words import Phrases, Word, phrase_at, split
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear
from .place_writing import write_place
from .tables.cities import CITIES
from .tables.streets import STRONG, SUFFIXES

if TYPE_CHECKING:
    from ..setting import Setting

_UNKNOWN = 0.8
"""Confidence in a place that holds a word of no street or town we know."""
_LONGEST_ASIDE, _LONGEST_PLACE = 5, 12
"""Words."""


def says(words: Sequence[Word], table: Phrases) -> bool:
    return any(phrase_at(words, at, table) for at in range(len(words)))


def _leads(words: Sequence[Word], at: int, places: Places) -> bool:
    """ "It's the one on": a number counts as such only where no preposition follows."""
    text = words[at].text
    following = words[at + 1].text if at + 1 < len(words) else ""
    if text in places.counts:
        return text in places.place_carriers and following in places.prepositions
    return text in places.place_carriers or text in places.fillers


def _is_place(texts: Sequence[str], places: Places) -> bool:
    """Names of streets, towns and landmarks with the small words between them; sentences hold others."""
    links = places.prepositions | places.of | places.joining
    kinds = places.place_words | places.street_names | frozenset(places.directions) | frozenset(SUFFIXES)
    names = [text for text in texts if text not in links]
    counted = [text for text in names if text in places.counts or text.isdigit()]
    kind_alone = len(names) == 1 and names[0] in STRONG
    return (
        not kind_alone
        and len(names) > len(counted)
        and all(text in kinds or text in counted or text not in places.small_words for text in names)
    )


def _tries(text: str, places: Places) -> Sequence[str]:
    """ "The one by the hospital, not the one on Main": what stands before the denial. "I don't know, it's in Salem":
    what follows the last carrier."""
    words = split(text)
    denied = next((at for at, word in enumerate(words) if at and word.text in places.denials), 0)
    carried = max((at + 1 for at, word in enumerate(words[:-1]) if word.text in places.says_where), default=0)
    tries = (text[: words[denied].start] if denied else "", text[words[carried].start :] if carried else "")
    return [one for one in tries if one]


_CITY_WORDS = frozenset(word for name in CITIES for word in name.split())


def _is_place_known(texts: Sequence[str], places: Places) -> bool:
    """Whether every word is one of streets and towns; what is not may be misheard."""
    tables = (
        places.place_words, places.street_names, places.directions, SUFFIXES, places.prepositions, places.of,
        places.joining, places.counts, _CITY_WORDS,
    )  # fmt: skip
    return all(text[0].isdigit() or any(text in table for table in tables) for text in texts)


@dataclass(frozen=True)
class PharmacyPlace(SpokenOnly):
    """Value: a street, corner or part of town, in the caller's words, tidied: "Main Street"."""

    def read(self, text: str, setting: Setting) -> Reading:
        reading = self._read(text, setting)
        for wanted in _tries(text, setting.language.places) if not reading.is_complete else ():
            other = self._read(wanted, setting)
            if other.is_complete:
                return other
        return reading

    def _read(self, text: str, setting: Setting) -> Reading:
        places = setting.language.places
        words = split(text)
        start, end = 0, len(words)
        while start < end and _leads(words, start, places):
            start += 1
        while end > start and words[end - 1].text in places.fillers:
            end -= 1
        spoken = words[start:end]
        if says(words, places.not_named) and len(spoken) < _LONGEST_ASIDE:
            return unclear("not_named")
        if not spoken or not _is_place([word.text for word in spoken], places):
            return unclear("nothing")
        if len(spoken) > _LONGEST_PLACE:
            return unclear("too_long")
        known = _is_place_known([word.text for word in spoken], places)
        place = write_place(text[spoken[0].start : spoken[-1].end], setting.language)
        return complete(place, 1.0 if known else _UNKNOWN)

    def hints(self, setting: Setting) -> Hints:
        places = setting.language.places
        return Hints(keyterms=places.street_keyterms, grammar=places.pharmacy_place_grammar, patience=0.9)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        """ "On Main Street", "in Tigard", "by the hospital"."""
        places = setting.language.places
        texts = [word.text for word in split(value)]
        if texts and texts[0] in places.prepositions:
            return value[:1].lower() + value[1:]
        return f"{places.in_ if ' '.join(texts) in CITIES else places.on} {value}"
