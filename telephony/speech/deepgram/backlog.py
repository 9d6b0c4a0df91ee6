"""Audio of a call that may be needed again: not yet sent, or sent and not yet understood. Pure.

When a socket is lost, everything in here is sent once more over the next one.
"""

from __future__ import annotations

from ..base import SAMPLE_RATE

MOST_BYTES = 15 * SAMPLE_RATE


class Backlog:
    """Positions are bytes since the call's first one. begin <= sent <= end."""

    def __init__(self) -> None:
        self.begin = self.sent = self.end = 0
        self._audio = bytearray()

    @property
    def unsent(self) -> int:
        return self.end - self.sent

    def add(self, audio: bytes) -> int:
        """How many bytes nobody will ever hear, because older ones still wait to be sent."""
        self._audio += audio
        self.end += len(audio)
        excess = len(self._audio) - MOST_BYTES
        if excess <= 0:
            return 0
        lost = max(0, self.begin + excess - self.sent)
        self._forget(excess)
        return lost

    def next(self, most: int) -> bytes:
        """What is to be sent now."""
        start = self.sent - self.begin
        piece = bytes(self._audio[start : start + most])
        self.sent += len(piece)
        return piece

    def settle(self, position: int) -> None:
        """Everything before `position` has been understood."""
        self._forget(min(position, self.sent) - self.begin)

    def rewind(self) -> None:
        """Nothing counts as sent."""
        self.sent = self.begin

    def rest(self) -> bytes:
        return bytes(self._audio)

    def _forget(self, count: int) -> None:
        if count > 0:
            del self._audio[:count]
            self.begin += count
            self.sent = max(self.sent, self.begin)
