"""What goes into an export, read window by window along the primary key: memory stays flat however many rows there are.

Rows that come after the export began are not in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from datetime import time as clock
from typing import Any

from django.db.models import Max, Model, Q, QuerySet

from intake.models import Answer, FollowUp, Intake, Patient, RedFlag
from scheduling.models import BLOCKING, Appointment, Provider
from telephony.models import Call
from voiceagent.clinics.models import Clinic

from .beside import NOTHING, Beside, beside
from .models import Export, Kind

WINDOW = 1000


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as stored. value None with its reason. heard: "" unless it was asked for."""

    value: Any = field(repr=False)
    reason: str = ""
    flagged: bool = False
    confirmed: str = ""
    source: str = ""
    confidence: float = 0.0
    at: datetime | None = None
    heard: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Record:
    """One row of an export. row: what it is about; the rest as far as the kind has it.

    levels: of the red flags heard. beside: read together with the words heard, else nothing. checks: result and time of
    each question to a service outside, by its kind.
    """

    row: Any = field(repr=False)
    clinic: Clinic
    answers: Mapping[str, Given] = field(default_factory=dict, repr=False)
    patient: Patient | None = field(default=None, repr=False)
    intake: Intake | None = field(default=None, repr=False)
    visit: Appointment | None = field(default=None, repr=False)
    call: Call | None = field(default=None, repr=False)
    levels: Sequence[int] = ()
    beside: Beside = NOTHING
    checks: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)


TIMES = {Kind.INTAKES: "started_at", Kind.PATIENTS: "created_at", Kind.APPOINTMENTS: "starts_at", Kind.CALLS: "started_at"}  # fmt: skip # noqa: E501
MODELS: Mapping[str, type[Model]] = {
    Kind.INTAKES: Intake, Kind.PATIENTS: Patient, Kind.APPOINTMENTS: Appointment, Kind.CALLS: Call,
}  # fmt: skip


def chosen(export: Export) -> QuerySet[Any]:
    """The rows the export is about."""
    filters, kind = export.filters, Kind(export.kind)
    rows = MODELS[kind]._default_manager.filter(_days(export, TIMES[kind]))
    if ids := filters.get("ids"):
        rows = rows.filter(pk__in=ids)
    if (statuses := filters.get("statuses")) and kind is not Kind.PATIENTS:
        rows = rows.filter(status__in=statuses)
    if provider := filters.get("provider"):
        rows = rows.filter(_seen_by(kind, Provider.objects.filter(pk=provider)))
    return rows


def _days(export: Export, name: str) -> Q:
    """Days begin at each clinic's own midnight."""
    first, last = (export.filters.get(end) for end in ("first", "last"))
    found = Q(pk=None)
    for clinic in export.clinics.all():
        mine = Q(clinic=clinic)
        if first:
            mine &= Q(**{f"{name}__gte": datetime.combine(date.fromisoformat(first), clock.min, clinic.zone)})
        if last:
            after = date.fromisoformat(last) + timedelta(days=1)
            mine &= Q(**{f"{name}__lt": datetime.combine(after, clock.min, clinic.zone)})
        found |= mine
    return found


def _seen_by(kind: Kind, provider: QuerySet[Provider]) -> Q:
    visits = Appointment.objects.filter(provider__in=provider)
    match kind:
        case Kind.APPOINTMENTS:
            return Q(provider__in=provider)
        case Kind.INTAKES:
            return Q(pk__in=visits.values("intake"))
        case Kind.CALLS:
            return Q(intake__in=visits.values("intake"))
        case Kind.PATIENTS:
            return Q(pk__in=visits.values("patient")) | Q(
                pk__in=Intake.objects.filter(pk__in=visits.values("intake")).values("patient")
            )


def windows(rows: QuerySet[Any], size: int = WINDOW) -> Iterator[list[Any]]:
    """Rows by primary key, up to the greatest there is now. Safe against rows that come and go meanwhile."""
    rows = rows.order_by("pk")
    last, end = 0, rows.aggregate(end=Max("pk"))["end"] or 0
    while found := list(rows.filter(pk__gt=last, pk__lte=end)[:size]):
        yield found
        last = found[-1].pk


def read(export: Export, slots: Iterable[str], *, heard: bool = False) -> Iterator[list[Record]]:
    """Windows of records. slots: the answers needed, so that no others are decrypted."""
    wanted, kind = list(slots), Kind(export.kind)
    rows = chosen(export).select_related(*_WITH[kind])
    if kind is Kind.INTAKES:
        # Decrypting is most of the reading. What the words heard stand beside has the patient's record elsewhere.
        rows = rows.defer("was_on_file", *(f"patient__{name}" for name in _PATIENT_SLOTS if heard))
    for window in windows(rows):
        yield _FILL[kind](window, wanted, heard)


_WITH: Mapping[Kind, tuple[str, ...]] = {
    Kind.INTAKES: ("clinic", "patient"),
    Kind.PATIENTS: ("clinic",),
    Kind.APPOINTMENTS: (
        "clinic", "provider", "location", "visit_type", "patient", "intake", "intake__patient", "rescheduled_from",
    ),
    Kind.CALLS: ("clinic", "phone_line", "intake"),
}  # fmt: skip


