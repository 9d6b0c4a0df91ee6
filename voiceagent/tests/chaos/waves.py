"""What breaks while which calls are on the line: the waves of `make chaos`."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redis import Redis

from voiceagent.simulators.deepgram import Deepgram

from .front import Front

SPEED = 10.0


@dataclass
class World:
    """Everything below the calls, to be broken."""

    front: Front
    deepgram: Deepgram
    database: Any
    redis_url: str
    environment: Mapping[str, str]
    folder: Path
    told: str = ""

    async def kill(self) -> None:
        """kill -9, and the process is started again."""
        victim = self.front.instances[0]
        victim.signal(signal.SIGKILL)
        await victim.gone()
        await asyncio.sleep(3)
        victim.start()

    async def drain(self) -> None:
        """SIGTERM; once the process has gone by itself it is started again."""
        victim = self.front.instances[1]
        victim.signal(signal.SIGTERM)
        code = await victim.gone()
        self.told = "" if code == 0 else f"the drained process ended with {code}"
        victim.start()

    async def no_database(self) -> None:
        await asyncio.to_thread(self.database.stop)
        await asyncio.sleep(20)
        await asyncio.to_thread(self.database.start)

    async def flush_redis(self) -> None:
        for _ in range(5):
            with Redis.from_url(self.redis_url) as redis:
                redis.flushall()
            await asyncio.sleep(2)

    async def no_redis(self) -> None:
        """It takes connections and answers nothing, which is worse than being gone."""
        with Redis.from_url(self.redis_url) as redis:
            redis.client_pause(20_000)
        await asyncio.sleep(20)

    async def refuse(self) -> None:
        self.deepgram.manners.refuse = 401
        await asyncio.sleep(6)
        self.deepgram.manners.refuse = 0

    async def hang(self) -> None:
        manners = self.deepgram.manners
        manners.hang = manners.mute = True
        await asyncio.sleep(8)
        manners.hang = manners.mute = False


Disturb = Callable[[World], Awaitable[None]]


@dataclass(frozen=True)
class Scenario:
    """share: calls of a hundred. faults: as `Caller.faults`. books: a call that ends well has a visit."""

    name: str
    share: int
    faults: Mapping[int, str] = field(default_factory=dict)
    books: bool = True


@dataclass(frozen=True)
class Wave:
    """Scenarios whose calls are on the line together, and what is broken meanwhile.

    spread: seconds over which the calls come in.
    """

    scenarios: Sequence[Scenario]
    disturb: Disturb | None = None
    speed: float = SPEED
    spread: float = 4.0


WAVES = (
    Wave(
        (
            Scenario("nothing", 4),
            Scenario("line cut twice", 8, {3: "cut", 9: "cut"}),
            Scenario("line cut four times", 2, {3: "cut", 5: "cut", 7: "cut", 9: "cut"}),
            Scenario("Deepgram closes with 1011", 8, {5: "!close 1011"}),
            Scenario("Deepgram sends rubbish", 8, {4: "!rubbish", 11: "!rubbish"}),
            Scenario("Deepgram slow by 3 s", 8, {6: "!slow 3"}),
            Scenario("Deepgram hears nothing", 4, {7: "!silent"}),
        )
    ),
    Wave((Scenario("process killed (-9)", 16),), World.kill),
    Wave((Scenario("process drained (SIGTERM)", 12),), World.drain),
    Wave((Scenario("database stopped for 20 s", 12, books=False),), World.no_database, 6.0, 20.0),
    Wave((Scenario("Redis flushed", 4),), World.flush_redis),
    Wave((Scenario("Redis hangs for 20 s", 6),), World.no_redis, spread=12.0),
    Wave((Scenario("Deepgram answers 401 for 6 s", 4),), World.refuse),
    Wave((Scenario("Deepgram hangs for 8 s", 4),), World.hang),
)
