"""The product as strangers see it: a server as its own process, environment variables, signed webhooks, commands.

Shares no code with the product. Speech is the stand-in for Deepgram, so that every word heard and said is known.
"""

from __future__ import annotations

import asyncio
import base64
import fcntl
import hashlib
import hmac
import http.client
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode
from xml.etree import ElementTree

from voiceagent.simulators.deepgram import Deepgram

from .commands import Commands, Started, commands

BASE = Path(__file__).resolve().parents[2]
PUBLIC, SECRET = "https://voice.example.test", "an auth token"
PROXY = {"Host": "web.internal:8000", "X-Forwarded-Proto": "https"}
UNSET = ("ALLOWED_HOSTS", "CELERY_BROKER_URL", "DATABASE_URL", "DEBUG", "EMAIL_URL", "REDIS_URL")
"""Left empty they count as not given, also where a developer's `.env` has them."""
PATIENCE = 10.0
"""Seconds by the clock after which a stranger has waited in vain."""


def sign(url: str, parameters: Mapping[str, str], secret: str = SECRET) -> str:
    """twilio.com/docs/usage/security"""
    text = url + "".join(name + parameters[name] for name in sorted(parameters))
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()).decode()


def new_sid(prefix: str = "CA") -> str:
    return prefix + uuid.uuid4().hex


@dataclass
class Server:
    """A running server. deepgram: what it was told and what it heard."""

    port: int
    var: Path
    environment: dict[str, str]
    deepgram: Deepgram
    commands: Commands

    def request(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, str]:
        """Status and body, from behind a proxy that has its own name for us."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        line.putrequest(method, path, skip_host=True)
        for name, value in (PROXY | headers | {"Content-Length": str(len(body))}).items():
            line.putheader(name, value)
        line.endheaders(body.encode())
        answer = line.getresponse()
        return answer.status, answer.read().decode()

    def post(self, path: str, parameters: Mapping[str, str], signature: str | None = None) -> tuple[int, str]:
        if signature is None:
            signature = sign(PUBLIC + path, parameters)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
        return self.request("POST", path, urlencode(parameters), **headers)

    def voice(self, path: str, call_sid: str, **parameters: str) -> str:
        """The TwiML one of the webhooks answers."""
        status, body = self.post(f"/voice/{path}", webhook(call_sid, **parameters))
        assert status in (200, 204), (status, body)
        return body

    def metrics(self) -> dict[str, float]:
        lines = self.request("GET", "/metrics")[1].splitlines()
        return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if line[:1] != "#")}

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.commands.run(*arguments)

    def log(self) -> str:
        return (self.var / "serve.log").read_text()


def webhook(call_sid: str, **parameters: str) -> dict[str, str]:
    """What Twilio posts, empty values included."""
    usual = {"AccountSid": "AC1", "ApiVersion": "2010-04-01", "CallerName": "", "CallStatus": "in-progress"}
    return usual | {"CallSid": call_sid, "From": "+15035550142", "To": "+15035550100"} | parameters


def manage(environment: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=BASE, env=environment, capture_output=True, text=True)


@contextmanager
def serving(var: Path, shared: Path, **variables: str) -> Iterator[Server]:
    """A server with the demo clinic, configured by environment variables and nothing else.

    shared: a folder of all workers of a run; the clinic is made once for all of them.
    """
    with deepgram_in_a_thread() as (deepgram, origin), socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        environment = {
            **{name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")},
            **dict.fromkeys(
                ("DATABASE_URL", "REDIS_URL", "CELERY_BROKER_URL", "EMAIL_URL", "DEBUG", "ALLOWED_HOSTS"), ""
            ),
            "VAR_DIR": str(var),
            "PUBLIC_URL": PUBLIC,
            "TWILIO_AUTH_TOKEN": SECRET,
            "SPEECH": "deepgram",
            "DEEPGRAM_API_KEY": "a key",
            "DEEPGRAM_URL": origin,
            **variables,
        }
        with commands(environment) as ours:
            _found_clinic(var, shared, ours)
            probe.close()
            process = ours.start(var / "serve.log", "serve", "--port", str(port))
            server = Server(port, var, environment, deepgram, ours)
            try:
                _wait_until_ready(server, process)
                yield server
            finally:
                process.kill()
                process.wait()


def _found_clinic(var: Path, shared: Path, ours: Commands) -> None:
    """Made by the commands for the first of a run, a copy of that for the others."""
    made = shared / "outside"
    with (shared / "outside.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if made.exists():
            shutil.copytree(made, var, dirs_exist_ok=True)
            return
        for command in ("migrate", "seed_demo"):
            done = ours.run(command)
            assert done.returncode == 0, done.stderr
        shutil.copytree(var, shared / "outside.new").rename(made)


def _wait_until_ready(server: Server, process: Started) -> None:
    for _ in range(300):
        assert process.poll() is None, server.log()
        try:
            if server.request("GET", "/health/ready")[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise AssertionError(server.log())


@contextmanager
def deepgram_in_a_thread() -> Iterator[tuple[Deepgram, str]]:
    """The stand-in, in a thread of its own."""
    deepgram, loop, origin = Deepgram(), asyncio.new_event_loop(), ""
    up, down = threading.Event(), asyncio.Event()

    async def run() -> None:
        nonlocal origin
        async with deepgram.serve() as origin:
            up.set()
            await down.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(run(),))
    thread.start()
    up.wait()
    try:
        yield deepgram, origin
    finally:
        loop.call_soon_threadsafe(down.set)
        thread.join()
        loop.close()


def token_of(twiml: str) -> str:
    parameter = ElementTree.fromstring(twiml).find("./Connect/Stream/Parameter")
    assert parameter is not None, twiml
    return parameter.attrib["value"]
