"""Queueing a message. Sending it is `delivery`, called by the Celery tasks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import Queue

from .broker import after_commit, hand_to_broker
from .consents import allows as may_write
from .consents import forget as forget_consents
from .consents import means as meaning_of
from .consents import record as record_consent
from .models import Channel, Message, State
from .quiet import opens_at as texts_open_at
from .received import empty as empty_replies
from .received import keep as keep_reply
from .received import old as old_replies
from .retention import empty as empty_messages
from .retention import empty_old as empty_old_messages
from .tasks import deliver

__all__ = [
    "after_commit",
    "empty_messages",
    "empty_old_messages",
    "empty_replies",
    "forget_consents",
    "hand_to_broker",
    "keep_reply",
    "may_write",
    "meaning_of",
    "not_delivered",
    "old_replies",
    "queue",
    "record_consent",
    "send_again",
    "texts_open_at",
    "withdraw",
    "withdraw_all",
]


@transaction.atomic
def queue(
    *,
    template: str,
    to: str,
    context: Mapping[str, Any],
    clinic: Clinic,
    key: str,
    channel: str = Channel.EMAIL,
    form: str = "",
    needs_consent: bool = False,
    not_after: datetime | None = None,
) -> Message:
    """Writes the outbox row in the caller's transaction; the same key again returns the row that is there.

    The broker hears of it after the commit. When it cannot be reached nothing is raised: the sweep finds the row.
    form, needs_consent, not_after: as on Message.
    """
    row = {
        "clinic": clinic,
        "channel": Channel(channel),
        "template": template,
        "form": form,
        "to": to,
        "context": dict(context),
        "needs_consent": needs_consent,
        "not_after": not_after,
    }
    message, created = Message.objects.get_or_create(key=key, defaults=row)
    if created:
        audit.record(
            action="message.queued", actor="system", clinic_id=clinic.pk, obj=message, details={"template": template}
        )
        after_commit(deliver, message.pk)
    return message


@transaction.atomic
def withdraw(*, about: str, reason: str) -> int:
    """What waits under keys beginning with `about` ("visit:7") is not sent any more. How many there were."""
    return withdraw_all(ids=list(Message.objects.about(about).values_list("pk", flat=True)), reason=reason)


@transaction.atomic
def withdraw_all(*, ids: list[int], reason: str) -> int:
    """Those of these messages that wait are not sent any more. How many there were."""
    gone = [
        message
        for message in Message.objects.filter(pk__in=ids, state=State.QUEUED)
        if Message.objects.filter(pk=message.pk, state=State.QUEUED).update(state=State.DROPPED, reason=reason)
    ]
    for message in gone:
        audit.record(
            action="message.dropped",
            actor="system",
            clinic_id=message.clinic_id,
            obj=message,
            details={"template": message.template, "reason": reason},
        )
    return len(gone)


@transaction.atomic
def not_delivered(*, vendor_id: str, public_id: str = "") -> bool:
    """The vendor took a message and could not hand it over: it has failed after all. False for one unknown here.

    public_id: our own of the message. The vendor is told it and may be back before what it calls the message is
    written down here, or even though its answer never arrived; it does not tell such news twice.
    """
    # Locked, so that its sender does not write meanwhile that it was sent.
    rows = Message.objects.select_for_update(of=("self",)).select_related("clinic")
    message = rows.filter(public_id=public_id).first() if public_id else None
    if message is None and vendor_id:
        message = rows.filter(vendor_id=vendor_id, state=State.SENT).first()
    if message is None or not _is_about(message, vendor_id):
        return False
    Message.objects.filter(pk=message.pk).update(state=State.FAILED, reason="undelivered", vendor_id=vendor_id)
    transaction.on_commit(metrics.messages.labels(template=message.template, state=State.FAILED).inc)
    details = {"template": message.template, "reason": "undelivered"}
    audit.record(action="message.failed", actor="system", clinic_id=message.clinic_id, obj=message, details=details)
    worklist.open_item(
        clinic=message.clinic, queue=Queue.MESSAGE, subject=message, reason="undelivered", actor="system", again=True
    )
    return True


def _is_about(message: Message, vendor_id: str) -> bool:
    """Whether news of this text are news of the message as it stands: sent as that text, or tried and not known to have
    arrived. An earlier text of a message that is sent anew says nothing of the new one.
    """
    if message.state == State.SENT:
        return message.vendor_id == vendor_id
    tried = message.state in (State.SENDING, State.QUEUED) and message.tried_at is not None
    return tried and message.vendor_id != vendor_id


@transaction.atomic
def send_again(*, message: Message, actor: str) -> bool:
    """A failed message goes back to the queue, with all its tries before it. False when it has not failed."""
    again = Message.objects.filter(pk=message.pk, state=State.FAILED).update(
        state=State.QUEUED, attempts=0, reason="", due_at=timezone.now(), **_anew(message)
    )
    if again:
        audit.record(action="message.sent_again", actor=actor, clinic_id=message.clinic_id, obj=message)
        after_commit(deliver, message.pk)
    return bool(again)


def _anew(message: Message) -> dict[str, None]:
    """One the vendor had and could not hand over is sent as a new one; else it is asked first whether it has it."""
    return {"tried_at": None} if message.reason == "undelivered" else {}
