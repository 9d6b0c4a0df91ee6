"""POST admin/find/: what the box asks. By POST, so that nobody's name stands in an address, a history or a log."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from voiceagent.audit import services as audit

from . import search

LONGEST = 120


@never_cache
@require_POST
def found(request: HttpRequest) -> HttpResponse:
    """What is found, as the list below the box. That somebody looked is written down, not for whom."""
    groups = search.find(request.user, request.POST.get("term", "")[:LONGEST])
    if groups:
        details = {group.title.lower(): len(group.hits) for group in groups}
        audit.record(action="search.read", actor=f"user:{request.user.pk}", clinic_id=None, details=details)
    return render(request, "office/found.html", {"groups": groups})
