"""What keeps clinics apart in the admin: staff see rows of their own clinics alone, in lists, forms and choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.admin import ShowFacets
from django.contrib.auth import get_permission_codename
from django.db import models
from django.http import HttpRequest, HttpResponse

from voiceagent.audit.services import record
from voiceagent.clinics.lists import CappedPaginator, MonthFilter, NewestValuesFilter, OwnRelatedFilter
from voiceagent.clinics.models import Clinic
from voiceagent.clinics.roles import may

if TYPE_CHECKING:  # unfold ships no types; its classes are Django's with another face
    from django.contrib.admin import ModelAdmin, TabularInline

    PlainAdmin = ModelAdmin[Any]
    PlainInline = TabularInline[Any, Any]
else:
    from unfold.admin import ModelAdmin as PlainAdmin
    from unfold.admin import TabularInline as PlainInline


def clinics_of(request: HttpRequest) -> models.QuerySet[Clinic]:
    return Clinic.objects.for_user(request.user)


def clinic_path_to(model: type[models.Model]) -> str | None:
    """How a model hangs on a clinic: "" for Clinic itself, "clinic" with a foreign key of that name, else None."""
    if model is Clinic:
        return ""
    return "clinic" if any(field.name == "clinic" for field in model._meta.get_fields()) else None


class ScopedChoices:
    """Mixed into an admin or an inline: the choices of a foreign key stay within the user's clinics."""

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        path = clinic_path_to(db_field.related_model)
        if path is not None and not request.user.is_superuser:
            manager = db_field.related_model._default_manager
            kwargs["queryset"] = manager.filter(**{f"{path or 'pk'}__in": clinics_of(request)})
        return super().formfield_for_foreignkey(db_field, request, **kwargs)  # type: ignore[misc]  # of the admin class


class ClinicScopedInline(ScopedChoices, PlainInline):
    """Rows of a parent that is scoped itself."""

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """A column's heading names its fields to the eye alone: each says itself what it is."""
        field: Any = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None:
            field.widget.attrs.setdefault("aria-label", str(field.label))
        return field


