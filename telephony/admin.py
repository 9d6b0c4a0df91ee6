"""Calls as staff see them: to read and to find by the caller's number."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.template.loader import render_to_string

from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from .models import Call


@admin.register(Call)
class CallAdmin(ReadOnly, ClinicScopedAdmin):
    """The caller's number is in the opened record alone, which the audit trail notes."""

    audit_reads = True
    list_display = ("call_sid", "started_at", "status", "end_reason", "streams", "intake", "clinic")
    list_filter = ("status", "end_reason", "started_at", "clinic")
    list_select_related = ("clinic", "intake")
    date_hierarchy = "started_at"
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
        "course",
    )
    search_fields = ("call_sid",)
    search_help_text = "Exact phone number of the caller, or the call's SID."

    @admin.display(description="course of the call")
    def course(self, call: Call) -> str:
        turns = call.intake.turns.all() if call.intake else []
        return render_to_string("admin/telephony/timeline.html", {"turns": turns})

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        term = search_term.strip()
        if not term:
            return queryset, False
        return queryset.filter(call_sid=term) | queryset.matching(term), False
