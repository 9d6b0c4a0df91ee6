"""What a row of the tables of health plans holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    COMMERCIAL = "commercial"
    MEDICARE = "medicare"
    MEDICAID = "medicaid"
    MILITARY = "military"
    CASE = "case"
    """Workers' compensation or a car insurer: belongs to a case, not to the patient."""


@dataclass(frozen=True)
class Plan:
    """name: as kept. said: what callers say, lower case. misheard: what recognisers write for it; always confirmed."""

    name: str
    said: tuple[str, ...]
    misheard: tuple[str, ...] = ()
    sort: Sort = Sort.COMMERCIAL


def plan(name: str, said: str, misheard: str = "", sort: Sort = Sort.COMMERCIAL) -> Plan:
    return Plan(name, tuple(filter(None, said.split("|"))), tuple(filter(None, misheard.split("|"))), sort)
