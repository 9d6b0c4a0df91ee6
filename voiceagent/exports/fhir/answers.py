"""Questionnaire, QuestionnaireResponse and Provenance: what was asked, what was said, and how sure it is."""

from __future__ import annotations

import hashlib
from datetime import date
from functools import cache
from typing import Any

from intake.dialogue.phases import SCRIPT
from intake.export_columns import exported
from intake.models import Intake

from ..records import Given, Record
from .base import Fixed, Json, Refs, concept, ours, pick, text, uid
from .codes import ABSENT, ABSENT_REASON, AGENT_TYPE, CONFIRMED, URI
from .people import patient_id, related_id
from .visits import instant

QUESTIONS: dict[str, list[str]] = {
    phase.name: [slot.name for question in phase.questions for slot in question.slots if slot.kept]
    for phase in SCRIPT.phases
}
"""Phase -> the slots it fills and keeps. What only steers the call ("ready?") leaves no answer."""
QUESTIONNAIRE = uid("questionnaire", "intake")
DEVICE = uid("device", "voiceagent")
VERSION = hashlib.sha256(repr(QUESTIONS).encode()).hexdigest()[:8]
"""Of the questionnaire: another one when the script asks for other things."""
_TYPES = {
    "insured": "boolean",
    "text_consent": "boolean",
    "recording_consent": "boolean",
    "date_of_birth": "date",
    "visit": "dateTime",
}


def link_id(phase: str, slot: str) -> str:
    return f"{phase.lower()}.{slot}"


def questionnaire() -> Json:
    """Every question of the script, in its order."""
    groups = [
        {
            "linkId": phase.lower(),
            "text": phase.replace("_", " ").capitalize(),
            "type": "group",
            "item": [
                {"linkId": link_id(phase, slot), "text": exported(slot).text, "type": _TYPES.get(slot, "string")}
                for slot in slots
            ],
        }
        for phase, slots in QUESTIONS.items()
        if slots
    ]
    return {
        "resourceType": "Questionnaire",
        "id": QUESTIONNAIRE,
        "url": ours("Questionnaire/intake"),
        "version": VERSION,
        "status": "active",
        "subjectType": ["Patient"],
        "item": groups,
    }


def device() -> Json:
    """The agent on the phone."""
    return {
        "resourceType": "Device",
        "id": DEVICE,
        "status": "active",
        "deviceName": [{"name": "voiceagent", "type": "model-name"}],
    }


def response_id(intake: Intake) -> str:
    return str(intake.public_id)


def response(record: Record, intake: Intake, refs: Refs) -> Json:
    """The answers as given, with the caller's words, and for each that is missing the reason why."""
    groups = [
        {"linkId": phase.lower(), "item": [_item(record, phase, slot) for slot in slots]}
        for phase, slots in QUESTIONS.items()
        if slots
    ]
    return {
        "resourceType": "QuestionnaireResponse",
        "id": response_id(intake),
        "identifier": {"system": URI, "value": f"urn:uuid:{intake.public_id}"},
        "questionnaire": f"{ours('Questionnaire/intake')}|{VERSION}",
        "status": _status(record, intake),
        "subject": refs("Patient", patient_id(record)),
        "authored": instant(intake.ended_at or intake.started_at),
        "author": refs("Device", DEVICE),
        "source": _informant(record, refs),
        "item": groups,
    }


def _status(record: Record, intake: Intake) -> str:
    if intake.status != "completed":
        return "in-progress"
    return "amended" if any(given.source == "staff" for given in record.answers.values()) else "completed"


def _informant(record: Record, refs: Refs) -> Json:
    if text(record, "caller_name"):
        return refs("RelatedPerson", related_id(record, "caller"))
    return refs("Patient", patient_id(record))


def _item(record: Record, phase: str, slot: str) -> Json:
    given = record.answers.get(slot)
    value = _visit(record) if slot == "visit" else _value(slot, given)
    if value is None:
        return _absent(phase, slot, "not-asked" if given is None else ABSENT_REASON.get(given.reason, "unknown"))
    return {
        "linkId": link_id(phase, slot),
        "text": exported(slot).text,
        "answer": [{**_how(given), **value}],
    }


@cache
def _absent(phase: str, slot: str, reason: str) -> Json:
    return Fixed(
        extension=[{"url": ABSENT, "valueCode": reason}], linkId=link_id(phase, slot), text=exported(slot).text
    )


def _visit(record: Record) -> Json | None:
    return {"valueDateTime": instant(record.visit.starts_at)} if record.visit else None


def _value(slot: str, given: Given | None) -> Json | None:
    if given is None or given.value is None or given.value == "":
        return None
    if isinstance(given.value, bool):
        return {"valueBoolean": given.value}
    if slot == "date_of_birth" and _is_date(str(given.value)):
        return {"valueDate": given.value}
    return {"valueString": str(given.value)}


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _how(given: Given | None) -> Json:
    """Our own extensions: what was heard, how it was confirmed, how sure the recogniser was (0 to 1)."""
    if given is None or not given.confirmed:
        return {}
    notes = [_confirmed(ours("StructureDefinition/confirmed"), given.confirmed)]
    if given.heard:
        notes.append({"url": ours("StructureDefinition/heard"), "valueString": given.heard})
    notes.append(_confidence(ours("StructureDefinition/confidence"), round(given.confidence, 2)))
    return {"extension": notes}


@cache
def _confirmed(url: str, way: str) -> Json:
    return Fixed(url=url, valueCode=way)


@cache
def _confidence(url: str, sure: float) -> Json:
    """One of a hundred and one."""
    return Fixed(url=url, valueDecimal=sure)


def provenance(record: Record, intake: Intake, refs: Refs, targets: list[tuple[str, str]]) -> Json:
    """Who took the answers from whom, when, and how each was confirmed."""
    times = [given.at for given in record.answers.values() if given.at]
    ways: dict[str, list[str]] = {}
    for phase, slots in QUESTIONS.items():
        for slot in slots:
            if (given := record.answers.get(slot)) is not None and given.value is not None:
                ways.setdefault(given.confirmed, []).append(link_id(phase, slot))
    staff = any(given.source == "staff" for given in record.answers.values())
    agents: list[Any] = [
        {"type": concept(AGENT_TYPE, "author"), "who": refs("Device", DEVICE)},
        {"type": concept(AGENT_TYPE, "informant"), "who": _informant(record, refs)},
    ]
    if staff:
        agents.append(
            {"type": concept(AGENT_TYPE, "verifier"), "who": refs("Organization", uid("clinic", record.clinic.slug))}
        )
    entities = [
        {"role": "source", "what": {"display": f"{CONFIRMED.get(way, way)}: {', '.join(ids)}"}}
        for way, ids in sorted(ways.items())
    ]
    return {
        "resourceType": "Provenance",
        "id": uid("provenance", str(intake.public_id)),
        "target": [refs(*target) for target in targets],
        "occurredPeriod": pick(
            start=instant(intake.started_at), end=instant(intake.ended_at) if intake.ended_at else None
        ),
        "recorded": instant(max(times, default=intake.started_at)),
        "agent": agents,
        **pick(entity=entities),
    }
