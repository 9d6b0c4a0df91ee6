"""Patient, RelatedPerson, Coverage and the payer's Organization, from what was answered. Plain dictionaries."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..records import Record
from .base import Json, Refs, concept, organisation, pick, text, uid
from .codes import ABSENT, BENEFICIARY, ID_TYPE, KINSHIP, LANGUAGE, PHARMACY, SUBSCRIBER, URI, V2_ROLE, V3_ROLE


def patient_id(record: Record) -> str:
    """The clinic's own id of the person; of a caller who got no further than a name, one made from the intake."""
    if record.patient:
        return str(record.patient.public_id)
    return uid("patient", str(record.intake.public_id if record.intake else record.row.pk))


def patient(record: Record, refs: Refs) -> Json:
    """US Core wants identifier, name and gender: nobody is asked for the last, so it is unknown."""
    pharmacy = text(record, "pharmacy_name")
    contained = {"contained": [_pharmacy(record)]} if pharmacy else {}
    extension = {"extension": [{"url": PHARMACY, "valueReference": {"reference": "#pharmacy"}}]} if pharmacy else {}
    key = patient_id(record)
    return {
        "resourceType": "Patient",
        "id": key,
        **contained,
        **extension,
        "identifier": [{"system": URI, "value": f"urn:uuid:{key}"}],
        "active": True,
        "name": [_name(text(record, "first_name"), text(record, "last_name"))],
        **pick(
            telecom=_telecom(text(record, "phone"), text(record, "email")),
            gender="unknown",
            birthDate=_birth(text(record, "date_of_birth")),
            address=_address(record),
            contact=_contact(record),
            communication=_language(record),
        ),
        "managingOrganization": refs("Organization", uid("clinic", record.clinic.slug)),
    }


def _name(first: str, last: str) -> Json:
    if not (first or last):
        return {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}
    return {"use": "official", **pick(family=last, given=[first] if first else None)}


def whole_name(name: str) -> Json:
    """A name given as one: the last word is the family's."""
    first, _, last = name.rpartition(" ")
    return {"text": name, **pick(family=last, given=first.split())}


def _telecom(phone: str, email: str = "") -> list[Json]:
    number = f"+1{phone}" if len(phone) == 10 and phone.isdecimal() else phone
    found = [{"system": "phone", "value": number}] if phone else []
    return found + ([{"system": "email", "value": email}] if email else [])


def _birth(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return ""


def _address(record: Record) -> list[Json]:
    lines = [line for line in (text(record, "street"), text(record, "unit")) if line]
    found = pick(line=lines, city=text(record, "city"), state=text(record, "state"), postalCode=text(record, "zip"))
    return [{"use": "home", **found, "country": "US"}] if found else []


def _kinship(relation: str) -> Json:
    code = KINSHIP.get(relation)
    return {**pick(coding=[{"system": V3_ROLE, "code": code}] if code else None), "text": relation}


def _contact(record: Record) -> list[Json]:
    name, relation = text(record, "emergency_name"), text(record, "emergency_relation")
    if not name:
        return []
    roles = [concept(V2_ROLE, "C"), *([_kinship(relation)] if relation else [])]
    return [
        {
            "relationship": roles,
            "name": whole_name(name),
            **pick(telecom=_telecom(text(record, "emergency_phone"))),
        }
    ]


def _language(record: Record) -> list[Json]:
    if record.intake is None:
        return []
    return [{"language": concept(LANGUAGE, record.intake.language), "preferred": True}]


def _pharmacy(record: Record) -> Json:
    place = text(record, "pharmacy_location")
    return {
        "resourceType": "Organization",
        "id": "pharmacy",
        "name": text(record, "pharmacy_name"),
        **pick(address=[{"text": place}] if place else None),
    }


def related(record: Record, refs: Refs) -> list[Json]:
    """The emergency contact, the policy holder where that is somebody else, and who called for the patient."""
    emergency, holder, caller = (text(record, slot) for slot in ("emergency_name", "policy_holder", "caller_name"))
    relation, whose = text(record, "emergency_relation"), text(record, "patient_relation")
    found = []
    if emergency:
        roles = [concept(V2_ROLE, "C"), *([_kinship(relation)] if relation else [])]
        found.append(_related(record, refs, "emergency", emergency, roles, text(record, "emergency_phone")))
    if holder not in ("", "self"):
        found.append(_related(record, refs, "holder", holder, [{"text": "policy holder"}]))
    if caller:
        words = f"caller; the patient is their {whose}" if whose else "caller"
        found.append(_related(record, refs, "caller", caller, [{"text": words}]))
    return found


def _related(record: Record, refs: Refs, role: str, name: str, roles: list[Json], phone: str = "") -> Json:
    return {
        "resourceType": "RelatedPerson",
        "id": related_id(record, role),
        "active": True,
        "patient": refs("Patient", patient_id(record)),
        "relationship": roles,
        "name": [whole_name(name)],
        **pick(telecom=_telecom(phone)),
    }


def related_id(record: Record, role: str) -> str:
    return uid(role, _whose(record))


def _whose(record: Record) -> str:
    return str(record.intake.public_id) if record.intake else patient_id(record)


def coverage(record: Record, refs: Refs) -> list[Json]:
    """The payer's Organization and the Coverage. Active only where the payer said so; what a caller says is a draft."""
    payer, member, holder = (text(record, slot) for slot in ("payer", "member_id", "policy_holder"))
    if not payer:
        return []
    active = record.checks.get("eligibility", {}).get("status") == "active"
    theirs = holder not in ("", "self")
    subscriber = ("RelatedPerson", related_id(record, "holder")) if theirs else ("Patient", patient_id(record))
    organisation_id = uid("payer", payer.casefold())
    identifier = [{"type": concept(ID_TYPE, "MB"), "value": member}] if member else None
    return [
        organisation(organisation_id, payer),
        {
            "resourceType": "Coverage",
            "id": uid("coverage", _whose(record)),
            **pick(identifier=identifier),
            "status": "active" if active else "draft",
            **pick(subscriber=refs(*subscriber) if holder else None, subscriberId=member),
            "beneficiary": refs("Patient", patient_id(record)),
            "relationship": concept(SUBSCRIBER, _beneficiary(record, holder)),
            "payor": [refs("Organization", organisation_id)],
        },
    ]


def _beneficiary(record: Record, holder: str) -> str:
    if holder in ("", "self"):
        return "self" if holder else "other"
    called: Any = text(record, "caller_name")
    return BENEFICIARY.get(text(record, "patient_relation"), "other") if holder == called else "other"
