"""A caller for tests: Twilio's end of the media socket, with words for audio (see `scripted`)."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from typing import Any

from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator
from django.conf import settings
from twilio.request_validator import RequestValidator

from telephony.background import in_thread
from telephony.routing import websocket_urlpatterns

from .setting import CALLER, DIALLED, PATIENCE, PUBLIC_URL, post

SILENCE = b"\xff" * 160
STREAM_SID = "MZ1"


async def ring(call_sid: str = "CA1", number: str = CALLER) -> str:
    """A call comes in: the token of its stream."""
    response = await in_thread(post, "/voice/answer", {"CallSid": call_sid, "To": DIALLED, "From": number})
    return token_in(response.content.decode())


async def resume(call_sid: str = "CA1") -> str:
    """What Twilio is told after the stream has ended."""
    response = await in_thread(post, "/voice/resume", {"CallSid": call_sid})
    return response.content.decode()


def token_in(twiml: str) -> str:
    found = re.search(r'value="([^"]+)"', twiml)
    return found[1] if found else ""


def upgrade_headers(call_sid: str) -> dict[str, str]:
    """What Twilio signs of the upgrade of this call's socket."""
    address = f"{PUBLIC_URL.replace('https', 'wss')}/voice/stream/{call_sid}/"
    signature = RequestValidator(settings.TWILIO_AUTH_TOKEN).compute_signature(address, {})
    return {"X-Twilio-Signature": str(signature)}


class Caller:
    """One media stream. heard: what the agent said, prompt by prompt. sent: kinds of messages received, a row of one
    kind counted once. sound: all the audio."""

    def __init__(self, call_sid: str = "CA1", headers: dict[str, str] | None = None) -> None:
        self.call_sid = call_sid
        self.heard: list[str] = []
        self.sent: list[str] = []
        self.marks: list[str] = []
        self.sound = b""
        self._words = b""
        raw = [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()]
        path = f"/voice/stream/{call_sid}/"
        self.socket = WebsocketCommunicator(URLRouter(websocket_urlpatterns), path, headers=raw)

    async def connect(self) -> bool:
        accepted, _ = await self.socket.connect(timeout=PATIENCE)
        return bool(accepted)

    async def start(self, token: str, **changes: Any) -> None:
        await self.tell(event="connected", protocol="Call", version="1.0.0")
        start = {
            "accountSid": "AC1",
            "streamSid": STREAM_SID,
            "callSid": self.call_sid,
            "tracks": ["inbound"],
            "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            "customParameters": {"token": token},
        } | changes
        await self.tell(event="start", sequenceNumber="1", streamSid=STREAM_SID, start=start)

    async def tell(self, **message: Any) -> None:
        await self.socket.send_to(text_data=json.dumps(message))

    async def media(self, audio: bytes, stream_sid: str = STREAM_SID) -> None:
        media = {"track": "inbound", "chunk": "1", "timestamp": "5", "payload": b64encode(audio).decode()}
        await self.tell(event="media", sequenceNumber="2", streamSid=stream_sid, media=media)

    async def wait(self, seconds: float) -> None:
        """Says nothing for that long, in audio."""
        for _ in range(round(seconds / 0.02)):
            await self.media(SILENCE)

    async def begin_to_speak(self) -> None:
        await self.media(b"start")

    async def hear(self, words: str) -> None:
        """The recogniser's interim words; `sure` when they will not change any more."""
        await self.media(b"hear:" + words.encode())

    async def sure(self, words: str) -> None:
        await self.media(b"sure:" + words.encode())

    async def say(self, words: str) -> None:
        await self.media(b"say:" + words.encode())

    async def key(self, digits: str) -> None:
        for digit in digits:
            await self.tell(event="dtmf", streamSid=STREAM_SID, dtmf={"track": "inbound_track", "digit": digit})

    async def echo(self, name: str) -> None:
        await self.tell(event="mark", sequenceNumber="4", streamSid=STREAM_SID, mark={"name": name})

    async def hears(self, phrase: str, *, echo: bool = True) -> str:
        """Listens until a prompt with the phrase has been played; its words."""
        while True:
            if await self.next(echo=echo) == "mark" and phrase in self.heard[-1]:
                return self.heard[-1]

    async def answers(self, phrase: str, words: str) -> None:
        """Waits for the question, lets a moment pass, answers it."""
        await self.hears(phrase)
        await self.wait(0.5)
        await self.say(words)

    async def next(self, *, echo: bool = True) -> str:
        """The next message of the agent: its kind; "close" when the socket is closed."""
        output = await self.socket.receive_output(timeout=PATIENCE)
        if output["type"] == "websocket.close":
            self.sent.append("close")
            return "close"
        message = json.loads(output["text"])
        assert message["streamSid"] == STREAM_SID
        kind = str(message["event"])
        if [kind] != self.sent[-1:]:
            self.sent.append(kind)
        if kind == "media":
            audio = b64decode(message["media"]["payload"])
            self._words += audio
            self.sound += audio
        elif kind == "clear":
            self._words = b""
        else:
            self.heard.append(self._words.rstrip(b"\xff").decode(errors="replace").replace("\ufffd", ""))
            self._words = b""
            self.marks.append(message["mark"]["name"])
            if echo:
                await self.echo(message["mark"]["name"])
        return kind

    async def until_closed(self) -> None:
        while await self.next() != "close":
            pass

    async def hang_up(self) -> None:
        """Twilio's stop, then the socket goes."""
        await self.tell(event="stop", sequenceNumber="9", streamSid=STREAM_SID, stop={"callSid": self.call_sid})
        await self.cut()

    async def cut(self) -> None:
        """The socket goes without a word."""
        await self.socket.disconnect(timeout=PATIENCE)
