"""Sending a message of the outbox: claim it, send it, write down how it ended. No transaction is open while sending."""

from __future__ import annotations

import logging
import smtplib
from datetime import timedelta

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.db.models import F
from django.template.loader import render_to_string
from django.utils import timezone

from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import CloseReason, Queue

from .models import Message, State

logger = logging.getLogger(__name__)

BACKOFF = (30, 120, 600, 1800, 3600, 4 * 3600)
"""Seconds before the second, third ... try; after the last one the message has failed."""
_BATCH = 200


def deliver(message_id: int) -> float | None:
    """Sends the message unless another sender has it.

    Seconds to wait before another try, None when there is none to come.
    """
    now = timezone.now()
    claimed = Message.objects.due(now).filter(pk=message_id)
    if not claimed.update(state=State.SENDING, claimed_at=now, attempts=F("attempts") + 1):
        return None
    message = Message.objects.select_related("clinic").get(pk=message_id)
    if message.attempts > len(BACKOFF) + 1:
        return _not_sent(message, "interrupted", final=True)
    try:
        _email(message).send()
    except smtplib.SMTPAuthenticationError:
        return _not_sent(message, "not_authorised", final=False)
    except smtplib.SMTPResponseException as error:
        return _not_sent(message, "refused" if error.smtp_code >= 500 else "busy", final=error.smtp_code >= 500)
    except smtplib.SMTPRecipientsRefused as error:
        final = all(code >= 500 for code, _ in error.recipients.values())
        return _not_sent(message, "recipient_refused", final=final)
    except (smtplib.SMTPException, OSError):
        return _not_sent(message, "unreachable", final=False)
    _finish(message, state=State.SENT, reason="", sent_at=timezone.now())
    return None


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
            worklist.settle(queue=Queue.MESSAGE, subject=message, reason=CloseReason.SENT)


def _email(message: Message) -> EmailMultiAlternatives:
    """Plain text with an HTML alternative.

    The Message-ID is the row's own, so that a mail sent twice is recognised as one.
    """
    context = {**message.context, "clinic": message.clinic}
    folder = f"email/{message.template}"
    email = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{folder}/subject.txt", context).split()),
        body=render_to_string(f"{folder}/body.txt", context),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[message.to],
        headers={"Message-ID": f"<{message.public_id}@voiceagent>", "Auto-Submitted": "auto-generated"},
    )
    email.attach_alternative(render_to_string(f"{folder}/body.html", context), "text/html")
    return email
