"""Patients and intakes as staff see them: to read and to find.

Every opened record is in the audit trail (`audit_reads`).

The search box sends its term in the address, as Django's does. It is compared by keyed hash, so it must be exact; our
own logs keep paths without their query, and a proxy in front has to do the same.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import Count, Prefetch, Q, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe

from voiceagent.clinics.scoping import ClinicScopedAdmin, ClinicScopedInline, ReadOnly

from .dialogue.kinds.complaints import features
from .dialogue.languages.en import ENGLISH
from .models import CALLER_SLOTS, SLOTS, Answer, FollowUp, Intake, Patient, RedFlag, Turn
from .outside_admin import ReviewItemInline
from .sign_off_admin import RuleSignOffAdmin as RuleSignOffAdmin

SEARCH_HELP = "Exact phone, date of birth (3/13/1985), member ID, last name, or first and last name."
SURE, CHECK = 0.85, 0.6


class ExactSearchAdmin(ReadOnly, ClinicScopedAdmin):
    """An admin to read and find in; its model's QuerySet has `matching`."""

    search_fields = ("public_id",)  # shows the box; what is typed goes to `matching`
    search_help_text = SEARCH_HELP
    audit_reads = True
    list_select_related = ("clinic",)
    list_per_page = 30

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        return (queryset.matching(search_term) if search_term.strip() else queryset), False


class RecordInline(ReadOnly, ClinicScopedInline):
    """Rows of an intake, to read."""

    extra = 0
    hide_title = True


class AnswerInline(RecordInline):
    model = Answer
    fields = readonly_fields = ("what", "stored", "heard", "how", "how_sure", "source", "look", "before")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Answer]:
        """The visit is shown above, as the appointment it became."""
        answers: QuerySet[Answer] = super().get_queryset(request)
        return answers.filter(slot__in=SLOTS + CALLER_SLOTS)

    @admin.display(description="answer")
    def what(self, answer: Answer) -> str:
        return _words(answer.slot)

    @admin.display(description="value")
    def stored(self, answer: Answer) -> str:
        value = shown(answer.value)
        if value and answer.reason:
            return f"{value} (check: {_words(answer.reason)})"
        return value or f"none ({_words(answer.reason) or 'not given'})"

    @admin.display(description="confirmed")
    def how(self, answer: Answer) -> str:
        return _words(answer.confirmed)

    @admin.display(description="confidence")
    def how_sure(self, answer: Answer) -> str:
        word = "sure" if answer.confidence >= SURE else "check" if answer.confidence >= CHECK else "unsure"
        return f"{word} ({answer.confidence:.2f})"

    @admin.display(description="staff")
    def look(self, answer: Answer) -> str:
        return "please check" if answer.flagged else ""

    @admin.display(description="corrected from")
    def before(self, answer: Answer) -> str:
        return shown(answer.corrected_from)


class RedFlagInline(RecordInline):
    model = RedFlag
    fields = readonly_fields = ("rule", "level", "phase", "heard")


class TurnInline(RecordInline):
    """The redacted words: who reads a transcript seldom needs the caller's number in it."""

    model = Turn
    verbose_name_plural = "transcript"
    fields = readonly_fields = ("n", "speaker", "phase", "redacted", "latency_ms")


class FollowUpInline(RecordInline):
    """What services outside made of it. Suggestions: the answers stay what the caller confirmed."""

    model = FollowUp
    verbose_name_plural = "suggestions"
    fields = readonly_fields = ("kind", "state", "reason", "found")

    @admin.display(description="result")
    def found(self, follow_up: FollowUp) -> str:
        return format_html_join(mark_safe("<br>"), "{}: {}", _lines(follow_up.result or {})) or "-"


class IntakeInline(RecordInline):
    model = Intake
    fields = readonly_fields = ("started", "status", "phase", "confirmation_code")
    show_change_link = True

    @admin.display(description="started, there")
    def started(self, intake: Intake) -> str:
        return _there(intake, intake.started_at)


@admin.register(Patient)
class PatientAdmin(ExactSearchAdmin):
    list_display = ("__str__", "first_name", "last_name", "date_of_birth", "phone", "clinic", "updated_at")
    list_filter = ("clinic",)
    ordering = ("-updated_at",)
    inlines = (IntakeInline,)


@admin.register(Intake)
class IntakeAdmin(ExactSearchAdmin):
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
    fields = (
        "caller", "patient", "complaint", "status", "phase", "visit", "confirmation_code", "handover_reason",
        "abandoned_reason", "started", "ended", "clinic",
    )  # fmt: skip
    readonly_fields = ("caller", "complaint", "visit", "started", "ended")
    inlines = (RedFlagInline, AnswerInline, ReviewItemInline, FollowUpInline, TurnInline)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Intake]:
        names = Answer.objects.filter(slot__in=("first_name", "last_name")).order_by("slot")
        intakes: QuerySet[Intake] = super().get_queryset(request)
        return intakes.prefetch_related(Prefetch("answers", names, to_attr="names")).annotate(
            flagged=Count("answers", filter=Q(answers__flagged=True), distinct=True),
            flags=Count("red_flags", distinct=True),
        )

    @admin.display(description="caller")
    def caller(self, intake: Any) -> str:
        return " ".join(shown(answer.value) for answer in intake.names).strip() or "-"

    @admin.display(description="in the complaint")
    def complaint(self, intake: Intake) -> str:
        """What the documented lists find in the caller's words; the words themselves are among the answers."""
        reason = intake.answers.filter(slot="reason").first()
        if reason is None or not isinstance(reason.value, str):
            return "-"
        found = features(reason.value, ENGLISH)
        without = ", ".join(f"no {symptom}" for symptom in found.negated)
        return "; ".join(filter(None, (found.category, ", ".join(found.symptoms), without, found.severity))) or "-"

    @admin.display(description="to check", ordering="flagged")
    def to_check(self, intake: Any) -> str:
        return str(intake.flagged or "")

    @admin.display(description="emergency words", ordering="flags")
    def emergency(self, intake: Any) -> str:
        return "heard" if intake.flags else ""

    @admin.display(description="visit")
    def visit(self, intake: Intake) -> str:
        visits = intake.appointments.blocking().select_related("provider", "location")
        return ", ".join(visit.words for visit in visits) or "-"

    @admin.display(description="started, there", ordering="started_at")
    def started(self, intake: Intake) -> str:
        return _there(intake, intake.started_at)

    @admin.display(description="ended, there")
    def ended(self, intake: Intake) -> str:
        return _there(intake, intake.ended_at) if intake.ended_at else "-"


def _there(intake: Intake, moment: datetime) -> str:
    """On the clinic's clock."""
    return f"{moment.astimezone(intake.clinic.zone):%a %b %-d, %Y %-I:%M %p}"


def _words(name: str) -> str:
    return name.replace("_", " ")


def shown(value: Any) -> str:
    """A stored value for reading; "" for none."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _lines(result: dict[str, Any]) -> list[tuple[str, str]]:
    """A result as (name, text), one line each; a finding with the words it rests on."""
    return [(_words(name), _text(value)) for name, value in result.items() if value not in (None, [], {})]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_text(item) for item in value)
    if isinstance(value, dict) and "words" in value:
        return f"{value['value']} (\u201c{value['words']}\u201d)"
    return ", ".join(str(item) for item in value.values()) if isinstance(value, dict) else str(value)
