"""Twilio's webhooks of a caller: a call comes in, waits for a line, its stream has ended, it is over."""

from __future__ import annotations

import logging

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from voiceagent import metrics

from . import handover, lines, live, services, transfer, writing
from .connecting import CONNECTING, as_twiml, desk, nobody, stream, tries
from .models import Call, Status
from .transfer_views import conference_over, known
from .twilio import twiml
from .webhooks import AWAY, about_call, remember_desk, waits

logger = logging.getLogger(__name__)

# Spoken by Twilio itself, as in `connecting`.
NOT_IN_SERVICE = "Thank you for calling. This number is not in service at the moment. Goodbye."
CALL_IS_OVER = "This call has ended. Goodbye."
ALL_BUSY = "All our lines are busy at the moment. I'm connecting you with the front desk."
CALLING_BACK = "Thank you. The clinic will call you back. Goodbye."
WAIT_OR_CALL_BACK = (
    "All our lines are busy. The wait is about {minutes}. To be called back instead, press 1. Or stay on the line."
)
WAIT = "All our lines are busy. The wait is about {minutes}. Please stay on the line."
WILL_CALL_BACK = "Thank you. The clinic will call you back at the number you are calling from. Goodbye."

CALL_BACK, CALL_BACK_ASKED = "call_back", "call_back_asked"
"""Why no desk is rung: they pressed 1 for it, or said so to the agent."""
BUSY_SECONDS = 20
BUSY_TRIES = 6
"""How often a caller is kept waiting for a line; then the front desk is rung."""


@about_call
@waits
def answer(request: HttpRequest) -> HttpResponse:
    """POST /voice/answer (CallSid, To, From): the media stream, or a polite refusal on a number that is not ours."""
    call_sid = request.POST["CallSid"]
    try:
        call = services.answer_call(
            call_sid=call_sid,
            dialled=request.POST.get("To", ""),
            caller=request.POST.get("From", ""),
            states=(request.POST.get("FromState", ""), request.POST.get("ToState", "")),
        )
    except services.UnknownNumber:
        metrics.errors.labels(kind="unknown_number").inc()
        logger.warning("unknown number dialled", extra={"call_sid": call_sid})
        return as_twiml(twiml.hang_up(NOT_IN_SERVICE))
    remember_desk(request.POST.get("To", ""), call)
    if call.ended_at is not None:
        return as_twiml(twiml.hang_up(CALL_IS_OVER))
    if call.status == Status.HANDED_OVER:
        return desk(request, call, CONNECTING)
    if live.is_full(but=call_sid) or not lines.take(call_sid=call_sid):
        return _busy(request, call)
    logger.info("call answered", extra={"call_sid": call_sid, "clinic_id": call.clinic_id})
    return stream(request, call)


def _busy(request: HttpRequest, call: Call) -> HttpResponse:
    """The wait, or a call back; after BUSY_TRIES the front desk."""
    asked = tries(request)
    if not asked:
        metrics.errors.labels(kind="full").inc()
    logger.warning("all lines are busy", extra={"call_sid": call.call_sid})
    if asked >= BUSY_TRIES:
        handover.give_to_person(call_sid=call.call_sid, reason="busy")
        return desk(request, call, ALL_BUSY)
    minutes = lines.wait_minutes(clinic=call.clinic)
    words = WAIT_OR_CALL_BACK if call.from_number else WAIT
    return as_twiml(
        twiml.offer_key(
            words=words.format(minutes="a minute" if minutes == 1 else f"{minutes} minutes"),
            action=f"{settings.PUBLIC_URL}/voice/busy?again={asked + 1}",
            otherwise=f"{settings.PUBLIC_URL}/voice/answer?again={asked + 1}",
            seconds=BUSY_SECONDS,
        )
    )


@about_call
@waits
def busy_keyed(request: HttpRequest) -> HttpResponse:
    """POST /voice/busy (Digits): 1 is called back, whoever keys something else goes on waiting."""
    call_sid = request.POST["CallSid"]
    if request.POST.get("Digits") == "1" and lines.call_back(call_sid=call_sid, reason="busy"):
        metrics.errors.labels(kind="call_back").inc()
        return as_twiml(twiml.hang_up(WILL_CALL_BACK))
    return as_twiml(twiml.ask_again(url=f"{settings.PUBLIC_URL}/voice/answer?again={tries(request)}", seconds=1))


@about_call
@waits
def resume(request: HttpRequest) -> HttpResponse:
    """POST /voice/resume: a stream has ended (<Connect action>) or a desk was rung (<Dial action>: DialCallStatus)."""
    call_sid = request.POST["CallSid"]
    dialled = request.POST.get("DialCallStatus", "")
    if dialled:
        logger.info("desk rung", extra={"call_sid": call_sid, "status": dialled})
        # A desk that picked up and did not accept was answered too; only DialBridged tells the two apart.
        waited = known(transfer.of_caller, call_sid)
        if waited is not None:
            return conference_over(request, waited)
        talked = dialled in ("completed", "answered") and request.POST.get("DialBridged") != "false"
        if not talked:
            return nobody(call_sid)
        try:
            handover.person_reached(call_sid=call_sid)
        except AWAY:
            metrics.errors.labels(kind="database").inc()
        return as_twiml(twiml.hang_up())
    writing.recover()
    then, call = handover.after_stream(call_sid=call_sid)
    logger.info("stream ended", extra={"call_sid": call_sid, "action": str(then)})
    if call is None or then is handover.Next.OVER:
        return as_twiml(twiml.hang_up())
    if then is handover.Next.RECONNECT:
        return stream(request, call)
    # The agent has announced what becomes of the caller itself, unless it was in no state to.
    if call.end_reason in (CALL_BACK, CALL_BACK_ASKED):
        return as_twiml(twiml.hang_up(CALLING_BACK if call.end_reason == CALL_BACK else ""))
    return desk(request, call, CONNECTING if call.end_reason in ("trouble", "no_speech") else "")


@about_call
def status(request: HttpRequest) -> HttpResponse:
    """POST /voice/status (CallSid, CallStatus): the call is over, once CallStatus is a final one."""
    call_status = request.POST.get("CallStatus", "")
    if call_status == "completed" or call_status in services.NOT_CONNECTED:
        try:
            writing.recover()
            services.hung_up(call_sid=request.POST["CallSid"], call_status=call_status)
            transfer.caller_left(call_sid=request.POST["CallSid"])
        except AWAY:
            # Twilio says it once. What is left open is found by its lease (`lines.close_forgotten`).
            metrics.errors.labels(kind="database").inc()
            logger.warning("database away, end of call not noted", extra={"call_sid": request.POST["CallSid"]})
    return HttpResponse(status=204)
