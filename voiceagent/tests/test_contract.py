"""What is promised to Twilio, to ops and to whoever reads a call's record, asked of a running server from outside."""

from __future__ import annotations

import asyncio
import json
import re
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from voiceagent.simulators.deepgram import spoken

from .chaos.front import Instance
from .commands import commands
from .outside_phone import SILENCE, Stream
from .outside_server import PUBLIC, Server, new_sid, serving, sign, token_of, webhook

pytestmark = pytest.mark.whole_call

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
RESUME = f"{PUBLIC}/voice/resume"
HANG_UP = f"{HEAD}<Response><Hangup /></Response>"
DESK = (
    f'{HEAD}<Response><Dial action="{RESUME}" answerOnBridge="true" method="POST" timeout="25">'
    f'<Number url="{PUBLIC}/voice/desk">+15035550199</Number></Dial></Response>'
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server"), shared) as running:
        yield running


def streams(call_sid: str) -> str:
    return (
        f'{HEAD}<Response><Connect action="{RESUME}" method="POST">'
        f'<Stream url="wss://voice.example.test/voice/stream/{call_sid}/"><Parameter name="token" value="..." />'
        "</Stream></Connect></Response>"
    )


def without_token(twiml: str) -> str:
    return re.sub(r'value="[^"]{1,490}"', 'value="..."', twiml)


async def call(server: Server, call_sid: str = "", webhook: str = "answer") -> Stream:
    """A stream of a new call, or the next one of an old call."""
    stream = Stream(server, call_sid or new_sid())
    token = token_of(server.voice(webhook, stream.call_sid))
    assert await stream.open() == 101
    await stream.start(token)
    return stream


def shown(server: Server, *arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in server.manage("show_call", "--json", *arguments).stdout.splitlines()]


# --- the front door


@pytest.mark.parametrize(
    ("path", "fine"),
    [
        ("/voice/answer", 200),
        ("/voice/status", 204),
        ("/voice/resume", 200),
        ("/voice/desk", 200),
        ("/voice/desk/accept", 200),
    ],
)
def test_only_posts_that_twilio_signed_over_the_public_address(server: Server, path: str, fine: int) -> None:
    parameters = webhook(new_sid())
    signatures = [
        sign(PUBLIC + path, parameters),
        "",
        "cnViYmlzaA==",
        sign(PUBLIC + path, parameters, "another token"),
        sign(PUBLIC + path, parameters | {"To": "+15035559999"}),
        sign(f"http://voice.example.test{path}", parameters),
        sign(f"https://web.internal:8000{path}", parameters),
    ]
    got = [server.post(path, parameters, signature)[0] for signature in signatures]
    assert (server.request("GET", path)[0], got) == (405, [fine, *[403] * 6])


def test_a_call_is_told_to_stream_and_asked_again_it_is_told_again(server: Server) -> None:
    sid = new_sid()
    first, second = server.voice("answer", sid), server.voice("answer", sid)
    assert [without_token(first), without_token(second)] == [streams(sid), streams(sid)]
    assert (token_of(first) == token_of(second), "5550142" in first) == (False, False)


def test_a_number_that_is_not_ours_is_refused_in_words_and_counted(server: Server) -> None:
    before = server.metrics().get('voiceagent_errors_total{kind="unknown_number"}', 0)
    assert server.voice("answer", new_sid(), To="+15035559999") == (
        f"{HEAD}<Response><Say>Thank you for calling. This number is not in service at the moment. Goodbye.</Say>"
        "<Hangup /></Response>"
    )
    assert server.metrics()['voiceagent_errors_total{kind="unknown_number"}'] == before + 1


async def test_only_the_upgrade_that_twilio_signed_over_the_wss_address(server: Server) -> None:
    sid = new_sid()
    server.voice("answer", sid)
    path = f"/voice/stream/{sid}/"
    url = f"wss://voice.example.test{path}"
    wrong = ["", "cnViYmlzaA==", sign(url, {}, "another token"), sign(url, {"CallSid": sid}), sign(url[:-1], {})]
    wrong += [sign(f"https://voice.example.test{path}", {}), sign(f"ws://127.0.0.1:{server.port}{path}", {})]
    assert [await Stream(server, sid).open(signature=signature) for signature in wrong] == [403] * 7
    unknown = [
        await Stream(server, new_sid()).open(),
        await Stream(server, sid).open(path="/elsewhere/"),
        await Stream(server, sid).open(path=f"/voice/transcript/{sid}/"),
    ]
    assert unknown == [403] * 3
    right = Stream(server, sid)
    assert await right.open() == 101
    await right.cut()


def test_health_says_what_taking_calls_depends_on(server: Server) -> None:
    fine = {"status": "ok", "checks": dict.fromkeys(("accepting", "database", "lines", "speech"), True)}
    got = [server.request("GET", path) for path in ("/health", "/health/ready", "/health/live")]
    assert [(status, json.loads(body)) for status, body in got] == [(200, fine), (200, fine), (200, {"status": "ok"})]


# --- the stream


async def test_a_token_opens_one_stream_of_its_own_call(server: Server) -> None:
    sid, other = new_sid(), new_sid()
    token, foreign = token_of(server.voice("answer", sid)), token_of(server.voice("answer", other))
    first, second, third, fourth = (Stream(server, sid) for _ in range(4))
    assert [await stream.open() for stream in (first, second, third, fourth)] == [101] * 4
    await first.start(token)
    await first.answer("ready to begin", "yes")
    await second.start(token)
    await third.start(foreign)
    await fourth.start(token, callSid=other)
    for refused in (second, third, fourth):
        await refused.until_closed()
    await first.hear("health insurance")
    assert (first.closed, second.got, third.got, fourth.got) == (False, [], [], [])
    await first.stop()


async def test_what_is_sent_is_media_and_marks_of_this_stream_and_clear_while_the_caller_talks(server: Server) -> None:
    stream = await call(server)
    await stream.answer("ready to begin", "yes")
    await stream.sent("health insurance")
    words = spoken("yes", silence=2)
    await stream.frames(words[:480])
    await stream.until(lambda: stream.kinds()[-1] == "clear")
    await stream.frames(words[480:])
    await stream.hear("insurance company")
    shapes = {shape(stream, message) for message in stream.got}
    assert shapes == {
        '{"event": "media", "streamSid": true, "media": {"payload": "mu-law"}}',
        '{"event": "mark", "streamSid": true, "mark": {"name": "..."}}',
        '{"event": "clear", "streamSid": true}',
    }
    before, clear, after = " ".join(kind for kind in stream.kinds() if kind != "media").partition("clear")
    assert ({*before.split()}, clear, {*after.split()}) == ({"mark"}, "clear", {"mark"})
    await stream.stop()


def shape(stream: Stream, message: dict[str, Any]) -> str:
    """A message with its contents by their kind."""
    message = message | {"streamSid": message["streamSid"] == stream.stream_sid}
    if message["event"] == "media":
        wav = message["media"]["payload"].startswith("UklGR")  # RIFF in base64
        message["media"] = message["media"] | {"payload": "WAV" if wav else "mu-law"}
    if message["event"] == "mark":
        message["mark"] = message["mark"] | {"name": "..."}
    return json.dumps(message)


async def test_bad_frames_are_counted_and_end_nothing(server: Server) -> None:
    before = dropped(server)
    stream = Stream(server, new_sid())
    token = token_of(server.voice("answer", stream.call_sid))
    assert await stream.open() == 101
    for event in ("media", "dtmf", "mark", "stop"):
        await stream.tell(event, {"payload": "////", "digit": "0", "name": "x"})
    await stream.start(token)
    await stream.hear("ready to begin")
    for frame in (
        "",
        "{",
        "[" * 60_000,
        "null",
        "7",
        "[]",
        '{"event": 7}',
        '{"event": "dance"}',
        b"\x00\xff",
        "x" * 900_000,
    ):
        await stream.send(frame)
    for payload in ("!!!", "", None, 7, "/" * 60_000, "Zm9v=Zm9v"):
        await stream.tell("media", {"track": "inbound", "payload": payload})
    await stream.tell("media", {"track": "inbound", "payload": "////"}, streamSid="MZother")
    await stream.tell("stop", {"callSid": stream.call_sid}, streamSid="MZother")
    await stream.tell("media", {"track": "outbound", "payload": "////"})
    await stream.tell("dtmf", {"digit": "12"})
    await stream.start(token)
    await stream.start("another", streamSid="MZother")
    await stream.answer("ready to begin", "yes")
    await stream.hear("health insurance")
    assert {reason: count - before.get(reason, 0) for reason, count in dropped(server).items()} == {
        "before_start": 4,
        "json": 3,
        "shape": 6,
        "unknown": 1,
        "binary": 1,
        "oversized": 2,
        "payload": 3,
        "stream_sid": 2,
        "track": 1,
        "digit": 1,
        "second_start": 2,
    }
    await stream.stop()


def dropped(server: Server) -> dict[str, float]:
    found = re.compile(r'voiceagent_frames_dropped_total\{reason="(\w+)"\}')
    return {match[1]: value for name, value in server.metrics().items() if (match := found.fullmatch(name))}


# --- how calls go on and end


async def test_a_key_0_rings_the_desk_once_its_announcement_has_played(server: Server) -> None:
    stream = await call(server)
    await stream.answer("ready to begin", keys="0")
    await stream.sent("front desk")
    await asyncio.sleep(0.2)
    assert not stream.closed
    await stream.play()
    await stream.until_closed()
    told = [server.voice("resume", stream.call_sid), server.voice("resume", stream.call_sid)]
    assert told == [DESK, DESK]
    leg = {"ParentCallSid": stream.call_sid, "To": "+15035550199"}
    assert (server.voice("desk", "CAdesk", **leg), server.voice("desk/accept", "CAdesk", **leg, Digits="1")) == (
        f'{HEAD}<Response><Gather action="{PUBLIC}/voice/desk/accept" method="POST" numDigits="1" timeout="10">'
        "<Say>Riverside Family Clinic. A caller from the intake line. They asked for a person. We had not begun the "
        "questions. Press 1 to take the call.</Say></Gather><Hangup /></Response>",
        f"{HEAD}<Response />",
    )
    assert server.voice("resume", stream.call_sid, DialCallStatus="completed") == HANG_UP
    server.voice("status", stream.call_sid, CallStatus="completed")
    record = shown(server, stream.call_sid)[0]
    assert (record["status"], record["handover"]) == ("handed_over", {"reason": "key_0"})


async def test_danger_is_answered_with_911_and_a_person(server: Server) -> None:
    stream = await call(server)
    await stream.answer("ready to begin", "I have crushing chest pain")
    await stream.hear("hang up and dial 9 1 1")
    await stream.until_closed()
    assert server.voice("resume", stream.call_sid) == DESK
    record = shown(server, stream.call_sid, "--phi")[0]
    flags = [(flag["phase"], flag["heard"]) for flag in record["red_flags"]]
    assert (record["status"], record["handover"], flags) == (
        "handed_over",
        {"reason": "emergency"},
        [("GREETING", "I have crushing chest pain")],
    )


async def test_a_newer_stream_takes_the_call_over_and_the_older_one_writes_nothing(server: Server) -> None:
    older = await call(server)
    await older.answer("ready to begin", "yes")
    await older.answer("health insurance", "no")
    await older.hear("reason for your visit")
    newer = await call(server, older.call_sid, "resume")
    await newer.hear("reason for your visit")
    await older.say("my ankle hurts")
    await older.until_closed()
    await newer.answer("reason for your visit", "I have a cough")
    await newer.hear("When did that start")
    record = shown(server, newer.call_sid, "--phi")[0]
    said = [turn["text"] for turn in record["turns"] if turn["speaker"] == "caller"]
    assert (record["status"], record["answers"]["reason"]["value"], said) == (
        "in_progress",
        "I have a cough",
        ["yes", "no", "I have a cough"],
    )
    await newer.stop()


async def test_patience_is_counted_in_audio(server: Server) -> None:
    stream = await call(server)
    await stream.answer("ready to begin")
    await asyncio.sleep(1)
    said = stream.words()
    await stream.frames(SILENCE * 50 * 12)
    await stream.hear("Are you still there?")
    assert said == ""
    await stream.stop()


async def test_a_caller_who_hangs_up_is_abandoned_and_the_call_is_over(server: Server) -> None:
    stream = await call(server)
    await stream.answer("ready to begin", "yes")
    await stream.answer("health insurance", "no")
    await stream.hear("reason for your visit")
    await stream.stop()
    server.voice("status", stream.call_sid, CallStatus="completed")
    again = [server.voice(path, stream.call_sid) for path in ("resume", "answer")]
    assert again == [HANG_UP, f"{HEAD}<Response><Say>This call has ended. Goodbye.</Say><Hangup /></Response>"]
    assert await Stream(server, stream.call_sid).open() == 403
    record = shown(server, stream.call_sid)[0]
    assert (record["status"], record["phase"]) == ("abandoned", "CHIEF_COMPLAINT")


# --- the process goes


@pytest.fixture
def two_more(server: Server, tmp_path: Path) -> Iterator[tuple[Instance, Instance]]:
    """Two more processes of the same service."""
    environment = server.environment | {"DRAIN_SECONDS": "0"}
    more = Instance("more", environment, tmp_path / "more.log"), Instance("most", environment, tmp_path / "most.log")
    with commands(environment) as ours:
        try:
            for instance in more:
                instance.process = ours.start(instance.log, "serve", "--port", str(instance.port))
            for instance in more:
                instance.wait_until_up()
            yield more
        finally:
            for instance in more:
                instance.end()


async def test_a_call_outlives_its_process_killed_or_stopped(
    server: Server, two_more: tuple[Instance, Instance]
) -> None:
    """Another process takes it up in one sentence and asks for nothing that was given."""
    killed, stopped = two_more
    broken = [await call(replace(server, port=instance.port)) for instance in two_more]
    for stream in broken:
        await stream.answer("ready to begin", "yes")
        await stream.answer("health insurance", "no")
        await stream.hear("reason for your visit")
    killed.signal(signal.SIGKILL)
    stopped.signal(signal.SIGTERM)
    for stream in broken:
        await stream.until_closed()
    assert not stopped.is_up()
    resumed = [await call(server, stream.call_sid, "resume") for stream in broken]
    for stream in resumed:
        await stream.hear("reason for your visit")
        assert stream.words().startswith(
            "Sorry, the line broke for a moment. You were telling me why you're coming in. What's the reason"
        )
        await stream.stop()
    codes = [await killed.gone(), await stopped.gone()]
    given = [record["answers"]["insured"]["value"] for record in shown(server, *sids(broken), "--phi")]
    assert (codes, given) == ([-signal.SIGKILL, 0], [False, False])


def sids(streams: list[Stream]) -> list[str]:
    return [stream.call_sid for stream in streams]
