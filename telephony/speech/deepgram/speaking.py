"""One call's mouth at Deepgram: one socket while its flushes last; the first sentence sounds while the rest is made."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import suppress

from ..base import SAMPLE_RATE, SpeechUnavailable
from ..sentences import sentences
from .sockets import LOST, Query, Service, Socket, content_of, leave

_SECONDS_WITHOUT_AUDIO = 5.0
_SECONDS_TO_CLEAR = 1.0
_MOST_CHARACTERS = 1900
"""Deepgram takes 2,000 in one message."""
_FLUSHES, _FLUSH_WINDOW = 19, 60.0
"""Deepgram takes 20 flushes in 60 s on a socket."""
_FLUSH, _CLEAR = json.dumps({"type": "Flush"}), json.dumps({"type": "Clear"})


def query(model: str) -> Query:
    return [("model", model), ("encoding", "mulaw"), ("sample_rate", str(SAMPLE_RATE)), ("mip_opt_out", "true")]


class DeepgramVoice:
    def __init__(self, service: Service, model: str) -> None:
        self.name = f"deepgram {model}"
        self._service, self._query = service, query(model)
        self._socket: Socket | None = None
        self._unfinished = self._stale = 0
        self._flushed_at: deque[float] = deque(maxlen=_FLUSHES)
        self._turn = asyncio.Lock()

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        """Audio as it arrives. Raises SpeechUnavailable: connect, auth, away, closed, stalled."""
        async with self._turn:
            for parts in _pairs(_parts(text)):
                async for audio in self._speak_surely(parts):
                    yield audio

    async def prepare(self) -> None:
        """A connection takes longer to open than words to be made."""
        async with self._turn:
            if self._socket is None:
                with suppress(SpeechUnavailable):
                    await self._open()

    async def stop(self) -> None:
        socket, self._socket = self._socket, None
        await leave(socket)

    async def _speak_surely(self, parts: list[str]) -> AsyncIterator[bytes]:
        """Once more on a new socket when this one is lost: words heard twice are better than words never heard."""
        try:
            async for audio in self._speak_once(parts):
                yield audio
        except LOST:
            await self._lost()
        except SpeechUnavailable as unavailable:
            if unavailable.code != "connect":
                raise
        else:
            return
        try:
            async for audio in self._speak_once(parts):
                yield audio
        except LOST as problem:
            await self._lost()
            raise SpeechUnavailable("stalled" if isinstance(problem, TimeoutError) else "closed") from None

    async def _lost(self) -> None:
        self._service.breaker.failed()
        await self.stop()

    async def _speak_once(self, parts: list[str]) -> AsyncIterator[bytes]:
        socket = await self._clean_socket(len(parts))
        for part in parts:
            self._flushed_at.append(time.monotonic())
            self._unfinished += 1
            await socket.send(json.dumps({"type": "Speak", "text": part}))
            await socket.send(_FLUSH)
        sounded = False
        while self._unfinished:
            message = await _next(socket, _SECONDS_WITHOUT_AUDIO)
            if isinstance(message, bytes):
                sounded = True
                yield message
            elif _is(message, "Flushed"):
                self._flushed(sounded)
                sounded = False
        self._service.breaker.succeeded()

    def _flushed(self, sounded: bool) -> None:
        """Before any sound it may still be the end of a text that was interrupted."""
        if self._stale and not sounded:
            self._stale -= 1
        else:
            self._unfinished -= 1

    async def _clean_socket(self, flushes: int) -> Socket:
        """The call's socket, emptied of what an interrupted text left in it; another one when it may not flush yet.

        Waiting would be a silence of up to a minute in the caller's ear.
        """
        if self._socket is not None and not (self._may_flush(flushes) and self._socket.open):
            await self.stop()  # closed while nobody spoke: that is no failure
        if self._socket is None:
            return await self._open()
        if self._unfinished:
            await self._clear(self._socket)
        return self._socket

    async def _open(self) -> Socket:
        """Raises SpeechUnavailable."""
        self._socket = socket = await self._service.open(self._query)
        self._flushed_at.clear()
        self._unfinished = self._stale = 0
        return socket

    async def _clear(self, socket: Socket) -> None:
        await socket.send(_CLEAR)
        self._stale, self._unfinished = self._unfinished, 0
        while not _is(message := await _next(socket, _SECONDS_TO_CLEAR), "Cleared"):
            self._stale -= _is(message, "Flushed")

    def _may_flush(self, count: int) -> bool:
        now = time.monotonic()
        return sum(at > now - _FLUSH_WINDOW for at in self._flushed_at) + count <= _FLUSHES


async def _next(socket: Socket, seconds: float) -> str | bytes:
    """Raises TimeoutError, or what a closed socket raises."""
    async with asyncio.timeout(seconds):
        return await socket.recv()


def _is(message: str | bytes, kind: str) -> bool:
    content = content_of(message)
    return content is not None and content.get("type") == kind


def _parts(text: str) -> list[str]:
    """The first sentence, which is to sound soon, and the rest in parts short enough to be sent."""
    first, *rest = sentences(text) or [""]
    return [part for whole in (first, " ".join(rest)) for part in _cut(whole)]


def _cut(text: str) -> list[str]:
    """Between words."""
    parts = [""]
    for word in text.split():
        if len(parts[-1]) + len(word) >= _MOST_CHARACTERS:
            parts.append("")
        parts[-1] = f"{parts[-1]} {word}".strip()
    return [part for part in parts if part]


def _pairs(parts: list[str]) -> list[list[str]]:
    """No more than two parts are on their way at once."""
    return [parts[start : start + 2] for start in range(0, len(parts), 2)]
