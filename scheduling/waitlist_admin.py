"""The wait list in the admin: staff put patients on it and take them off, and book what was offered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest

from notifications import services as notifications
from voiceagent.clinics.scoping import ClinicScopedAdmin, ClinicScopedInline, ReadOnly

from . import services
from .messages import number_of, patient_of
from .models import Status, WaitlistEntry, WaitlistOffer


class WaitlistOfferInline(ReadOnly, ClinicScopedInline):
    model = WaitlistOffer
    fields = ("hold", "until", "outcome", "created_at")
    extra = 0


class JoinForm(forms.ModelForm[WaitlistEntry]):
    """Who waits, for what, and when it suits them."""

    part = forms.ChoiceField(
        label="Time of day", required=False, choices=(("", "Any"), ("-11:59", "Mornings"), ("12:00-", "Afternoons"))
    )
    first_day = forms.DateField(label="Not before", required=False)
    last_day = forms.DateField(label="Not after", required=False)
    by_text = forms.BooleanField(label="They agree to texts about their visits", required=False)
    by_email = forms.BooleanField(label="They agree to e-mails about their visits", required=False)

    class Meta:
        model = WaitlistEntry
        fields = ("patient", "visit_type", "provider", "appointment")
        help_texts = {"appointment": "The visit they have; taking an earlier time gives it back."}

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or {}
        patient, visit = given.get("patient"), given.get("appointment")
        others = [given.get(name) for name in ("visit_type", "provider", "appointment")]
        if patient and any(other is not None and other.clinic_id != patient.clinic_id for other in others):
            raise forms.ValidationError("The patient and the rest belong to different clinics.")
        if visit is not None and (visit.status != Status.BOOKED or patient != patient_of(visit)):
            raise forms.ValidationError("That is no coming visit of this patient.")
        return given

    def wish(self) -> dict[str, str]:
        given = self.cleaned_data
        days = {name: given[name].isoformat() for name in ("first_day", "last_day") if given[name]}
        return {**days, **({"hours": given["part"]} if given["part"] else {})}

    def agreed(self) -> Iterator[tuple[str, str]]:
        """(channel, address) they said yes to, as far as there is an address."""
        patient = self.cleaned_data["patient"]
        if self.cleaned_data["by_text"] and patient.phone:
            yield "sms", number_of(patient)
        if self.cleaned_data["by_email"] and patient.email:
            yield "email", patient.email


@admin.register(WaitlistEntry)
class WaitlistEntryAdmin(ClinicScopedAdmin):
    """Staff put a patient on the list; what is offered to them, and when, is nobody's to change."""

    form = JoinForm
    raw_id_fields = ("patient", "appointment")
    audit_reads = True
    list_display = ("__str__", "patient", "visit_type", "provider", "state", "created_at", "clinic")
    list_filter = ("state", "provider", "visit_type", "clinic")
    list_select_related = ("patient", "visit_type", "provider", "clinic")
    inlines = (WaitlistOfferInline,)
    actions = ("take", "leave")

    def get_inlines(self, request: HttpRequest, obj: models.Model | None) -> list[Any]:
        return list(self.inlines) if obj else []

    def has_add_permission(self, request: HttpRequest) -> bool:
        return self.has_work_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: WaitlistEntry, form: Any, change: bool) -> None:
        if not self.may(request, "change", obj.patient.clinic_id):
            raise PermissionDenied
        actor = f"user:{request.user.pk}"
        for channel, address in form.agreed():
            notifications.record_consent(
                clinic=obj.patient.clinic,
                channel=channel,
                address=address,
                given=True,
                heard="",
                source="staff",
                actor=actor,
            )
        entry = services.join_waitlist(
            clinic=obj.patient.clinic,
            patient=obj.patient,
            visit_type=obj.visit_type,
            provider=obj.provider,
            appointment=obj.appointment,
            wish=form.wish(),
            actor=actor,
        )
        obj.__dict__.update(entry.__dict__)

    def has_work_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("scheduling.change_waitlistentry")

    @admin.action(description="They take the time that is offered", permissions=["work"])
    def take(self, request: HttpRequest, queryset: QuerySet[WaitlistEntry]) -> None:
        taken = 0
        for offer in WaitlistOffer.objects.filter(entry__in=queryset, outcome=WaitlistOffer.Outcome.OPEN):
            try:
                services.take_offer(offer=offer.public_id, source="staff", actor=f"user:{request.user.pk}")
            except services.OfferGone:
                continue
            taken += 1
        self.message_user(request, f"{taken} booked.", messages.SUCCESS)

    @admin.action(description="They wait no longer", permissions=["work"])
    def leave(self, request: HttpRequest, queryset: QuerySet[WaitlistEntry]) -> None:
        for entry in queryset:
            services.leave_waitlist(entry_id=entry.pk, actor=f"user:{request.user.pk}")
        self.message_user(request, "Taken off the list.", messages.SUCCESS)
