"""The phone network the simulated patient calls through: Twilio's stream protocol, webhooks and signatures."""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from twilio.request_validator import RequestValidator

from voiceagent.simulators.playout import Playout
from voiceagent.simulators.stream import Heard, MediaStream, Said
from voiceagent.simulators.twilio import Line, PhoneCall
from voiceagent.simulators.twiml import Refused, StreamOrder, parse, stream_order

from .fake_server import Act, StreamSide, TwoPorts, stream_server, webhooks

ROOM = b"\x7e" * 160
SPEED = 20.0
TOKEN = "0123456789abcdef"
CONNECT = (
    '<Response><Connect action="https://voice.example.test/voice/resume">'
    '<Stream url="wss://voice.example.test/voice/stream/CA1/"><Parameter name="token" value="signed"/></Stream>'
    "</Connect></Response>"
)
HANG_UP = "<Response><Hangup/></Response>"


@dataclass
class Caller:
    """Does what a test wants, frame by frame. heard: what came in, frame by frame."""

    does: Callable[[int], Said] = lambda frame: Said(ROOM)
    heard: list[Heard] = field(default_factory=list)
    patient: bool = False

    def exchange(self, heard: Heard) -> Said:
        self.heard.append(heard)
        return self.does(len(self.heard))


def hang_up_at(frame: int) -> Callable[[int], Said]:
    return lambda now: Said(ROOM, hang_up=now >= frame)


def media_stream(port: int, caller: Caller, speed: float = SPEED) -> MediaStream:
    return MediaStream(
        url=f"ws://127.0.0.1:{port}/voice/stream/CA1/",
        headers={"X-Twilio-Signature": "signed"},
        call_sid="CA1",
        account_sid="AC1",
        parameters={"token": "abc"},
        handset=caller,
        speed=speed,
        sent=bytearray(),
        played=bytearray(),
        stream_sid="MZ1",
    )


async def run(act: Act, caller: Caller, speed: float = SPEED) -> tuple[str, StreamSide, MediaStream]:
    async with stream_server(act) as (port, sides, _):
        stream = media_stream(port, caller, speed)
        ended_by = await asyncio.wait_for(stream.run(), 10)
    return ended_by, sides[0], stream


async def read_on(side: StreamSide) -> None:
    await side.until("stop")


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


