"""Texts that come in: kept as they were written, whatever we made of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from .models import Reply
from .reply_models import hash_of

_BATCH = 2000


@transaction.atomic
def keep(*, clinic: Clinic, number: str, text: str, taken_as: str, vendor_id: str, at: datetime) -> tuple[Reply, bool]:
    """The row, and whether it is new. vendor_id: "" where there is none; then it always is."""
    row = {"clinic": clinic, "number": number, "text": text, "taken_as": taken_as, "at": at}
    if not vendor_id:
        reply, new = Reply.objects.create(**row), True
    else:
        reply, new = Reply.objects.get_or_create(vendor_id=vendor_id, defaults=row)
    if new:
        details = {"taken_as": taken_as or "nothing"}
        audit.record(action="reply.received", actor="system", clinic_id=clinic.pk, obj=reply, details=details)
    return reply, new


def old(*, clinic: Clinic, now: datetime, but: Collection[str] = ()) -> QuerySet[Reply]:
    """As old as the clinic's messages whose contents are deleted. but: numbers (E.164) whose replies are kept."""
    before = now - timedelta(days=clinic.keep_messages_days)
    rows = Reply.objects.filter(clinic=clinic, emptied_at=None, at__lt=before)
    return rows.exclude(number_hash__in=[hash_of(number) for number in but])


@transaction.atomic
def empty(*, replies: QuerySet[Reply], clinic: Clinic, now: datetime) -> int:
    """Number and words are gone; that somebody wrote, and what it was taken for, stays. How many, _BATCH at most."""
    ids = list(replies.filter(emptied_at=None).order_by("pk").values_list("pk", flat=True)[:_BATCH])
    if not ids:
        return 0
    count = Reply.objects.filter(pk__in=ids).update(number="", number_hash="", text="", emptied_at=now)
    audit.record(action="reply.emptied", actor="system", clinic_id=clinic.pk, details={"count": count})
    return count
