"""Lines and staff in the admin. A clinic's own page is the office's, which knows what all of its settings do."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Membership, PhoneLine
from voiceagent.clinics.scoping import ClinicScopedAdmin, ClinicScopedInline, PlainAdmin, ReadOnly


class PhoneLineInline(ClinicScopedInline):
    model = PhoneLine
    extra = 0


class MembershipInline(ClinicScopedInline):
    model = Membership
    extra = 0
    autocomplete_fields = ("user",)


@admin.register(AuditEntry)
class AuditEntryAdmin(ReadOnly, ClinicScopedAdmin):
    """Shown from here, not from audit: the trail lies below clinics and knows none."""

    clinic_path = "clinic_id"
    list_display = ("at", "action", "actor", "object_type", "object_id", "clinic_id")
    list_filter = ("action", "at")
    search_fields = ("=object_id", "=actor")
    actions = None


admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(User)
class StaffUserAdmin(UserAdmin[User], PlainAdmin):
    """Django's own, in the admin's face."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm


@admin.register(Group)
class StaffGroupAdmin(GroupAdmin, PlainAdmin):
    """Django's own, in the admin's face."""
