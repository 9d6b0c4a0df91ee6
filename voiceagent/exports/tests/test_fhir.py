"""FHIR R4: one intake as a bundle; valid by FHIR's own models, and compared whole."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.patient import Patient
from pydantic import ValidationError

from intake.models import Answer, Intake
from intake.tests.rows import a_clinic, an_intake, give
from scheduling.models import Appointment
from voiceagent.exports import fhir
from voiceagent.exports.fhir.base import in_bulk, uid
from voiceagent.exports.fhir.valid import Invalid

from .rows import BEGAN, ENDED, booked, maria, settled

pytestmark = pytest.mark.django_db


def made(intake: Intake) -> dict[str, Any]:
    """The bundle's resources by type; several of a type as a list."""
    found: dict[str, Any] = {}
    for entry in fhir.bundle(intake)["entry"]:
        found.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    return {kind: rows[0] if len(rows) == 1 else rows for kind, rows in found.items()}


def test_a_whole_intake() -> None:
    intake = maria(
        a_clinic(),
        policy_holder="John Okafor",
        patient_relation="daughter",
        caller_name="John Okafor",
        errand="new_visit",
    )
    Answer.objects.filter(intake=intake).update(updated_at=ENDED)
    visit = booked(intake)
    Appointment.objects.filter(pk=visit.pk).update(created_at=BEGAN)
    found = made(intake)
    me = {"reference": f"urn:uuid:{UUID(int=1001)}", "type": "Patient"}
    assert found["Patient"] == {
        "resourceType": "Patient",
        "id": str(UUID(int=1001)),
        "contained": [
            {"resourceType": "Organization", "id": "pharmacy", "name": "Walgreens", "address": [{"text": "Burnside"}]}
        ],
        "extension": [
            {
                "url": "http://hl7.org/fhir/StructureDefinition/patient-preferredPharmacy",
                "valueReference": {"reference": "#pharmacy"},
            }
        ],
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{UUID(int=1001)}"}],
        "active": True,
        "name": [{"use": "official", "family": "Okafor", "given": ["Maria"]}],
        "telecom": [{"system": "phone", "value": "+12025550143"}],
        "gender": "unknown",
        "birthDate": "1985-03-13",
        "address": [
            {
                "use": "home", "line": ["118 Fir Street", "4B"], "city": "Portland", "state": "OR",
                "postalCode": "97201", "country": "US",
            }
        ],
        "contact": [
            {
                "relationship": [
                    {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0131", "code": "C"}]},
                    {
                        "coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "code": "SPS"}],
                        "text": "spouse",
                    },
                ],
                "name": {"text": "Chidi Okafor", "family": "Okafor", "given": ["Chidi"]},
                "telecom": [{"system": "phone", "value": "+12025550144"}],
            }
        ],
        "communication": [
            {"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": "en"}]}, "preferred": True}
        ],
        "managingOrganization": {"reference": f"urn:uuid:{uid('clinic', 'hillside')}", "type": "Organization"},
    }  # fmt: skip
    holder = uid("holder", str(UUID(int=1)))
    assert found["Coverage"] == {
        "resourceType": "Coverage",
        "id": uid("coverage", str(UUID(int=1))),
        "identifier": [
            {
                "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MB"}]},
                "value": "W123456789",
            }
        ],
        "status": "draft",
        "subscriber": {"reference": f"urn:uuid:{holder}", "type": "RelatedPerson"},
        "subscriberId": "W123456789",
        "beneficiary": me,
        "relationship": {
            "coding": [{"system": "http://terminology.hl7.org/CodeSystem/subscriber-relationship", "code": "child"}]
        },
        "payor": [{"reference": f"urn:uuid:{uid('payer', 'aetna')}", "type": "Organization"}],
    }
    assert [(who["name"][0]["text"], who["relationship"][-1]["text"]) for who in found["RelatedPerson"]] == [
        ("Chidi Okafor", "spouse"),
        ("John Okafor", "policy holder"),
        ("John Okafor", "caller; the patient is their daughter"),
    ]
    appointment = found["Appointment"]
    assert [appointment.pop("participant")[0], appointment] == [
        {"actor": me, "status": "accepted"},
        {
            "resourceType": "Appointment",
            "id": uid("visit", str(visit.pk)),
            "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{UUID(int=7)}"}],
            "status": "booked",
            "reasonCode": [{"text": "a cough that will not stop"}],
            "start": "2026-11-02T17:30:00+00:00",
            "end": "2026-11-02T17:36:20+00:00",
            "minutesDuration": 6,
            "created": "2026-11-02T17:30:00+00:00",
        },
    ]
    provenance = found["Provenance"]
    assert [agent["type"]["coding"][0]["code"] for agent in provenance["agent"]] == ["author", "informant"]
    assert [target["type"] for target in provenance["target"]] == [
        "QuestionnaireResponse", "Patient", "RelatedPerson", "RelatedPerson", "RelatedPerson", "Coverage",
    ]  # fmt: skip
    assert (provenance["recorded"], provenance["occurredPeriod"]["start"]) == (
        "2026-11-02T17:36:20+00:00",
        "2026-11-02T17:30:00+00:00",
    )
    assert provenance["entity"][0]["what"]["display"].startswith("read back and confirmed: greeting.errand, ")
    assert found["Practitioner"]["name"] == [{"text": "Doctor Lee"}]


