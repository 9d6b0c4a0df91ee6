"""FHIR R4: one intake as a bundle, many as files a type; valid by FHIR's own models, and compared whole."""

from __future__ import annotations

import json
import zipfile
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from fhir.resources.R4B.bundle import Bundle

from intake import services as intakes
from intake.models import Answer, Intake
from intake.tests.rows import a_clinic, an_intake, give
from scheduling.models import Appointment
from scheduling.tests.rows import a_provider
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role
from voiceagent.exports import fhir
from voiceagent.exports.fhir.base import in_bulk, uid
from voiceagent.exports.models import Format, Kind
from voiceagent.exports.records import of_intakes

from .rows import BEGAN, ENDED, asked, built, maria, settled, staff, stream

pytestmark = pytest.mark.django_db


def made(intake: Intake) -> dict[str, Any]:
    """The bundle's resources by type; several of a type as a list."""
    found: dict[str, Any] = {}
    for entry in fhir.bundle(intake)["entry"]:
        found.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    return {kind: rows[0] if len(rows) == 1 else rows for kind, rows in found.items()}


def booked(intake: Intake) -> Appointment:
    provider = a_provider(intake.clinic)
    minute = int(BEGAN.timestamp()) // 60
    return Appointment.objects.create(
        clinic=intake.clinic, provider=provider, location=intake.clinic.locations.get(), intake=intake, starts_at=BEGAN,
        ends_at=ENDED, blocks_from=minute, blocks_until=minute + 7, idempotency_key="k", uid=UUID(int=7),
    )  # fmt: skip


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
    with pytest.raises(fhir.Invalid, match=r"^a Patient is not valid FHIR$") as error:
        fhir.checked({"resourceType": "Patient", "gender": ["secret"]})
    assert error.value.__cause__ is None


def test_many_as_files_a_type() -> None:
    clinic = a_clinic()
    first, second = maria(clinic, 1), maria(clinic, 2, payer=None)
    Intake.objects.filter(pk=second.pk).update(patient=first.patient)  # the same person twice
    stranger = an_intake(clinic)
    give(stranger, first_name="Ana")
    booked(first)
    user = staff(clinic)
    with zipfile.ZipFile(stream(built(asked(user, clinic, form=Format.FHIR)))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    manifest = json.loads(files.pop("manifest.json"))
    lines = {name: [json.loads(line) for line in text.splitlines()] for name, text in files.items()}
    assert {name: len(rows) for name, rows in lines.items()} == {
        "Appointment.ndjson": 1, "Coverage.ndjson": 1, "Device.ndjson": 1, "Location.ndjson": 1,
        "Organization.ndjson": 2, "Patient.ndjson": 2, "Practitioner.ndjson": 1, "Provenance.ndjson": 3,
        "Questionnaire.ndjson": 1, "QuestionnaireResponse.ndjson": 3, "RelatedPerson.ndjson": 2,
    }  # fmt: skip
    assert manifest["output"] == [
        {"type": name.split(".")[0], "url": name, "count": len(rows)} for name, rows in sorted(lines.items())
    ]
    record = of_intakes([first], fhir.SLOTS, heard=True)[0]
    again = [one for one in fhir.resources(record, in_bulk) if one["resourceType"] == "QuestionnaireResponse"]
    assert lines["QuestionnaireResponse.ndjson"][0] == again[0]
    ids = {f"{row['resourceType']}/{row['id']}" for rows in lines.values() for row in rows}
    text = "".join(files.values())
    references = {part.split('"')[0] for part in text.split('"reference":"')[1:]} - {"#pharmacy"}
    assert references - ids == set()
    for kind, expected in (
        (Kind.PATIENTS, ["Coverage.ndjson", "Organization.ndjson", "Patient.ndjson", "RelatedPerson.ndjson"]),
        (
            Kind.APPOINTMENTS,
            ["Appointment.ndjson", "Location.ndjson", "Organization.ndjson", "Patient.ndjson", "Practitioner.ndjson"],
        ),
    ):
        with zipfile.ZipFile(stream(built(asked(user, clinic, kind, Format.FHIR)))) as archive:
            assert set(archive.namelist()) - {"manifest.json"} <= set(expected)


def button(intake: Intake, clinic: Clinic, role: Role, name: str) -> Any:
    client = Client()
    client.force_login(staff(clinic, name, role))
    return client.post(f"/admin/exports/intake/{intake.public_id}/fhir/")


def test_the_button_is_for_managers_of_the_clinic_and_noted() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    intake = maria(clinic)
    intakes.hand_over(intake_id=intake.pk, reason="asked", visit="")
    answers = [
        button(intake, clinic, Role.MANAGER, "mona"),
        button(intake, clinic, Role.FRONT_DESK, "dana"),
        button(intake, other, Role.MANAGER, "olga"),
    ]
    assert [answer.status_code for answer in answers] == [200, 403, 404]
    assert (answers[0]["Content-Type"], "no-store" in answers[0]["Cache-Control"]) == ("application/fhir+json", True)
    entry = AuditEntry.objects.get(action="intake.exported")
    assert (entry.object_id, entry.details) == (str(intake.pk), {"format": "fhir", "resources": 11})
