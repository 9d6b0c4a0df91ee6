"""A stand-in for Deepgram: its documented wire protocol for streaming recognition and voice; it recognises nothing.

What a caller "says" is hidden in the audio as text (`spoken`), so that a test knows what must be understood; other
words may be given (`utterances`), which are heard instead. Words that begin with "!" make it misbehave: `!close 1011`
closes the socket, `!rubbish` sends what is no message, `!silent` answers nothing any more.

Run it alone: `python -m voiceagent.simulators.deepgram --port 9100`, then `DEEPGRAM_URL=http://127.0.0.1:9100`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import urllib.parse
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

BYTES_A_SECOND = 8000
SILENCE = b"\xff"
MARK = bytes((0x21, 0xB3, 0x47, 0xDA, 0x5E, 0x92, 0x68, 0xF3, 0x1D, 0xA9, 0x36, 0xC4))
"""Begins hidden words: as likely in real audio as any twelve bytes."""
PIECE_END = " / "
"""Cuts an utterance into pieces that each get a Results message with is_final."""
NO_PAUSE = "..."
"""At the end of an utterance: no speech_final follows, only UtteranceEnd."""
UTTERANCE_END_BYTES = BYTES_A_SECOND
SECONDS_A_WORD = 0.3
WRONG_KEY = "wrong"
REQUEST_ID = "00000000-0000-4000-8000-000000000000"


def spoken(words: str, silence: float = 1.5) -> bytes:
    """mu-law audio in which the stand-in hears these words, then silence (seconds)."""
    hidden = words.encode()
    sound = MARK + len(hidden).to_bytes(2, "big") + hidden
    length = round(len(words.split()) * SECONDS_A_WORD * BYTES_A_SECOND)
    return sound + SILENCE * max(0, length - len(sound)) + SILENCE * round(silence * BYTES_A_SECOND)


@dataclass
class Connection:
    """What one socket was asked for and sent. query: parameter -> its values."""

    path: str
    query: dict[str, list[str]]
    received: list[dict[str, Any]] = field(default_factory=list)
    audio_bytes: int = 0


@dataclass
class Deepgram:
    """The stand-in and its log."""

    utterances: Sequence[str] = ()
    connections: list[Connection] = field(default_factory=list)

    @asynccontextmanager
    async def serve(self, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
        """Its origin, as for DEEPGRAM_URL."""
        async with serve(self._talk, host, port, process_request=self._admit, max_size=None) as server:
            yield f"http://{host}:{_port(server)}"

    def of(self, path: str) -> list[Connection]:
        return [connection for connection in self.connections if connection.path == path]

    async def _admit(self, socket: ServerConnection, request: Request) -> Response | None:
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() not in ("token", "bearer") or key in ("", WRONG_KEY):
            return socket.respond(HTTPStatus.UNAUTHORIZED, '{"err_code":"INVALID_AUTH"}\n')
        path = urllib.parse.urlsplit(request.path).path
        return None if path in ("/v1/listen", "/v1/speak") else socket.respond(HTTPStatus.NOT_FOUND, "{}\n")

    async def _talk(self, socket: ServerConnection) -> None:
        request = socket.request
        url = urllib.parse.urlsplit(request.path if request else "")
        connection = Connection(url.path, urllib.parse.parse_qs(url.query))
        self.connections.append(connection)
        side = _Listen(socket, connection, self.utterances) if url.path == "/v1/listen" else _Speak(socket, connection)
        try:
            async for message in socket:
                if isinstance(message, str):
                    content = json.loads(message)
                    connection.received.append(content)
                    await side.told(content)
                else:
                    connection.audio_bytes += len(message)
                    await side.heard(message)
        except ConnectionClosed:
            return


class _Listen:
    """/v1/listen: finds hidden words and answers with the messages that real words would cause."""

    def __init__(self, socket: ServerConnection, connection: Connection, utterances: Sequence[str]) -> None:
        self._socket = socket
        self._connection = connection
        self._script: Iterator[str] = iter(utterances)
        self._unread = b""
        self._silent_bytes = 0
        self._last_word_end = 0.0
        self._open = False
        self._mute = False

    async def told(self, content: dict[str, Any]) -> None:
        match content.get("type"):
            case "CloseStream":
                await self._send(_metadata(self._now()))
                await self._socket.close()
            case "Configure":
                await self._send({"type": "ConfigureSuccess", "keyterms": content.get("keyterms") or []})
            case "Finalize":
                await self._send(_results("", self._now(), self._now(), is_final=True) | {"from_finalize": True})

    async def heard(self, audio: bytes) -> None:
        self._unread += audio
        while (at := self._unread.find(MARK)) >= 0:
            start = at + len(MARK) + 2
            length = int.from_bytes(self._unread[start - 2 : start], "big")
            if len(self._unread) < start + length:
                return
            words = self._unread[start : start + length].decode()
            self._unread = self._unread[start + length :]
            await self._say(next(self._script, words))
        self._silent_bytes += len(audio)
        self._unread = self._unread[-len(MARK) - 2 :]
        if self._open and self._silent_bytes >= UTTERANCE_END_BYTES:
            self._open = False
            await self._send({"type": "UtteranceEnd", "channel": [0, 1], "last_word_end": self._last_word_end})

    async def _say(self, words: str) -> None:
        if words.startswith("!"):
            await self._misbehave(words)
            return
        self._silent_bytes, self._open = 0, True
        pieces = words.removesuffix(NO_PAUSE).strip().split(PIECE_END)
        at = self._now()
        await self._send({"type": "SpeechStarted", "channel": [0, 1], "timestamp": round(at, 3)})
        for number, piece in enumerate(pieces, start=1):
            end = at + len(piece.split()) * SECONDS_A_WORD
            await self._send(_results(" ".join(piece.split()[:1]), at, end, is_final=False))
            pause = number == len(pieces) and not words.endswith(NO_PAUSE)
            await self._send(_results(piece, at, end, is_final=True, speech_final=pause))
            at = self._last_word_end = round(end, 3)

    async def _misbehave(self, command: str) -> None:
        name, _, value = command[1:].partition(" ")
        if name == "close":
            await self._socket.close(int(value), "NET-0000")
        elif name == "silent":
            self._mute = True
        elif name == "rubbish":
            for rubbish in (
                "not json",
                "[]",
                '{"type":"Results"}',
                '{"type":"Results","channel":7}',
                "null",
                '{"a":1}',
            ):
                await self._socket.send(rubbish)
            await self._socket.send(b"\x00\x01")

    async def _send(self, message: dict[str, Any]) -> None:
        if not self._mute:
            await self._socket.send(json.dumps(message))

    def _now(self) -> float:
        return (self._connection.audio_bytes - len(self._unread)) / BYTES_A_SECOND


class _Speak:
    """/v1/speak: sound as long as the words would take, cut at odd sizes as the real one does."""

    def __init__(self, socket: ServerConnection, connection: Connection) -> None:
        self._socket = socket
        self._connection = connection
        self._words: list[str] = []
        self._flushes = 0

    async def heard(self, audio: bytes) -> None:
        """Nothing binary is expected."""
        await self._send({"type": "Warning", "description": "unexpected audio", "code": "DATA-0000"})

    async def told(self, content: dict[str, Any]) -> None:
        match content.get("type"):
            case "Speak":
                self._words += str(content.get("text", "")).split()
            case "Flush":
                await self._flush()
            case "Clear":
                self._words.clear()
                await self._send({"type": "Cleared", "sequence_id": self._flushes})
            case "Close":
                await self._socket.close()

    async def _flush(self) -> None:
        words, self._words = self._words, []
        if words[:1] == ["!close"]:
            await self._socket.close(1011, "NET-0000")
            return
        sound = bytes((0xC0, 0x40)) * round(len(words) * SECONDS_A_WORD * BYTES_A_SECOND / 2)
        for start in range(0, len(sound), 1333):
            await self._socket.send(sound[start : start + 1333])
        if words[:1] == ["!rubbish"]:
            await self._socket.send("not json")
        await self._send({"type": "Flushed", "sequence_id": self._flushes})
        self._flushes += 1

    async def _send(self, message: dict[str, Any]) -> None:
        await self._socket.send(json.dumps(message))


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


def _port(server: Server) -> int:
    return int(next(iter(server.sockets)).getsockname()[1])


async def _run(port: int, utterances: Sequence[str]) -> None:
    async with Deepgram(utterances).serve(port=port) as origin:
        print(f"a stand-in for Deepgram: DEEPGRAM_URL={origin}", flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description="A stand-in for Deepgram.")
    parser.add_argument("--port", type=int, default=9100)
    parser.add_argument("utterances", nargs="*", help="heard instead of what is hidden in the audio, one after another")
    options = parser.parse_args()
    try:
        asyncio.run(_run(options.port, options.utterances))
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
