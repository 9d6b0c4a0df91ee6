"""The start page and what can be done to a task from any list: take, put off, close, reopen, undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseForbidden
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from voiceagent.audit import services as audit
from voiceagent.worklist import services
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import CloseReason, Queue

from . import today

PERMISSION = "worklist.change_workitem"
LATER = {"hour": timedelta(hours=1), "tomorrow": timedelta(days=1), "week": timedelta(days=7)}


def start_page(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """DASHBOARD_CALLBACK of the admin: its start page is the work of today."""
    return {**context, "title": "Today", **_today(request)}


@require_GET
def refreshed(request: HttpRequest) -> HttpResponse:
    """GET today/: the page's inside again, after something changed."""
    return render(request, "office/today.html", _today(request))


@require_POST
def act(request: HttpRequest, pk: int, verb: str) -> HttpResponse:
    """POST work/<pk>/<verb>/: one step of a task; 204. 400 with the reason in words when it makes no sense."""
    if not request.user.has_perm(PERMISSION):
        return HttpResponseForbidden("You may look at tasks, not change them.")
    item = get_object_or_404(WorkItem.objects.for_user(request.user), pk=pk)
    step = _STEPS.get(verb)
    if step is None:
        raise Http404
    try:
        step(request, item, f"user:{request.user.pk}")
    except (ValueError, KeyError, services.WrongReason, services.NothingToUndo) as error:
        return HttpResponseBadRequest(str(error), content_type="text/plain")  # it may repeat what was sent
    return HttpResponse(status=204)


def _today(request: HttpRequest) -> dict[str, Any]:
    now = timezone.now()
    wanted = request.GET.get("queue", "")
    queue = Queue(wanted) if wanted in Queue.values else None
    tasks = today.tasks(request.user, now, queue)
    if tasks:
        audit.record(
            action="today.read", actor=f"user:{request.user.pk}", clinic_id=None, details={"tasks": len(tasks)}
        )
    tiles = today.tiles(request.user, now)
    waiting = sum(tile.count for tile in tiles if queue in (None, tile.queue))
    return {
        "tiles": tiles,
        "queue": queue,
        "tasks": tasks,
        "more": max(0, waiting - len(tasks)),
        "shown_calls": f":{today.SHOWN_CALLS}",
        "live_calls": today.live_calls(request.user, now),
        "visits": today.visits(request.user, now),
        "unsigned": today.unsigned_rules(request.user),
        "may_change": request.user.has_perm(PERMISSION),
        "now": now,
    }


def _take(request: HttpRequest, item: WorkItem, actor: str) -> None:
    assert isinstance(request.user, User)
    services.assign(item=item, owner=request.user, actor=actor)


def _release(request: HttpRequest, item: WorkItem, actor: str) -> None:
    services.assign(item=item, owner=None, actor=actor)


def _later(request: HttpRequest, item: WorkItem, actor: str) -> None:
    services.postpone(item=item, until=timezone.now() + LATER[request.POST.get("by", "hour")], actor=actor)


def _close(request: HttpRequest, item: WorkItem, actor: str) -> None:
    reason = CloseReason(request.POST.get("reason", ""))
    services.close(item=item, reason=reason, actor=actor, note=request.POST.get("note", ""))


def _reopen(request: HttpRequest, item: WorkItem, actor: str) -> None:
    services.reopen(item=item, actor=actor)


def _undo(request: HttpRequest, item: WorkItem, actor: str) -> None:
    services.undo(item=item, actor=actor)


_STEPS: dict[str, Callable[[HttpRequest, WorkItem, str], None]] = {
    "take": _take,
    "release": _release,
    "later": _later,
    "close": _close,
    "reopen": _reopen,
    "undo": _undo,
}
staff = admin.site.admin_view
