"""Short calls one after the other in one process: does anything grow, and what does a turn cost the event loop?

`python -m voiceagent.tests.backends -- python -m voiceagent.benchmarks.growth --calls 10000`. The real consumer,
session, dialogue and database; only the speech is made up. Wall time depends on the machine; objects, memory and the
event loop's own CPU time for a turn (final words in, first sound out at the socket) do not.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import sys
import time
from base64 import b64encode
from collections.abc import AsyncIterator
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import django

DIALLED = "+15035550100"
WORDS = ("yes", "no I pay myself", "back pain")
SECOND = b64encode(b"\xff" * 8000).decode()
WARM_CALLS = 300
"""Until every database thread has its connection, its compiled statements and the most memory it ever needs."""
PARTS = 10
"""The calls are counted in so many parts, one line each: what is still warming up shows as less from part to part."""
MOST_OBJECTS, MOST_BYTES = 1.0, 2048
"""A call may leave behind on average; collectors and allocators are not exact."""


class Speech:
    """Hears what it is told to hear, says half a second of sound for anything."""

    name = "growth"

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def stop(self) -> None: ...

    async def start(self) -> None: ...

    def ready(self) -> bool:
        return True

    def recogniser(self, report: Any) -> Speech:
        self.report, self.bytes = report, 0
        return self

    def voice(self) -> Speech:
        return self

    def hear(self, audio: bytes) -> None:
        self.bytes += len(audio)

    def expect(self, expectation: Any) -> None: ...

    def unheard(self) -> bytes:
        return b""

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        yield b"\xd5" * 4000

    async def make(self, sentence: str) -> bytes:
        return b"\xd5" * 4000


class Call:
    """One call over the consumer itself."""

    def __init__(self, call_sid: str, speech: Speech) -> None:
        self._speech, self._sid = speech, call_sid
        self._in: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._out: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._taken, self._sounded, self._first = asyncio.Event(), asyncio.Event(), 0.0

    def tell(self, **message: Any) -> None:
        self._in.put_nowait({"type": "websocket.receive", "text": json.dumps({"streamSid": "MZ1", **message})})

    async def _send(self, message: dict[str, Any]) -> None:
        if not self._sounded.is_set():
            self._first = time.thread_time()
            self._sounded.set()
        if message["type"] == "websocket.send":
            self._out.put_nowait(json.loads(message["text"]))

    async def _receive(self) -> dict[str, Any]:
        if self._in.empty():
            self._taken.set()
        return await self._in.get()

    async def listened(self) -> None:
        """Until the agent has asked; then the moment in which the caller thinks."""
        said = [await asyncio.wait_for(self._out.get(), 60)]
        while said[-1]["event"] != "mark":
            said.append(await self._out.get())
        await asyncio.sleep(0.001)
        while not self._out.empty():
            said.append(self._out.get_nowait())
        self._taken.clear()
        for message in said:
            if message["event"] == "mark":
                self.tell(event="mark", mark=message["mark"])
        for _ in range(4):
            self.tell(event="media", media={"track": "inbound", "payload": SECOND})
        await self._taken.wait()

    async def run(self, token: str, costs: list[float]) -> None:
        from telephony.consumers import MediaConsumer
        from telephony.speech.base import Final

        kwargs = {"call_sid": self._sid}
        scope = {"type": "websocket", "path": "/", "headers": [], "url_route": {"kwargs": kwargs}}
        self._in.put_nowait({"type": "websocket.connect"})
        serving = asyncio.create_task(MediaConsumer()(scope, self._receive, self._send))
        audio = {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1}
        start = {"callSid": self._sid, "mediaFormat": audio, "customParameters": {"token": token}}
        self.tell(event="start", start=start)
        for words in WORDS:
            await self.listened()
            self._sounded.clear()
            now, began = self._speech.bytes / 8000, time.thread_time()
            self._speech.report(Final(words, 0.97, (), now - 1.9, now - 1.7))
            await self._sounded.wait()
            costs.append((self._first - began) * 1000)
        await self.listened()
        self._in.put_nowait({"type": "websocket.disconnect", "code": 1000})
        await serving


def ring(call_sid: str) -> str:
    from telephony import services

    services.answer_call(call_sid=call_sid, dialled=DIALLED, caller="+15035550142")
    return services.issue_token(call_sid=call_sid)


def hang_up(call_sid: str) -> None:
    from telephony import services

    services.hung_up(call_sid=call_sid, call_status="completed")


def standing() -> tuple[int, int]:
    """Objects the collector knows, bytes resident."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return len(gc.get_objects()), pages * os.sysconf("SC_PAGE_SIZE")


Standing = tuple[int, int, int]
"""After so many calls: objects, bytes."""


def grown_by(before: Standing, after: Standing) -> tuple[float, float]:
    """Objects and bytes a call."""
    calls = after[0] - before[0]
    return (after[1] - before[1]) / calls, (after[2] - before[2]) / calls


def describe(before: Standing, after: Standing) -> str:
    objects, grown = grown_by(before, after)
    return f"{objects:+.3f} objects and {grown:+.0f} bytes a call"


async def measure(calls: int) -> bool:
    """Whether nothing grew."""
    from telephony import speech_service, world
    from telephony.background import in_thread

    world.prepare()
    speech = Speech()
    speech_service.install(speech_service.SpeechService(lambda: speech))
    costs: list[float] = []
    at = {WARM_CALLS + calls * part // PARTS for part in range(PARTS + 1)}
    stood: list[Standing] = []
    for number in range(WARM_CALLS + calls + 1):
        if number in at:
            stood.append((number, *standing()))
            for before, after in pairwise(stood[-2:]):
                print(f"calls {before[0]} to {after[0]}: {describe(before, after)}", flush=True)
        if number == WARM_CALLS:
            costs.clear()
        if number == WARM_CALLS + calls:
            break
        call_sid = f"CAgrowth{os.getpid()}-{number}"
        await Call(call_sid, speech).run(await in_thread(ring, call_sid), costs)
        await in_thread(hang_up, call_sid)
        del costs[:-10_000]
    objects, grown = grown_by(stood[len(stood) // 2], stood[-1])
    costs.sort()
    middle, rare = costs[len(costs) // 2], costs[int(len(costs) * 0.99)]
    print(f"second half: {describe(stood[len(stood) // 2], stood[-1])}")
    print(f"goals: at most {MOST_OBJECTS:.0f} object and {MOST_BYTES} bytes a call (nothing grows)")
    print(f"a turn costs the event loop p50 {middle:.2f} ms, p99 {rare:.2f} ms of CPU; goals for the wall 5 and 25 ms")
    return objects <= MOST_OBJECTS and grown <= MOST_BYTES


def main() -> None:
    parser = argparse.ArgumentParser(description="Short calls one after the other: nothing may grow.")
    parser.add_argument("--calls", type=int, default=1000)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    os.environ |= {
        "PUBLIC_URL": "https://voice.example.test",
        "DEBUG": "",
        "LOG_LEVEL": "ERROR",
        "TWILIO_AUTH_TOKEN": "",
    }
    # Nobody takes anything out of a broker that is this process's memory.
    os.environ["CELERY_BROKER_URL"] = os.environ.get("REDIS_URL", "")
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("seed_demo", stdout=StringIO())
    sys.exit(not asyncio.run(measure(options.calls)))


if __name__ == "__main__":
    main()
