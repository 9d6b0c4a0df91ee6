"""Consent, Communication and Task: what was agreed to, what was sent, what staff have to do or did.

Of messages and tasks without their words. Value sets: hl7.org/fhir/R4B (consent-state-codes, event-status,
task-status), terminology.hl7.org (consentscope, communication-category, v3-ParticipationMode).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from notifications.models import Consent, Message
from telephony.models import CallRecording
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import CloseReason, Queue

from ..beside import VISIT
from ..records import Record
from .answers import DEVICE, response_id
from .base import Json, Refs, concept, pick, uid
from .people import patient_id
from .visits import instant, visit_id

SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope"
CATEGORY = "http://terminology.hl7.org/CodeSystem/communication-category"
MODE = "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode"
PATIENT_CONSENT = {"system": "http://loinc.org", "code": "59284-0"}
TEXTS = "Telephone Consumer Protection Act, 47 CFR 64.1200"
MEDIUM = {"email": "EMAILWRIT", "sms": "SMSWRIT"}
SENT = {
    "queued": "preparation",
    "sending": "in-progress",
    "sent": "completed",
    "failed": "not-done",
    "dropped": "not-done",
}
PRIORITY = {Queue.EMERGENCY: "stat", Queue.CALL_BACK: "urgent"}


def beside(record: Record, refs: Refs) -> Iterator[Json]:
    """Everything that stands beside the record's intake."""
    for agreed in record.beside.consents:
        yield _texts(record, agreed, refs)
    if record.beside.recording is not None:
        yield _recording(record, record.beside.recording, refs)
    for message in record.beside.messages:
        yield _communication(record, message, refs)
    for task in record.beside.tasks:
        yield _task(record, task, refs)


def _texts(record: Record, row: Consent, refs: Refs) -> Json:
    what = f"{row.get_kind_display()}, {row.get_channel_display().lower()}"
    return _consent(record, refs, uid("consent", str(row.pk)), what, row.at, TEXTS, given=row.given)


def _recording(record: Record, row: CallRecording, refs: Refs) -> Json:
    """One that was taken back during the call is inactive from then on."""
    key, law = uid("recording-consent", str(row.pk)), f"Law on recording: {row.get_rule_display()}"
    made = _consent(record, refs, key, "Recording of the call", row.answered_at, law, given=row.given)
    if row.withdrawn_at:
        made["status"] = "inactive"
        made["provision"]["period"] = {"start": instant(row.answered_at), "end": instant(row.withdrawn_at)}
    return made


def _consent(record: Record, refs: Refs, key: str, what: str, at: datetime, law: str, *, given: bool) -> Json:
    """A no is kept as what it is, a rejected consent."""
    return {
        "resourceType": "Consent",
        "id": key,
        "status": "active" if given else "rejected",
        "scope": concept(SCOPE, "patient-privacy"),
        "category": [{"coding": [PATIENT_CONSENT], "text": what}],
        "patient": refs("Patient", patient_id(record)),
        "dateTime": instant(at),
        "organization": [refs("Organization", uid("clinic", record.clinic.slug))],
        "policyRule": {"text": law},
        "provision": {"type": "permit" if given else "deny"},
    }


def _communication(record: Record, row: Message, refs: Refs) -> Json:
    """That it was sent, to whom of the two, and what it was about; what stood in it is nobody's business here."""
    to_staff = row.key.startswith("intake:") and row.channel == "email"
    clinic, patient = ("Organization", uid("clinic", record.clinic.slug)), ("Patient", patient_id(record))
    return {
        "resourceType": "Communication",
        "id": str(row.public_id),
        "status": SENT[row.state],
        **pick(statusReason={"text": row.reason.replace("_", " ")} if row.reason else None),
        "category": [concept(CATEGORY, "notification")],
        "medium": [concept(MODE, MEDIUM[row.channel])],
        "subject": refs(*patient),
        "topic": {"text": row.template.replace("_", " ")},
        "about": [refs(*_about(record, visit=row.key.startswith("visit:")))],
        **pick(sent=instant(row.sent_at) if row.sent_at else None),
        "recipient": [refs(*(clinic if to_staff else patient))],
        "sender": refs("Device", DEVICE),
    }


def _task(record: Record, row: WorkItem, refs: Refs) -> Json:
    """Staff are no Practitioner of the directory: who has it stands as text."""
    queue, done = Queue(row.queue), row.closed_at
    dropped = row.close_reason == CloseReason.NOT_NEEDED
    status = ("cancelled" if dropped else "completed") if done else "accepted" if row.owner_id else "requested"
    return {
        "resourceType": "Task",
        "id": uid("task", str(row.pk)),
        "status": status,
        **pick(businessStatus={"text": row.get_close_reason_display()} if row.close_reason else None),
        "intent": "order",
        "priority": PRIORITY.get(queue, "routine"),
        "code": {"text": queue.label},
        "focus": refs(*_about(record, visit=row.subject_type == VISIT)),
        "for": refs("Patient", patient_id(record)),
        "authoredOn": instant(row.opened_at),
        "lastModified": instant(done or row.opened_at),
        "requester": refs("Device", DEVICE),
        **pick(
            owner={"display": f"staff {row.owner_id}"} if row.owner_id else None,
            reasonCode={"text": row.reason.replace("_", " ")} if row.reason else None,
        ),
        "restriction": {"period": {"end": instant(row.due_at)}},
    }


def _about(record: Record, *, visit: bool) -> tuple[str, str]:
    assert record.intake is not None
    if visit and record.visit is not None:
        return "Appointment", visit_id(record.visit)
    return "QuestionnaireResponse", response_id(record.intake)
