"""Our own commands as child processes: one that answers, or a server for as long as it is needed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError

START_SECONDS = 60
STOP_SECONDS = 10
MANAGE = (sys.executable, str(settings.BASE_DIR / "manage.py"))


def manage(*arguments: str) -> str:
    """What the command printed. Raises CommandError with its last words when it failed."""
    done = subprocess.run([*MANAGE, *arguments], capture_output=True, text=True, cwd=settings.BASE_DIR)
    if done.returncode:
        raise CommandError(f"manage.py {arguments[0]} failed: {_last_line(done.stderr)}")
    return done.stdout


def is_ready(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/health/ready", timeout=3) as response:  # noqa: S310
            ready: bool = response.status < 300
    except (urllib.error.URLError, OSError):
        return False
    return ready


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def server(port: int, **more: str) -> Iterator[str]:
    """`manage.py serve` until the block is left, also by Ctrl-C or SIGTERM; its log goes to `var/serve-<port>.log`.

    more: of its environment. Raises CommandError when it does not come up.
    """
    log = Path(settings.VAR_DIR) / f"serve-{port}.log"
    with log.open("w") as file, _stopped_by_sigterm():
        # A session of its own: Ctrl-C reaches us alone, and we stop the server in order.
        child = subprocess.Popen(
            [*MANAGE, "serve", "--port", str(port)],
            stdout=file,
            stderr=subprocess.STDOUT,
            cwd=settings.BASE_DIR,
            start_new_session=True,
            env={**os.environ, "DRAIN_SECONDS": "1", **more},
        )
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(child, url, log)
            yield url
        finally:
            _stop(child)


def _wait(child: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not is_ready(url):
        if child.poll() is not None:
            raise CommandError(f"the server did not start: {_last_line(log.read_text())}")
        if time.monotonic() > deadline:
            raise CommandError(f"the server was not ready within {START_SECONDS} s; its log: {log}")
        time.sleep(0.1)


def _stop(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    try:
        child.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()


@contextmanager
def _stopped_by_sigterm() -> Iterator[None]:
    """SIGTERM ends the block like an error would, so that the child does not outlive us."""

    def stop(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].removeprefix("CommandError: ") if lines else "it said nothing"
