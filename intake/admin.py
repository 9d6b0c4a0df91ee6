"""Patients and intakes as staff find them; an intake opens as its review page (`review_admin`).

Every opened record is in the audit trail (`audit_reads`).

The search box sends its term in the address, as Django's does. It is compared by keyed hash, so it must be exact; our
own logs keep paths without their query, and a proxy in front has to do the same.
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

SEARCH_HELP = "Exact phone, date of birth (3/13/1985), member ID, last name, or first and last name."
BEHIND_FIGURES = {
    "red_flags__rule", "answers__slot", "answers__flagged", "answers__confirmed", "answers__corrected_from__isnull",
}  # fmt: skip


class ExactSearchAdmin(ReadOnly, ClinicScopedAdmin):
    """An admin to read and find in; its model's QuerySet has `matching`."""

    search_fields = ("public_id",)  # shows the box; what is typed goes to `matching`
    search_help_text = SEARCH_HELP
    audit_reads = True
    list_select_related = ("clinic",)
    list_per_page = 30

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        return (queryset.matching(search_term) if search_term.strip() else queryset), False


@admin.register(Intake)
class IntakeAdmin(ReviewPage, ExactSearchAdmin):
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
