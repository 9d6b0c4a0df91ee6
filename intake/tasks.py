"""Celery tasks after a call. The doing is in `follow_ups` and `follow_up_work`."""

from __future__ import annotations

from celery import shared_task

from notifications.services import hand_to_broker

from . import follow_up_work, follow_ups
from .models import FollowUp


@shared_task(acks_late=True, ignore_result=True)
def extract_complaint(intake_id: int) -> None:
    """Safe to run twice, at the same time too."""
    wait = follow_ups.run(intake_id, FollowUp.Kind.COMPLAINT, follow_up_work.complaint)
    if wait is not None:
        hand_to_broker(extract_complaint, intake_id, countdown=wait)


@shared_task(acks_late=True, ignore_result=True)
def check_address(intake_id: int) -> None:
    """Safe to run twice, at the same time too."""
    wait = follow_ups.run(intake_id, FollowUp.Kind.ADDRESS, follow_up_work.address)
    if wait is not None:
        hand_to_broker(check_address, intake_id, countdown=wait)


TASKS = {FollowUp.Kind.COMPLAINT: extract_complaint, FollowUp.Kind.ADDRESS: check_address}


@shared_task(ignore_result=True)
def sweep() -> None:
    """Run by beat: takes up what the broker never heard of, and what a killed worker left."""
    for intake_id, kind in follow_ups.overdue():
        hand_to_broker(TASKS[FollowUp.Kind(kind)], intake_id)
