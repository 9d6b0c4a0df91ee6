"""One call's mouth at Deepgram: one socket while its flushes last; each text is one Speak and one Flush."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

from deepgram.speak.v1.types.speak_v1text import SpeakV1Text

from ..base import SAMPLE_RATE, SpeechUnavailable
from .connecting import LOST, Access, leave

_SECONDS_WITHOUT_AUDIO = 5.0
_SECONDS_TO_CLEAR = 1.0
_MOST_CHARACTERS = 1900
"""Deepgram takes 2,000 in one message."""
_FLUSHES, _FLUSH_WINDOW = 19, 60.0
"""Deepgram takes 20 flushes in 60 s on a socket."""


class DeepgramVoice:
    def __init__(self, access: Access, model: str) -> None:
        self._access, self._model = access, model
        self._connection: AbstractAsyncContextManager[Any] | None = None
        self._socket: Any = None
        self._leftover = False
        self._flushed_at: deque[float] = deque(maxlen=_FLUSHES)
        self._turn = asyncio.Lock()

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        """Audio as it arrives. Raises SpeechUnavailable: connect, auth, closed, stalled."""
        async with self._turn:
            for part in _parts(text):
                async for audio in self._speak_part(part):
                    yield audio

    async def stop(self) -> None:
        connection, self._connection, self._socket = self._connection, None, None
        await leave(connection)

    async def _speak_part(self, text: str) -> AsyncIterator[bytes]:
        """Once more on a new socket when the old one turns out to be gone before a sound was made."""
        was_open = self._socket is not None
        began = False
        try:
            async for audio in self._speak_once(text):
                began = True
                yield audio
            return
        except LOST as problem:
            await self.stop()
            if began or not was_open:
                raise SpeechUnavailable("stalled" if isinstance(problem, TimeoutError) else "closed") from None
        try:
            async for audio in self._speak_once(text):
                yield audio
        except LOST as problem:
            await self.stop()
            raise SpeechUnavailable("stalled" if isinstance(problem, TimeoutError) else "closed") from None

    async def _speak_once(self, text: str) -> AsyncIterator[bytes]:
        socket = await self._clean_socket()
        self._flushed_at.append(time.monotonic())
        self._leftover = True
        await socket.send_text(SpeakV1Text(text=text))
        await socket.send_flush()
        while not _is(message := await _next(socket, _SECONDS_WITHOUT_AUDIO), "Flushed"):
            if isinstance(message, bytes):
                yield message
        self._leftover = False

    async def _clean_socket(self) -> Any:
        """The call's socket, emptied of what an interrupted text left in it; another one when it may not flush yet.

        Waiting would be a silence of up to a minute in the caller's ear.
        """
        if self._may_not_flush():
            await self.stop()
        if self._socket is not None and self._leftover:
            await self._socket.send_clear()
            while not _is(await _next(self._socket, _SECONDS_TO_CLEAR), "Cleared"):
                continue
            self._leftover = False
        if self._socket is None:
            self._connection = self._access.client.speak.v1.connect(
                model=self._model, encoding="mulaw", sample_rate=SAMPLE_RATE, mip_opt_out=True
            )
            self._socket = await self._access.enter(self._connection)
            self._leftover = False
            self._flushed_at.clear()
        return self._socket

    def _may_not_flush(self) -> bool:
        full = len(self._flushed_at) == _FLUSHES
        return full and time.monotonic() < self._flushed_at[0] + _FLUSH_WINDOW


async def _next(socket: Any, seconds: float) -> Any:
    """The next message, None for rubbish. Raises TimeoutError, or what a closed socket raises."""
    async with asyncio.timeout(seconds):
        try:
            return await socket.recv()
        except ValueError:
            return None


def _is(message: Any, kind: str) -> bool:
    found = message.get("type") if isinstance(message, dict) else getattr(message, "type", None)
    return found == kind


def _parts(text: str) -> list[str]:
    """The text in parts short enough to be sent, cut between words."""
    parts = [""]
    for word in text.split():
        if len(parts[-1]) + len(word) >= _MOST_CHARACTERS:
            parts.append("")
        parts[-1] = f"{parts[-1]} {word}".strip()
    return [part for part in parts if part]
