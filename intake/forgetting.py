"""A patient's record is emptied: what said who it was is gone, the rows that make numbers add up stay."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from voiceagent.audit import services as audit
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import CloseReason

from . import address_work, duplicates, holds
from .merging import FIELDS
from .models import (
    Answer,
    FollowUp,
    Intake,
    LegalHold,
    Link,
    Patient,
    PatientMerge,
    PatientPair,
    RedFlag,
    ReviewItem,
    Turn,
    Unredaction,
)

_OF_AN_INTAKE = (ReviewItem, FollowUp, Link, Answer, Turn, RedFlag)
"""Deleted with all that hangs on them, such as the decisions about an answer and the photos of a card."""


@transaction.atomic
def forget_patient(*, patient: Patient, actor: str, now: datetime) -> None:
    """Idempotent. A merge of this record can no longer be undone, and nobody is suggested as its duplicate.

    Raises `holds.OnHold`, which leaves everything as it is.
    """
    holds.refuse_if_held(patient)
    intakes = Intake.objects.filter(patient=patient)
    address_work.forget_addresses(patient=patient, intakes=intakes)
    for model in _OF_AN_INTAKE:
        model._default_manager.filter(intake__in=intakes).delete()
    Unredaction.objects.filter(intake__in=intakes).update(reason="")
    LegalHold.objects.filter(Q(patient=patient) | Q(intake__in=intakes)).update(reason="")
    intakes.update(words_deleted_at=now, was_on_file=None)
    _forget_merges(patient, actor)
    worklist.forget(subjects=intakes, actor=actor)
    for name in FIELDS:
        setattr(patient, name, "")
    patient.save()


def _forget_merges(patient: Patient, actor: str) -> None:
    """Those that went into this record, at whatever remove, and those taken back that it was a part of."""
    ids, found = {patient.pk}, set[int]()
    while more := PatientMerge.objects.filter(Q(survivor_id__in=ids) | Q(merged_id__in=ids)).exclude(pk__in=found):
        rows = list(more)
        found |= {row.pk for row in rows}
        ids |= {row.merged_id for row in rows if row.undone_at is None and row.survivor_id in ids}
    PatientMerge.objects.filter(pk__in=found).update(snapshot={})
    pairs = PatientPair.objects.filter(Q(first_id__in=ids) | Q(second_id__in=ids))
    for pair in pairs.filter(state=PatientPair.State.OPEN).select_for_update():
        duplicates.settle(pair, PatientPair.State.MOOT, actor, CloseReason.NOT_NEEDED)
    worklist.forget(subjects=pairs, actor=actor)
    for row in PatientMerge.objects.filter(pk__in=found):
        audit.record(action="patient.merge_forgotten", actor=actor, clinic_id=row.clinic_id, obj=row)
