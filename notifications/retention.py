"""What is forgotten of messages: the address and the contents, once both have been of no use for a while."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from .models import Message, State

_BATCH = 2000


def empty_old(*, clinic: Clinic, now: datetime, dry_run: bool = False, but: Collection[str] = ()) -> int:
    """How many. A failed message keeps its contents: somebody may send it again.

    but: what the keys begin with of messages that are kept all the same.
    """
    before = now - timedelta(days=clinic.keep_messages_days)
    old = Message.objects.filter(
        clinic=clinic, state__in=(State.SENT, State.DROPPED), emptied_at=None, created_at__lt=before
    )
    for beginning in but:
        old = old.exclude(key__startswith=beginning)
    return (
        old.count() if dry_run else empty(ids=list(old.values_list("pk", flat=True)[:_BATCH]), clinic=clinic, now=now)
    )


@transaction.atomic
def empty(*, ids: list[int], clinic: Clinic, now: datetime) -> int:
    """Address and contents of these messages are gone; that and when they were sent stays."""
    if not ids:
        return 0
    count = Message.objects.filter(pk__in=ids).update(to="", to_hash="", context={}, emptied_at=now)
    audit.record(action="message.emptied", actor="system", clinic_id=clinic.pk, details={"count": count})
    return count
