"""Anything at all on the media socket and the webhooks: no crash, no 5xx, and the call goes on.

`make fuzz` tries 100,000 messages, other ones each time, and says what became of them; the suite a few hundred, always
the same.
"""

from __future__ import annotations

import asyncio
import os
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Any
from urllib.parse import urlencode

import pytest
from daphne.ws_protocol import WebSocketProtocol
from django.db import connections
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings, strategies
from twilio.request_validator import RequestValidator

from telephony import handover, services, speech_service
from telephony.background import in_thread
from telephony.frames import FrameProtocol
from telephony.models import Call, Transfer
from telephony.speech_service import SpeechService
from voiceagent import metrics
from voiceagent.simulators.twilio_rest import TwilioCalls, serve

from .caller import Caller, resume, ring, token_in
from .noise import AT_ONCE, LARGE, SIDS, batches, posts, text
from .scripted import ScriptedSpeech
from .setting import CALLER, DIALLED, PUBLIC_URL, make_clinic
from .test_frames import Wire, frame

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]

IN_EARNEST = "FUZZ_MESSAGES" in os.environ
MESSAGES = int(os.environ.get("FUZZ_MESSAGES", "400"))
BEFORE, OPENING, GREETING, LAST = 10, 10, 20, 10
"""Frames of a call's before its stream has started, while it opens, during our first words and during the last."""
IN_A_CALL = 1000 if IN_EARNEST else 200
"""After that the call is brought to its end, and another one begins: that costs as much as the messages themselves."""
FUZZ = settings(
    max_examples=max(1, MESSAGES // 2 // AT_ONCE),
    deadline=None,
    database=None,
    phases=[Phase.generate],  # a call is too slow to be tried again in a thousand smaller forms
    derandomize=not IN_EARNEST,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def line(settings: Any) -> Iterator[None]:
    settings.PUBLIC_URL, settings.TWILIO_AUTH_TOKEN, settings.DEBUG = PUBLIC_URL, "", False
    settings.ALLOWED_HOSTS = ["voice.example.test"]
    make_clinic(transfer="warm", nobody_answers="agent")
    before = speech_service.install(SpeechService(ScriptedSpeech))
    yield
    speech_service.install(before)


@pytest.fixture(autouse=True)
def tell(capsys: pytest.CaptureFixture[str]) -> Iterator[list[str]]:
    """What `make fuzz` says at the end of each part."""
    lines: list[str] = []
    yield lines
    if IN_EARNEST:
        with capsys.disabled():
            print("\n" + "\n".join(lines))  # noqa: T201  what the command is for


def counted(what: Counter[str]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in what.most_common())


def broken() -> float:
    """How often the one boundary of a session caught what must not happen."""
    return float(metrics.errors.labels(kind="session")._value.get())


class NoisyCalls:
    """One call after the other with noise in every state of it. Every second one loses its line in the middle."""

    def __init__(self) -> None:
        self.frames: Counter[str] = Counter()
        self.calls = self.lost_lines = 0
        self._loop = asyncio.new_event_loop()
        self._caller: Caller | None = None
        self._heard = 0

    def feed(self, noise: list[str | bytes]) -> None:
        self._loop.run_until_complete(self._feed(noise))

    def finish(self) -> None:
        if self._caller is not None:
            self._loop.run_until_complete(self._to_its_end(self._caller, []))

    def close(self) -> None:
        self._loop.run_until_complete(self._leave())
        self._loop.close()

    async def _leave(self) -> None:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await self._loop.shutdown_default_executor()

    async def _feed(self, noise: list[str | bytes]) -> None:
        caller = self._caller
        if caller is None:
            self.calls, self._heard = self.calls + 1, 0
            caller = self._caller = await self._begin(Caller(f"CA{self.calls}"), noise)
            noise = noise[BEFORE + OPENING + GREETING :]
        elif self._heard == IN_A_CALL // 2 and self.calls % 2:
            caller = self._caller = await self._again(caller)
        over = self._heard + AT_ONCE >= IN_A_CALL
        await self._send(caller, "in the conversation", noise[: -LAST if over else None])
        await asyncio.sleep(0)
        self._heard += AT_ONCE
        if over:
            await self._to_its_end(caller, noise[-LAST:])

    async def _begin(self, caller: Caller, noise: list[str | bytes]) -> Caller:
        """A call that has got to its first question."""
        token = await ring(caller.call_sid)
        assert await caller.connect()
        await self._send(caller, "before the start", noise[:BEFORE])
        await caller.start(token)
        await self._send(caller, "while it opens", noise[BEFORE : BEFORE + OPENING])
        await caller.next()
        await self._send(caller, "during our first words", noise[BEFORE + OPENING : BEFORE + OPENING + GREETING])
        await caller.hears("ready to begin")
        return caller

    async def _again(self, caller: Caller) -> Caller:
        """The line is lost, or Twilio says that the stream is over; the next stream goes on."""
        self.lost_lines += 1
        await (caller.cut() if self.lost_lines % 2 else caller.hang_up())
        again = Caller(caller.call_sid)
        token = token_in(await resume(caller.call_sid))
        assert await again.connect()
        await again.start(token)
        await again.hears("?")
        return again

    async def _send(self, caller: Caller, state: str, noise: list[str | bytes]) -> None:
        self.frames[state] += len(noise)
        for each in noise:
            await send(caller, each)

    async def _to_its_end(self, caller: Caller, noise: list[str | bytes]) -> None:
        """The caller asks for a person until there is one: words said before a question has sounded answer nothing."""
        self._caller = None
        await caller.key("*")
        for _ in range(200):
            await caller.say("a person please")
            await caller.wait(1)
            while not await caller.socket.receive_nothing(0.05):
                if "front desk" in " ".join(caller.heard[-1:]):
                    await self._send(caller, "during our last words", noise)
                    noise = []
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


def test_anything_on_the_media_socket(line: None, tell: list[str]) -> None:
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
    tell.append(
        f"{calls.frames.total():,} frames in {calls.calls} calls ({calls.lost_lines} lost their line and went on), all "
        f"ended with a person, nothing broke: {counted(calls.frames)}"
    )


@pytest.fixture
def twilio(settings: Any, line: None) -> Iterator[TwilioCalls]:
    with serve() as api:
        settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKEN = api.account
        settings.TWILIO_BASE_URL = api.url
        yield api


def some_calls(batch: int) -> None:
    """One on a stream, one whose caller waits in a conference for a desk that is rung, one that is over."""
    sids = [f"{name}{batch}" for name in ("CAon", "CAwaits", "CAover")]
    for call_sid in sids:
        services.answer_call(call_sid=call_sid, dialled=DIALLED, caller=CALLER)
        services.open_stream(call_sid=call_sid, token=services.issue_token(call_sid=call_sid))
    handover.give_to_person(call_sid=sids[1], reason="asked")
    waits = Call.objects.get(call_sid=sids[1])
    Transfer.objects.create(call=waits, desk_sid=f"CAdesk{batch}", at=waits.started_at)
    services.hung_up(call_sid=sids[2], call_status="completed")


wire_frames = strategies.builds(
    frame,
    strategies.sampled_from([0x81, 0x81, 0x81, 0x01, 0x80, 0x82, 0x89, 0x8A, 0x88, 0xC1, 0x83])
    | strategies.integers(0, 255),
    strategies.binary(max_size=200) | text.map(str.encode),
    masked=strategies.sampled_from([True, True, True, False]),
) | strategies.binary(max_size=20)
"""Texts whole and in fragments, binary, pings, closing, reserved bits, no mask, no frame at all."""


@settings(FUZZ, max_examples=MESSAGES // 2 // 10)
@given(strategies.lists(wire_frames, min_size=1, max_size=20), strategies.data())
def test_any_bytes_on_the_wire_are_what_daphne_makes_of_them(sent: list[bytes], data: strategies.DataObject) -> None:
    """The short way of frames leaves no socket in another state than the long one, wherever the bytes are cut."""
    whole = b"".join(sent)
    cuts = data.draw(strategies.lists(strategies.integers(0, len(whole)), max_size=5).map(sorted))
    pieces = [whole[begin:end] for begin, end in pairwise([0, *cuts, len(whole)])]
    ours = outcome(FrameProtocol, pieces)
    with suppress(UnicodeDecodeError):  # what is no UTF-8 breaks daphne's own
        assert ours == outcome(WebSocketProtocol, pieces)


def outcome(kind: type[WebSocketProtocol], pieces: list[bytes]) -> tuple[list[Any], bytes, bool]:
    wire = Wire(kind)
    for piece in pieces:
        wire.protocol.dataReceived(piece)
    return wire.outcome


FORM = "application/x-www-form-urlencoded"


class Poster:
    """Twilio, or somebody who would like to be taken for it."""

    def __init__(self, auth_token: str) -> None:
        self._sign = RequestValidator(auth_token).compute_signature
        # A new one each time would look for all static files anew.
        self._client = Client(headers={"X-Forwarded-Proto": "https", "Host": "voice.example.test"})

    def post(self, path: str, body: dict[str, str], again: str, how: str) -> int:
        """The status of the answer; an exception of ours is raised."""
        client, path = self._client, f"{path}?{urlencode({'again': again})}"
        if how == "get":
            return int(client.get(path).status_code)
        if how in ("json", "bytes"):
            content = "application/json" if how == "json" else FORM
            return int(client.post(path, repr(body).encode(), content_type=content).status_code)
        signature = {
            "right": self._sign(PUBLIC_URL + path, body),
            "of another body": self._sign(PUBLIC_URL + path, {**body, "CallSid": "CAelse"}),
            "wrong": b64encode(bytes(20)).decode(),
            "none": "",
        }[how]
        headers = {"X-Twilio-Signature": signature}
        posted = client.post(path, urlencode(body), content_type=FORM, headers=headers)
        return int(posted.status_code)


def test_anything_on_the_webhooks(twilio: TwilioCalls, tell: list[str]) -> None:
    poster, answers, batch = Poster(twilio.account[1]), Counter[str](), 0

    @FUZZ
    @given(posts)
    def each(requests: list[tuple[str, dict[str, str], str, str]]) -> None:
        nonlocal batch
        batch += 1
        some_calls(batch)
        for path, drawn, again, how in requests:
            body = {name: f"{value}{batch}" if value in SIDS else value for name, value in drawn.items()}
            status = poster.post(f"/{path}", body, again, how)
            assert status in ((200, 204, 400, 404) if how == "right" else (400, 403, 404, 405)), (path, how, status)
            answers[f"{'signed' if how == 'right' else 'not signed'}: {status}"] += 1

    each()
    assert poster.post("/voice/answer", {"CallSid": "CAlast", "To": DIALLED, "From": CALLER}, "", "right") == 200
    assert Call.objects.get(call_sid="CAlast").streams == 1
    tell.append(f"{answers.total():,} webhooks, no 5xx, and calls are still answered: {counted(answers)}")
