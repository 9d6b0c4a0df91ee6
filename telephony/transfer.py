"""A warm transfer: the caller waits in a conference, a desk is rung by REST, and whoever accepts with 1 joins them.

Every attempt is a row with its outcome. Whatever Twilio does not do leaves the caller better off than waiting: no desk
can be rung - the plain <Dial>; nobody accepts - the agent goes on, or a call back is promised; nobody tells us -
`sweep` notices.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from . import handover
from .account import twilio
from .models import Call, Outcome, Transfer
from .twilio import rest

logger = logging.getLogger(__name__)

OUTCOMES = {
    "busy": Outcome.BUSY,
    "no-answer": Outcome.NO_ANSWER,
    "failed": Outcome.FAILED,
    "canceled": Outcome.NO_ANSWER,
}
"""Twilio's CallStatus of a desk that was never reached."""
LONGEST = timedelta(seconds=60)
"""Ringing, briefing and accepting take 45 seconds at most; Twilio would have told us by then."""
RETRIED_FOR = timedelta(minutes=3)
"""How long a caller whose desk did not accept is tried to be fetched out of the conference."""
CALLER_LEFT = "The caller has hung up. Goodbye."


class Desk(StrEnum):
    """rings: the caller waits in the conference. begins: another request is about to ring it. not: a <Dial> may."""

    RINGS = "rings"
    BEGINS = "begins"
    NOT = "not"


def is_warm(call: Call) -> bool:
    return call.clinic.transfer == Clinic.Transfer.WARM and bool(settings.TWILIO_ACCOUNT_SID)


def room_of(call_sid: str) -> str:
    """The conference of a call."""
    return f"transfer-{call_sid}"


def start(*, call: Call, number: str) -> Desk:
    """Rings the desk, once however often it is asked meanwhile. NOT: it cannot be, or was rung in vain before."""
    transfer, ours = _begun(call.pk)
    if not ours:
        return Desk.NOT if transfer.outcome else Desk.RINGS if transfer.desk_sid else Desk.BEGINS
    try:
        desk_sid = rest.ring(
            twilio(),
            to=number,
            sender=call.phone_line.number,
            url=f"{settings.PUBLIC_URL}/voice/desk",
            status_url=f"{settings.PUBLIC_URL}/voice/desk/over",
        )
    except (rest.Unreachable, rest.CallGone) as error:
        logger.warning("desk cannot be rung", extra={"call_sid": call.call_sid, "reason": _code(error)})
        _settle(transfer.pk, Outcome.NOT_RUNG)
        return Desk.NOT
    # The desk may have answered already; `of_desk` is asked only after that webhook's own briefing.
    Transfer.objects.filter(pk=transfer.pk).update(desk_sid=desk_sid)
    logger.info("desk rung", extra={"call_sid": call.call_sid, "status": "warm"})
    return Desk.RINGS


@transaction.atomic
def _begun(call_id: int) -> tuple[Transfer, bool]:
    """The call's transfer; whether it is a new one. Two who ask at the same time get the same."""
    call = Call.objects.select_for_update(of=("self",)).get(pk=call_id)
    last = call.transfers.last()
    return (last, False) if last is not None else (Transfer.objects.create(call=call, at=timezone.now()), True)


def of_desk(*, call_sid: str) -> Transfer | None:
    """The transfer whose desk has this leg."""
    found = Transfer.objects.select_related("call__clinic", "call__intake")
    return found.filter(desk_sid=call_sid).exclude(desk_sid="").first()


def of_caller(*, call_sid: str) -> Transfer | None:
    """The call's warm transfer, if it was put into a conference and is not with the agent again."""
    of_call = Transfer.objects.select_related("call").filter(call__call_sid=call_sid, returned_stream=None)
    return of_call.exclude(outcome=Outcome.NOT_RUNG).last()


def answered(*, transfer: Transfer) -> None:
    """Somebody has picked up and is being told; the caller hears so."""
    Transfer.objects.filter(pk=transfer.pk, answered_at=None).update(answered_at=timezone.now())


def accepted(*, transfer: Transfer) -> bool:
    """Whether whoever pressed 1 gets the caller: not one who has hung up, or whose wait was over."""
    return _settle(transfer.pk, Outcome.ACCEPTED)


