"""What staff who listen in may do to a call that is on: have the agent say something, take it over, end it.

An order is a row; the process with the call is told its id through the channel layer, and looks for itself every few
seconds in case that is away. Whoever calls these has checked that the actor works for the call's clinic.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.db import transaction
from django.utils import timezone

from intake.models import Turn
from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.pulse import changed

from .models import LIVE, Call, CallOrder, OrderKind, OrderState

logger = logging.getLogger(__name__)

LONGEST = 400
"""Letters of words to be said: about half a minute."""
GOOD_FOR = timedelta(seconds=60)
"""An order is carried out within that time or not at all: the conversation has moved on."""
_NUMBER = re.compile(r"\+1[2-9]\d{9}")
"""North America alone, so that nobody is connected abroad at the clinic's expense."""


class Refused(Exception):
    """The order was not given. code: unknown, text, number."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def group_of(call_sid: str) -> str:
    """The channel-layer group in which a live call listens; its messages are {"type": "call.order"}, nothing else."""
    return f"call-{call_sid}"


def whisper(*, call_sid: str, text: str, actor: str) -> CallOrder:
    """The agent says `text` next and then asks its question again. Raises Refused."""
    words = " ".join(text.split())
    if not words or len(words) > LONGEST:
        raise Refused("text")
    # Without an end of its own it would run into the question that follows.
    ended = words if words.endswith((".", "!", "?")) else f"{words}."
    return _order(call_sid, OrderKind.WHISPER, actor, text=ended)


def take_over(*, call_sid: str, actor: str, number: str | None = None) -> CallOrder:
    """The caller is connected with `number` (E.164), else with the front desk. Raises Refused."""
    if number and not _NUMBER.fullmatch(number):
        raise Refused("number")
    if not number and not Call.objects.filter(call_sid=call_sid).exclude(clinic__front_desk_number="").exists():
        raise Refused("number")
    return _order(call_sid, OrderKind.TAKE_OVER, actor, number=number or "")


def end_call(*, call_sid: str, actor: str) -> CallOrder:
    """The agent says goodbye; everything given is kept and stands in the worklist. Raises Refused."""
    return _order(call_sid, OrderKind.END, actor)


@transaction.atomic
def _order(call_sid: str, kind: OrderKind, actor: str, **words: str) -> CallOrder:
    """The row, queued, or refused at once where the call is over."""
    call = Call.objects.select_for_update().filter(call_sid=call_sid).first()
    if call is None:
        raise Refused("unknown")
    order = CallOrder.objects.create(call=call, kind=kind, actor=actor, at=timezone.now(), **words)
    audit.record(action=f"call.{kind}", actor=actor, clinic_id=call.clinic_id, obj=call, details={"order": order.pk})
    if not Call.objects.live().filter(pk=call.pk).exists():
        CallOrder.objects.filter(pk=order.pk).refuse("over")
        order.refresh_from_db()
    transaction.on_commit(partial(_tell, call_sid))
    changed(call.clinic_id)
    return order


def _tell(call_sid: str) -> None:
    try:
        async_to_sync(get_channel_layer().group_send)(group_of(call_sid), {"type": "call.order"})
    except Exception as error:  # noqa: BLE001  whatever the layer's driver raises: the call looks for itself
        metrics.errors.labels(kind="news").inc()
        logger.warning("a live call could not be told", extra={"call_sid": call_sid, "error": type(error).__name__})


# --- for the process that has the call


def waiting(*, call_sids: Collection[str]) -> list[str]:
    """Which of these calls have orders queued."""
    queued = CallOrder.objects.queued().filter(call__call_sid__in=call_sids)
    return list(queued.values_list("call__call_sid", flat=True).distinct())


def take(*, call_sid: str) -> list[CallOrder]:
    """The orders to be carried out, oldest first; those that come too late are refused."""
    orders = CallOrder.objects.queued().filter(call__call_sid=call_sid)
    _refuse_late(call_sid)
    return list(orders)


def settle(*, order_id: int, turn: int | None = None, refused: str = "") -> None:
    """Done, with this turn of the agent's, or refused for that reason. In the transaction of what was done."""
    order = CallOrder.objects.select_related("call").get(pk=order_id)
    order.state = OrderState.REFUSED if refused else OrderState.DONE
    order.reason, order.turn, order.settled_at = refused, None if refused else turn, timezone.now()
    order.save(update_fields=["state", "reason", "turn", "settled_at"])
    audit.record(
        action=f"call.order_{order.state}",
        actor="system",
        clinic_id=order.call.clinic_id,
        obj=order.call,
        details={"order": order.pk, "reason": refused},
    )


def _refuse_late(call_sid: str) -> None:
    late = CallOrder.objects.filter(call__call_sid=call_sid, at__lt=timezone.now() - GOOD_FOR)
    late.refuse("late")


# --- listening in


@dataclass(frozen=True)
class Line:
    """One turn. speaker: agent or caller. staff: the agent said what staff had it say. at: when it was written down."""

    n: int
    speaker: str
    phase: str
    text: str = field(repr=False)
    staff: bool
    at: datetime


@dataclass(frozen=True)
class Listening:
    """A call as it stands. live: whether orders can still reach it. orders: newest last."""

    call: Call
    live: bool
    lines: Sequence[Line]
    orders: Sequence[CallOrder]


def listen(call_sid: str, *, after: int = 0, redacted: bool = True) -> Listening | None:
    """The words so far, from turn `after` + 1 on; not redacted only for who may read that, which the caller audits.

    A page asks again whenever `pulse` says that the clinic changed: the words never leave the database otherwise.
    """
    _refuse_late(call_sid)
    call = Call.objects.select_related("clinic", "intake").filter(call_sid=call_sid).first()
    if call is None:
        return None
    orders = list(call.orders.all())
    told = {order.turn for order in orders if order.kind == OrderKind.WHISPER and order.turn}
    turns = Turn.objects.filter(intake=call.intake_id, n__gt=after).order_by("n") if call.intake_id else ()
    lines = [
        Line(
            turn.n, turn.speaker, turn.phase, turn.redacted if redacted else turn.text, turn.n in told, turn.created_at
        )
        for turn in turns
    ]
    return Listening(call, call.ended_at is None and call.status in LIVE, lines, orders)
