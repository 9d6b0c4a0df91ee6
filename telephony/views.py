"""Twilio's webhooks: a call comes in, a stream has ended, a desk picks up, a call is over. Signed; addresses come from
PUBLIC_URL.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest

from voiceagent import health, metrics

from . import desk, lines, live, services, transfer
from .models import Call, Outcome, Status, Transfer
from .signed import View, signed
from .twilio import signature, twiml

logger = logging.getLogger(__name__)

# Spoken by Twilio itself: the only words of ours that do not come from the dialogue.
NOT_IN_SERVICE = "Thank you for calling. This number is not in service at the moment. Goodbye."
CALL_IS_OVER = "This call has ended. Goodbye."
CONNECTING = "One moment please, I'm connecting you with the front desk."
ALL_BUSY = "All our lines are busy at the moment. I'm connecting you with the front desk."
NOBODY_ANSWERED = (
    "I'm sorry, nobody can take your call right now. The clinic has your details and will call you back. Goodbye."
)
CALLING_BACK = "Thank you. The clinic will call you back. Goodbye."
NOBODY_KNOWS = "I'm sorry, nobody can take your call right now. Please call again later. Goodbye."
ONE_MOMENT = "One moment, please."
WAIT_OR_CALL_BACK = (
    "All our lines are busy. The wait is about {minutes}. To be called back instead, press 1. Or stay on the line."
)
WAIT = "All our lines are busy. The wait is about {minutes}. Please stay on the line."
WILL_CALL_BACK = "Thank you. The clinic will call you back at the number you are calling from. Goodbye."

AGAIN_SECONDS = 2
"""How long a caller waits before Twilio asks once more."""
AWAY_TRIES = 20
"""How often Twilio asks again while the database is away: forty seconds, the longest a caller is kept on hold."""
BUSY_SECONDS = 20
BUSY_TRIES = 6
"""How often a caller is kept waiting for a line; then the front desk is rung."""
DRAIN_TRIES = 3
"""How often a process that is being stopped sends Twilio to another one. Then there is none, and it takes the call."""

_CALL_SID = re.compile(r"[A-Za-z0-9]{1,64}")


def about_call(view: View) -> View:
    """Twilio alone may post, and about a call."""

    @signed
    @wraps(view)
    def checked(request: HttpRequest) -> HttpResponse:
        if not _CALL_SID.fullmatch(request.POST.get("CallSid", "")):
            metrics.errors.labels(kind="webhook_call_sid").inc()
            return HttpResponseBadRequest()
        return view(request)

    return checked


def waits(view: View) -> View:
    """While the database is away the caller waits and Twilio asks again: an error status would end the call."""

    @wraps(view)
    def asked(request: HttpRequest) -> HttpResponse:
        try:
            return view(request)
        except (OperationalError, InterfaceError):
            metrics.errors.labels(kind="database").inc()
            logger.warning("database away, call waits", extra={"call_sid": request.POST["CallSid"]})
        return _ask_again(request) if _tries(request) < AWAY_TRIES else _without_database(request)

    return asked


def _tries(request: HttpRequest) -> int:
    again = request.GET.get("again", "")
    return int(again) if again.isascii() and again.isdigit() and len(again) < 4 else 0


def _ask_again(request: HttpRequest) -> HttpResponse:
    tries = _tries(request)
    url = f"{settings.PUBLIC_URL}{request.path}?again={tries + 1}"
    return _twiml(twiml.ask_again(url=url, seconds=AGAIN_SECONDS, words="" if tries else ONE_MOMENT))


_desks: dict[str, str] = {}
"""Dialled number -> the desk behind it, as last seen: all that is known of a call while the database is away."""


def _without_database(request: HttpRequest) -> HttpResponse:
    desk_number = _desks.get(request.POST.get("To", ""))
    if not desk_number:
        return _twiml(twiml.hang_up(NOBODY_KNOWS))
    return _dial(desk_number, CONNECTING)


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
        return _twiml(twiml.hang_up(NOT_IN_SERVICE))
    _desks[request.POST.get("To", "")] = call.clinic.front_desk_number
    if call.ended_at is not None:
        return _twiml(twiml.hang_up(CALL_IS_OVER))
    if call.status == Status.HANDED_OVER:
        return _desk(call, CONNECTING)
    if live.is_full() or not lines.take(call_sid=call_sid):
        return _busy(request, call)
    logger.info("call answered", extra={"call_sid": call_sid, "clinic_id": call.clinic_id})
    return _stream(request, call)


def _busy(request: HttpRequest, call: Call) -> HttpResponse:
    """The wait, or a call back; after BUSY_TRIES the front desk."""
    tries = _tries(request)
    if not tries:
        metrics.errors.labels(kind="full").inc()
    logger.warning("all lines are busy", extra={"call_sid": call.call_sid})
    if tries >= BUSY_TRIES:
        services.give_to_person(call_sid=call.call_sid, reason="busy")
        return _desk(call, ALL_BUSY)
    minutes = lines.wait_minutes(clinic=call.clinic)
    words = WAIT_OR_CALL_BACK if call.from_number else WAIT
    return _twiml(
        twiml.offer_key(
            words=words.format(minutes="a minute" if minutes == 1 else f"{minutes} minutes"),
            action=f"{settings.PUBLIC_URL}/voice/busy?again={tries + 1}",
            otherwise=f"{settings.PUBLIC_URL}/voice/answer?again={tries + 1}",
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
        return _twiml(twiml.hang_up(WILL_CALL_BACK))
    return _twiml(twiml.ask_again(url=f"{settings.PUBLIC_URL}/voice/answer?again={_tries(request)}", seconds=1))


@about_call
@waits
def resume(request: HttpRequest) -> HttpResponse:
    """POST /voice/resume: a stream has ended (<Connect action>) or a desk was rung (<Dial action>: DialCallStatus)."""
    call_sid = request.POST["CallSid"]
    dialled = request.POST.get("DialCallStatus", "")
    if dialled:
        logger.info("desk rung", extra={"call_sid": call_sid, "status": dialled})
        # A desk that picked up and did not accept was answered too; only DialBridged tells the two apart.
        waited = _known(transfer.of_caller, call_sid)
        if waited is not None:
            return _conference_over(waited)
        talked = dialled in ("completed", "answered") and request.POST.get("DialBridged") != "false"
        if not talked:
            return _nobody(call_sid)
        try:
            services.person_reached(call_sid=call_sid)
        except (OperationalError, InterfaceError):
            metrics.errors.labels(kind="database").inc()
        return _twiml(twiml.hang_up())
    then, call = services.after_stream(call_sid=call_sid)
    logger.info("stream ended", extra={"call_sid": call_sid, "action": str(then)})
    if call is None or then is services.Next.OVER:
        return _twiml(twiml.hang_up())
    if then is services.Next.RECONNECT:
        return _stream(request, call)
    # The agent has announced the hand-over itself, unless it was in no state to.
    if call.end_reason == "call_back":
        return _twiml(twiml.hang_up(CALLING_BACK))
    return _desk(call, CONNECTING if call.end_reason in ("trouble", "no_speech") else "")


def _known(find: Callable[..., Transfer | None], call_sid: str) -> Transfer | None:
    """None also while the database is away: what is rung then is rung by a plain <Dial>."""
    try:
        return find(call_sid=call_sid)
    except (OperationalError, InterfaceError):
        metrics.errors.labels(kind="database").inc()
        return None


def _conference_over(waited: Transfer) -> HttpResponse:
    """A caller's conference has ended, or could not be entered: a person was in it, or nobody is."""
    if waited.outcome == Outcome.ACCEPTED:
        return _twiml(twiml.hang_up())
    transfer.caller_left(call_sid=waited.call.call_sid)
    return _nobody(waited.call.call_sid)


