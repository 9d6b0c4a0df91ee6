"""Twilio's webhooks of a hand-over: the caller who waits, the desk that picks up, keys and is over, nobody who came."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from voiceagent import metrics

from . import desk, services, transfer
from .connecting import as_twiml, nobody, nobody_came
from .models import Outcome, Transfer
from .twilio import twiml
from .webhooks import AWAY, about_call, waits

logger = logging.getLogger(__name__)

FINDING = "Please stay on the line while I find someone at the front desk."
COMING = "Someone has picked up and will be with you in a moment."
HOLD_SECONDS = 6


def known(find: Callable[..., Transfer | None], call_sid: str) -> Transfer | None:
    """None also while the database is away: what is rung then is rung by a plain <Dial>."""
    try:
        return find(call_sid=call_sid)
    except AWAY:
        metrics.errors.labels(kind="database").inc()
        return None


def conference_over(request: HttpRequest, waited: Transfer) -> HttpResponse:
    """A caller's conference has ended, or could not be entered: a person was in it, or nobody is."""
    if waited.outcome == Outcome.ACCEPTED:
        return as_twiml(twiml.hang_up())
    if waited.outcome in Outcome.nobody():
        return nobody_came(request, waited.call.call_sid)
    transfer.caller_left(call_sid=waited.call.call_sid)
    return nobody(waited.call.call_sid)


@about_call
def desk_answered(request: HttpRequest) -> HttpResponse:
    """POST /voice/desk (CallSid of the desk's leg, ParentCallSid of the caller's): a person, or only an answerphone?"""
    try:
        if (warm := transfer.of_desk(call_sid=request.POST["CallSid"])) is not None:
            if warm.outcome:
                return as_twiml(twiml.hang_up(transfer.CALLER_LEFT))
            transfer.answered(transfer=warm)
        sid = request.POST.get("ParentCallSid") or request.POST["CallSid"]
        call = warm.call if warm is not None else services.call_of(call_sid=sid)
    except AWAY:
        call = None
    return as_twiml(twiml.ask_for_key(words=desk.briefing(call), action=f"{settings.PUBLIC_URL}/voice/desk/accept"))


@about_call
def desk_keyed(request: HttpRequest) -> HttpResponse:
    """POST /voice/desk/accept (Digits): 1 takes the call."""
    accepted = request.POST.get("Digits") == "1"
    logger.info("desk keyed", extra={"status": "accepted" if accepted else "declined"})
    warm = known(transfer.of_desk, request.POST["CallSid"])
    if warm is None:
        return as_twiml(twiml.go_on() if accepted else twiml.hang_up())
    if accepted and transfer.accepted(transfer=warm):
        return as_twiml(twiml.join(room=transfer.room_of(warm.call.call_sid)))
    if not accepted:
        transfer.not_accepted(transfer=warm, outcome=Outcome.DECLINED)
    return as_twiml(twiml.hang_up(transfer.CALLER_LEFT if accepted else ""))


@about_call
def hold(request: HttpRequest) -> HttpResponse:
    """POST /voice/transfer/hold: what the caller hears in the conference, asked for again and again."""
    found = known(transfer.of_caller, request.POST["CallSid"])
    words = COMING if found is not None and found.answered_at is not None else FINDING
    return as_twiml(
        twiml.ask_again(url=f"{settings.PUBLIC_URL}/voice/transfer/hold", seconds=HOLD_SECONDS, words=words)
    )


@about_call
def desk_over(request: HttpRequest) -> HttpResponse:
    """POST /voice/desk/over (CallSid of the desk's leg, CallStatus)."""
    found = known(transfer.of_desk, request.POST["CallSid"])
    try:
        if found is not None:
            transfer.desk_over(transfer=found, call_status=request.POST.get("CallStatus", ""))
    except AWAY:
        metrics.errors.labels(kind="database").inc()  # `transfer.sweep` notices
    return HttpResponse(status=204)


@about_call
@waits
def over(request: HttpRequest) -> HttpResponse:
    """POST /voice/transfer/over: the caller is out of the conference, and nobody came."""
    call_sid = request.POST["CallSid"]
    transfer.fetched(call_sid=call_sid)
    found = transfer.of_caller(call_sid=call_sid)
    if found is not None and found.outcome == Outcome.ACCEPTED:
        return as_twiml(twiml.hang_up())
    return nobody_came(request, call_sid)
