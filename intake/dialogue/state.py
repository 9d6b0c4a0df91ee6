"""Where a conversation stands between two events. Immutable; everything in it can be rebuilt from the saved answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .decisions import Confirmed, Source
from .events import Heard, Learned
from .kinds.base import Style, Value
from .setting import Offer


class Mode(StrEnum):
    """What the next utterance is taken for."""

    ASKING = "asking"
    SUGGESTING = "suggesting"
    """A value was offered instead of asking; yes takes it."""
    CONFIRMING = "confirming"
    CHOOSING = "choosing"
    """Which answer to change."""
    DOUBT = "doubt"
    """A closed question about words that may mean danger."""
    LOOKING_UP = "looking_up"
    COMMITTING = "committing"
    SEALING = "sealing"
    CLOSING = "closing"
    ENDED = "ended"


@dataclass(frozen=True)
class Pending:
    """A value heard and not yet sure. A confirmation counts for this value and no other.

    rest: words beyond it, kept until it is sure. flagged: it does not fit what is known; staff look at it.
    """

    value: Value = field(repr=False)
    heard: str = field(repr=False)
    confidence: float
    source: Source
    style: Style = Style.NATURAL
    confirmed: Confirmed = Confirmed.NO
    rest: str = field(default="", repr=False)
    flagged: bool = False


@dataclass(frozen=True)
class Doubt:
    """A closed question about words that may mean danger, and what was going on when they were heard.

    key: the wording that is spoken if the danger is real.
    """

    rule: str
    version: str
    key: str
    event: Heard
    mode: Mode
    spoken: str = field(repr=False)


@dataclass(frozen=True)
class State:
    """turn: number of the open question or look-up. misses: utterances in a row that did not answer it.
    refusals: read-backs in a row that were wrong. redo: a question to ask although it is answered.
    passing: the question whose answer was last confirmed in passing. spoken: the open question's words, for repeating.
    since: the first turn in which what is open was put; words begun then answer it as well. asked: the question put
    last, "" where a value was put.
    suggested: the current question's suggestion was turned down. insisted: the caller was told once that it is needed.
    doubted: the caller was told once that the answer is another question's.
    left: needed answers that were left to staff.
    moot: slots whose question does not apply for the answers so far; asked if one of those changes.
    suggested_records: patients the calling number may belong to; nothing of them is used before the caller matches one.
    recalled: questions by which what was on record was found to be still so.
    so_far: the beginning of an answer whose rest has not been heard yet.
    aside: question -> the caller's words for it, said before it was asked.
    learned: what was found out meanwhile, to be asked between two questions. hint: the one being asked about.
    put_once: questions asked at least once. rounds: how often other offers were looked up; wish: for what.
    asked_again: who calls was asked twice, since the first answer was on no record.
    sealed: questions whose answer the world has made lasting. raised: red flags met.
    slow: the caller asked for slower words. repeats: how often the open words were asked for once more.
    part: which part of the closing read-back is open, from 1; 0 while it is read as a whole.
    """

    phase: str
    answers: Mapping[str, Value | None] = field(default_factory=dict, repr=False)
    mode: Mode = Mode.ASKING
    turn: int = 0
    since: int = 0
    asked: str = ""
    question: str = ""
    pending: Pending | None = None
    misses: int = 0
    silences: int = 0
    refusals: int = 0
    redo: str = ""
    passing: str = ""
    acknowledgement: str = field(default="", repr=False)
    spoken: str = field(default="", repr=False)
    suggested: bool = False
    insisted: bool = False
    put_once: frozenset[str] = frozenset()
    history: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    rounds: int = 0
    asked_again: bool = False
    wish: Mapping[str, str] = field(default_factory=dict, repr=False)
    sealed: frozenset[str] = frozenset()
    raised: frozenset[str] = frozenset()
    doubt: Doubt | None = None
    doubted: bool = False
    slow: bool = False
    repeats: int = 0
    part: int = 0
    left: int = 0
    moot: frozenset[str] = frozenset()
    suggested_records: tuple[Mapping[str, str], ...] = field(default=(), repr=False)
    recalled: frozenset[str] = frozenset()
    so_far: str = field(default="", repr=False)
    aside: Mapping[str, str] = field(default_factory=dict, repr=False)
    learned: tuple[Learned, ...] = ()
    hint: Learned | None = None