@about_call
def desk_answered(request: HttpRequest) -> HttpResponse:
    """POST /voice/desk (CallSid of the desk's leg, ParentCallSid of the caller's): a person, or only an answerphone?"""
    try:
        if (warm := transfer.of_desk(call_sid=request.POST["CallSid"])) is not None:
            if warm.outcome:
                return _twiml(twiml.hang_up(transfer.CALLER_LEFT))
            transfer.answered(transfer=warm)
        sid = request.POST.get("ParentCallSid") or request.POST["CallSid"]
        call = warm.call if warm is not None else services.call_of(call_sid=sid)
    except (OperationalError, InterfaceError):
        call = None
    return _twiml(twiml.ask_for_key(words=desk.briefing(call), action=f"{settings.PUBLIC_URL}/voice/desk/accept"))


@about_call
def desk_keyed(request: HttpRequest) -> HttpResponse:
    """POST /voice/desk/accept (Digits): 1 takes the call."""
    accepted = request.POST.get("Digits") == "1"
    logger.info("desk keyed", extra={"status": "accepted" if accepted else "declined"})
    warm = _known(transfer.of_desk, request.POST["CallSid"])
    if warm is None:
        return _twiml(twiml.go_on() if accepted else twiml.hang_up())
    if accepted and transfer.accepted(transfer=warm):
        return _twiml(twiml.join(room=transfer.room_of(warm.call.call_sid)))
    if not accepted:
        transfer.not_accepted(transfer=warm, outcome=Outcome.DECLINED)
    return _twiml(twiml.hang_up(transfer.CALLER_LEFT if accepted else ""))