def not_accepted(*, transfer: Transfer, outcome: Outcome) -> None:
    """Nobody takes the call: the caller is fetched out of the conference."""
    if _settle(transfer.pk, outcome):
        _fetch(transfer)


def desk_over(*, transfer: Transfer, call_status: str) -> None:
    """The desk's leg has ended (its CallStatus)."""
    not_accepted(transfer=transfer, outcome=OUTCOMES.get(call_status, Outcome.DECLINED))


def caller_left(*, call_sid: str) -> None:
    """The caller has hung up while waiting: a desk that listens is told so, one that rings stops."""
    transfer = of_caller(call_sid=call_sid)
    if transfer is None or not _settle(transfer.pk, Outcome.CALLER_LEFT) or not transfer.desk_sid:
        return
    if transfer.answered_at is not None:
        _try(transfer, partial(rest.say_and_end, twilio(), call_sid=transfer.desk_sid, words=CALLER_LEFT))
    else:
        _try(transfer, partial(rest.end, twilio(), call_sid=transfer.desk_sid))


def fetched(*, call_sid: str) -> None:
    """The caller is out of the conference."""
    Transfer.objects.filter(call__call_sid=call_sid, fetched_at=None).update(fetched_at=timezone.now())


@transaction.atomic
def give_back(*, call_sid: str) -> Call | None:
    """The agent has the caller again, whom nobody came for; asked again before its stream has begun, it is the same.

    None: a person is all that helps this caller, or the clinic rather calls back.
    """
    last = Transfer.objects.select_related("call__clinic").filter(call__call_sid=call_sid).last()
    if last is None or last.outcome not in Outcome.nobody():
        return None
    if last.returned_stream is not None:
        waits = last.call.ended_at is None and last.returned_stream > last.call.streams
        return last.call if waits else None
    call = handover.take_back(call_sid=call_sid)
    if call is not None:
        Transfer.objects.filter(pk=last.pk).update(returned_stream=call.streams + 1, fetched_at=timezone.now())
        logger.info("caller is with the agent again", extra={"call_sid": call_sid, "reason": str(last.outcome)})
    return call


def sweep() -> int:
    """Callers nobody came for, though nobody told us, and those Twilio did not fetch: how many were tended to."""
    now, tended = timezone.now(), 0
    waiting = Transfer.objects.select_related("call").filter(fetched_at=None, at__gt=now - RETRIED_FOR)
    for transfer in waiting.filter(outcome="", at__lt=now - LONGEST):
        not_accepted(transfer=transfer, outcome=Outcome.NO_ANSWER)
        tended += 1
    for transfer in waiting.filter(outcome__in=Outcome.nobody(), settled_at__lt=now - timedelta(seconds=10)):
        _fetch(transfer)
        tended += 1
    return tended


def _fetch(transfer: Transfer) -> None:
    url = f"{settings.PUBLIC_URL}/voice/transfer/over"
    _try(transfer, partial(rest.send_to, twilio(), call_sid=transfer.call.call_sid, url=url))


def _try(transfer: Transfer, act: Callable[[], None]) -> None:
    """Twilio not doing it is no reason to fail: whoever has hung up is gone, and `sweep` tries again."""
    try:
        act()
    except rest.CallGone:
        fetched(call_sid=transfer.call.call_sid)
    except rest.Unreachable as error:
        metrics.errors.labels(kind="twilio_rest").inc()
        logger.warning("a leg was not reached", extra={"call_sid": transfer.call.call_sid, "reason": error.code})


@transaction.atomic
def _settle(transfer_id: int, outcome: Outcome) -> bool:
    """The outcome, once: False where there is one."""
    transfer = Transfer.objects.select_for_update(of=("self",)).select_related("call").get(pk=transfer_id)
    if transfer.outcome:
        return False
    transfer.outcome, transfer.settled_at = outcome, timezone.now()
    transfer.save(update_fields=["outcome", "settled_at"])
    call = transfer.call
    audit.record(
        action="call.transfer", actor="system", clinic_id=call.clinic_id, obj=call, details={"outcome": str(outcome)}
    )
    if outcome is Outcome.ACCEPTED:
        handover.person_reached(call_sid=call.call_sid)
    transaction.on_commit(metrics.transfers.labels(outcome=str(outcome)).inc)
    return True


def _code(error: Exception) -> str:
    return error.code if isinstance(error, rest.Unreachable) else "gone"
