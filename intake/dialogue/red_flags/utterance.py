"""The words of one utterance, and where patterns, ideas and idioms stand among them."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .patterns import Hit, Lexicon, Pattern, Step

NEAR = 16
"""Words between the two sides of `&`, counted from the nearer ends."""


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
