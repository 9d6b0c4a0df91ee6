"""A clinic's settings on one page: who it is, what callers hear, hours, insurance, messages, what is kept how long.

Managers change their own clinics'; everybody who works there may look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import models
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone

from intake.dialogue.own_wordings import FIXED, unspeakable
from intake.models import CoverageFact, PayerAccount
from scheduling.models import Availability, HoursException, Weekday
from telephony import preview
from voiceagent.clinics import services
from voiceagent.clinics.admin import MembershipInline, PhoneLineInline
from voiceagent.clinics.models import Clinic, Membership, SettingChange
from voiceagent.clinics.scoping import ClinicScopedAdmin, ClinicScopedInline

from .clinic_form import ClinicForm, editable, field_name, say_fields

if TYPE_CHECKING:
    from django.forms import BaseModelFormSet, ModelForm

SHOWN = 30
"""Changes listed below the form, the newest."""
_GROUPS: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("The clinic", ("name", "slug", "timezone", "front_desk_number", "summary_email", "npi", "active")),
    ("Calls", ("max_calls", "transfer", "nobody_answers", "record_calls", "record_after_transfer")),
    ("The voice", ("language", "said_as", "day_first")),
    ("What callers hear", ()),
    ("Law and safety", ()),
    ("Hours", ()),
    ("Insurance", ("accepted_payers", "plan_not_taken")),
    ("Messages", (
        "summary_detail", "ask_text_consent", "send_links", "texts_from", "texts_until", "texts_per_patient",
        "texts_per_day", "reminders", "text_incomplete",
    )),
    ("How long it is kept", (
        "keep_transcripts_days", "keep_drafts_days", "keep_messages_days", "keep_photos_days",
        "keep_recordings_days",
    )),
)  # fmt: skip
FIELDS = tuple(name for _, names in _GROUPS for name in names)


class CoverageForm(forms.ModelForm):  # type: ignore[type-arg]  # of CoverageFact
    def clean_words(self) -> str:
        words = str(self.cleaned_data["words"])
        if wrong := unspeakable(words):
            raise forms.ValidationError(wrong)
        return words


class CoverageInline(ClinicScopedInline):
    model = CoverageFact
    form = CoverageForm
    extra = 0
    verbose_name_plural = "what we say is covered"


class PayerAccountInline(ClinicScopedInline):
    model = PayerAccount
    extra = 0
    verbose_name_plural = "payers for insurance checks"


class DaysOffInline(ClinicScopedInline):
    """Of the whole clinic; a provider's own stand with the provider."""

    model = HoursException
    fields = ("first_day", "last_day", "opens", "closes", "reason")
    extra = 0
    verbose_name_plural = "days the whole clinic is closed"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[HoursException]:
        today = timezone.now().date()
        rows: models.QuerySet[HoursException] = super().get_queryset(request)
        return rows.filter(provider=None, location=None, kind=HoursException.Kind.CLOSED, last_day__gte=today)


