"""The words of one utterance, and where patterns, ideas and idioms stand among them.

Places are kept as the bits of an integer, one for each word, with empty ones between sentences: what may follow what is
a few shifts, however long the utterance and however often its words come back.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .patterns import GAPS, Hit, Lexicon, Pattern, Step

NEAR = 16
"""Words between the two sides of `&`, counted from the nearer ends."""
APART = max(GAPS.values()) + 2
"""Empty bits between two sentences: no gap of a pattern reaches across."""


@dataclass(frozen=True, slots=True)
class _Spans:
    """Where the wordings of ideas stand. begins: bits of the first words. ends: bits of (first word, last word)."""

    begins: int
    ends: tuple[tuple[int, int], ...]
    places: dict[int, tuple[int, ...]] = field(repr=False)


_NONE = _Spans(0, (), {})


@dataclass
class Utterance:
    """The words of one utterance, ready for looking patterns up.

    sentence, clause: the number of the sentence and of the clause each word stands in.
    paused: whether a comma or more stood before the word. numbers: (place, value) of each.
    """

    lexicon: Lexicon
    words: tuple[str, ...] = field(repr=False)
    sentence: tuple[int, ...]
    clause: tuple[int, ...]
    paused: tuple[bool, ...]
    numbers: tuple[tuple[int, float], ...] = field(repr=False)
    possible: frozenset[int] = field(init=False, repr=False)
    _free: int = field(init=False, default=-1)
    """Bits that no idiom has taken."""
    _bits: tuple[int, ...] = field(init=False, repr=False)
    """The number of each place's bit."""
    _place_at: dict[int, int] = field(init=False, repr=False)
    _words_of: dict[int, int] = field(init=False, repr=False)
    """Element -> the words that are it."""
    _worded: dict[int, dict[int, tuple[int, ...]]] = field(init=False, repr=False)
    """Idea -> the bits where a wording begins -> its places."""
    _spans: dict[int, _Spans] = field(init=False, repr=False)
    _found: dict[int, tuple[Hit, ...]] = field(init=False, repr=False)
    _gathered: dict[frozenset[int], list[Hit]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._bits = tuple([place + APART * number for place, number in enumerate(self.sentence)])
        self._place_at = {bit: place for place, bit in enumerate(self._bits)}
        self._words_of, self._found, self._gathered, self._worded, self._spans = defaultdict(int), {}, {}, {}, {}
        at: dict[str, int] = defaultdict(int)
        lexicon, bits = self.lexicon, self._bits
        for word, bit in zip(self.words, bits, strict=True):
            at[word] |= 1 << bit
        words = [(lexicon.elements_of(word), places) for word, places in at.items()]
        words += [(lexicon.elements_at(value), 1 << bits[place]) for place, value in self.numbers]
        present = frozenset().union(*[elements for elements, _ in words])
        self.possible = self.lexicon.possible(present)
        self._note(words, self.possible)
        self._add_ideas()
        if self._worded:
            imagined = self.lexicon.possible_ideas(present, self.lexicon.imagined(self._worded)) - self.possible
            self.possible |= imagined
            self._note(words, imagined)

    def _note(self, words: Iterable[tuple[frozenset[int], int]], runs: Iterable[int]) -> None:
        """Where the elements stand that these runs need; most words are of many more. words: (elements, places)."""
        needs, words_of = self.lexicon.needs, self._words_of
        needed = frozenset().union(*[needs[run] for run in runs]) - words_of.keys()
        for elements, bits in words:
            for element in elements & needed:
                words_of[element] |= bits

    def _add_ideas(self) -> None:
        """An idea stands where a wording of it begins; the shortest wording counts."""
        wordings = self.lexicon.wordings
        for run in self.lexicon.worded & self.possible:
            for hit in self.hits(run):
                at = self._bits[hit.start]
                for idea in wordings[run]:
                    known = self._worded.setdefault(idea, {})
                    if at not in known or len(hit.places) < len(known[at]):
                        known[at] = hit.places
        self._spans = {}

    def copy(self) -> Utterance:
        """The same words, nothing masked."""
        other = object.__new__(Utterance)
        vars(other).update(vars(self))
        other._free, other._found, other._gathered, other._spans = -1, {}, {}, {}
        return other

    def mask(self, runs: frozenset[int], places: set[int]) -> bool:
        """Words of these runs and at these places are not read from here on; whether there are any."""
        idioms = [hit for run in runs & self.possible for hit in self.hits(run)]
        within = [hit for hit in idioms if self.clause[hit.start] == self.clause[hit.end]]
        masked = self._set_at(places | {place for hit in within for place in hit.places})
        self._free = ~masked
        self._found, self._gathered, self._spans = {}, {}, {}
        return bool(masked)

    def _set_at(self, places: Iterable[int]) -> int:
        return sum({1 << self._bits[place] for place in places})

    def hits(self, run: int) -> tuple[Hit, ...]:
        if run not in self.possible:
            return ()
        if run not in self._found:
            self._found[run] = self._search(self.lexicon.steps[run])
        return self._found[run]

    def excuses(self, pattern: Pattern, start: int, end: int, *, same_clause: bool) -> bool:
        """Each side of the pattern stands near these places, or in a clause of theirs as well."""
        if not self.may_hold(pattern):
            return False
        first, last = self.clause[start], self.clause[end]
        return all(
            any(
                start - NEAR <= hit.end
                and hit.start <= end + NEAR
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
        if len(pattern.runs) == 1:
            yield from ((hit,) for hit in self.hits(pattern.runs[0])[:6])
            return
        found = [self.hits(run)[:6] for run in pattern.runs]
        if not all(found):
            return
        for hits in itertools.product(*found):
            ordered = sorted(hits, key=lambda hit: hit.start)
            if all(after.start - before.end <= NEAR for before, after in itertools.pairwise(ordered)):
                yield hits

    # -- where a run of elements stands ------------------------------------------------------------------------------

    def _search(self, steps: Sequence[Step]) -> tuple[Hit, ...]:
        """The shortest stretches that match, none overlapping."""
        begins = self._begins(steps)
        if not begins:
            return ()
        found: list[Hit] = []
        for at in _each(begins[0]):
            places = self._followed(steps, begins, at)
            start, end = places[0], places[-1]
            if not found or start > found[-1].end:
                found.append(Hit(places, start, end))
            elif end == found[-1].end:
                found[-1] = Hit(places, start, end)
        return tuple(found)

    def _begins(self, steps: Sequence[Step]) -> list[int]:
        """For each step, where it may begin so that all later ones find their place; empty when the first may nowhere.

        Most of what is asked of an utterance ends here, so this is one loop.
        """
        words, ideas, free = self._words_of, self.lexicon.ideas_of, self._free
        begins: list[int] = []
        ahead = -1
        shifts: tuple[int, ...] = ()
        for element, _, before in reversed(steps):
            if begins:
                ahead >>= 1
                for shift in shifts:
                    ahead |= ahead >> shift
            ahead = self._leading_to(element, ahead) if element in ideas else words[element] & ahead & free
            if not ahead:
                return []
            begins.append(ahead)
            shifts = before
        begins.reverse()
        return begins

    def _followed(self, steps: Sequence[Step], begins: Sequence[int], at: int) -> tuple[int, ...]:
        """The places of the first way on from here; where each step may begin is known, so that none is a dead end."""
        places = self._taken(steps[0].element, at)
        for number in range(1, len(steps)):
            last = self._bits[places[-1]] + 1
            ahead = begins[number] >> last
            places += self._taken(steps[number].element, last + (ahead & -ahead).bit_length() - 1)
        return places

    def _taken(self, element: int, at: int) -> tuple[int, ...]:
        """The places an element takes that begins here."""
        if element in self.lexicon.ideas_of:
            return self._spans_of(element).places.get(at) or (self._place_at[at],)
        return (self._place_at[at],)

    def _leading_to(self, element: int, ahead: int) -> int:
        """Where an element that stands for ideas may begin so that it ends at one of these bits."""
        spans = self._spans_of(element)
        begins = self._words_of.get(element, 0) & ahead & self._free & ~spans.begins
        for first, last in spans.ends:
            if last & ahead:
                begins |= first
        return begins

    def _spans_of(self, element: int) -> _Spans:
        """Of all ideas the element stands for. One that an idiom has a word of takes its place, and is none."""
        spans = self._spans.get(element)
        if spans is None:
            spans = self._spans[element] = self._merged(self.lexicon.ideas_of[element])
        return spans

    def _merged(self, ideas: Sequence[int]) -> _Spans:
        places: dict[int, tuple[int, ...]] = {}
        for worded in filter(None, map(self._worded.get, ideas)):
            for at, words in worded.items():
                if at not in places or len(words) < len(places[at]):
                    places[at] = words
        if not places:
            return _NONE
        free = [words for words in places.values() if not self._set_at(words) & ~self._free]
        ends = tuple((1 << self._bits[words[0]], 1 << self._bits[words[-1]]) for words in free)
        return _Spans(sum(1 << at for at in places), ends, places)


def _each(bits: int) -> Iterator[int]:
    """The places of the bits that are set, in order."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
