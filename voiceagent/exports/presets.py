"""Columns as practice systems take them on import: their headers, their spelling of dates, sexes and phones.

Each names the page its headers and limits are from. Tebra has an import of tables, in which headers are matched by
hand; of athena, DrChrono and Elation the names are those of their interface for programs, and that they are the headers
of one flat table is ours (`ours`). So all are called "-like" and were tried in no account: try a file of one row first.
What an answer is missing is an empty cell here: these systems refuse words such as "(declined)". Nobody is asked for
their sex on the phone, so it says unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from .cells import Mark
from .columns import REGISTRY, Column
from .models import Kind
from .records import Record


@dataclass(frozen=True)
class Preset:
    """kinds: what it can be made of. columns: None stands for those of the kind. limit: rows of a file; 0: none.

    source: address of the format's description. wants: what the system asks for that no caller is asked. ours: what of
    it is not from there.
    """

    label: str
    kinds: frozenset[Kind]
    columns: tuple[Column, ...] | None = None
    limit: int = 0
    source: str = ""
    wants: str = ""
    ours: str = ""


_FLAT = "its names are those of the interface for programs, the flat table is ours"


def _as(header: str, key: str, write: Callable[[str], str] = str) -> Column:
    """One of our columns under their header. It is read from an intake's answers or from a patient alike."""
    about = REGISTRY[Kind.INTAKES][key]

    def read(record: Record) -> str:
        text = about.read(record)
        return "" if isinstance(text, Mark) else write(text)

    return Column(key, header, read, about.identifies, about.slots)


def _fixed(header: str, text: str) -> Column:
    return Column(header, header, lambda record: text, identifies=False)


def _us_date(iso: str) -> str:
    """MM/DD/YYYY."""
    try:
        return f"{date.fromisoformat(iso):%m/%d/%Y}"
    except ValueError:
        return ""


def _zip5(code: str) -> str:
    return code[:5]


def _cut(most: int) -> Callable[[str], str]:
    return lambda text: text[:most]


def _line(record: Record) -> str:
    """Street and unit, for systems with one line."""
    return ", ".join(filter(None, (_STREET.read(record), _UNIT.read(record))))


def _iso_639_2(record: Record) -> str:
    return {"en": "eng", "es": "spa"}.get(record.intake.language, "") if record.intake else ""


_STREET, _UNIT = _as("street", "street"), _as("unit", "unit")
_ADDRESS = Column("address", "address", _line, slots=("street", "unit"))
_LANGUAGE = Column("language6392code", "language6392code", _iso_639_2, identifies=False)
_PEOPLE = frozenset((Kind.INTAKES, Kind.PATIENTS))
PRESETS: Mapping[str, Preset] = {
    "generic": Preset("Generic", frozenset(Kind)),
    "tebra": Preset(
        "Tebra-like",
        _PEOPLE,
        (
            _as("First Name", "first_name"), _as("Last Name", "last_name"), _as("DOB", "date_of_birth", _us_date),
            _fixed("Sex", "Unknown"), _as("Mobile Phone", "phone"), _as("Email", "email"),
            _as("Address Line 1", "street"), _as("Address Line 2", "unit"), _as("City", "city"),
            _as("State", "state"), _as("Zip", "zip", _zip5), _as("Primary Insurance", "payer"),
            _as("Policy Number", "member_id"), _as("Emergency Contact Name", "emergency_name"),
            _as("Emergency Contact Phone", "emergency_phone"),
        ),
        limit=5000,
        source="https://helpme.tebra.com/Platform/Practice_Settings/Data_Management/Import_Patient_Demographics",
    ),
    "athena": Preset(
        "athena-like",
        _PEOPLE,
        (
            _as("firstname", "first_name"), _as("lastname", "last_name"), _as("dob", "date_of_birth", _us_date),
            _fixed("sex", "U"), _fixed("homephone", ""), _as("mobilephone", "phone"), _as("email", "email"),
            _as("address1", "street"), _as("address2", "unit"), _as("city", "city"), _as("state", "state"),
            _as("zip", "zip", _zip5), _fixed("race", ""), _fixed("ethnicity", ""), _LANGUAGE,
            _fixed("departmentid", ""), _fixed("primaryproviderid", ""),
        ),
        source="https://docs.athenahealth.com/api/api-ref/patient",
        wants="departmentid",
        ours=_FLAT,
    ),
    "drchrono": Preset(
        "DrChrono-like",
        _PEOPLE,
        (
            _as("first_name", "first_name"), _as("last_name", "last_name"), _as("date_of_birth", "date_of_birth"),
            _fixed("gender", "UNK"), _fixed("doctor", ""), _as("cell_phone", "phone"), _as("email", "email"),
            _ADDRESS, _as("city", "city"), _as("state", "state"), _as("zip_code", "zip", _zip5),
            _as("primary_insurance.insurance_company", "payer"),
            _as("primary_insurance.insurance_id_number", "member_id"),
            _as("emergency_contact_name", "emergency_name"), _as("emergency_contact_phone", "emergency_phone"),
            _as("emergency_contact_relation", "emergency_relation"),
        ),
        source="https://app.drchrono.com/api-docs/",
        wants="gender, doctor",
        ours=_FLAT,
    ),
    "elation": Preset(
        "Elation-like",
        _PEOPLE,
        (
            _as("first_name", "first_name", _cut(70)), _as("last_name", "last_name", _cut(70)),
            _as("dob", "date_of_birth"), _fixed("sex", "Unknown"), _fixed("primary_physician", ""),
            _fixed("caregiver_practice", ""), _as("phone", "phone"), _as("email", "email"),
            _as("address_line1", "street"), _as("address_line2", "unit"), _as("city", "city"),
            _as("state", "state"), _as("zip", "zip", _zip5), _as("insurance_company", "payer"),
            _as("member_id", "member_id"),
        ),
        source="https://docs.elationhealth.com/reference/the-patient-object",
        wants="sex, primary_physician, caregiver_practice",
        ours=f"{_FLAT}, in which phone, e-mail, address and insurance stand beside the rest",
    ),
}  # fmt: skip
