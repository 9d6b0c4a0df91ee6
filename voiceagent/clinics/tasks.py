"""What is forgotten of staff's signing in."""

from __future__ import annotations

from celery import shared_task
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone

from .models import SignInTry
from .sign_in import WITHIN


@shared_task(ignore_result=True)
def forget() -> None:
    """Run by beat, once an hour: sessions that are over, which nobody signs out of, and tries that count no more."""
    SessionStore.clear_expired()
    SignInTry.objects.filter(at__lte=timezone.now() - WITHIN).delete()
