"""A small language of word patterns, compiled. `utterance` finds them in what was said.

A pattern is words in plain form, one element after the other:

    chest            this word                     a|b       either word
    breath*          any word that so begins       @pain     any word of the class `pain`
    ..               up to five words between      ...       up to nine
    (a b|c)          either phrase, `(a|)` maybe   x & y     both, in any order, near each other
    #chest           any wording of the idea `chest`: a pattern of words itself, without `&`
    [101-106]        a number in this range, however it is said ("a hundred and two", "102.4")
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

GAPS = {"..": 5, "...": 9}
_SHIFTS: Mapping[int, tuple[int, ...]] = {0: (), 5: (1, 2, 2), 9: (1, 2, 4, 2)}
KNOWN_WORDS = 20_000
"""Words of the patterns whose elements are remembered; a caller's own words, names, numbers are in no pattern."""

_GROUP = re.compile(r"\(([^()]*)\)")


class Step(NamedTuple):
    """An element to find after at most `gap` other words.

    shifts: by which the bit before a place spreads over all places that the gap allows before it.
    """

    element: int
    gap: int
    shifts: tuple[int, ...]


class Hit(NamedTuple):
    """Where a run of steps was found: the places of its words, the first and the last of them."""

    places: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """runs: one run of steps, or several joined by `&`."""

    runs: tuple[int, ...]


def _expand(pattern: str) -> Iterator[str]:
    """The pattern without groups. Single words of a group that stands alone become one element ("a/b")."""
    found = _GROUP.search(pattern)
    if not found:
        yield " ".join(pattern.split())
        return
    before, after = pattern[: found.start()], pattern[found.end() :]
    choices = found.group(1).split("|")
    if (not before or before[-1] in " (|") and (not after or after[0] in " )|"):
        single = [choice for choice in choices if choice and " " not in choice.strip()]
        choices = [choice for choice in choices if choice not in single] + (
            ["/".join(choice.strip() for choice in single)] if single else []
        )
    for choice in choices:
        yield from _expand(before + choice + after)


