"""Every write of a call the agent has: answered, stream opened, ended. Keyword-only, atomic, audited."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from intake import services as intakes
from intake.models import Intake, Turn
from intake.models import Status as IntakeStatus
from scheduling import services as scheduling
from scheduling.models import Appointment
from scheduling.models import Status as VisitStatus
from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic, PhoneLine
from voiceagent.privacy.hashing import keyed_hash
from voiceagent.pulse import changed

from . import recording, tokens
from .consents import ask_twilio
from .models import LIVE, PHONE, Call, Status, nanp, plain_digits

NOT_CONNECTED = frozenset({"busy", "no-answer", "failed", "canceled"})
"""Twilio's CallStatus of a call that ended without having been answered."""
_STATE = re.compile(r"[A-Z]{2}")


class UnknownNumber(Exception):
    """Nobody of ours answers on the dialled number."""

    def __init__(self) -> None:
        super().__init__("no active clinic has the dialled number")


class StreamRefused(Exception):
    """A socket may not have the call. code: unknown, token, ended."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Opened:
    """What a stream needs to begin. caller_number: ten digits or "". next_turn: number of the first Turn it writes.

    seconds_before: how long the call has lasted on earlier streams. nobody_came: the caller has waited for a person in
    vain since then. asks_recording: whether it may be recorded, if the caller agrees.
    """

    call_sid: str
    clinic: Clinic
    intake_id: int
    claim: intakes.Claim
    resumed: bool
    next_turn: int
    caller_number: str = field(repr=False)
    seconds_before: float = 0.0
    asks_recording: bool = False
    nobody_came: bool = False


@transaction.atomic
def answer_call(*, call_sid: str, dialled: str, caller: str, states: tuple[str, str] = ("", "")) -> Call:
    """The call of this sid, created when new. dialled, caller: E.164 as Twilio says them. states: of the caller's
    number and of ours, in two letters, as far as Twilio knows them. Raises UnknownNumber.
    """
    line = PhoneLine.objects.select_related("clinic").filter(number=dialled, active=True, clinic__active=True).first()
    if line is None:
        raise UnknownNumber
    number = plain_digits(caller)
    call, created = Call.objects.get_or_create(
        call_sid=call_sid,
        defaults={
            "clinic": line.clinic,
            "phone_line": line,
            "from_number": caller,
            "from_state": states[0] if _STATE.fullmatch(states[0]) else "",
            "to_state": states[1] if _STATE.fullmatch(states[1]) else "",
            "started_at": timezone.now(),
            "from_hash": keyed_hash(PHONE, number) if number else "",
        },
    )
    if created:
        note(call, "call.answered")
    return call


@transaction.atomic
def issue_token(*, call_sid: str) -> str:
    """A new stream token; older ones of the call are void."""
    call = Call.objects.select_for_update().get(call_sid=call_sid)
    call.nonce, call.nonce_spent, call.streams = tokens.new_nonce(), False, call.streams + 1
    call.save(update_fields=["nonce", "nonce_spent", "streams"])
    return tokens.sign(call_sid, call.nonce)


@transaction.atomic
def open_stream(*, call_sid: str, token: str) -> Opened:
    """Spends the token and takes over the call's intake, a new one or where it stood. Raises StreamRefused."""
    call = Call.objects.select_for_update(of=("self",)).select_related("clinic").filter(call_sid=call_sid).first()
    if call is None:
        raise StreamRefused("unknown")
    nonce = tokens.nonce_of(call_sid, token)
    if not nonce or nonce != call.nonce or call.nonce_spent:
        raise StreamRefused("token")
    if call.ended_at is not None or call.status not in LIVE:
        raise StreamRefused("ended")
    resumed = call.intake_id is not None
    intake_id = call.intake_id or intakes.start_intake(clinic=call.clinic, language=call.clinic.language).pk
    claim = intakes.claim_intake(intake_id=intake_id)
    if claim.status != IntakeStatus.IN_PROGRESS:
        raise StreamRefused("ended")
    call.intake_id, call.nonce_spent, call.status = intake_id, True, Status.IN_PROGRESS
    call.save(update_fields=["intake", "nonce_spent", "status"])
    note(call, "call.stream_opened", stream=call.streams)
    if not resumed:
        transaction.on_commit(metrics.calls_by_phase.labels(phase=claim.phase).inc)
    intakes.load_coverage(call.clinic)
    intakes.load_hotlines(call.clinic)
    scheduling.load_types(call.clinic)
    last = Turn.objects.filter(intake=intake_id).aggregate(last=Max("n"))["last"] or 0
    before = (timezone.now() - call.started_at).total_seconds() if resumed else 0.0
    asks, waited = recording.is_asked(call), resumed and call.transfers.filter(returned_stream=call.streams).exists()
    number = nanp(call.from_number)
    return Opened(call_sid, call.clinic, intake_id, claim, resumed, last + 1, number, before, asks, waited)


