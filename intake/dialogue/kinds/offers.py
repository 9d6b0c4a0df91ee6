"""Which of the visit times on offer the caller takes, however they name it: by place, day, date, hour, doctor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..setting import Setting
from .base import Hints, Reading, Style, complete, unclear
from .offer_reading import NONE, read_choice
from .repairs import MENDABLE, repaired
from .wanting import ASKED

LONGEST = 300
_SHORT = 3
"""Words after a "so" that may turn everything down ("so no thanks")."""


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
        mended = repaired(heard, setting.language) if len(heard) <= MENDABLE else None
        if mended and _names_one(meant := _concluded(mended, setting)):
            return meant
        return _concluded(heard, setting)

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


def _concluded(text: str, setting: Setting) -> Reading:
    """What follows a "so" is the answer, if it names one."""
    for word in setting.language.replies.conclusions:
        before, found, after = text.rpartition(f" {word} ")
        if not found or not before:
            continue
        concluded = read_choice(after, setting)
        if _names_one(concluded) or concluded.is_complete and len(after.split()) <= _SHORT:
            return concluded
    whole = read_choice(text, setting)
    if _names_one(whole):
        return whole
    plain = setting.language.replies.pointed_at.sub(r"\1", text)
    again = read_choice(plain, setting) if plain != text else whole
    return again if _names_one(again) else whole


def _names_one(reading: Reading) -> bool:
    return reading.is_complete and reading.value != NONE and reading.confidence > ASKED
