"""A call's way out over its socket."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from .twilio import messages


class SocketLine:
    """The way out, in order, without making the session wait. A clear overtakes what has not been sent.

    at_once: sends a text without a task of its own, where the server can do that.
    """

    def __init__(self, send: Any, stream_sid: str, at_once: Callable[[str], None] | None = None) -> None:
        self._send, self._stream_sid, self._at_once = send, stream_sid, at_once
        self._out: deque[str] = deque()
        self._news = asyncio.Event()
        self._closing = False
        self.pump = asyncio.create_task(self._pump())

    def play(self, audio: bytes) -> None:
        self._put(messages.media(self._stream_sid, audio))

    def mark(self, name: str) -> None:
        self._put(messages.mark(self._stream_sid, name))

    def clear(self) -> None:
        self._out.clear()
        self._put(messages.clear(self._stream_sid))

    def close(self) -> None:
        self._closing = True
        self._news.set()

    def _put(self, text: str) -> None:
        if self._closing:
            return
        if self._at_once is not None:
            self._at_once(text)
        else:
            self._out.append(text)
            self._news.set()

    async def _pump(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            while self._out:
                await self._send({"type": "websocket.send", "text": self._out.popleft()})
            if self._closing:
                await self._send({"type": "websocket.close", "code": 1000})
                return
