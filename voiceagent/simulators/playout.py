"""What the network still has to play to a caller, frame by frame in audio time. Pure."""

from __future__ import annotations

from collections import deque

from .wav import FRAME_BYTES


class Playout:
    """Audio and marks, in order."""

    def __init__(self) -> None:
        self._queue: deque[bytearray | str] = deque()
        self.finished = False

    def audio(self, payload: bytes) -> None:
        if self._queue and isinstance(self._queue[-1], bytearray):
            self._queue[-1] += payload
        else:
            self._queue.append(bytearray(payload))

    def mark(self, name: str) -> None:
        self._queue.append(name)

    def clear(self) -> list[str]:
        """Drop what was not played; the marks that waited for it come back at once."""
        marks = [item for item in self._queue if isinstance(item, str)]
        self._queue.clear()
        return marks

    def frame(self) -> tuple[bytes, list[str]]:
        """The next 20 ms (less where there is no more) and the marks reached by their end."""
        audio = bytearray()
        marks: list[str] = []
        while self._queue:
            head = self._queue[0]
            if isinstance(head, str):
                marks.append(head)
                self.finished = True
                self._queue.popleft()
                continue
            if len(audio) == FRAME_BYTES:
                break
            wanted = FRAME_BYTES - len(audio)
            audio += head[:wanted]
            del head[:wanted]
            self.finished = False
            if not head:
                self._queue.popleft()
        return bytes(audio), marks
