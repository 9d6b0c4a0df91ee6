"""Celery tasks of the exports; they carry an id and nothing else. The doing is in `work`."""

from __future__ import annotations

from celery import shared_task

from notifications.services import hand_to_broker

from . import work

LONGEST = 6 * 3600
"""Seconds. Redis may deliver a task again before it is done (`visibility_timeout`): the lease keeps the second away."""


@shared_task(acks_late=True, reject_on_worker_lost=True, ignore_result=True, time_limit=LONGEST)
def build(export_id: int) -> None:
    """Safe to run twice, at the same time too."""
    work.build(export_id)
    for waiting in work.due():
        hand_to_broker(build, waiting)


@shared_task(ignore_result=True)
def sweep() -> None:
    """Run by beat: takes up what the broker never heard of and what a killed worker left; deletes what is too old."""
    work.expire()
    for export_id in work.due():
        hand_to_broker(build, export_id)
