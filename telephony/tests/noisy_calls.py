"""Calls with noise in every state of their streams, for `test_fuzz`."""

from __future__ import annotations

import asyncio
from collections import Counter

from django.db import connections

from telephony.background import in_thread
from telephony.models import Call

from .caller import Caller, resume, ring, token_in
from .noise import AT_ONCE, LARGE

BEFORE, OPENING, GREETING, LAST = 10, 10, 20, 10
"""Frames of a call's before its stream has started, while it opens, during our first words and during the last."""


class NoisyCalls:
    """One call after the other with noise in every state of it. Every second one loses its line in the middle.

    in_a_call: frames after which a call is brought to its end, which costs as much as a thousand of them.
    """

    def __init__(self, in_a_call: int) -> None:
        self._in_a_call = in_a_call
        self.frames: Counter[str] = Counter()
        self.calls = self.lost_lines = 0
        self._loop = asyncio.new_event_loop()
        self._caller: Caller | None = None
        self._heard = 0

    def feed(self, noise: list[str | bytes]) -> None:
        self._loop.run_until_complete(self._feed(noise))

    def finish(self) -> None:
        if self._caller is not None:
            self._loop.run_until_complete(self._to_its_end(self._caller, []))

    def close(self) -> None:
        self._loop.run_until_complete(self._leave())
        self._loop.close()

    async def _leave(self) -> None:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await self._loop.shutdown_default_executor()

    async def _feed(self, noise: list[str | bytes]) -> None:
        caller = self._caller
        if caller is None:
            self.calls, self._heard = self.calls + 1, 0
            caller = self._caller = await self._begin(Caller(f"CA{self.calls}"), noise)
            noise = noise[BEFORE + OPENING + GREETING :]
        elif self._heard == self._in_a_call // 2 and self.calls % 2:
            caller = self._caller = await self._again(caller)
        over = self._heard + AT_ONCE >= self._in_a_call
        await self._send(caller, "in the conversation", noise[: -LAST if over else None])
        await asyncio.sleep(0)
        self._heard += AT_ONCE
        if over:
            await self._to_its_end(caller, noise[-LAST:])

    async def _begin(self, caller: Caller, noise: list[str | bytes]) -> Caller:
        """A call to which we have begun to speak."""
        token = await ring(caller.call_sid)
        assert await caller.connect()
        await self._send(caller, "before the start", noise[:BEFORE])
        await caller.start(token)
        await self._send(caller, "while it opens", noise[BEFORE : BEFORE + OPENING])
        await caller.next()
        await self._send(caller, "during our first words", noise[BEFORE + OPENING : BEFORE + OPENING + GREETING])
        return caller

    async def _again(self, caller: Caller) -> Caller:
        """The line is lost, or Twilio says that the stream is over; the next stream goes on."""
        self.lost_lines += 1
        await (caller.cut() if self.lost_lines % 2 else caller.hang_up())
        again = Caller(caller.call_sid)
        token = token_in(await resume(caller.call_sid))
        assert await again.connect()
        await again.start(token)
        await again.next()
        return again

    async def _send(self, caller: Caller, state: str, noise: list[str | bytes]) -> None:
        self.frames[state] += len(noise)
        for each in noise:
            await send(caller, each)

    async def _to_its_end(self, caller: Caller, noise: list[str | bytes]) -> None:
        """The caller asks for a person until there is one: words said before a question has sounded answer nothing."""
        self._caller = None
        await caller.key("*")
        for _ in range(200):
            await caller.say("a person please")
            await caller.wait(1)
            while not await caller.socket.receive_nothing(0.05):
                if "front desk" in " ".join(caller.heard[-1:]):
                    await self._send(caller, "during our last words", noise)
                    noise = []
                if await caller.next() == "close":
                    return await over(caller)
        raise AssertionError("the call does not end")


async def over(caller: Caller) -> None:
    await caller.cut()
    status = await in_thread(lambda: Call.objects.get(call_sid=caller.call_sid).status)
    await in_thread(connections.close_all)
    assert status == "handed_over"


async def send(caller: Caller, frame: str | bytes) -> None:
    if isinstance(frame, bytes):
        await caller.socket.send_input({"type": "websocket.receive", "bytes": frame})
        return
    for short, long in LARGE.items():
        frame = frame.replace(short, long)
    await caller.socket.send_input({"type": "websocket.receive", "text": frame})
