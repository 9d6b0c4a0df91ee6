"""Twilio's wire format: what we read, what we refuse without a fuss, what we write."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.twilio import messages
from telephony.twilio.messages import (
    Connected,
    Dtmf,
    Malformed,
    Mark,
    Media,
    Message,
    Start,
    Stop,
    Unknown,
    parse,
)

SILENCE = b64encode(b"\xff" * 160).decode()
START = {
    "event": "start",
    "sequenceNumber": "1",
    "streamSid": "MZ1",
    "start": {
        "accountSid": "AC1",
        "streamSid": "MZ1",
        "callSid": "CA1",
        "tracks": ["inbound"],
        "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
        "customParameters": {"token": "t"},
    },
}


def media(**changes: Any) -> dict[str, Any]:
    inner = {"track": "inbound", "chunk": "1", "timestamp": "5", "payload": SILENCE} | changes
    return {"event": "media", "sequenceNumber": "3", "streamSid": "MZ1", "media": inner}


def test_a_message_of_twilio_is_read() -> None:
    rows = [
        ({"event": "connected", "protocol": "Call", "version": "1.0.0"}, Connected("Call", "1.0.0")),
        (START, Start("MZ1", "CA1", "audio/x-mulaw", 8000, 1, {"token": "t"})),
        (media(), Media("MZ1", b"\xff" * 160)),
        ({"event": "dtmf", "streamSid": "MZ1", "dtmf": {"track": "inbound_track", "digit": "#"}}, Dtmf("MZ1", "#")),
        ({"event": "mark", "streamSid": "MZ1", "mark": {"name": "0-1"}}, Mark("MZ1", "0-1")),
        ({"event": "stop", "streamSid": "MZ1", "stop": {"accountSid": "AC1", "callSid": "CA1"}}, Stop("MZ1")),
        ({"event": "novelty", "streamSid": "MZ1"}, Unknown()),
    ]
    assert [(frame, parse(json.dumps(frame))) for frame, _ in rows] == rows


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "json"),
        ("{", "json"),
        ("[" * 50_000, "json"),
        ("[]", "shape"),
        ("null", "shape"),
        ("{}", "shape"),
        ('{"event": 7}', "shape"),
        ('{"event": "media"}', "shape"),
        ('{"event": "media", "streamSid": "MZ1", "media": "x"}', "shape"),
        (json.dumps(media(payload=7)), "shape"),
        (json.dumps(media(payload="")), "payload"),
        (json.dumps(media(payload="not base64!")), "payload"),
        (json.dumps(media(payload="\ud800")), "payload"),
        (json.dumps(media(payload=b64encode(bytes(8001)).decode())), "oversized"),
        (json.dumps(media() | {"streamSid": 'M"Z'}), "sid"),
        (json.dumps({"event": "dtmf", "streamSid": "MZ1", "dtmf": {"digit": "12"}}), "digit"),
        (json.dumps({"event": "mark", "streamSid": "MZ1", "mark": {}}), "shape"),
        (json.dumps(START | {"start": {}}), "shape"),
        (json.dumps({"event": "media", "filler": "x" * 70_000}), "oversized"),
    ],
)
def test_what_is_malformed_says_why(text: str, code: str) -> None:
    assert parse(text) == Malformed(code)


KINDS = {"connected": Connected, "start": Start, "media": Media, "dtmf": Dtmf, "mark": Mark, "stop": Stop, "x": Unknown}


def told_by(frame: Any, message: Message) -> Message:
    """What a frame that was taken for this message must have said, letter by letter; KeyError where it did not."""
    match message:
        case Start(parameters=parameters):
            start, own = frame["start"], frame["start"].get("customParameters", {})
            audio = start["mediaFormat"]
            rate, channels = int(audio["sampleRate"]), int(audio["channels"])
            given = {name: own[name] for name in parameters}
            return Start(frame["streamSid"], start["callSid"], audio["encoding"], rate, channels, given)
        case Media():
            media = frame["media"]
            return Media(frame["streamSid"], b64decode(media["payload"]), str(media.get("track", "inbound")))
        case Dtmf():
            return Dtmf(frame["streamSid"], frame["dtmf"]["digit"])
        case Mark():
            return Mark(frame["streamSid"], frame["mark"]["name"])
        case Stop():
            return Stop(frame["streamSid"])
        case Connected():
            return Connected(str(frame.get("protocol", "")), str(frame.get("version", "")))
        case Unknown() | Malformed():
            return message


@settings(max_examples=80)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    ),
    st.sampled_from(["connected", "start", "media", "dtmf", "mark", "stop", "x"]),
)
def test_a_frame_is_taken_for_what_it_says_or_for_malformed(value: object, event: str) -> None:
    frames = [
        {"event": event, event: value},
        {"event": event, "streamSid": value},
        {"event": event, "streamSid": "MZ1", event: value},
        START | {"start": value},
        media(payload=value),
    ]
    for frame in frames:
        message = parse(json.dumps(frame))
        assert message == told_by(frame, message)
        assert type(message) in (KINDS[str(frame["event"])], Malformed)


@given(st.text())
def test_a_text_that_is_no_frame_says_why(text: str) -> None:
    try:
        json.loads(text)
        code = "shape"
    except ValueError:
        code = "json"
    assert parse(text) == Malformed(code)


def test_what_we_send_is_what_twilio_documents() -> None:
    assert [
        json.loads(text)
        for text in (messages.media("MZ1", b"\xff"), messages.mark("MZ1", "0-1"), messages.clear("MZ1"))
    ] == [
        {"event": "media", "streamSid": "MZ1", "media": {"payload": "/w=="}},
        {"event": "mark", "streamSid": "MZ1", "mark": {"name": "0-1"}},
        {"event": "clear", "streamSid": "MZ1"},
    ]


def test_reprs_show_nothing_of_the_caller() -> None:
    assert (
        repr(Media("MZ1", b"voice")),
        repr(Dtmf("MZ1", "7")),
        repr(Start("MZ1", "CA1", "e", 8000, 1, {"token": "t"})),
    ) == (
        "Media(stream_sid='MZ1', track='inbound')",
        "Dtmf(stream_sid='MZ1')",
        "Start(stream_sid='MZ1', call_sid='CA1', encoding='e', sample_rate=8000, channels=1)",
    )
