"""/v1/speak of the stand-in: sound as long as the words would take, cut at odd sizes as the real one does."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from .audio import MARK, spoken
from .state import REQUEST_ID, Connection, Log


def sound(words: list[str]) -> bytes:
    """The words are hidden in it, for whoever listens to the agent."""
    hidden = spoken(" ".join(words), silence=0.0)
    voiced = len(MARK) + 2 + len(" ".join(words).encode())
    return hidden[:voiced].ljust(len(hidden), b"\x40") if words else b""


class Speak:
    def __init__(self, socket: ServerConnection, connection: Connection, log: Log) -> None:
        self._socket, self._connection, self._log = socket, connection, log
        self._words: list[str] = []
        self._flushes = 0
        self._orders: asyncio.Queue[list[str]] = asyncio.Queue()
        self._maker: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        await self._send({"type": "Metadata", "request_id": REQUEST_ID, "model_name": "aura-2", "model_version": "1"})
        await self._begin_to_make()

    async def _begin_to_make(self) -> None:
        self._maker = asyncio.create_task(self._make())

    async def end(self) -> None:
        if self._maker is not None:
            self._maker.cancel()
            await asyncio.wait([self._maker])

    async def heard(self, audio: bytes) -> None:
        """Nothing binary is expected."""
        await self._send({"type": "Warning", "description": "unexpected audio", "code": "DATA-0000"})

    async def told(self, content: dict[str, Any]) -> None:
        match content.get("type"):
            case "Speak":
                text = str(content.get("text", ""))
                if len(text) > 2000:
                    self._log.faults.append("a text of more than 2,000 characters")
                self._words += text.split()
                if len(text) > 1000:
                    await self._send({"type": "Warning", "description": "a long text", "code": "TEXT_LENGTH"})
            case "Flush":
                self._log.flush(self._connection)
                words, self._words = self._words, []
                self._orders.put_nowait(words)
            case "Clear":
                await self._clear()
            case "Close":
                await self._socket.close()

    async def _clear(self) -> None:
        self._words.clear()
        await self.end()
        self._orders = asyncio.Queue()
        await self._begin_to_make()
        await self._send({"type": "Cleared", "sequence_id": self._flushes})

    async def _make(self) -> None:
        """One order after another, while the next ones are taken down."""
        try:
            while True:
                await self._flush(await self._orders.get())
        except ConnectionClosed:
            return

    async def _flush(self, words: list[str]) -> None:
        await self._log.late()
        if words[:1] == ["!close"]:
            await self._socket.close(1011, "NET-0000")
            return
        if self._log.manners.mute:
            return
        await asyncio.sleep(self._log.manners.seconds_a_word * len(words))
        audio = sound(words)
        for start in range(0, len(audio), 1333):
            await self._socket.send(audio[start : start + 1333])
        if words[:1] == ["!rubbish"]:
            await self._socket.send("not json")
        await self._send({"type": "Flushed", "sequence_id": self._flushes})
        self._flushes += 1

    async def _send(self, message: dict[str, Any]) -> None:
        await self._socket.send(json.dumps(message))
