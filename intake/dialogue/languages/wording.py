"""Words with their place in what was said, and the longest phrase of a table that begins at a word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

Label = TypeVar("Label")


class Word(NamedTuple):
    """One word in its plain form ("don't" makes two words with one place). Marks of punctuation are words too.

    start, end: where it stands in the caller's text.
    """

    text: str
    start: int
    end: int

    def __repr__(self) -> str:
        """Without what was said."""
        return f"Word({self.start}, {self.end})"

    @property
    def is_mark(self) -> bool:
        return self.text in MARKS


MARKS = frozenset(",.?!;")


def rest_of(said: str, words: Sequence[Word]) -> str:
    """The caller's own text covered by `words`, without marks at its ends."""
    spoken = [word for word in words if not word.is_mark]
    return said[spoken[0].start : spoken[-1].end].strip() if spoken else ""


class Phrases(Generic[Label]):
    """A table of phrases, each with a label. The longest phrase wins; marks between words do not count."""

    def __init__(self, table: Mapping[Label, Iterable[str]]) -> None:
        # By the first two words, since hundreds of phrases begin with "i"; those of one word stand under the empty second.
        self._by_start: dict[tuple[str, str], list[tuple[tuple[str, ...], Label]]] = {}
        for label, phrases in table.items():
            for phrase in phrases:
                parts = tuple(phrase.split())
                self._by_start.setdefault((parts[0], parts[1] if len(parts) > 1 else ""), []).append((parts, label))
        for entries in self._by_start.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[Word], place: int) -> tuple[Label, int] | None:
        """The label of the longest phrase at `place` and the place after it."""
        first = words[place].text
        second = words[place + 1].text if place + 1 < len(words) else ""
        for parts, label in self._by_start.get((first, second), ()) if second else ():
            end = place + len(parts)
            if end <= len(words) and all(words[place + n].text == part for n, part in enumerate(parts)):
                return label, end
        alone = self._by_start.get((first, ""))
        return (alone[0][1], place + 1) if alone else None

    def find(self, words: Sequence[Word]) -> tuple[Label, int, int] | None:
        """The first phrase anywhere: label, start, end."""
        for place in range(len(words)):
            found = self.at(words, place)
            if found:
                return found[0], place, found[1]
        return None

    def everywhere(self, words: Sequence[Word]) -> list[tuple[Label, int, int]]:
        """All phrases, left to right, none overlapping."""
        found: list[tuple[Label, int, int]] = []
        place = 0
        while place < len(words):
            hit = self.at(words, place)
            if hit:
                found.append((hit[0], place, hit[1]))
                place = hit[1]
            else:
                place += 1
        return found