class ClinicScopedAdmin(ScopedChoices, PlainAdmin):
    """An admin whose rows belong to a clinic.

    clinic_path: look-up from the model to its clinic ("clinic", "intake__clinic"; "" when the model is the clinic).
    audit_reads: opening a row is written to the audit trail; for models that hold a person's data.
    audit_lists: so is each page of the list, with the number of rows; where it shows a person's data.
    """

    clinic_path = "clinic"
    audit_reads = audit_lists = False
    paginator = CappedPaginator
    show_full_result_count = False
    show_facets = ShowFacets.NEVER

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        rows, clinics = super().get_queryset(request), self.clinic_ids(request)
        # Numbers instead of a query inside the query: with one clinic, the index that begins with it gives the order.
        return rows if clinics is None else rows.filter(**{f"{self.clinic_path or 'pk'}__in": clinics})

    def clinic_ids(self, request: HttpRequest) -> list[int] | None:
        """The user's clinics, read once a request; None for all of them."""
        if request.user.is_superuser:
            return None
        known: list[int] | None = getattr(request, "clinic_ids", None)
        if known is None:
            known = list(clinics_of(request).order_by("pk").values_list("pk", flat=True))
            request.clinic_ids = known  # type: ignore[attr-defined]  # kept where it ends with the request
        return known

    def may(self, request: HttpRequest, action: str, clinic_id: int | None) -> bool:
        """action: "add", "change", "delete", of this model at this clinic."""
        known: dict[tuple[str, int | None], bool] = request.__dict__.setdefault("rights", {})
        permission = f"{self.opts.app_label}.{get_permission_codename(action, self.opts)}"
        if (permission, clinic_id) not in known:
            known[permission, clinic_id] = may(request.user, permission, clinic_id)
        return known[permission, clinic_id]

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        allowed: bool = super().has_change_permission(request, obj)
        return allowed and (obj is None or self.may(request, "change", self.clinic_id_of(obj)))

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        allowed: bool = super().has_delete_permission(request, obj)
        return allowed and (obj is None or self.may(request, "delete", self.clinic_id_of(obj)))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """A row is added to, or moved to, a clinic where the user may do that."""
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.related_model is Clinic and not request.user.is_superuser:
            adding = request.resolver_match is None or "object_id" not in request.resolver_match.kwargs
            action = "add" if adding else "change"
            own = [pk for pk in self.clinic_ids(request) or [] if self.may(request, action, pk)]
            field.queryset = Clinic.objects.filter(pk__in=own)
        return field

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        return self._without_clinic(request, super().get_list_display(request))

    def get_list_filter(self, request: HttpRequest) -> list[Any]:
        """No filter of a list reads the list to know what it may offer."""
        return [self._bounded(item) for item in self._without_clinic(request, super().get_list_filter(request))]

    def _without_clinic(self, request: HttpRequest, names: Any) -> list[Any]:
        """Who works for one clinic need not be told which in every row."""
        several = (clinics := self.clinic_ids(request)) is None or len(clinics) > 1
        return [name for name in names if several or name not in ("clinic", self.clinic_path)]

    def _bounded(self, item: Any) -> Any:
        if not isinstance(item, str) or "__" in item:
            return item
        field: Any = self.opts.get_field(item)
        if field.many_to_one:
            return (item, OwnRelatedFilter)
        if isinstance(field, models.DateTimeField):
            return (item, MonthFilter)
        return (item, NewestValuesFilter) if isinstance(field, models.CharField) and not field.choices else item

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        response = super().changelist_view(request, extra_context)
        page = getattr(response, "context_data", None) or {}
        rows = len(page["cl"].result_list) if self.audit_lists and "cl" in page else 0
        if rows:
            own = self.clinic_ids(request) or []
            record(
                action=f"{self.opts.model_name}.listed",
                actor=f"user:{request.user.pk}",
                clinic_id=own[0] if len(own) == 1 else None,
                details={"rows": rows},
            )
        return response

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        response = super().change_view(request, object_id, form_url, extra_context)
        row = self.get_object(request, object_id) if self.audit_reads and request.method == "GET" else None
        if row is not None and response.status_code == 200:
            record(
                action=f"{row._meta.model_name}.read",
                actor=f"user:{request.user.pk}",
                clinic_id=self.clinic_id_of(row),
                obj=row,
            )
        return response

    def clinic_id_of(self, row: models.Model) -> int | None:
        """The primary key of the clinic a row belongs to."""
        value: Any = row
        for name in filter(None, self.clinic_path.split("__")):
            value = getattr(value, name, None)
        return getattr(value, "pk", None)


class Audited(PlainAdmin):
    """Mixed into the admin of what is set up once: who added, changed or deleted a row is in the audit trail, with the
    names of the fields and never their values.
    """

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        inlines = {str(formset.model._meta.model_name) for formset in formsets if formset.has_changed()}
        fields = " ".join(sorted({*form.changed_data, *inlines}))
        self._note(request, form.instance, "changed" if change else "added", {"fields": fields})

    def delete_model(self, request: HttpRequest, obj: models.Model) -> None:
        self._note(request, obj, "deleted", {})
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: models.QuerySet[Any]) -> None:
        for row in queryset:
            self._note(request, row, "deleted", {})
        super().delete_queryset(request, queryset)

    def _note(self, request: HttpRequest, row: models.Model, what: str, details: dict[str, str | int | bool]) -> None:
        clinic_id = self.clinic_id_of(row) if isinstance(self, ClinicScopedAdmin) else None
        actor, action = f"user:{request.user.pk}", f"{row._meta.model_name}.{what}"
        record(action=action, actor=actor, clinic_id=clinic_id, obj=row, details=details)


class ReadOnly:
    """Mixed into an admin or an inline: rows can be looked at, not touched."""

    def has_add_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False
