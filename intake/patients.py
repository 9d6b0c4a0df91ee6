"""From the answers of an intake to the patient they are about."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.privacy.hashing import keyed_hash

from . import duplicates, lookups, record_changes
from .models import SLOTS, Intake, Patient

_OF_THE_VISIT = {"insured", "reason", "onset"}
MOST_SUGGESTED = 8
"""Patients looked at for one number; a household has hardly more, a switchboard's number says nothing."""


def keep_patient(*, intake: Intake) -> Patient:
    """The clinic's patient with this phone, full name and date of birth, all three; else a new one.

    Twins share phone, date of birth and last name; a mother's phone is her children's. So nothing less says "the same
    person", and who may be the same is for staff to decide.
    """
    values = {answer.slot: answer.value for answer in intake.answers.all()}
    known = {slot: values[slot] for slot in SLOTS if slot not in _OF_THE_VISIT and isinstance(values.get(slot), str)}
    try:
        with transaction.atomic():
            patient = Patient.objects.create(clinic=intake.clinic, **known)
    except IntegrityError:  # the clinic has this very person
        patient = _update(intake, known)
        action = "patient.updated"
    else:
        action = "patient.created"
    audit.record(action=action, actor="agent", clinic_id=intake.clinic_id, obj=patient, details={"intake": intake.pk})
    duplicates.look_for(patient=patient)
    return patient


@transaction.atomic
def suggest_patients(*, clinic: Clinic, phone: str, intake_id: int) -> list[dict[str, str]]:
    """Patients of this clinic who gave this number, slot by slot: suggestions for the dialogue, which uses none of it
    before the caller has proved to be one of them. Reading records is itself recorded.
    """
    found = Patient.objects.filter(clinic=clinic, phone_hash=keyed_hash(lookups.PHONE, phone))[:MOST_SUGGESTED]
    slots = [slot for slot in SLOTS if slot not in _OF_THE_VISIT]
    records = [{slot: getattr(patient, slot) for slot in slots} for patient in found]
    if records:
        details = {"intake": intake_id, "patients": len(records)}
        audit.record(action="patient.suggested", actor="agent", clinic_id=clinic.pk, details=details)
    return records


def _update(intake: Intake, known: dict[str, str]) -> Patient:
    """What was given now replaces what was known; what was not given stays."""
    patient = Patient.objects.select_for_update().get(
        clinic=intake.clinic,
        phone_hash=keyed_hash(lookups.PHONE, known["phone"]),
        person_hash=keyed_hash(lookups.PERSON, *(known[slot] for slot in ("first_name", "last_name", "date_of_birth"))),
    )
    record_changes.note(intake=intake, patient=patient, known=known)
    for slot, value in known.items():
        setattr(patient, slot, value)
    patient.save()
    return patient
