"""The names of health plans as callers say them: the tables ready for reading, letters and pieces put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..languages.coverage import Coverage
from ..languages.words import Phrases, Word, phrase_at, phrases, split
from .tables.payers import DECOYS, DOUBTFUL, PLANS

MISHEARD, PARTIAL, ALIKE = 0.6, 0.7, 0.55
"""Confidence in a plan known by what recognisers make of its name, by a part of it, by its sound alone."""
_SHORTEST_SOUND = 3
_SHORTEST_WHOLE = 5
_STRETCH = 1.5
"""So many times as long as a name may be what sounds like it."""


class Mention(NamedTuple):
    """name: the general name. start, end: places of its words.

    said: False when only what recognisers make of the name was heard. since: where what was taken back before it ends.
    """

    name: str
    start: int
    end: int
    sure: float
    since: int = 0

    @property
    def said(self) -> bool:
        return self.sure == 1.0


class Tables(NamedTuple):
    """whole: names without spaces; a recogniser that does not know them writes them in pieces ("soon er care")."""

    said: Phrases
    whole: Mapping[str, str]
    misheard: Phrases
    doubtful: Phrases


@lru_cache(maxsize=1)
def tables() -> Tables:
    said = {name: plan.name for plan in PLANS if (name := plain(plan.name)) not in DOUBTFUL}
    said |= {phrase.replace("-", " "): plan.name for plan in PLANS for phrase in plan.said}
    misheard = {phrase: plan.name for plan in PLANS for phrase in plan.misheard if phrase not in said}
    return Tables(
        phrases({**said, **dict.fromkeys(DECOYS, "")}),
        {joined: name for phrase, name in said.items() if _is_known_whole(joined := phrase.replace(" ", ""))},
        phrases(misheard),
        phrases({phrase: phrase for phrase in DOUBTFUL}),
    )


def _is_known_whole(joined: str) -> bool:
    """ "Medi care" could be the beginning of "Medicaid" as well."""
    return len(joined) >= _SHORTEST_WHOLE and not joined.startswith("medi")


def spelled_out(words: Sequence[Word]) -> list[Word]:
    """ "A E T N A": letters that spell a plan become its word; "Aetna's first" names Aetna."""
    words = [_without_s(word) for word in words]
    closed: list[Word] = []
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and len(words[end].text) == 1 and words[end].text.isalpha():
            end += 1
        joined = "".join(word.text for word in words[at:end])
        if end - at >= _SHORTEST_SOUND and joined in tables().said and phrase_at(words, at, tables().said) is None:
            closed.append(words[at]._replace(text=joined, raw=joined, end=words[end - 1].end))
            at = end
        else:
            closed.append(words[at])
            at += 1
    return closed


def _without_s(word: Word) -> Word:
    bare = word.text.removesuffix("'s")
    said = tables().said
    return word._replace(text=bare) if bare != word.text and bare in said and word.text not in said else word


# --- by sound


@lru_cache(maxsize=8)
def _sounds(sound: Callable[[str], str]) -> Mapping[str, frozenset[str]]:
    """Sound -> the plans that sound like it."""
    keys: dict[str, frozenset[str]] = {}
    for plan in PLANS:
        for key in map(sound, plan.said):
            if len(key) >= _SHORTEST_SOUND:
                keys[key] = keys.get(key, frozenset()) | {plan.name}
    return keys


def by_sound(name: str, coverage: Coverage) -> frozenset[str]:
    """Plans whose name sounds just like these words."""
    alike = _sounds(coverage.sound).get(coverage.sound(name), frozenset())
    letters = len(name.replace(" ", ""))
    said = {plan.name: plan.said for plan in PLANS if plan.name in alike}
    return frozenset(plan for plan in alike if any(letters <= _STRETCH * len(phrase) for phrase in said[plan]))


def plain(name: str) -> str:
    return " ".join(word.text for word in split(name.replace("&", " and ")))
