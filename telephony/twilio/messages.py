"""Twilio Media Streams, the wire format: text frames in, dataclasses out, and back. Pure; nothing here raises.

Source: twilio.com/docs/voice/media-streams/websocket-messages. Numbers arrive as strings; `media` holds 20 ms of
mu-law audio in base64.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

MAX_TEXT = 65_536
"""Characters. Twilio's own frames have about 400; a longer one is somebody trying."""
MAX_AUDIO = 8_000
"""Bytes of audio in one frame: a second, fifty times what Twilio sends."""
DIGITS = frozenset("0123456789*#ABCD")
_SID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Connected:
    protocol: str
    version: str


@dataclass(frozen=True)
class Start:
    """parameters: what the TwiML's <Parameter> elements said, our token among them."""

    stream_sid: str
    call_sid: str
    encoding: str
    sample_rate: int
    channels: int
    parameters: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Media:
    """audio: mu-law, 8000 Hz."""

    stream_sid: str
    audio: bytes = field(repr=False)
    track: str = "inbound"


@dataclass(frozen=True)
class Dtmf:
    stream_sid: str
    digit: str = field(repr=False)


@dataclass(frozen=True)
class Mark:
    """Everything sent before the mark of this name has been played, or was thrown away by a clear."""

    stream_sid: str
    name: str


@dataclass(frozen=True)
class Stop:
    stream_sid: str


@dataclass(frozen=True)
class Unknown:
    """A well-formed message of a kind this protocol version does not use."""


@dataclass(frozen=True)
class Malformed:
    """code: oversized, json, shape, sid, payload, digit, format."""

    code: str


Message = Connected | Start | Media | Dtmf | Mark | Stop | Unknown | Malformed


class _Refused(Exception):
    """Ends the parsing of one frame; never leaves this module."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def parse(text: str) -> Message:
    """One frame of text as a message, or `Malformed` and why."""
    if len(text) > MAX_TEXT:
        return Malformed("oversized")
    try:
        frame = json.loads(text)
    except (ValueError, RecursionError):
        return Malformed("json")
    if not isinstance(frame, dict):
        return Malformed("shape")
    event = frame.get("event")
    if not isinstance(event, str):
        return Malformed("shape")
    reader = _READERS.get(event)
    if reader is None:
        return Unknown()
    try:
        return reader(frame)
    except _Refused as refused:
        return Malformed(refused.code)


def _text(holder: Mapping[str, Any], key: str) -> str:
    value = holder.get(key)
    if not isinstance(value, str):
        raise _Refused("shape")
    return value


def _part(frame: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = frame.get(key)
    if not isinstance(value, dict):
        raise _Refused("shape")
    return value


def _sid(holder: Mapping[str, Any], key: str) -> str:
    value = _text(holder, key)
    if not _SID.fullmatch(value):
        raise _Refused("sid")
    return value


def _number(holder: Mapping[str, Any], key: str) -> int:
    value = holder.get(key)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _Refused("shape")


def _connected(frame: Mapping[str, Any]) -> Connected:
    return Connected(str(frame.get("protocol", "")), str(frame.get("version", "")))


def _start(frame: Mapping[str, Any]) -> Start:
    start = _part(frame, "start")
    audio = _part(start, "mediaFormat")
    parameters = start.get("customParameters", {})
    if not isinstance(parameters, dict):
        raise _Refused("shape")
    return Start(
        stream_sid=_sid(frame if "streamSid" in frame else start, "streamSid"),
        call_sid=_sid(start, "callSid"),
        encoding=_text(audio, "encoding"),
        sample_rate=_number(audio, "sampleRate"),
        channels=_number(audio, "channels"),
        parameters={name: value for name, value in parameters.items() if isinstance(value, str)},
    )


def _media(frame: Mapping[str, Any]) -> Media:
    media = _part(frame, "media")
    try:
        audio = b64decode(_text(media, "payload"), validate=True)
    except ValueError:
        raise _Refused("payload") from None
    if not audio:
        raise _Refused("payload")
    if len(audio) > MAX_AUDIO:
        raise _Refused("oversized")
    return Media(_sid(frame, "streamSid"), audio, str(media.get("track", "inbound")))


def _dtmf(frame: Mapping[str, Any]) -> Dtmf:
    digit = _text(_part(frame, "dtmf"), "digit")
    if digit not in DIGITS:
        raise _Refused("digit")
    return Dtmf(_sid(frame, "streamSid"), digit)


def _mark(frame: Mapping[str, Any]) -> Mark:
    return Mark(_sid(frame, "streamSid"), _text(_part(frame, "mark"), "name"))


def _stop(frame: Mapping[str, Any]) -> Stop:
    return Stop(_sid(frame, "streamSid"))


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Message]] = {
    "connected": _connected,
    "start": _start,
    "media": _media,
    "dtmf": _dtmf,
    "mark": _mark,
    "stop": _stop,
}


# What we send. `stream_sid` and mark names are our own or were checked by `parse`, so they need no escaping.


def media(stream_sid: str, audio: bytes) -> str:
    return f'{{"event":"media","streamSid":"{stream_sid}","media":{{"payload":"{b64encode(audio).decode()}"}}}}'


def mark(stream_sid: str, name: str) -> str:
    return f'{{"event":"mark","streamSid":"{stream_sid}","mark":{{"name":"{name}"}}}}'


def clear(stream_sid: str) -> str:
    return f'{{"event":"clear","streamSid":"{stream_sid}"}}'
