"""Twilio's webhooks of a warm transfer: the caller who waits, the desk that is over, the caller nobody came for."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from . import services, transfer
from .models import Outcome
from .twilio import twiml
from .views import NOBODY_ANSWERED, NOBODY_KNOWS, about_call, waits

FINDING = "Please stay on the line while I find someone at the front desk."
COMING = "Someone has picked up and will be with you in a moment."
HOLD_SECONDS = 6


def _twiml(text: str) -> HttpResponse:
    return HttpResponse(text, content_type="text/xml")


@about_call
def hold(request: HttpRequest) -> HttpResponse:
    """POST /voice/transfer/hold: what the caller hears in the conference, asked for again and again."""
    found = transfer.of_caller(call_sid=request.POST["CallSid"])
    words = COMING if found is not None and found.answered_at is not None else FINDING
    return _twiml(twiml.ask_again(url=f"{settings.PUBLIC_URL}/voice/transfer/hold", seconds=HOLD_SECONDS, words=words))


@about_call
def desk_over(request: HttpRequest) -> HttpResponse:
    """POST /voice/desk/over (CallSid of the desk's leg, CallStatus)."""
    found = transfer.of_desk(call_sid=request.POST["CallSid"])
    if found is not None:
        transfer.desk_over(transfer=found, call_status=request.POST.get("CallStatus", ""))
    return HttpResponse(status=204)


@about_call
@waits
def over(request: HttpRequest) -> HttpResponse:
    """POST /voice/transfer/over: the caller is out of the conference, and nobody came."""
    call_sid = request.POST["CallSid"]
    transfer.fetched(call_sid=call_sid)
    found = transfer.of_caller(call_sid=call_sid)
    if found is not None and found.outcome == Outcome.ACCEPTED:
        return _twiml(twiml.hang_up())
    return _twiml(twiml.hang_up(NOBODY_ANSWERED if services.has_intake(call_sid=call_sid) else NOBODY_KNOWS))