def may_stream(*, call_sid: str) -> bool:
    """Whether the call is known and still on: asked before a socket is accepted, and after each write of its stream."""
    return Call.objects.live().filter(call_sid=call_sid).exists()


def call_of(*, call_sid: str) -> Call | None:
    """The call of this sid, with its clinic and intake."""
    return Call.objects.select_related("clinic", "intake").filter(call_sid=call_sid).first()


def has_intake(*, call_sid: str) -> bool:
    """Whether the call got as far as the conversation."""
    return Call.objects.filter(call_sid=call_sid, intake__isnull=False).exists()


@transaction.atomic
def close_call(*, call_sid: str, status: Status, reason: str) -> None:
    """The dialogue is over: completed, handed over (a person has the call from here) or failed. Twice is once."""
    call = Call.objects.select_for_update().get(call_sid=call_sid)
    _leave(call, status, reason)
    if status != Status.HANDED_OVER:
        call.ended_at = call.ended_at or timezone.now()
    call.save()
    ask_twilio(_stop_recording(call))


@transaction.atomic
def hung_up(*, call_sid: str, call_status: str) -> None:
    """The call is over, says Twilio (its CallStatus). An unfinished intake is abandoned. Unknown calls are ignored."""
    call = Call.objects.select_for_update().filter(call_sid=call_sid).first()
    if call is None or call.ended_at is not None:
        return
    if call.intake_id:
        intakes.abandon(intake_id=call.intake_id, reason="hung_up")
        _leave(call, Status(Intake.objects.values_list("status", flat=True).get(pk=call.intake_id)), call_status)
    else:
        _leave(call, Status.FAILED if call_status in NOT_CONNECTED else Status.ABANDONED, call_status)
    call.ended_at = timezone.now()
    call.save()
    ask_twilio(_stop_recording(call))


def visit_of(intake_id: int) -> str:
    """The visit booked for this intake, in words for staff; "" when there is none."""
    visits = Appointment.objects.blocking().exclude(status=VisitStatus.HELD).filter(intake=intake_id)
    visit = visits.select_related("provider", "location").first()
    return visit.words if visit else ""


def visit_for_person(intake_id: int) -> str:
    """The same, once the caller goes on to a person: the time that was kept for them until the end is theirs now."""
    scheduling.book_held(intake_id=intake_id, actor="agent")
    return visit_of(intake_id)


def _stop_recording(call: Call) -> int | None:
    return recording.stop_for_person(call=call) if call.ended_at is None else recording.stop(call=call, reason="over")


def _leave(call: Call, status: Status, reason: str) -> None:
    """Out of the live statuses, once."""
    if call.status in LIVE and status not in LIVE:
        call.status, call.end_reason = status, reason
        call.orders.refuse("over")
        if call.intake_id is not None:
            scheduling.release_holds(intake_id=call.intake_id, actor="agent")
        note(call, "call.ended", status=str(status), reason=reason)
        if call.transfers.exclude(returned_stream=None).exists():
            return  # counted when the desk was to have it, which gave it back
        transaction.on_commit(metrics.calls.labels(status=str(status)).inc)
        # By the clock, from the row: the streams of a call may have been in different processes, or none was opened.
        seconds = (timezone.now() - call.started_at).total_seconds()
        transaction.on_commit(partial(metrics.call_duration.observe, seconds))


def note(call: Call, action: str, **details: str | int) -> None:
    """The audit row of a write, in its transaction; open pages of the clinic refresh."""
    audit.record(action=action, actor="system", clinic_id=call.clinic_id, obj=call, details=details)
    changed(call.clinic_id)
