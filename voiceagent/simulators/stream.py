"""One Twilio media stream: 20 ms frames in audio time, marks that come back once played, `clear`, keypad, stop."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from .playout import Playout
from .twiml import Refused
from .wav import FRAME_BYTES, FRAME_SECONDS, SILENCE

LAG_SECONDS = 0.1
"""Time lost on a busy machine beyond this is not caught up: a burst of frames is no audio."""
PATIENT_SPEED = 1.5
"""Times real time at most while a `patient` caller waits: a crowded machine is not to look like a silent agent."""


@dataclass(frozen=True)
class Heard:
    """What the caller's ear gets in one frame. speaking: there was agent audio; finished: a mark had come up to be
    returned and no audio has followed it."""

    audio: bytes = field(repr=False)
    speaking: bool
    finished: bool


@dataclass(frozen=True)
class Said:
    """What the caller does in one frame: 20 ms of mu-law, perhaps a key, perhaps hanging up (or losing the line)."""

    audio: bytes = field(repr=False)
    key: str = ""
    hang_up: bool = False
    lose_line: bool = False


class Handset(Protocol):
    @property
    def patient(self) -> bool:
        """Whether it has waited for the other side for longer than usual."""

    def exchange(self, heard: Heard) -> Said:
        """Called once every 20 ms of audio; must not block."""


@dataclass
class MediaStream:
    """url: the socket's real address. headers: with the signature over its public one. speed: times real time.

    sent, played: both sides' audio in audio time, appended to as the call goes on.
    """

    url: str
    headers: Mapping[str, str]
    call_sid: str
    account_sid: str
    parameters: Mapping[str, str]
    handset: Handset
    speed: float
    sent: bytearray = field(repr=False)
    played: bytearray = field(repr=False)
    stream_sid: str = field(default_factory=lambda: "MZ" + secrets.token_hex(16))
    _sequence: int = 0
    _frames: int = 0
    _playout: Playout = field(default_factory=Playout, repr=False)

    async def run(self) -> str:
        """Until it ends; who ended it: "caller", "server" or "network". Raises Refused for what Twilio objects to."""
        try:
            # Buffers as small as they go: what has left here should be in the server's hands, not on the way.
            socket = await connect(
                self.url,
                additional_headers=self.headers,
                compression=None,
                ping_interval=None,
                max_queue=None,
                write_limit=4096,
                user_agent_header=None,
                proxy=None,
                close_timeout=2,
            )
        except (InvalidHandshake, OSError) as error:
            raise Refused(f"31920 the stream's socket was not opened: {error}") from error
        reader = asyncio.create_task(self._read(socket))
        try:
            return await self._talk(socket)
        except ConnectionClosed:
            return "server"
        finally:
            await socket.close()
            await self._finish(reader)

    async def _finish(self, reader: asyncio.Task[None]) -> None:
        """The reader ends with the socket; what Twilio would have objected to in its messages comes out here."""
        await asyncio.wait([reader], timeout=3)
        reader.cancel()
        if reader.done() and not reader.cancelled() and (error := reader.exception()) is not None:
            raise error

    async def _talk(self, socket: ClientConnection) -> str:
        await self._send(socket, {"event": "connected", "protocol": "Call", "version": "1.0.0"}, numbered=False)
        await self._send(socket, self._start())
        due = time.monotonic()
        while True:
            said = self.handset.exchange(await self._play(socket))
            if said.lose_line:
                socket.transport.abort()
                return "network"
            await self._send_said(socket, said)
            if said.hang_up:
                stop = {"accountSid": self.account_sid, "callSid": self.call_sid}
                await self._send(socket, {"event": "stop", "stop": stop})
                return "caller"
            speed = min(self.speed, PATIENT_SPEED) if self.handset.patient else self.speed
            due = max(due + FRAME_SECONDS / speed, time.monotonic() - LAG_SECONDS)
            # Also at full speed: the reader and the patient's ears need their turn.
            await asyncio.sleep(max(0.0, due - time.monotonic()))

    async def _play(self, socket: ClientConnection) -> Heard:
        audio, marks = self._playout.frame()
        self.played += audio.ljust(FRAME_BYTES, SILENCE)
        await self._return(socket, marks)
        return Heard(audio, bool(audio), self._playout.finished)

    async def _send_said(self, socket: ClientConnection, said: Said) -> None:
        self.sent += said.audio
        self._frames += 1
        if said.key:
            await self._send(socket, {"event": "dtmf", "dtmf": {"track": "inbound_track", "digit": said.key}})
        media = {
            "track": "inbound",
            "chunk": str(self._frames),
            "timestamp": str(round((self._frames - 1) * 20)),
            "payload": base64.b64encode(said.audio).decode(),
        }
        await self._send(socket, {"event": "media", "media": media})

    async def _read(self, socket: ClientConnection) -> None:
        """Raises Refused for a message Twilio would not take, after closing the socket as Twilio does."""
        try:
            async for text in socket:
                await self._take(socket, text)
        except ConnectionClosed:
            return
        except Refused:
            await socket.close()
            raise

    async def _take(self, socket: ClientConnection, text: str | bytes) -> None:
        event, message = self._parsed(text)
        if event == "media":
            self._playout.audio(_payload(message))
        elif event == "mark":
            self._playout.mark(str(message["mark"]["name"]))
        elif event == "clear":
            await self._return(socket, self._playout.clear())

    def _parsed(self, text: str | bytes) -> tuple[str, dict[str, Any]]:
        try:
            message: dict[str, Any] = json.loads(text)
            event = message["event"]
        except (ValueError, TypeError, KeyError) as error:
            raise Refused("31924 not a JSON message with an event") from error
        if isinstance(text, bytes) or event not in ("media", "mark", "clear"):
            raise Refused(f"31924 not a message for Twilio: {event}")
        if message.get("streamSid") != self.stream_sid:
            raise Refused(f"31924 {event} without this stream's streamSid")
        return event, message

    async def _return(self, socket: ClientConnection, marks: list[str]) -> None:
        for name in marks:
            await self._send(socket, {"event": "mark", "mark": {"name": name}})

    def _start(self) -> dict[str, Any]:
        return {
            "event": "start",
            "start": {
                "streamSid": self.stream_sid,
                "accountSid": self.account_sid,
                "callSid": self.call_sid,
                "tracks": ["inbound"],
                "customParameters": dict(self.parameters),
                "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            },
        }

    async def _send(self, socket: ClientConnection, message: dict[str, Any], *, numbered: bool = True) -> None:
        if numbered:
            self._sequence += 1
            message = {**message, "sequenceNumber": str(self._sequence), "streamSid": self.stream_sid}
        await socket.send(json.dumps(message))


def _payload(message: dict[str, Any]) -> bytes:
    try:
        audio = base64.b64decode(message["media"]["payload"], validate=True)
    except (KeyError, TypeError, binascii.Error) as error:
        raise Refused("31924 media without a base64 payload") from error
    if audio.startswith(b"RIFF"):
        raise Refused("31924 a WAV header in the payload")
    return audio
