"""Whether something said holds here and now: denied, past, only imagined?

After ConText (Harkema et al. 2009, PMC2757457).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from ..languages.red_flags import ContextWords
from .patterns import Hit, Lexicon
from .utterance import Utterance

REACH = 10
"""Words a denial reaches ahead."""
CHRONIC_REACH = 16
FAR = 7
PAST_REACH = 9
"""Words between a mention and the date that puts it into the past."""


class Standing(IntEnum):
    """How a mention stands, from harmless to certain."""

    DENIED = 0
    PAST = 1
    IMAGINED = 2
    LASTING = 3
    """So for months or years."""
    DOUBTFUL = 4
    PRESENT = 5


def _runs(lexicon: Lexicon, patterns: tuple[str, ...]) -> frozenset[int]:
    return frozenset(pattern.runs[0] for pattern in lexicon.compile(patterns))


class Context:
    """A language's context words, compiled once."""

    def __init__(self, words: ContextWords, lexicon: Lexicon) -> None:
        self.words = words
        self.rewritten = frozenset(phrase[0] for phrase in words.rewrites)
        self.idioms = _runs(lexicon, words.idioms)
        self.distant = _runs(lexicon, words.distant)
        self.denied_after = _runs(lexicon, words.denied_after)
        self.hypothetical = _runs(lexicon, words.hypothetical)
        self.unsure_if = _runs(lexicon, words.unsure_if)
        self.history = _runs(lexicon, words.history)
        self.recent = _runs(lexicon, words.recent)
        self.chronic = _runs(lexicon, words.chronic)
        self.now = _runs(lexicon, words.now)

    def clauses(self, said: Sequence[str], sentence: Sequence[int], paused: Sequence[bool]) -> tuple[int, ...]:
        """The number of the clause each word stands in: a new one after "but", "and I", ", she"."""
        made: list[int] = []
        number = 0
        for place, word in enumerate(said):
            if place and (
                sentence[place] != sentence[place - 1]
                or word in self.words.turns
                or (word in self.words.openers and (paused[place] or said[place - 1] == self.words.and_))
            ):
                number += 1
            made.append(number)
        return tuple(made)

    def standing(self, said: Utterance, hit: Hit, *, past: bool) -> Standing:
        if self._denied(said, hit):
            return Standing.DENIED
        if self._before(said, hit, self.hypothetical, clauses=True):
            # "If I don't get help I'm going to hurt myself": a condition takes nothing back where the past would not.
            return Standing.IMAGINED if past or not self._before(said, hit, self.unsure_if) else Standing.DOUBTFUL
        if past and self._near(said, hit, self.history):
            return Standing.DOUBTFUL if self._holds_now(said, hit) else Standing.PAST
        if self._near(said, hit, self.chronic, CHRONIC_REACH) and not self._holds_now(said, hit):
            return Standing.LASTING
        if self._before(said, hit, self.unsure_if) or (past and self._near(said, hit, self.recent)):
            return Standing.DOUBTFUL
        return Standing.PRESENT

    # -- denial ------------------------------------------------------------------------------------------------------

    def _denied(self, said: Utterance, hit: Hit) -> bool:
        return (
            self._denied_inside(said, hit)
            or self._denied_before(said, hit)
            or self._denied_far(said, hit)
            or self._denied_later(said, hit)
        )

    def _negates(self, said: Utterance, place: int) -> bool:
        words = said.words
        if words[place] not in self.words.negations:
            return False
        following = words[place + 1] if place + 1 < len(words) else ""
        if following in self.words.not_negations or (
            words[place] == self.words.no and (not following or said.paused[place + 1])
        ):
            return False
        if self._is_comparison(said, place):
            return False
        return not (words[place] == self.words.not_ and place and words[place - 1] in self.words.modals)

    def _is_comparison(self, said: Utterance, place: int) -> bool:
        """ "Never had heartburn this bad" tells of now."""
        following = said.words[place + 2 : place + 9]
        return said.words[place] == self.words.never and not self.words.like_this.isdisjoint(following)

    def _denied_inside(self, said: Utterance, hit: Hit) -> bool:
        own = set(hit.places)
        return any(self._negates(said, place) for place in range(hit.start, hit.end) if place not in own)

    def _denied_before(self, said: Utterance, hit: Hit) -> bool:
        for place in range(hit.start - 1, max(hit.start - 1 - REACH, -1), -1):
            if said.sentence[place] != said.sentence[hit.start]:
                return False
            if self._negates(said, place):
                return True
            if self._ends_reach(said, place):
                return False
        return False

    def _ends_reach(self, said: Utterance, place: int) -> bool:
        word = said.words[place]
        if word in self.words.ends:
            return True
        if word not in self.words.subjects:
            return False
        return (
            word in self.words.joins or said.paused[place] or (place > 0 and said.words[place - 1] in self.words.links)
        )

    def _denied_far(self, said: Utterance, hit: Hit) -> bool:
        cues = [cue for cue in said.all_hits(self.distant) if not self._is_comparison(said, cue.start)]
        return any(0 < hit.start - found.end <= FAR and self._reaches(said, found, hit) for found in cues)

    def _reaches(self, said: Utterance, found: Hit, hit: Hit) -> bool:
        """The same sentence, and nothing between that ends the cue's reach."""
        return said.sentence[found.start] == said.sentence[hit.start] and not any(
            said.words[place] in self.words.ends for place in range(found.end + 1, hit.start)
        )

    def _denied_later(self, said: Utterance, hit: Hit) -> bool:
        return any(0 < found.start - hit.end <= 3 for found in said.all_hits(self.denied_after))

    # -- time and condition ------------------------------------------------------------------------------------------

    def _before(self, said: Utterance, hit: Hit, cues: frozenset[int], *, clauses: bool = False) -> bool:
        """A cue ahead in the same sentence, with nothing between that ends its reach; clauses: nor a new clause."""
        return any(
            (found.start <= hit.start or found.start <= hit.end < found.end)
            and hit.start <= found.end + PAST_REACH
            and self._reaches(said, found, hit)
            and not (clauses and self._border(said, found.end, hit.start))
            for found in said.all_hits(cues)
        )

    def _near(self, said: Utterance, hit: Hit, cues: frozenset[int], reach: int = PAST_REACH) -> bool:
        """A cue in the same sentence, before or after, with no clause border between."""
        for found in said.all_hits(cues):
            if said.sentence[found.start] != said.sentence[hit.start]:
                continue
            low, high = sorted((found.end, hit.start)) if found.start <= hit.start else (hit.end, found.start)
            if high - low <= reach and not self._border(said, low, high):
                return True
        return False

    def _border(self, said: Utterance, low: int, high: int) -> bool:
        """A new clause begins between the two places: "but ...", "and I have ..."."""
        return any(
            said.words[place] in self.words.ends
            or (said.words[place] in self.words.subjects and said.words[place - 1] == self.words.and_)
            for place in range(low + 1, high)
        )

    def _holds_now(self, said: Utterance, hit: Hit) -> bool:
        return any(found.start > hit.start - 4 for found in said.all_hits(self.now))
