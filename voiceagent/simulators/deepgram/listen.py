"""/v1/listen of the stand-in: hidden words become the messages that real words would cause."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from typing import Any

from websockets.asyncio.server import ServerConnection

from .audio import BYTES_A_SECOND, SECONDS_A_WORD, Finder
from .state import REQUEST_ID, Connection, Log

PIECE_END = " / "
"""Cuts an utterance into pieces that each get a Results message with is_final."""
NO_PAUSE = "..."
"""At the end of an utterance: no speech_final follows, only UtteranceEnd."""
UTTERANCE_END_BYTES = BYTES_A_SECOND
QUIET_BYTES = 3 * BYTES_A_SECOND
"""So much audio without words gets a Results message without words."""


class Listener:
    """What both ways of listening share: the words in the audio, and bad manners."""

    def __init__(self, socket: ServerConnection, connection: Connection, log: Log) -> None:
        self.socket, self.connection, self.log = socket, connection, log
        self.finder = Finder()
        self._script = log.script()
        self._configuring = self._mute = False
        self._slow_bytes = 0
        self._late: deque[tuple[int, dict[str, Any]]] = deque()

    async def begin(self) -> None:
        """The socket is open."""

    async def end(self) -> None:
        """The socket is closed."""

    async def heard(self, audio: bytes) -> None:
        while self._late and self._late[0][0] <= self.connection.audio_bytes:
            await self.socket.send(json.dumps(self._late.popleft()[1]))
        for hidden in self.finder.take(audio):
            words = next(self._script, hidden)
            if words.startswith("!"):
                await self._misbehave(words)
            elif not self.log.manners.deaf:
                await self.say(words)
        await self.passed(len(audio))

    async def say(self, words: str) -> None:
        raise NotImplementedError

    async def passed(self, count: int) -> None:
        """So many bytes have gone by."""

    async def configure(self, content: dict[str, Any]) -> None:
        """Answered later, as the real one does; a second one before that is a fault."""
        if self._configuring:
            self.log.faults.append("a Configure before the answer to the last one")
        self._configuring = True
        fine = self.log.count_tokens(content.get("keyterms") or [])
        if self.log.manners.configure == "never":
            return
        await asyncio.sleep(0)
        self._configuring = False
        if fine and self.log.manners.configure == "yes":
            await self.send(self.configured(content.get("keyterms") or []))
        else:
            code = "CONFIGURE_KEYTERM_LIMIT_EXCEEDED"
            await self.send({"type": "ConfigureFailure", "request_id": REQUEST_ID, "code": code, "description": "."})

    def configured(self, keyterms: list[str]) -> dict[str, Any]:
        return {"type": "ConfigureSuccess", "request_id": REQUEST_ID, "keyterms": keyterms}

    async def send(self, message: dict[str, Any]) -> None:
        await self.log.late()
        if self._slow_bytes:
            self._late.append((self.connection.audio_bytes + self._slow_bytes, message))
        elif not (self._mute or self.log.manners.mute):
            await self.socket.send(json.dumps(message))

    async def _misbehave(self, command: str) -> None:
        name, _, value = command[1:].partition(" ")
        if name == "close":
            await self.socket.close(int(value), "NET-0000")
        elif name == "silent":
            self._mute = True
        elif name == "slow":
            self._slow_bytes = round(float(value) * BYTES_A_SECOND)
        elif name == "error":
            code = {"code": "INTERNAL_SERVER_ERROR", "description": "."}
            await self.socket.send(json.dumps({"type": "Error", "message": ".", "variant": ".", **code}))
        elif name == "rubbish":
            rubbish = ("not json", "[]", '{"type":"Results"}', '{"type":"Results","channel":7}', "null", '{"a":1}')
            for text in rubbish:
                await self.socket.send(text)
            await self.socket.send(b"\x00\x01")


class Nova(Listener):
    def __init__(self, socket: ServerConnection, connection: Connection, log: Log) -> None:
        super().__init__(socket, connection, log)
        self._silent_bytes = 0
        self._told_to = 0.0
        self._last_word_end = 0.0
        self._open = False

    async def told(self, content: dict[str, Any]) -> None:
        match content.get("type"):
            case "CloseStream":
                await self.send(_metadata(self.finder.seconds))
                await self.socket.close()
            case "Configure":
                await self.configure(content)
            case "Finalize":
                now = self.finder.seconds
                await self.send(_results("", now, now, is_final=True) | {"from_finalize": True})

    async def passed(self, count: int) -> None:
        self._silent_bytes += count
        if self._open and self._silent_bytes >= UTTERANCE_END_BYTES:
            self._open = False
            await self.send({"type": "UtteranceEnd", "channel": [0, 1], "last_word_end": self._last_word_end})
        now = self.finder.seconds
        if now - self._told_to >= QUIET_BYTES / BYTES_A_SECOND:
            await self.send(_results("", self._told_to, now, is_final=not self.log.manners.no_finals))
            self._told_to = now

    async def say(self, words: str) -> None:
        self._silent_bytes, self._open = 0, True
        pieces = words.removesuffix(NO_PAUSE).strip().split(PIECE_END)
        at = self.finder.seconds
        await self.send({"type": "SpeechStarted", "channel": [0, 1], "timestamp": round(at, 3)})
        for number, piece in enumerate(pieces, start=1):
            end = at + len(piece.split()) * SECONDS_A_WORD
            if self.log.manners.no_finals:
                await self.send(_results(piece, at, end, is_final=False))
                continue
            await self.send(_results(" ".join(piece.split()[:1]), at, end, is_final=False))
            pause = number == len(pieces) and not words.endswith(NO_PAUSE)
            await self.send(_results(piece, at, end, is_final=True, speech_final=pause))
            at = self._last_word_end = self._told_to = round(end, 3)
        self._open = not self.log.manners.no_finals


def _results(
    transcript: str, start: float, end: float, *, is_final: bool, speech_final: bool = False
) -> dict[str, Any]:
    words = [
        {
            "word": word.lower().strip(".,?!"),
            "start": round(start + number * SECONDS_A_WORD, 3),
            "end": round(start + (number + 1) * SECONDS_A_WORD, 3),
            "confidence": 0.97,
            "punctuated_word": word,
        }
        for number, word in enumerate(transcript.split())
    ]
    return {
        "type": "Results",
        "channel_index": [0, 1],
        "duration": round(end - start, 3),
        "start": round(start, 3),
        "is_final": is_final,
        "speech_final": speech_final,
        "channel": {"alternatives": [{"transcript": transcript, "confidence": 0.97 if words else 0.0, "words": words}]},
        "metadata": {
            "request_id": REQUEST_ID,
            "model_info": {"name": "general-nova-3", "version": "2024-12-20.0", "arch": "nova-3"},
            "model_uuid": REQUEST_ID,
        },
        "from_finalize": False,
    }


def _metadata(seconds: float) -> dict[str, Any]:
    return {
        "type": "Metadata",
        "transaction_key": "deprecated",
        "request_id": REQUEST_ID,
        "sha256": "0" * 64,
        "created": "2025-01-01T00:00:00.000Z",
        "duration": round(seconds, 3),
        "channels": 1,
    }
