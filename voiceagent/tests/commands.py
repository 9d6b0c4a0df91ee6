"""`manage.py` many times in one environment: a process that has imported everything once forks for each command.

What runs is `manage.py` itself, in a process of its own; what is saved is the second of imports before each.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[2]


class Commands:
    """One command at a time; what is started goes on beside them. The process begins with the first."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self._environment, self._folder, self._lock = environment, folder, threading.Lock()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        out, err = self._folder / "out", self._folder / "err"
        code = self._ask("wait", self._ask("run", str(out), str(err), *arguments))
        return subprocess.CompletedProcess(arguments, code, out.read_text(), err.read_text())

    def start(self, log: Path, *arguments: str) -> Started:
        """A command that goes on, such as `serve`; both its outputs are added to the log."""
        return Started(self, self._ask("run", str(log), str(log), *arguments))

    def code(self, pid: int) -> int | None:
        """The exit code of what has ended."""
        code: int | None = self._ask("ended", pid)
        return code

    def _ask(self, *question: str | int) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._lock:
            print(json.dumps(question), file=self._process.stdin, flush=True)
            answer = self._process.stdout.readline()
        assert answer, "it could not be imported; see its traceback"
        return json.loads(answer)

    @cached_property
    def _process(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=ROOT, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def end(self) -> None:
        if "_process" in vars(self):
            self._process.kill()
            self._process.communicate()


@dataclass(frozen=True)
class Started:
    """A command that goes on; its methods are those of `subprocess.Popen`."""

    commands: Commands
    pid: int

    def send_signal(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        if self.poll() is None:
            self.send_signal(signal.SIGKILL)

    def poll(self) -> int | None:
        return self.commands.code(self.pid)

    def wait(self, timeout: float = 60) -> int:
        """Exit code, below zero for a signal. Raises TimeoutExpired, and then it is killed."""
        deadline = time.monotonic() + timeout
        while (code := self.poll()) is None:
            if time.monotonic() > deadline:
                self.kill()
                raise subprocess.TimeoutExpired("manage.py", timeout)
            time.sleep(0.02)
        return code


@contextmanager
def commands(environment: Mapping[str, str]) -> Iterator[Commands]:
    with tempfile.TemporaryDirectory() as folder:
        ours = Commands(environment, Path(folder))
        try:
            yield ours
        finally:
            ours.end()


def _bear() -> None:
    """For each "run" a child that becomes the command; "wait" and "ended" ask for its exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    import django
    from django.core import checks

    django.setup()
    checks.run_checks()  # they import what else is imported at its first use
    gc.freeze()  # a child looking through all this for garbage would copy it, page by page
    codes: dict[int, int] = {}
    for line in sys.stdin:
        kind, *words = json.loads(line)
        if kind == "run":
            answer: int | None = os.fork() or _become(*words)
        else:
            (pid,) = words
            if pid not in codes and (ended := os.waitpid(pid, 0 if kind == "wait" else os.WNOHANG))[0]:
                codes[pid] = os.waitstatus_to_exitcode(ended[1])
            answer = codes.get(pid)
        print(json.dumps(answer), flush=True)  # noqa: T201


def _become(out: str, err: str, *arguments: str) -> NoReturn:
    how = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if out == err else os.O_TRUNC)
    for number, path, flags in ((0, os.devnull, os.O_RDONLY), (1, out, how), (2, err, how)):
        os.dup2(os.open(path, flags), number)
    sys.argv = ["manage.py", *arguments]
    if arguments[0] != "serve":
        gc.disable()  # it ends before it would matter
    try:
        runpy.run_path(str(ROOT / "manage.py"), run_name="__main__")
    except SystemExit as left:
        if left.code:
            _leave(int(left.code))
    _leave(0)


def _leave(code: int) -> NoReturn:
    """As the interpreter does, but for taking apart all that was imported, which takes as long as the command."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _bear()
