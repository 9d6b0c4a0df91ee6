"""Patients and intakes as staff find them; an intake opens as its review page (`review_admin`).

Every opened record is in the audit trail (`audit_reads`).

Nothing is searched for in the lists: Django's box would put a patient's name into the address, and so into histories
and logs. The one box that finds people (`voiceagent.office.search`) sends it in the body.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest

from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from .hold_admin import LegalHoldAdmin as LegalHoldAdmin
from .link_admin import LinkPage
from .list_filters import AttentionFilter, FigureFilter
from .models import Answer, Intake, RedFlag
from .outside_admin import ReviewItemAdmin as ReviewItemAdmin
from .review_admin import ReviewPage
from .review_rows import shown
from .sign_off_admin import RuleSignOffAdmin as RuleSignOffAdmin
from .spoken_number_admin import SpokenNumberAdmin as SpokenNumberAdmin


class RecordAdmin(ReadOnly, ClinicScopedAdmin):
    """An admin to read in, of a model that holds a person's data."""

    audit_reads = True
    list_before_template = "office/find_here.html"
    list_select_related = ("clinic",)
    list_per_page = 30


@admin.register(Intake)
class IntakeAdmin(LinkPage, ReviewPage, RecordAdmin):
    audit_lists = True
    list_display = (
        "caller",
        "started",
        "status",
        "phase",
        "to_check",
        "emergency",
        "confirmation_code",
        "record",
        "clinic",
    )
    list_filter = ("status", "phase", AttentionFilter, "started_at", "clinic", FigureFilter)
    sortable_by = ("started",)
    list_after_template = "office/corrections.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Intake]:
        """What stands beside an intake is read for the rows of the page alone."""
        names = Answer.objects.filter(slot__in=("first_name", "last_name")).order_by("slot")
        flagged = Answer.objects.filter(flagged=True).only("intake_id")
        intakes: QuerySet[Intake] = super().get_queryset(request)
        return intakes.prefetch_related(
            Prefetch("answers", names, to_attr="names"),
            Prefetch("answers", flagged, to_attr="flagged"),
            Prefetch("red_flags", RedFlag.objects.only("intake_id"), to_attr="flags"),
        )

    @admin.display(description="caller")
    def caller(self, intake: Any) -> str:
        return " ".join(shown(answer.value) for answer in intake.names).strip() or "Name not given"

    @admin.display(description="record")
    def record(self, intake: Intake) -> str:
        return str(intake).removeprefix("Intake ")

    @admin.display(description="to check")
    def to_check(self, intake: Any) -> str:
        return str(len(intake.flagged) or "")

    @admin.display(description="emergency words")
    def emergency(self, intake: Any) -> str:
        return "heard" if intake.flags else ""

    @admin.display(description="started", ordering="started_at")
    def started(self, intake: Intake) -> str:
        return _there(intake, intake.started_at)


def _there(intake: Intake, moment: datetime) -> str:
    """On the clinic's clock."""
    return f"{moment.astimezone(intake.clinic.zone):%a %b %-d, %Y %-I:%M %p}"
