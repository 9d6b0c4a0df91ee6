"""Anything at all on the media socket and the webhooks: no crash, no 5xx, and the call goes on.

`make fuzz` tries 100,000 messages, other ones each time; the suite a few hundred, always the same.
"""

from __future__ import annotations

import asyncio
import json
import os
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connections
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings, strategies
from twilio.request_validator import RequestValidator

from telephony import speech_service
from telephony.background import in_thread
from telephony.models import Call
from telephony.speech_service import SpeechService
from voiceagent import metrics

from .caller import STREAM_SID, Caller, ring
from .scripted import ScriptedSpeech
from .setting import CALLER, DIALLED, PUBLIC_URL, make_clinic

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]

MESSAGES = int(os.environ.get("FUZZ_MESSAGES", "600"))
AT_ONCE = 100
"""Messages hypothesis draws together."""
IN_A_CALL = 1000
"""After that the call is brought to its end, and another one begins: that costs as much as the messages themselves."""
FUZZ = settings(
    max_examples=max(1, MESSAGES // 2 // AT_ONCE),
    deadline=None,
    database=None,
    phases=[Phase.generate],  # a call is too slow to be tried again in a thousand smaller forms
    derandomize="FUZZ_MESSAGES" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
LARGE = {"a very long text": "A" * 70_000, "more than a second": b64encode(b"\xff" * 9000).decode()}
"""Short names for what would make a found failure unreadable."""

text = strategies.text(max_size=20)
scalars = strategies.none() | strategies.booleans() | strategies.integers() | strategies.floats() | text
values = strategies.recursive(
    scalars,
    lambda inner: strategies.lists(inner, max_size=3) | strategies.dictionaries(text, inner, max_size=3),
    max_leaves=5,
)
sids = strategies.sampled_from([STREAM_SID, STREAM_SID, "MZ2", "", "M Z", 7, None])
payloads = (
    strategies.binary(min_size=1, max_size=400).map(lambda audio: b64encode(b"\xff" + audio).decode())
    | strategies.sampled_from(["", "%%%", "AAA", *LARGE])
    | values
)
"""The first byte keeps the scripted recogniser from taking one for words."""
keys = strategies.sampled_from([*"123456789*#ABCD", "10", "", None, 5])


def shaped(event: str, holder: strategies.SearchStrategy[Any], sid: strategies.SearchStrategy[Any] = sids) -> Any:
    """A message of this kind, in the shape Twilio gives it."""
    return strategies.fixed_dictionaries({"event": strategies.just(event), "streamSid": sid, event: holder})


def having(name: str, value: strategies.SearchStrategy[Any]) -> Any:
    return strategies.fixed_dictionaries({name: value})


events = strategies.one_of(
    shaped("media", having("payload", payloads)),
    shaped("media", values),
    shaped("dtmf", having("digit", keys)),
    shaped("mark", having("name", text) | values),
    shaped("start", values),
    shaped("stop", values, strategies.sampled_from(["MZ2", "", None])),  # the right one would rightly end the call
    having("event", strategies.sampled_from(["connected", "clear", "media", "dtmf", "start"]) | values),
)
raw = strategies.sampled_from([*LARGE]) | strategies.binary(max_size=20)
frames = events.map(json.dumps) | values.map(json.dumps) | text | raw
batches = strategies.lists(frames, min_size=AT_ONCE, max_size=AT_ONCE)


@pytest.fixture
def line(settings: Any) -> Iterator[None]:
    settings.PUBLIC_URL, settings.TWILIO_AUTH_TOKEN, settings.DEBUG = PUBLIC_URL, "", False
    settings.ALLOWED_HOSTS = ["voice.example.test"]
    make_clinic()
    before = speech_service.install(SpeechService(ScriptedSpeech))
    yield
    speech_service.install(before)


def broken() -> float:
    """How often the one boundary of a session caught what must not happen."""
    return float(metrics.errors.labels(kind="session")._value.get())


class NoisyCalls:
    """One call after the other, each with noise in the middle of it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._caller: Caller | None = None
        self._calls = self._heard = 0

    def feed(self, noise: list[str | bytes]) -> None:
        self._loop.run_until_complete(self._feed(noise))
        if self._heard >= IN_A_CALL:
            self.finish()

    def finish(self) -> None:
        """Raises AssertionError where the call does not go on to its end."""
        if self._caller is not None:
            self._loop.run_until_complete(to_its_end(self._caller))
            self._caller, self._heard = None, 0

    def close(self) -> None:
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    async def _feed(self, noise: list[str | bytes]) -> None:
        if self._caller is None:
            self._calls += 1
            self._caller = await begun(f"CA{self._calls}", noise[:5])
        for frame in noise[5 if not self._heard else 0 :]:
            await send(self._caller, frame)
        await asyncio.sleep(0)
        self._heard += len(noise)


async def begun(call_sid: str, noise: list[str | bytes]) -> Caller:
    """A call that has got to its first question, with noise before it said `start`."""
    caller = Caller(call_sid)
    token = await ring(call_sid)
    assert await caller.connect()
    for frame in noise:
        await send(caller, frame)
    await caller.start(token)
    await caller.hears("ready to begin")
    return caller


async def to_its_end(caller: Caller) -> None:
    """The caller asks for a person until there is one: words said before a question has sounded answer nothing."""
    await caller.key("*")
    for _ in range(200):
        await caller.say("a person please")
        await caller.wait(1)
        while not await caller.socket.receive_nothing(0.05):
            if await caller.next() == "close":
                return await over(caller)
    raise AssertionError("the call does not end")


async def over(caller: Caller) -> None:
    await caller.cut()
    status = await in_thread(lambda: Call.objects.get(call_sid=caller.call_sid).status)
    await in_thread(connections.close_all)
    assert status == "handed_over"


async def send(caller: Caller, frame: str | bytes) -> None:
    if isinstance(frame, bytes):
        await caller.socket.send_input({"type": "websocket.receive", "bytes": frame})
        return
    for short, long in LARGE.items():
        frame = frame.replace(short, long)
    await caller.socket.send_input({"type": "websocket.receive", "text": frame})


def test_anything_on_the_media_socket(line: None) -> None:
    calls, before = NoisyCalls(), broken()

    @FUZZ
    @given(batches)
    def each(noise: list[str | bytes]) -> None:
        calls.feed(noise)

    try:
        each()
        calls.finish()
    finally:
        calls.close()
    assert broken() == before


PATHS = (
    "answer", "resume", "status", "desk", "desk/accept", "desk/over", "transfer/hold", "transfer/over", "busy",
    "stream/CA1/", "",
)  # fmt: skip
names = strategies.sampled_from(
    ["CallSid", "To", "From", "FromState", "CallStatus", "DialCallStatus", "DialBridged", "Digits", "ParentCallSid"]
)
posted = strategies.dictionaries(
    names | text,
    strategies.sampled_from([DIALLED, CALLER, "CA1", "CA2", "completed", "no-answer", "1", ""]) | strategies.text(),
    max_size=6,
)
posts = strategies.lists(
    strategies.tuples(strategies.sampled_from(PATHS), posted, strategies.text(max_size=5), strategies.booleans()),
    min_size=AT_ONCE,
    max_size=AT_ONCE,
)


def test_anything_on_the_webhooks(line: None, settings: Any) -> None:
    settings.TWILIO_AUTH_TOKEN = "made-up"
    sign = RequestValidator("made-up").compute_signature
    twilio = Client(headers={"X-Forwarded-Proto": "https"})  # a new one each time would look for all static files anew

    @FUZZ
    @given(posts)
    def each(requests: list[tuple[str, dict[str, str], str, bool]]) -> None:
        for path, body, again, signed in requests:
            request = twilio.post(f"/voice/{path}", body, query_params={"again": again})
            assert request.status_code in (200, 204, 400, 403, 404)
            if signed:
                address = PUBLIC_URL + request.wsgi_request.get_full_path()
                headers = {"X-Twilio-Signature": sign(address, body)}
                again_signed = twilio.post(f"/voice/{path}", body, query_params={"again": again}, headers=headers)
                assert again_signed.status_code in (200, 204, 400, 403, 404)

    each()
