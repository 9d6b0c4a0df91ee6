"""All that is kept of one patient: handed out (45 CFR 164.524), or deleted but for rows that say nothing of anybody."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from intake.models import Intake, Patient
from notifications import services as notifications
from notifications.models import Consent, Message
from scheduling import services as scheduling
from scheduling.models import Appointment, CancelReason, WaitlistEntry
from voiceagent.audit import services as audit
from voiceagent.worklist.models import WorkItem

from .models import Call

_COLUMNS = (
    "first_name last_name date_of_birth phone email street unit city state zip payer member_id policy_holder "
    "pharmacy_name pharmacy_location emergency_name emergency_relation emergency_phone"
).split()


def export(*, patient: Patient, actor: str) -> dict[str, Any]:
    """JSON-able. That it was handed out is in the audit trail."""
    audit.record(action="patient.exported", actor=actor, clinic_id=patient.clinic_id, obj=patient)
    visits = _visits(patient).select_related("location", "provider").order_by("starts_at")
    return {
        "patient": {name: getattr(patient, name) for name in _COLUMNS},
        "intakes": [_intake(intake) for intake in patient.intakes.with_record().order_by("pk")],
        "visits": [
            {"when": visit.local_start.isoformat(), "what": visit.words, "status": visit.status} for visit in visits
        ],
        "messages": [
            {
                "template": message.template,
                "channel": message.channel,
                "state": message.state,
                "sent_at": _iso(message.sent_at),
            }
            for message in _messages(patient)
        ],
        "consents": [
            {"channel": consent.channel, "given": consent.given, "heard": consent.heard, "at": _iso(consent.at)}
            for consent in _consents(patient)
        ],
    }


def _intake(intake: Intake) -> dict[str, Any]:
    return {
        "id": str(intake.public_id),
        "started_at": _iso(intake.started_at),
        "status": intake.status,
        "answers": {answer.slot: answer.value for answer in intake.answers.all()},
        "turns": [{"speaker": turn.speaker, "text": turn.text or turn.redacted} for turn in intake.turns.all()],
        "red_flags": [{"rule": flag.rule, "heard": flag.heard} for flag in intake.red_flags.all()],
    }


@transaction.atomic
def forget(*, patient: Patient, actor: str, now: datetime, dry_run: bool = False) -> dict[str, int]:
    """Everything that says who it was is gone, coming visits are cancelled. How many rows of each kind.

    The rows of patient, intakes, visits and calls stay, empty: numbers add up, and the audit trail has what it names.
    """
    intakes, messages, consents = patient.intakes.all(), _messages(patient), _consents(patient)
    calls = Call.objects.filter(intake__in=intakes)
    coming = list(_visits(patient).coming(now).values_list("pk", flat=True))
    counts = {
        "intakes": intakes.count(),
        "calls": calls.count(),
        "messages": messages.count(),
        "consents": consents.count(),
        "coming visits": len(coming),
    }
    if dry_run:
        return counts
    for visit in coming:
        scheduling.cancel(appointment_id=visit, reason=CancelReason.OTHER, actor=actor, now=now)
    ids = list(_messages(patient).values_list("pk", flat=True))
    notifications.withdraw_all(ids=ids, reason="forgotten")
    notifications.empty_messages(ids=ids, clinic=patient.clinic, now=now)
    _forget_rows(patient, now)
    consents.update(address="", heard="")
    calls.update(from_number="", from_hash="")
    for name in _COLUMNS:
        setattr(patient, name, "")
    patient.save()
    audit.record(action="patient.forgotten", actor=actor, clinic_id=patient.clinic_id, obj=patient, details=counts)
    return counts


def _forget_rows(patient: Patient, now: datetime) -> None:
    WaitlistEntry.objects.filter(patient=patient, state="waiting").update(state="left")
    for intake in patient.intakes.all():
        for rows in (intake.answers, intake.turns, intake.red_flags, intake.follow_ups):
            rows.all().delete()
        WorkItem.objects.about(intake).update(note="")
    patient.intakes.update(words_deleted_at=now)


def _visits(patient: Patient) -> Any:
    return Appointment.objects.of_patients(Patient.objects.filter(pk=patient.pk))


def _messages(patient: Patient) -> Any:
    about = Q(pk=None)
    for intake in patient.intakes.values_list("pk", flat=True):
        about |= Q(key__startswith=f"intake:{intake}:")
    for visit in _visits(patient).values_list("pk", flat=True):
        about |= Q(key__startswith=f"visit:{visit}:")
    return Message.objects.filter(about, clinic=patient.clinic_id).order_by("pk")


def _consents(patient: Patient) -> Any:
    named = [f"intake:{intake}" for intake in patient.intakes.values_list("pk", flat=True)]
    return Consent.objects.filter(about__in=named, clinic=patient.clinic_id).order_by("pk")


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
