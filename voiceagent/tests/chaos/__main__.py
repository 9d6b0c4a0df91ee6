"""`make chaos`: calls by the dozen on two server processes, PostgreSQL and Redis, while one after the other breaks.

Every call must end completed or with a person, every answer the agent went on from must be in the record once, and
nothing given may be asked for again. Exits with 1 where that is not so. Everything is real but the phone network and
Deepgram, which are the simulators'.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from voiceagent.simulators.deepgram import Deepgram
from voiceagent.tests import backends
from voiceagent.tests.outside_server import PUBLIC, SECRET, manage

from .front import Front, Instance
from .pace import PACE
from .run import Run
from .verdict import table
from .waves import World

DRAIN_SECONDS = 5


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
            with suppress(asyncio.CancelledError):
                await watching
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
    slowest = max((row for row in run.rows), key=lambda row: row.longest, default=None)
    if slowest is not None:
        print(f"the longest wait came after: {slowest.longest_after}")
    seconds = round(time.monotonic() - run.began)
    print(f"{len(problems)} problems, {seconds} s; webhooks that needed the fallback URL: {front.errors or 'none'}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
