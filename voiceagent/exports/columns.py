"""Every column of every kind of export: its key, its header, how it is read, and whether it leads to a person.

What the script asks for comes from `intake.export_columns`, beside the slots; what a cell says, from `cells`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from intake.dialogue.phases import SCRIPT
from intake.export_columns import exported

from .cells import (
    age,
    check,
    doubtful,
    local,
    of_intake,
    of_patient,
    of_row,
    of_visit,
    seconds,
    text_of,
    value,
    visit_start,
    zip3,
)
from .models import Kind
from .records import Record


@dataclass(frozen=True)
class Column:
    """key: as saved in column sets. identifies: left out of exports without identifiers. slot: the answer it needs."""

    key: str
    header: str
    read: Callable[[Record], str]
    identifies: bool = True
    slots: tuple[str, ...] = ()


def answer(slot: str) -> Column:
    about = exported(slot)
    return Column(slot, about.header, lambda record: text_of(record.answers.get(slot)), about.identifies, (slot,))


def known(slot: str) -> Column:
    """Of the patient's record, which does not say why something is not known."""
    about = exported(slot)
    return Column(slot, about.header, lambda record: value(record, slot), about.identifies, (slot,))


_KEPT = [name for name, slot in SCRIPT.slots.items() if slot.kept and name != "visit"]
_CLINIC = Column("clinic", "clinic", lambda record: record.clinic.slug, False)
_PATIENT_ID = Column("patient_id", "patient_id", of_patient(lambda patient: patient.public_id))
_AGE = Column("age", "age", age, False, ("date_of_birth",))
_ZIP3 = Column("zip3", "zip3", zip3, False, ("zip",))
_PERSON = ("first_name", "last_name", "date_of_birth", "phone")
_CONTACT = (
    *_PERSON, "email", "street", "unit", "city", "state", "zip", "payer", "member_id", "policy_holder",
    "pharmacy_name", "pharmacy_location", "emergency_name", "emergency_relation", "emergency_phone",
)  # fmt: skip


def _started(name: str = "started_at") -> tuple[Column, Column]:
    return (
        Column(name, name, lambda record: local(record, getattr(record.row, name))),
        Column("year", "year", lambda record: local(record, getattr(record.row, name))[:4], False),
    )


_INTAKES = (
    Column("intake_id", "intake_id", of_row(lambda row: row.public_id)),
    *_started(),
    _CLINIC,
    Column("language", "language", of_row(lambda row: row.language), False),
    Column("status", "status", of_row(lambda row: row.status), False),
    Column("phase_reached", "phase_reached", of_row(lambda row: row.phase), False),
    Column("duration_s", "duration_s", seconds, False),
    Column("handover_reason", "handover_reason", of_row(lambda row: row.handover_reason), False),
    Column("abandoned_reason", "abandoned_reason", of_row(lambda row: row.abandoned_reason), False),
    _PATIENT_ID,
    *map(answer, _KEPT),
    _AGE,
    _ZIP3,
    Column("visit", exported("visit").header, visit_start, True, ("visit",)),
    Column("visit_provider", "visit_provider", of_visit(lambda visit: visit.provider.name), False),
    Column("visit_location", "visit_location", of_visit(lambda visit: visit.location.name), False),
    Column("visit_type", "visit_type", of_visit(lambda visit: visit.visit_type or ""), False),
    Column("visit_status", "visit_status", of_visit(lambda visit: visit.status), False),
    Column("confirmation_code", "confirmation_code", of_row(lambda row: row.confirmation_code)),
    Column("usps_status", "usps_status", check("address", "status"), False),
    Column("eligibility_status", "eligibility_status", check("eligibility", "status"), False),
    Column("eligibility_checked_at", "eligibility_checked_at", check("eligibility", "checked_at")),
    Column("red_flag_level", "red_flag_level", lambda record: str(min(record.levels)) if record.levels else "", False),
    Column("doubtful_fields", "doubtful_fields", doubtful, False, tuple(_KEPT)),
)
_PATIENTS = (
    _PATIENT_ID,
    _CLINIC,
    *map(known, _CONTACT),
    _AGE,
    _ZIP3,
    *_started("created_at"),
    Column("updated_at", "updated_at", lambda record: local(record, record.row.updated_at)),
)


