"""Made-up people: names out of the lists the agent reads names with, numbers of the exchange kept for fiction (555)."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from intake import lookups
from intake.dialogue.languages.en.family_names import FAMILY_NAMES
from intake.dialogue.languages.en.given_names import GIVEN_NAMES
from intake.models import Patient
from voiceagent.privacy.fields import KeyedHashField
from voiceagent.privacy.hashing import keyed_hash

from .bulk import Rows, stamp
from .sealing import fresh, shared, shared_hash, shared_json

PAYERS = (
    "Aetna", "Blue Cross Blue Shield", "Cigna", "Humana", "Kaiser Permanente", "Medicaid", "Medicare", "Moda Health",
    "Providence", "Tricare", "UnitedHealthcare", "Regence",
)  # fmt: skip
TOWNS = (("Portland", "972"), ("Gresham", "970"), ("Beaverton", "970"), ("Salem", "973"), ("Hillsboro", "971"))
STREETS = (
    "Oak Street", "Maple Avenue", "Pine Street", "Burnside Street", "Main Street", "Cedar Court", "Fir Lane",
    "Hawthorne Boulevard", "Division Street", "Alder Way", "Willow Drive", "Lombard Street",
)  # fmt: skip
PHARMACIES = ("Walgreens", "CVS", "Safeway Pharmacy", "Fred Meyer Pharmacy", "Costco Pharmacy")
RELATIONS = ("spouse", "mother", "father", "sister", "brother", "daughter", "son", "friend", "neighbor")
GIVEN, FAMILY = sorted(GIVEN_NAMES), sorted(FAMILY_NAMES)
AREAS = (503, 971, 541, 458, 360, 564, 206, 253, 425, 509)
TEXTS = (
    "first_name", "last_name", "date_of_birth", "phone", "email", "street", "unit", "city", "state", "zip", "payer",
    "member_id", "policy_holder", "pharmacy_name", "pharmacy_location", "emergency_name", "emergency_relation",
    "emergency_phone",
)  # fmt: skip
"""Columns of a patient, named like the slots."""
OWN = frozenset(("phone", "member_id", "email", "street"))
"""What hardly two people share: encrypted anew for each."""
HASHES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    item.attname: (item.purpose, item.of) for item in Patient._meta.concrete_fields if isinstance(item, KeyedHashField)
}
MANY_SHARE = (lookups.DATE_OF_BIRTH, lookups.LAST_NAME, lookups.BEGINNING)
LOOKED_UP = {"phone": "phone_hash", "date_of_birth": "date_of_birth_hash", "member_id": "member_id_hash",
             "last_name": "last_name_hash"}  # fmt: skip
"""Answers staff find an intake by, and the patient's column with the same hash."""


@dataclass(frozen=True, slots=True)
class Person:
    """values: slot -> text, "" for none. answers: the same as an answer's value, encrypted; None for none. said: in the
    caller's words, encrypted. number: E.164, encrypted.
    """

    pk: int
    values: Mapping[str, str] = field(repr=False)
    answers: Mapping[str, str | None] = field(repr=False)
    said: Mapping[str, str] = field(repr=False)
    hashes: Mapping[str, str] = field(repr=False)
    number: str = field(repr=False)


def made_up(pk: int, n: int, chance: random.Random, like: Person | None = None) -> Person:
    """The n-th person. like: the same one, who was taken down a second time with another phone."""
    values = dict(like.values) if like else _values(n, chance)
    values["phone"] = f"{AREAS[n % len(AREAS)]}555{n // len(AREAS) % 10_000:04}" if n < 100_000 else _farther(n)
    sealed: dict[str, str | None] = {}
    for slot, value in values.items():
        seal = _own_json if slot in OWN else shared_json
        sealed[slot] = seal(value) if value else None
    said = {slot: shared(value.lower()) if slot not in OWN else fresh(value.lower()) for slot, value in values.items()}
    return Person(pk, values, sealed, said, _hashes(values), fresh(f"+1{values['phone']}"))


def _values(n: int, chance: random.Random) -> dict[str, str]:
    first, last = chance.choice(GIVEN).capitalize(), chance.choice(FAMILY).capitalize()
    city, zip3 = chance.choice(TOWNS)
    relative = chance.choice(RELATIONS)
    contact = last if relative != "friend" and chance.random() < 0.7 else chance.choice(FAMILY).capitalize()
    own_policy = chance.random() < 0.8
    return {
        "first_name": first,
        "last_name": last,
        "date_of_birth": (date(1930, 1, 1) + timedelta(days=chance.randrange(34_000))).isoformat(),
        "phone": "",
        "email": f"{first}.{last}{n}@example.com".lower() if chance.random() < 0.8 else "",
        "street": f"{chance.randrange(1, 9999)} {chance.choice(STREETS)}",
        "unit": f"{chance.randrange(1, 40)}" if chance.random() < 0.3 else "",
        "city": city,
        "state": "OR",
        "zip": f"{zip3}{chance.randrange(1, 99):02}",
        "payer": chance.choice(PAYERS),
        "member_id": f"W{n:09}",
        "policy_holder": "self" if own_policy else f"{chance.choice(GIVEN).capitalize()} {last}",
        "pharmacy_name": chance.choice(PHARMACIES),
        "pharmacy_location": f"{chance.choice(STREETS)}, {city}",
        "emergency_name": f"{chance.choice(GIVEN).capitalize()} {contact}",
        "emergency_relation": relative,
        "emergency_phone": f"{chance.choice(AREAS)}555{chance.randrange(10_000):04}",
    }


def _farther(n: int) -> str:
    """Past the first hundred thousand people, who all live nearby."""
    return f"{210 + n // 10_000 % 700}555{n % 10_000:04}"


def _own_json(value: str) -> str:
    return fresh(f'"{value}"')


def _hashes(values: Mapping[str, str]) -> dict[str, str]:
    """As the fields of a patient compute them."""
    whole = {**values, "name_beginning": lookups.beginning(values["first_name"], values["last_name"])}
    found = {}
    for name, (purpose, of) in HASHES.items():
        parts = [whole[part] for part in of]
        make = shared_hash if purpose in MANY_SHARE else keyed_hash
        found[name] = make(purpose, *parts) if all(parts) else ""
    return found


class PatientRows:
    """Their records."""

    def __init__(self) -> None:
        self._rows = Rows(Patient, "id", "clinic_id", "public_id", *TEXTS, *HASHES, "created_at", "updated_at")

    def add(self, clinic_id: int, person: Person, at: datetime) -> None:
        texts = [_sealed(slot, person.values[slot]) for slot in TEXTS]
        hashes = [person.hashes[name] for name in HASHES]
        self._rows.add(person.pk, clinic_id, uuid.uuid4().hex, *texts, *hashes, stamp(at), stamp(at))

    def write(self) -> None:
        self._rows.write()


def _sealed(slot: str, value: str) -> str:
    return fresh(value) if slot in OWN and value else shared(value)
