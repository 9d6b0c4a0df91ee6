"""The calendar's page and its steps: move a visit, take a move back, book one. Through the functions the phone uses."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_GET, require_POST

from intake.models import Patient
from scheduling import services
from scheduling.models import Appointment, Provider, VisitType
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from . import calendar
from .subjects import patient_name

MAY_SEE, MAY_MOVE, MAY_BOOK = (
    "scheduling.view_appointment",
    "scheduling.change_appointment",
    "scheduling.add_appointment",
)


@require_GET
def calendar_page(request: HttpRequest) -> HttpResponse:
    """GET calendar/?day=2026-11-30&provider=3&clinic=slug; with `part` the board alone, to be put in place."""
    if not request.user.has_perm(MAY_SEE):
        return HttpResponseForbidden("You may not look at visits.")
    clinic = calendar.clinic_for(request.user, request.GET.get("clinic", ""))
    if clinic is None:
        return HttpResponseForbidden("You work for no clinic yet.")
    day = _date(request.GET.get("day", "")) or timezone.now().astimezone(clinic.zone).date()
    wanted = request.GET.get("provider", "")
    movable = request.user.has_perm(MAY_MOVE)
    shown = calendar.board(
        clinic=clinic, day=day, provider_id=int(wanted) if wanted.isdecimal() else None, movable=movable
    )
    details = {"visits": sum(len(column.blocks) for column in shown.columns)}
    audit.record(action="calendar.read", actor=_actor(request), clinic_id=clinic.pk, details=details)
    context: dict[str, Any] = {
        "board": shown,
        "may_book": request.user.has_perm(MAY_BOOK),
        "today": timezone.now().astimezone(clinic.zone).date(),
        "now": timezone.now().astimezone(clinic.zone),
    }
    if "part" in request.GET:
        return render(request, "office/calendar_board.html", context)
    mine = Clinic.objects.for_user(request.user).filter(active=True)
    return render(
        request,
        "office/calendar.html",
        {**admin.site.each_context(request), "title": "Calendar", "clinics": mine, **context},
    )


@require_POST
def move(request: HttpRequest, pk: int) -> JsonResponse:
    """POST calendar/<pk>/move/: `provider`, `starts` (local, "2026-11-30T09:15") and `key`, made by the page for this
    wish. 200 with {visit, words, back}: back is where it was, to be posted for undoing. 409 with {said, next}: why not,
    and what is open instead.
    """
    if not request.user.has_perm(MAY_MOVE):
        return JsonResponse({"said": "You may look at visits, not move them."}, status=403)
    visit = get_object_or_404(_visits(request).select_related("location"), pk=pk)
    offer = _offer(request, visit.clinic, visit.visit_type)
    if offer is None:
        return JsonResponse({"said": "That is no time."}, status=400)
    back = {"provider": visit.provider_id, "starts": f"{visit.starts_at.astimezone(visit.clinic.zone):%Y-%m-%dT%H:%M}"}
    try:
        moved = services.reschedule(
            appointment_id=pk,
            offer_id=offer,
            idempotency_key=_key(request),
            source="staff",
            actor=_actor(request),
            anywhere=True,
        )
    except services.SlotTaken as taken:
        return _refused(taken)
    except (services.VisitGone, services.KeyUsed):
        said = "This visit has been changed by somebody else. The calendar shows it as it is now."
        return JsonResponse({"said": said, "next": None}, status=409)
    return JsonResponse({"visit": moved.pk, "words": moved.words, "back": back})


@require_POST
def book(request: HttpRequest) -> JsonResponse:
    """POST calendar/book/: `patient`, `provider`, `starts`, `type` (may be empty), `key`. Answers as `move` does."""
    if not request.user.has_perm(MAY_BOOK):
        return JsonResponse({"said": "You may look at visits, not book them."}, status=403)
    mine = Clinic.objects.for_user(request.user)
    number = request.POST.get("patient", "")
    patient = Patient.objects.filter(pk=int(number) if number.isdecimal() else 0, clinic__in=mine).first()
    if patient is None:
        return JsonResponse({"said": "Choose the patient first."}, status=400)
    kind = request.POST.get("type", "")
    visit_type = VisitType.objects.filter(pk=int(kind) if kind.isdecimal() else 0, clinic=patient.clinic_id).first()
    offer = _offer(request, patient.clinic, visit_type)
    if offer is None:
        return JsonResponse({"said": "Choose a provider and a time."}, status=400)
    try:
        made = services.book(
            clinic=patient.clinic,
            offer_id=offer,
            idempotency_key=_key(request),
            intake_id=None,
            patient_id=patient.pk,
            source="staff",
            actor=_actor(request),
            anywhere=True,
        )
    except services.SlotTaken as taken:
        return _refused(taken)
    except services.KeyUsed:
        return JsonResponse({"said": "Please try again.", "next": None}, status=409)
    return JsonResponse({"visit": made.pk, "words": made.words})


@require_POST
def people(request: HttpRequest) -> JsonResponse:
    """POST calendar/people/: `term` or `patient`: whom a visit can be booked for."""
    clinic = calendar.clinic_for(request.user, request.POST.get("clinic", ""))
    if clinic is None or not request.user.has_perm("intake.view_patient"):
        return JsonResponse({"people": []})
    number = request.POST.get("patient", "")
    if number.isdecimal():
        found = list(Patient.objects.filter(pk=int(number), clinic=clinic))
    else:
        found = calendar.people(clinic, request.POST.get("term", "")[:120])
    audit.record(action="search.read", actor=_actor(request), clinic_id=clinic.pk, details={"patients": len(found)})
    rows = [{"id": row.pk, "name": patient_name(row), "born": row.date_of_birth} for row in found]
    return JsonResponse({"people": rows})


def _refused(taken: services.SlotTaken) -> JsonResponse:
    """In words, with the next time that is open."""
    best = taken.next_best
    if best is None:
        return JsonResponse({"said": "That time is taken, and no other is open soon.", "next": None}, status=409)
    provider_id = int(best.id.split("-")[0])
    instead = {
        "provider": provider_id,
        "starts": f"{best.starts_at:%Y-%m-%dT%H:%M}",
        "words": f"{best.starts_at:%a, %b %-d at %-I:%M %p} with {best.provider}",
    }
    return JsonResponse({"said": "That time is taken.", "next": instead}, status=409)


def _visits(request: HttpRequest) -> Any:
    return Appointment.objects.filter(clinic__in=Clinic.objects.for_user(request.user)).select_related(
        "clinic", "visit_type"
    )


def _offer(request: HttpRequest, clinic: Clinic, visit_type: VisitType | None) -> str | None:
    """The id of the time that is asked for, on the clinic's clock; None for what is no time or nobody's."""
    number = request.POST.get("provider", "")
    provider = Provider.objects.filter(pk=int(number) if number.isdecimal() else 0, clinic=clinic).first()
    try:
        starts = datetime.fromisoformat(request.POST.get("starts", ""))
    except ValueError:
        return None
    if provider is None or starts.tzinfo is not None:
        return None
    return services.offer_id(provider.pk, starts.replace(tzinfo=clinic.zone), visit_type.pk if visit_type else None)


def _key(request: HttpRequest) -> str:
    """The page's own name for this wish, so that a click repeated by a bad line moves nothing twice."""
    try:
        wish = uuid.UUID(request.POST.get("key", ""))
    except ValueError:
        wish = uuid.uuid4()
    return f"desk-{request.user.pk}-{wish}"


def _date(text: str) -> date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None


def _actor(request: HttpRequest) -> str:
    return f"user:{request.user.pk}"
