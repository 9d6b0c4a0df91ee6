"""Celery tasks of the line. The doing is in `recording`."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from notifications.services import hand_to_broker

from . import recording


@shared_task(acks_late=True, reject_on_worker_lost=True, ignore_result=True)
def record(recording_id: int) -> None:
    """Starts, stops or deletes a call's recording, as its row wants it. Safe to run twice, at the same time too."""
    recording.carry_out(recording_id=recording_id)


@shared_task(ignore_result=True)
def forget() -> None:
    """Run by beat, once an hour: recordings that the clinics' schedules want deleted."""
    for old in recording.forget_old(now=timezone.now()).values():
        for recording_id in old:
            hand_to_broker(record, recording_id)
