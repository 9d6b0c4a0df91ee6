"""Two records of one person become one: by a person's decision, in one transaction, and back again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from voiceagent.audit import services as audit
from voiceagent.worklist import services as worklist
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import CloseReason, Queue

from . import duplicates
from .models import Intake, Patient, PatientMerge, PatientPair

FIELDS = (
    "first_name", "last_name", "date_of_birth", "phone", "email", "street", "unit", "city", "state", "zip", "payer",
    "member_id", "policy_holder", "pharmacy_name", "pharmacy_location", "emergency_name", "emergency_relation",
    "emergency_phone",
)  # fmt: skip
"""What is known of a patient, each with a value to choose."""


class CannotMerge(Exception):
    """Another record has the chosen name, date of birth and phone already."""

    def __init__(self) -> None:
        super().__init__("A third record has this name, date of birth and phone: merge with that one first.")


class CannotUndo(Exception):
    """The merge was undone before, the survivor was merged again, or the old record would be there twice."""

    def __init__(self) -> None:
        super().__init__("This merge can no longer be undone: the records have changed since.")


@transaction.atomic
def merge(*, pair_id: int, survivor_id: int, take: Mapping[str, str], actor: str) -> PatientMerge:
    """The other record's intakes, visits and places on the wait list become the survivor's, and the other is gone.

    take: field to "first" or "second", whose value the survivor keeps; a field not named keeps the survivor's, or the
    other's where that is empty. Messages hang on their intakes and come along. Raises AlreadyDecided, CannotMerge, and
    ValueError for a survivor that is neither.
    """
    two = PatientPair.objects.filter(pk=pair_id).values_list("first_id", "second_id").first() or ()
    rows = _locked(*two)
    pair = duplicates.open_pair(pair_id)
    if len(rows) != 2 or {pair.first_id, pair.second_id} != rows.keys():
        raise duplicates.AlreadyDecided
    if survivor_id not in rows:
        raise ValueError("the survivor is one of the two")
    merged_id = pair.second_id if survivor_id == pair.first_id else pair.first_id
    survivor, merged = rows[survivor_id], rows[merged_id]
    before = {"survivor": _plain(survivor), "merged": _plain(merged)}
    chosen = {name: _chosen(name, survivor, merged, rows, pair, take) for name in FIELDS}
    pairs = _take_over_pairs(pair, survivor_id, merged_id, actor)
    moved = _move_rows(merged_id, survivor_id)
    merged.delete()
    _write(survivor, chosen)
    row = PatientMerge.objects.create(
        clinic_id=pair.clinic_id,
        pair=pair,
        survivor_id=survivor_id,
        merged_id=merged_id,
        snapshot={**before, "written": chosen, "moved": moved, "pairs": pairs},
        made_by=actor,
    )
    duplicates.settle(pair, PatientPair.State.SAME, actor, CloseReason.SAME_PERSON)
    details = {"survivor": survivor_id, "merged": merged_id, "moved": sum(map(len, moved.values()))}
    audit.record(action="patient.merged", actor=actor, clinic_id=pair.clinic_id, obj=row, details=details)
    return row


@transaction.atomic
def undo(*, merge_id: int, actor: str) -> Patient:
    """Both records as they were: the merged one again, with what was its own, and the survivor's values, except what
    has been changed since. Raises CannotUndo.
    """
    survivor_id = PatientMerge.objects.filter(pk=merge_id).values_list("survivor_id", flat=True).first() or 0
    survivor = _locked(survivor_id).get(survivor_id)
    row = PatientMerge.objects.select_for_update().filter(pk=merge_id, undone_at=None).first()
    if row is None or survivor is None or not row.snapshot:  # emptied with the record of who it was
        raise CannotUndo
    kept = row.snapshot
    for name in FIELDS:
        if getattr(survivor, name) == kept["written"][name]:
            setattr(survivor, name, kept["survivor"][name])
    try:
        with transaction.atomic():
            survivor.save()
            restored = _restore(row)
    except IntegrityError:
        raise CannotUndo from None
    for label, ids in kept["moved"].items():
        model, name = _related()[label]
        model._default_manager.filter(pk__in=ids, **{name: row.survivor_id}).update(**{name: row.merged_id})
    for pk, values in kept["pairs"].items():
        PatientPair.objects.filter(pk=pk).update(**values)
        _reopen(int(pk), actor)
    row.undone_by, row.undone_at = actor, timezone.now()
    row.save(update_fields=["undone_by", "undone_at"])
    details = {"survivor": row.survivor_id, "merged": row.merged_id}
    audit.record(action="patient.merge_undone", actor=actor, clinic_id=row.clinic_id, obj=row, details=details)
    return restored


def _locked(*ids: int) -> dict[int, Patient]:
    """These records, locked. Everywhere it is their intakes first, then patients, then what is decided about them
    (pairs, merges), each by its id: a correction holds an intake when it follows through to the patient.
    """
    theirs = Intake.objects.select_for_update(of=("self",)).filter(patient__in=ids)
    list(theirs.order_by("pk").values_list("pk"))
    return {patient.pk: patient for patient in Patient.objects.select_for_update().filter(pk__in=ids).order_by("pk")}


def _plain(patient: Patient) -> dict[str, str]:
    times = {name: getattr(patient, name).isoformat() for name in ("created_at", "updated_at")}
    return {name: getattr(patient, name) for name in FIELDS} | {"public_id": str(patient.public_id)} | times


def _chosen(
    name: str,
    survivor: Patient,
    merged: Patient,
    rows: Mapping[int, Patient],
    pair: PatientPair,
    take: Mapping[str, str],
) -> str:
    wanted = {"first": pair.first_id, "second": pair.second_id}.get(take.get(name, ""))
    if wanted is not None:
        return str(getattr(rows[wanted], name))
    return str(getattr(survivor, name) or getattr(merged, name))


def _write(survivor: Patient, chosen: Mapping[str, str]) -> None:
    for name, value in chosen.items():
        setattr(survivor, name, value)
    try:
        with transaction.atomic():
            survivor.save()
    except IntegrityError:
        raise CannotMerge from None


def _related() -> dict[str, tuple[type[models.Model], str]]:
    """Every model that points to a patient, in whatever app: its label and field, the model, the field's name."""
    return {
        f"{link.related_model._meta.label_lower}.{link.field.name}": (link.related_model, link.field.name)
        for link in Patient._meta.related_objects
    }


