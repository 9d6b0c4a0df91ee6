"""Pieces of a caller's sentence -> one utterance. Pure: times are on the call's clock, nothing is sent.

Recognisers close a piece after a silence that is shorter than the pause inside a telephone number, so an utterance
stays open until the question's own patience has passed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..base import Final, Partial, SpeechEvent, SpeechStarted, Trouble

Message = Mapping[str, Any]
RUBBISH = Trouble("rubbish", fatal=False)
NOT_AS_DOCUMENTED = (KeyError, IndexError, TypeError, ValueError, AttributeError)
NO_FINAL = 4.0
"""Seconds of audio without another word after which those so far are all there will be."""


@dataclass(frozen=True)
class Piece:
    """Some words; times in seconds of the call. words: how many."""

    text: str = field(repr=False)
    confidence: float
    words: int
    began: float
    ended: float


class Utterances:
    """What the dialects share: see `nova`, `flux` for what their messages mean."""

    def __init__(self) -> None:
        self.patience = 0.7
        self.settled = 0.0
        """Seconds of the call up to which the recogniser will not change its mind any more."""
        self._offset = 0.0
        self._now = self._news_at = 0.0
        self._pieces: list[Piece] = []
        self._interim: Piece | None = None
        self._started = False
        self._closing = False

    @property
    def is_open(self) -> bool:
        """Whether the caller has begun to speak and no Final has been told."""
        return self._started

    def resume(self, offset: float) -> None:
        """A new socket, whose first byte is at `offset` seconds of the call; what was not final is heard again."""
        self._offset = offset
        self._interim = None
        self._news_at = self._now

    def take(self, message: Message) -> list[SpeechEvent]:
        """What a message means. One that is not as documented is told as Trouble("rubbish") and otherwise ignored."""
        try:
            return self._mean(message)
        except NOT_AS_DOCUMENTED:
            return [RUBBISH]

    def pass_time(self, now: float) -> list[SpeechEvent]:
        """The Final of an utterance whose patience has run out, or for which none comes; now: seconds heard."""
        self._now = now
        last = self._interim or (self._pieces[-1] if self._pieces else None)
        if last is None:
            return []
        done = self._closing and now >= last.ended + self.patience
        return self.end() if done or now >= max(self._news_at, last.ended + self.patience) + NO_FINAL else []

    def end(self) -> list[SpeechEvent]:
        """The utterance as far as it was understood, words that are not final among them."""
        pieces = self._so_far
        text = " ".join(piece.text for piece in pieces)
        self._pieces, self._interim, self._started, self._closing = [], None, False, False
        if not pieces:
            return [Final("", 0.0)]
        self.settled = max(self.settled, pieces[-1].ended)
        return [Final(text, _confidence(pieces), began=round(pieces[0].began, 3), ended=round(pieces[-1].ended, 3))]

    def give_up(self) -> list[SpeechEvent]:
        """There will be no more messages."""
        return self.end() if self._pieces or self._interim else []

    # --- for the dialects

    def _mean(self, message: Message) -> list[SpeechEvent]:
        raise NotImplementedError

    def _start(self, at: float) -> list[SpeechEvent]:
        if self._started:
            return []
        self._started = True
        return [SpeechStarted(round(at, 3))]

    def _go_on(self, piece: Piece, *, is_final: bool, settled: bool) -> list[SpeechEvent]:
        """More words, or the same ones better understood. is_final: no message will repeat them."""
        self._closing = False
        self._news_at = self._now
        events = self._start(piece.began)
        if is_final:
            self._pieces.append(piece)
        self._interim = None if is_final else piece
        text = " ".join(each.text for each in self._so_far)
        return [*events, Partial(text, round(piece.ended, 3), settled, _confidence(self._so_far))]

    def _pause(self) -> list[SpeechEvent]:
        """The recogniser takes the sentence for ended."""
        if self._pieces or self._interim:
            self._closing = True
            return []
        return self.end() if self._started else []

    @property
    def _so_far(self) -> list[Piece]:
        return [*self._pieces, self._interim] if self._interim else self._pieces


def _confidence(pieces: Sequence[Piece]) -> float:
    """Of all their words together."""
    weight = sum(piece.words for piece in pieces)
    return round(sum(piece.confidence * piece.words for piece in pieces) / weight, 3)