class Lexicon:
    """Elements, runs and ideas by number, shared by all patterns of a table so that each is looked for once."""

    def __init__(self, classes: Mapping[str, str], ideas: Mapping[str, Sequence[str]]) -> None:
        self._classes = {name: frozenset(words.split()) for name, words in classes.items()}
        self._elements: dict[frozenset[str], int] = {}
        self._written: dict[str, int] = {}
        self._literal: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._ranges: list[tuple[float, float, int]] = []
        self._at: dict[float, frozenset[int]] = {}
        """Value -> the ranges it is in; values are below a thousand, to one decimal."""
        self._runs: dict[tuple[Step, ...], int] = {}
        self.steps: list[tuple[Step, ...]] = []
        self._lengths: frozenset[int] = frozenset()
        """Of the stems."""
        self.needs: list[frozenset[int]] = []
        self._uses: Counter[int] = Counter()
        self._by_rarest: dict[int, list[int]] = {}
        self._rarest: frozenset[int] = frozenset()
        self._by_idea: dict[int, list[int]] = {}
        self._indexed = 0
        self._known: dict[str, frozenset[int]] = {}
        self._ideas = {name: number for number, name in enumerate(ideas)}
        self._of_idea: list[list[int]] = [[] for _ in ideas]
        self.ideas_of: dict[int, list[int]] = {}
        """Element -> the ideas it stands for."""
        self.wordings: dict[int, list[int]] = {}
        """Run of an idea's wording -> the ideas it words."""
        for name, written in ideas.items():
            for run in {pattern.runs[0] for pattern in self.compile(written)}:
                self.wordings.setdefault(run, []).append(self._ideas[name])
        self.worded = frozenset(self.wordings)

    def compile(self, patterns: Iterable[str]) -> tuple[Pattern, ...]:
        plain = [choice for written in patterns for choice in dict.fromkeys(_expand(written))]
        return tuple(Pattern(tuple(self._run(side.split()) for side in choice.split("&"))) for choice in plain)

    def _run(self, parts: Sequence[str]) -> int:
        steps: list[Step] = []
        gap = 0
        for part in parts:
            if part in GAPS:
                gap = GAPS[part]
            else:
                steps.append(Step(self._element(part), gap, _SHIFTS[gap]))
                gap = 0
        key = tuple(steps)
        if key not in self._runs:
            self._runs[key] = len(self.steps)
            self.steps.append(key)
            self.needs.append(frozenset(step.element for step in key))
            self._uses.update(self.needs[-1])
        return self._runs[key]

    def _element(self, written: str) -> int:
        known = self._written.get(written)
        if known is None:
            known = self._written[written] = self._new_element(written)
        return known

    def _new_element(self, written: str) -> int:
        words: set[str] = set()
        for choice in re.split(r"[|/]", written):
            words |= self._classes[choice[1:]] if choice.startswith("@") else {choice}
        key = frozenset(words)
        if key not in self._elements:
            number = self._elements[key] = len(self._elements)
            for word in key:
                if word.startswith("#"):
                    self._of_idea[self._ideas[word[1:]]].append(number)
                    self.ideas_of.setdefault(number, []).append(self._ideas[word[1:]])
                elif word.startswith("["):
                    low, high = word[1:-1].split("-")
                    self._ranges.append((float(low), float(high), number))
                elif word.endswith("*"):
                    self._stems.setdefault(word[:-1], []).append(number)
                    self._lengths |= {len(word) - 1}
                else:
                    self._literal.setdefault(word, []).append(number)
        return self._elements[key]

    def _index(self) -> None:
        """Each run under its element that is heard least: "not" and "he" open no drawer, nor does a number.

        A word of many patterns is a word of all talk; that many patterns have an element tells less.
        """
        self._by_rarest, self._by_idea, self._indexed = {}, {}, len(self.steps)
        self._known, self._at = {}, {}
        uses: Counter[str] = Counter()
        for words, number in self._elements.items():
            uses.update(dict.fromkeys(words, self._uses[number]))
        heard = {number: sum(uses[word] for word in words) for words, number in self._elements.items()}
        heard.update((number, sum(heard.values())) for _, _, number in self._ranges)
        only = {number for words, number in self._elements.items() if all(word.startswith("#") for word in words)}
        for run, needs in enumerate(self.needs):
            for element in needs & self.ideas_of.keys():
                self._by_idea.setdefault(element, []).append(run)
            if needs.isdisjoint(only):
                rarest = min(needs, key=lambda element: (heard[element], element))
                self._by_rarest.setdefault(rarest, []).append(run)
        self._rarest = frozenset(self._by_rarest)

    def possible(self, present: frozenset[int]) -> frozenset[int]:
        """The runs all of whose elements are present, before any idea was seen."""
        if self._indexed != len(self.steps):
            self._index()
        by_rarest, needs = self._by_rarest, self.needs
        return frozenset(
            [run for element in present & self._rarest for run in by_rarest[element] if needs[run] <= present]
        )

    def imagined(self, ideas: Iterable[int]) -> frozenset[int]:
        """The elements that stand for one of these ideas."""
        return frozenset().union(*(self._of_idea[idea] for idea in ideas))

    def possible_ideas(self, present: frozenset[int], imagined: frozenset[int]) -> frozenset[int]:
        """The runs with ideas all of whose elements are present."""
        every, needs = present | imagined, self.needs
        return frozenset([run for element in imagined for run in self._by_idea.get(element, ()) if needs[run] <= every])

    def elements_at(self, value: float) -> frozenset[int]:
        if value not in self._at:
            self._at[value] = frozenset([number for low, high, number in self._ranges if low <= value <= high])
        return self._at[value]

    def elements_of(self, word: str) -> frozenset[int]:
        known = self._known.get(word)
        if known is None:
            known = self._look_up(word)
            if known and len(self._known) < KNOWN_WORDS:
                self._known[word] = known
        return known

    def _look_up(self, word: str) -> frozenset[int]:
        found = list(self._literal.get(word, ()))
        for length in self._lengths:
            found.extend(self._stems.get(word[:length], ()))
        return frozenset(found)
