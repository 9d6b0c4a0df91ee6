"""`manage.py serve` as a process of its own: says what it is, refuses a taken port in one line, ends cleanly."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from telephony.server import PortTaken, check_port
from voiceagent.tests.backends import free_port

pytestmark = pytest.mark.whole_call
ROOT = Path(__file__).parents[2]


# Warnings are left out: on a slow machine the first look at the tables, of which there are none, comes before the end.
def serve(folder: Path, port: int) -> subprocess.Popen[str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    return subprocess.Popen(
        [sys.executable, "manage.py", "serve", "--port", str(port)],
        cwd=ROOT,
        env={**kept, "VAR_DIR": str(folder), "SPEECH_WORKERS": "1", "DRAIN_SECONDS": "1", "LOG_LEVEL": "ERROR"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    port = free_port()
    process = serve(tmp_path, port)
    yield process, port
    process.kill()
    process.communicate()


def test_a_server_from_start_to_end(server: tuple[subprocess.Popen[str], int], tmp_path: Path) -> None:
    process, port = server
    assert process.stdout is not None
    assert process.stdout.readline() == (
        f"voiceagent answers on http://127.0.0.1:{port} as http://127.0.0.1:{port}; "
        "speech: embedded (runs without keys, for demo and tests; production uses Deepgram)\n"
    )
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/live", timeout=30) as response:
        assert response.status == 200

    second = serve(tmp_path, port)
    said, complaint = second.communicate(timeout=60)
    assert (second.returncode, said, complaint.strip()) == (
        1,
        "",
        f"CommandError: cannot listen on 127.0.0.1:{port}: Address already in use; --port takes another one",
    )

    process.send_signal(signal.SIGTERM)
    _, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (0, "")


def test_a_port_that_is_taken() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(PortTaken):
            check_port("127.0.0.1", other.getsockname()[1])
    check_port("127.0.0.1", free_port())
