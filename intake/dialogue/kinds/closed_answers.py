"""An utterance taken apart into the words that say yes and no, and weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..languages.replies import Cue, Replies
from ..languages.wording import Word, rest_of
from .base import Reading, complete, unclear


class Asked(StrEnum):
    """What the closed question was about; some words mean yes to one and no to another."""

    OPEN = "open"
    CONFIRM = "confirm"
    """A read-back: any "but" takes the yes back."""
    MORE = "more"
    """Anything else? "That's all" is a no, "one more thing" a yes."""


@dataclass(frozen=True, slots=True)
class _Hit:
    cue: Cue
    start: int
    end: int


_POLAR = {Cue.YES: True, Cue.RIGHT: True, Cue.WEAK_YES: True, Cue.SHORT_YES: True, Cue.NO: False, Cue.WEAK_NO: False}


class Answer:
    """One utterance taken apart into cues; `reading` weighs them."""

    def __init__(self, text: str, words: Sequence[Word], replies: Replies, asked: Asked) -> None:
        self.text, self.words, self.replies, self.asked = text, words, replies, asked
        self.hits = [_Hit(*hit) for hit in replies.cues.everywhere(words)]
        if asked is Asked.MORE:
            done = [_Hit(Cue.NO, start, end) for _, start, end in replies.done.everywhere(words)]
            done += [_Hit(Cue.YES, start, end) for _, start, end in replies.more.everywhere(words)]
            self.hits = sorted(
                (
                    *done,
                    *(
                        hit
                        for hit in self.hits
                        if not any(hit.start < other.end and other.start < hit.end for other in done)
                    ),
                ),
                key=lambda hit: hit.start,
            )
        self._around = self._places(Cue.FILLER, Cue.REPAIR, Cue.HEDGED_YES, Cue.HEDGING, Cue.HEDGE)
        self._closing = self._first_of_tail()

    def reading(self) -> Reading:
        polar = self._polar()
        if not polar:
            return self._without_a_word()
        first, last = polar[0], polar[-1]
        if all(_POLAR[hit.cue] for hit in polar):
            return self._all_yes(polar)
        if not any(_POLAR[hit.cue] for hit in polar):
            return complete(False, self._certainty(False), rest=self._rest(polar))
        return self._both(polar, first, last)

    # -- which cues count ------------------------------------------------------------------------------------------

    def _polar(self) -> list[_Hit]:
        """The cues that answer: strong ones that stand free, weak ones only at the head or right after another."""
        counted: list[_Hit] = []
        opened = 0
        for hit in self.hits:
            while opened < hit.start and (opened in self._around or self.words[opened].is_mark):
                opened += 1
            if hit.cue in _POLAR and self._stands_free(hit, counted, head=opened >= hit.start):
                counted.append(hit)
                opened = hit.end if opened >= hit.start else opened
        return counted

    def _places(self, *cues: Cue) -> set[int]:
        return {place for hit in self.hits if hit.cue in cues for place in range(hit.start, hit.end)}

    def _first_of_tail(self) -> int:
        """The place from which only cues and fillers follow."""
        covered = self._places(Cue.FILLER, Cue.HEDGED_YES, Cue.HEDGING, *_POLAR)
        place = len(self.words)
        while place and (place - 1 in covered or self.words[place - 1].is_mark):
            place -= 1
        return place

    def _stands_free(self, hit: _Hit, counted: list[_Hit], *, head: bool) -> bool:
        tail = self._is_tail(hit)
        if hit.cue is Cue.SHORT_YES:
            return (head or self._pause_before(hit)) and tail
        if hit.cue in (Cue.WEAK_YES, Cue.WEAK_NO):
            return head and (tail or bool(counted) or self._pause_after(hit))
        if hit.end - hit.start == 1 and hit.cue is Cue.NO:
            return head or self._pause_before(hit) and (tail or self._pause_after(hit))
        if hit.cue is Cue.NO and hit.end < len(self.words) and not self._pause_after(hit):
            return head or self._pause_before(hit)
        return head or tail or self._pause_before(hit)

    def _is_tail(self, hit: _Hit) -> bool:
        return hit.end >= self._closing

    def _pause_before(self, hit: _Hit) -> bool:
        return hit.start == 0 or self.words[hit.start - 1].is_mark

    def _pause_after(self, hit: _Hit) -> bool:
        return hit.end < len(self.words) and self.words[hit.end].is_mark

    # -- what they come to -----------------------------------------------------------------------------------------

    def _all_yes(self, polar: list[_Hit]) -> Reading:
        rest = self._rest(polar)
        if self._taken_back(polar):
            return complete(False, 0.9, rest=rest)
        if self._denies_after(polar[-1]):
            return unclear("ambiguous", choices=(True, False))
        if polar[0].cue in (Cue.WEAK_YES, Cue.RIGHT) and any(hit.cue is Cue.HEDGE for hit in self.hits):
            return unclear("hedged")
        if self._asks() and polar[0].start > 0:
            return unclear("question")
        return complete(True, self._certainty(True), rest=rest)

    def _both(self, polar: list[_Hit], first: _Hit, last: _Hit) -> Reading:
        """The later word counts when it follows at once or after a repair, or says that the read-back is right."""
        later = _POLAR[last.cue]
        if last.cue is Cue.SHORT_YES and self._no_words_between(polar):
            return complete(False, 0.8)  # "no that's": the word that was denied is lost
        if self.asked is Asked.CONFIRM and last.cue is Cue.RIGHT and not self._pause_after(first):
            return unclear("ambiguous", choices=(True, False))  # "no that's right" is also all that is left of a denial
        if last.cue is Cue.RIGHT and not any(hit.cue is Cue.NO and hit.start > last.start for hit in polar):
            return complete(True, 0.9, rest=self._rest(polar))
        if self._no_words_between(polar):
            return self._side_by_side(polar, first, last)
        if any(word.text in self.replies.contrasts for word in self.words[first.end : last.start]) and self._is_tail(
            last
        ):
            return complete(later, 0.8, rest=self._rest(polar[:1]))
        if _POLAR[first.cue] is False and self._pause_after(first):
            return complete(False, 0.8, rest=self._rest(polar[:1]))
        return unclear("ambiguous", choices=(True, False))

    def _side_by_side(self, polar: list[_Hit], first: _Hit, last: _Hit) -> Reading:
        """ "Yeah, no": the later. "Yes, I don't ..." is a yes and a statement, "yeah I don't ..." may be either."""
        if self._settles(last):
            return complete(_POLAR[last.cue], 0.9, rest=self._rest(polar))
        if first.cue is Cue.YES and self._pause_after(first):
            return complete(True, 0.8, rest=self._rest(polar[:1]))
        return unclear("ambiguous", choices=(True, False))

    def _without_a_word(self) -> Reading:
        cues = {hit.cue for hit in self.hits}
        if Cue.HEDGE in cues:
            return unclear("hedged")
        if self._asks():
            return unclear("question")
        if Cue.HEDGED_YES in cues:
            return complete(True, 0.6) if self._only(Cue.HEDGED_YES, Cue.FILLER, Cue.REPAIR) else unclear("hedged")
        if self._negated() or any(word.text in self.replies.wrong for word in self.words):
            return complete(False, 0.9, rest=rest_of(self.text, self.words))
        if self.replies.done.find(self.words):
            return unclear("ambiguous", choices=(True, False))
        return unclear("hedged" if Cue.HEDGING in cues else "nothing")

    # -- the signs they are weighed by -----------------------------------------------------------------------------

    def _certainty(self, value: bool) -> float:
        cues = {hit.cue for hit in self.hits}
        if Cue.HEDGE in cues or Cue.HEDGING in cues or (value and Cue.HEDGED_YES in cues):
            return 0.6
        return 1.0

    def _taken_back(self, polar: list[_Hit]) -> bool:
        for n in range(polar[-1].end, len(self.words)):
            if self.words[n].text in self.replies.contrasts:
                after = [word.text for word in self.words[n + 1 :]]
                denied = self.replies.not_ in after and after[0] not in self.replies.speakers
                return self.asked is Asked.CONFIRM or denied or bool(self.replies.wrongs & set(after))
        return False

    def _denies_after(self, last: _Hit) -> bool:
        """ "Yeah I don't have any": a yes that only opens the sentence."""
        following = [word.text for word in self.words[last.end : last.end + 4]]
        return self.replies.not_ in following[:3] and not (following and self.words[last.end].is_mark)

    def _settles(self, last: _Hit) -> bool:
        """ "Yes I don't ..." may open a statement: then it settles nothing."""
        opens = last.cue is Cue.NO and self.words[last.end - 1].text == self.replies.not_ and last.end - last.start > 1
        return not opens or self._is_tail(last) or self._pause_after(last)

    def _no_words_between(self, polar: list[_Hit]) -> bool:
        covered = self._places(Cue.FILLER, Cue.REPAIR) | {n for hit in polar for n in range(hit.start, hit.end)}
        return all(n in covered or self.words[n].is_mark for n in range(polar[0].start, polar[-1].end))

    def _only(self, *cues: Cue) -> bool:
        covered = self._places(*cues)
        return all(n in covered or word.is_mark for n, word in enumerate(self.words))

    def _asks(self) -> bool:
        spoken = [word.text for word in self.words if not word.is_mark]
        inverted = spoken[0] in self.replies.inversions and len(spoken) > 1 and spoken[1] in self.replies.pronouns
        return (spoken[0] in self.replies.questions or inverted) and " ".join(spoken[:2]) not in self.replies.orders

    def _negated(self) -> bool:
        return any(word.text in self.replies.negations for word in self.words)

    def _rest(self, polar: list[_Hit]) -> str:
        """What follows the cues, or what stood before them when nothing follows."""
        skipped = self._places(Cue.FILLER, Cue.REPAIR) | {n for hit in polar for n in range(hit.start, hit.end)}
        kept = [n for n, word in enumerate(self.words) if n not in skipped and not word.is_mark]
        if not kept:
            return ""
        contrast = self.words[kept[0]].text in self.replies.contrasts and len(kept) > 1
        return rest_of(self.text, self.words[kept[1] if contrast else kept[0] : kept[-1] + 1])
