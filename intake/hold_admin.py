"""Legal holds in the admin: managers place them, from a patient's or an intake's page, and lift them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest

from voiceagent.clinics.scoping import ClinicScopedAdmin

from . import services
from .models import LegalHold

MAY = "intake.add_legalhold"


class HoldForm(forms.ModelForm[LegalHold]):
    class Meta:
        model = LegalHold
        fields = ("patient", "intake", "reason")

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or {}
        if not self.errors and bool(given.get("patient")) == bool(given.get("intake")):
            raise forms.ValidationError("Either a patient, with all their intakes, or one intake.")
        return given


@admin.register(LegalHold)
class LegalHoldAdmin(ClinicScopedAdmin):
    form = HoldForm
    raw_id_fields = ("patient", "intake")
    list_display = ("__str__", "patient", "intake", "placed_by", "placed_at", "lifted_by", "lifted_at", "clinic")
    list_filter = ("clinic",)
    list_select_related = ("clinic", "patient", "intake")
    list_per_page = 30
    audit_reads = True
    actions = ("lift",)

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_lift_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(MAY)

    def save_model(self, request: HttpRequest, obj: LegalHold, form: Any, change: bool) -> None:
        of = obj.patient or obj.intake
        assert of is not None  # the form has seen to it
        if not self.may(request, "add", of.clinic_id):
            raise PermissionDenied
        hold = services.place_hold(of=of, reason=obj.reason, actor=f"user:{request.user.pk}")
        obj.__dict__.update(hold.__dict__)

    @admin.action(description="Lift: schedules and requests delete again", permissions=["lift"])
    def lift(self, request: HttpRequest, queryset: models.QuerySet[LegalHold]) -> None:
        actor = f"user:{request.user.pk}"
        theirs = [hold for hold in queryset if self.may(request, "add", hold.clinic_id)]
        count = sum(services.lift_hold(hold=hold, actor=actor) for hold in theirs)
        self.message_user(request, f"{count} lifted.", messages.SUCCESS)
