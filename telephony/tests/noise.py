"""What may arrive on the media socket and at the webhooks when nobody means us well: strategies for `test_fuzz`."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

from hypothesis import strategies

from .caller import STREAM_SID
from .setting import CALLER, DIALLED
from .test_frames import frame

AT_ONCE = 100
"""Messages hypothesis draws together."""
LARGE = {"a very long text": "A" * 70_000, "more than a second": b64encode(b"\xff" * 9000).decode()}
"""Short names for what would make a found failure unreadable."""

# --- frames

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

# --- bytes on the wire

wire_frames = strategies.builds(
    frame,
    strategies.sampled_from([0x81, 0x81, 0x81, 0x01, 0x80, 0x82, 0x89, 0x8A, 0x88, 0xC1, 0x83])
    | strategies.integers(0, 255),
    strategies.binary(max_size=200) | text.map(str.encode),
    masked=strategies.sampled_from([True, True, True, False]),
) | strategies.binary(max_size=20)
"""Texts whole and in fragments, binary, pings, closing, reserved bits, no mask, no frame at all."""

# --- posts

PATHS = (
    "voice/answer", "voice/answer", "voice/resume", "voice/resume", "voice/status", "voice/desk", "voice/desk/accept",
    "voice/desk/over", "voice/transfer/hold", "voice/transfer/over", "voice/busy", "voice/stream/CA1/", "voice/",
    "sms/inbound", "sms/status",
)  # fmt: skip
"""All that the project has for Twilio, and two that are none."""
SIDS = ("CAnew", "CAon", "CAon", "CAwaits", "CAwaits", "CAover", "CAdesk", "")
"""In each batch new ones by these names: a call that was never seen, one on a stream, one in a conference, one over."""
names = strategies.sampled_from(
    ["To", "From", "FromState", "CallStatus", "DialCallStatus", "DialBridged", "Digits", "ParentCallSid", "Body",
     "OptOutType", "MessageSid", "MessageStatus"]
)  # fmt: skip
told = strategies.sampled_from(
    [DIALLED, CALLER, "completed", "no-answer", "busy", "failed", "in-progress", "true", "false", "1", "2", "YES",
     "STOP", "undelivered", *SIDS]
)  # fmt: skip
Fields = strategies.SearchStrategy[dict[str, str]]
fields = strategies.dictionaries(names | text, told | strategies.text(), max_size=5)
calls: Fields = strategies.fixed_dictionaries({"CallSid": strategies.sampled_from(SIDS) | text}) | strategies.just({})
ours: Fields = strategies.just({"To": DIALLED, "From": CALLER}) | strategies.just({})
bodies = strategies.builds(lambda of, line, rest: {**rest, **line, **of}, calls, ours, fields)
SIGNED = ("right", "right", "right", "wrong", "none", "of another body", "json", "bytes", "get")
posts = strategies.lists(
    strategies.tuples(
        strategies.sampled_from(PATHS), bodies, strategies.sampled_from(["", "1", "6", "99"]) | text,
        strategies.sampled_from(SIGNED),
    ),
    min_size=AT_ONCE,
    max_size=AT_ONCE,
)  # fmt: skip
