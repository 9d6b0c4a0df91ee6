"""Nova-3 over /v1/listen: a stream of Results, each with is_final and speech_final."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ..base import SAMPLE_RATE, SpeechEvent, Trouble
from .sockets import Query
from .utterances import RUBBISH, Message, Piece, Utterances

PATH = "/v1/listen"
MODEL = "nova-3-medical"
LEAST_BYTES = 1
KEEP_ALIVE = json.dumps({"type": "KeepAlive"})
_ENDPOINTING_MS = 300
_UTTERANCE_END_MS = 1000


def query(keyterms: Sequence[str]) -> Query:
    return [
        ("model", MODEL),
        ("encoding", "mulaw"),
        ("sample_rate", str(SAMPLE_RATE)),
        ("channels", "1"),
        ("language", "en-US"),
        ("interim_results", "true"),
        ("endpointing", str(_ENDPOINTING_MS)),
        ("utterance_end_ms", str(_UTTERANCE_END_MS)),
        ("vad_events", "true"),
        ("smart_format", "true"),
        ("numerals", "true"),
        *(("keyterm", term) for term in keyterms),
        ("mip_opt_out", "true"),
    ]


class NovaUtterances(Utterances):
    def _mean(self, message: Message) -> list[SpeechEvent]:
        match message.get("type"):
            case "SpeechStarted":
                self._closing = False  # The caller goes on; the words come later.
                return self._start(self._offset + float(message["timestamp"]))
            case "Results":
                return self._results(message)
            case "UtteranceEnd":
                return self._pause() if self._pieces or self._interim else []
            case "Metadata" | "ConfigureSuccess":
                return []
            case "ConfigureFailure" | "Error":
                return [Trouble("refused", fatal=False)]
            case _:
                return [RUBBISH]

    def _results(self, message: Message) -> list[SpeechEvent]:
        piece, is_final = self._piece(message), message.get("is_final") is True
        events: list[SpeechEvent] = []
        if piece.text:
            events += self._go_on(piece, is_final=is_final, settled=is_final)
        elif is_final:
            self._interim = None
        if is_final:
            self.settled = max(self.settled, self._offset + float(message["start"]) + float(message["duration"]))
        if message.get("speech_final") is True:
            events += self._pause()
        return events

    def _piece(self, message: Message) -> Piece:
        best = message["channel"]["alternatives"][0]
        words = best.get("words") or []
        began = self._offset + float(words[0]["start"] if words else message["start"])
        ended = self._offset + float(words[-1]["end"]) if words else began + float(message["duration"])
        return Piece(str(best["transcript"]).strip(), float(best["confidence"]), len(words) or 1, began, ended)
