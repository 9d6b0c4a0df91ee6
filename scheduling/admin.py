"""Who works when, the types of visit, the visits and the wait list.

Visits are made, moved and cancelled by `services` alone, so that nothing is booked twice. What staff change of hours
and types is in the audit trail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest

from intake.models import Answer, Patient
from voiceagent.clinics.scoping import Audited, ClinicScopedAdmin, ClinicScopedInline, ReadOnly

from . import services
from .models import (
    Appointment,
    Availability,
    CancelReason,
    HoursException,
    Location,
    Provider,
    Status,
    VisitType,
)
from .waitlist_admin import WaitlistEntryAdmin as WaitlistEntryAdmin

if TYPE_CHECKING:
    from django.forms import BaseModelFormSet, ModelForm


class WeekInline(ClinicScopedInline):
    """The provider's week, a line for each stretch of hours."""

    model = Availability
    fields = ("weekday", "opens", "closes", "slot_minutes", "location", "effective_from", "effective_until")
    ordering = ("weekday", "opens")
    extra = 0
    verbose_name_plural = "week"


class ExceptionInline(ClinicScopedInline):
    model = HoursException
    fields = ("kind", "first_day", "last_day", "opens", "closes", "location", "slot_minutes", "reason")
    extra = 0
    verbose_name_plural = "days unlike the week"


@admin.register(Provider)
class ProviderAdmin(Audited, ClinicScopedAdmin):
    list_display = ("name", "clinic", "active")
    list_filter = ("active", "clinic")
    list_select_related = ("clinic",)
    search_fields = ("name",)
    inlines = (WeekInline, ExceptionInline)

    def save_formset(
        self, request: HttpRequest, form: ModelForm[Any], formset: BaseModelFormSet[Any, Any], change: bool
    ) -> None:
        if formset.model is HoursException:
            for line in formset.forms:
                line.instance.clinic_id = form.instance.clinic_id
        super().save_formset(request, form, formset, change)


@admin.register(Location)
class LocationAdmin(Audited, ClinicScopedAdmin):
    list_display = ("name", "clinic", "timezone", "lead_minutes", "horizon_days")
    list_select_related = ("clinic",)


@admin.register(VisitType)
class VisitTypeAdmin(Audited, ClinicScopedAdmin):
    list_display = ("name", "minutes", "buffer_before", "buffer_after", "by_phone", "patients", "preferred", "active")
    list_filter = ("active", "by_phone", "clinic")
    list_select_related = ("clinic",)
    search_fields = ("name",)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if not request.user.is_superuser:
            kwargs["queryset"] = Provider.objects.filter(clinic__memberships__user=request.user.pk or 0)
        return super().formfield_for_manytomany(db_field, request, **kwargs)


@admin.register(HoursException)
class HoursExceptionAdmin(Audited, ClinicScopedAdmin):
    """Also for the whole clinic, or a whole place."""

    list_display = ("__str__", "last_day", "opens", "closes", "provider", "location", "reason", "clinic")
    list_filter = ("kind", "first_day", "clinic")
    list_select_related = ("provider", "location", "clinic")
    date_hierarchy = "first_day"


@admin.register(Appointment)
class AppointmentAdmin(ReadOnly, ClinicScopedAdmin):
    change_form_outer_before_template = "office/strip_of_form.html"
    audit_reads = audit_lists = True
    list_display = ("who", "when", "provider", "visit_type", "location", "status", "source", "clinic")
    list_filter = ("status", "starts_at", "provider", "visit_type", "source", "clinic")
    list_select_related = ("provider", "location", "visit_type", "intake", "clinic")
    list_per_page = 30
    sortable_by = ("when",)
    ordering = ("-starts_at",)
    actions = ("cancel", "cancel_for_provider", "completed", "no_show")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Appointment]:
        """Names are read for the rows of the page alone."""
        slots = Answer.objects.filter(slot__in=("first_name", "last_name")).order_by("slot")
        visits: QuerySet[Appointment] = super().get_queryset(request)
        return visits.prefetch_related(
            models.Prefetch("patient", Patient.objects.only("first_name", "last_name")),
            models.Prefetch("intake__answers", slots, to_attr="names"),
        )

    @admin.display(description="patient")
    def who(self, appointment: Appointment) -> str:
        if appointment.patient:
            given = [appointment.patient.first_name, appointment.patient.last_name]
        else:
            given = [str(answer.value or "") for answer in getattr(appointment.intake, "names", ())]
        return " ".join(filter(None, given)) or "Name not given"

    @admin.display(description="when, there", ordering="starts_at")
    def when(self, appointment: Appointment) -> str:
        return f"{appointment.local_start:%a %b %-d, %Y %-I:%M %p %Z}"

    def has_cancel_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("scheduling.change_appointment")

    @admin.action(description="Cancel the visits", permissions=["cancel"])
    def cancel(self, request: HttpRequest, queryset: QuerySet[Appointment]) -> None:
        self._cancel(request, queryset, CancelReason.BY_STAFF)

    @admin.action(description="Cancel the visits: the provider is away", permissions=["cancel"])
    def cancel_for_provider(self, request: HttpRequest, queryset: QuerySet[Appointment]) -> None:
        self._cancel(request, queryset, CancelReason.PROVIDER)

    def _cancel(self, request: HttpRequest, queryset: QuerySet[Appointment], reason: str) -> None:
        actor = f"user:{request.user.pk}"
        done = sum(services.cancel(appointment_id=visit.pk, reason=reason, actor=actor) for visit in queryset)
        self.message_user(request, f"{done} cancelled.", messages.SUCCESS)

    @admin.action(description="The patients came", permissions=["cancel"])
    def completed(self, request: HttpRequest, queryset: QuerySet[Appointment]) -> None:
        self._close(request, queryset, Status.COMPLETED)

    @admin.action(description="The patients did not come", permissions=["cancel"])
    def no_show(self, request: HttpRequest, queryset: QuerySet[Appointment]) -> None:
        self._close(request, queryset, Status.NO_SHOW)

    def _close(self, request: HttpRequest, queryset: QuerySet[Appointment], status: str) -> None:
        actor = f"user:{request.user.pk}"
        done = sum(services.close_visit(appointment_id=visit.pk, status=status, actor=actor) for visit in queryset)
        self.message_user(request, f"{done} written down.", messages.SUCCESS)
