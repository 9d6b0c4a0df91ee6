"""Anything at all on the media socket and the webhooks: no crash, no 5xx, and the call goes on.

`make fuzz` tries 100,000 messages, other ones each time, and says what became of them; the suite a few hundred, always
the same.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Any

import pytest
from daphne.ws_protocol import WebSocketProtocol
from hypothesis import HealthCheck, Phase, given, settings, strategies

from telephony import speech_service
from telephony.frames import FrameProtocol
from telephony.models import Call
from telephony.speech_service import SpeechService
from voiceagent import metrics
from voiceagent.simulators.twilio_rest import TwilioCalls, serve

from .noise import AT_ONCE, SIDS, batches, posts, wire_frames
from .noisy_calls import NoisyCalls
from .poster import Poster, some_calls
from .scripted import ScriptedSpeech
from .setting import CALLER, DIALLED, PUBLIC_URL, make_clinic
from .test_frames import Wire

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]

IN_EARNEST = "FUZZ_MESSAGES" in os.environ
MESSAGES = int(os.environ.get("FUZZ_MESSAGES", "400"))
FRAMES, WEBHOOKS = MESSAGES * 4 // 5, MESSAGES // 5
FUZZ = settings(
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


def test_anything_on_the_media_socket(line: None, tell: list[str]) -> None:
    calls, before = NoisyCalls(1000 if IN_EARNEST else 200), broken()

    @settings(FUZZ, max_examples=max(1, FRAMES // AT_ONCE))
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


@settings(FUZZ, max_examples=MESSAGES // 20)
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


def test_anything_on_the_webhooks(twilio: TwilioCalls, tell: list[str]) -> None:
    poster, answers, batch = Poster(twilio.account[1]), Counter[str](), 0

    @settings(FUZZ, max_examples=max(1, WEBHOOKS // AT_ONCE))
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