def _move_rows(merged_id: int, survivor_id: int) -> dict[str, list[int]]:
    """Which rows were moved, by their model and field."""
    moved = {}
    for label, (model, name) in _related().items():
        rows = model._default_manager.filter(**{name: merged_id})
        ids = list(rows.values_list("pk", flat=True))
        if ids:
            model._default_manager.filter(pk__in=ids).update(**{name: survivor_id})
            moved[label] = ids
    return moved


def _take_over_pairs(pair: PatientPair, survivor_id: int, merged_id: int, actor: str) -> dict[str, dict[str, Any]]:
    """What was suggested or decided about the merged record holds for the survivor. The pairs as they were before."""
    both = models.Q(first_id=merged_id) | models.Q(second_id=merged_id)
    found = PatientPair.objects.select_for_update().filter(both).exclude(pk=pair.pk)
    names = ("first_id", "second_id", "state", "decided_by")
    before = {str(pair.pk): {name: getattr(pair, name) for name in names} | {"decided_at": None}}
    for other in found:
        before[str(other.pk)] = {name: getattr(other, name) for name in names}
        third = other.second_id if other.first_id == merged_id else other.first_id
        first, second = sorted((survivor_id, third))
        known = PatientPair.objects.filter(first_id=first, second_id=second).first()
        if known is None:
            other.first_id, other.second_id = first, second
            other.save(update_fields=["first_id", "second_id"])
        elif other.state == PatientPair.State.OPEN:
            duplicates.settle(other, PatientPair.State.MOOT, actor, CloseReason.NOT_NEEDED)
        elif known.state == PatientPair.State.OPEN and other.state == PatientPair.State.DIFFERENT:
            before[str(known.pk)] = {name: getattr(known, name) for name in names}
            duplicates.settle(known, PatientPair.State.DIFFERENT, actor, CloseReason.DIFFERENT_PEOPLE)
    return before


def _restore(row: PatientMerge) -> Patient:
    kept = row.snapshot["merged"]
    patient = Patient(pk=row.merged_id, clinic_id=row.clinic_id, public_id=kept["public_id"])
    for name in FIELDS:
        setattr(patient, name, kept[name])
    patient.save(force_insert=True)
    Patient.objects.filter(pk=patient.pk).update(created_at=parse_datetime(kept["created_at"]))
    return patient


def _reopen(pair_id: int, actor: str) -> None:
    """The task of a pair that is open again."""
    pair = PatientPair.objects.get(pk=pair_id)
    item = WorkItem.objects.about(pair).filter(queue=Queue.DUPLICATE).first()
    if pair.state == PatientPair.State.OPEN and item is not None:
        worklist.reopen(item=item, actor=actor)
