"""Doubts about answers, made by follow-ups. Nothing here changes an answer; staff decide, in `corrections`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone

from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.privacy.hashing import keyed_hash
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import Queue

from .models import FollowUp, Intake, ReviewItem, Status

SYSTEM = "system"


class AlreadyDecided(Exception):
    """Somebody else was faster, or the answer has changed since."""

    def __init__(self) -> None:
        super().__init__("the review item is not open")


@dataclass(frozen=True)
class Suggestion:
    """Fields as in `ReviewItem`."""

    kind: ReviewItem.Kind
    slot: str
    source: ReviewItem.Source
    ours: Any = field(default=None, repr=False)
    suggested: Any = field(default=None, repr=False)
    words: str = field(default="", repr=False)
    confidence: float | None = None

    @property
    def key(self) -> str:
        said = json.dumps([self.ours, self.suggested], sort_keys=True)
        return keyed_hash("review_item", self.kind, self.slot, self.source, said)


@transaction.atomic
def suggest(*, follow_up: FollowUp, suggestions: Sequence[Suggestion]) -> None:
    """The suggestions become review items; what was decided before is not opened again."""
    now_said = {suggestion.key: suggestion for suggestion in suggestions}
    make_moot(intake_id=follow_up.intake_id, follow_up=follow_up, but=list(now_said))
    for key, suggestion in now_said.items():
        item, created = ReviewItem.objects.get_or_create(
            intake_id=follow_up.intake_id, key=key, defaults={"follow_up": follow_up, **vars(suggestion)}
        )
        if item.state == ReviewItem.State.MOOT:  # the answer is again what it was
            item.state, item.decided_by, item.decided_at = ReviewItem.State.OPEN, "", None
            item.save(update_fields=["state", "decided_by", "decided_at"])
        elif not created:
            continue
        _audit(item, "review_item.made", SYSTEM)
        transaction.on_commit(metrics.review_items.labels(kind=item.kind, source=item.source).inc)
    open_tasks(follow_up.intake)


@transaction.atomic
def suggest_from_patient(*, intake: Intake, suggestions: Sequence[Suggestion]) -> None:
    """What the patient typed that does not simply become the answer; typed again it is the same item."""
    for suggestion in suggestions:
        item, created = ReviewItem.objects.get_or_create(intake=intake, key=suggestion.key, defaults=vars(suggestion))
        if created:
            _audit(item, "review_item.made", SYSTEM)
            transaction.on_commit(metrics.review_items.labels(kind=item.kind, source=item.source).inc)
    open_tasks(intake)


@transaction.atomic
def open_tasks(intake: Intake) -> None:
    """A task for staff where something is left to decide; while the call is on, the caller may still settle it."""
    if Intake.objects.filter(pk=intake.pk, status=Status.IN_PROGRESS).exists():
        return
    sources = set(ReviewItem.objects.open().filter(intake=intake).values_list("source", flat=True))
    for queue in {Queue.INSURANCE if source == ReviewItem.Source.ELIGIBILITY else Queue.DOUBTFUL for source in sources}:
        worklist.open_item(
            clinic=intake.clinic, queue=queue, subject=intake, reason="suggested", actor=SYSTEM, again=True
        )


@transaction.atomic
def make_moot(*, intake_id: int, follow_up: FollowUp | None = None, slot: str = "", but: Sequence[str] = ()) -> None:
    """Open items of a follow-up, or about a slot, whose ground is gone; the row stays and says so."""
    items = ReviewItem.objects.open().filter(intake=intake_id).exclude(key__in=but)
    items = items.filter(slot=slot) if slot else items.filter(follow_up=follow_up)
    for item in items:
        decide(item, ReviewItem.State.MOOT, SYSTEM)


@transaction.atomic
def take_questions(*, intake_id: int) -> list[ReviewItem]:
    """What the live call may ask the caller about; each is given out once, whatever becomes of it."""
    items = list(ReviewItem.objects.to_ask().filter(intake=intake_id).select_for_update())
    ReviewItem.objects.filter(pk__in=[item.pk for item in items]).update(asked=True)
    return items


def open_row(item_id: int) -> ReviewItem:
    """To be decided in this transaction. Raises AlreadyDecided."""
    item = ReviewItem.objects.select_for_update().get(pk=item_id)
    if item.state != ReviewItem.State.OPEN:
        raise AlreadyDecided
    return item


def decide(item: ReviewItem, state: ReviewItem.State, actor: str) -> ReviewItem:
    """Writes what became of it; what follows for the answer stands in `corrections`."""
    item.state, item.decided_by, item.decided_at = state, actor, timezone.now()
    item.save(update_fields=["state", "decided_by", "decided_at"])
    _audit(item, f"review_item.{state}", actor)
    return item


def _audit(item: ReviewItem, action: str, actor: str) -> None:
    details = {"kind": item.kind, "slot": item.slot, "source": item.source}
    audit.record(action=action, actor=actor, clinic_id=item.intake.clinic_id, obj=item, details=details)
