"""What the audit trail keeps of an export: who, which filter, how many rows, what for, and the file's hash."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from voiceagent.audit.services import record

from .models import Export


def audit(export: Export, action: str, actor: str) -> None:
    """One entry for each clinic whose rows are in it."""
    details: dict[str, str | int | bool] = {
        "kind": export.kind,
        "format": export.format,
        "preset": export.preset,
        "filter": filter_words(export.filters),
        "columns": " ".join(export.columns) or "all",
        "identifiers": export.identifiers,
        "purpose": export.purpose,
        "rows": export.rows_done,
        "sha256": export.sha256,
    }
    for clinic_id in export.clinics.values_list("pk", flat=True):
        record(action=action, actor=actor, clinic_id=clinic_id, obj=export, details=details)


def filter_words(filters: Mapping[str, Any]) -> str:
    """The filter in one line: "first=2026-11-01 statuses=completed"; of chosen rows how many they are."""
    shown = {name: value for name, value in filters.items() if value and name != "ids"}
    if filters.get("ids"):
        shown["chosen"] = len(filters["ids"])
    return " ".join(
        f"{name}={','.join(map(str, value)) if isinstance(value, list) else value}" for name, value in shown.items()
    )
