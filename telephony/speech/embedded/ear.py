"""One call inside a recogniser worker: telephone audio in, reports out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import pocketsphinx

from ..audio import Samples, double_rate, mulaw_decode, rms
from ..base import SAMPLE_RATE
from .decoder import Decoder, DecoderPool
from .endpoint import VAD_FRAME_SECONDS, Edge, Endpointer

Tell = Callable[[dict[str, Any]], None]
_FRAME_SAMPLES = round(SAMPLE_RATE * VAD_FRAME_SECONDS)
_STRICTEST = 3
_QUIETEST = 60.0
"""RMS under which a frame is never speech: -55 dBFS, well under a soft caller, above line noise."""
_LEAD_FRAMES = 10
"""Frames before the detected start that are decoded too: soft first consonants."""
_TAIL_FRAMES = 8
"""Frames of silence decoded before the rest is kept back until speech goes on."""
_FRAMES_BETWEEN_PARTIALS = 10
_CONFIDENCE = 0.8


class Ear:
    """hear() takes mu-law of any length; times told are seconds of audio since the call's first byte."""

    def __init__(self, decoders: DecoderPool, tell: Tell, bytes_before: int = 0) -> None:
        self._decoders = decoders
        self._tell = tell
        self._vad: Any = pocketsphinx.Vad(mode=_STRICTEST, sample_rate=SAMPLE_RATE, frame_length=VAD_FRAME_SECONDS)
        self._endpointer = Endpointer(bytes_before // _FRAME_SAMPLES)
        self._unframed = b""
        self._lead: deque[Samples] = deque(maxlen=_LEAD_FRAMES)
        self._kept_back: list[Samples] = []
        self._rule, self._patience = "", 0.7
        self._now_patience = self._patience
        self._decoder: Decoder | None = None
        self._last_sample = 0
        self._channel = ""
        self._frames_decoded, self._partial = 0, ""

    def expect(self, rule: str, patience: float) -> int:
        """For utterances that begin from now on; how many of the rule's words cannot be recognised."""
        self._rule, self._patience = rule, patience
        return self._decoders.prepare(rule)

    def hear(self, audio: bytes) -> None:
        self._unframed += audio
        while len(self._unframed) >= _FRAME_SAMPLES:
            frame, self._unframed = self._unframed[:_FRAME_SAMPLES], self._unframed[_FRAME_SAMPLES:]
            self._hear_frame(mulaw_decode(frame))

    def close(self) -> None:
        if self._decoder:
            self._end_decoding()

    def _hear_frame(self, frame: Samples) -> None:
        is_speech = bool(self._vad.is_speech(frame.tobytes())) and rms(frame) >= _QUIETEST
        patience = self._now_patience if self._endpointer.speaking else self._patience
        edge = self._endpointer.step(is_speech, patience)
        if self._decoder:
            self._decode_or_keep(frame)
        else:
            self._lead.append(frame)
        if edge is Edge.STARTED:
            self._start()
        elif edge is Edge.ENDED:
            self._end()
        elif self._decoder and self._frames_decoded >= _FRAMES_BETWEEN_PARTIALS:
            self._tell_partial()

    def _start(self) -> None:
        self._now_patience = self._patience
        self._decoder = self._decoders.take(self._rule)
        self._decoder.begin(self._rule, self._channel)
        self._last_sample, self._partial = 0, ""
        self._tell({"type": "started", "at": self._seconds(self._endpointer.began)})
        for frame in self._lead:
            self._decode(frame)
        self._lead.clear()

    def _decode_or_keep(self, frame: Samples) -> None:
        if self._endpointer.silent_frames > _TAIL_FRAMES:
            self._kept_back.append(frame)
            return
        for kept in self._kept_back:
            self._decode(kept)
        self._kept_back.clear()
        self._decode(frame)

    def _decode(self, frame: Samples) -> None:
        if self._decoder:
            self._decoder.feed(double_rate(frame, self._last_sample).tobytes())
            self._last_sample = int(frame[-1])
            self._frames_decoded += 1

    def _tell_partial(self) -> None:
        self._frames_decoded = 0
        words = self._decoder.words() if self._decoder else ""
        if words and words != self._partial:
            self._partial = words
            self._tell({"type": "partial", "text": words, "at": self._seconds(self._endpointer.ended)})

    def _end(self) -> None:
        words = self._end_decoding()
        self._tell(
            {
                "type": "final",
                "text": words,
                "confidence": _CONFIDENCE if words else 0.0,
                "began": self._seconds(self._endpointer.began),
                "ended": self._seconds(self._endpointer.ended),
            }
        )

    def _end_decoding(self) -> str:
        if not self._decoder:
            return ""
        words, self._channel = self._decoder.end()
        self._decoders.give_back(self._decoder)
        self._decoder = None
        self._kept_back.clear()
        return words

    @staticmethod
    def _seconds(frames: int) -> float:
        return round(frames * VAD_FRAME_SECONDS, 3)
