"""A clinic's lines: how many of its calls the agent takes at a time, and what becomes of those it cannot take.

A line is held by a lease that the process with the call renews: one that was killed holds none for long.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from math import ceil

from django.db import transaction
from django.utils import timezone

from scheduling import services as scheduling
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import Queue

from . import services
from .models import Call, Status

LEASE = timedelta(seconds=45)
RENEW_SECONDS = 10.0
FORGOTTEN = timedelta(minutes=10)
"""After its lease a call is closed whose end nobody noted: Twilio says it once, and the database was away."""
USUAL = timedelta(minutes=5)
"""A call's length where the clinic has had none yet."""
RECENT = 20


@transaction.atomic
def take(*, call_sid: str) -> bool:
    """Whether the call has a line of its clinic from now on; asked twice it is the same line."""
    call = Call.objects.select_related("clinic").get(call_sid=call_sid)
    now = timezone.now()
    if call.clinic.max_calls is not None:
        Clinic.objects.select_for_update().get(pk=call.clinic_id)  # two calls at once do not get one line
        others = Call.objects.live().filter(clinic=call.clinic_id, lease_until__gt=now).exclude(pk=call.pk)
        if others.count() >= call.clinic.max_calls:
            return False
    Call.objects.filter(pk=call.pk).update(lease_until=now + LEASE)
    return True


def keep(*, call_sids: Collection[str]) -> None:
    """These calls still have their lines, and their callers the times that are kept for them."""
    calls = Call.objects.live().filter(call_sid__in=call_sids)
    calls.update(lease_until=timezone.now() + LEASE)
    scheduling.keep_holds(intake_ids=list(calls.exclude(intake=None).values_list("intake_id", flat=True)))


def wait_minutes(*, clinic: Clinic) -> int:
    """How long a caller without a line will wait, at a guess: those who wait, times a usual call, over the lines."""
    now = timezone.now()
    ended = Call.objects.filter(clinic=clinic, ended_at__isnull=False, intake__isnull=False)[:RECENT]
    lengths = [call.ended_at - call.started_at for call in ended if call.ended_at is not None]
    usual = sum(lengths, timedelta()) / len(lengths) if lengths else USUAL
    waiting = Call.objects.live().filter(clinic=clinic, lease_until=None, started_at__gt=now - FORGOTTEN).count()
    return max(1, ceil(max(1, waiting) * usual / timedelta(minutes=1) / max(1, clinic.max_calls or 1)))


@transaction.atomic
def call_back(*, call_sid: str, reason: str) -> bool:
    """A task for the desk to call this caller back. False where the number was withheld or the call is unknown."""
    call = Call.objects.select_related("clinic").filter(call_sid=call_sid).first()
    if call is None or not call.from_number:
        return False
    worklist.open_item(clinic=call.clinic, queue=Queue.CALL_BACK, subject=call, reason=reason)
    audit.record(
        action="call.call_back", actor="system", clinic_id=call.clinic_id, obj=call, details={"reason": reason}
    )
    services.close_call(call_sid=call_sid, status=Status.ABANDONED, reason="call_back")
    return True


def close_forgotten() -> int:
    """Calls nobody has renewed for long are over, though nobody said so: their number. Staff find what was given."""
    over = Call.objects.live().filter(lease_until__lt=timezone.now() - FORGOTTEN).values_list("call_sid", flat=True)
    for call_sid in list(over):
        services.hung_up(call_sid=call_sid, call_status="forgotten")
    return len(over)
