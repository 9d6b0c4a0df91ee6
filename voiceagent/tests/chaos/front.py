"""Server processes behind a balancer that asks /health/route, and before it Twilio with its fallback URL."""

from __future__ import annotations

import asyncio
import http.client
import itertools
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from voiceagent.tests.backends import free_port
from voiceagent.tests.commands import Started
from voiceagent.tests.outside_server import BASE, PROXY, PUBLIC, sign

from .pace import PACE

LOOK_SECONDS = 0.25
START_SECONDS = 300
"""A process that has not come up by then is broken, however slow the machine."""
WEBHOOK_SECONDS = 15
"""Twilio's own limit, on a machine of its speed (`pace`)."""
_threads = ThreadPoolExecutor(128)


class Unanswered(Exception):
    """No process gave an answer Twilio would take."""


@dataclass
class Instance:
    """One `manage.py serve`. up: what the balancer believes."""

    name: str
    environment: Mapping[str, str]
    log: Path
    port: int = field(default_factory=free_port)
    up: bool = False
    process: subprocess.Popen[bytes] | Started | None = None

    def start(self) -> None:
        command = [sys.executable, "manage.py", "serve", "--port", str(self.port)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, cwd=BASE, env=self.environment, stdout=log, stderr=log)

    def signal(self, number: signal.Signals) -> None:
        assert self.process is not None
        self.process.send_signal(number)

    def is_up(self) -> bool:
        """What the balancer's health check says."""
        try:
            return self.request("GET", "/health/route")[0] == 200
        except (OSError, http.client.HTTPException):
            return False

    def wait_until_up(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not self.is_up():
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.1)

    async def gone(self) -> int:
        """Its exit code, once it has ended by itself or by a signal."""
        assert self.process is not None
        return await asyncio.get_running_loop().run_in_executor(_threads, self.process.wait)

    def end(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def request(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, str]:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PACE.seconds(WEBHOOK_SECONDS))
        try:
            line.request(method, path, body, PROXY | headers)
            answer = line.getresponse()
            return answer.status, answer.read().decode()
        finally:
            line.close()


@dataclass
class Front:
    """errors: answers Twilio would have called an error, by status. waits: times a caller was asked to hold."""

    instances: list[Instance]
    errors: dict[str, int] = field(default_factory=dict)
    _turns: Mapping[str, itertools.count[int]] = field(
        default_factory=lambda: {"http": itertools.count(), "ws": itertools.count()}
    )

    async def watch(self) -> None:
        """The balancer's health check, for as long as the task runs."""
        while True:
            await asyncio.gather(*(self._look(instance) for instance in self.instances))
            await asyncio.sleep(LOOK_SECONDS)

    async def _look(self, instance: Instance) -> None:
        instance.up = bool(await asyncio.get_running_loop().run_in_executor(_threads, instance.is_up))

    async def ready(self) -> None:
        """Until every instance takes calls."""
        async with asyncio.timeout(START_SECONDS):
            while not all(instance.up for instance in self.instances):  # noqa: ASYNC110  nobody could set an event
                await asyncio.sleep(LOOK_SECONDS)

    def chosen(self, scheme: str) -> list[Instance]:
        """In the order they are tried: those that are up in turn, then the others."""
        turn = next(self._turns[scheme])
        return sorted(
            self.instances, key=lambda one: (not one.up, (self.instances.index(one) + turn) % len(self.instances))
        )

    async def post(self, url: str, parameters: Mapping[str, str]) -> str:
        """What Twilio gets from its webhook or, failing that, from the number's fallback URL. Raises Unanswered."""
        for address in (url, f"{PUBLIC}/voice/answer"):
            try:
                return await self._ask(address, parameters)
            except Unanswered as why:
                self.errors[str(why)] = self.errors.get(str(why), 0) + 1
                await asyncio.sleep(0.5)
        raise Unanswered("webhook and fallback")

    async def _ask(self, url: str, parameters: Mapping[str, str]) -> str:
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": sign(url, parameters),
        }
        parts = urlsplit(url)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        for instance in self.chosen("http"):
            try:
                status, body = await _in_thread(instance.request, "POST", path, urlencode(parameters), **headers)
            except ConnectionRefusedError:
                continue  # a balancer tries the next one
            except (OSError, http.client.HTTPException):
                raise Unanswered("reset") from None
            if status >= 300:
                raise Unanswered(f"HTTP {status}")
            return body
        raise Unanswered("refused")


async def _in_thread(work: object, *args: str, **headers: str) -> tuple[int, str]:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_threads, lambda: work(*args, **headers))  # type: ignore[operator]
