"""The queues as lists: every task, open or done, with its history."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html

from voiceagent.clinics.scoping import ClinicScopedAdmin, ClinicScopedInline, ReadOnly
from voiceagent.worklist.models import WorkEvent, WorkItem

from .clinic_admin import ClinicAdmin as ClinicAdmin
from .dashboard_admin import PriceAdmin as PriceAdmin
from .patient_admin import PatientAdmin as PatientAdmin
from .subjects import describe


class OpenFilter(admin.SimpleListFilter):
    title, parameter_name = "state", "open"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "To do"), ("late", "Late"), ("mine", "Mine"), ("no", "Done")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[WorkItem]) -> QuerySet[WorkItem]:
        match self.value():
            case "yes":
                return queryset.filter(closed_at=None)
            case "late":
                return queryset.filter(closed_at=None, due_at__lt=timezone.now())
            case "mine":
                return queryset.filter(closed_at=None, owner=request.user.pk)
            case "no":
                return queryset.exclude(closed_at=None)
        return queryset


class WorkEventInline(ReadOnly, ClinicScopedInline):
    model = WorkEvent
    extra = 0
    fields = readonly_fields = ("at", "action", "who", "change", "undone")
    verbose_name_plural = "history"

    @admin.display(description="by")
    def who(self, event: WorkEvent) -> str:
        return event.actor.replace("user:", "staff ")

    @admin.display(description="change")
    def change(self, event: WorkEvent) -> str:
        return ", ".join(f"{name.removesuffix('_id')}: {event.after[name] or '-'}" for name in event.after) or "-"


@admin.register(WorkItem)
class WorkItemAdmin(ReadOnly, ClinicScopedAdmin):
    audit_reads = audit_lists = True
    list_display = ("queue", "about", "why", "owner", "due_at", "opened_at", "close_reason", "clinic")
    list_display_links = ("queue",)
    list_filter = (OpenFilter, "queue", "owner", "clinic")
    list_select_related = ("owner", "clinic")
    list_per_page = 30
    sortable_by = ("due_at",)
    fields = readonly_fields = (
        "queue", "about", "reason", "clinic", "owner", "opened_at", "due_at", "closed_at", "close_reason", "note",
    )  # fmt: skip
    inlines = (WorkEventInline,)

    def get_changelist_instance(self, request: HttpRequest) -> Any:
        """The subjects of a page's rows are read together."""
        page = super().get_changelist_instance(request)
        subjects = describe(page.result_list)
        for item in page.result_list:
            item.subject = subjects.get(item.pk)
        return page

    @admin.display(description="reason")
    def why(self, item: WorkItem) -> str:
        return item.reason.replace("_", " ")

    @admin.display(description="about")
    def about(self, item: WorkItem) -> str:
        subject = item.subject if hasattr(item, "subject") else describe([item]).get(item.pk)
        return format_html('<a href="{}">{}</a>', subject.url, subject.title) if subject else "-"
