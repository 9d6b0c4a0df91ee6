"""The page about two records that may be one person: one person, two people, and taking a merge back."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from intake import duplicates, merging
from intake.models import PatientMerge, PatientPair
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from . import pairs

MAY_SEE, MAY_DECIDE = "intake.view_patient", "intake.change_patient"


@require_GET
def pair_page(request: HttpRequest, pk: int) -> HttpResponse:
    """GET duplicates/<pk>/: both records side by side."""
    return _page(request, _pair(request, pk))


@require_POST
def merge(request: HttpRequest, pk: int) -> HttpResponse:
    """POST duplicates/<pk>/merge/: `survivor` ("first", "second"), and each field's choice by its name."""
    pair = _pair(request, pk)
    if not request.user.has_perm(MAY_DECIDE):
        return HttpResponseForbidden("You may look at patients, not change them.")
    both = pairs.people_of(pair)
    clashes = pairs.clashes(both) if len(both) == 2 else []
    if clashes:
        return _page(request, pair, f"Both have a visit on {clashes[0]}. Cancel one of the two first.", 409)
    survivor = pair.second_id if request.POST.get("survivor") == "second" else pair.first_id
    take = {name: request.POST[name] for name in merging.FIELDS if name in request.POST}
    try:
        merging.merge(pair_id=pk, survivor_id=survivor, take=take, actor=_actor(request))
    except (duplicates.AlreadyDecided, merging.CannotMerge) as error:
        return _page(request, pair, str(error), 409)
    return redirect("office-pair", pk)


@require_POST
def different(request: HttpRequest, pk: int) -> HttpResponse:
    """POST duplicates/<pk>/different/: two people, for good."""
    pair = _pair(request, pk)
    if not request.user.has_perm(MAY_DECIDE):
        return HttpResponseForbidden("You may look at patients, not change them.")
    try:
        duplicates.are_different(pair_id=pk, actor=_actor(request))
    except duplicates.AlreadyDecided as error:
        return _page(request, pair, str(error), 409)
    return redirect("office-pair", pk)


@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """POST merges/<pk>/undo/: both records again."""
    rows = PatientMerge.objects.filter(clinic__in=Clinic.objects.for_user(request.user))
    row = get_object_or_404(rows.select_related("pair"), pk=pk)
    if not request.user.has_perm(MAY_DECIDE):
        return HttpResponseForbidden("You may look at patients, not change them.")
    try:
        merging.undo(merge_id=pk, actor=_actor(request))
    except merging.CannotUndo as error:
        return _page(request, row.pair, str(error), 409)
    return redirect("office-pair", row.pair_id)


def _pair(request: HttpRequest, pk: int) -> PatientPair:
    rows = PatientPair.objects.filter(clinic__in=Clinic.objects.for_user(request.user))
    if not request.user.has_perm(MAY_SEE):
        rows = rows.none()
    return get_object_or_404(rows, pk=pk)


def _page(request: HttpRequest, pair: PatientPair, said: str = "", status: int = 200) -> HttpResponse:
    pair.refresh_from_db()
    both = pairs.people_of(pair)
    whole = len(both) == 2
    audit.record(action="patient_pair.read", actor=_actor(request), clinic_id=pair.clinic_id, obj=pair)
    context: dict[str, Any] = {
        **admin.site.each_context(request),
        "title": "Possible duplicate",
        "pair": pair,
        "why": [pairs.WHY.get(code, code) for code in pair.reasons],
        "people": pairs.persons(both) if whole else [],
        "lines": pairs.lines(both) if whole else [],
        "left": both[0] if len(both) == 1 else None,
        "merge": pairs.last_merge(pair),
        "may_decide": request.user.has_perm(MAY_DECIDE),
        "said": said,
    }
    return render(request, "office/pair.html", context, status=status)


def _actor(request: HttpRequest) -> str:
    return f"user:{request.user.pk}"
