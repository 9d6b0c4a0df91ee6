"""The numbers said in an emergency, as a clinic keeps them. A part of `admin`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from voiceagent.clinics.scoping import ClinicScopedAdmin, clinics_of

from . import spoken_numbers
from .models import SpokenNumber
from .rule_lists import running

FRESH = timedelta(days=365)
"""How long a number that somebody has looked up is believed."""


@admin.register(SpokenNumber)
class SpokenNumberAdmin(ClinicScopedAdmin):
    """Managers keep the rows; above them, what is said where there is none."""

    list_display = ("line", "clinic", "number", "name", "texts", "source", "verified_on", "looked_at")
    list_filter = ("clinic", "line")
    list_select_related = ("clinic",)
    change_list_template = "admin/intake/spoken_numbers.html"

    @admin.display(boolean=True, description="looked at within a year")
    def looked_at(self, row: SpokenNumber) -> bool:
        return _is_fresh(row.verified_on)

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        """Who may add one: the front desk changes what callers said, not what they are told."""
        return self.has_add_permission(request) and (obj is None or self.may(request, "add", self.clinic_id_of(obj)))

    def get_readonly_fields(self, request: HttpRequest, obj: SpokenNumber | None = None) -> tuple[str, ...]:
        return ("clinic", "line") if obj else ()

    def save_model(self, request: HttpRequest, obj: SpokenNumber, form: Any, change: bool) -> None:
        """By the service; the form's own row is not written."""
        row = spoken_numbers.set_number(
            actor=f"user:{request.user.pk}",
            clinic=obj.clinic,
            line=obj.line,
            number=obj.number,
            name=obj.name,
            texts=obj.texts,
            source=obj.source,
            verified_on=obj.verified_on,
        )
        obj.pk, obj._state.adding = row.pk, False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        tables = {running(clinic).language: running(clinic) for clinic in clinics_of(request)}
        lines = [(line, _is_fresh(line.verified_on)) for table in tables.values() for line in table.hotlines]
        return super().changelist_view(request, {**(extra_context or {}), "lines": lines})


def _is_fresh(day: date) -> bool:
    return timezone.now().date() - day <= FRESH
