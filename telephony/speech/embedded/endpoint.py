"""Where an utterance begins and ends, from speech-or-not for each frame of 30 ms. Pure: no audio library, no clock."""

from __future__ import annotations

from enum import Enum

VAD_FRAME_SECONDS = 0.03
_FRAMES_TO_START = 3
"""Shorter noises (a click, a breath) are no utterance."""
_LONGEST_FRAMES = 1000
"""30 s. An utterance is ended here whatever is heard: a radio in the room must not hold the call."""


class Edge(Enum):
    NONE = 0
    STARTED = 1
    ENDED = 2


class Endpointer:
    """Frames in, edges out. `began` and `ended` are frame counts since the first frame of the call."""

    def __init__(self, frames_before: int = 0) -> None:
        self._now = frames_before
        self._speech_run = 0
        self.began = 0
        self.ended = 0
        self.speaking = False

    @property
    def silent_frames(self) -> int:
        return self._now - self.ended

    def step(self, is_speech: bool, patience: float) -> Edge:
        """patience: seconds of silence that end an utterance."""
        self._now += 1
        self._speech_run = self._speech_run + 1 if is_speech else 0
        if not self.speaking:
            return self._start() if self._speech_run >= _FRAMES_TO_START else Edge.NONE
        if is_speech:
            self.ended = self._now
        too_long = self._now - self.began >= _LONGEST_FRAMES
        if too_long or self.silent_frames >= round(patience / VAD_FRAME_SECONDS):
            self.speaking = False
            self._speech_run = 0
            return Edge.ENDED
        return Edge.NONE

    def _start(self) -> Edge:
        self.speaking = True
        self.began = self._now - self._speech_run
        self.ended = self._now
        return Edge.STARTED
