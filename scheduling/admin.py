"""Who works when, and the visits.

Visits are made and cancelled by `services` alone, so that nothing is booked twice.
"""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from voiceagent.clinics.scoping import ClinicScopedAdmin, ClinicScopedInline, ReadOnly

from . import services
from .models import Appointment, Availability, Location, Provider


class AvailabilityInline(ClinicScopedInline):
    model = Availability
    extra = 0


@admin.register(Provider)
class ProviderAdmin(ClinicScopedAdmin):
    list_display = ("name", "clinic", "active")
    list_filter = ("active", "clinic")
    list_select_related = ("clinic",)
    search_fields = ("name",)
    inlines = (AvailabilityInline,)


@admin.register(Location)
class LocationAdmin(ClinicScopedAdmin):
    list_display = ("name", "clinic", "timezone", "lead_minutes", "horizon_days")
    list_select_related = ("clinic",)


@admin.register(Appointment)
class AppointmentAdmin(ReadOnly, ClinicScopedAdmin):
    audit_reads = True
    list_display = ("__str__", "when", "provider", "location", "status", "intake", "clinic")
    list_filter = ("status", "starts_at", "provider", "clinic")
    list_select_related = ("provider", "location", "intake", "clinic")
    list_per_page = 30
    date_hierarchy = "starts_at"
    ordering = ("-starts_at",)
    actions = ("cancel",)

    @admin.display(description="when, there", ordering="starts_at")
    def when(self, appointment: Appointment) -> str:
        return f"{appointment.local_start:%a %b %-d, %Y %-I:%M %p %Z}"

    def has_cancel_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("scheduling.change_appointment")

    @admin.action(description="Cancel the visits", permissions=["cancel"])
    def cancel(self, request: HttpRequest, queryset: QuerySet[Appointment]) -> None:
        for appointment in queryset:
            services.cancel(appointment_id=appointment.pk, reason="by_staff", actor=f"user:{request.user.pk}")
        self.message_user(request, "Cancelled.", messages.SUCCESS)
