"""The phone network the simulated patient calls through: webhooks, signatures, TwiML. Its stream: `..._stream`."""

from __future__ import annotations

import asyncio

import pytest
from twilio.request_validator import RequestValidator

from voiceagent.simulators.stream import Said
from voiceagent.simulators.twilio import Line, PhoneCall
from voiceagent.simulators.twiml import Refused, StreamOrder, parse, stream_order

from .fake_server import StreamSide, TwoPorts, stream_server, webhooks
from .simulated_line import ROOM, SPEED, Caller, hang_up_at, read_on

TOKEN = "0123456789abcdef"
CONNECT = (
    '<Response><Connect action="https://voice.example.test/voice/resume">'
    '<Stream url="wss://voice.example.test/voice/stream/CA1/"><Parameter name="token" value="signed"/></Stream>'
    "</Connect></Response>"
)
HANG_UP = "<Response><Hangup/></Response>"


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
