"""Runs a command on a PostgreSQL that stays: `python -m voiceagent.benchmarks.kept var/million -- make bench-admin`.

The folder holds the database and the keys its records are encrypted with, so a database of a million intakes is filled
once and measured often. Redis is as short-lived as in the tests.
"""

from __future__ import annotations

import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from voiceagent.tests.backends import environment, leave, postgres, redis, run

CONF = """
shared_buffers = 1GB
work_mem = 32MB
maintenance_work_mem = 512MB
max_wal_size = 8GB
"""
"""As on a small server of its own, instead of the 128 MB PostgreSQL takes unless told."""


def main(arguments: Sequence[str]) -> int:
    if len(arguments) < 3 or arguments[1] != "--":
        print("usage: python -m voiceagent.benchmarks.kept FOLDER -- COMMAND [ARGUMENT ...]", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, leave)
    folder = Path(arguments[0]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        database_url = stack.enter_context(postgres(folder, CONF))
        redis_url = stack.enter_context(redis(Path(stack.enter_context(tempfile.TemporaryDirectory()))))
        return run(arguments[2:], environment(folder, database_url, redis_url))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
