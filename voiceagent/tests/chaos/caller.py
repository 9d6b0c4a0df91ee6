"""A light caller: a persona's mind that follows TwiML from webhook to stream to webhook, any number in one process."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from voiceagent.simulators.ears import Kind, understand
from voiceagent.simulators.mind import Mind, Reply
from voiceagent.simulators.personas import Persona
from voiceagent.simulators.twiml import Refused, Verb, parse, stream_order
from voiceagent.tests.outside_server import PUBLIC, new_sid, sign

from .front import Front, Unanswered
from .pace import PACE
from .stream import Lost, Stream

PUZZLED_SECONDS = 6.0
OPEN_SECONDS = 10.0
MOST_DOCUMENTS = 80


_numbers = itertools.count(5550100)
"""Everybody calls from a number of their own: a known one would make a returning patient of them."""


@dataclass
class Caller:
    """One call. faults: number of an answer -> what is hidden in the sound just before it, "cut" for a lost line.

    outcome: completed (the agent ended it), person, or why it was lost. settled: topics answered that the agent went
    on from. asked_again: those of them it asked once more after a stream had broken. longest, longest_after: as of
    `stream.OnThePhone`.
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
    longest_after: str = field(default="", repr=False)
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
        stream = Stream(socket, self, new_sid("MZ"))
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
