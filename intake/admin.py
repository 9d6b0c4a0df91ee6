"""Patients and intakes as staff find them; an intake opens as its review page (`review_admin`).

Every opened record is in the audit trail (`audit_reads`).

Nothing is searched for in the lists: Django's box would put a patient's name into the address, and so into histories
and logs. The one box that finds people (`voiceagent.office.search`) sends it in the body.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import Count, OuterRef, Prefetch, QuerySet, Subquery
from django.http import HttpRequest

from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from .hold_admin import LegalHoldAdmin as LegalHoldAdmin
from .models import Answer, Intake, RedFlag
from .outside_admin import ReviewItemAdmin as ReviewItemAdmin
from .review import shown
from .review_admin import ReviewPage
from .sign_off_admin import RuleSignOffAdmin as RuleSignOffAdmin
from .spoken_number_admin import SpokenNumberAdmin as SpokenNumberAdmin

BEHIND_FIGURES = {
    "red_flags__rule", "answers__slot", "answers__flagged", "answers__confirmed", "answers__corrected_from__isnull",
}  # fmt: skip


class RecordAdmin(ReadOnly, ClinicScopedAdmin):
    """An admin to read in, of a model that holds a person's data."""

    audit_reads = True
    list_before_template = "office/find_here.html"
    list_select_related = ("clinic",)
    list_per_page = 30


@admin.register(Intake)
class IntakeAdmin(ReviewPage, RecordAdmin):
    list_display = (
        "__str__",
        "started",
        "caller",
        "status",
        "phase",
        "to_check",
        "emergency",
        "confirmation_code",
        "clinic",
    )
    list_filter = ("status", "phase", "started_at", "clinic")
    date_hierarchy = "started_at"
    list_after_template = "office/corrections.html"

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest | None = None) -> bool:
        """Also what the reports' figures lead to."""
        return lookup in BEHIND_FIGURES or super().lookup_allowed(lookup, value, request)  # type: ignore[arg-type]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Intake]:
        names = Answer.objects.filter(slot__in=("first_name", "last_name")).order_by("slot")
        intakes: QuerySet[Intake] = super().get_queryset(request)
        return intakes.prefetch_related(Prefetch("answers", names, to_attr="names")).annotate(
            flagged=_how_many(Answer.objects.filter(flagged=True)), flags=_how_many(RedFlag.objects.all())
        )

    @admin.display(description="caller")
    def caller(self, intake: Any) -> str:
        return " ".join(shown(answer.value) for answer in intake.names).strip() or "-"

    @admin.display(description="to check", ordering="flagged")
    def to_check(self, intake: Any) -> str:
        return str(intake.flagged or "")

    @admin.display(description="emergency words", ordering="flags")
    def emergency(self, intake: Any) -> str:
        return "heard" if intake.flags else ""

    @admin.display(description="started, there", ordering="started_at")
    def started(self, intake: Intake) -> str:
        return _there(intake, intake.started_at)


def _how_many(rows: QuerySet[Any]) -> Subquery:
    """Of an intake, counted for the rows of the page alone: a join would count those of a million before the first."""
    mine = rows.filter(intake=OuterRef("pk")).order_by().values("intake")
    return Subquery(mine.annotate(number=Count("pk")).values("number"))


def _there(intake: Intake, moment: datetime) -> str:
    """On the clinic's clock."""
    return f"{moment.astimezone(intake.clinic.zone):%a %b %-d, %Y %-I:%M %p}"
