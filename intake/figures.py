"""What the reports count an answer as. The rows behind a figure are looked up by the same words, so that they agree."""

from __future__ import annotations

from django.db.models import Q

BY_STAFF = Q(source="staff") | Q(confirmed="staff")
CHANGED = Q(corrected_from__isnull=False) & ~BY_STAFF
"""By the caller, and the staff left it."""
OF_ANSWERS = {
    "answer": (Q(), "answered"),
    "staff": (BY_STAFF, "corrected by staff"),
    "flagged": (Q(flagged=True), "staff to look"),
    "changed": (CHANGED, "changed by caller"),
}
"""A figure -> which answers, in words."""
FLAG = "flag"
"""The figure of emergency words, by their rule."""
PAYER = "payer"
"""The figure of plans named, by their name as `plans.counted_as` has it."""
READ = 3_000
"""Encrypted answers of the newest intakes the list behind a figure reads: more would keep the page waiting."""
