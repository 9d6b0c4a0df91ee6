"""Sign-offs of the emergency rules in the admin: the list to read, and a form to answer for it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path

from voiceagent.clinics.scoping import ClinicScopedAdmin, clinics_of

from . import sign_offs
from .models import RuleSignOff
from .rule_lists import RUNNING, rows, running


class SignOffForm(forms.ModelForm[RuleSignOff]):
    """Refuses a second signature under the same version before anything is written."""

    class Meta:
        model = RuleSignOff
        fields = ("clinic", "approver", "licence")

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        clinic = values.get("clinic")
        if clinic and clinic not in sign_offs.unsigned([clinic]):
            raise ValidationError(f"{running(clinic).version} is signed off already.")
        return values


@admin.register(RuleSignOff)
class RuleSignOffAdmin(ClinicScopedAdmin):
    """Added once for each clinic and version, then only read."""

    form = SignOffForm
    list_display = ("version", "clinic", "approver", "licence", "signed_by", "signed_at", "running_now")
    list_filter = ("clinic",)
    list_select_related = ("clinic", "signed_by")
    change_list_template = "admin/intake/rule_sign_offs.html"
    actions = None

    @admin.display(boolean=True)
    def running_now(self, row: RuleSignOff) -> bool:
        return row.version == running(row.clinic).version

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: RuleSignOff, form: Any, change: bool) -> None:
        """By the service, which stamps version and account; the form's own row is not written."""
        assert request.user.is_authenticated, "the admin lets nobody else in"
        signed = sign_offs.sign_off(user=request.user, clinic=obj.clinic, approver=obj.approver, licence=obj.licence)
        obj.pk, obj.version, obj._state.adding = signed.pk, signed.version, False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        waiting = sign_offs.waiting(clinics_of(request).filter(active=True))
        return super().changelist_view(request, {**(extra_context or {}), "unsigned": waiting})

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.rules)
        return [path("rules/", view, name="intake_rulesignoff_rules"), *super().get_urls()]

    def rules(self, request: HttpRequest) -> HttpResponse:
        """Every rule with level, wordings and source, for whoever signs."""
        tables = [(table.version, rows(table), table.hotlines) for table in RUNNING.values()]
        context = {**self.admin_site.each_context(request), "title": "Emergency rules", "tables": tables}
        return TemplateResponse(request, "admin/intake/rules.html", context)
