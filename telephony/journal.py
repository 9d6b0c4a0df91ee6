"""What callers said while it is on its way into the database: a sealed file of this process, in its own folder.

A line is one batch, encrypted like the columns it is meant for. The system keeps what was written when the process is
killed; what is left behind is written down by whoever comes next (`recovery`). Nothing stays once the database has it.
"""

from __future__ import annotations

import fcntl
import json
import logging
import os
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.fernet import InvalidToken
from django.conf import settings

from voiceagent import metrics
from voiceagent.privacy.fields import key_ring

from .entries import Batch, batch_of, plain

logger = logging.getLogger(__name__)

_SUFFIX = ".sealed"
_GUARD = "guard"
_in_turn = threading.Lock()
"""The guard's lock is the process's; this one is for its threads."""


class Journal:
    """One process's file. Its lock says that the process lives: the system lets go of it, however the process ends.

    pending: batches in the file that are not in the database yet. Used from one thread.
    """

    def __init__(self, folder: Path) -> None:
        self.pending = 0
        self._folder = folder
        self._path: Path | None = None
        self._file = -1

    def add(self, batch: Batch) -> None:
        """Safe from the end of this process once it returns. Raises OSError; TypeError for what JSON cannot hold."""
        line = key_ring().encrypt(json.dumps(plain(batch)).encode()) + b"\n"
        if self._path is None:
            self._open()
        written = os.write(self._file, line)
        if written < len(line):
            os.write(self._file, b"\n")  # a disk that is full: the next line must not run on from this one
            raise OSError("the journal takes no more")
        self.pending += 1

    def done(self) -> None:
        """One of the batches is in the database, or never will be."""
        self.pending -= 1
        if not self.pending and self._path is not None:
            os.ftruncate(self._file, 0)

    def close(self) -> None:
        """The file stays when something in it has not been written."""
        if self._path is not None:
            _ours.discard(self._path)
            if not self.pending:
                self._path.unlink(missing_ok=True)
            os.close(self._file)
            self._path, self._file = None, -1

    def _open(self) -> None:
        path = self._folder / f"{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}"
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _guarded(self._folder):
            self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._path = path
            # Opening it a second time, even to look, would let go of the lock.
            _ours.add(path)


_ours: set[Path] = set()
_journals: dict[Path, Journal] = {}


def current() -> Journal:
    """This process's own."""
    folder = settings.VAR_DIR / "journal"
    return _journals.setdefault(folder, Journal(folder))


def replay(write: Callable[[Batch], None]) -> None:
    """Hands over what ended processes have left, in the order it was said; then it is gone.

    `write` raises when that must wait: the rest stays for the next time. One process replays at a time; who comes
    second waits, and finds everything written.
    """
    folder: Path = settings.VAR_DIR / "journal"
    if not _others(folder):
        return
    with _guarded(folder):
        for path in _others(folder):
            with _left_behind(path) as lines:
                for line in lines:
                    batch = _opened(line)
                    if batch is not None:
                        write(batch)


def _others(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob(f"*{_SUFFIX}") if path not in _ours)


@contextmanager
def _guarded(folder: Path) -> Iterator[None]:
    with _in_turn, (folder / _GUARD).open("ab") as guard:
        fcntl.lockf(guard, fcntl.LOCK_EX)
        yield


@contextmanager
def _left_behind(path: Path) -> Iterator[list[bytes]]:
    """The lines of an ended process; none while it lives. Removed unless the block raises."""
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield []
            return
        yield file.read().splitlines()
        path.unlink()


def _opened(line: bytes) -> Batch | None:
    """None for a line that its process did not finish, or that was sealed with a key we have not got."""
    try:
        return batch_of(json.loads(key_ring().decrypt(line)))
    except (InvalidToken, ValueError, TypeError, KeyError):
        metrics.errors.labels(kind="journal").inc()
        logger.error("a line of the journal cannot be read")
        return None
