"""How many messages one worker process sends in a second: `python -m voiceagent.benchmarks.queue`.

On a PostgreSQL and a Redis of its own, with a real worker and a mail server that takes everything. Each mail is handed
over as one task; then the same tasks again, which find them sent: what the queue alone costs. The mail server and the
handing over are not counted as the worker's processor time. Linux: it is read from /proc.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import django

from notifications.tests.sink import Sink, smtp_sink
from voiceagent.tests import backends
from voiceagent.tests.outside_server import BASE, manage

if TYPE_CHECKING:
    from voiceagent.clinics.models import Clinic

PROCESSES = (1, 2)
QUEUE, TASK = "celery", "notifications.tasks.deliver"
PATIENCE_SECONDS = 300.0
TICKS = os.sysconf("SC_CLK_TCK")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Queue throughput of a worker.")
    parser.add_argument("--messages", type=int, default=500)
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, backends.leave)
    folder = Path(tempfile.mkdtemp(prefix="voiceagent-", dir=backends.short_folder()))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        database, redis = (stack.enter_context(start(folder)) for start in (backends.postgres, backends.redis))
        sink = stack.enter_context(smtp_sink())
        environment = {
            **backends.environment(folder, database, redis),
            "CELERY_BROKER_URL": redis,
            "EMAIL_URL": f"smtp://127.0.0.1:{sink.port}",
            "LOG_LEVEL": "WARNING",
        }
        manage(environment, "migrate").check_returncode()
        os.environ.update(environment, DJANGO_SETTINGS_MODULE="voiceagent.settings")
        django.setup()
        print(f"{options.messages} mails; by the clock, and the worker's processor time for each")
        fine = [_measured(processes, options.messages, environment, sink) for processes in PROCESSES]
        return 0 if all(fine) else 1


def _measured(processes: int, count: int, environment: Mapping[str, str], sink: Sink) -> bool:
    """Prints the line; whether each mail came once."""

    ids = _queued(count, f"queue-{processes}")
    sink.mails.clear()
    with _worker(processes, environment) as worker:
        sent, again = _run(ids, worker), _run(ids, worker)
    once = len({str(mail["Message-ID"]) for mail in sink.mails}) == len(sink.mails) == count
    for name, (seconds, cpu) in (("sent", sent), ("found sent", again)):
        print(f"  {processes} processes, {name:10} {count / seconds:7.1f} a second, {cpu / count * 1000:6.2f} ms each")
    print(f"  {processes} processes: {len(sink.mails)} mails, {'each once' if once else 'NOT each once'}")
    return once


def _queued(count: int, slug: str) -> list[int]:
    """Rows nobody has been told of."""
    from notifications.models import Message
    from voiceagent.clinics import services as clinics

    clinic: Clinic = clinics.open_clinic(
        actor="system",
        name="Benchmark",
        slug=slug,
        timezone="America/Los_Angeles",
        front_desk_number="+12025550100",
        summary_email="desk@example.com",
    )
    context = {"when": "Monday, November 30 at 9:00 AM", "short": "Mon Nov 30, 9:00 AM", "place": "Main Street"}
    rows = [
        Message(
            clinic=clinic, template="visit_reminder", to=clinic.summary_email, context=context, key=f"{slug}:{number}"
        )
        for number in range(count)
    ]
    return [message.pk for message in Message.objects.bulk_create(rows)]


@contextmanager
def _worker(processes: int, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """At work, but not yet listening to the queue."""
    from celery import current_app

    command = [sys.executable, "-m", "celery", "--app", "voiceagent", "worker", "--loglevel", "WARNING"]
    more = ["--concurrency", str(processes), "--without-gossip", "--without-mingle"]
    worker = subprocess.Popen([*command, *more], cwd=BASE, env=environment, stdout=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE_SECONDS
        while not current_app.control.ping(timeout=0.5) and time.monotonic() < until:
            pass
        yield worker
    finally:
        worker.terminate()
        worker.wait()


def _run(ids: Sequence[int], worker: subprocess.Popen[bytes]) -> tuple[float, float]:
    """(seconds by the clock, seconds of the worker's processors) from the first task to the last."""
    from celery import current_app
    from django.db import connection

    current_app.control.cancel_consumer(QUEUE, reply=True, timeout=5)
    for message_id in ids:
        current_app.send_task(TASK, (message_id,))
    began, cpu = time.monotonic(), _processor(worker.pid)
    current_app.control.add_consumer(QUEUE, reply=True, timeout=0.1)
    with current_app.connection_for_read() as broker:
        while time.monotonic() < began + PATIENCE_SECONDS and _left(broker):
            time.sleep(0.05)
    connection.close()
    return time.monotonic() - began, _processor(worker.pid) - cpu


def _left(broker: object) -> int:
    """Tasks waiting, or taken and not yet acknowledged."""
    client = broker.default_channel.client  # type: ignore[attr-defined]  # kombu has no types
    return int(client.llen(QUEUE)) + int(client.hlen("unacked"))


def _processor(pid: int) -> float:
    """Of the process and its children, in seconds."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return sum(_ticks(one) for one in (str(pid), *children)) / TICKS


def _ticks(pid: str) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


if __name__ == "__main__":
    sys.exit(main())
