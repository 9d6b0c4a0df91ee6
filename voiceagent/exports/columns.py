"""Every column of every kind of export: its key, its header, how it is read, and whether it leads to a person.

What the script asks for comes from `intake.export_columns`, beside the slots. A declined answer, one the caller did not
know and one that was never asked for are three different texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from intake.dialogue.phases import SCRIPT
from intake.export_columns import exported

from .models import Kind
from .records import Given, Record


class Mark(str):
    """A text that stands for an answer there is none of."""


NOT_ASKED = Mark("(not asked)")
MARKS: Mapping[str, Mark] = {
    "declined": Mark("(declined)"),
    "unknown": Mark("(unknown)"),
    "not_applicable": Mark("(not applicable)"),
    "unclear": Mark("(unclear)"),
    "none_fits": Mark("(no time fits)"),
    "unavailable": Mark("(unavailable)"),
}
OLD = 90
"""Years; who is older is "90+" (45 CFR 164.514(b)(2)(i)(C))."""
RARE_ZIP3 = frozenset("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split())
"""Beginnings of ZIP codes with 20,000 people or fewer (2000 census): written 000."""


@dataclass(frozen=True)
class Column:
    """key: as saved in column sets. identifies: left out of exports without identifiers. slot: the answer it needs."""

    key: str
    header: str
    read: Callable[[Record], str]
    identifies: bool = True
    slots: tuple[str, ...] = ()


def text_of(given: Given | None) -> str:
    """An answer as a cell."""
    if given is None:
        return NOT_ASKED
    if given.value is None:
        return MARKS.get(given.reason, MARKS["unclear"])
    if isinstance(given.value, bool):
        return "yes" if given.value else "no"
    return str(given.value)


def answer(slot: str) -> Column:
    about = exported(slot)
    return Column(slot, about.header, lambda record: text_of(record.answers.get(slot)), about.identifies, (slot,))


def known(slot: str) -> Column:
    """Of the patient's record, which does not say why something is not known."""
    about = exported(slot)
    return Column(slot, about.header, lambda record: _value(record, slot), about.identifies, (slot,))


def _value(record: Record, slot: str) -> str:
    given = record.answers.get(slot)
    return "" if given is None or given.value is None else str(given.value)


def local(record: Record, moment: datetime | None, *, zone: Any = None) -> str:
    """ISO 8601 with the offset, on the clinic's clock."""
    return moment.astimezone(zone or record.clinic.zone).isoformat(timespec="seconds") if moment else ""


def age_at(born: str, day: date) -> str:
    """Whole years, "90+" from ninety on; "" where it is not known."""
    try:
        birth = date.fromisoformat(born)
    except ValueError:
        return ""
    years = day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
    return f"{OLD}+" if years >= OLD else str(years)


def _age(record: Record) -> str:
    moment = record.intake.started_at if record.intake else record.row.created_at
    return age_at(_value(record, "date_of_birth"), moment.astimezone(record.clinic.zone).date())


def _zip3(record: Record) -> str:
    begin = _value(record, "zip")[:3]
    return "000" if begin in RARE_ZIP3 else begin


def _seconds(record: Record) -> str:
    row = record.row
    return str(round((row.ended_at - row.started_at).total_seconds())) if row.ended_at else ""


def _visit_start(record: Record) -> str:
    if record.visit:
        return local(record, record.visit.starts_at, zone=record.visit.location.zone)
    return text_of(record.answers.get("visit")) if _is_empty(record, "visit") else MARKS["unavailable"]


def _is_empty(record: Record, slot: str) -> bool:
    given = record.answers.get(slot)
    return given is None or given.value is None


def _check(kind: str, name: str) -> Callable[[Record], str]:
    return lambda record: str(record.checks.get(kind, {}).get(name, ""))


def _of_visit(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.visit)) if record.visit else ""


def _of_row(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.row))


def _of_intake(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.intake)) if record.intake else ""


def _of_patient(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.patient)) if record.patient else ""


def _doubtful(record: Record) -> str:
    return " ".join(slot for slot in SCRIPT.slots if slot in record.answers and record.answers[slot].flagged)


