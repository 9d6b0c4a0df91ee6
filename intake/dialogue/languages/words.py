"""Text as a recogniser delivers it -> words. No language is known here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

MAX_CHARACTERS = 1500
"""Two minutes of talk. What is longer holds no answer that one could be sure of."""
MAX_WORDS = 240
IN_A_STEP = 4
"""Texts remembered as words: several kinds read what was said once. Nothing of a call stays when the next has spoken."""

_WORD = re.compile(r"[0-9]+|[^\W\d_]+(?:['’][^\W\d_]+)*|[@&+#_]")
_PAUSES = frozenset(",.;:!?")

Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
"""First word -> (all the words, what they mean), longest first."""


class Word(NamedTuple):
    """text: lower case. raw: as heard. gap: what stood between this word and the one before. start, end: offsets in the text."""

    text: str
    raw: str
    gap: str
    start: int
    end: int

    @property
    def glued(self) -> bool:
        """Written together with the word before: "3rd", "7b"."""
        return self.gap == "" and self.start > 0

    @property
    def paused(self) -> bool:
        """The recogniser heard a pause before this word, and wrote a comma or a full stop."""
        return not _PAUSES.isdisjoint(self.gap)


def split(text: str) -> list[Word]:
    """The words in order; none at all when the text is longer than an answer can be."""
    return list(_split(text))


@lru_cache(maxsize=IN_A_STEP)
def _split(text: str) -> Sequence[Word]:
    if len(text) > MAX_CHARACTERS:
        return []
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        raw = match[0]
        words.append(Word(raw.lower().replace("’", "'"), raw, text[end : match.start()], match.start(), match.end()))
        end = match.end()
    return words if len(words) <= MAX_WORDS else []


def phrases(meanings: Mapping[str, str]) -> Phrases:
    """A table of phrases and what they mean, ready for `phrase_at`."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, meaning in meanings.items():
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append((words, meaning))
    for rows in table.values():
        rows.sort(key=lambda row: -len(row[0]))
    return table


def themselves(listed: str) -> Phrases:
    """A table of phrases that mean what they say. listed: divided by "|"."""
    return phrases({phrase.strip(): phrase.strip() for phrase in listed.split("|")})


def phrase_at(words: Sequence[Word], at: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning of the longest phrase that begins at `at`, and where the words go on."""
    for phrase, meaning in table.get(words[at].text, ()):
        end = at + len(phrase)
        if end <= len(words) and all(words[at + n].text == part for n, part in enumerate(phrase)):
            return meaning, end
    return None


def without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with the given stretches cut out."""
    kept, at = [], 0
    for start, end in sorted(spans):
        kept.append(text[at:start])
        at = max(at, end)
    kept.append(text[at:])
    return " ".join(" ".join(kept).split())