def test_answers_as_given_and_why_others_are_missing() -> None:
    intake = an_intake(a_clinic())
    give(intake, first_name="Maria", insured=False, email=None, date_of_birth="1985-03-13")
    Answer.objects.filter(intake=intake, slot="email").update(heard="I'd rather not")
    give(intake, unit=None, onset=None, payer=None, street=None)
    for slot, reason in (("onset", "unknown"), ("payer", "not_applicable"), ("street", "unclear")):
        Answer.objects.filter(intake=intake, slot=slot).update(reason=reason)
    found = made(settled(intake, 1))
    response = found["QuestionnaireResponse"]
    items = {item["linkId"]: item for group in response["item"] for item in group["item"]}
    absent = {name: item["extension"][0]["valueCode"] for name, item in items.items() if "answer" not in item}
    given = {name: item["answer"][0] for name, item in items.items() if "answer" in item}
    ours = "http://127.0.0.1:8000/fhir/StructureDefinition"
    assert given == {
        name: {
            "extension": [
                {"url": f"{ours}/confirmed", "valueCode": "read_back"},
                {"url": f"{ours}/heard", "valueString": heard},
                {"url": f"{ours}/confidence", "valueDecimal": 0.9},
            ],
            **value,
        }
        for name, heard, value in (
            ("insurance.insured", "False", {"valueBoolean": False}),
            ("demographics.first_name", "Maria", {"valueString": "Maria"}),
            ("demographics.date_of_birth", "1985-03-13", {"valueDate": "1985-03-13"}),
        )
    }
    assert {name: absent[name] for name in absent if absent[name] != "not-asked"} == {
        "demographics.email": "asked-declined",
        "address.unit": "asked-declined",
        "chief_complaint.onset": "asked-unknown",
        "insurance.payer": "not-applicable",
        "address.street": "error",
    }
    assert len(items) == len(fhir.SLOTS)
    Intake.objects.filter(pk=intake.pk).update(status="abandoned")
    intake.refresh_from_db()
    assert made(intake)["QuestionnaireResponse"]["status"] == "in-progress"


def test_references_of_a_bundle_lead_somewhere() -> None:
    intake = maria(a_clinic())
    booked(intake)
    bundle = fhir.bundle(intake)
    Bundle.model_validate(bundle)
    urls = {entry["fullUrl"] for entry in bundle["entry"]}
    text = json.dumps(bundle)
    references = {part.split('"')[0] for part in text.split('"reference": "')[1:]} - {"#pharmacy"}
    assert references - urls == set()


def test_a_caller_who_said_nothing_is_a_valid_bundle() -> None:
    intake = an_intake(a_clinic())
    name = made(intake)["Patient"]["name"]
    assert name == [{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]}]  # fmt: skip # noqa: E501


def test_what_is_not_fhir_is_refused_without_its_values() -> None:
    """As by the models alone: what is wrong may be at any depth."""
    name, contained = {"family": "secret"}, {"resourceType": "Organization", "name": ["secret"]}
    for wrong in (
        {"gender": ["secret"]}, {"secret": "secret"}, {"name": name}, {"name": [name, None]}, {"name": "secret"},
        {"name": [{**name, "given": "secret"}]}, {"name": [{**name, "secret": 1}]}, {"birthDate": "secret"},
        {"communication": [{"preferred": True}]}, {"contained": [contained]}, {"contained": [name]},
        {"extension": [{"url": "u", "valueCode": "secret", "valueString": "secret"}]}, {"extension": [{"url": None}]},
        {"telecom": [in_bulk("Patient", "1")]}, {"managingOrganization": [in_bulk("Patient", "1")]},
    ):  # fmt: skip
        resource: dict[str, Any] = {"resourceType": "Patient", **wrong}
        with pytest.raises(ValidationError):
            Patient.model_validate(resource)
        with pytest.raises(Invalid, match=r"^a Patient is not valid FHIR$") as error:
            fhir.checked(resource)
        assert error.value.__cause__ is None
