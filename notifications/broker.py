"""Handing a task to Celery so that a dead broker never reaches the caller: the database has a row for it."""

from __future__ import annotations

import logging
from typing import Any

from celery import Task
from kombu.exceptions import OperationalError

from voiceagent import metrics

logger = logging.getLogger(__name__)


def hand_to_broker(task: Task[Any, Any], row_id: int, *, countdown: float = 0) -> None:
    """Tasks carry ids only. countdown: seconds. Blocks as long as the broker's connection timeout at most."""
    try:
        task.apply_async((row_id,), countdown=countdown or None, retry=False)
    except (OperationalError, OSError):
        metrics.errors.labels(kind="broker").inc()
        logger.warning("the broker cannot be reached; the task waits for the sweep", extra={"task": task.name})
