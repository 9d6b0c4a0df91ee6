"""Celery tasks of the back office. The doing has files of its own."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from .dashboard_rollup import roll_up


@shared_task(ignore_result=True)
def keep_figures() -> None:
    """Run by beat: the reports' figures of days that are over. Safe to run twice."""
    roll_up(now=timezone.now())
