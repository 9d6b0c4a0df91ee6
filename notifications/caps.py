"""How many texts one number, and all numbers of a clinic together, may be sent in a day of the clinic's."""

from __future__ import annotations

from datetime import datetime, time

from django.db import transaction

from voiceagent.clinics.models import Clinic

from .models import Channel, Message, MessageQuerySet, State


@transaction.atomic
def reached(message: Message, now: datetime) -> str:
    """ "patient_cap" or "clinic_cap" where this text, which is being sent, would be one too many; else "".

    Two senders ask one after the other, each counting what the other has in hand: they never both take the last.
    """
    clinic = Clinic.objects.select_for_update(no_key=True).get(pk=message.clinic_id)
    day = datetime.combine(now.astimezone(clinic.zone).date(), time(0), tzinfo=clinic.zone)
    others = Message.objects.filter(clinic=clinic, channel=Channel.SMS).exclude(pk=message.pk)
    if _count(others.filter(to_hash=message.to_hash), day) >= clinic.texts_per_patient:
        return "patient_cap"
    return "clinic_cap" if _count(others, day) >= clinic.texts_per_day else ""


def _count(texts: MessageQuerySet, day: datetime) -> int:
    """Sent since the day began, or in somebody's hands. Two counts, each by an index of its own."""
    in_hand = texts.filter(state=State.SENDING).exclude(sent_at__gte=day)
    return texts.filter(sent_at__gte=day).count() + in_hand.count()
