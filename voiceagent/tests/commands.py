"""`manage.py` many times in one environment: a process that has imported everything once forks for each command.

What runs is `manage.py` itself, in a process of its own; what is saved is the second of imports before each.
"""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Commands:
    """Not for several threads: one command at a time. The process begins with the first."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self._environment, self._folder = environment, folder

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        out, err = self._folder / "out", self._folder / "err"
        print(json.dumps([str(out), str(err), *arguments]), file=self._process.stdin, flush=True)
        code = self._process.stdout.readline()
        assert code, "it could not be imported; see its traceback"
        return subprocess.CompletedProcess(arguments, int(code), out.read_text(), err.read_text())

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


@contextmanager
def commands(environment: Mapping[str, str]) -> Iterator[Commands]:
    with tempfile.TemporaryDirectory() as folder:
        ours = Commands(environment, Path(folder))
        try:
            yield ours
        finally:
            ours.end()


def _bear() -> None:
    """For each line of ours a child that becomes the command; its exit code is our answer."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    import django

    django.setup()
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            _become(*json.loads(line))
            return
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)  # noqa: T201


def _become(out: str, err: str, *arguments: str) -> None:
    for number, path, how in ((0, os.devnull, os.O_RDONLY), (1, out, os.O_WRONLY), (2, err, os.O_WRONLY)):
        os.dup2(os.open(path, how | (os.O_CREAT | os.O_TRUNC if number else 0)), number)
    sys.argv = ["manage.py", *arguments]
    runpy.run_path(str(ROOT / "manage.py"), run_name="__main__")


if __name__ == "__main__":
    _bear()
