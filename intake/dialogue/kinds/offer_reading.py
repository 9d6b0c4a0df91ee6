"""One utterance against the visits on offer: which of them fit what was named, and what was not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..languages.clock import Mention
from ..languages.replies import Cue
from ..languages.wording import Word
from ..setting import Offer, Setting
from .base import Reading, complete, unclear
from .offer_fits import fits
from .offer_hits import dated_hits, place_of, provider_hits
from .wanting import ASKED, asks, denied, taken, wants_other

NONE = "none"
_TENS = 20


def read_choice(text: str, setting: Setting) -> Reading:
    return _Choice(text, setting).reading()


class _Choice:
    """One utterance against the offers."""

    def __init__(self, text: str, setting: Setting) -> None:
        self.setting, self.offers = setting, setting.offers
        self.words = setting.language.words(text)
        self.spoken = [word.text for word in self.words if not word.is_mark]
        self.mentions = setting.language.clock.read(text, setting.day_first)

    def reading(self) -> Reading:
        if not self.spoken:
            return unclear("nothing")
        if self._only_day_of(self.setting.language.replies.undecided):
            return unclear("nothing")
        if asks(_spoken(self.words), self.setting):
            return self._asked(self._answer())
        return self._answer()

    def _asked(self, answer: Reading) -> Reading:
        """A question that names one visit ("do you have a Wednesday?"): taken only if the caller says so."""
        if answer.is_complete and answer.value != NONE:
            return replace(answer, confidence=ASKED)
        return answer if answer.why == "not_offered" else unclear("question")

    def _answer(self) -> Reading:
        if dated := self._dated():
            return complete(dated[0].id) if len(dated) == 1 else unclear("ambiguous", choices=_ids(dated))
        if other := self._other():
            return complete(other.id)
        refuses = self._refuses()
        left = self._left()
        if left is None:
            return self._by_place(refuses)
        return self._weighed(left, refuses)

    def _weighed(self, left: Sequence[Offer], refuses: bool) -> Reading:
        """Where some were turned down, what is left of them is meant or asked about."""
        mentions, _, refused = self._counted()
        turned_down = (refused or any(found.denied for found in mentions)) and 0 < len(left) < len(self.offers)
        if refuses and not turned_down:
            placed = self._counted_place()
            if placed and placed not in left:
                return unclear("ambiguous", choices=_ids((placed, *left)))
            return complete(NONE) if len(left) != 1 or self._denies_named() else complete(left[0].id, 0.8)
        if len(left) == 1:
            other = self._counted_place()
            if other and other is not left[0]:
                return unclear("ambiguous", choices=_ids((other, left[0])))
            return complete(left[0].id, 0.8 if refuses else 1.0)
        placed = self._place(left) if left else None
        if placed:
            return complete(placed.id)
        if left and len(left) < len(self.offers):
            return unclear("ambiguous", choices=_ids(left))
        return unclear("ambiguous", choices=_ids(self.offers)) if left else unclear("not_offered")

    def _by_place(self, refuses: bool) -> Reading:
        placed = self._place(self.offers)
        if placed and not refuses:
            return complete(placed.id)
        if refuses:
            return complete(NONE)
        if len(self.offers) == 1 and self._agrees():
            return complete(self.offers[0].id)
        if self._agrees():
            return unclear("ambiguous", choices=_ids(self.offers))
        return unclear("nothing")

    # -- signs -------------------------------------------------------------------------------------------------------

    def _refuses(self) -> bool:
        replies = self.setting.language.replies
        if replies.none.find(_spoken(self.words)):
            return True
        answer = [hit[0] for hit in replies.cues.everywhere(self.words)]
        if Cue.NO not in answer or Cue.YES in answer or Cue.RIGHT in answer:
            return False
        mentions, named, refused = self._counted()
        chooses = named or refused or any(not found.denied for found in mentions)
        return not chooses and self._place(self.offers) is None

    def _denies_named(self) -> bool:
        return bool(self.setting.language.replies.negations & set(self.spoken))

    def _agrees(self) -> bool:
        answer = {hit[0] for hit in self.setting.language.replies.cues.everywhere(self.words)}
        return bool(answer & {Cue.YES, Cue.RIGHT, Cue.WEAK_YES}) and not answer & {Cue.NO, Cue.HEDGE}

    def _only_day_of(self, phrases: Iterable[str]) -> bool:
        return " ".join(self.spoken) in phrases

    # -- the offers that fit what was said -----------------------------------------------------------------------------

    def _left(self) -> list[Offer] | None:
        """The offers everything named fits; None when nothing was said that could choose."""
        mentions, named, refused = self._counted()
        if not mentions and not named and not refused:
            number = self._lone_number()
            hours = [] if number is None else [offer for offer in self.offers if _has_number(offer, number)]
            return hours or None
        left = [offer for offer in self.offers if offer not in refused and (not named or offer in named)]
        for found in mentions:
            left = [offer for offer in left if fits(offer.starts_at, found, self.setting.now) is not found.denied]
        return left

    def _counted(self) -> tuple[list[Mention], list[Offer], list[Offer]]:
        """The mentions that count, denied ones marked; the offers of doctors who were named, and of those denied."""
        spoken = _spoken(self.words)
        usable = [_bounded(found) for found in self.mentions if not (found.ranged and found.day)]
        placed = [(place_of(spoken, found), found) for found in usable]
        until = self.setting.language.replies.until
        placed = [
            (hit, found) for hit, found in placed if not (found.day and hit[0] and spoken[hit[0] - 1].text in until)
        ]
        people = [
            (hit, offer) for offer in self.offers for hit in provider_hits(spoken, offer, self.offers, self.setting)
        ]
        people += dated_hits(spoken, [hit for hit, _ in placed], self.offers, self.setting)
        hits = sorted({hit for hit, _ in (*placed, *people)})
        counted = set(taken(spoken, hits, self.setting))
        no = {hit for hit in counted if denied(spoken, hits, hit, self.setting)}
        mentions = [replace(found, denied=found.denied or hit in no) for hit, found in placed if hit in counted]
        named = [offer for hit, offer in people if hit in counted - no]
        return mentions, named, [offer for hit, offer in people if hit in no and offer not in named]

    def _other(self) -> Offer | None:
        """ "The other one" of two, where what was said tells which one it is not."""
        if len(self.offers) != 2 or not wants_other(_spoken(self.words), self.setting):
            return None
        unfit = self.setting.language.replies.unfit.find(_spoken(self.words))
        if unfit:
            return sorted(self.offers, key=lambda offer: offer.starts_at)[-1 if unfit[0] == "first" else 0]
        mentions, named, refused = self._counted()
        said = [*named, *refused]
        for found in mentions:
            said += [offer for offer in self.offers if fits(offer.starts_at, found, self.setting.now)]
        others = [offer for offer in self.offers if offer not in said]
        return others[0] if len(others) == 1 else None

    def _dated(self) -> list[Offer]:
        """ "The third" where visits on a third are on offer: those, and the one in third place; none if they are one.

        "The third one" counts places, "March third" has its month.
        """
        place = self._place(self.offers)
        day = self.setting.language.numbers.ordinal(" ".join(self.spoken))
        hits = self.setting.language.replies.ordinals.everywhere(_spoken(self.words))
        counted = any(self.setting.language.numbers.ordinal(self.spoken[end - 1]) is None for _, _, end in hits)
        if day is None or counted or any(found.day for found in self.mentions):
            return []
        dated = [offer for offer in self.offers if offer.starts_at.day == day]
        if not dated or place in dated:
            return []
        return [*dated, place] if place else dated

    def _lone_number(self) -> int | None:
        """ "nine", "ten works": an hour or a date without any other sign."""
        if len(self.spoken) > 4 or self._place(self.offers):
            return None
        points = self.setting.language.replies.points
        said = [
            self.setting.language.clock.count(word)
            for before, word in zip(("", *self.spoken), self.spoken, strict=False)
            if before not in points
        ]
        numbers = [number for number in said if number is not None]
        return numbers[0] if len(numbers) == 1 else None

    def _place(self, offers: Sequence[Offer]) -> Offer | None:
        """ "the second one", "the last", "the earliest": places count in the list as it was read out."""
        replies = self.setting.language.replies
        spoken = _spoken(self.words)
        earliest = replies.extremes.find(spoken)
        if earliest:
            ordered = sorted(offers, key=lambda offer: offer.starts_at)
            return ordered[0] if earliest[0] == "first" else ordered[-1]
        found = {
            place
            for place, start, _ in replies.ordinals.everywhere(spoken)
            if start == 0 or not (spoken[start - 1].text == replies.not_ or self._is_tens(spoken[start - 1]))
        }
        if len(found) != 1:
            return None
        place = found.pop()
        return (
            self.offers[place]
            if -len(self.offers) <= place < len(self.offers) and self.offers[place] in offers
            else None
        )

    def _counted_place(self) -> Offer | None:
        """The place said ("the second of those") where its words are no part of a date or an hour."""
        spoken = _spoken(self.words)
        inside = {at for found in self.mentions for at in range(*place_of(spoken, found))}
        hits = self.setting.language.replies.ordinals.everywhere(spoken)
        free = [hit for hit in hits if hit[2] - hit[1] > 1 and not inside & set(range(hit[1], hit[2]))]
        return self._place(self.offers) if free and len(free) == len(hits) else None

    def _is_tens(self, before: Word) -> bool:
        """ "Twenty second" is a date, not the second place."""
        number = self.setting.language.clock.count(before.text)
        return number is not None and number >= _TENS


def _ids(offers: Sequence[Offer]) -> tuple[str, ...]:
    return tuple(offer.id for offer in offers[:3])


def _bounded(found: Mention) -> Mention:
    """ "Between two and four": the end of a range is the latest time that fits."""
    return replace(found, time=replace(found.time, bound="before")) if found.ranged and found.time else found


def _spoken(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if not word.is_mark]


def _has_number(offer: Offer, number: int) -> bool:
    at = offer.starts_at
    return number in (at.hour, (at.hour - 1) % 12 + 1, at.day)