@about_call
def status(request: HttpRequest) -> HttpResponse:
    """POST /voice/status (CallSid, CallStatus): the call is over, once CallStatus is a final one."""
    call_status = request.POST.get("CallStatus", "")
    if call_status == "completed" or call_status in services.NOT_CONNECTED:
        try:
            services.hung_up(call_sid=request.POST["CallSid"], call_status=call_status)
            transfer.caller_left(call_sid=request.POST["CallSid"])
        except (OperationalError, InterfaceError):
            # Twilio says it once. What is left open is found by its lease (`lines.close_forgotten`).
            metrics.errors.labels(kind="database").inc()
            logger.warning("database away, end of call not noted", extra={"call_sid": request.POST["CallSid"]})
    return HttpResponse(status=204)


def _stream(request: HttpRequest, call: Call) -> HttpResponse:
    if health.draining() and _tries(request) < DRAIN_TRIES:
        # Asked of whichever process the load balancer chooses then. A 503 without a fallback URL would end the call.
        return _ask_again(request)
    lines.keep(call_sids=[call.call_sid])
    return _twiml(
        twiml.connect(
            stream_url=signature.socket_url(settings.PUBLIC_URL, f"/voice/stream/{call.call_sid}/"),
            action=f"{settings.PUBLIC_URL}/voice/resume",
            token=services.issue_token(call_sid=call.call_sid),
        )
    )


def _desk(call: Call, words: str) -> HttpResponse:
    number = services.desk_number(call)
    if not number:
        return _nobody(call.call_sid)
    if not transfer.is_warm(call) or not transfer.start(call=call, number=number):
        return _dial(number, words)
    return _twiml(
        twiml.wait_in(
            room=transfer.room_of(call.call_sid),
            hold=f"{settings.PUBLIC_URL}/voice/transfer/hold",
            action=f"{settings.PUBLIC_URL}/voice/resume",
            words=words,
        )
    )


def _dial(number: str, words: str) -> HttpResponse:
    resume_url, screen = f"{settings.PUBLIC_URL}/voice/resume", f"{settings.PUBLIC_URL}/voice/desk"
    return _twiml(twiml.dial(number=number, action=resume_url, screen=screen, words=words))


def _nobody(call_sid: str) -> HttpResponse:
    """A call back is promised only where staff find an intake."""
    try:
        known = services.has_intake(call_sid=call_sid)
    except (OperationalError, InterfaceError):
        known = False
    return _twiml(twiml.hang_up(NOBODY_ANSWERED if known else NOBODY_KNOWS))


def _twiml(text: str) -> HttpResponse:
    return HttpResponse(text, content_type="text/xml")
