"""Celery tasks during a call and after it. The doing is in `follow_ups` and `follow_up_work`."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from notifications.services import hand_to_broker

from . import address_work, follow_ups, retention
from .follow_up_work import WORK

SOON = 600
"""Seconds the broker is trusted with; a longer wait is the sweep's: Redis delivers again what nobody took for long."""


@shared_task(acks_late=True, reject_on_worker_lost=True, soft_time_limit=60, time_limit=75, ignore_result=True)
def follow_up(follow_up_id: int) -> None:
    """Safe to run twice, at the same time too."""
    wait = follow_ups.run(follow_up_id, WORK)
    if wait is not None and wait <= SOON:
        hand_to_broker(follow_up, follow_up_id, countdown=wait)


@shared_task(soft_time_limit=60, time_limit=75, ignore_result=True)
def sweep() -> None:
    """Run by beat: takes up what the broker never heard of, and what a killed worker left; forgets old addresses."""
    for follow_up_id in follow_ups.overdue():
        hand_to_broker(follow_up, follow_up_id)
    address_work.forget_old()


@shared_task(ignore_result=True)
def forget() -> None:
    """Run by beat, once an hour: what the clinics' schedules want deleted."""
    retention.apply_schedule(now=timezone.now())
