"""Every write of a task: opened with the fact that makes it needed, taken, put off, closed, undone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import models, transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.pulse import changed

from .models import WorkEvent, WorkItem
from .queues import RULES, CloseReason, Queue

Action = WorkEvent.Action


class WrongReason(Exception):
    """Tasks of this queue are not closed with this reason."""

    def __init__(self, queue: str, reason: str) -> None:
        super().__init__(f"a task of {queue} is not closed with {reason}")


class NothingToUndo(Exception):
    """Nothing a person did to the task is left to take back."""

    def __init__(self) -> None:
        super().__init__("nothing to undo")


@transaction.atomic
def open_item(
    *,
    clinic: Clinic,
    queue: Queue,
    subject: models.Model,
    reason: str = "",
    actor: str = "agent",
    due_at: datetime | None = None,
    again: bool = False,
) -> WorkItem:
    """The task about `subject` in this queue, in the transaction of the fact; asked twice it is the same.

    due_at: instead of the queue's own. again: a closed task is opened anew, for what can happen more than once.
    """
    now = timezone.now()
    due = due_at or now + RULES[queue].due
    item, created = WorkItem.objects.select_for_update().get_or_create(
        queue=queue,
        subject_type=subject._meta.label_lower,
        subject_id=subject.pk,
        defaults={"clinic": clinic, "reason": reason, "opened_at": now, "due_at": due},
    )
    if created:
        _remember(item, Action.OPENED, actor, {}, {})
    elif again and item.closed_at is not None:
        _change(item, Action.REOPENED, actor, closed_at=None, close_reason="", due_at=due, reason=reason)
    return item


@transaction.atomic
def assign(*, item: WorkItem, owner: User | None, actor: str) -> None:
    """`owner` does it from now on; None: anybody. Raises ValueError when they do not work for the clinic."""
    if owner is not None and not Clinic.objects.for_user(owner).filter(pk=item.clinic_id).exists():
        raise ValueError("the owner does not work for this clinic")
    _change(_locked(item), Action.ASSIGNED, actor, owner_id=owner.pk if owner else None)


@transaction.atomic
def postpone(*, item: WorkItem, until: datetime, actor: str) -> None:
    """Due later. Raises ValueError for a time that is past."""
    if until <= timezone.now():
        raise ValueError("a task is put off into the future")
    _change(_locked(item), Action.POSTPONED, actor, due_at=until)


@transaction.atomic
def close(*, item: WorkItem, reason: CloseReason, actor: str, note: str = "") -> None:
    """Done. A task that is closed stays as it is. Raises WrongReason."""
    if reason not in RULES[Queue(item.queue)].reasons:
        raise WrongReason(item.queue, reason)
    item = _locked(item)
    if item.closed_at is None:
        _change(item, Action.CLOSED, actor, closed_at=timezone.now(), close_reason=str(reason))
        if note:
            WorkItem.objects.filter(pk=item.pk).update(note=note)


def settle(*, queue: Queue, subject: models.Model, reason: CloseReason, actor: str = "system") -> None:
    """The task about `subject` in this queue, if there is one, is done: the fact behind it is gone."""
    item = WorkItem.objects.about(subject).filter(queue=queue, closed_at=None).first()
    if item is not None:
        close(item=item, reason=reason, actor=actor)


@transaction.atomic
def forget(*, subjects: models.QuerySet[Any], actor: str) -> None:
    """The people these rows were about have been deleted: notes are emptied, and nothing is left to be done but where
    somebody may be in danger.
    """
    items = WorkItem.objects.filter(
        subject_type=subjects.model._meta.label_lower, subject_id__in=list(subjects.values_list("pk", flat=True))
    )
    for item in items.filter(closed_at=None).exclude(queue=Queue.EMERGENCY):
        close(item=item, reason=CloseReason.NOT_NEEDED, actor=actor)
    items.update(note="")


@transaction.atomic
def reopen(*, item: WorkItem, actor: str) -> None:
    """To be done after all, due from now."""
    item = _locked(item)
    if item.closed_at is not None:
        due = timezone.now() + RULES[Queue(item.queue)].due
        _change(item, Action.REOPENED, actor, closed_at=None, close_reason="", due_at=due)


@transaction.atomic
def undo(*, item: WorkItem, actor: str) -> None:
    """Takes the last change back; once more, the one before it. Raises NothingToUndo, also where a fact has opened or
    closed the task since: undoing that would hide the fact.
    """
    item = _locked(item)
    event = item.events.exclude(action__in=(Action.OPENED, Action.UNDONE)).filter(undone=False).last()
    if event is None or not event.actor.startswith("user:"):
        raise NothingToUndo
    WorkEvent.objects.filter(pk=event.pk).update(undone=True)
    _change(item, Action.UNDONE, actor, **{name: _value(name, value) for name, value in event.before.items()})


def _locked(item: WorkItem) -> WorkItem:
    return WorkItem.objects.select_for_update().get(pk=item.pk)


def _change(item: WorkItem, action: Action, actor: str, **fields: Any) -> None:
    before = {name: getattr(item, name) for name in fields}
    if before == fields:
        return
    for name, value in fields.items():
        setattr(item, name, value)
    item.save(update_fields=list(fields))
    _remember(item, action, actor, before, fields)


def _remember(item: WorkItem, action: Action, actor: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    WorkEvent.objects.create(item=item, action=action, actor=actor, before=_plain(before), after=_plain(after))
    audit.record(
        action=f"work.{action}", actor=actor, clinic_id=item.clinic_id, obj=item, details={"queue": item.queue}
    )
    changed(item.clinic_id)


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in fields.items()}


def _value(name: str, stored: Any) -> Any:
    return parse_datetime(stored) if stored and name.endswith("_at") else stored
