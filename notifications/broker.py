"""Handing a task to Celery so that a dead broker never reaches the caller: the database has a row for it."""

from __future__ import annotations

import logging
import time
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

from celery import Celery, Task
from django.db import transaction
from kombu.exceptions import OperationalError

from voiceagent import metrics

logger = logging.getLogger(__name__)

AWAY_SECONDS = 5.0
"""So long nobody asks again for a broker that could not be reached: each try may cost seconds, in the sweep's row of
them too, and a process that ends waits for what it still has to hand over.
"""
_away_until: WeakKeyDictionary[Celery, float] = WeakKeyDictionary()

# A broker that does not answer costs seconds; the thread that wrote the row has a caller on the line.
_publisher = ThreadPoolExecutor(1, thread_name_prefix="to-broker")


def after_commit(task: Task, row_id: int) -> None:
    """Hands the task over once the transaction is committed, without waiting for the broker."""
    transaction.on_commit(partial(_without_waiting, task, row_id))


def hand_to_broker(task: Task, row_id: int, *, countdown: float = 0) -> None:
    """Tasks carry ids only. countdown: seconds. Blocks as long as the broker's connection timeout at most, and not at
    all while the broker is known to be away.
    """
    if time.monotonic() < _away_until.get(task.app, 0):
        metrics.errors.labels(kind="broker").inc()
        return
    try:
        task.apply_async((row_id,), countdown=countdown or None, retry=False)
    except (OperationalError, OSError):
        _away_until[task.app] = time.monotonic() + AWAY_SECONDS
        metrics.errors.labels(kind="broker").inc()
        logger.warning("the broker cannot be reached; the task waits for the sweep", extra={"task": task.name})


def _without_waiting(task: Task, row_id: int) -> None:
    if task.app.conf.task_always_eager:
        hand_to_broker(task, row_id)
    else:
        _publisher.submit(hand_to_broker, task, row_id).add_done_callback(_noticed)


def _noticed(done: Future[Any]) -> None:
    """A bug in a thread nobody waits for would otherwise be silent."""
    error = done.exception()
    if error is not None:
        metrics.errors.labels(kind="broker").inc()
        logger.error("a task could not be handed over", exc_info=error)
