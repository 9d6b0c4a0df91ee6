"""A light caller: a persona's mind, words hidden in half a second of sound at a time, any number in one process."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from voiceagent.simulators.deepgram import Finder, spoken
from voiceagent.simulators.ears import Kind, understand
from voiceagent.simulators.mind import Mind, Reply
from voiceagent.simulators.personas import Persona
from voiceagent.simulators.twiml import Refused, Verb, parse, stream_order
from voiceagent.tests.outside_server import PUBLIC, new_sid, sign

from .front import Front, Unanswered
from .pace import PACE

BYTES_A_SECOND = 8000
STEP = 4000
"""Bytes in one media message: half a second."""
REACTION_SECONDS = 0.5
PUZZLED_SECONDS = 6.0
GIVE_UP_SECONDS = 120.0
"""Of audio without a word of the agent's, after which a caller hangs up: the call is lost."""
WAITING_SPEED = 2.0
SLOW_SPEED = 0.5
SLOW_AFTER = 2.0
"""Times real time while an answer of the agent's is owed, and once it has been for so many seconds by the clock: a slow
machine is not to look like a silent agent."""
OPEN_SECONDS = 10.0
MOST_ANSWERS = 120
MOST_DOCUMENTS = 80


_numbers = itertools.count(5550100)
"""Everybody calls from a number of their own: a known one would make a returning patient of them."""


class Lost(Exception):
    """The call ended as no call should; why, in a word."""


@dataclass
class Caller:
    """One call. faults: number of an answer -> what is hidden in the sound just before it, "cut" for a lost line.

    outcome: completed (the agent ended it), person, or why it was lost. settled: topics answered that the agent went
    on from. asked_again: those of them it asked once more after a stream had broken. longest: seconds by the clock
    from the end of an answer to the agent's next sound.
    """

    front: Front
    persona: Persona
    speed: float
    faults: Mapping[int, str] = field(default_factory=dict)
    call_sid: str = field(default_factory=lambda: new_sid("CA"))
    number: str = field(default_factory=lambda: f"+1971{next(_numbers)}")
    outcome: str = ""
    streams: int = 0
    holds: int = 0
    answers: int = 0
    settled: set[str] = field(default_factory=set)
    asked_again: list[str] = field(default_factory=list)
    longest: float = 0.0
    heard: list[str] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self.mind = Mind(self.persona)
        self._open = ""
        self._reviewing = False  # what is asked after the closing read-back, the caller wanted to change

    async def place(self) -> None:
        """The whole call. Never raises: `outcome` says how it went."""
        try:
            await self._place()
        except (Lost, Refused, Unanswered, TimeoutError) as why:
            self.outcome = f"lost: {why or 'too long'}"

    async def _place(self) -> None:
        verbs = parse(await self._post("/voice/answer", CallStatus="ringing"))
        try:
            for _ in range(MOST_DOCUMENTS):
                following = await self._follow(verbs)
                if following is None:
                    return
                verbs = following
            raise Lost("asked round in circles")
        finally:
            await self._post("/voice/status", CallStatus="completed")

    async def _post(self, url: str, **extra: str) -> str:
        address = url if url.startswith("http") else PUBLIC + url
        usual = {"AccountSid": "AC1", "CallSid": self.call_sid, "From": self.number, "To": "+15035550100"}
        return await self.front.post(address, {**usual, "CallStatus": "in-progress", **extra})

    async def _follow(self, verbs: tuple[Verb, ...]) -> tuple[Verb, ...] | None:
        for verb in verbs:
            match verb.name:
                case "Connect":
                    return await self._connect(verb)
                case "Dial":
                    self.outcome = "person"
                    done = {"DialCallStatus": "completed", "DialBridged": "true"}
                    return parse(await self._post(verb.attributes["action"], **done))
                case "Pause":
                    self.holds += 1
                    await asyncio.sleep(float(verb.attributes.get("length", "1")))
                case "Redirect":
                    return parse(await self._post(verb.text))
                case "Hangup":
                    self.outcome = self.outcome or "completed"
                    return None
        raise Lost("nothing more to do")

    async def _connect(self, verb: Verb) -> tuple[Verb, ...] | None:
        order = stream_order(verb)
        self.streams += 1
        try:
            await self._stream(order.url, order.parameters)
        except (OSError, InvalidHandshake):
            await asyncio.sleep(0.2)  # error 31920; Twilio goes on with the action
        return parse(await self._post(order.action))

    async def _stream(self, url: str, parameters: Mapping[str, str]) -> None:
        path = urlsplit(url).path
        instance = self.front.chosen("ws")[0]
        headers = {"X-Forwarded-Proto": "https", "X-Twilio-Signature": sign(url, {})}
        address = f"ws://127.0.0.1:{instance.port}{path}"
        socket = await connect(
            address,
            additional_headers=headers,
            proxy=None,
            ping_interval=None,
            compression=None,
            max_queue=None,
            open_timeout=PACE.seconds(OPEN_SECONDS),
        )
        stream = _Stream(socket, self, new_sid("MZ"))
        reading = asyncio.create_task(stream.read())
        try:
            await stream.begin(parameters)
            await stream.talk()
        except ConnectionClosed:
            pass
        finally:
            await socket.close()
            await asyncio.wait([reading], timeout=2)
            reading.cancel()

    # --- the mind

    def reply(self, quiet: float) -> Reply:
        """What to say now that the agent has been quiet for so many seconds; Reply() for nothing."""
        text = " ".join(self.heard)
        question = understand(text, self.mind.last_topic)
        reply = self.mind.reply(text)
        if reply == Reply() and quiet >= PUZZLED_SECONDS and "?" in text:
            reply = self.mind.puzzled()
        if reply.late and quiet < PUZZLED_SECONDS / 2:
            return Reply()
        self._reviewing = self._reviewing or question.kind is Kind.REVIEW
        if reply != Reply() and question.kind is Kind.ASK and not self._reviewing:
            self._asked(question.topic)
        return reply

    def _asked(self, topic: str) -> None:
        if topic in ("still_there", "change", "ready"):
            return
        if self._open and topic != self._open:
            self.settled.add(self._open)
        if self.streams > 1 and topic in self.settled:
            self.asked_again.append(topic)
        self._open = topic


