"""What staff decide about answers: accept, correct, take a suggestion or not, and all of it back.

Each decision leaves an `AnswerRevision`, follows through to the patient built from the intake, and settles what waited
for it: suggestions about the slot, and the task once nothing is left to decide.
"""

from __future__ import annotations

from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from voiceagent.audit import services as audit
from voiceagent.pulse import changed
from voiceagent.worklist import services as worklist
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import CloseReason, Queue

from . import duplicates, follow_up_queue, lookups, reviews, typed
from .dialogue.phases import SCRIPT
from .models import CALLER_SLOTS, SLOTS, Answer, AnswerRevision, Intake, Patient, ReviewItem, Status
from .reviews import AlreadyDecided
from .typed import Unreadable as Unreadable

Kind = AnswerRevision.Kind
CERTAIN = 1.0
_KEPT = ("value", "confidence", "source", "confirmed", "flagged", "reason", "corrected_from")
"""What of an answer a decision overwrites."""
_IDENTITY = frozenset(("first_name", "last_name", "date_of_birth", "phone"))
_COLUMNS = frozenset(field.name for field in Patient._meta.fields) & frozenset(SLOTS)
_UNKNOWN = "unknown"


class NoSuchAnswer(Exception):
    """The intake has no answer there, or staff do not change it."""

    def __init__(self) -> None:
        super().__init__("no such answer")


@transaction.atomic
def correct_answer(*, intake_id: int, slot: str, text: str, actor: str, as_typed: bool = False) -> AnswerRevision:
    """Staff know better: what they typed, normalised as the slot's kind does, becomes the answer.

    as_typed: it is kept as it stands, whatever the kind makes of it; empty means that there is none.
    Raises NoSuchAnswer, and Unreadable when the text is no value of the slot. actor: "user:<pk>".
    """
    if slot not in SLOTS + CALLER_SLOTS:
        raise NoSuchAnswer
    intake = _locked(intake_id)
    value = (" ".join(text.split())[: typed.LONGEST] or None) if as_typed else _read(intake, slot, text)
    revision = _decide(intake, slot, value, Kind.AS_TYPED if as_typed else Kind.CORRECTED, actor)
    # Asked about the old value, so asked again; what had been suggested about it has been answered by now.
    follow_up_queue.after_answers(intake, {slot: revision.old != value})
    settle_tasks(intake, actor)
    return revision


@transaction.atomic
def accept_answer(*, intake_id: int, slot: str, actor: str) -> AnswerRevision:
    """The value is right as it is; what was suggested instead is turned down. Raises NoSuchAnswer."""
    intake = _locked(intake_id)
    answer = Answer.objects.filter(intake=intake, slot=slot).first()
    if answer is None:
        raise NoSuchAnswer
    revision = _decide(intake, slot, answer.value, Kind.ACCEPTED, actor)
    settle_tasks(intake, actor)
    return revision


@transaction.atomic
def undo_revision(*, revision_id: int, actor: str) -> None:
    """The answer is again what it was before its newest decision. Raises AlreadyDecided when there was a newer one."""
    found = AnswerRevision.objects.select_related("answer").get(pk=revision_id)
    intake = _locked(found.answer.intake_id)
    revision = AnswerRevision.objects.select_related("answer").get(pk=revision_id)
    answer = revision.answer
    if revision != answer.revisions.filter(undone_by="").last():
        raise AlreadyDecided
    revision.undone_by = actor
    revision.save(update_fields=["undone_by"])
    was = revision.before or {"value": None, "reason": _UNKNOWN, "flagged": True}
    for name, value in was.items():
        setattr(answer, name, value)
    answer.lookup = lookups.of_answer(answer.slot, answer.value)
    answer.save()
    _audit(intake, "intake.answer_restored", answer, actor)
    follow_to_patient(intake, answer.slot, revision.new, answer.value, actor)
    follow_up_queue.after_answers(intake, {answer.slot: revision.new != answer.value})
    ReviewItem.objects.filter(pk__in=revision.settled).update(
        state=ReviewItem.State.OPEN, decided_by="", decided_at=None
    )
    if answer.flagged and intake.status != Status.IN_PROGRESS:
        worklist.open_item(
            clinic=intake.clinic, queue=Queue.DOUBTFUL, subject=intake, reason="flagged", actor=actor, again=True
        )
    reviews.open_tasks(intake)


@transaction.atomic
def accept_review(*, item_id: int, actor: str, value: str | bool | None = None) -> ReviewItem:
    """Staff agree: what was suggested, or the value they type, becomes the answer; without either nothing but the item
    changes. Raises AlreadyDecided.

    actor: "user:<pk>".
    """
    intake = _locked(ReviewItem.objects.get(pk=item_id).intake_id)
    item = reviews.open_row(item_id)
    item = reviews.decide(item, ReviewItem.State.ACCEPTED, actor)
    wanted = item.suggested if value is None else value
    if wanted is not None:
        _decide(intake, item.slot, wanted, Kind.SUGGESTION, actor, item)
    settle_tasks(intake, actor)
    return item


@transaction.atomic
def reject_review(*, item_id: int, actor: str) -> ReviewItem:
    """Staff keep the answer as it is. Raises AlreadyDecided."""
    intake = _locked(ReviewItem.objects.get(pk=item_id).intake_id)
    item = reviews.decide(reviews.open_row(item_id), ReviewItem.State.REJECTED, actor)
    settle_tasks(intake, actor)
    return item


