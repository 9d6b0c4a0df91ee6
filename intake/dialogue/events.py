"""What can happen in a call, as the dialogue sees it. Only shapes live here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Started:
    """The line is open. `resumed` when an earlier stream of the same call broke off.

    nobody_came: it did not break; the caller was to talk to a person, and nobody came to the phone.
    """

    resumed: bool = False
    nobody_came: bool = False


@dataclass(frozen=True)
class Heard:
    """The caller finished an utterance.

    turn: number of the question it answers, the newest one heard of when it began; -1 answers none.
    confidence: the recogniser's own, 0 to 1.
    nbest: the recogniser's other hypotheses, best first.
    over_prompt: the caller began before the question had been played to its end.
    """

    turn: int
    text: str = field(repr=False)
    confidence: float = 1.0
    nbest: tuple[str, ...] = field(default=(), repr=False)
    over_prompt: bool = False


@dataclass(frozen=True)
class Keyed:
    """Digits from the keypad, ended by `#`, by the expected length or by a pause. Without the `#`."""

    turn: int
    digits: str = field(repr=False)


@dataclass(frozen=True)
class Silence:
    """Nothing was said within the question's patience after its last word had played."""

    turn: int


@dataclass(frozen=True)
class Found:
    """A look-up answered. `result` is what the look-up's name promises (see `decisions.LookUp`)."""

    turn: int
    name: str
    result: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True)
class LookUpFailed:
    """A look-up did not answer in time or at all; `reason` is a fixed code, never a message."""

    turn: int
    name: str
    reason: str


@dataclass(frozen=True)
class Learned:
    """Something was found out in the background about an answer that is missing; it is no answer itself.

    text: what the value may be, in words, to be confirmed aloud; "" where only the question is worth asking again.
    """

    slot: str
    text: str = field(default="", repr=False)


@dataclass(frozen=True)
class Interjected:
    """Staff who listen in have the agent say these words; they are no question of the script's."""

    text: str = field(repr=False)


Event = Started | Heard | Keyed | Silence | Found | LookUpFailed | Learned | Interjected