_KEPT = [name for name, slot in SCRIPT.slots.items() if slot.kept and name != "visit"]
_CLINIC = Column("clinic", "clinic", lambda record: record.clinic.slug, False)
_PATIENT_ID = Column("patient_id", "patient_id", _of_patient(lambda patient: patient.public_id))
_AGE = Column("age", "age", _age, False, ("date_of_birth",))
_ZIP3 = Column("zip3", "zip3", _zip3, False, ("zip",))
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
    Column("intake_id", "intake_id", _of_row(lambda row: row.public_id)),
    *_started(),
    _CLINIC,
    Column("language", "language", _of_row(lambda row: row.language), False),
    Column("status", "status", _of_row(lambda row: row.status), False),
    Column("phase_reached", "phase_reached", _of_row(lambda row: row.phase), False),
    Column("duration_s", "duration_s", _seconds, False),
    Column("handover_reason", "handover_reason", _of_row(lambda row: row.handover_reason), False),
    Column("abandoned_reason", "abandoned_reason", _of_row(lambda row: row.abandoned_reason), False),
    _PATIENT_ID,
    *map(answer, _KEPT),
    _AGE,
    _ZIP3,
    Column("visit", exported("visit").header, _visit_start, True, ("visit",)),
    Column("visit_provider", "visit_provider", _of_visit(lambda visit: visit.provider.name), False),
    Column("visit_location", "visit_location", _of_visit(lambda visit: visit.location.name), False),
    Column("visit_type", "visit_type", _of_visit(lambda visit: visit.visit_type or ""), False),
    Column("visit_status", "visit_status", _of_visit(lambda visit: visit.status), False),
    Column("confirmation_code", "confirmation_code", _of_row(lambda row: row.confirmation_code)),
    Column("usps_status", "usps_status", _check("address", "status"), False),
    Column("eligibility_status", "eligibility_status", _check("eligibility", "status"), False),
    Column("eligibility_checked_at", "eligibility_checked_at", _check("eligibility", "checked_at")),
    Column("red_flag_level", "red_flag_level", lambda record: str(min(record.levels)) if record.levels else "", False),
    Column("doubtful_fields", "doubtful_fields", _doubtful, False, tuple(_KEPT)),
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
    Column("appointment_id", "appointment_id", _of_row(lambda row: row.uid)),
    _CLINIC,
    Column("date", "date", _visit_time("%Y-%m-%d")),
    Column("time", "time", _visit_time("%H:%M"), False),
    Column("year", "year", _visit_time("%Y"), False),
    Column("timezone", "timezone", _of_row(lambda row: row.location.timezone), False),
    Column("minutes", "minutes", _of_row(lambda row: round((row.ends_at - row.starts_at).total_seconds() / 60)), False),
    Column("provider", "provider", _of_row(lambda row: row.provider.name), False),
    Column("location", "location", _of_row(lambda row: row.location.name), False),
    Column("type", "type", _of_row(lambda row: row.visit_type or ""), False),
    Column("status", "status", _of_row(lambda row: row.status), False),
    Column("source", "source", _of_row(lambda row: row.source), False),
    Column("confirmed", "confirmed", _of_row(lambda row: "yes" if row.confirmed_at else "no"), False),
    Column("lead_days", "lead_days", _lead_days, False),
    Column("cancel_reason", "cancel_reason", _of_row(lambda row: row.cancel_reason), False),
    Column(
        "rescheduled_from",
        "rescheduled_from",
        _of_row(_moved_from),
    ),
    _PATIENT_ID,
    *map(known, (*_PERSON, "payer")),
    Column("intake_id", "intake_id", _of_intake(lambda intake: intake.public_id)),
    *_started("created_at")[:1],
)
_CALLS = (
    Column("call_sid", "call_sid", _of_row(lambda row: row.call_sid)),
    _CLINIC,
    Column("line", "line", _of_row(lambda row: row.phone_line.number.removeprefix("+")), False),
    Column("from_number", "from_number", _of_row(lambda row: row.from_number.removeprefix("+"))),
    *_started(),
    Column("hour", "hour", lambda record: f"{record.row.started_at.astimezone(record.clinic.zone):%H}", False),
    Column("ended_at", "ended_at", lambda record: local(record, record.row.ended_at)),
    Column("duration_s", "duration_s", _seconds, False),
    Column("status", "status", _of_row(lambda row: row.status), False),
    Column("end_reason", "end_reason", _of_row(lambda row: row.end_reason), False),
    Column("streams", "streams", _of_row(lambda row: row.streams), False),
    Column("intake_id", "intake_id", _of_intake(lambda intake: intake.public_id)),
    Column("intake_status", "intake_status", _of_intake(lambda intake: intake.status), False),
    Column("phase_reached", "phase_reached", _of_intake(lambda intake: intake.phase), False),
    Column("handover_reason", "handover_reason", _of_intake(lambda intake: intake.handover_reason), False),
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