def _locked(intake_id: int) -> Intake:
    # The row alone: PostgreSQL refuses to lock the nullable side of the join to the patient.
    return Intake.objects.select_for_update(of=("self",)).select_related("clinic", "patient").get(pk=intake_id)


def _read(intake: Intake, slot: str, text: str) -> str | bool:
    now = timezone.now().astimezone(intake.clinic.zone)
    payers = tuple(intake.clinic.accepted_payers)
    return typed.read(slot, text, now=now, day_first=intake.clinic.day_first, payers=payers)


def _decide(
    intake: Intake, slot: str, value: str | bool | None, kind: Kind, actor: str, taken: ReviewItem | None = None
) -> AnswerRevision:
    """The answer as staff want it: what the caller said stays in `heard`, what we had in `corrected_from`."""
    answer = Answer.objects.filter(intake=intake, slot=slot).first()
    before = {name: getattr(answer, name) for name in _KEPT} if answer else None
    if answer is None:
        answer = Answer(intake=intake, slot=slot, phase=SCRIPT.phase_of[SCRIPT.question_of[slot].name])
    old = answer.value
    if before is not None and old != value:
        answer.corrected_from = old
    if value is not None or kind is not Kind.ACCEPTED:
        answer.reason = "" if value is not None else _UNKNOWN
    if kind is not Kind.ACCEPTED:
        answer.source, answer.confidence = "staff", CERTAIN
    answer.value, answer.confirmed, answer.flagged = value, "staff", False
    answer.lookup = lookups.of_answer(slot, value)
    answer.save()
    _audit(intake, "intake.answer_saved", answer, actor)
    settled = [taken.pk] if taken else []
    for item in ReviewItem.objects.open().filter(intake=intake, slot=slot):
        agreed = value is not None and item.suggested == value
        state = ReviewItem.State.REJECTED if kind is Kind.ACCEPTED else ReviewItem.State.MOOT
        reviews.decide(item, ReviewItem.State.ACCEPTED if agreed else state, actor)
        settled.append(item.pk)
    follow_to_patient(intake, slot, old, value, actor)
    return AnswerRevision.objects.create(
        answer=answer, kind=kind, old=old, new=value, before=before, settled=settled, actor=actor
    )


def follow_to_patient(intake: Intake, slot: str, old: Any, value: Any, actor: str) -> None:
    """The patient's record, where it still says what this answer said; a later intake's word is left alone.

    A name, date of birth or number that makes another person of somebody seen before is for a person to sort out.
    """
    patient = intake.patient
    text = value if isinstance(value, str) else ""
    if patient is None or slot not in _COLUMNS or old == value or intake.status != Status.COMPLETED:
        return
    if getattr(patient, slot) != (old if isinstance(old, str) else ""):
        return
    shared = slot in _IDENTITY and patient.intakes.exclude(pk=intake.pk).exists()
    if shared or not _written(patient, slot, text):
        worklist.open_item(
            clinic=intake.clinic, queue=Queue.DUPLICATE, subject=intake, reason="identity_corrected", actor=actor,
            again=True,
        )  # fmt: skip
        return
    audit.record(
        action="patient.updated", actor=actor, clinic_id=intake.clinic_id, obj=patient, details={"intake": intake.pk}
    )
    duplicates.look_for(patient=patient)


def _written(patient: Patient, slot: str, text: str) -> bool:
    """False when the clinic has that very person already."""
    before = getattr(patient, slot)
    setattr(patient, slot, text)
    try:
        with transaction.atomic():
            patient.save()
    except IntegrityError:
        setattr(patient, slot, before)
        return False
    return True


def settle_tasks(intake: Intake, actor: str) -> None:
    """The tasks are done once nothing is left to decide."""
    changed(intake.clinic_id)
    waiting = set(ReviewItem.objects.open().filter(intake=intake).values_list("source", flat=True))
    corrected = AnswerRevision.objects.filter(answer__intake=intake, undone_by="").exclude(kind=Kind.ACCEPTED).exists()
    if waiting <= {ReviewItem.Source.ELIGIBILITY} and not intake.answers.filter(flagged=True).exists():
        reason = CloseReason.CORRECTED if corrected else CloseReason.ACCEPTED
        worklist.settle(queue=Queue.DOUBTFUL, subject=intake, reason=reason, actor=actor)
    suggested = WorkItem.objects.about(intake).filter(queue=Queue.INSURANCE, reason="suggested").exists()
    if suggested and ReviewItem.Source.ELIGIBILITY not in waiting:
        reason = CloseReason.CORRECTED if corrected else CloseReason.NOT_NEEDED
        worklist.settle(queue=Queue.INSURANCE, subject=intake, reason=reason, actor=actor)


def _audit(intake: Intake, action: str, answer: Answer, actor: str) -> None:
    details: dict[str, str | int | bool] = {
        "slot": answer.slot,
        "source": answer.source,
        "confirmed": answer.confirmed,
        "flagged": answer.flagged,
    }
    audit.record(action=action, actor=actor, clinic_id=intake.clinic_id, obj=intake, details=details)
