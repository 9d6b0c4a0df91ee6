"""What Twilio is told to do with a caller: stream to the agent, ring a desk, wait and ask again, or hear a goodbye."""

from __future__ import annotations

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse

from voiceagent import health

from . import handover, lines, live, services, transfer
from .models import Call
from .twilio import signature, twiml

# Spoken by Twilio itself: the only words of ours that do not come from the dialogue.
CONNECTING = "One moment please, I'm connecting you with the front desk."
NOBODY_ANSWERED = (
    "I'm sorry, nobody can take your call right now. The clinic has your details and will call you back. Goodbye."
)
NOBODY_KNOWS = "I'm sorry, nobody can take your call right now. Please call again later. Goodbye."
ONE_MOMENT = "One moment, please."

AGAIN_SECONDS = 2
"""How long a caller waits before Twilio asks once more."""
DRAIN_TRIES = 3
"""How often a process that is being stopped sends Twilio to another one. Then there is none, and it takes the call."""


def as_twiml(text: str) -> HttpResponse:
    return HttpResponse(text, content_type="text/xml")


def tries(request: HttpRequest) -> int:
    """How often Twilio has asked before, as our own address told it."""
    again = request.GET.get("again", "")
    return int(again) if again.isascii() and again.isdigit() and len(again) < 4 else 0


def ask_again(request: HttpRequest) -> HttpResponse:
    asked = tries(request)
    url = f"{settings.PUBLIC_URL}{request.path}?again={asked + 1}"
    return as_twiml(twiml.ask_again(url=url, seconds=AGAIN_SECONDS, words="" if asked else ONE_MOMENT))


def stream(request: HttpRequest, call: Call) -> HttpResponse:
    """The agent has the caller."""
    if health.draining() and tries(request) < DRAIN_TRIES:
        # Asked of whichever process the load balancer chooses then. A 503 without a fallback URL would end the call.
        return ask_again(request)
    lines.keep(call_sids=[call.call_sid])
    live.expect(call.call_sid)
    return as_twiml(
        twiml.connect(
            stream_url=signature.socket_url(settings.PUBLIC_URL, f"/voice/stream/{call.call_sid}/"),
            action=f"{settings.PUBLIC_URL}/voice/resume",
            token=services.issue_token(call_sid=call.call_sid),
        )
    )


def desk(request: HttpRequest, call: Call, words: str) -> HttpResponse:
    number = handover.desk_number(call)
    if not number:
        return nobody(call.call_sid)
    rung = transfer.start(call=call, number=number) if transfer.is_warm(call) else transfer.Desk.NOT
    if rung is transfer.Desk.BEGINS:
        return ask_again(request)
    if rung is transfer.Desk.NOT:
        return dial(number, words)
    return as_twiml(
        twiml.wait_in(
            room=transfer.room_of(call.call_sid),
            hold=f"{settings.PUBLIC_URL}/voice/transfer/hold",
            action=f"{settings.PUBLIC_URL}/voice/resume",
            words=words,
        )
    )


def dial(number: str, words: str) -> HttpResponse:
    resume_url, screen = f"{settings.PUBLIC_URL}/voice/resume", f"{settings.PUBLIC_URL}/voice/desk"
    return as_twiml(twiml.dial(number=number, action=resume_url, screen=screen, words=words))


def nobody_came(request: HttpRequest, call_sid: str) -> HttpResponse:
    """After a warm transfer: the agent goes on with who can be helped by it, others are promised a call back."""
    call = transfer.give_back(call_sid=call_sid)
    return nobody(call_sid) if call is None else stream(request, call)


def nobody(call_sid: str) -> HttpResponse:
    """A call back is promised only where staff find an intake."""
    try:
        known = services.has_intake(call_sid=call_sid)
    except (OperationalError, InterfaceError):
        known = False
    return as_twiml(twiml.hang_up(NOBODY_ANSWERED if known else NOBODY_KNOWS))
