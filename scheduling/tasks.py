"""Celery tasks of scheduling. The doing is in `booking` and `waitlist`."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from . import booking, waitlist


@shared_task(ignore_result=True)
def sweep() -> None:
    """Run by beat: holds and offers whose time has run out. Safe to run twice, at the same time too."""
    now = timezone.now()
    waitlist.expire_offers(now=now)
    booking.expire_holds(now=now)
