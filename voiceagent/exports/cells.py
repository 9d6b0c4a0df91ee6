"""What a cell of an export says of a record: an answer, a moment, an age; and why there is nothing to say.

A declined answer, one the caller did not know and one that was never asked for are three different texts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from intake.dialogue.phases import SCRIPT

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


def text_of(given: Given | None) -> str:
    """An answer as a cell."""
    if given is None:
        return NOT_ASKED
    if given.value is None:
        return MARKS.get(given.reason, MARKS["unclear"])
    if isinstance(given.value, bool):
        return "yes" if given.value else "no"
    return str(given.value)


def value(record: Record, slot: str) -> str:
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


def age(record: Record) -> str:
    moment = record.intake.started_at if record.intake else record.row.created_at
    return age_at(value(record, "date_of_birth"), moment.astimezone(record.clinic.zone).date())


def zip3(record: Record) -> str:
    begin = value(record, "zip")[:3]
    return "000" if begin in RARE_ZIP3 else begin


def seconds(record: Record) -> str:
    row = record.row
    return str(round((row.ended_at - row.started_at).total_seconds())) if row.ended_at else ""


def visit_start(record: Record) -> str:
    if record.visit:
        return local(record, record.visit.starts_at, zone=record.visit.location.zone)
    return text_of(record.answers.get("visit")) if _is_empty(record, "visit") else MARKS["unavailable"]


def _is_empty(record: Record, slot: str) -> bool:
    given = record.answers.get(slot)
    return given is None or given.value is None


def check(kind: str, name: str) -> Callable[[Record], str]:
    return lambda record: str(record.checks.get(kind, {}).get(name, ""))


def of_visit(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.visit)) if record.visit else ""


def of_row(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.row))


def of_intake(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.intake)) if record.intake else ""


def of_patient(read: Callable[[Any], object]) -> Callable[[Record], str]:
    return lambda record: str(read(record.patient)) if record.patient else ""


def doubtful(record: Record) -> str:
    return " ".join(slot for slot in SCRIPT.slots if slot in record.answers and record.answers[slot].flagged)
