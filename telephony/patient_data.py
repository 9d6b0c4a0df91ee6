"""All that is kept of one patient: handed out (45 CFR 164.524), or deleted but for rows that say nothing of anybody."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from intake import services as intakes
from intake.models import CardPhoto, FollowUp, Intake, Patient, ReviewItem
from notifications import services as notifications
from notifications.models import Channel, Consent, Message, Reply, ReplyQuerySet, hash_of
from scheduling import services as scheduling
from scheduling.models import Appointment, CancelReason, WaitlistEntry, WaitlistOffer
from voiceagent.audit import services as audit
from voiceagent.worklist import services as worklist

from . import recording
from .consents import ask_twilio
from .models import Call, CallOrder
from .recording_models import CallRecording, CallRecordingQuerySet

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
        "replies": [
            {"text": reply.text, "taken_as": reply.taken_as, "at": _iso(reply.at)} for reply in _replies(patient)
        ],
        "consents": [
            {"channel": consent.channel, "given": consent.given, "heard": consent.heard, "at": _iso(consent.at)}
            for consent in _consents(patient)
        ],
        "wait_list": [
            {"since": _iso(entry.created_at), "state": entry.state, "wish": entry.wish, "offers": entry.offers.count()}
            for entry in WaitlistEntry.objects.filter(patient=patient)
        ],
        "recordings": [_recording(row) for row in CallRecording.objects.filter(call__intake__patient=patient)],
    }


def _recording(row: CallRecording) -> dict[str, Any]:
    return {
        "asked": row.wording,
        "heard": row.heard,
        "given": row.given,
        "answered_at": _iso(row.answered_at),
        "withdrawn_at": _iso(row.withdrawn_at),
        "state": row.state,
    }


def _intake(intake: Intake) -> dict[str, Any]:
    return {
        "id": str(intake.public_id),
        "started_at": _iso(intake.started_at),
        "status": intake.status,
        "answers": {answer.slot: answer.value for answer in intake.answers.all()},
        "turns": [{"speaker": turn.speaker, "text": turn.text or turn.redacted} for turn in intake.turns.all()],
        "red_flags": [{"rule": flag.rule, "heard": flag.heard} for flag in intake.red_flags.all()],
        "follow_ups": [
            {"kind": one.kind, "state": one.state, "result": one.result}
            for one in FollowUp.objects.filter(intake=intake).order_by("pk")
        ],
        "reviews": [
            {"slot": one.slot, "ours": one.ours, "suggested": one.suggested, "words": one.words, "state": one.state}
            for one in ReviewItem.objects.filter(intake=intake).order_by("pk")
        ],
        "card_photos": [
            {"side": photo.side, "media_type": photo.media_type, "base64": b64encode(photo.image()).decode()}
            for photo in CardPhoto.objects.filter(link__intake=intake)
        ],
    }


@transaction.atomic
def forget(*, patient: Patient, actor: str, now: datetime, dry_run: bool = False) -> dict[str, int]:
    """Everything that says who it was is gone, coming visits are cancelled. How many rows of each kind.

    The rows of patient, intakes, visits and calls stay, empty: numbers add up, and the audit trail has what it names.
    Raises `intakes.OnHold`.
    """
    intakes.refuse_if_held(patient)
    consents, calls = _consents(patient), Call.objects.filter(intake__patient=patient)
    coming = list(_visits(patient).coming(now).values_list("pk", flat=True))
    counts = {
        "intakes": patient.intakes.count(),
        "calls": calls.count(),
        "messages": _messages(patient).count() + _replies(patient).count(),
        "consents": consents.count(),
        "recordings": CallRecording.objects.filter(call__in=calls).at_twilio().count(),
        "coming visits": len(coming),
    }
    if dry_run:
        return counts
    for visit in coming:
        scheduling.cancel(appointment_id=visit, reason=CancelReason.OTHER, actor=actor, now=now)
    for entry in WaitlistEntry.objects.filter(patient=patient):
        scheduling.leave_waitlist(entry_id=entry.pk, actor=actor, now=now)
    messages, replies = _messages(patient), Reply.objects.filter(pk__in=[reply.pk for reply in _replies(patient)])
    ids = list(messages.values_list("pk", flat=True))
    notifications.withdraw_all(ids=ids, reason="forgotten")
    notifications.empty_messages(ids=ids, clinic=patient.clinic, now=now)
    worklist.forget(subjects=replies, actor=actor)
    notifications.empty_replies(replies=replies, clinic=patient.clinic, now=now)
    notifications.forget_consents(consents=consents)
    CallOrder.objects.filter(call__in=calls).update(text="", number="")
    calls.update(from_number="", from_hash="")
    for rows in (calls, messages, _visits(patient), WaitlistEntry.objects.filter(patient=patient)):
        worklist.forget(subjects=rows, actor=actor)
    intakes.forget_patient(patient=patient, actor=actor, now=now)
    _forget_recordings(CallRecording.objects.filter(call__in=calls))
    audit.record(action="patient.forgotten", actor=actor, clinic_id=patient.clinic_id, obj=patient, details=counts)
    return counts


def _forget_recordings(recordings: CallRecordingQuerySet) -> None:
    """Twilio is asked to delete the audio, by its SID; one that names nothing there any more goes at once."""
    there = list(recordings.at_twilio().values_list("pk", flat=True))
    for recording_id in recording.delete(ids=there):
        ask_twilio(recording_id)
    recordings.exclude(pk__in=there).update(sid="")
    recordings.update(heard="", withdrawn_heard="")


def _visits(patient: Patient) -> Any:
    return Appointment.objects.of_patients(Patient.objects.filter(pk=patient.pk))


def _messages(patient: Patient) -> Any:
    about = Q(pk=None)
    for intake in patient.intakes.values_list("pk", flat=True):
        about |= Q(key__startswith=f"intake:{intake}:")
    for visit in _visits(patient).values_list("pk", flat=True):
        about |= Q(key__startswith=f"visit:{visit}:") | Q(key__startswith=f"clinic-visit:{visit}:")
    for offer in WaitlistOffer.objects.filter(entry__patient=patient).values_list("pk", flat=True):
        about |= Q(key__startswith=f"waitlist-offer:{offer}:")
    return Message.objects.filter(about, clinic=patient.clinic_id).order_by("pk")


def _replies(patient: Patient) -> ReplyQuerySet:
    """From the numbers that they agreed to be texted at, or that are theirs alone on record."""
    marks = [consent.address_hash for consent in _consents(patient) if consent.channel == Channel.SMS]
    if _has_own_number(patient):
        marks.append(hash_of(f"+1{patient.phone}"))
    return Reply.objects.from_numbers(patient.clinic_id, marks).order_by("pk")


def _has_own_number(patient: Patient) -> bool:
    """Not one that another patient of the clinic has as well."""
    others = Patient.objects.filter(clinic=patient.clinic_id).exclude(pk=patient.pk)
    return bool(patient.phone) and not others.filter(phone_hash=patient.phone_hash).exists()


def _consents(patient: Patient) -> Any:
    """Given in their calls or to staff, and what was replied from the same addresses since."""
    rows = Consent.objects.filter(clinic=patient.clinic_id).order_by("pk")
    named = rows.filter(about__in=[f"intake:{intake}" for intake in patient.intakes.values_list("pk", flat=True)])
    replied = Q(about="", address_hash__in=[mark for mark in named.values_list("address_hash", flat=True) if mark])
    on_record = Q(pk__in=list(_told_staff(patient).values_list("pk", flat=True)))
    return rows.filter(Q(pk__in=named.values("pk")) | replied | on_record)


def _told_staff(patient: Patient) -> Any:
    """About the addresses on their record; not about a number that another patient has as well."""
    found = Consent.objects.none()
    if _has_own_number(patient):
        found |= Consent.objects.of(patient.clinic_id, "sms", f"+1{patient.phone}")
    if patient.email:
        found |= Consent.objects.of(patient.clinic_id, "email", patient.email)
    return found.filter(about="")


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
