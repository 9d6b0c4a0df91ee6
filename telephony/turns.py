"""Whose turn it is: when the caller has finished, what interrupts us, how long nobody has spoken. Pure.

Every `at` is seconds of audio received on this stream, never the clock: a call run faster than real time is the same.
All numbers of the turn-taking stand here. After the caller's last word we wait, in seconds of audio:

    what the open question makes of the words                      reply after
    a whole number of known length: ten digits, a full date        0.1
    a whole choice: yes, no, the second one                        0.35: "yes ... but the zip is wrong" begins within it
    other whole words: a name, a city, a payer, a command          0.5
    usable, and more may follow: a complaint, "nineteen eighty"    the question's patience (0.7 to 1.2)
    the beginning of an answer: six of ten digits, "my name is"    its patience and 1.0
    nothing yet                                                    its patience

The first three are taken from the recogniser's interim words as soon as those are stable (told twice, or settled), the
others wait for its final ones. Words that come after an early reply are not lost: they take the reply back (`instead`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intake.dialogue.hearing import Hearing
from intake.dialogue.kinds.base import Extent

BYTES_A_SECOND = 8000
MARK_GRACE = 1.5
"""Seconds past the reckoned end of our words after which they count as played although no mark came back."""
ONSET_SLACK = 0.25
"""Seconds by which a recogniser may date the start of speech too early."""
LONGEST_UTTERANCE = 10.0
"""Seconds without a new word after which a start of speech no longer counts: a noise the recogniser never closed."""
KEY_PAUSE = 3.0
"""Seconds without a key that end a keypad answer."""
MORE = 1.0
"""Seconds beyond a question's patience that the rest of a beginning is waited for."""
FALSE_START = 1.5
"""Seconds after a sound stopped us within which words must follow; then it was no interruption and we go on."""
FALSE_STARTS = 2
"""False interruptions in one reply after which only words stop it: a noisy room must not take it to pieces."""
FILLER_AFTER, FILLER_AGAIN = 1.2, 6.0
"""Seconds a caller waits in silence for our answer before they are told so, and before they are told again."""
WARNING = 60.0
"""Seconds before a call's longest length at which the caller is told."""


class Reach(StrEnum):
    """How far the caller's words go towards an answer of the open question."""

    NUMBER = "number"
    CHOICE = "choice"
    WORDS = "words"
    USABLE = "usable"
    BEGINNING = "beginning"
    NOTHING = "nothing"


REPLY_AFTER: Mapping[Reach, float] = {Reach.NUMBER: 0.1, Reach.CHOICE: 0.35, Reach.WORDS: 0.5}
"""Whole answers."""

USABLE = frozenset({"story", "grows", "correction", "more", "long"})
"""Why words could go on (`intake.dialogue.hearing`) although they are an answer as they stand."""

BACK_CHANNELS = frozenset("mhm mm mmm hmm hm mmhmm mhmm uhhuh uh um umm huh ah oh aha ajá".split())
"""Sounds of listening (and of a cough, as recognisers write it): over our words they are no answer and no objection."""


def reach_of(hearing: Hearing, keys: int | None) -> Reach:
    """keys: as `Hints.keys`, which tells a number of known length (several) from a choice (1)."""
    match hearing.extent:
        case Extent.COMPLETE:
            return Reach.WORDS if keys is None else Reach.CHOICE if keys == 1 else Reach.NUMBER
        case Extent.COULD_GO_ON:
            return Reach.USABLE if hearing.why in USABLE else Reach.BEGINNING
        case _:
            return Reach.NOTHING


def plain(text: str) -> tuple[str, ...]:
    """The words without case and punctuation: what two transcripts of the same words have in common."""
    return tuple(bare for word in text.lower().split() if (bare := "".join(filter(str.isalnum, word))))


def is_back_channel(text: str) -> bool:
    words = plain(text)
    return bool(words) and all(word in BACK_CHANNELS for word in words)


@dataclass(frozen=True)
class Words:
    """What was said between two seconds of audio. confidence: 0 to 1."""

    text: str = field(repr=False)
    confidence: float = 1.0
    nbest: tuple[str, ...] = field(default=(), repr=False)
    began: float = 0.0
    ended: float = 0.0


