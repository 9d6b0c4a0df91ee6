"""Running a follow-up: claim it, ask outside, write down what came of it. No transaction is open while asking."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from django.db.models import F
from django.utils import timezone

from voiceagent import metrics
from voiceagent.audit import services as audit

from .clients.errors import Refused, Unavailable
from .models import FollowUp, Intake

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
"""How long one try may take; above the time limit of a task."""
BACKOFF = (60, 300, 1800, 3600, 4 * 3600)
"""Seconds before the second, third ... try; after the last one it has failed."""
_BATCH = 200

Work = Callable[[Intake], Mapping[str, Any]]


def run(intake_id: int, kind: FollowUp.Kind, work: Work) -> float | None:
    """Does the work unless it is done, or somebody is at it. Seconds until another try, None when none is to come.

    work: returns a JSON-able result; raises Unavailable (tried again) or Refused (failed).
    """
    now = timezone.now()
    due = FollowUp.objects.filter(intake=intake_id, kind=kind, state=FollowUp.State.QUEUED, due_at__lte=now)
    if not due.update(due_at=now + LEASE, attempts=F("attempts") + 1):
        return None
    follow_up = FollowUp.objects.select_related("intake__clinic").get(intake=intake_id, kind=kind)
    if follow_up.attempts > len(BACKOFF) + 1:
        return _not_done(follow_up, "interrupted", wait=None)
    try:
        result = work(follow_up.intake)
    except Refused as error:
        return _not_done(follow_up, error.code, wait=None)
    except Unavailable as error:
        wait = BACKOFF[follow_up.attempts - 1] if follow_up.attempts <= len(BACKOFF) else None
        return _not_done(follow_up, error.code, wait=max(wait, error.retry_after or 0) if wait else None)
    _finish(follow_up, state=FollowUp.State.DONE, reason="", result=dict(result))
    return None


def overdue() -> list[tuple[int, str]]:
    """(intake id, kind) of what is due and nobody is at, oldest first."""
    due = FollowUp.objects.filter(state=FollowUp.State.QUEUED, due_at__lte=timezone.now())
    return list(due.order_by("pk").values_list("intake_id", "kind")[:_BATCH])


def _not_done(follow_up: FollowUp, reason: str, *, wait: float | None) -> float | None:
    extra = {"intake_id": follow_up.intake_id, "kind": follow_up.kind, "reason": reason, "attempt": follow_up.attempts}
    logger.warning("a follow-up did not work", extra=extra)
    metrics.errors.labels(kind=f"follow_up_{follow_up.kind}").inc()
    if wait is None:
        _finish(follow_up, state=FollowUp.State.FAILED, reason=reason)
    else:
        _finish(follow_up, reason=reason, due_at=timezone.now() + timedelta(seconds=wait))
    return wait


def _finish(follow_up: FollowUp, **changes: Any) -> None:
    """Only the try that holds the follow-up may say how it ended."""
    mine = FollowUp.objects.filter(pk=follow_up.pk, state=FollowUp.State.QUEUED, attempts=follow_up.attempts)
    if mine.update(updated_at=timezone.now(), **changes) and "state" in changes:
        audit.record(
            action=f"follow_up.{changes['state']}",
            actor="system",
            clinic_id=follow_up.intake.clinic_id,
            obj=follow_up,
            details={"kind": follow_up.kind, "attempts": follow_up.attempts, "reason": changes["reason"]},
        )
