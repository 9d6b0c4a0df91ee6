"""Lines and staff in the admin. A clinic's own page is the office's, which knows what all of its settings do."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest, HttpResponse
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from voiceagent.audit.models import AuditEntry
from voiceagent.audit.services import record
from voiceagent.clinics.models import Membership, PhoneLine, RecordingRule
from voiceagent.clinics.passwords import noted
from voiceagent.clinics.scoping import Audited, ClinicScopedAdmin, ClinicScopedInline, PlainAdmin, ReadOnly


class PhoneLineInline(ClinicScopedInline):
    model = PhoneLine
    extra = 0


class MembershipInline(ClinicScopedInline):
    model = Membership
    extra = 0
    autocomplete_fields = ("user",)


@admin.register(RecordingRule)
class RecordingRuleAdmin(ClinicScopedAdmin):
    """Filled in once a clinic turns recording on. Who changed a row, and when, is in the audit trail."""

    list_display = ("state", "consent", "source", "as_of", "clinic")
    list_filter = ("consent", "clinic")
    fields = ("clinic", "state", "consent", "source", "as_of")
    readonly_fields = ("clinic", "state")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: RecordingRule, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        record(
            action="recording_rule.changed",
            actor=f"user:{request.user.pk}",
            clinic_id=obj.clinic_id,
            obj=obj,
            details={"state": obj.state, "consent": obj.consent},
        )


@admin.register(AuditEntry)
class AuditEntryAdmin(ReadOnly, ClinicScopedAdmin):
    """Shown from here, not from audit: the trail lies below clinics and knows none."""

    clinic_path = "clinic_id"
    list_display = ("at", "action", "actor", "object_type", "object_id", "clinic_id")
    list_filter = ("action", "at")
    search_fields = ("=object_id", "=actor")
    sortable_by = ()
    list_per_page = 50
    actions = None


admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(User)
class StaffUserAdmin(Audited, UserAdmin[User], PlainAdmin):
    """Django's own, in the admin's face."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        of = id if id.isdecimal() else 0
        return noted(request, of, lambda: super(StaffUserAdmin, self).user_change_password(request, id, form_url))


@admin.register(Group)
class StaffGroupAdmin(Audited, GroupAdmin, PlainAdmin):
    """Django's own, in the admin's face."""