def _visit_time(form: str) -> Callable[[Record], str]:
    return lambda record: f"{record.row.local_start:{form}}"


def _lead_days(record: Record) -> str:
    return str((record.row.local_start.date() - record.row.created_at.astimezone(record.row.location.zone).date()).days)


def _moved_from(visit: Any) -> str:
    return str(visit.rescheduled_from.uid) if visit.rescheduled_from else ""


_APPOINTMENTS = (
    Column("appointment_id", "appointment_id", of_row(lambda row: row.uid)),
    _CLINIC,
    Column("date", "date", _visit_time("%Y-%m-%d")),
    Column("time", "time", _visit_time("%H:%M"), False),
    Column("year", "year", _visit_time("%Y"), False),
    Column("timezone", "timezone", of_row(lambda row: row.location.timezone), False),
    Column("minutes", "minutes", of_row(lambda row: round((row.ends_at - row.starts_at).total_seconds() / 60)), False),
    Column("provider", "provider", of_row(lambda row: row.provider.name), False),
    Column("location", "location", of_row(lambda row: row.location.name), False),
    Column("type", "type", of_row(lambda row: row.visit_type or ""), False),
    Column("status", "status", of_row(lambda row: row.status), False),
    Column("source", "source", of_row(lambda row: row.source), False),
    Column("confirmed", "confirmed", of_row(lambda row: "yes" if row.confirmed_at else "no"), False),
    Column("lead_days", "lead_days", _lead_days, False),
    Column("cancel_reason", "cancel_reason", of_row(lambda row: row.cancel_reason), False),
    Column(
        "rescheduled_from",
        "rescheduled_from",
        of_row(_moved_from),
    ),
    _PATIENT_ID,
    *map(known, (*_PERSON, "payer")),
    Column("intake_id", "intake_id", of_intake(lambda intake: intake.public_id)),
    *_started("created_at")[:1],
)
_CALLS = (
    Column("call_sid", "call_sid", of_row(lambda row: row.call_sid)),
    _CLINIC,
    Column("line", "line", of_row(lambda row: row.phone_line.number.removeprefix("+")), False),
    Column("from_number", "from_number", of_row(lambda row: row.from_number.removeprefix("+"))),
    *_started(),
    Column("hour", "hour", lambda record: f"{record.row.started_at.astimezone(record.clinic.zone):%H}", False),
    Column("ended_at", "ended_at", lambda record: local(record, record.row.ended_at)),
    Column("duration_s", "duration_s", seconds, False),
    Column("status", "status", of_row(lambda row: row.status), False),
    Column("end_reason", "end_reason", of_row(lambda row: row.end_reason), False),
    Column("streams", "streams", of_row(lambda row: row.streams), False),
    Column("intake_id", "intake_id", of_intake(lambda intake: intake.public_id)),
    Column("intake_status", "intake_status", of_intake(lambda intake: intake.status), False),
    Column("phase_reached", "phase_reached", of_intake(lambda intake: intake.phase), False),
    Column("handover_reason", "handover_reason", of_intake(lambda intake: intake.handover_reason), False),
)
REGISTRY: Mapping[Kind, Mapping[str, Column]] = {
    kind: {column.key: column for column in columns}
    for kind, columns in (
        (Kind.INTAKES, _INTAKES), (Kind.PATIENTS, _PATIENTS), (Kind.APPOINTMENTS, _APPOINTMENTS), (Kind.CALLS, _CALLS),
    )
}  # fmt: skip


def pick(kind: Kind, keys: Sequence[str], *, identifiers: bool) -> list[Column]:
    """The columns of these keys, in order; all of them where none is named. Without identifiers: the rest of them."""
    registry = REGISTRY[kind]
    columns = [registry[key] for key in keys or registry if key in registry]
    return columns if identifiers else [column for column in columns if not column.identifies]


def slots_of(columns: Iterable[Column]) -> list[str]:
    return list(dict.fromkeys(slot for column in columns for slot in column.slots))
