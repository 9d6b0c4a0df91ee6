"""The outbox as staff see it: what was sent, what failed and why, and a way to send it again."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from . import services
from .models import Consent, Message


@admin.register(Message)
class MessageAdmin(ReadOnly, ClinicScopedAdmin):
    change_form_outer_before_template = "office/strip_of_form.html"
    audit_reads = True
    list_display = (
        "__str__",
        "template",
        "channel",
        "state",
        "reason",
        "note",
        "attempts",
        "created_at",
        "sent_at",
        "clinic",
    )
    list_filter = ("state", "channel", "template", "clinic")
    sortable_by = ("created_at",)
    list_select_related = ("clinic",)
    list_per_page = 30
    fields = (
        ("clinic", "template", "channel"),
        "to",
        ("state", "reason", "note"),
        ("attempts", "due_at", "not_after"),
        ("created_at", "sent_at"),
    )
    actions = ("send_again",)

    @admin.action(description="Send again what failed", permissions=["view"])
    def send_again(self, request: HttpRequest, queryset: QuerySet[Message]) -> None:
        actor = f"user:{request.user.pk}"
        count = sum(services.send_again(message=message, actor=actor) for message in queryset)
        self.message_user(request, f"{count} on their way again.", messages.SUCCESS)


@admin.register(Consent)
class ConsentAdmin(ReadOnly, ClinicScopedAdmin):
    """Who agreed to be written to, and in which words."""

    audit_reads = True
    list_display = ("__str__", "kind", "channel", "given", "source", "about", "at", "clinic")
    list_filter = ("given", "channel", "source", "clinic")
    sortable_by = ("at",)
    list_select_related = ("clinic",)
    list_per_page = 30
    fields = ("clinic", ("kind", "channel"), "address", ("given", "source", "about"), "heard", "at")
