"""The other ends of the line, as cheap as they go: a phone that streams, and a Deepgram that says what it is told to.

The server is measured, so these must not be what is slow. No code is shared with the product.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
from collections.abc import Awaitable, Callable
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

FRAME = 160
NUMBER = b"\x91call-%06d\x91"
"""Hidden in a call's first frame, so that the ear at Deepgram is known to be this caller's."""
REPLY_BYTES = 4800
"""0.6 s of sound for every sentence of the agent."""
KEPT, MADE = b"\x54", b"\xd5"
"""What a sentence made for keeping, by a request, sounds like, and one made while a caller waits, over a socket."""
LARGEST_SMALL = 125
QUIET_SECONDS = 1.5
"""Without a request for another sentence after which those to be kept have all been made."""


class Phone:
    """A WebSocket client that writes ready-made frames: masked with zeros, which leaves them as they are (RFC 6455)."""

    def __init__(self, told: Callable[[dict[str, Any]], None]) -> None:
        self._told = told
        self._reader: asyncio.StreamReader
        self._writer: asyncio.StreamWriter
        self.open = False

    async def connect(self, port: int, path: str, headers: dict[str, str]) -> None:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", port)
        key = base64.b64encode(os.urandom(16)).decode()
        lines = {
            "Host": f"127.0.0.1:{port}",
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Key": key,
            "Sec-WebSocket-Version": "13",
            **headers,
        }
        request = f"GET {path} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "\r\n"
        self._writer.write(request.encode())
        status = (await self._reader.readuntil(b"\r\n\r\n")).split(b"\r\n", 1)[0]
        if b" 101 " not in status:
            raise ConnectionError(status.decode())
        self.open = True

    def send(self, text: bytes) -> None:
        size = len(text)
        head = bytes((0x81, 0x80 | size)) if size <= LARGEST_SMALL else b"\x81\xfe" + size.to_bytes(2, "big")
        if self.open:
            self._writer.write(head + b"\0\0\0\0" + text)

    async def listen(self) -> None:
        """Until the other side closes."""
        try:
            while True:
                opcode, size = await self._reader.readexactly(2)
                if size > LARGEST_SMALL:
                    size = int.from_bytes(await self._reader.readexactly(2 if size == LARGEST_SMALL + 1 else 8), "big")
                content = await self._reader.readexactly(size)
                if opcode & 0x0F == 1:
                    self._told(json.loads(content))
                elif opcode & 0x0F == 8:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        self.close()

    def close(self) -> None:
        self.open = False
        self._writer.close()


class Ear:
    """A call's /v1/listen socket: what is sent here is what the product hears."""

    def __init__(self, socket: ServerConnection) -> None:
        self._socket = socket
        self.heard_bytes = 0

    @property
    def now(self) -> float:
        return self.heard_bytes / 8000

    async def start(self) -> None:
        await self._socket.send(json.dumps({"type": "SpeechStarted", "channel": [0, 1], "timestamp": self.now}))

    async def say(self, text: str, silence: float) -> None:
        """The final words of somebody who fell silent so many seconds ago."""
        end = self.now - silence
        start = end - 0.2
        words = [{"word": text, "start": start, "end": end, "confidence": 0.97, "punctuated_word": text}]
        alternative = {"transcript": text, "confidence": 0.97, "words": words}
        await self._socket.send(
            json.dumps(
                {
                    "type": "Results",
                    "channel_index": [0, 1],
                    "start": start,
                    "duration": end - start,
                    "is_final": True,
                    "speech_final": True,
                    "channel": {"alternatives": [alternative]},
                    "metadata": {"request_id": "0", "model_info": {}, "model_uuid": "0"},
                    "from_finalize": False,
                }
            )
        )


class Front(ServerConnection):
    """POST /v1/speak is answered here, the rest is a WebSocket's."""

    asked_at = 0.0
    _asked: bytes | None = None
    _first = True

    def data_received(self, data: bytes) -> None:
        if self._first and data.startswith(b"POST "):
            self._asked = b""
        self._first = False
        if self._asked is None:
            return super().data_received(data)
        self._asked += data
        head, end, body = self._asked.partition(b"\r\n\r\n")
        size = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
        if end and size and len(body) >= int(size[1]):
            Front.asked_at = asyncio.get_running_loop().time()
            lines = (b"HTTP/1.1 200 .", b"Content-Type: audio/mulaw", b"Content-Length: %d" % REPLY_BYTES)
            self.transport.write(b"\r\n".join((*lines, b"Connection: close", b"", KEPT * REPLY_BYTES)))
            self.transport.close()
        return None


class Vendor:
    """A Deepgram for many calls. ears: by call number."""

    def __init__(self) -> None:
        self.ears: dict[int, Ear] = {}
        self.spoken = 0

    async def serve(self, run: Callable[[str], Awaitable[None]]) -> None:
        async with serve(
            self._talk, "127.0.0.1", 0, compression=None, max_size=None, ping_interval=None, create_connection=Front
        ) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            await run(f"http://127.0.0.1:{port}")

    async def prompts_made(self) -> None:
        """Until the server has asked for all that it wants to keep."""
        left = QUIET_SECONDS
        while left > 0:
            await asyncio.sleep(left)
            left = Front.asked_at + QUIET_SECONDS - asyncio.get_running_loop().time()

    async def _talk(self, socket: ServerConnection) -> None:
        path = socket.request.path if socket.request else ""
        try:
            await (self._listen(socket) if path.startswith("/v1/listen") else self._speak(socket))
        except ConnectionClosed:
            return

    async def _listen(self, socket: ServerConnection) -> None:
        ear, number = Ear(socket), -1
        async for message in socket:
            if isinstance(message, str):
                content = json.loads(message)
                if content["type"] == "Configure":
                    await socket.send(json.dumps({"type": "ConfigureSuccess", "keyterms": content.get("keyterms", [])}))
                continue
            ear.heard_bytes += len(message)
            if number < 0 and (at := message.find(NUMBER[:6])) >= 0:
                number = int(message[at + 6 : at + 12])
                self.ears[number] = ear

    async def _speak(self, socket: ServerConnection) -> None:
        async for message in socket:
            content = json.loads(message)
            if content["type"] == "Flush":
                self.spoken += 1
                await socket.send(MADE * REPLY_BYTES)
                await socket.send(json.dumps({"type": "Flushed", "sequence_id": self.spoken}))
            elif content["type"] == "Clear":
                await socket.send(json.dumps({"type": "Cleared", "sequence_id": self.spoken}))
