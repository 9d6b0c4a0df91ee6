"""The outbox as staff see it: what was sent, what failed and why, and a way to send it again."""

from __future__ import annotations

from datetime import datetime

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils import timezone
from django.views.decorators.http import require_POST

from voiceagent.clinics.scoping import ClinicScopedAdmin, ReadOnly

from . import services
from .models import Consent, Message, Reply


@admin.register(Message)
class MessageAdmin(ReadOnly, ClinicScopedAdmin):
    change_form_outer_before_template = "office/message_steps.html"
    audit_reads = True
    list_display = ("what", "channel", "state", "why", "note", "attempts", "made", "sent", "clinic")
    list_filter = ("state", "channel", "template", "clinic")
    readonly_fields = ("what", "why")
    sortable_by = ("made",)
    list_select_related = ("clinic",)
    list_per_page = 30
    fields = (
        ("clinic", "what", "channel"),
        "to",
        ("state", "why", "note"),
        ("attempts", "due_at", "not_after"),
        ("created_at", "sent_at"),
    )
    actions = ("send_again",)

    def get_urls(self) -> list[URLPattern]:
        again = self.admin_site.admin_view(require_POST(self.again))
        return [path("<int:pk>/send-again/", again, name="notifications_message_again"), *super().get_urls()]

    def again(self, request: HttpRequest, pk: int) -> HttpResponse:
        """POST <message>/send-again/: from its own page, where the task of a failed message leads."""
        message = self.get_object(request, str(pk))
        if message is None or not self.has_view_permission(request, message):
            raise Http404
        if services.send_again(message=message, actor=f"user:{request.user.pk}"):
            self.message_user(request, "It is on its way again.", messages.SUCCESS)
        else:
            self.message_user(request, "It has not failed, or no longer: nothing to send again.", messages.WARNING)
        return redirect("admin:notifications_message_change", pk)

    @admin.display(description="message")
    def what(self, message: Message) -> str:
        return message.template.replace("_", " ").capitalize()

    @admin.display(description="why not sent")
    def why(self, message: Message) -> str:
        return message.reason.replace("_", " ")

    @admin.display(description="created", ordering="created_at")
    def made(self, message: Message) -> str:
        return _there(message.created_at)

    @admin.display(description="sent")
    def sent(self, message: Message) -> str:
        return _there(message.sent_at) if message.sent_at else ""

    @admin.action(description="Send again what failed", permissions=["view"])
    def send_again(self, request: HttpRequest, queryset: QuerySet[Message]) -> None:
        actor = f"user:{request.user.pk}"
        count = sum(services.send_again(message=message, actor=actor) for message in queryset)
        self.message_user(request, f"{count} on their way again.", messages.SUCCESS)


def _there(moment: datetime) -> str:
    """On the clock the page says it is by."""
    return f"{timezone.localtime(moment):%b %-d, %Y %-I:%M %p}"


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


@admin.register(Reply)
class ReplyAdmin(ReadOnly, ClinicScopedAdmin):
    """What patients texted, word for word, and what we took it for."""

    change_form_outer_before_template = "office/strip_of_form.html"
    audit_reads = audit_lists = True
    list_display = ("received", "number", "text", "understood", "clinic")
    list_filter = ("at", "clinic")
    sortable_by = ("received",)
    list_select_related = ("clinic",)
    list_per_page = 30
    fields = ("clinic", "received", "number", "text", "understood", "others")
    readonly_fields = ("received", "understood", "others")

    @admin.display(description="received", ordering="at")
    def received(self, reply: Reply) -> str:
        return _there(reply.at)

    @admin.display(description="taken as")
    def understood(self, reply: Reply) -> str:
        return reply.taken_as or "not understood"

    @admin.display(description="also from this number")
    def others(self, reply: Reply) -> str:
        rows = Reply.objects.from_numbers(reply.clinic_id, [reply.number_hash]).exclude(pk=reply.pk)
        return "\n".join(f"{_there(other.at)}: {other.text}" for other in rows[:20]) or "-"
