"""A media stream as Twilio runs it, for `outside_server`: frames, keys, marks that come back once played.

Frames go out as fast as they are taken, for time is counted in audio.
"""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from voiceagent.simulators.deepgram import Finder, spoken

from .outside_server import PATIENCE, PUBLIC, Server, new_sid, sign

FRAME, SILENCE = 160, b"\xff" * 160
SETTLED = 0.03
"""Seconds without a message after which the agent is taken to have said all it has to say."""


@dataclass
class Stream:
    """got: the server's messages in order. closed: the server has closed the socket."""

    server: Server
    call_sid: str
    stream_sid: str = field(default_factory=lambda: new_sid("MZ"))
    got: list[dict[str, Any]] = field(default_factory=list)
    closed: bool = False
    _queued: int = 0
    _played: int = 0
    _marks: list[tuple[int, str]] = field(default_factory=list)
    _sequence: int = 0
    _ear: Finder = field(default_factory=Finder)
    _heard: list[str] = field(default_factory=list)
    _answered: int = 0

    # --- what Twilio does

    async def open(self, *, path: str = "", signature: str | None = None) -> int:
        """The HTTP status of the upgrade: 101, or why it was refused."""
        path = path or f"/voice/stream/{self.call_sid}/"
        if signature is None:
            signature = sign(PUBLIC.replace("https", "wss") + path, {})
        headers = {"X-Forwarded-Proto": "https", "X-Twilio-Signature": signature}
        try:
            self._socket: ClientConnection = await connect(
                f"ws://127.0.0.1:{self.server.port}{path}",
                additional_headers=headers,
                proxy=None,
                ping_interval=None,
                compression=None,
                max_queue=None,
            )
        except InvalidStatus as refused:
            return refused.response.status_code
        self._reader = asyncio.create_task(self._read())
        return 101

    async def start(self, token: str, **changes: Any) -> None:
        await self.send(json.dumps({"event": "connected", "protocol": "Call", "version": "1.0.0"}))
        start = {
            "accountSid": "AC1",
            "streamSid": self.stream_sid,
            "callSid": self.call_sid,
            "tracks": ["inbound"],
            "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            "customParameters": {"token": token},
        }
        await self.tell("start", start | changes)

    async def tell(self, event: str, content: object, **changes: Any) -> None:
        """One of the protocol's messages, or nearly."""
        self._sequence += 1
        message = {"event": event, "sequenceNumber": str(self._sequence), "streamSid": self.stream_sid, event: content}
        await self.send(json.dumps(message | changes))

    async def send(self, frame: str | bytes) -> None:
        try:
            await self._socket.send(frame)
        except ConnectionClosed:
            self.closed = True

    async def stop(self) -> None:
        """The caller has hung up."""
        await self.tell("stop", {"accountSid": "AC1", "callSid": self.call_sid})
        await self.cut()

    async def cut(self) -> None:
        """The socket goes without a word."""
        await self._socket.close()
        await self._reader

    # --- what the caller does

    async def frames(self, audio: bytes) -> None:
        """The caller's audio; as much of the agent's is played meanwhile."""
        for at in range(0, len(audio), FRAME):
            payload = base64.b64encode(audio[at : at + FRAME].ljust(FRAME, b"\xff")).decode()
            await self.tell("media", {"track": "inbound", "chunk": "1", "timestamp": "0", "payload": payload})
            self._played = min(self._queued, self._played + FRAME)
            await self._return_marks()

    async def key(self, keys: str) -> None:
        for digit in keys:
            await self.tell("dtmf", {"track": "inbound_track", "digit": digit})

    async def say(self, words: str) -> None:
        """The words, and silence for longer than the agent waits for more of them."""
        await self.frames(spoken(words, silence=3.0))

    async def answer(self, phrase: str, words: str = "", keys: str = "") -> None:
        """Hears the question out, by a phrase that is in it, and answers it."""
        await self.hear(phrase)
        self._answered = len(self._heard)
        await self.key(keys)
        if words:
            await self.say(words)

    async def hear(self, phrase: str) -> None:
        """Until the agent has said the phrase and all that belongs to it has been played."""
        await self.sent(phrase)
        await self.play()

    async def sent(self, phrase: str) -> None:
        """Until the phrase, and all that belongs to it, waits to be played: a mark came last, and nothing after it."""
        before = -1
        while before != len(self.got):
            before = len(self.got)
            await self.until(lambda: phrase in self.words() and self.kinds()[-1:] == ["mark"])
            await asyncio.sleep(SETTLED)

    async def play(self) -> None:
        """Silence, until all that was sent has been played."""
        while self._played < self._queued or self._marks:
            await self.frames(SILENCE * 25)

    async def until(self, true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < deadline, (self.words(), self.kinds()[-5:], self.server.log()[-2000:])
            await asyncio.sleep(0.01)

    async def until_closed(self) -> None:
        await self.until(lambda: self.closed)

    # --- what there was to hear

    def words(self) -> str:
        """What the agent has said since it was answered last."""
        return " ".join(self._heard[self._answered :])

    def kinds(self) -> list[str]:
        return [message["event"] for message in self.got]

    async def _read(self) -> None:
        try:
            async for text in self._socket:
                await self._take(json.loads(text))
        except ConnectionClosed:
            pass
        self.closed = True

    async def _take(self, message: dict[str, Any]) -> None:
        self.got.append(message)
        if message["event"] == "media":
            sound = base64.b64decode(message["media"]["payload"], validate=True)
            self._queued += len(sound)
            self._heard += self._ear.take(sound)
        elif message["event"] == "mark":
            self._marks.append((self._queued, message["mark"]["name"]))
        else:
            self._played, self._ear = self._queued, Finder()
            await self._return_marks()

    async def _return_marks(self) -> None:
        while self._marks and self._marks[0][0] <= self._played:
            await self.tell("mark", {"name": self._marks.pop(0)[1]})
