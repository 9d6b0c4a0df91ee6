"""All that is known of one patient, on one page, in a constant number of queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Q
from django.utils import timezone

from intake.models import FollowUp, Intake, Patient, PatientMerge, PatientPair
from intake.review_rows import SECRET, label_of, masked, named, written
from notifications.models import Message
from scheduling import messages as visit_messages
from scheduling.models import Appointment, WaitlistEntry
from voiceagent.audit.models import AuditEntry
from voiceagent.worklist.models import WorkItem

from .subjects import patient_name

SHOWN = 20
"""Rows of each kind, the newest."""


@dataclass(frozen=True)
class Fact:
    """hidden: the slot to ask for where only the value's ending is shown, else ""."""

    label: str
    value: str = field(repr=False)
    hidden: str = ""


@dataclass(frozen=True)
class Section:
    title: str
    facts: Sequence[Fact]


_SECTIONS = {
    "Contact": ("phone", "email", "street", "unit", "city", "state", "zip"),
    "Coverage": ("payer", "member_id", "policy_holder"),
    "Emergency contact": ("emergency_name", "emergency_relation", "emergency_phone"),
    "Pharmacy": ("pharmacy_name", "pharmacy_location"),
}


def page_of(patient: Patient, user: AbstractUser | AnonymousUser, revealed: str = "") -> dict[str, Any]:
    """The context of the page; what the user may not see is empty. revealed: the one secret slot to show."""
    intakes = list(Intake.objects.filter(patient=patient).select_related("clinic")[:SHOWN])
    visits = _visits(patient) if user.has_perm("scheduling.view_appointment") else []
    now = timezone.now()
    return {
        "patient": patient,
        "name": patient_name(patient),
        "born": _born(patient.date_of_birth),
        "sections": [Section(title, _facts(patient, slots, revealed)) for title, slots in _SECTIONS.items()],
        "eligibility": _eligibility(intakes),
        "coming": [visit for visit in reversed(visits) if visit.status == "booked" and visit.starts_at > now],
        "past": [visit for visit in visits if visit.status != "booked" or visit.starts_at <= now],
        "waiting": list(WaitlistEntry.objects.filter(patient=patient).select_related("visit_type", "provider")[:SHOWN]),
        "intakes": intakes if user.has_perm("intake.view_intake") else [],
        "messages_sent": _messages(intakes, visits) if user.has_perm("notifications.view_message") else [],
        "tasks": _tasks(patient, intakes) if user.has_perm("worklist.view_workitem") else [],
        "pairs": list(_pairs(patient)),
        "held": patient.legal_holds.standing().exists(),
        "merges": list(PatientMerge.objects.filter(survivor_id=patient.pk, undone_at=None)[:SHOWN]),
        "history": _history(patient) if user.has_perm("audit.view_auditentry") else [],
        "clock": patient.clinic.timezone,
    }


def _visits(patient: Patient) -> list[Appointment]:
    rows = Appointment.objects.of_patients(Patient.objects.filter(pk=patient.pk)).exclude(status="held")
    return list(rows.select_related("provider", "location", "visit_type").order_by("-starts_at")[:SHOWN])


def _messages(intakes: Sequence[Intake], visits: Sequence[Appointment]) -> list[Message]:
    about = [f"intake:{intake.pk}:" for intake in intakes] + [f"{visit_messages.about(visit)}:" for visit in visits]
    keys = Q(pk=None)
    for key in about:
        keys |= Q(key__startswith=key)
    return list(Message.objects.filter(keys)[:SHOWN])


def _tasks(patient: Patient, intakes: Sequence[Intake]) -> list[WorkItem]:
    mine = Q(subject_type="intake.patient", subject_id=patient.pk)
    mine |= Q(subject_type="intake.intake", subject_id__in=[intake.pk for intake in intakes])
    return list(WorkItem.objects.filter(mine, closed_at=None).select_related("owner")[:SHOWN])


def _pairs(patient: Patient) -> Any:
    mine = Q(first_id=patient.pk) | Q(second_id=patient.pk)
    return PatientPair.objects.filter(mine, state=PatientPair.State.OPEN)[:SHOWN]


def _history(patient: Patient) -> list[tuple[AuditEntry, str]]:
    """(what was done, by whom), the newest first."""
    entries = list(AuditEntry.objects.for_object(patient)[:SHOWN])
    names = named(entry.actor for entry in entries)
    return [(entry, names.get(entry.actor, entry.actor)) for entry in entries]


def _eligibility(intakes: Sequence[Intake]) -> FollowUp | None:
    """The latest answer of the insurance check."""
    asked = FollowUp.objects.filter(intake__in=intakes, kind=FollowUp.Kind.ELIGIBILITY, state=FollowUp.State.DONE)
    return asked.order_by("-updated_at").first()


def _facts(patient: Patient, slots: Sequence[str], revealed: str) -> list[Fact]:
    """As on the page of an intake: a secret one by its ending, until somebody asks for it."""
    found = []
    for slot in slots:
        if value := getattr(patient, slot):
            hide = slot in SECRET and slot != revealed
            found.append(Fact(label_of(slot), masked(value) if hide else written(slot, value), slot if hide else ""))
    return found


def _born(value: str) -> str:
    """ "Mar 13, 1985, 41 years"; as it stands when it is no date."""
    try:
        born = date.fromisoformat(value)
    except ValueError:
        return value
    today: datetime = timezone.now()
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return f"{born:%b %-d, %Y}, {years} years"
