"""The sockets' own rules: signed upgrades, the lean way in, who may watch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import channels.consumer
import pytest
from channels.layers import get_channel_layer
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator
from twilio.request_validator import RequestValidator

from telephony import speech_service
from telephony.consumers import MediaConsumer
from telephony.routing import websocket_urlpatterns
from telephony.speech_service import SpeechService
from telephony.transcript import Transcript, group_of

from .caller import SILENCE, Caller, ring
from .scripted import ScriptedSpeech
from .setting import PUBLIC_URL, make_clinic

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]
TOKEN = "made-up"


@pytest.fixture(autouse=True)
def _line(settings: Any, transactional_db: None) -> Iterator[None]:
    settings.PUBLIC_URL = PUBLIC_URL
    settings.ALLOWED_HOSTS = ["voice.example.test"]
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    make_clinic()
    before = speech_service.install(SpeechService(ScriptedSpeech))
    yield
    speech_service.install(before)


def signature(url: str, token: str = TOKEN) -> dict[str, str]:
    return {"X-Twilio-Signature": RequestValidator(token).compute_signature(url, {})}


STREAM = "wss://voice.example.test/voice/stream/CA1/"


@pytest.mark.parametrize(
    ("headers", "accepted"),
    [
        (signature(STREAM), True),
        ({}, False),
        ({"X-Twilio-Signature": "cnViYmlzaA=="}, False),
        (signature(STREAM, "another token"), False),
        (signature(STREAM.replace("wss", "https")), False),
        (signature(STREAM.removesuffix("/")), False),
        (signature(STREAM.replace("CA1", "CA2")), False),
    ],
)
async def test_the_upgrade_is_signed_as_wss(settings: Any, headers: dict[str, str], accepted: bool) -> None:
    settings.TWILIO_AUTH_TOKEN = TOKEN
    await ring()
    caller = Caller(headers=headers)
    assert await caller.connect() is accepted
    await caller.cut()


@pytest.mark.parametrize("path", ["/", "/voice/stream/", "/voice/stream/CA1", "/nothing/"])
async def test_there_is_no_other_socket(path: str) -> None:
    assert await WebsocketCommunicator(URLRouter(websocket_urlpatterns), path).connect() == (False, 1000)


async def test_an_audio_frame_costs_no_task_and_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Channels looks for stale database connections, on one thread for all, before each message; not before ours."""
    hops: list[str] = []

    async def counted() -> None:
        hops.append("hop")

    monkeypatch.setattr(channels.consumer, "aclose_old_connections", counted)
    caller = Caller()
    token = await ring()
    assert await caller.connect()
    on_connect = len(hops)
    await caller.start(token)
    await caller.hears("ready to begin")
    for _ in range(100):
        await caller.media(SILENCE)
    await caller.say("yes")
    await caller.hears("health insurance?")
    assert (on_connect, len(hops)) == (1, 1)
    await caller.hang_up()


def test_the_media_socket_has_its_own_loop() -> None:
    """The override rests on these names of Channels; a new version that renames them shows here."""
    assert {"__call__", "connect", "receive"} <= vars(MediaConsumer).keys()
    assert hasattr(MediaConsumer, "dispatch")
    assert hasattr(MediaConsumer, "websocket_receive")


def watcher() -> WebsocketCommunicator:
    return WebsocketCommunicator(URLRouter(websocket_urlpatterns), "/voice/transcript/CA1/")


async def test_a_demo_call_can_be_watched(settings: Any) -> None:
    settings.DEBUG = True
    socket, caller = watcher(), Caller()
    token = await ring()
    await socket.connect()
    await caller.connect()
    await caller.start(token)
    await caller.answers("ready to begin", "yes")
    await caller.answers("health insurance?", "no I pay myself")
    await caller.hears("?")
    await caller.hang_up()
    events: list[dict[str, Any]] = []
    while not events or events[-1]["type"] != "ended":
        events.append(json.loads(await socket.receive_from(timeout=5)))
    for event in events:
        event.pop("text", None)
        event.pop("latency_ms", None)
    assert events == [
        {"type": "turn", "n": 1, "speaker": "agent", "phase": "GREETING"},
        {"type": "turn", "n": 2, "speaker": "caller", "phase": "GREETING"},
        {"type": "phase", "phase": "INSURANCE"},
        {"type": "turn", "n": 3, "speaker": "agent", "phase": "INSURANCE"},
        {"type": "turn", "n": 4, "speaker": "caller", "phase": "INSURANCE"},
        *[
            {"type": "saved", "slot": slot, "value": value, "confirmed": how}
            for slot, value, how in (
                ("insured", False, "silent"),
                ("payer", None, "no"),
                ("member_id", None, "no"),
                ("policy_holder", None, "no"),
            )
        ],
        {"type": "phase", "phase": "CHIEF_COMPLAINT"},
        {"type": "turn", "n": 5, "speaker": "agent", "phase": "CHIEF_COMPLAINT"},
        {"type": "ended", "status": "in_progress"},
    ]
    await socket.disconnect()


async def test_without_debug_nobody_watches_and_nothing_is_published(settings: Any) -> None:
    settings.DEBUG = False
    accepted, _ = await watcher().connect()
    layer: Any = get_channel_layer()
    channel = await layer.new_channel()
    await layer.group_add(group_of("CA1"), channel)
    transcript = Transcript("CA1")
    transcript.tell("turn", text="Zebulon")
    await transcript.close()
    assert (accepted, [queue.qsize() for queue in layer.channels.values() if queue.qsize()]) == (False, [])
