"""One box: name, phone, date of birth, member ID, code or a call's SID, within one's clinics, through keyed hashes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from intake.models import Intake, Patient
from intake.review_rows import written
from scheduling.models import Appointment
from telephony.models import Call
from voiceagent.clinics.models import Clinic

from .subjects import UNNAMED, name_of, named, patient_name

SHOWN = 8
"""Rows of each kind."""
SHORTEST = 3
"""Letters or digits before anything is looked for."""


@dataclass(frozen=True)
class Hit:
    title: str = field(repr=False)
    detail: str = field(repr=False)
    url: str


@dataclass(frozen=True)
class Group:
    title: str
    hits: Sequence[Hit]


def find(user: AbstractUser | AnonymousUser, term: str) -> list[Group]:
    """Patients, intakes, calls and visits; a kind without any, or that the user may not see, is left out.

    A constant number of queries. Nothing is found below SHORTEST letters or digits.
    """
    if sum(letter.isalnum() for letter in term) < SHORTEST:
        return []
    clinics = list(Clinic.objects.for_user(user).values_list("pk", flat=True))
    patients = Patient.objects.filter(clinic__in=clinics).found(term)
    intakes = _intakes(clinics, term, patients)
    calls = Call.objects.filter(clinic__in=clinics).filter(Q(intake__in=intakes) | Q(pk__in=_ringing(clinics, term)))
    groups = [
        ("intake.view_patient", "Patients", [_patient(row) for row in patients[:SHOWN]]),
        ("intake.view_intake", "Intakes", [_intake(row) for row in intakes[:SHOWN]]),
        ("telephony.view_call", "Calls", [_call(row) for row in calls.select_related("clinic")[:SHOWN]]),
        ("scheduling.view_appointment", "Visits", [_visit(row) for row in _visits(clinics, patients, intakes)]),
    ]
    return [Group(title, hits) for permission, title, hits in groups if hits and user.has_perm(permission)]


def _intakes(clinics: list[int], term: str, patients: list[Patient]) -> list[Intake]:
    """Those that say so themselves, and those of the patients found."""
    rows = Intake.objects.filter(clinic__in=clinics)
    wanted = {row.pk for row in rows.matching(term)[: 2 * SHOWN]}
    wanted |= set(rows.filter(patient__in=patients).values_list("pk", flat=True)[: 2 * SHOWN])
    return list(rows.filter(pk__in=wanted).select_related("clinic").prefetch_related(named()))


def _ringing(clinics: list[int], term: str) -> list[int]:
    digits = "".join(letter for letter in term if letter.isdecimal())
    rows = Call.objects.filter(clinic__in=clinics)
    found = rows.matching(term) if len(digits) >= 10 else rows.filter(call_sid=term.strip())
    return list(found.values_list("pk", flat=True)[:SHOWN])


def _visits(clinics: list[int], patients: list[Patient], intakes: list[Intake]) -> QuerySet[Appointment]:
    """The last one first, which is the one to come."""
    mine = Q(patient__in=patients) | Q(intake__in=intakes)
    rows = Appointment.objects.blocking().filter(mine, clinic__in=clinics)
    return rows.select_related("provider", "location").order_by("-starts_at")[:SHOWN]


def _patient(row: Patient) -> Hit:
    known = (written(name, getattr(row, name)) for name in ("date_of_birth", "phone"))
    detail = " · ".join(filter(None, known))
    return Hit(patient_name(row), detail, reverse("admin:intake_patient_change", args=[row.pk]))


def _intake(row: Intake) -> Hit:
    started = row.started_at.astimezone(row.clinic.zone)
    detail = f"{started:%b %-d, %Y %-I:%M %p} · {row.get_status_display().replace('_', ' ')}"
    return Hit(name_of(row), detail, reverse("admin:intake_intake_change", args=[row.pk]))


def _call(row: Call) -> Hit:
    started = row.started_at.astimezone(row.clinic.zone)
    detail = f"{started:%b %-d, %Y %-I:%M %p} · {row.get_status_display().replace('_', ' ')}"
    return Hit(
        written("phone", row.from_number.removeprefix("+1")) or UNNAMED,
        detail,
        reverse("admin:telephony_call_change", args=[row.pk]),
    )


def _visit(row: Appointment) -> Hit:
    when = "to come" if row.starts_at > timezone.now() else row.get_status_display().replace("_", " ")
    return Hit(row.words, when, reverse("admin:scheduling_appointment_change", args=[row.pk]))
