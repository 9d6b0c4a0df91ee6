"""Our side of the line: words become sound, in order, a mark after each; an interruption throws away what waits."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from time import perf_counter
from typing import Protocol

from .playout import Playout, Prompt
from .speech.base import Keeping, Preparing, Voice

MAX_PIECE = 8000
"""Bytes in one media message: a second of sound."""


class Line(Protocol):
    """What the session may do to the socket. None of it blocks; a closed line swallows everything."""

    def play(self, audio: bytes) -> None: ...

    def mark(self, name: str) -> None: ...

    def clear(self) -> None:
        """Twilio throws away what it has queued; so is what we have not sent yet."""

    def close(self) -> None: ...


class Speaker:
    """One call's voice on its line. clock: seconds of audio received. failed: told when no sound could be made."""

    def __init__(
        self,
        voice: Voice,
        line: Line,
        playout: Playout,
        clock: Callable[[], float],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._voice, self._line, self._playout, self._clock, self._failed = voice, line, playout, clock, failed
        self._kept = voice.kept if isinstance(voice, Keeping) else _nothing
        self._waiting: deque[Prompt] = deque()
        self._task: asyncio.Task[None] | None = None
        self._preparing: asyncio.Task[None] | None = None

    def prepare(self) -> None:
        """Meanwhile the caller hears words that are kept."""
        if isinstance(self._voice, Preparing):
            self._preparing = asyncio.create_task(self._voice.prepare())

    def say(self, text: str, *, interruptible: bool, sounding: Callable[[Prompt], None] | None = None) -> None:
        """Queues the words, or plays them at once where nothing waits and their sound is there.

        sounding: called when their first sound leaves.
        """
        prompt = self._playout.add(interruptible, text, sounding)
        busy = self._task is not None and not self._task.done()
        pieces = None if busy else self._kept(text)
        if pieces is not None:
            for piece in pieces:
                self._play(prompt, piece)
            return self._sent(prompt)
        self._waiting.append(prompt)
        if not busy:
            self._start(None)
        return None

    def interrupt(self) -> list[Prompt]:
        """Silence, at once; what was not heard to its end."""
        self._waiting.clear()
        cut = self._playout.drop(self._clock())
        self._line.clear()
        if self._task is not None:
            self._task.cancel()
        return cut

    async def stop(self) -> None:
        self._waiting.clear()
        tasks = [task for task in (self._task, self._preparing) if task is not None]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self._voice.stop()

    def _start(self, _: object) -> None:
        self._task = asyncio.create_task(self._talk())
        self._task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._waiting.clear()
            self._playout.drop(self._clock())
            self._failed(error)
        elif self._waiting:
            # New words came while an interruption was still taking effect.
            self._start(None)

    async def _talk(self) -> None:
        while self._waiting:
            await self._speak(self._waiting.popleft())

    async def _speak(self, prompt: Prompt) -> None:
        async for piece in self._voice.speak(prompt.text):
            self._play(prompt, piece)
        self._sent(prompt)

    def _play(self, prompt: Prompt, piece: bytes) -> None:
        prompt.voiced = prompt.voiced or perf_counter()
        for start in range(0, len(piece), MAX_PIECE):
            part = piece[start : start + MAX_PIECE]
            self._playout.sending(prompt, len(part), self._clock())
            self._line.play(part)
        if prompt.sounding is not None:
            sounding, prompt.sounding = prompt.sounding, None
            sounding(prompt)

    def _sent(self, prompt: Prompt) -> None:
        prompt.sent = True
        self._line.mark(prompt.name)


def _nothing(text: str) -> None:
    """Is kept by a voice that makes each sound anew."""
