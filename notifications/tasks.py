"""Celery tasks of the outbox. The doing is in `delivery`."""

from __future__ import annotations

from celery import shared_task

from . import delivery
from .broker import hand_to_broker


@shared_task(acks_late=True, ignore_result=True)
def deliver(message_id: int) -> None:
    """Safe to run twice, at the same time too."""
    wait = delivery.deliver(message_id)
    if wait is not None:
        hand_to_broker(deliver, message_id, countdown=wait)


@shared_task(ignore_result=True)
def sweep() -> None:
    """Run by beat: takes up what the broker never heard of, and what a killed worker left in mid-sending."""
    for message_id in delivery.overdue():
        hand_to_broker(deliver, message_id)
