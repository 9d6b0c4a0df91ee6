"""When a follow-up is queued: as soon as what it is asked about is known, again when that has changed, else at the end.

The row is written in the transaction of the answer it is about; the broker hears of it after the commit.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from notifications import services as notifications
from voiceagent.audit import services as audit
from voiceagent.privacy.hashing import keyed_hash

from . import reviews, tasks
from .follow_up_work import SORTS
from .models import FollowUp, Intake


def after_answers(intake: Intake, slots: Mapping[str, bool]) -> None:
    """slots: those just saved; whether it is another value than before, so what was suggested about the old is moot."""
    for slot in (slot for slot, changed in slots.items() if changed):
        reviews.make_moot(intake_id=intake.pk, slot=slot)
    for kind, sort in SORTS.items():
        if sort.is_on() and not sort.slots.isdisjoint(slots):
            _queue(intake, kind)


def after_call(intake: Intake, *, whole: bool = False) -> None:
    """Whatever was not asked yet, however the call ended; all of the call once it was gone through as a whole."""
    for kind, sort in SORTS.items():
        if sort.is_on() and (whole or kind is not FollowUp.Kind.WHOLE_CALL):
            _queue(intake, kind)
    reviews.open_tasks(intake)


def _queue(intake: Intake, kind: FollowUp.Kind) -> None:
    about = SORTS[kind].about({answer.slot: answer for answer in intake.answers.all()})
    if about is None:
        return
    fingerprint = keyed_hash(f"follow_up_{kind}", *about)
    row, created = FollowUp.objects.get_or_create(intake=intake, kind=kind, defaults={"fingerprint": fingerprint})
    if not created:
        if row.fingerprint == fingerprint:
            return
        _again(row, fingerprint)
    notifications.after_commit(tasks.follow_up, row.pk)


@transaction.atomic
def rerun_follow_up(*, follow_up: FollowUp, actor: str) -> bool:
    """A failed one is asked anew, with all its tries before it. False for one that has not failed."""
    row = FollowUp.objects.select_for_update().filter(pk=follow_up.pk, state=FollowUp.State.FAILED).first()
    if row is None:
        return False
    _again(row, row.fingerprint)
    details: dict[str, str | int | bool] = {"kind": row.kind, "intake": row.intake_id}
    clinic_id = Intake.objects.values_list("clinic_id", flat=True).get(pk=row.intake_id)
    audit.record(action="follow_up.rerun", actor=actor, clinic_id=clinic_id, obj=row, details=details)
    notifications.after_commit(tasks.follow_up, row.pk)
    return True


def _again(row: FollowUp, fingerprint: str) -> None:
    """A try under way loses its hold on the row: what it finds out is about the old answer."""
    now = timezone.now()
    FollowUp.objects.filter(pk=row.pk).update(
        state=FollowUp.State.QUEUED,
        fingerprint=fingerprint,
        reason="",
        result=None,
        tries=0,
        attempts=F("attempts") + 1,
        due_at=now,
        queued_at=now,
        updated_at=now,
    )
    reviews.make_moot(intake_id=row.intake_id, follow_up=row)
