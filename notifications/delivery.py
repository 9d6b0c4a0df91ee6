"""Sending a message of the outbox: claim it, send it, write down how it ended. No transaction is open while sending."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Coalesce
from django.utils import timezone

from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import CloseReason, Queue

from . import caps, consents, mail
from .models import Channel, Message, State
from .quiet import next_day, opens_at
from .sending import NotSent, Sent

logger = logging.getLogger(__name__)

BACKOFF = (30, 120, 600, 1800, 3600, 4 * 3600)
"""Seconds before the second, third ... try; after the last one the message has failed."""
_BATCH = 200


def deliver(message_id: int) -> float | None:
    """Sends the message unless another sender has it.

    Seconds to wait before another try, None when there is none to come or the sweep will find it.
    """
    now = timezone.now()
    claimed = Message.objects.due(now).filter(pk=message_id)
    if not claimed.update(
        state=State.SENDING, claimed_at=now, attempts=F("attempts") + 1, tried_at=Coalesce(F("tried_at"), now)
    ):
        return None
    message = Message.objects.select_related("clinic").get(pk=message_id)
    if message.attempts > len(BACKOFF) + 1:
        return _not_sent(message, "interrupted", final=True)
    unwanted = _unwanted(message, now)
    if unwanted:
        _finish(message, state=State.DROPPED, reason=unwanted)
        return None
    if message.channel == Channel.SMS and _waits(message, now):
        return None
    try:
        sent = (_texted if message.channel == Channel.SMS else mail.send)(message)
    except NotSent as error:
        return _not_sent(message, error.reason, final=error.final)
    _finish(message, state=State.SENT, reason="", note=sent.note, vendor_id=sent.vendor_id, sent_at=timezone.now())
    return None


def _texted(message: Message) -> Sent:
    from . import texts  # Twilio's SDK is long to load, and most processes send no texts

    return texts.send(message)


def _unwanted(message: Message, now: datetime) -> str:
    """Why nobody wants it any more; "" where it is wanted."""
    if message.not_after is not None and message.not_after < now:
        return "too_late"
    if message.needs_consent and not consents.allows(
        clinic_id=message.clinic_id, channel=message.channel, address=message.to
    ):
        return "no_consent"
    return ""


def _waits(message: Message, now: datetime) -> bool:
    """Whether a text has to wait, for the morning or for tomorrow; waiting is no try. What could only come too late
    then has failed, so that somebody calls.
    """
    opens, reason = opens_at(message.clinic, now), ""
    if opens <= now:
        reason = caps.reached(message, now)
        if not reason:
            return False
        metrics.errors.labels(kind=reason).inc()
        opens = next_day(message.clinic, now)
        if message.not_after is not None and message.not_after <= opens:
            _not_sent(message, reason, final=True)
            return True
    first = {"tried_at": None} if message.attempts == 1 else {}
    _finish(message, state=State.QUEUED, reason=reason, due_at=opens, attempts=message.attempts - 1, **first)
    return True


def overdue() -> list[int]:
    """Ids of messages nobody is sending, oldest first."""
    return list(Message.objects.due(timezone.now()).order_by("pk").values_list("pk", flat=True)[:_BATCH])


def _not_sent(message: Message, reason: str, *, final: bool) -> float | None:
    """Seconds until the next try, or None when this was the last."""
    wait = None if final or message.attempts > len(BACKOFF) else BACKOFF[message.attempts - 1]
    logger.warning(
        "a message was not sent", extra={"message_id": message.pk, "reason": reason, "attempt": message.attempts}
    )
    if wait is None:
        _finish(message, state=State.FAILED, reason=reason)
    else:
        _finish(message, state=State.QUEUED, reason=reason, due_at=timezone.now() + timedelta(seconds=wait))
    return wait


@transaction.atomic
def _finish(message: Message, **changes: object) -> None:
    """Only the sender of this attempt may say how it ended: one thought dead must not undo its successor's work."""
    state = str(changes["state"])
    mine = Message.objects.filter(pk=message.pk, state=State.SENDING, attempts=message.attempts)
    if mine.update(**changes) and state != State.QUEUED:
        metrics.messages.labels(template=message.template, state=state).inc()
        audit.record(
            action=f"message.{state}",
            actor="system",
            clinic_id=message.clinic_id,
            obj=message,
            details={"template": message.template, "attempts": message.attempts, "reason": str(changes["reason"])},
        )
        if state == State.FAILED:
            worklist.open_item(
                clinic=message.clinic,
                queue=Queue.MESSAGE,
                subject=message,
                reason=str(changes["reason"]),
                actor="system",
                again=True,
            )
        else:
            done = CloseReason.SENT if state == State.SENT else CloseReason.NOT_NEEDED
            worklist.settle(queue=Queue.MESSAGE, subject=message, reason=done)
