"""Flux over /v2/listen: turns, which the recogniser itself believes to begin, to end, and to go on after all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..base import SAMPLE_RATE, SpeechEvent, Trouble
from .sockets import Query
from .utterances import RUBBISH, Message, Piece, Utterances

PATH = "/v2/listen"
MODEL = "flux-general-en"
LEAST_BYTES = 640
"""80 ms, as Deepgram recommends."""
KEEP_ALIVE = ""
"""There is none; the line sends audio without a break."""
_EAGER, _SURE, _TIMEOUT_MS = "0.5", "0.7", "5000"


def query(keyterms: Sequence[str]) -> Query:
    return [
        ("model", MODEL),
        ("encoding", "mulaw"),
        ("sample_rate", str(SAMPLE_RATE)),
        ("eager_eot_threshold", _EAGER),
        ("eot_threshold", _SURE),
        ("eot_timeout_ms", _TIMEOUT_MS),
        *(("keyterm", term) for term in keyterms),
        ("mip_opt_out", "true"),
    ]


class FluxUtterances(Utterances):
    """A turn repeats all its words in every message: those already told as a Final are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._turn = -1
        self._told_words = self._turn_words = 0

    def resume(self, offset: float) -> None:
        super().resume(offset)
        self._turn, self._told_words, self._turn_words = -1, 0, 0

    def end(self) -> list[SpeechEvent]:
        self._told_words = self._turn_words
        return super().end()

    def _mean(self, message: Message) -> list[SpeechEvent]:
        match message.get("type"):
            case "TurnInfo":
                return self._turn_info(message)
            case "Connected" | "ConfigureSuccess":
                return []
            case "ConfigureFailure" | "Error" | "Warning":
                return [Trouble("refused", fatal=False)]
            case _:
                return [RUBBISH]

    def _turn_info(self, message: Message) -> list[SpeechEvent]:
        event, turn = message["event"], int(message["turn_index"])
        if turn != self._turn:
            self._turn, self._told_words, self._turn_words = turn, 0, 0
        ended = event == "EndOfTurn"
        events: list[SpeechEvent] = []
        if event in ("StartOfTurn", "TurnResumed"):
            self._closing = False
        if event == "StartOfTurn":
            events += self._start(self._offset + float(message["audio_window_start"]))
        piece = self._piece(message)
        if piece is not None:
            events += self._go_on(piece, is_final=ended, settled=ended or event == "EagerEndOfTurn")
        if ended:
            self.settled = max(self.settled, self._offset + float(message["audio_window_end"]))
        if ended or event == "EagerEndOfTurn":
            events += self._pause()
        return events

    def _piece(self, message: Message) -> Piece | None:
        """The words of the turn that have not been told; None when there are none."""
        words: list[dict[str, Any]] = list(message["words"])
        self._turn_words = len(words)
        new = words[self._told_words :]
        if not new:
            return None
        # A word may come without its times.
        began = self._offset + float(_or(new[0].get("start"), message["audio_window_start"]))
        ended = self._offset + float(_or(new[-1].get("end"), message["audio_window_end"]))
        confidence = sum(float(word["confidence"]) for word in new) / len(new)
        return Piece(" ".join(str(word["word"]) for word in new), confidence, len(new), began, ended)


def _or(given: Any, otherwise: Any) -> Any:
    return otherwise if given is None else given
