"""What patients are told of their visits: booked, cancelled, soon. In the transaction of the fact, through the outbox.

Only to who has agreed to it. Nothing in it but clinic, time and place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse

from intake.models import Patient
from notifications import services as notifications
from notifications.models import Consent, Message
from voiceagent.clinics.models import SummaryDetail

from . import calendar_file
from .models import Appointment, CancelReason

CONFIRMATION = "visit_confirmation"
CANCELLATION = "visit_cancelled"
REMINDER = "visit_reminder"
_SILENT = (CancelReason.RESCHEDULED, CancelReason.REPLACED)
"""The new time is told of instead."""


def tell_booked(visit: Appointment, *, now: datetime) -> int:
    """The confirmation, once for each time the visit is given. To how many addresses."""
    return sum(_queue(visit, CONFIRMATION, CONFIRMATION, address, now=now) for address in addresses(visit))


def tell_cancelled(visit: Appointment, reason: str, *, now: datetime) -> None:
    """What still waits about the visit is not sent; who was told of it is told that it is off."""
    notifications.withdraw(about=about(visit), reason="visit_changed")
    told = set(Message.objects.about(about(visit)).exclude(state="dropped").values_list("channel", flat=True))
    for channel, to in addresses(visit):
        moved = reason == CancelReason.RESCHEDULED or (reason in _SILENT and channel == "sms")
        if channel in told and not moved:
            _queue(visit, CANCELLATION, CANCELLATION, (channel, to), now=now, cancelled=True)


def tell_clinic(visit: Appointment, what: str, *, actor: str, before: Appointment | None = None) -> None:
    """The clinic hears of what it did not do itself. what: "booked", "moved" or "cancelled". before: where it was moved
    from. No patient data, whatever summaries hold: name and answers open after signing in.
    """
    if actor.startswith("user:"):
        return
    clinic = visit.clinic
    notifications.queue(
        template="visit_changed",
        to=clinic.summary_email,
        context={
            "what": what,
            "how": "by phone" if actor == "agent" else "by the patient",
            "visit": visit.words,
            "before": before.words if before else "",
            "link": f"{settings.PUBLIC_URL}{reverse('admin:scheduling_appointment_change', args=[visit.pk])}",
        },
        clinic=clinic,
        key=f"clinic-{about(visit)}:{what}",
        form="link_only" if clinic.summary_detail == SummaryDetail.LINK_ONLY else "",
    )


def remind(visit: Appointment, hours: int, *, now: datetime) -> int:
    """To how many addresses."""
    return sum(_queue(visit, REMINDER, f"{REMINDER}-{hours}", address, now=now) for address in addresses(visit))


def about(visit: Appointment) -> str:
    """What the keys of all messages about the visit at this time begin with."""
    return f"visit:{visit.pk}:{visit.uid.hex[:8]}:{visit.sequence}"


def addresses(visit: Appointment) -> Iterator[tuple[str, str]]:
    """(channel, address), one for each channel: as agreed to in the call, else on record, if it may be written to."""
    patient = patient_of(visit)
    yield from _allowed(visit.clinic_id, (*_from_call(visit), *(_of(patient) if patient else ())))


def on_record(clinic_id: int, patient: Patient) -> Iterator[tuple[str, str]]:
    """The same without a visit."""
    yield from _allowed(clinic_id, _of(patient))


def _allowed(clinic_id: int, known: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for channel, address in known:
        if channel not in seen and notifications.may_write(clinic_id=clinic_id, channel=channel, address=address):
            seen.add(channel)
            yield channel, address


def _from_call(visit: Appointment) -> Iterator[tuple[str, str]]:
    if visit.intake_id:
        for consent in Consent.objects.filter(about=f"intake:{visit.intake_id}", given=True, clinic=visit.clinic_id):
            yield consent.channel, consent.address


def _of(patient: Patient) -> Iterator[tuple[str, str]]:
    if patient.phone:
        yield "sms", number_of(patient)
    if patient.email:
        yield "email", patient.email


def patient_of(visit: Appointment) -> Patient | None:
    return visit.patient or (visit.intake.patient if visit.intake else None)


def number_of(patient: Patient) -> str:
    """E.164 of the ten digits on record (NANP)."""
    return f"+1{patient.phone}"


def _queue(
    visit: Appointment, template: str, name: str, address: tuple[str, str], *, now: datetime, cancelled: bool = False
) -> bool:
    channel, to = address
    context: dict[str, Any] = {
        "when": f"{visit.local_start:%A, %B %-d at %-I:%M %p}",
        "short": f"{visit.local_start:%a %b %-d, %-I:%M %p}",
        "place": visit.location.name,
    }
    if channel == "email" and template != REMINDER:
        context["ics"] = calendar_file.entry(
            visit, cancelled=cancelled, organizer=settings.DEFAULT_FROM_EMAIL, attendee=to, now=now
        )
        context["ics_method"] = calendar_file.method(cancelled)
    notifications.queue(
        template=template,
        to=to,
        context=context,
        clinic=visit.clinic,
        key=f"{about(visit)}:{name}:{channel}",
        channel=channel,
        needs_consent=True,
        not_after=visit.starts_at,
    )
    return True
