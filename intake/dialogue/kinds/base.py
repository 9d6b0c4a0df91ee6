"""The shapes every kind of answer shares: what reading returns, what the recogniser is told, how a value is spoken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ..setting import Setting

DOUBTFUL = 0.4
"""Confidence of a value that may well be another: good enough to ask "is that right?", never to be taken without."""

Value = str | bool | Mapping[str, str]
"""JSON-able. A mapping when one question fills several slots: slot name -> its value."""


class Extent(StrEnum):
    """How far the words go."""

    COMPLETE = "complete"
    COULD_GO_ON = "could_go_on"
    """A usable beginning (6 of 10 digits); more may follow in the same breath."""
    UNCLEAR = "unclear"


class Style(StrEnum):
    """How a value is read back; each refusal moves one step down."""

    NATURAL = "natural"
    GROUPED = "grouped"
    SPELLED = "spelled"


@dataclass(frozen=True)
class Reading:
    """What the words mean for one kind.

    value: set when complete; may be set as the beginning heard so far when `could_go_on`.
    why: a fixed code when not complete ("nothing", "too_short", "too_long", "not_a_date", "future", "ambiguous",
        "negated", ...).
    confidence: of the reading itself, 0 to 1; multiplied with the recogniser's.
    choices: when "ambiguous", the values it could be, at most three; the caller is asked, never guessed for.
    rest: the words that were not part of the answer, in the caller's order.
    """

    extent: Extent
    value: Value | None = field(default=None, repr=False)
    why: str = ""
    confidence: float = 1.0
    choices: tuple[Value, ...] = field(default=(), repr=False)
    rest: str = field(default="", repr=False)

    @property
    def is_complete(self) -> bool:
        return self.extent is Extent.COMPLETE


def complete(value: Value, confidence: float = 1.0, rest: str = "") -> Reading:
    return Reading(Extent.COMPLETE, value, confidence=confidence, rest=rest)


def doubted(reading: Reading) -> Reading:
    """The same value, to be asked for before it counts."""
    return replace(reading, confidence=min(reading.confidence, DOUBTFUL))


def could_go_on(why: str, value: Value | None = None) -> Reading:
    return Reading(Extent.COULD_GO_ON, value, why=why)


def unclear(why: str = "nothing", choices: tuple[Value, ...] = ()) -> Reading:
    return Reading(Extent.UNCLEAR, why=why, choices=choices)


@dataclass(frozen=True)
class Hints:
    """What the recogniser should expect as the answer.

    keyterms: words worth boosting, most valuable first; never a caller's data.
    grammar: the right-hand side of a JSGF rule (JSpeech Grammar Format, W3C note of 2000) for a recogniser that needs
        one: words in lower case, `( | )`, `[optional]`, `*` and `+`. No rule names, no tags, no weights. Empty:
        anything may be said.
    patience: seconds of silence that end the caller's utterance.
    reply_within: seconds after the question's end before it counts as silence.
    keys: the number of keypad digits that completes an answer; 0 where only `#` ends it; None where keys are no answer.
    keys_lead: what may be keyed before so many digits (a country code).
    """

    keyterms: tuple[str, ...] = ()
    grammar: str = ""
    patience: float = 0.7
    reply_within: float = 7.0
    keys: int | None = None
    keys_lead: str = ""


class Reads(Protocol):
    """What hears something in words meant for another question; it never asks."""

    def read(self, text: str, setting: Setting) -> Reading: ...


class Kind(Protocol):
    """A kind of answer. Implementations are frozen dataclasses: `Digits(length=5)`, `BirthDate()`.

    `hints_vary` is True for those whose hints depend on more than the language (what is on offer, the payer).
    """

    def read(self, text: str, setting: Setting) -> Reading:
        """The caller's words -> what they mean. Never raises, whatever the text."""

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        """Keypad digits -> the same. `unclear("no_keys")` where keys make no sense."""

    def hints(self, setting: Setting) -> Hints: ...

    def say(self, value: Any, setting: Setting, style: Style = Style.NATURAL) -> str:
        """The value as words for the caller's ear. What this speaks, `read` understands."""


class SpokenOnly:
    """For kinds that have no keypad form."""

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        return unclear("no_keys")
