"""`make chaos`: calls by the dozen on two server processes, PostgreSQL and Redis, while one after the other breaks.

Every call must end completed or with a person, every answer the agent went on from must be in the record once, and
nothing given may be asked for again. Exits with 1 where that is not so. Everything is real but the phone network and
Deepgram, which are the simulators'.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redis import Redis

from voiceagent.simulators.deepgram import Deepgram
from voiceagent.simulators.personas import load
from voiceagent.tests import backends
from voiceagent.tests.outside_server import PUBLIC, SECRET, manage

from .caller import Caller
from .front import Front, Instance
from .pace import PACE
from .verdict import Row, table

PERSONAS = ("maria", "robert", "helen")
SPEED = 10.0
INTO_THE_CALLS = 4
"""Answers that half of the callers have given when a wave's disturbance begins."""
CALL_SECONDS = 1800.0
"""The last resort: a caller gives up by what they hear, whatever the clock says."""
LOOK_SECONDS = 0.2
DRAIN_SECONDS = 5


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
            Scenario("nothing", 8),
            Scenario("line cut twice", 8, {3: "cut", 9: "cut"}),
            Scenario("Deepgram closes with 1011", 8, {5: "!close 1011"}),
            Scenario("Deepgram sends rubbish", 8, {4: "!rubbish", 11: "!rubbish"}),
            Scenario("Deepgram slow by 3 s", 8, {6: "!slow 3"}),
            Scenario("Deepgram hears nothing", 6, {7: "!silent"}),
        )
    ),
    Wave((Scenario("process killed (-9)", 16),), World.kill),
    Wave((Scenario("process drained (SIGTERM)", 12),), World.drain),
    Wave((Scenario("database stopped for 20 s", 12, books=False),), World.no_database, 6.0, 20.0),
    Wave((Scenario("Redis flushed", 6),), World.flush_redis),
    Wave((Scenario("Deepgram answers 401 for 6 s", 4),), World.refuse),
    Wave((Scenario("Deepgram hangs for 8 s", 4),), World.hang),
)


@dataclass
class Run:
    """calls: how many in all. only: a part of the scenarios' names."""

    calls: int
    only: str
    rows: list[Row] = field(default_factory=list)
    done: int = 0
    planned: int = 0
    what: str = ""
    began: float = field(default_factory=time.monotonic)

    async def all(self, world: World) -> None:
        plan = [
            (wave, [(scenario, self._share(scenario)) for scenario in wave.scenarios if self.only in scenario.name])
            for wave in WAVES
        ]
        self.planned = sum(count for _, scenarios in plan for _, count in scenarios)
        for wave, scenarios in plan:
            if scenarios:
                await self._wave(world, wave, scenarios)

    def _share(self, scenario: Scenario) -> int:
        return max(1, round(scenario.share * self.calls / 100))

    async def _wave(self, world: World, wave: Wave, scenarios: Sequence[tuple[Scenario, int]]) -> None:
        await world.front.ready()
        self._show(scenarios[0][0].name)
        callers = {
            scenario.name: [
                Caller(world.front, load(PERSONAS[number % len(PERSONAS)]), wave.speed, scenario.faults)
                for number in range(count)
            ]
            for scenario, count in scenarios
        }
        everybody = [caller for some in callers.values() for caller in some]
        calls = [self._call(caller, wave.spread * place / len(everybody)) for place, caller in enumerate(everybody)]
        disturbing = asyncio.create_task(self._disturb(world, wave, everybody))
        await asyncio.gather(*calls)
        await disturbing
        records = await asyncio.to_thread(_records, world.environment, [caller.call_sid for caller in everybody])
        for scenario, _ in scenarios:
            some = callers[scenario.name]
            row = Row(scenario.name, scenario.books)
            self.rows.append(row)
            for caller in some:
                row.add(caller, records[caller.call_sid])
                (world.folder / f"{caller.call_sid}.json.log").write_text(
                    json.dumps(records[caller.call_sid], indent=1)
                )
            if world.told:
                row.problems.append(world.told)

    async def _call(self, caller: Caller, seconds: float) -> None:
        await asyncio.sleep(seconds)
        try:
            async with asyncio.timeout(CALL_SECONDS):
                await caller.place()
        except TimeoutError:
            caller.outcome = "lost: too long"
        self.done += 1
        self._show()

    async def _disturb(self, world: World, wave: Wave, callers: Sequence[Caller]) -> None:
        if wave.disturb is None:
            return
        while sum(bool(one.outcome) or one.answers >= INTO_THE_CALLS for one in callers) * 2 < len(callers):  # noqa: ASYNC110
            await asyncio.sleep(LOOK_SECONDS)
        await wave.disturb(world)

    def _show(self, what: str = "") -> None:
        self.what = what or self.what
        if sys.stderr.isatty():
            filled = "#" * round(30 * self.done / self.planned)
            seconds = round(time.monotonic() - self.began)
            line = f"\r[{filled:<30}] {self.done}/{self.planned} calls  {seconds} s  {self.what:<32}"
            print(line, end="", file=sys.stderr, flush=True)


