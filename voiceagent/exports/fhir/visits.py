"""Appointment, Practitioner, Location, and the clinic's Organization."""

from __future__ import annotations

from datetime import UTC, datetime

from scheduling.models import Appointment, Location, Provider
from voiceagent.clinics.models import Clinic

from ..records import Record
from .base import Json, Refs, organisation, pick, text, uid
from .codes import APPOINTMENT, NPI, URI
from .people import patient_id


def instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def clinic(row: Clinic) -> Json:
    identifier = {"identifier": [{"system": NPI, "value": row.npi}]} if row.npi else {}
    return organisation(uid("clinic", row.slug), row.name, **identifier)


def practitioner_id(row: Provider) -> str:
    return uid("provider", str(row.pk))


def practitioner(row: Provider) -> Json:
    """The name as it is spoken; nothing of it is guessed to be first or last."""
    key = practitioner_id(row)
    return {"resourceType": "Practitioner", "id": key, "active": row.active, "name": [{"text": row.name}]}


def location_id(row: Location) -> str:
    return uid("location", str(row.pk))


def location(row: Location, refs: Refs, organisation_id: str) -> Json:
    return {
        "resourceType": "Location",
        "id": location_id(row),
        "status": "active",
        "name": row.name,
        "managingOrganization": refs("Organization", organisation_id),
    }


def visit_id(row: Appointment) -> str:
    return uid("visit", str(row.pk))


def appointment(record: Record, visit: Appointment, refs: Refs) -> list[Json]:
    """The visit with those who take part. The reason is text: no machine codes a complaint."""
    organisation_id = uid("clinic", record.clinic.slug)
    reason = text(record, "reason")
    who = [
        refs("Patient", patient_id(record)),
        refs("Practitioner", practitioner_id(visit.provider)),
        refs("Location", location_id(visit.location)),
    ]
    cancelled = visit.status == "cancelled" and visit.cancel_reason
    return [
        practitioner(visit.provider),
        location(visit.location, refs, organisation_id),
        {
            "resourceType": "Appointment",
            "id": visit_id(visit),
            "identifier": [{"system": URI, "value": f"urn:uuid:{visit.uid}"}],
            "status": APPOINTMENT[visit.status],
            **pick(
                cancelationReason={"text": visit.get_cancel_reason_display()} if cancelled else None,
                appointmentType={"text": visit.visit_type.name} if visit.visit_type else None,
                reasonCode=[{"text": reason}] if reason else None,
            ),
            "start": instant(visit.starts_at),
            "end": instant(visit.ends_at),
            "minutesDuration": round((visit.ends_at - visit.starts_at).total_seconds() / 60),
            "created": instant(visit.created_at),
            "participant": [{"actor": actor, "status": "accepted"} for actor in who],
        },
    ]
