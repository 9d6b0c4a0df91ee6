"""A caller for measurements: rings, streams in real time, answers every question, now and then interrupts."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import re
import secrets
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from .line import FRAME, KEPT, NUMBER, Phone, Vendor

PUBLIC, SECRET = "https://voice.example.test", "an auth token"
DIALLED = "+15035550100"
KEPT_SOUND = base64.b64encode(KEPT * 3).decode()
SCRIPT = (
    "yes", "no I pay myself", "back pain", "two weeks ago", "maria garcia", "yes",
    "march fourth nineteen eighty seven", "yes", "no", "five oh three five five five oh one four two", "yes", "no",
    "nine seven two oh five", "yes", "can you repeat that",
)  # fmt: skip
"""What every caller says, the last line again and again: half of it is written down before the reply."""
SILENT_FOR = 1.7
"""Seconds of audio since the caller's last word when the server learns of it: no rule of turn taking waits for more."""
PAUSE = 1.0
"""Seconds a caller thinks."""
INTERRUPTS = 3
"""Every so many replies are interrupted by a sound."""


@dataclass
class Measured:
    """Milliseconds. kept, made: replies that begin with a kept prompt, or one that has to be made first.

    lost: replies that never came. late: of this program's own sends.
    """

    kept: list[float] = field(default_factory=list)
    made: list[float] = field(default_factory=list)
    clears: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    lost: int = 0
    counting: bool = False

    def add(self, times: list[float], since: float) -> None:
        if self.counting:
            times.append((time.monotonic() - since) * 1000)


class Caller:
    """One call, from ringing to hanging up."""

    def __init__(self, number: int, port: int, vendor: Vendor, measured: Measured) -> None:
        self.number, self._port, self._vendor, self._measured = number, port, vendor, measured
        self.call_sid = f"CA{secrets.token_hex(16)}"
        self._stream_sid = f"MZ{number:06d}"
        self._phone = Phone(self._told)
        self._said_at = self._began_at = self._free_at = 0.0
        self._marks: list[tuple[float, str]] = []
        self._turn = self._replies = 0
        self._frame = self._media(b"\xff" * FRAME)

    def _media(self, audio: bytes) -> bytes:
        payload = base64.b64encode(audio).decode()
        media = {"track": "inbound", "chunk": "1", "timestamp": "1", "payload": payload}
        return json.dumps({"event": "media", "streamSid": self._stream_sid, "media": media}).encode()

    async def begin(self) -> None:
        path = f"/voice/stream/{self.call_sid}/"
        twiml = await asyncio.to_thread(post, self._port, "/voice/answer", {"CallSid": self.call_sid, "To": DIALLED})
        found = re.search(r'value="([^"]+)"', twiml)
        signature = {"X-Twilio-Signature": sign(PUBLIC.replace("https", "wss") + path, {})}
        await self._phone.connect(self._port, path, signature)
        start = {
            "accountSid": "AC0", "streamSid": self._stream_sid, "callSid": self.call_sid, "tracks": ["inbound"],
            "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            "customParameters": {"token": found[1] if found else ""},
        }  # fmt: skip
        for message in ({"event": "connected"}, {"event": "start", "streamSid": self._stream_sid, "start": start}):
            self._phone.send(json.dumps(message).encode())
        self._phone.send(self._media((NUMBER % self.number).ljust(FRAME, b"\xff")))

    async def talk(self, until: asyncio.Event) -> None:
        """Streams, plays what comes, answers each question once it has been heard."""
        listening = asyncio.create_task(self._phone.listen())
        due = time.monotonic() + self.number % 20 / 1000
        while not until.is_set() and self._phone.open:
            now = time.monotonic()
            if now < due:
                await asyncio.sleep(due - now)
            self._measured.add(self._measured.late, due)
            self._phone.send(self._frame)
            self._play(time.monotonic())
            await self._answer(time.monotonic())
            due += FRAME / 8000
        self._phone.send(json.dumps({"event": "stop", "streamSid": self._stream_sid, "stop": {}}).encode())
        self._phone.close()
        listening.cancel()

    def _play(self, now: float) -> None:
        while self._marks and self._marks[0][0] <= now:
            name = self._marks.pop(0)[1]
            mark = {"event": "mark", "streamSid": self._stream_sid, "mark": {"name": name}}
            self._phone.send(json.dumps(mark).encode())

    async def _answer(self, now: float) -> None:
        ear = self._vendor.ears.get(self.number)
        quiet = now - self._free_at
        if ear is None or self._began_at or self._marks or not self._replies:
            return
        if self._said_at:
            if now - self._said_at > 10:
                self._measured.lost += 1
                self._said_at = 0.0
        elif quiet > SILENT_FOR + PAUSE:
            self._said_at = time.monotonic()
            words = SCRIPT[min(self._turn, len(SCRIPT) - 1)]
            self._turn += 1
            await ear.say(words, SILENT_FOR)

    def _told(self, message: dict[str, Any]) -> None:
        now = time.monotonic()
        match message["event"]:
            case "media":
                if self._said_at:
                    kept = message["media"]["payload"].startswith(KEPT_SOUND)
                    self._measured.add(self._measured.kept if kept else self._measured.made, self._said_at)
                    self._said_at = 0.0
                    self._replied()
                size = len(message["media"]["payload"]) * 3 // 4
                self._free_at = max(now, self._free_at) + size / 8000
                self._replies += 1
            case "mark":
                self._marks.append((self._free_at, message["mark"]["name"]))
            case "clear":
                if self._began_at:
                    self._measured.add(self._measured.clears, self._began_at)
                    self._began_at = 0.0
                self._free_at = now
                self._marks = [(now, name) for _, name in self._marks]

    def _replied(self) -> None:
        ear = self._vendor.ears.get(self.number)
        if ear is not None and self._turn % INTERRUPTS == 0:
            asyncio.get_running_loop().call_later(0.2, lambda: asyncio.ensure_future(self._interrupt()))

    async def _interrupt(self) -> None:
        if self._marks and self._phone.open:
            self._began_at = time.monotonic()
            await self._vendor.ears[self.number].start()
            await asyncio.sleep(3)
            self._began_at = 0.0


def sign(url: str, parameters: Mapping[str, str]) -> str:
    text = url + "".join(name + parameters[name] for name in sorted(parameters))
    return base64.b64encode(hmac.new(SECRET.encode(), text.encode(), hashlib.sha1).digest()).decode()


def post(port: int, path: str, parameters: dict[str, str]) -> str:
    headers = {"X-Twilio-Signature": sign(PUBLIC + path, parameters), "X-Forwarded-Proto": "https"}
    url, body = f"http://127.0.0.1:{port}{path}", urlencode(parameters).encode()
    with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=30) as answer:
        text: str = answer.read().decode()
    return text
