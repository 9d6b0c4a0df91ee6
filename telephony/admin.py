"""Calls as staff see them: to read."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string

from intake.models import Answer
from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from .models import Call


@admin.register(Call)
class CallAdmin(ReadOnly, ClinicScopedAdmin):
    """The caller's number is in the opened record alone. Who saw it, or names in the list, is in the audit trail."""

    change_form_outer_before_template = "office/strip_of_form.html"
    audit_reads = audit_lists = True
    list_before_template = "office/find_here.html"
    list_display = ("caller", "started", "status", "ended", "recorded", "streams", "call_sid", "clinic")
    list_filter = ("status", "end_reason", "recording__state", "started_at", "clinic")
    list_select_related = ("clinic", "intake", "recording")
    list_per_page = 30
    sortable_by = ("started",)
    fields = readonly_fields = (
        "call_sid",
        "clinic",
        "phone_line",
        "from_number",
        "intake",
        "status",
        "end_reason",
        "streams",
        "started_at",
        "ended_at",
        "recorded",
        "course",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Call]:
        """Names are read for the rows of the page alone."""
        names = Answer.objects.filter(slot__in=("first_name", "last_name")).order_by("slot")
        calls: QuerySet[Call] = super().get_queryset(request)
        return calls.prefetch_related(Prefetch("intake__answers", names, to_attr="names"))

    @admin.display(description="caller")
    def caller(self, call: Call) -> str:
        given = [str(answer.value) for answer in getattr(call.intake, "names", ()) if answer.value]
        return " ".join(given) or "Name not given"

    @admin.display(description="started", ordering="started_at")
    def started(self, call: Call) -> str:
        return f"{call.started_at.astimezone(call.clinic.zone):%a %b %-d, %Y %-I:%M %p}"

    @admin.display(description="end reason")
    def ended(self, call: Call) -> str:
        return call.end_reason.replace("_", " ")

    @admin.display(description="recording", ordering="recording__state")
    def recorded(self, call: Call) -> str:
        """Whether there is audio, and what the caller said to it."""
        row = getattr(call, "recording", None)
        if row is None:
            return "Not asked"
        if not row.given:
            return "Refused"
        return f"{row.get_state_display()}{', stopped on request' if row.withdrawn_at else ''}"

    @admin.display(description="course of the call")
    def course(self, call: Call) -> str:
        turns = call.intake.turns.all() if call.intake else []
        return render_to_string("admin/telephony/timeline.html", {"turns": turns})
