"""The one way into the audit trail."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from django.db.models import Model

from voiceagent.audit.models import AuditEntry

_ACTOR = re.compile(r"agent|system|user:\d+")


def record(
    *,
    action: str,
    actor: str,
    clinic_id: int | None,
    obj: Model | None = None,
    details: Mapping[str, str | int | bool] | None = None,
) -> AuditEntry:
    """Adds an entry, in the transaction of the caller.

    action: dotted, object first ("intake.completed"). actor: "agent", "system" or "user:<pk>", else ValueError.
    details: ids, counts and fixed words, never a person's data.
    """
    entry = _entry(action, actor, clinic_id, obj, details or {})
    entry.save()
    return entry


def record_all(
    *, actor: str, clinic_id: int, obj: Model, events: Sequence[tuple[str, Mapping[str, str | int | bool]]]
) -> None:
    """Several (action, details) about one object, in order, in one statement. As `record` otherwise."""
    AuditEntry.objects.bulk_create(_entry(action, actor, clinic_id, obj, details) for action, details in events)


def _entry(
    action: str, actor: str, clinic_id: int | None, obj: Model | None, details: Mapping[str, str | int | bool]
) -> AuditEntry:
    if not _ACTOR.fullmatch(actor):
        raise ValueError("an actor is agent, system or user:<pk>")
    return AuditEntry(
        action=action,
        actor=actor,
        clinic_id=clinic_id,
        object_type=obj._meta.label_lower if obj else "",
        object_id=str(obj.pk) if obj else "",
        details=dict(details),
    )
