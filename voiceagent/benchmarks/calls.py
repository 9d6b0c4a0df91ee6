"""Many calls at once on one core: `make bench`, or `python -m voiceagent.benchmarks.calls --calls 100 --seconds 30`.

The real server entry runs alone on the first core; phones and a Deepgram of this program's own (`line`) on the others.
Measured from outside, on one clock: the caller's final words sent to the server -> the first sound of its reply back at
the phone, apart for replies that begin with a kept prompt and for those the vendor makes meanwhile; the start of speech
sent -> `clear` back. CPU and memory are the server's, from /proc. Wants Linux, two cores
and a PostgreSQL: `python -m voiceagent.tests.backends -- python -m voiceagent.benchmarks.calls`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from pathlib import Path

from .caller import PUBLIC, SECRET, Caller, Measured
from .line import Vendor

ROOT = Path(__file__).parents[2]
START_SECONDS = 60.0
RAMP_SECONDS = 0.1
"""Between two calls that begin."""
WARM_SECONDS = 6.0
"""From the last call's beginning until measuring begins."""
GOALS = (
    "goals, 100 calls on one core of their own: turn (kept prompt) p50 <= 5 ms, p99 <= 25 ms; clear p99 <= 20 ms; "
    "<= 1 MB a call; 30 calls: <= 0.56 CPU s/call-min (a third of pipecat's), 180 calls and more with turn p99 < 100 ms"
)


class Server:
    """The server as a process on the first core."""

    def __init__(self, deepgram: str, folder: Path) -> None:
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.environment = {
            **os.environ,
            "VAR_DIR": str(folder),
            "PUBLIC_URL": PUBLIC,
            "DEBUG": "",
            "TWILIO_AUTH_TOKEN": SECRET,
            "SPEECH": "deepgram",
            "DEEPGRAM_API_KEY": "made-up",
            "DEEPGRAM_URL": deepgram,
            "MAX_CALLS": "1000",
            "MAX_CALLS_PER_CLINIC": "1000",
            "CELERY_BROKER_URL": os.environ.get("REDIS_URL", ""),  # workers are other processes
            "LOG_LEVEL": "WARNING",
            "SECRET_KEY": secrets.token_urlsafe(64),
        }
        self._log = (folder / "server.log").open("wb")
        self._process: subprocess.Popen[bytes] | None = None

    def manage(self, *arguments: str) -> None:
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def start(self) -> None:
        command = [sys.executable, "manage.py", "serve", "--port", str(self.port)]
        self._process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=self._log, stderr=self._log)
        os.sched_setaffinity(self._process.pid, {min(os.sched_getaffinity(0) | {0})})
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health/ready", timeout=2).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        raise SystemExit("the server did not start: " + Path(self._log.name).read_text(errors="replace")[-2000:])

    def stop(self) -> None:
        if self._process is not None:
            for number in (signal.SIGTERM, signal.SIGTERM):  # the second time without waiting for calls
                self._process.send_signal(number)
                time.sleep(0.5)
            self._process.wait(30)

    def parts(self) -> str:
        """Where a turn's time went, on average: the server's own figures (`voiceagent_turn_seconds`)."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/metrics", timeout=10) as answer:
            found = dict(re.findall(r"^voiceagent_turn_seconds_(\S+) (\S+)$", answer.read().decode(), re.MULTILINE))
        means = {
            part: 1000 * float(found[f'sum{{part="{part}"}}']) / max(1.0, float(found[f'count{{part="{part}"}}']))
            for part in ("decision", "save", "voice", "frame", "commit")
        }
        return ", ".join(f"{part} {mean:.1f} ms" for part, mean in means.items())

    def complaints(self) -> Counter[str]:
        """What it has logged, by message."""
        lines = Path(self._log.name).read_text(errors="replace").splitlines()
        return Counter(json.loads(line)["message"] for line in lines if line.startswith("{"))

    def cpu_seconds(self) -> float:
        """User and system."""
        assert self._process is not None
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        assert self._process is not None
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def one_round(server: Server, vendor: Vendor, calls: int, seconds: float) -> str:
    """One line of the table."""
    measured, over = Measured(), asyncio.Event()
    vendor.ears.clear()
    before = server.memory_mb()
    talking = []
    for number in range(calls):
        caller = Caller(number, server.port, vendor, measured)
        await caller.begin()
        talking.append(asyncio.create_task(caller.talk(over)))
        await asyncio.sleep(RAMP_SECONDS)
    await asyncio.sleep(WARM_SECONDS)
    cpu, began = server.cpu_seconds(), time.monotonic()
    measured.counting = True
    await asyncio.sleep(seconds)
    measured.counting = False
    cpu, lasted = server.cpu_seconds() - cpu, time.monotonic() - began
    during = server.memory_mb()
    over.set()
    await asyncio.gather(*talking)
    await asyncio.sleep(WARM_SECONDS)
    figures = [
        f"{calls:5}",
        f"{len(measured.kept):5} {spread(measured.kept)}",
        f"{len(measured.made):5} {spread(measured.made)}",
        f"{len(measured.clears):6} {spread(measured.clears)}",
        f"{cpu / lasted / calls * 60:8.2f} {cpu / lasted:6.2f}",
        f"{before:7.0f} {(during - before) / calls:6.2f} {server.memory_mb():7.0f}",
        f"{measured.lost:5} {spread(measured.late)}",
    ]
    return "  ".join(figures)


def spread(times: Sequence[float]) -> str:
    """Median and 99th percentile, in milliseconds."""
    ordered = sorted(times)
    if not ordered:
        return f"{'-':>7} {'-':>7}"
    return f"{ordered[len(ordered) // 2]:7.1f} {ordered[int(len(ordered) * 0.99)]:7.1f}"


async def measure(calls: Sequence[int], seconds: float, rounds: int, folder: Path) -> None:
    vendor = Vendor()

    async def run(deepgram: str) -> None:
        async with serving(deepgram, folder) as server:
            await vendor.prompts_made()
            print(
                "calls   kept     p50     p99   made     p50     p99  clears    p50     p99  "
                "CPU s/call-min cores   RSS MB MB/call after   lost  late p50 p99"
            )
            for count in calls:
                for _ in range(rounds):
                    print(await one_round(server, vendor, count, seconds), flush=True)
            print("a turn's parts, on average:", await asyncio.to_thread(server.parts))
            complaints = server.complaints()
            print(
                *(f"logged {count} times: {message}" for message, count in complaints.items()),
                sep="\n",
                end="\n" if complaints else "",
            )

    await vendor.serve(run)


@asynccontextmanager
async def serving(deepgram: str, folder: Path) -> AsyncIterator[Server]:
    """In threads, since the server tries its key on us before it says that it is ready."""
    server = Server(deepgram, folder)
    server.manage("migrate", "--verbosity", "0")
    server.manage("seed_demo")
    try:
        await asyncio.to_thread(server.start)
        yield server
    finally:
        await asyncio.to_thread(server.stop)


def main() -> None:
    parser = argparse.ArgumentParser(description="Many calls at once on one core.")
    parser.add_argument("--calls", type=int, nargs="+", default=[10, 100])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--rounds", type=int, default=1, help="the same again: memory must not grow")
    options = parser.parse_args()
    others = os.sched_getaffinity(0) - {0}
    os.sched_setaffinity(0, others or {0})
    with tempfile.TemporaryDirectory(prefix="voiceagent-") as folder:
        asyncio.run(measure(options.calls, options.seconds, options.rounds, Path(folder)))
    print(GOALS)


if __name__ == "__main__":
    main()
