"""Patients who may be one person: found when a record is written, decided by staff, never by the program."""

from __future__ import annotations

from functools import reduce
from operator import or_

from django.db import transaction
from django.db.models import Case, Q, When
from django.utils import timezone

from voiceagent.audit import services as audit
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import CloseReason, Queue

from .alike import names_alike
from .models import Patient, PatientPair

CANDIDATES = 60
"""Records looked at for one: a switchboard's number, or a day on which many were born, says nothing."""
SYSTEM = "system"


class AlreadyDecided(Exception):
    """Somebody else was faster, or one of the two is no longer there."""

    def __init__(self) -> None:
        super().__init__("These two have been decided about already.")


def reasons(one: Patient, other: Patient) -> list[str]:
    """Why these two may be one person, as fixed codes; empty when nothing says so.

    A phone number or a member ID alone says nothing: a household shares both.
    """
    alike = names_alike((one.first_name, one.last_name), (other.first_name, other.last_name))
    same_birth = bool(one.date_of_birth) and one.date_of_birth == other.date_of_birth
    found = {
        "same_name_and_birth_date": bool(one.person_hash) and one.person_hash == other.person_hash,
        "same_birth_date_similar_name": same_birth and alike and one.person_hash != other.person_hash,
        "same_phone_similar_name": bool(one.phone_hash) and one.phone_hash == other.phone_hash and alike,
        "same_member_id": bool(one.member_id_hash)
        and one.member_id_hash == other.member_id_hash
        and (alike or same_birth),
    }
    return [code for code, holds in found.items() if holds]


@transaction.atomic
def look_for(*, patient: Patient) -> list[PatientPair]:
    """Opens a task for each record that may be the same person as this one, in the transaction that wrote it.

    Only records that share a keyed hash are decrypted and compared. Pairs staff have decided about stay decided.
    """
    made = []
    for other in _candidates(patient):
        why = reasons(patient, other)
        if why:
            first, second = sorted((patient.pk, other.pk))
            pair, created = PatientPair.objects.get_or_create(
                first_id=first, second_id=second, defaults={"clinic_id": patient.clinic_id, "reasons": why}
            )
            if created:
                worklist.open_item(
                    clinic=patient.clinic, queue=Queue.DUPLICATE, subject=pair, reason=why[0], actor=SYSTEM
                )
                audit.record(action="patient_pair.suggested", actor=SYSTEM, clinic_id=patient.clinic_id, obj=pair)
                made.append(pair)
    return made


@transaction.atomic
def are_different(*, pair_id: int, actor: str) -> None:
    """Two people; never suggested again. Raises AlreadyDecided."""
    pair = open_pair(pair_id)
    settle(pair, PatientPair.State.DIFFERENT, actor, CloseReason.DIFFERENT_PEOPLE)


def open_pair(pair_id: int) -> PatientPair:
    """Locked. Raises AlreadyDecided."""
    pair = PatientPair.objects.select_for_update().filter(pk=pair_id, state=PatientPair.State.OPEN).first()
    if pair is None:
        raise AlreadyDecided
    return pair


def settle(pair: PatientPair, state: PatientPair.State, actor: str, reason: CloseReason) -> None:
    """What was decided, with the end of the task."""
    pair.state, pair.decided_by, pair.decided_at = state, actor, timezone.now()
    pair.save(update_fields=["state", "decided_by", "decided_at"])
    worklist.settle(queue=Queue.DUPLICATE, subject=pair, reason=reason, actor=actor)
    audit.record(action=f"patient_pair.{state}", actor=actor, clinic_id=pair.clinic_id, obj=pair)


def _candidates(patient: Patient) -> list[Patient]:
    """Of the same clinic, sharing a hash; an index answers each part. What says most first, so that a day on which many
    were born crowds nobody out.
    """
    hashes = ("person_hash", "phone_hash", "member_id_hash", "date_of_birth_hash")
    ways = [Q(**{column: getattr(patient, column)}) for column in hashes if getattr(patient, column)]
    if not ways:
        return []
    nearness = Case(*(When(way, then=place) for place, way in enumerate(ways)))
    rows = Patient.objects.filter(reduce(or_, ways), clinic=patient.clinic_id).exclude(pk=patient.pk)
    rows = rows.order_by(nearness, "-pk")
    columns = "first_name", "last_name", "date_of_birth", "person_hash", "phone_hash", "member_id_hash"
    return list(rows.only("pk", *columns)[:CANDIDATES])
