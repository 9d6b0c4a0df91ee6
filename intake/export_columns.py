"""Where each answer goes in an export: its column (CSV, XLSX, JSON) and its place in FHIR R4. Strings alone.

One line a slot of the script, so the exports cannot drift apart; a test walks the script and looks into all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Exported:
    """header: of the column. text: the question in words, as FHIR's `item.text`. fhir: the element it fills beside
    its item of the QuestionnaireResponse; "" where the item is all.

    identifies: it names or leads to a person (45 CFR 164.514(b)(2)), free text included; left out of exports "without
    identifiers".
    """

    header: str
    text: str
    fhir: str = ""
    identifies: bool = True


COLUMNS: Mapping[str, Exported] = {
    "errand": Exported("errand", "What the call is about", identifies=False),
    "errand_kind": Exported("errand_kind", "New visit or one that exists", identifies=False),
    "patient_relation": Exported(
        "patient_relation", "Patient's relation to the caller", "RelatedPerson.relationship", identifies=False
    ),
    "caller_name": Exported("caller_name", "Name of who called for the patient", "RelatedPerson.name"),
    "insured": Exported("insured", "Has insurance", identifies=False),
    "payer": Exported("payer", "Insurance company", "Coverage.payor", identifies=False),
    "member_id": Exported("member_id", "Member ID", "Coverage.subscriberId"),
    "policy_holder": Exported("policy_holder", "Name the policy is in", "Coverage.subscriber"),
    "reason": Exported("reason", "Reason for the visit, in the caller's words", "Appointment.reasonCode.text"),
    "onset": Exported("onset", "Since when"),
    "first_name": Exported("first_name", "First name", "Patient.name.given"),
    "last_name": Exported("last_name", "Last name", "Patient.name.family"),
    "date_of_birth": Exported("date_of_birth", "Date of birth", "Patient.birthDate"),
    "phone": Exported("phone", "Phone", "Patient.telecom"),
    "email": Exported("email", "E-mail", "Patient.telecom"),
    "zip": Exported("zip", "ZIP code", "Patient.address.postalCode"),
    "street": Exported("street", "Street", "Patient.address.line"),
    "unit": Exported("unit", "Apartment or unit", "Patient.address.line"),
    "city": Exported("city", "City", "Patient.address.city"),
    "state": Exported("state", "State", "Patient.address.state", identifies=False),
    "pharmacy_name": Exported("pharmacy_name", "Pharmacy", "Organization.name"),
    "pharmacy_location": Exported("pharmacy_location", "Where the pharmacy is", "Organization.address.text"),
    "emergency_name": Exported("emergency_name", "Emergency contact", "Patient.contact.name"),
    "emergency_relation": Exported(
        "emergency_relation", "Emergency contact's relation", "Patient.contact.relationship", identifies=False
    ),
    "emergency_phone": Exported("emergency_phone", "Emergency contact's phone", "Patient.contact.telecom"),
    "visit": Exported("visit_start", "Visit", "Appointment.start"),
    "text_consent": Exported("text_consent", "May be sent texts", identifies=False),
    "recording_consent": Exported("recording_consent", "Call may be recorded", identifies=False),
}


def exported(slot: str) -> Exported:
    """Where the slot's answer goes. One without a line here goes under its own name, as what may identify somebody:
    better than not at all, and a test asks for the line.
    """
    return COLUMNS.get(slot) or Exported(slot, slot.replace("_", " ").capitalize())
