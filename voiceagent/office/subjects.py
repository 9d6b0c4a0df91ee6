"""What a task is about, in words and with a link, for many tasks in a constant number of queries."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.db.models import Prefetch
from django.urls import reverse

from intake.models import Answer, Intake, Patient, PatientPair
from notifications.models import Message, Reply
from scheduling.models import Appointment
from telephony.models import Call
from voiceagent.worklist.models import WorkItem

NAMES = ("first_name", "last_name")
UNNAMED = "Name not given"


@dataclass(frozen=True)
class Subject:
    """title: the person, as far as known. detail: how far it got, without more of the person than the title."""

    title: str = field(repr=False)
    detail: str
    url: str


def describe(items: Iterable[WorkItem]) -> dict[int, Subject]:
    """By the tasks' primary keys. A subject that is gone has no entry."""
    wanted: dict[str, dict[int, list[int]]] = {}
    for item in items:
        wanted.setdefault(item.subject_type, {}).setdefault(item.subject_id, []).append(item.pk)
    found: dict[int, Subject] = {}
    for label, by_id in wanted.items():
        for subject_id, subject in _READERS.get(label, _nothing)(list(by_id)).items():
            found.update(dict.fromkeys(by_id[subject_id], subject))
    return found


def name_of(intake: Intake) -> str:
    """The caller's name as far as given. The intake comes with the answers of `named`."""
    given = {answer.slot: answer.value for answer in intake.answers.all() if answer.slot in NAMES and answer.value}
    return " ".join(given[slot] for slot in NAMES if slot in given) or UNNAMED


def patient_name(patient: Patient) -> str:
    return f"{patient.first_name} {patient.last_name}".strip() or UNNAMED


def named(path: str = "answers") -> Prefetch[str]:
    """To prefetch along the path to an intake's answers: those `name_of` needs, and no others."""
    return Prefetch(path, Answer.objects.filter(slot__in=NAMES))


def _intakes(ids: list[int]) -> dict[int, Subject]:
    rows = Intake.objects.filter(pk__in=ids).prefetch_related(named())
    return {
        row.pk: Subject(name_of(row), _how_far(row), reverse("admin:intake_intake_change", args=[row.pk]))
        for row in rows
    }


def _how_far(intake: Intake) -> str:
    phase = intake.get_phase_display().replace("_", " ").lower()
    return "Intake complete" if intake.status == "completed" else f"Stopped at {phase}"


def _patients(ids: list[int]) -> dict[int, Subject]:
    return {
        row.pk: Subject(
            patient_name(row),
            "Patient",
            reverse("admin:intake_patient_change", args=[row.pk]),
        )
        for row in Patient.objects.filter(pk__in=ids)
    }


def _pairs(ids: list[int]) -> dict[int, Subject]:
    pairs = list(PatientPair.objects.filter(pk__in=ids))
    people = Patient.objects.in_bulk({pk for pair in pairs for pk in (pair.first_id, pair.second_id)})
    return {
        pair.pk: Subject(
            " / ".join(patient_name(people[pk]) for pk in (pair.first_id, pair.second_id) if pk in people) or UNNAMED,
            "May be one person",
            reverse("office-pair", args=[pair.pk]),
        )
        for pair in pairs
    }


def _messages(ids: list[int]) -> dict[int, Subject]:
    return {
        row.pk: Subject(
            row.template.replace("_", " ").capitalize(),
            f"Not sent: {row.reason.replace('_', ' ')}" if row.reason else "Not sent",
            reverse("admin:notifications_message_change", args=[row.pk]),
        )
        for row in Message.objects.filter(pk__in=ids)
    }


def _replies(ids: list[int]) -> dict[int, Subject]:
    """Texts from patients."""
    return {
        row.pk: Subject(row.number or UNNAMED, "Texted us", reverse("admin:notifications_reply_change", args=[row.pk]))
        for row in Reply.objects.filter(pk__in=ids)
    }


def _appointments(ids: list[int]) -> dict[int, Subject]:
    rows = Appointment.objects.filter(pk__in=ids).select_related("provider", "location")
    return {
        row.pk: Subject(row.words, "Visit", reverse("admin:scheduling_appointment_change", args=[row.pk]))
        for row in rows
    }


def _calls(ids: list[int]) -> dict[int, Subject]:
    """Callers who got no further than the line."""
    return {
        row.pk: Subject(
            row.from_number or UNNAMED, "No line was free", reverse("admin:telephony_call_change", args=[row.pk])
        )
        for row in Call.objects.filter(pk__in=ids)
    }


def _nothing(ids: list[int]) -> dict[int, Subject]:
    return {}


_READERS: dict[str, Callable[[list[int]], dict[int, Subject]]] = {
    "intake.intake": _intakes,
    "intake.patient": _patients,
    "intake.patientpair": _pairs,
    "notifications.message": _messages,
    "notifications.reply": _replies,
    "scheduling.appointment": _appointments,
    "telephony.call": _calls,
}