async def test_a_whole_call_with_a_broken_line_and_a_hand_over() -> None:
    """Socket closed -> the action is asked -> a new stream -> closed -> Dial -> the desk hangs up -> Hangup."""

    async def a_few_frames(side: StreamSide) -> None:
        for _ in range(3):
            await side.until("media")

    dial = '<Response><Dial action="/voice/resume"><Number url="/desk">+15035550199</Number></Dial></Response>'
    screen = '<Response><Gather action="/desk/accept"><Say>Press 1.</Say></Gather><Hangup/></Response>'
    told: list[tuple[str, str]] = []
    answers = {
        "/voice/answer": [CONNECT],
        "/voice/resume": [CONNECT, dial, "<Response><Say>Bye.</Say><Hangup/></Response>"],
        "/desk": [screen],
        "/desk/accept": ["<Response/>"],
        "/voice/status": ["<Response/>"],
    }
    with webhooks(answers) as (port, posts):
        async with stream_server(a_few_frames) as (socket_port, sides, requests):
            line = TwoPorts(
                server=f"http://127.0.0.1:{port}",
                public_url="https://voice.example.test",
                auth_token=TOKEN,
                account_sid="AC1",
                socket_port=socket_port,
            )
            caller = PhoneCall(
                line,
                "+15035550142",
                "+15035550100",
                Caller(),
                SPEED,
                call_sid="CA1",
                report=lambda what, detail: told.append((what, detail)),
            )
            await asyncio.wait_for(caller.place(), 10)

    always = {
        "CallSid": "CA1",
        "AccountSid": "AC1",
        "From": "+15035550142",
        "To": "+15035550100",
        "Caller": "+15035550142",
        "Called": "+15035550100",
        "Direction": "inbound",
        "ApiVersion": "2010-04-01",
    }
    seconds = str(len(caller.recorded_caller) // 8000)
    leg = {
        **always,
        "CallSid": posts[3].parameters["CallSid"],
        "ParentCallSid": "CA1",
        "To": "+15035550199",
        "Called": "+15035550199",
        "Direction": "outbound-dial",
        "CallStatus": "in-progress",
    }
    rung = {"CallStatus": "in-progress", "DialCallStatus": "completed", "DialBridged": "true"}
    assert [(post.path, post.parameters) for post in posts] == [
        ("/voice/answer", {**always, "CallStatus": "ringing"}),
        ("/voice/resume", {**always, "CallStatus": "in-progress"}),
        ("/voice/resume", {**always, "CallStatus": "in-progress"}),
        ("/desk", leg),
        ("/desk/accept", {**leg, "Digits": "1"}),
        ("/voice/resume", {**always, **rung}),
        ("/voice/status", {**always, "CallStatus": "completed", "CallDuration": seconds}),
    ]
    twilio = RequestValidator(TOKEN)
    assert all(
        twilio.validate(f"https://voice.example.test{post.path}", post.parameters, post.headers["X-Twilio-Signature"])
        for post in posts
    )
    assert {post.headers["X-Forwarded-Proto"] for post in posts} == {"https"}
    upgrade = "wss://voice.example.test/voice/stream/CA1/"
    assert [twilio.validate(upgrade, {}, request.headers["X-Twilio-Signature"]) for request in requests] == [True] * 2
    assert [side.received[1]["start"]["customParameters"] for side in sides] == [{"token": "signed"}] * 2
    assert told == [
        ("stream", upgrade),
        ("stream-ended", "server"),
        ("stream", upgrade),
        ("stream-ended", "server"),
        ("dial", "+15035550199"),
        ("desk", "accepted"),
        ("say", "Bye."),
        ("hangup", ""),
    ]
    assert (caller.dialled_desk, caller.briefings, caller.said) == ("+15035550199", ["Press 1."], ["Bye."])


@pytest.mark.parametrize(("key", "accept"), [("", []), ("2", ["/desk/accept"])])
async def test_a_desk_that_does_not_accept_gets_no_caller(key: str, accept: list[str]) -> None:
    answers = {
        "/voice/answer": ['<Response><Dial action="/after"><Number url="/desk">+1503</Number></Dial></Response>'],
        "/desk": ['<Response><Gather action="/desk/accept"><Say>Press 1.</Say></Gather><Hangup/></Response>'],
        "/desk/accept": ["<Response><Hangup/></Response>"],
        "/after": ["<Response><Hangup/></Response>"],
        "/voice/status": [""],
    }
    with webhooks(answers) as (port, posts):
        line = Line(server=f"http://127.0.0.1:{port}")
        await PhoneCall(line, "+1", "+2", Caller(), SPEED, desk_key=key).place()
    assert [post.path for post in posts] == ["/voice/answer", "/desk", *accept, "/after", "/voice/status"]
    assert posts[-2].parameters["DialBridged"] == "false"


async def test_a_caller_who_hangs_up_asks_for_nothing_more() -> None:
    with webhooks({"/voice/answer": [CONNECT], "/voice/status": [""]}) as (port, posts):
        async with stream_server(read_on) as (socket_port, _, _):
            line = TwoPorts(server=f"http://127.0.0.1:{port}", socket_port=socket_port)
            await PhoneCall(line, "+1", "+2", Caller(hang_up_at(5)), SPEED).place()
    assert [post.path for post in posts] == ["/voice/answer", "/voice/status"]
    assert "X-Twilio-Signature" not in posts[0].headers


async def test_a_line_that_breaks_asks_the_action() -> None:
    with webhooks({"/voice/answer": [CONNECT], "/voice/resume": [HANG_UP], "/voice/status": [""]}) as (port, posts):
        async with stream_server(read_on_regardless) as (socket_port, _, _):
            line = TwoPorts(server=f"http://127.0.0.1:{port}", socket_port=socket_port)
            caller = Caller(lambda frame: Said(ROOM, lose_line=frame == 5))
            await PhoneCall(line, "+1", "+2", caller, SPEED).place()
    assert [post.path for post in posts] == ["/voice/answer", "/voice/resume", "/voice/status"]


async def read_on_regardless(side: StreamSide) -> None:
    async for _ in side.socket:
        pass


async def test_a_webhook_that_fails_ends_the_call() -> None:
    with webhooks({"/voice/status": [""]}) as (port, _):
        call = PhoneCall(Line(server=f"http://127.0.0.1:{port}"), "+1", "+2", Caller())
        with pytest.raises(Refused, match="11200 /voice/answer answered 404"):
            await call.place()


def test_the_order_of_a_stream() -> None:
    assert stream_order(parse(CONNECT)[0]) == StreamOrder(
        "wss://voice.example.test/voice/stream/CA1/", "https://voice.example.test/voice/resume", {"token": "signed"}
    )


@pytest.mark.parametrize(
    ("document", "why"),
    [
        (CONNECT.replace("wss:", "https:"), "31920"),
        (CONNECT.replace("wss:", "ws:"), "31920"),
        (CONNECT.replace("CA1/", "CA1/?token=1"), "31920"),
        (CONNECT.replace('value="signed"', f'value="{"x" * 500}"'), "500 characters"),
        ("<Response><Connect/></Response>", "exactly one <Stream>"),
    ],
)
def test_streams_twilio_does_not_open(document: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        stream_order(parse(document)[0])


@pytest.mark.parametrize("document", ["", "no XML", "<Other/>"])
def test_documents_that_are_no_twiml(document: str) -> None:
    with pytest.raises(Refused, match="12100"):
        parse(document)


def test_the_public_address_is_signed_and_the_local_one_called() -> None:
    line = Line(server="http://127.0.0.1:8123", public_url="https://voice.example.test/")
    assert line.public == "https://voice.example.test"
    assert line.local("https://voice.example.test/voice/resume?a=1") == "http://127.0.0.1:8123/voice/resume?a=1"
    assert line.local("wss://voice.example.test/voice/stream/CA1/") == "ws://127.0.0.1:8123/voice/stream/CA1/"
