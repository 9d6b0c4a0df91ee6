"""Which of the visit times on offer the caller takes, however they name it: by place, day, date, hour, doctor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from ..languages.clock import Mention
from ..languages.replies import Cue
from ..languages.wording import Word
from ..setting import Offer, Setting
from .base import Hints, Reading, Style, complete, unclear
from .choices import asks
from .offer_fits import fits_time, in_part, same_stretch
from .placing import place_day

NONE = "none"
LONGEST = 300


@dataclass(frozen=True)
class Offered:
    """Value: the id of one of `setting.offers`, or "none" when none is wanted.

    Two that fit are asked about, never guessed between.
    """

    hints_vary: ClassVar[bool] = True

    def read(self, text: str, setting: Setting) -> Reading:
        if not setting.offers:
            return unclear("no_offers")
        heard = text[:LONGEST]
        for word in setting.language.replies.conclusions:
            before, found, after = heard.rpartition(f" {word} ")
            if found and before and (concluded := _Choice(after, setting).reading()).is_complete:
                return concluded
        return _Choice(heard, setting).reading()

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        if digits.isdigit() and digits.isascii() and 1 <= int(digits) <= len(setting.offers):
            return complete(setting.offers[int(digits) - 1].id)
        return unclear("no_such_key")

    def hints(self, setting: Setting) -> Hints:
        language = setting.language
        places = language.replies.ordinal_grammar[: len(setting.offers)]
        spoken = [language.clock.offer_grammar(offer.starts_at, offer.provider) for offer in setting.offers]
        grammar = (
            " | ".join((*places, *spoken, language.replies.last_grammar, language.replies.none_grammar))
            if setting.offers
            else ""
        )
        keyterms = tuple(
            dict.fromkeys(language.clock.say_day(offer.starts_at.date()).split(",")[0] for offer in setting.offers)
        )
        return Hints(keyterms=keyterms, grammar=grammar, patience=0.7, keys=1)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        offer = next((offer for offer in setting.offers if offer.id == value), None)
        return (
            setting.language.clock.offer(offer.starts_at, offer.provider)
            if offer
            else setting.language.replies.none_of_them
        )


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
            return unclear("question")
        if dated := self._dated():
            return complete(dated[0].id) if len(dated) == 1 else unclear("ambiguous", choices=_ids(dated))
        refuses = self._refuses()
        left = self._left()
        if left is None:
            return self._by_place(refuses)
        return self._weighed(left, refuses)

    def _weighed(self, left: Sequence[Offer], refuses: bool) -> Reading:
        if refuses:
            return complete(NONE) if len(left) != 1 or self._denies_named() else complete(left[0].id, 0.8)
        if len(left) == 1:
            return complete(left[0].id)
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
        lone_no = Cue.NO in answer and not any(cue in (Cue.YES, Cue.RIGHT) for cue in answer)
        return (
            lone_no and not [found for found in self.mentions if not found.denied] and self._place(self.offers) is None
        )

    def _denies_named(self) -> bool:
        return bool(self.setting.language.replies.negations & set(self.spoken))

    def _agrees(self) -> bool:
        answer = {hit[0] for hit in self.setting.language.replies.cues.everywhere(self.words)}
        return bool(answer & {Cue.YES, Cue.RIGHT, Cue.WEAK_YES}) and not answer & {Cue.NO, Cue.HEDGE}

    def _only_day_of(self, phrases: Iterable[str]) -> bool:
        return " ".join(self.spoken) in phrases

    # -- the offers that fit what was said -----------------------------------------------------------------------------

    def _left(self) -> list[Offer] | None:
        """The offers every mention fits; None when nothing was said that could choose."""
        named = self._of_provider()
        mentions = [_bounded(found) for found in self.mentions if not (found.ranged and found.day)]
        if not mentions and named is None and self._lone_number() is None:
            return None
        left = list(self.offers) if named is None else named
        for found in mentions:
            left = [offer for offer in left if self._fits(offer, found) is not found.denied]
        if not mentions and named is None:
            number = self._lone_number() or 0
            left = [
                offer
                for offer in left
                if number in (offer.starts_at.hour, (offer.starts_at.hour - 1) % 12 + 1, offer.starts_at.day)
            ]
            return left or None
        return left

    def _fits(self, offer: Offer, found: Mention) -> bool:
        at = offer.starts_at
        if found.day:
            if found.day.edge in ("all", "start", "middle", "end"):
                return same_stretch(found, at.date(), self.setting.now)
            if found.day.weekday is not None and found.day.day is None and found.day.nth is None:
                placed = place_day(found.day, self.setting.now.date())
                exact = found.day.which != "coming" or bool(found.day.weeks or found.day.shift)
                return at.weekday() == found.day.weekday and (
                    not exact or placed == at.date() or found.day.which == "next"
                )
            if found.day.day and found.day.month and not found.day.year:
                same = (found.day.month, found.day.day) == (at.month, at.day)
                return same and found.day.weekday in (None, at.weekday())
            if found.day.day and not found.day.month and found.day.month_which is None and not found.day.year:
                return found.day.day == at.day and found.day.weekday in (None, at.weekday())
            return place_day(found.day, self.setting.now.date()) == at.date()
        if found.time:
            return fits_time(found.time, at)
        return found.part is not None and in_part(found.part, at)

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

    def _of_provider(self) -> list[Offer] | None:
        """The offers of a doctor who was named, None when nobody was."""
        named = [offer for offer in self.offers if _family_name(offer.provider) in self.spoken]
        return named or None

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
            if start == 0 or spoken[start - 1].text != replies.not_
        }
        if len(found) != 1:
            return None
        place = found.pop()
        return (
            self.offers[place]
            if -len(self.offers) <= place < len(self.offers) and self.offers[place] in offers
            else None
        )


def _ids(offers: Sequence[Offer]) -> tuple[str, ...]:
    return tuple(offer.id for offer in offers[:3])


def _bounded(found: Mention) -> Mention:
    """ "Between two and four": the end of a range is the latest time that fits."""
    return replace(found, time=replace(found.time, bound="before")) if found.ranged and found.time else found


def _spoken(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if not word.is_mark]


def _family_name(provider: str) -> str:
    return provider.lower().split()[-1] if provider.split() else "\0"