def of_intakes(intakes: Sequence[Intake], slots: Sequence[str], heard: bool = False) -> list[Record]:
    """Records of intakes, in a constant number of queries."""
    by_pk = {intake.pk: intake for intake in intakes}
    answers = _answers(by_pk, slots, heard)
    visits: dict[int, Appointment] = {}
    for visit in Appointment.objects.filter(intake__in=by_pk).select_related(
        "clinic", "provider", "location", "visit_type"
    ):
        if visit.intake_id and (visit.status in BLOCKING or visit.intake_id not in visits):
            visits[visit.intake_id] = visit
    calls = {call.intake_id: call for call in Call.objects.defer("from_number").filter(intake__in=by_pk)}
    levels: dict[int, list[int]] = {}
    for intake_id, level in RedFlag.objects.filter(intake__in=by_pk).values_list("intake_id", "level"):
        levels.setdefault(intake_id, []).append(level)
    checks = _checks(by_pk)
    around = beside(list(by_pk), visits) if heard else {}
    return [
        Record(
            row=intake, clinic=intake.clinic, answers=answers.get(pk, {}), patient=intake.patient, intake=intake,
            visit=visits.get(pk), call=calls.get(pk), levels=levels.get(pk, ()), checks=checks.get(pk, {}),
            beside=around.get(pk, NOTHING),
        )
        for pk, intake in by_pk.items()
    ]  # fmt: skip


def _answers(intakes: Iterable[int], slots: Sequence[str], heard: bool) -> dict[int, dict[str, Given]]:
    """Columns instead of rows: a model instance for each answer would cost more than decrypting it."""
    rows = Answer.objects.filter(intake__in=list(intakes), slot__in=slots)
    found: dict[int, dict[str, Given]] = {}
    if not heard:
        for intake_id, slot, value, reason, flagged in rows.values_list(*_PLAIN):
            found.setdefault(intake_id, {})[slot] = Given(value, reason, flagged)
        return found
    for intake_id, slot, value, reason, flagged, confirmed, source, confidence, at, words in rows.values_list(
        *_PLAIN, "confirmed", "source", "confidence", "updated_at", "heard"
    ):
        given = Given(value, reason, flagged, confirmed, source, confidence, at, words)
        found.setdefault(intake_id, {})[slot] = given
    return found


_PLAIN = ("intake_id", "slot", "value", "reason", "flagged")


def _checks(intakes: Iterable[int]) -> dict[int, dict[str, Mapping[str, Any]]]:
    wanted = (FollowUp.Kind.ADDRESS, FollowUp.Kind.ELIGIBILITY)
    rows = FollowUp.objects.filter(intake__in=list(intakes), kind__in=wanted, state=FollowUp.State.DONE)
    found: dict[int, dict[str, Mapping[str, Any]]] = {}
    for intake_id, kind, result in rows.values_list("intake_id", "kind", "result"):
        found.setdefault(intake_id, {})[kind] = result or {}
    return found


def _patients(rows: Sequence[Patient], slots: Sequence[str], heard: bool) -> list[Record]:
    return [Record(row=row, clinic=row.clinic, patient=row, answers=of_patient(row)) for row in rows]


def of_patient(patient: Patient) -> dict[str, Given]:
    """What the clinic knows of them, in the shape of answers."""
    names = (name for name in _PATIENT_SLOTS if getattr(patient, name))
    return {name: Given(getattr(patient, name)) for name in names}


_PATIENT_SLOTS = (
    "first_name", "last_name", "date_of_birth", "phone", "email", "street", "unit", "city", "state", "zip", "payer",
    "member_id", "policy_holder", "pharmacy_name", "pharmacy_location", "emergency_name", "emergency_relation",
    "emergency_phone",
)  # fmt: skip


def _appointments(rows: Sequence[Appointment], slots: Sequence[str], heard: bool) -> list[Record]:
    answers = _answers({row.intake_id for row in rows if row.intake_id}, slots, heard)
    return [
        Record(
            row=row, clinic=row.clinic, visit=row, intake=row.intake,
            patient=row.patient or (row.intake.patient if row.intake else None),
            answers=_person(row, answers.get(row.intake_id or 0, {})),
        )
        for row in rows
    ]  # fmt: skip


def _person(visit: Appointment, answers: Mapping[str, Given]) -> Mapping[str, Given]:
    """Of visits made by staff, what the clinic knows of the patient."""
    return answers or (of_patient(visit.patient) if visit.patient else {})


def _calls(rows: Sequence[Call], slots: Sequence[str], heard: bool) -> list[Record]:
    return [Record(row=row, clinic=row.clinic, call=row, intake=row.intake) for row in rows]


_FILL: Mapping[Kind, Callable[[Any, Sequence[str], bool], list[Record]]] = {
    Kind.INTAKES: of_intakes,
    Kind.PATIENTS: _patients,
    Kind.APPOINTMENTS: _appointments,
    Kind.CALLS: _calls,
}
