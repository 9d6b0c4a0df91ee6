"""Two records side by side: what differs, and where each value comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from intake.merging import FIELDS
from intake.models import Answer, Intake, Patient, PatientMerge, PatientPair
from intake.review_rows import SECRET, label_of, masked, written
from scheduling.models import Appointment

WHY = {
    "same_name_and_birth_date": "Same name and date of birth",
    "same_birth_date_similar_name": "Same date of birth, similar name",
    "same_phone_similar_name": "Same phone, similar name",
    "same_member_id": "Same member ID",
}


@dataclass(frozen=True)
class Side:
    """One value of one record. origin: which call gave it and how it was confirmed."""

    name: str
    value: str = field(repr=False)
    origin: str
    kept: bool


@dataclass(frozen=True)
class Line:
    slot: str
    label: str
    sides: tuple[Side, Side]
    differs: bool


@dataclass(frozen=True)
class Person:
    """One of the two, with what hangs on the record."""

    name: str
    patient: Patient = field(repr=False)
    intakes: int
    visits: int


def people_of(pair: PatientPair) -> list[Patient]:
    """Both, in the pair's order; fewer when one is gone."""
    found = Patient.objects.filter(clinic=pair.clinic_id).in_bulk([pair.first_id, pair.second_id])
    return [found[pk] for pk in (pair.first_id, pair.second_id) if pk in found]


def persons(both: Sequence[Patient]) -> list[Person]:
    return [
        Person(
            name,
            patient,
            Intake.objects.filter(patient=patient).count(),
            Appointment.objects.blocking().of_patients(Patient.objects.filter(pk=patient.pk)).count(),
        )
        for name, patient in zip(("first", "second"), both, strict=True)
    ]


def lines(both: Sequence[Patient]) -> list[Line]:
    """A line for each field that either has a value in; the newer record's value is the one chosen at first.

    Secret ones by their endings, which is enough to tell two cards apart.
    """
    origins = [_origins(patient) for patient in both]
    newer = max((0, 1), key=lambda n: both[n].updated_at)
    made = []
    for slot in FIELDS:
        values = [str(getattr(patient, slot)) for patient in both]
        if not any(values):
            continue
        kept = newer if values[newer] else 1 - newer
        sides = [
            Side(
                name,
                masked(values[n]) if slot in SECRET else written(slot, values[n]),
                origins[n].get((slot, values[n]), "on file") if values[n] else "",
                n == kept,
            )
            for n, name in enumerate(("first", "second"))
        ]
        made.append(Line(slot, label_of(slot), (sides[0], sides[1]), values[0] != values[1]))
    return made


def clashes(both: Sequence[Patient]) -> list[str]:
    """Visits to come of both at the same time, which one person cannot keep."""
    rows = [
        {row.starts_at: row.words for row in visits.filter(status="booked").select_related("provider", "location")}
        for visits in (Appointment.objects.of_patients(Patient.objects.filter(pk=patient.pk)) for patient in both)
    ]
    return [words for at, words in rows[0].items() if at in rows[1]]


def last_merge(pair: PatientPair) -> PatientMerge | None:
    return pair.merges.filter(undone_at=None).first()


def _origins(patient: Patient) -> dict[tuple[str, str], str]:
    """(slot, value) to the call that gave it, the newest one."""
    answers = Answer.objects.filter(intake__patient=patient, slot__in=FIELDS).select_related("intake__clinic")
    return {
        (
            answer.slot,
            str(answer.value),
        ): f"call of {answer.intake.started_at.astimezone(answer.intake.clinic.zone):%b %-d, %Y}"
        f", {answer.confirmed.replace('_', ' ')}"
        for answer in answers.order_by("intake__started_at")
        if answer.value
    }
