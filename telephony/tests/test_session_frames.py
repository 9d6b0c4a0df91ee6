"""Frames of the media socket with something wrong: counted, never the end of a call."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from telephony.background import in_thread
from voiceagent import metrics

from .caller import Caller, ring
from .on_the_line import calling, speech, turns

__all__ = ["speech"]  # a fixture

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres, pytest.mark.usefixtures("speech")]


def all_dropped() -> float:
    samples = (sample for metric in metrics.frames_dropped.collect() for sample in metric.samples)
    return sum(sample.value for sample in samples if sample.name.endswith("_total"))


def dropped(reason: str) -> float:
    return metrics.frames_dropped.labels(reason=reason)._value.get()  # type: ignore[no-any-return]


def rubbish(chance: random.Random) -> str:
    """A frame of Twilio's with one thing wrong, or with nothing right."""
    frames: list[dict[str, Any]] = [
        {"event": "media", "streamSid": "MZ1", "media": {"track": "inbound", "payload": "////"}},
        {"event": "dtmf", "streamSid": "MZ1", "dtmf": {"digit": "x"}},
        {"event": "mark", "streamSid": "MZ1", "mark": {"name": "0-99"}},
        {"event": "start", "streamSid": "MZ1", "start": {}},
        {"event": "stop", "streamSid": "MZ2"},
    ]
    frame = chance.choice(frames)
    frame[chance.choice(list(frame))] = chance.choice([None, 7, [], {}, "", "MZ2", {"payload": "!"}, {"digit": 1}])
    text = json.dumps(frame)
    return text[: chance.randrange(1, len(text))] if chance.random() < 0.3 else text


async def test_a_bad_frame_never_ends_a_call() -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    before = {
        reason: dropped(reason) for reason in ("json", "payload", "stream_sid", "unknown", "binary", "second_start")
    }
    await caller.socket.send_to(text_data="{")
    await caller.socket.send_to(bytes_data=b"\x00\x01")
    await caller.media(b"")
    await caller.media(b"say:yes", stream_sid="MZ2")
    await caller.tell(event="novelty")
    await caller.start("x")
    await caller.wait(0.5)
    await caller.say("yes")
    await caller.hears("health insurance?")
    await caller.hang_up()
    assert {reason: dropped(reason) - count for reason, count in before.items()} == dict.fromkeys(before, 1)


async def test_media_before_start_is_dropped() -> None:
    caller = Caller()
    token, before = await ring(), dropped("before_start")
    assert await caller.connect()
    await caller.media(b"say:yes")
    await caller.start(token)
    await caller.hears("ready to begin")
    await caller.hang_up()
    assert dropped("before_start") - before == 1


async def test_a_thousand_bad_frames_do_not_end_a_call() -> None:
    chance = random.Random(7)
    caller = await calling()
    ready = await caller.hears("ready to begin")
    before = all_dropped()
    for _ in range(1000):
        await caller.socket.send_to(text_data=rubbish(chance))
    await caller.wait(0.5)
    await caller.say("yes")
    asked = await caller.hears("health insurance?")
    await caller.hang_up()
    assert all_dropped() - before == 1000
    said = await in_thread(turns)
    assert [(n, speaker) for n, speaker, _ in said] == [(1, "agent"), (2, "caller"), (3, "agent")]
    assert (said[0][2].endswith(ready), said[1][2], said[2][2].endswith(asked)) == (True, "yes", True)
