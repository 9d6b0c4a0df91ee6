"""`make chaos-after`: completed calls by the hundred while broker, workers, mail server, USPS and language model break.

At the end every message must be there exactly once, every booking single, every intake with its follow-ups ended.
Exits with 1 where that is not so. Beat and the clock are hurried: minutes of waiting become seconds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from voiceagent.tests import backends
from voiceagent.tests.outside_server import manage

from . import after_world


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="What follows a call, while everything breaks.")
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--only", default="", help="part of what breaks")
    parser.add_argument("--logs", type=Path, help="keep the workers' log in this folder")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, backends.leave)
    folder = Path(tempfile.mkdtemp(prefix="voiceagent-", dir=backends.short_folder()))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        database = stack.enter_context(backends.postgres(folder))
        cache = stack.enter_context(backends.redis(folder))
        outside = stack.enter_context(after_world.everybody())
        broker = after_world.Broker(folder)
        broker.start()
        stack.callback(broker.kill)
        environment = {
            **backends.environment(folder, database, cache),
            **outside.environment(),
            "CELERY_BROKER_URL": broker.url,
            "LOG_LEVEL": "WARNING",
        }
        for command in (["migrate"], ["seed_demo"]):
            manage(environment, *command).check_returncode()
        workers = after_world.Workers(environment, folder / "workers.log")
        stack.callback(workers.kill)
        os.environ.update(environment)
        os.environ["DJANGO_SETTINGS_MODULE"] = "voiceagent.settings"
        import django

        django.setup()
        from .after_run import Run  # its models need the settings

        try:
            return Run(options.calls, options.only, outside, broker, workers).all()
        finally:
            if options.logs:
                options.logs.mkdir(parents=True, exist_ok=True)
                shutil.copy(folder / "workers.log", options.logs)


if __name__ == "__main__":
    sys.exit(main())
