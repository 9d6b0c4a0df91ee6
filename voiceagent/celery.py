"""The Celery application, and a worker inside this process for machines without a broker."""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from celery import Celery
from celery.beat import EmbeddedService, Scheduler
from celery.platforms import SecurityWarning
from celery.signals import beat_init, setup_logging, worker_init, worker_process_shutdown

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")

app = Celery("voiceagent")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect
def _leave_logging_alone(**_: object) -> None:
    """Being connected is enough: Celery would raise the level of the whole process's log to its own."""


@worker_init.connect
@beat_init.connect
def _refuse_half_configured_start(**_: object) -> None:
    from voiceagent.checks import refuse_half_configured_start  # settings are not there yet when this file is imported

    refuse_half_configured_start()


@worker_init.connect
def _prepare_follow_ups(**_: object) -> None:
    from intake.follow_up_work import prepare  # as above

    prepare()


@worker_init.connect
def _show_metrics(**_: object) -> None:
    from voiceagent.worker_metrics import serve  # as above

    serve()


@worker_process_shutdown.connect
def _forget_process(pid: int, **_: object) -> None:
    from voiceagent.worker_metrics import process_ended  # as above

    process_ended(pid)


@contextmanager
def embedded_worker() -> Iterator[None]:
    """Runs a worker thread and the beat beside the block when the broker is this process's memory; else does nothing.

    What is still queued when the block ends stays in the outbox and is found by the next start's sweep.
    """
    if not app.conf.broker_url.startswith("memory:"):
        yield
        return
    _prepare_follow_ups()
    # The warning about root is for workers that unpickle a network's messages; this one talks to itself.
    warnings.filterwarnings("ignore", category=SecurityWarning)
    worker = app.Worker(
        pool="threads", concurrency=2, without_gossip=True, without_mingle=True, without_heartbeat=True, quiet=True
    )
    beat = EmbeddedService(app, thread=True, scheduler_cls=Scheduler)
    beat.daemon = True
    thread = threading.Thread(target=worker.start, name="embedded-worker", daemon=True)
    thread.start()
    beat.start()
    try:
        yield
    finally:
        beat.stop()
        worker.stop()
        thread.join(timeout=10)
