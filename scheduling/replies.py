"""What patients answer to a text: C comes, X does not (YES makes that sure), STOP, START, HELP; each in many words.

Every text is kept as it was written. What was not understood is a task for staff, at once where it may be an emergency.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from intake import services as intakes
from intake.lookups import PHONE
from intake.models import Patient, PatientQuerySet
from notifications import services as notifications
from notifications.models import Consent, Reply
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.privacy.hashing import keyed_hash
from voiceagent.worklist import services as worklist
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import Queue

from . import booking, reply_words
from .models import Appointment, AppointmentQuerySet, CancelReason, Status

SURE_WITHIN = timedelta(hours=24)
"""How long after an X a YES cancels."""
NOT_UNDERSTOOD = (
    "{clinic}: this number reads only C (confirm), X (cancel), HELP and STOP. Staff see your text later. "
    "Please call us at {phone}."
)
DANGER = (
    "{clinic}: texts here are not read at once. If this may be an emergency, call 911 now. "
    "In a crisis, call or text 988."
)
HELP = "{clinic}: messages about your visits. Reply STOP to end them. Please call us at {phone}."
CONFIRMED = "{clinic}: thank you, see you {when}."
SURE = "{clinic}: cancel your appointment {when}? Reply YES to cancel it."
KEPT = "{clinic}: your appointment {when} stands."
CANCELLED = ""
"""The cancellation itself is told of through the outbox."""
NO_VISIT = "{clinic}: we find no coming appointment under this number. Please call us at {phone}."
_DONE = {
    CONFIRMED: "appointment.confirmed",
    SURE: "appointment.cancel_asked",
    KEPT: "appointment.cancel_taken_back",
}
MOST = 20
"""Coming visits of one number that are looked at."""
STARTED = "{clinic}: you will receive messages about your visits again. Reply STOP to end them."


@transaction.atomic
def take_reply(*, dialled: str, number: str, text: str, handled: bool, now: datetime, vendor_id: str = "") -> str:
    """The words to answer with; "" for none. dialled: our line. number: theirs (E.164). text: what they wrote.

    handled: Twilio has answered STOP, START or HELP itself. vendor_id: what Twilio calls the text; told of it twice it
    is kept once. Done twice it is done once.
    """
    clinic = Clinic.objects.answering(dialled).first()
    if clinic is None:
        return ""
    taken_as, answer = _taken(clinic, number, text, handled, now)
    reply, new = notifications.keep_reply(
        clinic=clinic, number=number, text=text, taken_as=taken_as, vendor_id=vendor_id, at=now
    )
    danger = intakes.danger_in(text)
    if new and danger:
        worklist.open_item(clinic=clinic, queue=Queue.EMERGENCY, subject=reply, reason=danger, actor="system")
    elif new and not taken_as:
        _have_read(reply)
    return _say(DANGER, clinic) if danger and not handled else answer


def _taken(clinic: Clinic, number: str, text: str, handled: bool, now: datetime) -> tuple[str, str]:
    """What it was taken for, "" where it was not understood, and the words to answer with."""
    meaning = notifications.meaning_of(text)
    if meaning in ("stop", "start"):
        _consent(clinic, number, text, given=meaning == "start")
        if meaning == "stop":
            _tell_staff(clinic, number, text, now)
        return meaning, "" if handled or meaning == "stop" else _say(STARTED, clinic)
    if meaning == "help":
        return meaning, "" if handled else _say(HELP, clinic)
    wanted = reply_words.meaning(text)
    answer = _about_visit(clinic, number, wanted, now)
    return "" if answer == _say(NOT_UNDERSTOOD, clinic) else wanted, answer


def _have_read(reply: Reply) -> None:
    """One task a number: who writes on is on the page of the first text."""
    theirs = Reply.objects.from_numbers(reply.clinic_id, [reply.number_hash]).values("pk")
    waiting = WorkItem.objects.open().filter(
        queue=Queue.MESSAGE, subject_type=reply._meta.label_lower, subject_id__in=theirs
    )
    if not waiting.exists():
        worklist.open_item(
            clinic=reply.clinic, queue=Queue.MESSAGE, subject=reply, reason="not_understood", actor="system"
        )


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


def _tell_staff(clinic: Clinic, number: str, text: str, now: datetime) -> None:
    """From here on nobody reminds them of their visit; and who wrote "cancel" may have meant just that."""
    visit = _visits(clinic, number).coming(now).first()
    if visit is not None:
        meant = "stopped_by_cancel" if reply_words.meaning(text) == reply_words.CANCEL else "stopped"
        worklist.open_item(clinic=clinic, queue=Queue.MESSAGE, subject=visit, reason=meant, actor="system", again=True)


def _about_visit(clinic: Clinic, number: str, wanted: str, now: datetime) -> str:
    visits = _visits(clinic, number)
    coming = list(visits.coming(now)[:MOST])
    asked = [visit for visit in coming if visit.cancel_asked_at]
    if wanted == reply_words.YES_CANCEL:
        wanted = reply_words.YES if asked else reply_words.CANCEL
    if wanted == reply_words.YES:
        return _yes(clinic, visits, coming, asked, now)
    if wanted == reply_words.NO and asked:
        return _note(asked[0], KEPT, now, cancel_asked_at=None)
    if wanted not in (reply_words.CONFIRM, reply_words.CANCEL):
        return _say(NOT_UNDERSTOOD, clinic)
    if not coming:
        return _say(NO_VISIT, clinic)
    if wanted == reply_words.CONFIRM:
        return _note(coming[0], CONFIRMED, now, confirmed_at=now, cancel_asked_at=None)
    return _note(coming[0], SURE, now, confirmed_at=None, cancel_asked_at=now)


def _yes(
    clinic: Clinic, visits: AppointmentQuerySet, coming: list[Appointment], asked: list[Appointment], now: datetime
) -> str:
    """To our question whether the visit is to be cancelled; else to the visit. A yes that comes again does nothing
    more, and one that comes long after the question is none.
    """
    since = now - SURE_WITHIN
    for visit in asked:
        if visit.cancel_asked_at and visit.cancel_asked_at > since:
            booking.cancel(appointment_id=visit.pk, reason=CancelReason.PATIENT_REQUEST, actor="system", now=now)
            return CANCELLED
    if visits.filter(status=Status.CANCELLED, cancel_asked_at__gt=since).exists():
        return CANCELLED
    if asked:
        return _say(NOT_UNDERSTOOD, clinic)
    return _note(coming[0], CONFIRMED, now, confirmed_at=now) if coming else _say(NO_VISIT, clinic)


def _note(visit: Appointment, words: str, now: datetime, **changes: datetime | None) -> str:
    for name, value in changes.items():
        setattr(visit, name, value)
    visit.save(update_fields=[*changes, "updated_at"])
    audit.record(action=_DONE[words], actor="system", clinic_id=visit.clinic_id, obj=visit)
    return _say(words, visit.clinic, when=f"{visit.local_start:%a %b %-d, %-I:%M %p}")


def _visits(clinic: Clinic, number: str) -> AppointmentQuerySet:
    """Visits of who has this number, or agreed with it in the call that made them."""
    agreed = Consent.objects.of(clinic.pk, "sms", number).filter(about__startswith="intake:")
    intakes = [int(about.removeprefix("intake:")) for about in agreed.values_list("about", flat=True)]
    visits = Appointment.objects.filter(clinic=clinic).select_related("clinic", "location")
    return (visits.of_patients(_patients(clinic, number)) | visits.filter(intake__in=intakes)).distinct()


def _patients(clinic: Clinic, number: str) -> PatientQuerySet:
    return Patient.objects.filter(clinic=clinic, phone_hash=keyed_hash(PHONE, number.removeprefix("+1")))


def _say(words: str, clinic: Clinic, **more: str) -> str:
    return words.format(clinic=clinic.name, phone=clinic.front_desk_number, **more)
