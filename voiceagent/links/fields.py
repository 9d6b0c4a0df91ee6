"""How each answer is asked for on the page. Nothing that is on record is ever shown: it is typed anew, unseen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Field:
    """autocomplete, mode: the HTML attributes (WHATWG). offers: suggestions while typing."""

    slot: str
    label: str
    hint: str = ""
    autocomplete: str = "off"
    mode: str = "text"
    choices: tuple[tuple[str, str], ...] = ()
    offers: Sequence[str] = ()
    text: str = field(default="", repr=False)
    error: str = ""
    refused: str = field(default="", repr=False)


FIELDS = {
    one.slot: one
    for one in (
        Field("first_name", "Patient's first name", "As on their ID or insurance card.", "given-name"),
        Field("last_name", "Patient's last name", "As on their ID or insurance card.", "family-name"),
        Field("phone", "Phone number", "Ten digits.", "tel-national", "tel"),
        Field("email", "E-mail address", "", "email", "email"),
        Field("street", "Street address", "House number and street, without the apartment.", "address-line1"),
        Field("unit", "Apartment or unit", "", "address-line2"),
        Field("city", "City", "", "address-level2"),
        Field("state", "State", "Such as Oregon or OR.", "address-level1"),
        Field("zip", "ZIP code", "Five digits.", "postal-code", "numeric"),
        Field("insured", "Is there health insurance?", choices=(("yes", "Yes"), ("no", "No"))),
        Field("payer", "Insurance company", "The name on the card."),
        Field("member_id", "Member ID", "As printed on the card, letters and digits."),
        Field("policy_holder", "Whose name is the insurance in?", "\u201cMine\u201d, or their first and last name."),
        Field("pharmacy_name", "Pharmacy"),
        Field("pharmacy_location", "Where is the pharmacy?", "A street, a crossing or a part of town."),
        Field("emergency_name", "Emergency contact", "First and last name."),
        Field("emergency_relation", "Who are they to the patient?", "Such as mother, husband or friend."),
        Field("emergency_phone", "Their phone number", "Ten digits.", "off", "tel"),
    )
}


def grouped(fields: Sequence[Field]) -> list[tuple[str, list[Field]]]:
    """Under the headings of the page, in its order."""
    groups: dict[str, list[Field]] = {}
    for one in fields:
        groups.setdefault(_HEADINGS[one.slot], []).append(one)
    return list(groups.items())


_GROUPS: Mapping[str, tuple[str, ...]] = {
    "The patient": ("first_name", "last_name", "phone", "email"),
    "Address": ("street", "unit", "city", "state", "zip"),
    "Insurance": ("insured", "payer", "member_id", "policy_holder"),
    "Pharmacy": ("pharmacy_name", "pharmacy_location"),
    "Emergency contact": ("emergency_name", "emergency_relation", "emergency_phone"),
}
_HEADINGS = {slot: heading for heading, slots in _GROUPS.items() for slot in slots}
