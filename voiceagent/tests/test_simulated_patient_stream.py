"""One media stream of the simulated network: frames in audio time, marks, clear, and what Twilio objects to."""

from __future__ import annotations

import base64
import time

import pytest

from voiceagent.simulators.playout import Playout
from voiceagent.simulators.stream import Said
from voiceagent.simulators.twiml import Refused

from .fake_server import StreamSide
from .simulated_line import Caller, hang_up_at, read_on, run


async def test_a_stream_as_twilio_speaks_it() -> None:
    def keys_then_hangs_up(frame: int) -> Said:
        return Said(bytes([frame]) * 160, key="5" if frame == 2 else "", hang_up=frame == 3)

    ended_by, side, stream = await run(read_on, Caller(keys_then_hangs_up))

    def payload(frame: int) -> dict[str, str]:
        return {
            "track": "inbound",
            "chunk": str(frame),
            "timestamp": str((frame - 1) * 20),
            "payload": base64.b64encode(bytes([frame]) * 160).decode(),
        }

    assert ended_by == "caller"
    assert side.received == [
        {"event": "connected", "protocol": "Call", "version": "1.0.0"},
        {
            "event": "start",
            "sequenceNumber": "1",
            "streamSid": "MZ1",
            "start": {
                "streamSid": "MZ1",
                "accountSid": "AC1",
                "callSid": "CA1",
                "tracks": ["inbound"],
                "customParameters": {"token": "abc"},
                "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            },
        },
        {"event": "media", "sequenceNumber": "2", "streamSid": "MZ1", "media": payload(1)},
        {
            "event": "dtmf",
            "sequenceNumber": "3",
            "streamSid": "MZ1",
            "dtmf": {"track": "inbound_track", "digit": "5"},
        },
        {"event": "media", "sequenceNumber": "4", "streamSid": "MZ1", "media": payload(2)},
        {"event": "media", "sequenceNumber": "5", "streamSid": "MZ1", "media": payload(3)},
        {"event": "stop", "sequenceNumber": "6", "streamSid": "MZ1", "stop": {"accountSid": "AC1", "callSid": "CA1"}},
    ]
    assert bytes(stream.sent) == b"".join(bytes([frame]) * 160 for frame in (1, 2, 3))


async def test_a_mark_comes_back_when_the_audio_before_it_has_played() -> None:
    async def speak(side: StreamSide) -> None:
        await side.until("start")
        await side.play(b"\x01" * 400)
        await side.mark("first")
        await side.play(b"\x02" * 160)
        await side.mark("second")
        await side.until("stop")

    caller = Caller(hang_up_at(60))
    _, side, stream = await run(speak, caller)

    began = next(number for number, heard in enumerate(caller.heard) if heard.speaking)
    assert [heard.audio for heard in caller.heard[began : began + 5]] == [
        b"\x01" * 160,
        b"\x01" * 160,
        b"\x01" * 80 + b"\x02" * 80,
        b"\x02" * 80,
        b"",
    ]
    assert [heard.finished for heard in caller.heard[began : began + 5]] == [False, False, False, True, True]
    assert [message["mark"] for message in side.of("mark")] == [{"name": "first"}, {"name": "second"}]
    chunks_before = [
        len([earlier for earlier in side.received[: side.received.index(mark)] if earlier["event"] == "media"])
        for mark in side.of("mark")
    ]
    # Played with frame `began` + 2 and + 3; as many frames of the caller's have left by then.
    assert chunks_before == [began + 2, began + 3]
    assert stream.played[began * 160 :][:640] == b"\x01" * 400 + b"\x02" * 160 + b"\xff" * 80


async def test_clear_drops_what_was_not_played_and_returns_its_marks_at_once() -> None:
    async def interrupted(side: StreamSide) -> None:
        await side.until("start")
        await side.play(b"\x01" * 80000)
        await side.mark("never heard")
        await side.until("media")
        await side.send("clear")
        await side.until("mark")
        await side.until("stop")

    caller = Caller(hang_up_at(60))
    _, side, _ = await run(interrupted, caller)

    assert [message["mark"]["name"] for message in side.of("mark")] == ["never heard"]
    heard = b"".join(frame.audio for frame in caller.heard)
    assert set(heard) <= {1}
    assert len(heard) < 40 * 160
    assert not any(frame.finished for frame in caller.heard)


def test_a_mark_without_audio_before_it_comes_back_at_once() -> None:
    playout = Playout()
    playout.mark("nothing before me")
    assert playout.frame() == (b"", ["nothing before me"])


@pytest.mark.parametrize(("speed", "patient", "frames"), [(1.0, False, 25), (10.0, False, 250), (10.0, True, 38)])
async def test_a_frame_every_20_ms_of_audio_at_any_speed(speed: float, patient: bool, frames: int) -> None:
    began = time.monotonic()
    await run(read_on, Caller(hang_up_at(frames), patient=patient), speed)
    took = time.monotonic() - began
    assert 0.4 < took < 4  # half a second; five at a speed that is not kept. In between a busy machine.


async def test_a_server_that_hangs_up_ends_the_stream() -> None:
    async def say_goodbye(side: StreamSide) -> None:
        await side.until("media")

    ended_by, _, _ = await run(say_goodbye, Caller())
    assert ended_by == "server"


@pytest.mark.parametrize(
    ("message", "why"),
    [
        ('{"event": "mark", "streamSid": "another", "mark": {"name": "a"}}', "31924 mark without this stream's"),
        ('{"event": "media", "streamSid": "MZ1", "media": {"payload": "UklGRgA="}}', "31924 a WAV header"),
        ('{"event": "media", "streamSid": "MZ1", "media": {"payload": "no base64!"}}', "31924 media without"),
        ('{"event": "hello", "streamSid": "MZ1"}', "31924 not a message for Twilio: hello"),
        ("not JSON", "31924 not a JSON message"),
    ],
)
async def test_what_twilio_objects_to_ends_the_call(message: str, why: str) -> None:
    async def offend(side: StreamSide) -> None:
        await side.until("start")
        await side.socket.send(message)
        await side.socket.wait_closed()

    with pytest.raises(Refused, match=why):
        await run(offend, Caller())
