"""The servers the tests run on: two runs never meet, and nothing is left, however a run ends."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

RUN = [sys.executable, "-m", "voiceagent.tests.backends", "--", sys.executable, "-c"]
SHOW = """
import os, sys, time
from urllib.parse import urlsplit
import psycopg, redis
psycopg.connect(os.environ["DATABASE_URL"]).execute("CREATE TABLE mine ()")
server = redis.Redis.from_url(os.environ["REDIS_URL"])
server.set("mine", "1")
print(os.environ["DATABASE_URL"], server.info()["process_id"], repr(os.environ["DEEPGRAM_API_KEY"]), flush=True)
"""


@pytest.fixture
def temporary() -> Iterator[Path]:
    """A folder for temporary files that is looked into afterwards; a short path, for there will be sockets in it."""
    folder = Path(tempfile.mkdtemp(prefix="t-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def clean(temporary: Path) -> dict[str, str]:
    """An environment without servers, and with a key that must not arrive."""
    env = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    return {**env, "DEEPGRAM_API_KEY": "a developer's own", "TMPDIR": str(temporary)}


def start(program: str, env: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen([*RUN, program], cwd=settings.BASE_DIR, env=env, stdout=subprocess.PIPE, text=True)


def alive(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat")
    return state.exists() and state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_two_runs_at_once_have_servers_of_their_own_and_leave_nothing(clean: dict[str, str], temporary: Path) -> None:
    runs = [start(SHOW, clean) for _ in range(2)]
    outputs = [run.communicate(timeout=60)[0].split() for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    urls, redis_pids, keys = zip(*outputs, strict=True)
    assert len(set(urls)) == len(set(redis_pids)) == 2
    assert keys == ("''", "''")
    assert [pid for pid in redis_pids if alive(int(pid))] == []
    assert list(temporary.iterdir()) == []


def test_the_commands_failure_is_the_runs(clean: dict[str, str]) -> None:
    env = {**clean, "DATABASE_URL": "postgres://elsewhere", "REDIS_URL": "redis://elsewhere"}
    assert start("import sys; sys.exit(7)", env).wait(timeout=60) == 7


def test_stopped_from_outside_the_servers_stop_too(clean: dict[str, str], temporary: Path) -> None:
    run = start(SHOW + "time.sleep(60)", clean)
    assert run.stdout
    redis_pid = int(run.stdout.readline().split()[1])
    run.send_signal(signal.SIGTERM)
    assert run.wait(timeout=30) != 0
    assert not alive(redis_pid)
    assert list(temporary.iterdir()) == []