@dataclass(frozen=True)
class Ended:
    """The caller has finished. at: when that was clear. early: before the recogniser had ended the utterance.

    instead: the caller went on after an early end, or the recogniser thinks otherwise; these words replace the early
    ones, `late` are those that came on top of them (all of them, when they are others).
    """

    words: Words
    at: float
    early: bool = False
    instead: bool = False
    late: str = field(default="", repr=False)


Judge = Callable[[str], Reach]


class Listener:
    """The utterance being spoken, until it has ended. judge: what the open question makes of words."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.patience = 0.7
        self.began = 0.0
        self._words: Words | None = None
        self._stable = False
        self._reach = Reach.NOTHING
        self._held: Words | None = None
        self._release_at = 0.0
        self._told = ""

    @property
    def waiting(self) -> bool:
        """A beginning was heard whose rest is waited for."""
        return self._held is not None

    def started(self, at: float) -> None:
        self.began, self._words, self._told = at, None, ""

    def partial(self, text: str, ended: float, *, settled: bool, confidence: float) -> bool:
        """The interim words. Whether the caller has said something they had not said before."""
        words = plain(text)
        if self._told:
            return bool(_beyond(text, self._told))
        before = self._words
        self._stable = settled or (before is not None and plain(before.text) == words)
        if before is None or before.text != text:
            self._reach = self._judge(_joined(self._held, text))
        self._words = Words(text, confidence, (), self.began, ended)
        return before is None or plain(before.text) != words

    def final(self, words: Words, at: float) -> Ended | None:
        """The recogniser has ended the utterance. So ends the turn, unless it already has, or this is a beginning."""
        told, self._told, self._words, self.began = self._told, "", None, at
        if told:
            return _instead(words, told, at)
        whole = _together(self._held, words)
        if words.text and self._judge(whole.text) is Reach.BEGINNING:
            self._held, self._release_at = whole, max(at, words.ended + self.patience + MORE)
            return None
        if not words.text and self._held is not None:
            return None
        self._held = None
        return Ended(whole, at)

    def listen(self, at: float, speaking: bool) -> Ended | None:
        """Time goes by. speaking: an utterance has begun and not ended."""
        words = self._words
        if words is not None and self._stable and at - words.ended >= REPLY_AFTER.get(self._reach, at + 1):
            self._words, self._told = None, words.text
            whole, self._held = _together(self._held, words), None
            return Ended(whole, at, early=True)
        if self._held is not None and not speaking and at >= self._release_at:
            held, self._held = self._held, None
            return Ended(held, at)
        return None

    def hang_up(self, at: float) -> list[Ended]:
        """What was heard and not yet told when the line went: a beginning waited upon, words not yet final (early)."""
        held, words = self._held, self._words
        self._held = self._words = None
        said = [Ended(held, at)] if held is not None else []
        return [*said, Ended(words, at, early=True)] if words is not None else said


def _joined(held: Words | None, text: str) -> str:
    return f"{held.text} {text}" if held else text


def _together(held: Words | None, words: Words) -> Words:
    if held is None:
        return words
    confidence = min(held.confidence, words.confidence)
    return Words(_joined(held, words.text), confidence, (), held.began, words.ended)


def _beyond(text: str, told: str) -> str:
    """The words that follow on those already told; "" when there are none, when they are other words, or mere sounds.

    Compared letter by letter: a recogniser may write "503 555" first and "(503) 555" later.
    """
    words, before, read = text.split(), "".join(plain(told)), ""
    for n, word in enumerate(words, start=1):
        read += "".join(plain(word))
        if read == before:
            late = " ".join(words[n:])
            return "" if is_back_channel(late) else late
    return ""


def _instead(words: Words, told: str, at: float) -> Ended | None:
    """What the final words are to those that ended the turn early. The same words, or fewer: nothing."""
    late = _beyond(words.text, told)
    if not late and "".join(plain(told)).startswith("".join(plain(words.text))):
        return None
    if not late and is_back_channel(" ".join(words.text.split()[len(told.split()) :])):
        return None
    return Ended(words, at, instead=True, late=late or words.text)
