"""What patients answer to a text: C comes, X does not (YES makes that sure), STOP, START, HELP."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from intake.lookups import PHONE
from intake.models import Patient, PatientQuerySet
from notifications import services as notifications
from notifications.models import Consent
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.privacy.hashing import keyed_hash

from . import booking
from .models import Appointment, CancelReason

SURE_WITHIN = timedelta(hours=24)
"""How long after an X a YES cancels."""
_WORDS = {
    "c": "confirm",
    "confirm": "confirm",
    "confirmed": "confirm",
    "x": "cancel",
    "yes": "sure",
    "yes cancel": "sure",
    "y": "sure",
}
NOT_UNDERSTOOD = "{clinic}: this number reads only C (confirm), X (cancel), HELP and STOP. Please call us at {phone}."
HELP = "{clinic}: messages about your visits. Reply STOP to end them. Please call us at {phone}."
CONFIRMED = "{clinic}: thank you, see you {when}."
SURE = "{clinic}: cancel your appointment {when}? Reply YES to cancel it."
CANCELLED = ""
"""The cancellation itself is told of through the outbox."""
NO_VISIT = "{clinic}: we find no coming appointment under this number. Please call us at {phone}."
STARTED = "{clinic}: you will receive messages about your visits again. Reply STOP to end them."


@transaction.atomic
def take_reply(*, dialled: str, number: str, text: str, handled: bool, now: datetime) -> str:
    """The words to answer with; "" for none. dialled: our line. number: theirs (E.164). text: what they wrote.

    handled: Twilio has answered STOP, START or HELP itself. Done twice it is done once.
    """
    clinic = Clinic.objects.answering(dialled).first()
    if clinic is None:
        return ""
    meaning = notifications.meaning_of(text)
    if meaning in ("stop", "start"):
        _consent(clinic, number, text, given=meaning == "start")
        return "" if handled or meaning == "stop" else _say(STARTED, clinic)
    if meaning == "help":
        return "" if handled else _say(HELP, clinic)
    return _about_visit(clinic, number, _WORDS.get(" ".join(text.casefold().strip(" .!").split()), ""), now)


def _consent(clinic: Clinic, number: str, text: str, *, given: bool) -> None:
    """A no ends every automated channel; a yes is for texts alone."""
    notifications.record_consent(
        clinic=clinic, channel="sms", address=number, given=given, heard=text, source="sms", actor="system"
    )
    if given:
        return
    for email in {patient.email for patient in _patients(clinic, number) if patient.email}:
        notifications.record_consent(
            clinic=clinic, channel="email", address=email, given=False, heard=text, source="sms", actor="system"
        )


def _about_visit(clinic: Clinic, number: str, wanted: str, now: datetime) -> str:
    if not wanted:
        return _say(NOT_UNDERSTOOD, clinic)
    visits = _visits(clinic, number, now)
    if wanted == "sure":
        visits = [visit for visit in visits if visit.cancel_asked_at and visit.cancel_asked_at > now - SURE_WITHIN]
    if not visits:
        return _say(NO_VISIT, clinic)
    visit = visits[0]
    if wanted == "sure":
        booking.cancel(appointment_id=visit.pk, reason=CancelReason.PATIENT_REQUEST, actor="system", now=now)
        return CANCELLED
    return _note(visit, confirms=wanted == "confirm", now=now)


def _note(visit: Appointment, *, confirms: bool, now: datetime) -> str:
    visit.confirmed_at, visit.cancel_asked_at = (now, None) if confirms else (None, now)
    visit.save(update_fields=["confirmed_at", "cancel_asked_at", "updated_at"])
    audit.record(
        action="appointment.confirmed" if confirms else "appointment.cancel_asked",
        actor="system",
        clinic_id=visit.clinic_id,
        obj=visit,
    )
    return _say(CONFIRMED if confirms else SURE, visit.clinic, when=f"{visit.local_start:%a %b %-d, %-I:%M %p}")


def _visits(clinic: Clinic, number: str, now: datetime) -> list[Appointment]:
    """Coming visits of who has this number, or agreed with it in the call that made them; the soonest first."""
    agreed = Consent.objects.of(clinic.pk, "sms", number).filter(about__startswith="intake:")
    intakes = [int(about.removeprefix("intake:")) for about in agreed.values_list("about", flat=True)]
    coming = Appointment.objects.coming(now).filter(clinic=clinic).select_related("clinic", "location")
    mine = coming.of_patients(_patients(clinic, number)) | coming.filter(intake__in=intakes)
    return list(mine.distinct()[:20])


def _patients(clinic: Clinic, number: str) -> PatientQuerySet:
    return Patient.objects.filter(clinic=clinic, phone_hash=keyed_hash(PHONE, number.removeprefix("+1")))


def _say(words: str, clinic: Clinic, **more: str) -> str:
    return words.format(clinic=clinic.name, phone=clinic.front_desk_number, **more)
