"""Queueing a message. Sending it is `delivery`, called by the Celery tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from .broker import after_commit as after_commit
from .broker import hand_to_broker as hand_to_broker
from .models import Message
from .tasks import deliver


@transaction.atomic
def queue(*, template: str, to: str, context: Mapping[str, Any], clinic: Clinic, key: str) -> Message:
    """Writes the outbox row in the caller's transaction; the same key again returns the row that is there.

    The broker hears of it after the commit. When it cannot be reached nothing is raised: the sweep finds the row.
    """
    message, created = Message.objects.get_or_create(
        key=key, defaults={"clinic": clinic, "template": template, "to": to, "context": dict(context)}
    )
    if created:
        audit.record(
            action="message.queued", actor="system", clinic_id=clinic.pk, obj=message, details={"template": template}
        )
        after_commit(deliver, message.pk)
    return message


@transaction.atomic
def send_again(*, message: Message, actor: str) -> bool:
    """A failed message goes back to the queue, with all its tries before it. False when it has not failed."""
    again = Message.objects.filter(pk=message.pk, state="failed").update(state="queued", attempts=0, reason="")
    if again:
        audit.record(action="message.sent_again", actor=actor, clinic_id=message.clinic_id, obj=message)
        after_commit(deliver, message.pk)
    return bool(again)
