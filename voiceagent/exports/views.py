"""The exports' pages: ask for a file, watch it being built, download it; one intake as a FHIR bundle at once."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

from asgiref.sync import sync_to_async
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.core.handlers.asgi import ASGIRequest
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseForbidden,
    JsonResponse,
    StreamingHttpResponse,
)
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from intake.models import Intake
from voiceagent.audit.services import record
from voiceagent.clinics.models import Clinic

from . import fhir, services, work
from .formats import MIME
from .forms import ExportForm
from .models import Export, Format, Kind, Purpose, State
from .presets import PRESETS
from .trail import filter_words

SHOWN = 30


def page(request: HttpRequest) -> HttpResponse:
    """GET exports/?kind=: the form and what was asked for before. POST: asks for a file and shows it being built."""
    user = _user(request)
    if not user.has_perm(services.EXPORT):
        raise PermissionDenied
    kind = Kind(request.GET["kind"]) if request.GET.get("kind") in Kind.values else Kind.INTAKES
    form = ExportForm(user, kind, request.POST if request.method == "POST" else None, request.GET.get("ids", ""))
    if form.is_bound and form.is_valid():
        try:
            return redirect("exports-one", public_id=_asked(user, form).public_id)
        except (services.NotAllowed, ValueError) as error:
            form.add_error(None, str(error))
    exports = Export.objects.for_user(user).select_related("requested_by").prefetch_related("clinics")[:SHOWN]
    context = {
        "title": "Exports",
        "form": form,
        "kind": kind,
        "kinds": Kind,
        "formats": [preset for preset in PRESETS.values() if preset.source and kind in preset.kinds],
        "exports": [shown(export) for export in exports],
        "chosen": len(list(filter(None, str(form["ids"].value() or "").split(",")))),
    }
    return _render(request, "exports/page.html", context, status=400 if form.errors else 200)


def _asked(user: User, form: ExportForm) -> Export:
    clinics = list(form.cleaned_data["clinics"])
    name = form.cleaned_data["keep_as"].strip()
    export = services.request_export(
        user=user,
        clinics=clinics,
        kind=form.kind,
        form=Format(form.cleaned_data["format"]),
        purpose=Purpose(form.cleaned_data["purpose"]),
        preset=form.preset,
        columns=form.chosen,
        filters=form.filters,
        identifiers=bool(form.cleaned_data.get("identifiers")),
        note=form.cleaned_data["note"],
    )
    if name and form.chosen:
        for clinic in clinics:
            services.keep_columns(
                user=user, clinic=clinic, kind=form.kind, name=name, columns=form.chosen,
                shared=form.cleaned_data["share"],
            )  # fmt: skip
    return export


@require_GET
def one(request: HttpRequest, public_id: str) -> HttpResponse:
    """GET exports/<id>/: how far it is, then the button to download it."""
    export = _export(request, public_id)
    return _render(request, "exports/one.html", {"title": str(export), "export": shown(export)})


@require_GET
def state(request: HttpRequest, public_id: str) -> HttpResponse:
    """GET exports/<id>/state/: {"state", "done", "total"}, asked for by the page while it waits."""
    export = _export(request, public_id)
    return JsonResponse({"state": export.state, "done": export.rows_done, "total": export.rows_total})


@require_POST
def file(request: HttpRequest, public_id: str) -> HttpResponse | StreamingHttpResponse:
    """POST exports/<id>/file/: the file. Each time is in the audit trail; 404 when it is not there any more."""
    export = _export(request, public_id)
    try:
        stream = services.download(user=_user(request), export=export)
    except services.NotAllowed as error:
        return HttpResponseForbidden(str(error))
    except services.NotThere:
        raise Http404 from None
    ending = "zip" if export.format == Format.FHIR or work.is_cut(export) else export.format
    body = _one_by_one(stream) if isinstance(request, ASGIRequest) else stream
    response = StreamingHttpResponse(body, content_type=MIME[ending])
    response["Content-Disposition"] = f'attachment; filename="{export.kind}-{export.public_id.hex[:8]}.{ending}"'
    response["Content-Length"] = str(export.size)
    return response


async def _one_by_one(stream: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Django would read a plain iterator to its end before the first byte goes out: a whole export in the memory of a
    server that has calls on the line.
    """
    while (piece := await sync_to_async(lambda: next(stream, None))()) is not None:
        yield piece


@require_POST
def delete(request: HttpRequest, public_id: str) -> HttpResponse:
    """POST exports/<id>/delete/: the file goes now, or the building of it ends."""
    export = _export(request, public_id)
    services.delete_file(actor=f"user:{request.user.pk}", export=export)
    return redirect("exports-one", public_id=export.public_id)


@require_POST
def intake_bundle(request: HttpRequest, public_id: str) -> HttpResponse:
    """POST exports/intake/<id>/fhir/: one intake as a FHIR Bundle. 404 for another clinic's."""
    user = _user(request)
    clinics = Clinic.objects.for_user(user)
    intake = get_object_or_404(
        Intake.objects.select_related("clinic", "patient"), public_id=public_id, clinic__in=clinics
    )
    if not services.may_have(user, [intake.clinic]) or not services.may_identify(user, [intake.clinic]):
        return HttpResponseForbidden("Records are exported by managers of the clinic.")
    made = fhir.bundle(intake)
    record(
        action="intake.exported", actor=f"user:{user.pk}", clinic_id=intake.clinic_id, obj=intake,
        details={"format": "fhir", "resources": len(made["entry"])},
    )  # fmt: skip
    response = HttpResponse(json.dumps(made, ensure_ascii=False, indent=1), content_type="application/fhir+json")
    response["Content-Disposition"] = f'attachment; filename="intake-{intake.public_id.hex[:8]}.json"'
    return response


def shown(export: Export) -> dict[str, Any]:
    """An export as the pages show it."""
    return {
        "row": export,
        "url": reverse("exports-one", args=[export.public_id]),
        "percent": round(100 * export.rows_done / export.rows_total) if export.rows_total else 0,
        "clinics": ", ".join(clinic.name for clinic in export.clinics.all()),
        "filter": filter_words(export.filters) or "everything",
        "waits": export.state in (State.QUEUED, State.RUNNING),
        "ready": export.state == State.DONE,
    }


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user


def _export(request: HttpRequest, public_id: str) -> Export:
    return get_object_or_404(Export.objects.for_user(request.user).select_related("requested_by"), public_id=public_id)


def _render(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    return render(request, template, {**admin.site.each_context(request), **context}, status=status)
