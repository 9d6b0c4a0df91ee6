"""Rows chosen in a list lead to the exports' page, so that there is one way out of the house and not two."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from intake.models import Intake, Patient
from scheduling.models import Appointment
from telephony.models import Call

from .forms import MOST_CHOSEN
from .models import Kind
from .services import EXPORT

KINDS: dict[Any, Kind] = {
    Intake: Kind.INTAKES,
    Patient: Kind.PATIENTS,
    Appointment: Kind.APPOINTMENTS,
    Call: Kind.CALLS,
}


@admin.action(description="Export the chosen rows")
def export_chosen(modeladmin: Any, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
    """Their ids go along in the address; who may have which column is decided there."""
    if not request.user.has_perm(EXPORT):
        messages.error(request, "You may not export.")
        return None
    ids = [str(pk) for pk in queryset.order_by("pk").values_list("pk", flat=True)[: MOST_CHOSEN + 1]]
    if len(ids) > MOST_CHOSEN:
        messages.error(request, f"More than {MOST_CHOSEN} rows: use the filters of the exports page.")
        return None
    return redirect(f"{reverse('exports')}?kind={KINDS[queryset.model]}&ids={','.join(ids)}")


for _model in KINDS:
    _admin = admin.site.get_model_admin(_model)
    _admin.actions = (*(_admin.actions or ()), export_chosen)
