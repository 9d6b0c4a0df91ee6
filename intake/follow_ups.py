"""Running a follow-up: claim it, ask outside, write down what came of it. No transaction is open while asking."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from celery.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from voiceagent import metrics
from voiceagent.audit import services as audit

from . import news, reviews
from .clients.errors import Deferred, Refused, Unavailable
from .models import FollowUp
from .reviews import Suggestion

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
"""How long one try may take; above the time limit of a task."""
BACKOFF = (5, 30, 120, 600, 1800, 3600, 4 * 3600)
"""Seconds before the second, third ... try; after the last one it has failed. The first are for a call that goes on."""
PATIENCE = timedelta(days=3)
"""Whoever still waits for their turn then has waited in vain."""
_BATCH = 200


@dataclass(frozen=True)
class Outcome:
    """result: JSON-able, for the record. suggestions: what staff should decide about."""

    result: Mapping[str, Any] = field(repr=False)
    suggestions: Sequence[Suggestion] = field(default=(), repr=False)


Work = Callable[[FollowUp], Outcome]


def run(follow_up_id: int, works: Mapping[FollowUp.Kind, Work]) -> float | None:
    """Does the work unless it is done, or somebody is at it. Seconds until another try, None when none is to come.

    works: by kind; each raises Unavailable (tried again), Deferred (tried when its turn has come) or Refused (failed).
    """
    follow_up = _claimed(follow_up_id)
    if follow_up is None:
        return None
    if follow_up.tries > len(BACKOFF) + 1:
        return _not_done(follow_up, "interrupted", None)
    if follow_up.queued_at < timezone.now() - PATIENCE:
        return _not_done(follow_up, follow_up.reason or "too_late", None)
    try:
        outcome = works[FollowUp.Kind(follow_up.kind)](follow_up)
    except Refused as error:
        return _not_done(follow_up, error.code, None)
    except Deferred as error:
        return _not_done(follow_up, error.code, error.seconds, counts=False)
    except Unavailable as error:
        return _not_done(follow_up, error.code, _wait(follow_up, error.retry_after))
    except SoftTimeLimitExceeded:
        return _not_done(follow_up, "timeout", _wait(follow_up, None))
    _finish(follow_up, FollowUp.State.DONE, "", outcome)
    return None


def overdue() -> list[int]:
    """Ids of what is due and nobody is at, oldest first."""
    due = FollowUp.objects.filter(state=FollowUp.State.QUEUED, due_at__lte=timezone.now())
    return list(due.order_by("pk").values_list("pk", flat=True)[:_BATCH])


def _claimed(follow_up_id: int) -> FollowUp | None:
    now = timezone.now()
    due = FollowUp.objects.filter(pk=follow_up_id, state=FollowUp.State.QUEUED, due_at__lte=now)
    if not due.update(due_at=now + LEASE, attempts=F("attempts") + 1, tries=F("tries") + 1):
        return None
    return FollowUp.objects.select_related("intake__clinic").get(pk=follow_up_id)


def _wait(follow_up: FollowUp, retry_after: float | None) -> float | None:
    if follow_up.tries > len(BACKOFF):
        return None
    return max(BACKOFF[follow_up.tries - 1], retry_after or 0)


def _not_done(follow_up: FollowUp, reason: str, wait: float | None, *, counts: bool = True) -> float | None:
    """counts: whether this was one of the tries it has; waiting for its turn is none."""
    extra = {"intake_id": follow_up.intake_id, "kind": follow_up.kind, "reason": reason, "attempt": follow_up.attempts}
    logger.warning("a follow-up did not work", extra=extra)
    metrics.errors.labels(kind=f"follow_up_{follow_up.kind}").inc()
    if wait is None:
        _finish(follow_up, FollowUp.State.FAILED, reason)
        return None
    now = timezone.now()
    again = {"reason": reason, "due_at": now + timedelta(seconds=wait), "tries": follow_up.tries - (not counts)}
    _mine(follow_up).update(updated_at=now, **again)
    return wait


@transaction.atomic
def _finish(follow_up: FollowUp, state: FollowUp.State, reason: str, outcome: Outcome | None = None) -> None:
    """How it ended, what staff should look at, and the audit row: all of it or none."""
    result = None if outcome is None else dict(outcome.result)
    if not _mine(follow_up).update(state=state, reason=reason, result=result, updated_at=timezone.now()):
        return
    if outcome is not None:
        reviews.suggest(follow_up=follow_up, suggestions=outcome.suggestions)
    audit.record(
        action=f"follow_up.{state}",
        actor="system",
        clinic_id=follow_up.intake.clinic_id,
        obj=follow_up,
        details={"kind": follow_up.kind, "attempts": follow_up.attempts, "reason": reason},
    )
    transaction.on_commit(metrics.follow_ups.labels(kind=follow_up.kind, state=state).inc)
    news.tell_after_commit(follow_up.intake_id)


def _mine(follow_up: FollowUp) -> Any:
    """Only the try that holds the follow-up may say how it ended."""
    return FollowUp.objects.filter(pk=follow_up.pk, state=FollowUp.State.QUEUED, attempts=follow_up.attempts)
