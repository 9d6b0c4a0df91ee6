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
        self._labels: dict[tuple[str, ...], Label] = {}
        # By the first two words how long phrases may be, longest first; those of one word stand under the empty second.
        lengths: dict[tuple[str, str], set[int]] = {}
        for label, phrases in table.items():
            for phrase in phrases:
                parts = tuple(phrase.split())
                self._labels.setdefault(parts, label)
                lengths.setdefault((parts[0], parts[1] if len(parts) > 1 else ""), set()).add(len(parts))
        self._lengths = {start: sorted(each, reverse=True) for start, each in lengths.items()}

    def at(self, words: Sequence[Word], place: int) -> tuple[Label, int] | None:
        """The label of the longest phrase at `place` and the place after it."""
        first = words[place].text
        second = words[place + 1].text if place + 1 < len(words) else ""
        lengths = self._lengths.get((first, second), ()) if second else ()
        for length in lengths:
            end = place + length
            said = tuple([word.text for word in words[place:end]])
            if said in self._labels and end <= len(words):
                return self._labels[said], end
        return (self._labels[(first,)], place + 1) if (first, "") in self._lengths else None

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
