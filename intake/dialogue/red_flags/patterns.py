"""A small language of word patterns, and finding them in an utterance.

A pattern is words in plain form, one element after the other:

    chest            this word                     a|b       either word
    breath*          any word that so begins       @pain     any word of the class `pain`
    ..               up to five words between      ...       up to nine
    (a b|c)          either phrase, `(a|)` maybe   x & y     both, in any order, near each other
    #chest           any wording of the idea `chest`: a pattern of words itself, without `&`
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

GAPS = {"..": 5, "...": 9}
NEAR = 16
"""Words between the two sides of `&`, counted from the nearer ends."""
KNOWN_WORDS = 20_000
"""Words of the patterns whose elements are remembered; a caller's own words, names, numbers are in no pattern."""

_GROUP = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Step:
    """An element to find after at most `gap` other words."""

    element: int
    gap: int


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a run of steps was found: the places of its words."""

    places: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.places[0]

    @property
    def end(self) -> int:
        return self.places[-1]


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
    """Elements and runs by number, shared by all patterns of a table so that each is looked for once."""

    def __init__(self, classes: Mapping[str, str], ideas: Mapping[str, Sequence[str]]) -> None:
        self._classes = {name: frozenset(words.split()) for name, words in classes.items()}
        self._elements: dict[frozenset[str], int] = {}
        self._literal: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._runs: dict[tuple[Step, ...], int] = {}
        self.steps: list[tuple[Step, ...]] = []
        self._lengths: tuple[int, ...] = ()
        self.needs: list[frozenset[int]] = []
        self._uses: Counter[int] = Counter()
        self._by_rarest: dict[int, list[int]] = {}
        self._by_idea: dict[int, list[int]] = {}
        self._indexed = 0
        self._known: dict[str, frozenset[int]] = {}
        self._of_idea: dict[str, list[int]] = {name: [] for name in ideas}
        self.ideas: dict[int, list[list[int]]] = {}
        """Run of an idea's wording -> the elements it stands for."""
        for name, written in ideas.items():
            for run in {pattern.runs[0] for pattern in self.compile(written)}:
                self.ideas.setdefault(run, []).append(self._of_idea[name])

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
                steps.append(Step(self._element(part), gap))
                gap = 0
        key = tuple(steps)
        if key not in self._runs:
            self._runs[key] = len(self.steps)
            self.steps.append(key)
            self.needs.append(frozenset(step.element for step in key))
            self._uses.update(self.needs[-1])
        return self._runs[key]

    def _element(self, written: str) -> int:
        words: set[str] = set()
        for choice in re.split(r"[|/]", written):
            words |= self._classes[choice[1:]] if choice.startswith("@") else {choice}
        key = frozenset(words)
        if key not in self._elements:
            number = self._elements[key] = len(self._elements)
            for word in key:
                if word.startswith("#"):
                    self._of_idea[word[1:]].append(number)
                elif word.endswith("*"):
                    self._stems.setdefault(word[:-1], []).append(number)
                else:
                    self._literal.setdefault(word, []).append(number)
            self._lengths = tuple(sorted({len(stem) for stem in self._stems}))
        return self._elements[key]

    def _index(self) -> None:
        """Each run under the element the fewest runs need: "not" and "he" open no drawer."""
        self._by_rarest, self._by_idea, self._indexed = {}, {}, len(self.steps)
        ideas = {element for elements in self._of_idea.values() for element in elements}
        only = {number for words, number in self._elements.items() if all(word.startswith("#") for word in words)}
        for run, needs in enumerate(self.needs):
            for element in needs & ideas:
                self._by_idea.setdefault(element, []).append(run)
            if needs.isdisjoint(only):
                self._by_rarest.setdefault(min(needs, key=lambda element: (self._uses[element], element)), []).append(
                    run
                )

    def possible(self, present: frozenset[int]) -> frozenset[int]:
        """The runs all of whose elements are present, before any idea was seen."""
        if self._indexed != len(self.steps):
            self._index()
        by_rarest, needs = self._by_rarest, self.needs
        return frozenset(
            [run for element in present & by_rarest.keys() for run in by_rarest[element] if needs[run] <= present]
        )

    def possible_ideas(self, present: frozenset[int], imagined: frozenset[int]) -> frozenset[int]:
        """The runs with ideas all of whose elements are present."""
        every, needs = present | imagined, self.needs
        return frozenset([run for element in imagined for run in self._by_idea.get(element, ()) if needs[run] <= every])

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
            if length > len(word):
                break
            found.extend(self._stems.get(word[:length], ()))
        return frozenset(found)


