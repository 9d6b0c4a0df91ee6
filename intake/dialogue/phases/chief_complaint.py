"""CHIEF_COMPLAINT: why the caller wants to be seen, in the caller's own words."""

from __future__ import annotations

from ..kinds.complaints import Complaint
from ..kinds.onset import Onset
from ..script import Care, Phase, ask

CHIEF_COMPLAINT = Phase(
    "CHIEF_COMPLAINT",
    (
        ask("reason", Complaint(), care=Care.LOW),
        ask("onset", Onset(), care=Care.LOW, optional=True),
    ),
)
