"""The outbox as staff see it: what was sent, what failed and why, and a way to send it again."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from . import services
from .models import Message


@admin.register(Message)
class MessageAdmin(ReadOnly, ClinicScopedAdmin):
    list_display = ("__str__", "template", "state", "reason", "attempts", "created_at", "sent_at", "clinic")
    list_filter = ("state", "template", "clinic")
    list_select_related = ("clinic",)
    list_per_page = 30
    fields = ("clinic", "template", "to", "state", "reason", "attempts", "due_at", "created_at", "sent_at")
    actions = ("send_again",)

    @admin.action(description="Send again what failed", permissions=["view"])
    def send_again(self, request: HttpRequest, queryset: QuerySet[Message]) -> None:
        actor = f"user:{request.user.pk}"
        count = sum(services.send_again(message=message, actor=actor) for message in queryset)
        self.message_user(request, f"{count} on their way again.", messages.SUCCESS)
