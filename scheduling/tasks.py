"""Celery tasks of scheduling. The doing is in `booking`, `waitlist` and `reminding`."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from . import booking, reminding, waitlist


@shared_task(ignore_result=True)
def sweep() -> None:
    """Run by beat: holds and offers whose time has run out. Safe to run twice, at the same time too."""
    now = timezone.now()
    waitlist.expire_offers(now=now)
    booking.expire_holds(now=now)


@shared_task(ignore_result=True)
def remind() -> None:
    """Run by beat: reminders whose time has come. Safe to run twice, at the same time too."""
    reminding.remind_all(now=timezone.now())
