"""CHIEF_COMPLAINT: why the caller wants to be seen, in the caller's own words."""

from __future__ import annotations

from ..kinds.complaints import Complaint
from ..kinds.onset import Onset, onset_told
from ..script import Care, Phase, ask

CHIEF_COMPLAINT = Phase(
    "CHIEF_COMPLAINT",
    (
        ask("reason", Complaint(), care=Care.LOW, tells={"onset": onset_told}),
        ask("onset", Onset(), care=Care.LOW, optional=True),
    ),
)
