"""Patients in the admin: the list, and one page with all that is known of one, from every app."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from intake.admin import RecordAdmin
from intake.models import Patient
from intake.review_rows import SECRET
from voiceagent.audit import services as audit

from .patient_page import page_of


@admin.register(Patient)
class PatientAdmin(RecordAdmin):
    audit_lists = True
    list_display = ("__str__", "first_name", "last_name", "date_of_birth", "phone", "clinic", "updated_at")
    list_filter = ("clinic",)
    ordering = ("-updated_at", "-pk")
    sortable_by = ("updated_at",)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """To read; that it was read is in the audit trail. POST with a `slot`: the page with that secret value."""
        patient = self.get_object(request, object_id)
        if patient is None:
            return redirect("admin:index")
        if not self.has_view_permission(request, patient):
            raise PermissionDenied
        revealed = request.POST.get("slot", "")
        if request.method != "GET" and revealed not in SECRET:
            raise Http404
        if revealed and not self.may(request, "view", patient.clinic_id):
            raise PermissionDenied
        audit.record(
            action="patient.value_revealed" if revealed else "patient.read",
            actor=f"user:{request.user.pk}",
            clinic_id=patient.clinic_id,
            obj=patient,
            details={"slot": revealed} if revealed else {},
        )
        context = {
            **admin.site.each_context(request),
            "title": str(patient),
            "opts": self.opts,
            **page_of(patient, request.user, revealed),
        }
        return render(request, "office/patient.html", context)