@dataclass
class Utterance:
    """The words of one utterance, ready for looking patterns up.

    sentence, clause: the number of the sentence and of the clause each word stands in.
    paused: whether a comma or more stood before the word.
    masked: places an idiom has taken.
    """

    lexicon: Lexicon
    words: tuple[str, ...] = field(repr=False)
    sentence: tuple[int, ...]
    clause: tuple[int, ...]
    paused: tuple[bool, ...]
    masked: set[int] = field(default_factory=set)
    _of_word: dict[str, frozenset[int]] = field(init=False, repr=False)
    _word_places: dict[str, list[int]] = field(init=False, repr=False)
    _words_with: dict[int, list[str]] = field(init=False, repr=False)
    _places: dict[int, list[int]] = field(init=False, repr=False)
    _found: dict[int, tuple[Hit, ...]] = field(init=False, repr=False)
    _spans: dict[tuple[int, int], tuple[int, ...]] = field(init=False, repr=False)
    _begins: dict[int, list[int]] = field(init=False, repr=False)
    _gathered: dict[frozenset[int], list[Hit]] = field(init=False, repr=False)
    possible: frozenset[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._word_places = {}
        for place, word in enumerate(self.words):
            self._word_places.setdefault(word, []).append(place)
        self._of_word = {word: self.lexicon.elements_of(word) for word in self._word_places}
        self._words_with = {}
        for word, elements in self._of_word.items():
            for element in elements:
                self._words_with.setdefault(element, []).append(word)
        self._places, self._found, self._spans, self._begins, self._gathered = {}, {}, {}, {}, {}
        present = frozenset(self._words_with)
        self.possible = self.lexicon.possible(present)
        imagined = self._add_ideas()
        if imagined:
            self.possible |= self.lexicon.possible_ideas(present, imagined)

    def _add_ideas(self) -> frozenset[int]:
        """The elements of ideas worded here. They stand where a wording begins; the shortest wording counts."""
        ideas = self.lexicon.ideas
        for run in ideas.keys() & self.possible:
            for hit in self.hits(run):
                for element in itertools.chain.from_iterable(ideas[run]):
                    known = self._spans.get((element, hit.start))
                    if known is None or len(hit.places) < len(known):
                        self._spans[element, hit.start] = hit.places
        for element, place in self._spans:
            self._begins.setdefault(element, []).append(place)
        self._places = {}
        return frozenset(self._begins)

    def _places_of(self, element: int) -> list[int]:
        if element not in self._places:
            places = {place for word in self._words_with.get(element, ()) for place in self._word_places[word]}
            places.update(self._begins.get(element, ()))
            self._places[element] = sorted(places)
        return self._places[element]

    def copy(self) -> Utterance:
        """The same words, nothing masked."""
        other = object.__new__(Utterance)
        vars(other).update(vars(self))
        other.masked, other._found, other._gathered = set(), {}, {}
        return other

    def mask(self, runs: frozenset[int], places: set[int]) -> None:
        """Words of these runs and at these places are not read from here on."""
        idioms = [hit for run in runs & self.possible for hit in self.hits(run)]
        within = [hit for hit in idioms if self.clause[hit.start] == self.clause[hit.end]]
        self.masked = places | {place for hit in within for place in hit.places}
        self._found.clear()
        self._gathered.clear()

    def hits(self, run: int) -> tuple[Hit, ...]:
        if run not in self.possible:
            return ()
        if run not in self._found:
            self._found[run] = self._search(run)
        return self._found[run]

    def excuses(self, pattern: Pattern, hits: Sequence[Hit], *, same_clause: bool) -> bool:
        """Each side of the pattern stands near the hits, or in a clause of theirs as well."""
        if not self.may_hold(pattern):
            return False
        low, high = min(hit.start for hit in hits), max(hit.end for hit in hits)
        first, last = self.clause[low], self.clause[high]
        return all(
            any(
                low - NEAR <= hit.end
                and hit.start <= high + NEAR
                and (not same_clause or (first <= self.clause[hit.end] and self.clause[hit.start] <= last))
                for hit in self.hits(run)
            )
            for run in pattern.runs
        )

    def all_hits(self, runs: frozenset[int]) -> list[Hit]:
        """Every place where one of the runs stands; asked again and again while an utterance is weighed."""
        if runs not in self._gathered:
            self._gathered[runs] = [hit for run in sorted(runs & self.possible) for hit in self.hits(run)]
        return self._gathered[runs]

    def may_hold(self, pattern: Pattern) -> bool:
        return self.possible.issuperset(pattern.runs)

    def combinations(self, pattern: Pattern) -> Iterator[tuple[Hit, ...]]:
        """One hit for each run of the pattern, near each other."""
        found = [self.hits(run)[:6] for run in pattern.runs]
        if len(found) == 1:
            yield from ((hit,) for hit in found[0])
            return
        if not all(found):
            return
        for hits in itertools.product(*found):
            ordered = sorted(hits, key=lambda hit: hit.start)
            if all(after.start - before.end <= NEAR for before, after in itertools.pairwise(ordered)):
                yield hits

    def _search(self, run: int) -> tuple[Hit, ...]:
        """The shortest stretches that match, none overlapping."""
        steps = self.lexicon.steps[run]
        found: list[Hit] = []
        for place in self._starts(steps):
            places = self._follow(steps, 1, self._taken(steps[0].element, place))
            if places and found and place <= found[-1].end:
                if places[-1] == found[-1].end:
                    found[-1] = Hit(places)
            elif places:
                found.append(Hit(places))
        return tuple(found)

    def _starts(self, steps: Sequence[Step]) -> list[int]:
        """Places where the run may begin: those with its second element in reach."""
        places = self._places_of(steps[0].element)
        if len(steps) == 1 or self._spans:
            return places
        following, reach = self._places_of(steps[1].element), 1 + steps[1].gap
        near = ((place, bisect_right(following, place)) for place in places)
        return [place for place, at in near if at < len(following) and following[at] <= place + reach]

    def _taken(self, element: int, place: int) -> tuple[int, ...] | None:
        """The places an element takes here; None when an idiom has one of them."""
        places = self._spans.get((element, place)) or (place,)
        return None if not self.masked.isdisjoint(places) else places

    def _follow(self, steps: Sequence[Step], number: int, places: tuple[int, ...] | None) -> tuple[int, ...] | None:
        if places is None or number == len(steps):
            return places
        step, last = steps[number], places[-1]
        following = self._places_of(step.element)
        for at in range(bisect_right(following, last), len(following)):
            place = following[at]
            if place > last + 1 + step.gap or self.sentence[place] != self.sentence[last]:
                return None
            taken = self._taken(step.element, place)
            followed = self._follow(steps, number + 1, places + taken) if taken else None
            if followed:
                return followed
        return None