@admin.register(Clinic)
class ClinicAdmin(ClinicScopedAdmin):
    clinic_path = ""
    form = ClinicForm
    list_display = ("name", "timezone", "front_desk_number", "active")
    prepopulated_fields = {"slug": ("name",)}
    inlines = (DaysOffInline, CoverageInline, PayerAccountInline, PhoneLineInline, MembershipInline)
    warn_unsaved_form = True
    change_form_outer_after_template = "office/clinic_changes.html"

    class Media:
        js = ("office/clinic.js",)
        css = {"all": ("office/clinic.css",)}

    def get_form(self, request: HttpRequest, obj: Clinic | None = None, change: bool = False, **kwargs: Any) -> Any:
        """A class of its own for each request, so that a clinic's fields can be added to it."""
        form: Any = super().get_form(request, obj, change=change, **{**kwargs, "fields": FIELDS})
        if obj is not None and self.has_change_permission(request, obj):
            form.base_fields.update(say_fields(obj))
        return form

    def get_fieldsets(self, request: HttpRequest, obj: Clinic | None = None) -> Any:
        if obj is None:
            return [(None, {"fields": ("name", "slug", "timezone", "front_desk_number", "summary_email", "language")})]
        changes = self.has_change_permission(request, obj)
        said = [item for item in editable(obj) if changes]
        more = {
            "What callers hear": [field_name(item) for item in said if not item.is_legal],
            "Law and safety": [field_name(item) for item in said if item.is_legal],
        }
        return [
            (title, {"fields": (*names, *more.get(title, ())), "description": self._above(title, obj, changes)})
            for title, names in _GROUPS
        ]

    def get_readonly_fields(self, request: HttpRequest, obj: Clinic | None = None) -> tuple[str, ...]:
        """Addresses others have noted stay, unless somebody above the clinic changes them."""
        return () if request.user.is_superuser or obj is None else ("slug", "active")

    def get_prepopulated_fields(self, request: HttpRequest, obj: Clinic | None = None) -> dict[str, Any]:
        return self.prepopulated_fields if obj is None else {}

    def _above(self, title: str, clinic: Clinic, changes: bool) -> str:
        """What stands between a group's title and its fields."""
        context: dict[str, Any] = {"title": title, "clinic": clinic, "changes": changes}
        context["groups"] = [name for name, _ in _GROUPS]
        if title == "Law and safety":
            context["fixed"] = [(key, label, preview.words(clinic, key)) for key, label in FIXED.items()]
        if title == "Hours":
            context["weeks"] = _weeks(clinic)
        return render_to_string("office/clinic_groups.html", context)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        obj: Clinic | None = kwargs.get("obj")
        rows = list(SettingChange.objects.filter(clinic=obj)[:SHOWN]) if obj else []
        named = services.names_of({row.actor for row in rows})
        context["changes"] = [(row, named.get(row.actor, row.actor)) for row in rows]
        context["clock"] = obj.timezone if obj else "UTC"
        return super().render_change_form(request, context, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Clinic, form: Any, change: bool) -> None:
        actor = f"user:{request.user.pk}"
        if change:
            services.save_settings(actor=actor, clinic=obj)
        else:
            super().save_model(request, obj, form, change)
            services.note_setting(actor=actor, clinic=obj, name="clinic", old="", new=obj.name)

    def save_formset(
        self, request: HttpRequest, form: ModelForm[Any], formset: BaseModelFormSet[Any, Any], change: bool
    ) -> None:
        super().save_formset(request, form, formset, change)
        if formset.model is Membership:
            staff = {pk for line in formset.forms for pk in (line.initial.get("user"), line.instance.user_id) if pk}
            for user in User.objects.filter(pk__in=staff):
                services.refresh_member(user=user)
        lines = [(line, "") for line in formset.new_objects]
        lines += [(line, str(line)) for line, _ in formset.changed_objects]
        for line, old in lines:
            self._note_line(request, form.instance, line, old, str(line))
        for line in formset.deleted_objects:
            self._note_line(request, form.instance, line, str(line), "")

    def _note_line(self, request: HttpRequest, clinic: Clinic, line: models.Model, old: str, new: str) -> None:
        services.note_setting(
            actor=f"user:{request.user.pk}", clinic=clinic, name=str(line._meta.verbose_name), old=old, new=new
        )


def _weeks(clinic: Clinic) -> list[tuple[Any, list[tuple[str, str]]]]:
    """(provider, [("Monday", "9:00 AM-12:00 PM, ...")]) of those who work now."""
    rows = Availability.objects.filter(provider__clinic=clinic, provider__active=True).select_related("provider")
    found: dict[Any, dict[int, list[str]]] = {}
    for row in rows:
        week = found.setdefault(row.provider, {})
        week.setdefault(row.weekday, []).append(f"{row.opens:%-I:%M %p}-{row.closes:%-I:%M %p}")
    return [
        (provider, [(str(Weekday(day).label), ", ".join(week[day])) for day in sorted(week)])
        for provider, week in found.items()
    ]
