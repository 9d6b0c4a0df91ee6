"""What a returning patient's call changed of their record: kept beside the intake, the old value a click away.

The caller's word counts at once, since they confirmed it; staff who know better put back what was on file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import transaction

from voiceagent.audit import services as audit

from .corrections import NoSuchAnswer
from .models import SLOTS, Intake, Patient
from .reviews import AlreadyDecided

KEPT, TAKEN = "kept", "taken"


@dataclass(frozen=True)
class RecordChange:
    """decided: "" while nobody has, "kept" (the old value is back) or "taken"."""

    slot: str
    old: str = field(repr=False)
    new: str = field(repr=False)
    decided: str


def note(*, intake: Intake, patient: Patient, known: Mapping[str, str]) -> None:
    """Before the record takes over what was said: the values that were another. In the caller's transaction."""
    before = {slot: str(getattr(patient, slot)) for slot in known}
    changes = {
        slot: {"old": before[slot], "new": value, "decided": "", "by": ""}
        for slot, value in known.items()
        if before[slot] and before[slot] != value
    }
    if changes:
        Intake.objects.filter(pk=intake.pk).update(was_on_file=changes)


def changes_of(intake: Intake) -> list[RecordChange]:
    """In the order of a record."""
    rows = intake.was_on_file or {}
    return [
        RecordChange(slot, rows[slot]["old"], rows[slot]["new"], rows[slot]["decided"])
        for slot in SLOTS
        if slot in rows
    ]


@transaction.atomic
def decide(*, intake_id: int, slot: str, keep_old: bool, actor: str) -> None:
    """keep_old: the record has its old value again; the intake's answer stays what was said.

    Raises NoSuchAnswer, and AlreadyDecided, also where the record has changed since.
    """
    intake = Intake.objects.select_for_update().get(pk=intake_id)
    rows = intake.was_on_file or {}
    if slot not in rows or intake.patient_id is None:
        raise NoSuchAnswer
    patient = Patient.objects.select_for_update().get(pk=intake.patient_id)
    if rows[slot]["decided"] or (keep_old and getattr(patient, slot) != rows[slot]["new"]):
        raise AlreadyDecided
    if keep_old:
        setattr(patient, slot, rows[slot]["old"])
        patient.save()
    rows[slot] |= {"decided": KEPT if keep_old else TAKEN, "by": actor}
    Intake.objects.filter(pk=intake_id).update(was_on_file=rows)
    details: dict[str, str | int | bool] = {"slot": slot, "kept": keep_old, "intake": intake_id}
    audit.record(action="patient.change_decided", actor=actor, clinic_id=intake.clinic_id, obj=patient, details=details)
