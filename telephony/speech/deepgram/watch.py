"""Is there still somebody at the far end of an open socket? Pure; counted in audio, never by the clock."""

from __future__ import annotations

from ..audio import mulaw_decode
from ..base import SAMPLE_RATE

_LOUD = bytes(abs(int(sample)) > 1000 for sample in mulaw_decode(bytes(range(256))))
"""For each mu-law code, 1 when it is as loud as speech (about -30 dBFS). No sample is decoded on the audio path."""
_SHARE = 5
"""One sample in so many must be loud for a frame to count as speech."""
NO_ANSWER = 6 * SAMPLE_RATE
"""Bytes of speech after which a socket that sends nothing at all is dead; interim results come every second."""
NO_WORDS = 15 * SAMPLE_RATE
"""Bytes of speech after which one that answers, but never with a word, is deaf."""
NO_SIGN = 30 * SAMPLE_RATE
"""Bytes of any audio after which one that sends nothing at all is dead."""


class Watch:
    def __init__(self) -> None:
        self.again()

    def again(self) -> None:
        """A new socket."""
        self._loud_unanswered = self._loud_unworded = self._unanswered = 0

    def heard(self, audio: bytes) -> None:
        self._unanswered += len(audio)
        if audio.translate(_LOUD).count(1) * _SHARE >= len(audio):
            self._loud_unanswered += len(audio)
            self._loud_unworded += len(audio)

    def answered(self, *, words: bool) -> None:
        self._unanswered = self._loud_unanswered = 0
        if words:
            self._loud_unworded = 0

    @property
    def gone(self) -> bool:
        return self._loud_unanswered >= NO_ANSWER or self._loud_unworded >= NO_WORDS or self._unanswered >= NO_SIGN