def _records(environment: Mapping[str, str], sids: Sequence[str]) -> dict[str, Any]:
    shown = manage(environment, "show_call", *sids, "--json", "--phi")
    records = {record["call_sid"]: record for record in map(json.loads, shown.stdout.splitlines())}
    nothing: dict[str, Any] = {"status": "unknown", "answers": {}, "turns": [], "messages": [], "appointment": None}
    return {sid: records.get(sid, nothing) for sid in sids}


async def _chaos(run: Run, environment: Mapping[str, str], database: Any, folder: Path) -> Front:
    deepgram = Deepgram()
    async with deepgram.serve() as origin:
        environment = {**environment, "DEEPGRAM_URL": origin}
        front = Front([Instance(name, environment, folder / f"{name}.log") for name in ("A", "B")])
        world = World(front, deepgram, database, environment["REDIS_URL"], environment, folder)
        watching = asyncio.gather(front.watch(), PACE.watch())
        try:
            for instance in front.instances:
                instance.start()
            await run.all(world)
        finally:
            watching.cancel()
            for instance in front.instances:
                instance.end()
    return front


def _environment(folder: Path, database_url: str, redis_url: str) -> dict[str, str]:
    ours = {
        "PUBLIC_URL": PUBLIC,
        "TWILIO_AUTH_TOKEN": SECRET,
        "SPEECH": "deepgram",
        "DEEPGRAM_API_KEY": "a key",
        "CELERY_BROKER_URL": redis_url,
        "DRAIN_SECONDS": str(DRAIN_SECONDS),
        "MAX_CALLS": "200",
        "DEBUG": "",
    }
    return {**backends.environment(folder, database_url, redis_url), **ours}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Calls while everything breaks.")
    parser.add_argument("--calls", type=int, default=100)
    parser.add_argument("--only", default="", help="part of a scenario's name")
    parser.add_argument("--logs", type=Path, help="keep the servers' logs in this folder")
    options = parser.parse_args(arguments)
    run = Run(options.calls, options.only)
    signal.signal(signal.SIGTERM, backends.leave)
    folder = Path(tempfile.mkdtemp(prefix="voiceagent-", dir=backends.short_folder()))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        database = stack.enter_context(backends.postgres_server(folder))
        redis_url = stack.enter_context(backends.redis(folder))
        environment = _environment(folder, database.get_uri(), redis_url)
        for command in (["migrate"], ["seed_demo"]):
            manage(environment, *command).check_returncode()
        try:
            front = asyncio.run(_chaos(run, environment, database, folder))
        finally:
            if options.logs:
                options.logs.mkdir(parents=True, exist_ok=True)
                for log in folder.glob("*.log"):
                    shutil.copy(log, options.logs)
    return _report(run, front)


def _report(run: Run, front: Front) -> int:
    problems = [problem for row in run.rows for problem in row.problems]
    print(f"\n{table(run.rows)}\n")
    for problem in problems:
        print(problem)
    seconds = round(time.monotonic() - run.began)
    print(f"{len(problems)} problems, {seconds} s; webhooks that needed the fallback URL: {front.errors or 'none'}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
