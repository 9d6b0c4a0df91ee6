"""What the vendors take, entered by those who pay them."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest

from voiceagent.audit.services import record
from voiceagent.clinics.scoping import ClinicScopedAdmin, clinics_of

from .dashboard_models import Price


@admin.register(Price)
class PriceAdmin(ClinicScopedAdmin):
    """A price of every clinic is read by all managers and written by superusers; see `group_of` for who else may."""

    list_display = ("unit", "dollars", "valid_from", "clinic")
    list_filter = ("unit", "clinic")
    list_select_related = ("clinic",)

    def get_queryset(self, request: HttpRequest) -> Any:
        rows = Price.objects.all()
        return rows if request.user.is_superuser else rows.filter(Q(clinic=None) | Q(clinic__in=clinics_of(request)))

    def save_model(self, request: HttpRequest, obj: Price, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        record(action="price.set", actor=f"user:{request.user.pk}", clinic_id=obj.clinic_id, obj=obj)
