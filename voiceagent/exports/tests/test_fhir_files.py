"""FHIR R4 as files: many records as one file a type, one intake by its page's button."""

from __future__ import annotations

import json
import zipfile
from typing import Any

import pytest
from django.test import Client

from intake import services as intakes
from intake.models import Intake
from intake.tests.rows import a_clinic, an_intake, give
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role
from voiceagent.exports import fhir
from voiceagent.exports.fhir.base import in_bulk
from voiceagent.exports.models import Format, Kind
from voiceagent.exports.records import of_intakes

from .rows import asked, booked, built, maria, staff, stream

pytestmark = pytest.mark.django_db


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
