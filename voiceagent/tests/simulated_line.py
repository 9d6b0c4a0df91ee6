"""A caller who does what a test wants on a media stream, frame by frame: for the tests of the simulated network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from voiceagent.simulators.stream import Heard, MediaStream, Said

from .fake_server import Act, StreamSide, stream_server

ROOM = b"\x7e" * 160
SPEED = 20.0


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