class _Stream:
    """One media stream, as fast as the caller's speed allows."""

    def __init__(self, socket: ClientConnection, caller: Caller, sid: str) -> None:
        self._socket, self._caller, self._sid = socket, caller, sid
        self._queued = self._played = 0
        self._marks: list[tuple[int, str]] = []
        self._ear = Finder()
        self._waiting_since: float | None = time.monotonic()

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
        if fault:
            await self._frames(spoken(fault, silence=0.0))
        for digit in f"{reply.keys}#" if reply.keys else "":
            await self._tell("dtmf", {"track": "inbound_track", "digit": digit})
        if reply.words:
            await self._frames(spoken(reply.words, silence=1.0))
        self._waiting_since = time.monotonic()

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
                if self._waiting_since is not None:
                    self._caller.longest = max(self._caller.longest, time.monotonic() - self._waiting_since)
                    self._waiting_since = None
            case "mark":
                self._marks.append((self._queued, message["mark"]["name"]))
            case "clear":
                self._played, self._ear = self._queued, Finder()
                await self._return_marks()

    async def _return_marks(self) -> None:
        while self._marks and self._marks[0][0] <= self._played:
            await self._tell("mark", {"name": self._marks.pop(0)[1]})

    async def _tell(self, event: str, content: object) -> None:
        await self._send({"event": event, "sequenceNumber": "1", "streamSid": self._sid, event: content})

    async def _send(self, message: dict[str, Any]) -> None:
        await self._socket.send(json.dumps(message))
