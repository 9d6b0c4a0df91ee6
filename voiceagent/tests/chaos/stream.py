"""One media stream of a caller of `caller`: words hidden in half a second of sound at a time, marks given back."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Mapping
from typing import Any, Protocol

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from voiceagent.simulators.deepgram import Finder, spoken
from voiceagent.simulators.mind import Reply

from .pace import PACE

BYTES_A_SECOND = 8000
PAUSE = 8000
"""Bytes of silence after an answer, in any case."""
STEP = 4000
"""Bytes in one media message: half a second."""
REACTION_SECONDS = 0.5
GIVE_UP_SECONDS = 120.0
"""Of audio without a word of the agent's, after which a caller hangs up: the call is lost."""
WAITING_SPEED = 2.0
SLOW_SPEED = 0.5
SLOW_AFTER = 2.0
"""Times real time while an answer of the agent's is owed, and once it has been for so many seconds by the clock: a slow
machine is not to look like a silent agent."""
MOST_ANSWERS = 120


class Lost(Exception):
    """The call ended as no call should; why, in a word."""


class OnThePhone(Protocol):
    """Whose stream it is. faults: as of `caller.Caller`.

    longest: seconds by the clock from the end of an answer to the agent's next sound; longest_after: that answer.
    """

    call_sid: str
    speed: float
    faults: Mapping[int, str]
    answers: int
    heard: list[str]
    longest: float
    longest_after: str

    def reply(self, quiet: float) -> Reply: ...


class Stream:
    """One media stream, as fast as the caller's speed allows."""

    def __init__(self, socket: ClientConnection, caller: OnThePhone, sid: str) -> None:
        self._socket, self._caller, self._sid = socket, caller, sid
        self._queued = self._played = 0
        self._marks: list[tuple[int, str]] = []
        self._ear = Finder()
        self._waiting_since: float | None = time.monotonic()
        self._said = "(the stream's start)"

    async def begin(self, parameters: Mapping[str, str]) -> None:
        await self._send({"event": "connected", "protocol": "Call", "version": "1.0.0"})
        audio = {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1}
        start = {"accountSid": "AC1", "streamSid": self._sid, "callSid": self._caller.call_sid, "tracks": ["inbound"]}
        await self._tell("start", {**start, "mediaFormat": audio, "customParameters": dict(parameters)})

    async def talk(self) -> None:
        """Until the server closes the stream or the caller loses it."""
        caller, quiet = self._caller, 0.0
        while True:
            playing = self._played < self._queued or bool(self._marks)
            quiet = 0.0 if playing else quiet + STEP / BYTES_A_SECOND
            listening = not caller.heard or quiet < REACTION_SECONDS
            if not listening and caller.faults.get(caller.answers + 1) == "cut":
                caller.answers += 1
                caller.heard.clear()
                return self._socket.transport.abort()
            reply = Reply() if listening else caller.reply(quiet)
            if quiet > GIVE_UP_SECONDS or caller.answers > MOST_ANSWERS:
                raise Lost("silence" if quiet > GIVE_UP_SECONDS else "circles")
            if reply.words or reply.keys:
                quiet = 0.0
                await self._answer(reply)
            elif reply.silent:
                caller.heard.clear()
            else:
                await self._frames(b"\xff" * STEP)

    async def _answer(self, reply: Reply) -> None:
        caller = self._caller
        caller.heard.clear()
        caller.answers += 1
        fault = caller.faults.get(caller.answers, "")
        self._said = f"{fault} {reply.words}{reply.keys}".strip()
        if fault:
            await self._frames(spoken(fault, silence=0.0))
        for digit in f"{reply.keys}#" if reply.keys else "":
            await self._tell("dtmf", {"track": "inbound_track", "digit": digit})
        if reply.words:
            await self._frames(spoken(reply.words, silence=0.0))
        # The agent may reply within the pause after the words: who waits until later would wait for its next reply.
        self._waiting_since = time.monotonic()
        await self._frames(b"\xff" * PAUSE)

    async def _frames(self, audio: bytes) -> None:
        for at in range(0, len(audio), STEP):
            part = audio[at : at + STEP]
            payload = base64.b64encode(part).decode()
            await self._tell("media", {"track": "inbound", "chunk": "1", "timestamp": "0", "payload": payload})
            self._played = min(self._queued, self._played + len(part))
            await self._return_marks()
            await asyncio.sleep(len(part) / BYTES_A_SECOND / self._speed())

    def _speed(self) -> float:
        speed = PACE.speed(self._caller.speed)
        if self._waiting_since is None or self._played < self._queued:
            return speed
        late = time.monotonic() - self._waiting_since > SLOW_AFTER
        return min(speed, SLOW_SPEED if late else WAITING_SPEED)

    async def read(self) -> None:
        try:
            async for text in self._socket:
                await self._take(json.loads(text))
        except ConnectionClosed:
            return

    async def _take(self, message: dict[str, Any]) -> None:
        match message["event"]:
            case "media":
                audio = base64.b64decode(message["media"]["payload"], validate=True)
                self._queued += len(audio)
                self._caller.heard += self._ear.take(audio)
                self._sounds()
            case "mark":
                self._marks.append((self._queued, message["mark"]["name"]))
            case "clear":
                self._played, self._ear = self._queued, Finder()
                await self._return_marks()

    def _sounds(self) -> None:
        """The agent says something: the wait for it, if there was one, is over."""
        if self._waiting_since is None:
            return
        waited, self._waiting_since = time.monotonic() - self._waiting_since, None
        if waited > self._caller.longest:
            self._caller.longest, self._caller.longest_after = waited, self._said

    async def _return_marks(self) -> None:
        while self._marks and self._marks[0][0] <= self._played:
            await self._tell("mark", {"name": self._marks.pop(0)[1]})

    async def _tell(self, event: str, content: object) -> None:
        await self._send({"event": event, "sequenceNumber": "1", "streamSid": self._sid, event: content})

    async def _send(self, message: dict[str, Any]) -> None:
        await self._socket.send(json.dumps(message))
