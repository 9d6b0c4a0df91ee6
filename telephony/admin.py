"""Calls as staff see them: to read."""

from __future__ import annotations

from django.contrib import admin
from django.template.loader import render_to_string

from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from .models import Call


@admin.register(Call)
class CallAdmin(ReadOnly, ClinicScopedAdmin):
    """The caller's number is in the opened record alone, which the audit trail notes."""

    change_form_outer_before_template = "office/strip_of_form.html"
    audit_reads = True
    list_before_template = "office/find_here.html"
    list_display = ("call_sid", "started_at", "status", "end_reason", "recorded", "streams", "intake", "clinic")
    list_filter = ("status", "end_reason", "recording__state", "started_at", "clinic")
    list_select_related = ("clinic", "intake", "recording")
    list_per_page = 30
    sortable_by = ("started_at",)
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
