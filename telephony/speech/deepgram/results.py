"""Deepgram's messages -> utterances. Pure: pieces are joined, times put on the call's clock, nothing is sent.

A caller's sentence comes as several pieces with `is_final`; `speech_final` follows 300 ms of silence, which is shorter
than the pause inside a telephone number, so an utterance stays open until the question's own patience has passed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..base import Final, Partial, SpeechEvent, SpeechStarted, Trouble

Message = Mapping[str, Any]
RUBBISH = Trouble("rubbish", fatal=False)


@dataclass(frozen=True)
class _Piece:
    """Words of one Results message; times in seconds of the call."""

    text: str = field(repr=False)
    confidence: float
    words: int
    began: float
    ended: float


class Utterances:
    """offset: seconds of the call's audio before this socket's first byte."""

    def __init__(self, offset: float = 0.0) -> None:
        self.patience = 0.7
        self._offset = offset
        self._pieces: list[_Piece] = []
        self._interim: _Piece | None = None
        self._started = False
        self._closing = False

    @property
    def is_open(self) -> bool:
        """Whether the caller has begun to speak and no Final has been told."""
        return self._started

    def take(self, message: Message) -> list[SpeechEvent]:
        """What a message means. One that is not as documented is told as Trouble("rubbish") and otherwise ignored."""
        try:
            match message.get("type"):
                case "SpeechStarted":
                    self._closing = False  # The caller goes on; the words come later.
                    return self._start(self._offset + float(message["timestamp"]))
                case "Results":
                    return self._results(message)
                case "UtteranceEnd":
                    return self._end() if self._pieces or self._interim else []
                case "Metadata" | "ConfigureSuccess" | "ConfigureFailure":
                    return []
                case _:
                    return [RUBBISH]
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            return [RUBBISH]

    def pass_time(self, now: float) -> list[SpeechEvent]:
        """The Final of an utterance whose patience has run out; now: seconds of audio heard."""
        if self._closing and self._pieces and now >= self._pieces[-1].ended + self.patience:
            return self._end()
        return []

    def _results(self, message: Message) -> list[SpeechEvent]:
        piece = self._piece(message)
        events: list[SpeechEvent] = []
        if piece.text:
            self._closing = False
            events += self._start(piece.began)
            self._keep(piece, is_final=message.get("is_final") is True)
            text = " ".join(each.text for each in self._so_far)
            settled = message.get("is_final") is True
            events.append(Partial(text, round(piece.ended, 3), settled, _confidence(self._so_far)))
        elif message.get("is_final") is True:
            self._interim = None
        if message.get("speech_final") is True:
            events += self._pause()
        return events

    def _pause(self) -> list[SpeechEvent]:
        if self._pieces:
            self._closing = True
            return []
        return self._end() if self._started else []

    def _keep(self, piece: _Piece, is_final: bool) -> None:
        if is_final:
            self._pieces.append(piece)
        self._interim = None if is_final else piece

    def _piece(self, message: Message) -> _Piece:
        best = message["channel"]["alternatives"][0]
        words = best.get("words") or []
        began = self._offset + float(words[0]["start"] if words else message["start"])
        length = float(message["duration"])
        ended = self._offset + float(words[-1]["end"]) if words else began + length
        return _Piece(str(best["transcript"]).strip(), float(best["confidence"]), len(words) or 1, began, ended)

    def _start(self, at: float) -> list[SpeechEvent]:
        if self._started:
            return []
        self._started = True
        return [SpeechStarted(round(at, 3))]

    @property
    def _so_far(self) -> list[_Piece]:
        return [*self._pieces, self._interim] if self._interim else self._pieces

    def _end(self) -> list[SpeechEvent]:
        pieces = self._pieces or ([self._interim] if self._interim else [])
        text = " ".join(piece.text for piece in pieces)
        self._pieces, self._interim, self._started, self._closing = [], None, False, False
        if not pieces:
            return [Final("", 0.0)]
        return [Final(text, _confidence(pieces), began=round(pieces[0].began, 3), ended=round(pieces[-1].ended, 3))]


def _confidence(pieces: Sequence[_Piece]) -> float:
    """Of all their words together."""
    weight = sum(piece.words for piece in pieces)
    return round(sum(piece.confidence * piece.words for piece in pieces) / weight, 3)
