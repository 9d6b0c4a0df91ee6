"""Doubts to decide about, what was asked outside, and what the clinic tells of insurance. A part of `admin`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from voiceagent.clinics.scoping import Audited, ClinicScopedAdmin, ReadOnly

from . import services
from .models import CoverageFact, FollowUp, PayerAccount, ReviewItem
from .reviews import AlreadyDecided

SIDE_BY_SIDE = ("kind", "slot", "answer", "suggestion", "words", "how_sure", "source", "state", "decided_by")


class SideBySide(ReadOnly):
    """Ours and theirs."""

    @admin.display(description="our answer")
    def answer(self, item: ReviewItem) -> str:
        return _shown(item.ours)

    @admin.display(description="suggested")
    def suggestion(self, item: ReviewItem) -> str:
        return _shown(item.suggested)

    @admin.display(description="confidence")
    def how_sure(self, item: ReviewItem) -> str:
        return "-" if item.confidence is None else f"{item.confidence:.2f}"


@admin.register(ReviewItem)
class ReviewItemAdmin(SideBySide, ClinicScopedAdmin):
    clinic_path = "intake__clinic"
    audit_reads = audit_lists = True
    list_display = ("__str__", "intake", *SIDE_BY_SIDE[2:], "created_at")
    list_filter = ("state", "source", "kind")
    sortable_by = ()
    list_select_related = ("intake__clinic",)
    list_per_page = 30
    fields = readonly_fields = ("intake", *SIDE_BY_SIDE, "decided_at", "created_at")
    actions = ("accept", "reject")

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("intake.change_reviewitem")

    @admin.action(description="Accept: the suggestion becomes the answer", permissions=["decide"])
    def accept(self, request: HttpRequest, queryset: QuerySet[ReviewItem]) -> None:
        self._decide(request, queryset, services.accept_review)

    @admin.action(description="Reject: the answer stays", permissions=["decide"])
    def reject(self, request: HttpRequest, queryset: QuerySet[ReviewItem]) -> None:
        self._decide(request, queryset, services.reject_review)

    def _decide(self, request: HttpRequest, queryset: QuerySet[ReviewItem], decide: Callable[..., Any]) -> None:
        done = late = 0
        for item in queryset:
            try:
                decide(item_id=item.pk, actor=f"user:{request.user.pk}")
                done += 1
            except AlreadyDecided:
                late += 1
        self.message_user(request, f"{done} decided.", messages.SUCCESS)
        if late:
            self.message_user(request, f"{late} had been decided before.", messages.WARNING)


@admin.register(FollowUp)
class FollowUpAdmin(ReadOnly, ClinicScopedAdmin):
    """What was asked outside, what came of it, and a way to ask again what failed. The answer stands on the intake."""

    clinic_path = "intake__clinic"
    list_display = ("__str__", "intake", "state", "reason", "tries", "queued_at", "updated_at")
    list_filter = ("state", "kind")
    list_select_related = ("intake__clinic",)
    list_per_page = 30
    fields = ("intake", ("kind", "state", "reason"), ("tries", "due_at"), ("queued_at", "updated_at"))
    actions = ("ask_again",)

    def has_rerun_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("intake.change_followup")

    @admin.action(description="Ask again what failed", permissions=["rerun"])
    def ask_again(self, request: HttpRequest, queryset: QuerySet[FollowUp]) -> None:
        actor = f"user:{request.user.pk}"
        count = sum(services.rerun_follow_up(follow_up=row, actor=actor) for row in queryset)
        self.message_user(request, f"{count} asked again.", messages.SUCCESS)


@admin.register(PayerAccount)
class PayerAccountAdmin(Audited, ClinicScopedAdmin):
    list_display = ("name", "payer_id", "clinic")
    list_filter = ("clinic",)


@admin.register(CoverageFact)
class CoverageFactAdmin(Audited, ClinicScopedAdmin):
    list_display = ("visit", "payer", "words", "clinic")
    list_filter = ("clinic",)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else str(value)
