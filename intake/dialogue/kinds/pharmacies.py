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
from .pharmacy_places import says
from .place_writing import write_words
from .tables.pharmacies import CHAINS

if TYPE_CHECKING:
    from ..setting import Setting

_MISHEARD, _VERBATIM, _DOUBTFUL = 0.6, 0.8, 0.45
_LONGEST_NAME = 5
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
        if says(words, places.no_pharmacy):
            return unclear("none")
        if says(words, places.whichever):
            return unclear("whichever")
        return unclear("not_named") if says(words, places.not_named) else _other(words, text, places)

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
