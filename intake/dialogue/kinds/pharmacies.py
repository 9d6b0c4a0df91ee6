"""Pharmacies: which one, and where it stands.

A chain that has closed is not kept; a pharmacy nobody knows is kept as said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..languages.places import Places
from ..languages.words import Phrases, Word, phrase_at, phrases, split
from .base import Extent, Hints, Reading, SpokenOnly, Style, complete, unclear
from .mending import joined, unglued
from .place_writing import write_place, write_words
from .tables.cities import CITIES
from .tables.pharmacies import CHAINS
from .tables.streets import STRONG, SUFFIXES

if TYPE_CHECKING:
    from ..setting import Setting

_MISHEARD, _VERBATIM, _DOUBTFUL = 0.6, 0.8, 0.45
_LONGEST_NAME, _LONGEST_PLACE = 5, 12
_CLOSED = frozenset(chain.name for chain in CHAINS if chain.closed)


class _Mention(NamedTuple):
    name: str
    start: int
    end: int
    sure: float


@lru_cache(maxsize=1)
def _tables() -> tuple[tuple[Phrases, float], ...]:
    said = {phrase: chain.name for chain in CHAINS for phrase in chain.said}
    misheard = {phrase: chain.name for chain in CHAINS for phrase in chain.misheard if phrase not in said}
    return (phrases(said), 1.0), (phrases(misheard), _MISHEARD)


@dataclass(frozen=True)
class Pharmacy(SpokenOnly):
    """Value: the chain's name, or the caller's words for any other. `rest` says where it stands."""

    def read(self, text: str, setting: Setting) -> Reading:
        places = setting.language.places
        text = unglued(joined(text, _is_in_a_name), lambda word: _leads_to_name(word, places), _is_in_a_name)
        words = split(text)
        mentions = _meant(words, _mentions(words), places)
        names = list(dict.fromkeys(mention.name for mention in mentions))
        open_names = [name for name in names if name not in _CLOSED]
        if len(open_names) == 1:
            chosen = next(mention for mention in mentions if mention.name == open_names[0])
            return complete(chosen.name, chosen.sure, _where(words, text, chosen.end, places))
        if open_names:
            return unclear("ambiguous", tuple(open_names[:3]))
        if names:
            return Reading(Extent.UNCLEAR, names[0], why="closed")
        if _says(words, places.no_pharmacy):
            return unclear("none")
        return unclear("not_named") if _says(words, places.not_named) else _other(words, text, places)

    def hints(self, setting: Setting) -> Hints:
        return Hints(
            keyterms=KEYTERMS, grammar=(f"{setting.language.places.pharmacy_carrier_grammar} ({' | '.join(GRAMMAR)})")
        )

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value


KEYTERMS = (
    "CVS",
    "Walgreens",
    "Walmart",
    "Costco",
    "Kroger",
    "Safeway",
    "Publix",
    "Fred Meyer",
    "Albertsons",
    "H-E-B",
    "Target",
    "Express Scripts",
)
GRAMMAR = (
    "c. v. s.",
    "walgreens",
    "walmart",
    "costco",
    "kroger",
    "safeway",
    "publix",
    "albertsons",
    "target",
    "fred meyer",
    "rite aid",
    "kaiser",
    "giant",
    "sam's club",
    "meijer",
    "hy vee",
    "wegmans",
    "express scripts",
    "amazon",
)


@lru_cache(maxsize=1)
def _name_words() -> frozenset[str]:
    return frozenset(word for chain in CHAINS for said in chain.said for word in said.split())


def _is_in_a_name(word: str) -> bool:
    return word in _name_words()


def _leads_to_name(word: str, places: Places) -> bool:
    return word in places.pharmacy_carriers or word in places.fillers or word in places.small_words


def _mentions(words: Sequence[Word]) -> list[_Mention]:
    mentions: list[_Mention] = []
    at = 0
    while at < len(words):
        found = [(hit[1], sure, hit[0]) for table, sure in _tables() if (hit := phrase_at(words, at, table))]
        if found:
            end, sure, name = max(found)
            mentions.append(_Mention(name, at, end, sure))
            at = end
        else:
            at += 1
    return mentions


def _meant(words: Sequence[Word], mentions: Sequence[_Mention], places: Places) -> list[_Mention]:
    """Without those denied, corrected ("CVS, no wait, Walgreens") or named as a place ("the CVS at Target")."""
    kept: list[_Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        between = words[last.end : mention.start] if last else ()
        if last and any(phrase_at(between, at, places.repairs) for at in range(len(between))):
            kept[-1] = mention
        elif last and between and between[0].text in places.prepositions:
            continue
        elif not _denied(words, mention, places):
            kept.append(mention)
    return kept


def _denied(words: Sequence[Word], mention: _Mention, places: Places) -> bool:
    """ "Not CVS, Walgreens": a denial reaches to the next pause."""
    denied = False
    for word in words[max(0, mention.start - 3) : mention.start + 1]:
        denied = (denied and not word.paused) or word.text in places.denials
    return denied


def _where(words: Sequence[Word], text: str, end: int, places: Places) -> str:
    """The words behind the name, without "pharmacy"."""
    while end < len(words) and words[end].text in places.pharmacy_words:
        end += 1
    return text[words[end].start :].strip(" ,.;") if end < len(words) else ""


def _says(words: Sequence[Word], table: Phrases) -> bool:
    return any(phrase_at(words, at, table) for at in range(len(words)))


def _other(words: Sequence[Word], text: str, places: Places) -> Reading:
    """A pharmacy that is no chain: the words between what leads up to its name and what says where it stands."""
    start = 0
    while start < len(words) and words[start].text in places.pharmacy_carriers:
        start += 1
    end = start
    while end < len(words) and words[end].text not in places.prepositions and not (words[end].paused and end > start):
        end += 1
    name = [word for word in words[start:end] if word.text not in places.fillers]
    texts = {word.text for word in name}
    named = bool(texts - places.small_words) or bool(texts & places.pharmacy_words and texts - places.pharmacy_words)
    if not name or len(name) > _LONGEST_NAME or not named or texts & places.denials:
        return unclear("nothing")
    if texts & (places.function_words - places.of - places.joining):
        return unclear("nothing")
    sure = _VERBATIM if texts & places.pharmacy_words else _DOUBTFUL
    return complete(write_words(name, places), sure, _where(words, text, end, places))


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
        places = setting.language.places
        words = split(text)
        start, end = 0, len(words)
        while start < end and _leads(words, start, places):
            start += 1
        while end > start and words[end - 1].text in places.fillers:
            end -= 1
        spoken = words[start:end]
        if _says(words, places.not_named) and len(spoken) < _LONGEST_NAME:
            return unclear("not_named")
        if not spoken or not _is_place([word.text for word in spoken], places):
            return unclear("nothing")
        if len(spoken) > _LONGEST_PLACE:
            return unclear("too_long")
        known = _is_place_known([word.text for word in spoken], places)
        place = write_place(text[spoken[0].start : spoken[-1].end], setting.language)
        return complete(place, 1.0 if known else _VERBATIM)

    def hints(self, setting: Setting) -> Hints:
        places = setting.language.places
        return Hints(keyterms=places.street_keyterms, grammar=places.pharmacy_place_grammar, patience=0.9)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value
