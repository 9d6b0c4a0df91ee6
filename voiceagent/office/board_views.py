"""GET calls-now/: the live calls. POST calls-now/<pk>/<verb>/: what may be done to one: listen, unredact, steer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseForbidden
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from intake import services as intakes
from telephony import steering
from telephony.models import Call, OrderState, nanp
from voiceagent.audit import services as audit
from voiceagent.clinics.services import may

from . import board

SEE, STEER, UNREDACT = "telephony.view_call", "telephony.change_call", "intake.unredact_intake"
LISTENED, READABLE = "calls_listened", "calls_unredacted"
"""In the session: primary keys of calls this user listens to, and whose words they gave a reason to read."""
SHORTEST_REASON = 5


@require_GET
def page(request: HttpRequest) -> HttpResponse:
    """`?call=<pk>` opens one of them."""
    context = {**admin.site.each_context(request), "title": "Live calls", **_board(request)}
    return render(request, "office/board.html", context)


@require_GET
def refreshed(request: HttpRequest) -> HttpResponse:
    """GET calls-now/rows/?call=<pk>: the page's changing parts again."""
    return render(request, "office/board_parts.html", _board(request))


@require_POST
def act(request: HttpRequest, pk: int, verb: str) -> HttpResponse:
    """204; 400 with the reason in words."""
    step = _STEPS.get(verb)
    if step is None:
        raise Http404
    permission, do = step
    if not request.user.has_perm(SEE) or not request.user.has_perm(permission):
        return HttpResponseForbidden("You may look at calls, not do that.")
    call = get_object_or_404(board.calls_of(request.user), pk=pk)
    if not may(request.user, permission, call.clinic_id):
        return HttpResponseForbidden("You may look at calls of this clinic, not do that.")
    try:
        refused = do(request, call, f"user:{request.user.pk}")
    except steering.Refused as refusal:
        refused = REFUSALS.get(refusal.code, "That did not work.")
    return HttpResponseBadRequest(refused) if refused else HttpResponse(status=204)


def _board(request: HttpRequest) -> dict[str, Any]:
    if not request.user.has_perm(SEE):
        raise PermissionDenied
    now, readable = timezone.now(), _kept(request, READABLE) if request.user.has_perm(UNREDACT) else []
    calls = board.live(request.user, now, readable)
    wanted = request.GET.get("call", "")
    chosen = board.calls_of(request.user).filter(pk=wanted).first() if wanted.isdecimal() else None
    if chosen is not None and chosen.pk not in _kept(request, LISTENED):
        _keep(request, LISTENED, chosen.pk)
        _audit(request, "call.listened", chosen)
    return {
        "calls": calls,
        "several": len({live.call.clinic_id for live in calls}) > 1,
        "chosen": chosen,
        "live": next((live for live in calls if chosen is not None and live.call.pk == chosen.pk), None),
        "readable": chosen is not None and chosen.pk in readable,
        "words": board.words_of(chosen.intake, readable=chosen.pk in readable) if chosen is not None else [],
        "orders": list(chosen.orders.order_by("-pk")[:5]) if chosen is not None else [],
        "may_steer": request.user.has_perm(STEER),
        "may_unredact": request.user.has_perm(UNREDACT),
        "may_unredact_it": chosen is not None and may(request.user, UNREDACT, chosen.clinic_id),
        "now": now,
    }


# --- steps: each answers "" or what is wrong, in words


def _take_over(request: HttpRequest, call: Call, actor: str) -> str:
    """To the phone given, else to the front desk's."""
    typed = request.POST.get("number", "").strip()
    number = nanp(typed)
    if typed and not number:
        return REFUSALS["number"]
    return _over(steering.take_over(call_sid=call.call_sid, actor=actor, number=f"+1{number}" if number else None))


def _whisper(request: HttpRequest, call: Call, actor: str) -> str:
    return _over(steering.whisper(call_sid=call.call_sid, text=request.POST.get("text", ""), actor=actor))


def _end(request: HttpRequest, call: Call, actor: str) -> str:
    return _over(steering.end_call(call_sid=call.call_sid, actor=actor))


def _unredact(request: HttpRequest, call: Call, actor: str) -> str:
    reason = " ".join(request.POST.get("reason", "").split())
    if len(reason) < SHORTEST_REASON or call.intake_id is None:
        return "Please say in a few words why you need it."
    intakes.note_unredaction(intake_id=call.intake_id, reason=reason, actor=actor)
    _keep(request, READABLE, call.pk)
    return ""


def _over(order: Any) -> str:
    return REFUSALS["over"] if order.state == OrderState.REFUSED else ""


REFUSALS = {
    "over": "The call is over.",
    "unknown": "That call is not known.",
    "text": "Please write what the agent shall say, in 400 letters at most.",
    "number": "Please give a number of the United States or Canada, with its area code.",
}
_STEPS: dict[str, tuple[str, Callable[[HttpRequest, Call, str], str]]] = {
    "take-over": (STEER, _take_over),
    "whisper": (STEER, _whisper),
    "end": (STEER, _end),
    "unredact": (UNREDACT, _unredact),
}


def _kept(request: HttpRequest, name: str) -> list[int]:
    return list(request.session.get(name, []))


def _keep(request: HttpRequest, name: str, pk: int) -> None:
    """The newest hundred: nobody listens to more."""
    request.session[name] = [*(known for known in _kept(request, name) if known != pk), pk][-board.SHOWN :]


def _audit(request: HttpRequest, action: str, call: Call) -> None:
    audit.record(action=action, actor=f"user:{request.user.pk}", clinic_id=call.clinic_id, obj=call)
