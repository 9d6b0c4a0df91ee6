"""Consent, Communication and Task: valid by FHIR's own models, and compared whole."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from intake.tests.rows import a_clinic
from notifications.models import Consent, Message
from telephony.models import Call, CallRecording
from voiceagent.clinics.models import PhoneLine
from voiceagent.exports import fhir
from voiceagent.exports.fhir.base import uid
from voiceagent.worklist.models import WorkItem

from .rows import BEGAN, ENDED, maria

pytestmark = pytest.mark.django_db
AT, LATER = "2026-11-02T17:30:00+00:00", "2026-11-02T17:36:20+00:00"


def test_what_was_agreed_to_sent_and_left_to_do() -> None:
    clinic = a_clinic()
    intake = maria(clinic)
    WorkItem.objects.all().delete()
    Message.objects.all().delete()
    texts = Consent.objects.create(
        clinic=clinic, channel="sms", address="+12025550143", given=True, heard="yes", source="speech",
        about=f"intake:{intake.pk}", at=BEGAN,
    )  # fmt: skip
    line, _ = PhoneLine.objects.get_or_create(clinic=clinic, number="+15035550109")
    call = Call.objects.create(call_sid="CA1", clinic=clinic, phone_line=line, intake=intake, started_at=BEGAN)
    taped = CallRecording.objects.create(
        call=call,
        rule="all",
        wording="May we record?",
        given=True,
        answered_at=BEGAN,
        withdrawn_at=ENDED,
        wanted="gone",
    )
    sent = Message.objects.create(
        clinic=clinic, template="incomplete_intake", to="desk@example.com", context={"code": "Secret"},
        key=f"intake:{intake.pk}:incomplete_intake", state="failed", reason="refused",
    )  # fmt: skip
    task = WorkItem.objects.create(
        clinic=clinic, queue="call_back", subject_type="intake.intake", subject_id=intake.pk, reason="asked",
        opened_at=BEGAN, due_at=ENDED, closed_at=BEGAN + timedelta(minutes=6, seconds=20), close_reason="reached",
        note="Maria was at work",
    )  # fmt: skip
    found: dict[str, Any] = {}
    for entry in fhir.bundle(intake)["entry"]:
        found.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    me = found["QuestionnaireResponse"][0]["subject"]
    answers = {"reference": f"urn:uuid:{intake.public_id}", "type": "QuestionnaireResponse"}
    desk = {"reference": f"urn:uuid:{uid('clinic', clinic.slug)}", "type": "Organization"}
    agent = found["QuestionnaireResponse"][0]["author"]
    consent = {
        "resourceType": "Consent",
        "scope": {
            "coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]
        },
        "patient": me,
        "dateTime": AT,
        "organization": [desk],
    }
    loinc = [{"system": "http://loinc.org", "code": "59284-0"}]
    assert found["Consent"] == [
        {
            **consent,
            "id": uid("consent", str(texts.pk)),
            "status": "active",
            "category": [{"coding": loinc, "text": "Messages about visits, text"}],
            "policyRule": {"text": "Telephone Consumer Protection Act, 47 CFR 64.1200"},
            "provision": {"type": "permit"},
        },
        {
            **consent,
            "id": uid("recording-consent", str(taped.pk)),
            "status": "inactive",
            "category": [{"coding": loinc, "text": "Recording of the call"}],
            "policyRule": {"text": f"Law on recording: {taped.get_rule_display()}"},
            "provision": {"type": "permit", "period": {"start": AT, "end": LATER}},
        },
    ]
    assert found["Communication"] == [
        {
            "resourceType": "Communication",
            "id": str(sent.public_id),
            "status": "not-done",
            "statusReason": {"text": "refused"},
            "category": [
                {
                    "coding": [
                        {
                            "system": "http://terminology.hl7.org/CodeSystem/communication-category",
                            "code": "notification",
                        }
                    ]
                }
            ],
            "medium": [
                {
                    "coding": [
                        {"system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode", "code": "EMAILWRIT"}
                    ]
                }
            ],
            "subject": me,
            "topic": {"text": "incomplete intake"},
            "about": [answers],
            "recipient": [desk],
            "sender": agent,
        }
    ]
    assert found["Task"] == [
        {
            "resourceType": "Task",
            "id": uid("task", str(task.pk)),
            "status": "completed",
            "businessStatus": {"text": "Reached them"},
            "intent": "order",
            "priority": "urgent",
            "code": {"text": "Promised call-back"},
            "focus": answers,
            "for": me,
            "authoredOn": AT,
            "lastModified": LATER,
            "requester": agent,
            "reasonCode": {"text": "asked"},
            "restriction": {"period": {"end": LATER}},
        }
    ]
