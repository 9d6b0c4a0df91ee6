"""The tasks about what a page shows, on that page: done here, and the next of the same queue opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db import models

from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import RULES, Queue

from .subjects import describe

AHEAD = 10
"""Tasks looked at for one whose subject is still there."""


@dataclass(frozen=True)
class Step:
    """One queue on a page. item: the task, None when this page's is done. after: where to go then, "" for nowhere."""

    queue: Queue
    item: WorkItem | None
    reasons: Sequence[tuple[str, str]]
    after: str
    waiting: int


def steps(
    user: AbstractUser | AnonymousUser, subject: models.Model, *, but: Queue | None = None, done: Queue | None = None
) -> list[Step]:
    """but: a queue the page itself works off. done: one that is named here also when nothing of it is left to do."""
    if not user.has_perm("worklist.view_workitem"):
        return []
    items = list(WorkItem.objects.for_user(user).open().about(subject).exclude(queue=but or ""))
    shown = [_step(user, subject, Queue(item.queue), item) for item in items]
    if done is not None and all(step.queue != done for step in shown):
        last = _step(user, subject, done, None)
        shown += [last] if last.after else []
    return shown


def _step(user: AbstractUser | AnonymousUser, subject: models.Model, queue: Queue, item: WorkItem | None) -> Step:
    mine = {"subject_type": subject._meta.label_lower, "subject_id": subject.pk}
    others = WorkItem.objects.for_user(user).open().filter(queue=queue).exclude(**mine)
    ahead = list(others[:AHEAD])
    there = describe(ahead)
    after = next((there[other.pk].url for other in ahead if other.pk in there and there[other.pk].url), "")
    reasons = [(reason.value, reason.label) for reason in RULES[queue].reasons]
    return Step(queue, item, reasons, after, others.count() if after else 0)
