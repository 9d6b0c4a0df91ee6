"""Recording of calls at Twilio: only where the clinic wants it and the caller said yes; it ends when either says so.

What is wanted is a row, written in the transaction of the answer; Twilio is asked afterwards, by a task or by `sweep`,
until it has it so. Whatever Twilio does not do is counted and tried again, and never touches the call.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from intake import services as intakes
from intake.dialogue.policy import FAIR
from intake.models import Intake
from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic, ConsentRule, RecordingRule

from .account import twilio
from .models import Call
from .recording_models import CallRecording, RecordingState, Wanted
from .twilio import rest

logger = logging.getLogger(__name__)

CLAIM = timedelta(seconds=30)
"""Longer than Twilio is waited for: nobody else asks for the same meanwhile."""
FIRST_RETRY = timedelta(seconds=5)
LAST_RETRY = timedelta(hours=1)
START_TRIES = 3
"""After these a call is not recorded: its beginning is missing anyway."""
SWEPT = 20
DELETED_AT_ONCE = 500


def is_asked(call: Call) -> bool:
    """Whether the caller is asked for consent."""
    wanted = call.clinic.record_calls and bool(settings.TWILIO_ACCOUNT_SID)
    return wanted and rule_of(call) != ConsentRule.NEVER


def rule_of(call: Call) -> ConsentRule:
    """The strictest of the states both ends are in."""
    states = (call.from_state, call.to_state)
    return RecordingRule.objects.strictest(clinic_id=call.clinic_id, states=states)


@transaction.atomic
def note_answer(*, call: Call, value: object, confidence: float, heard: str, wording: str) -> int | None:
    """The caller's answer to the question, or the yes taken back. The row that Twilio is to be asked for, if any.

    value: of the slot. Anything but a yes that was heard well is a no.
    """
    given, now = value is True and confidence >= FAIR and is_asked(call), timezone.now()
    row = CallRecording.objects.select_for_update(of=("self",)).filter(call=call).first()
    if row is not None and row.given:
        return None if given else _withdraw(row, call, heard, now)
    if row is None:
        row = CallRecording(call=call)
    row.rule, row.wording, row.given, row.heard, row.answered_at = rule_of(call), wording, given, heard, now
    row.wanted = Wanted.ON if given else Wanted.OFF
    row.save()
    _audit(call, "call.recording_answered", given=given, rule=str(row.rule))
    return row.pk if given else None


def _withdraw(row: CallRecording, call: Call, heard: str, now: datetime) -> int | None:
    if row.withdrawn_at is not None:
        return None
    row.withdrawn_at, row.withdrawn_heard = now, heard
    row.save(update_fields=["withdrawn_at", "withdrawn_heard"])
    _audit(call, "call.recording_withdrawn")
    return stop(call=call, reason="withdrawn")


def stop(*, call: Call, reason: str) -> int | None:
    """Nothing more is recorded of this call: the row to ask Twilio for, if it was recorded."""
    running = CallRecording.objects.filter(call=call, wanted=Wanted.ON)
    pk = running.values_list("pk", flat=True).first()
    running.update(wanted=Wanted.OFF, stop_reason=reason, tries=0, retry_at=None)
    return pk


def stop_for_person(*, call: Call) -> int | None:
    """A person takes the call who has agreed to nothing."""
    recorded = CallRecording.objects.filter(call=call).first()
    if recorded is None or (call.clinic.record_after_transfer and recorded.rule == ConsentRule.ONE_PARTY):
        return None
    return stop(call=call, reason="transfer")


# --- Twilio's side


def carry_out(*, recording_id: int) -> None:
    """Asks Twilio until it has it as wanted, or did not do it. Safe to run twice, at the same time too."""
    while (row := _claimed(recording_id)) is not None:
        try:
            changes = _ACTS[Wanted(row.wanted)](row)
        except rest.Unreachable as error:
            _failed(row, error.code)
        else:
            CallRecording.objects.filter(pk=row.pk).update(**changes, tries=0, retry_at=None, claimed_until=None)
            _tell(row, changes)


def sweep() -> int:
    """What no task has done, or Twilio did not do the last time: how many were tried."""
    due = list(CallRecording.objects.due(timezone.now()).values_list("pk", flat=True)[:SWEPT])
    for pk in due:
        carry_out(recording_id=pk)
    return len(due)


def _claimed(recording_id: int) -> CallRecording | None:
    now = timezone.now()
    free = CallRecording.objects.due(now).filter(pk=recording_id)
    if not free.update(claimed_until=now + CLAIM):
        return None
    return CallRecording.objects.select_related("call").get(pk=recording_id)


def _start(row: CallRecording) -> Mapping[str, object]:
    account, call_sid = twilio(), row.call.call_sid
    running = rest.recordings(account, call_sid=call_sid) if row.unsure else []
    if not running:
        CallRecording.objects.filter(pk=row.pk).update(unsure=True)
        try:
            running = [rest.start_recording(account, call_sid=call_sid)]
        except rest.CallGone:
            CallRecording.objects.filter(pk=row.pk, wanted=Wanted.ON).update(wanted=Wanted.OFF, stop_reason="over")
            return {"unsure": row.unsure}
    return {"sid": running[-1], "state": RecordingState.ON, "started_at": timezone.now(), "unsure": False}


def _stop(row: CallRecording) -> Mapping[str, object]:
    """The end of a call ends its recording by itself."""
    sid = row.sid or _unsure_sid(row)
    if not sid:
        return {"unsure": False}
    if row.call.ended_at is None:
        try:
            rest.stop_recording(twilio(), call_sid=row.call.call_sid, sid=sid)
        except rest.CallGone:
            logger.info("recording had ended", extra={"call_sid": row.call.call_sid})
    return {"sid": sid, "state": RecordingState.OFF, "stopped_at": timezone.now(), "unsure": False}


def _delete(row: CallRecording) -> Mapping[str, object]:
    sid = row.sid or _unsure_sid(row)
    if sid and row.state == RecordingState.ON:
        _stop(row)
    if sid:
        try:
            rest.delete_recording(twilio(), sid=sid)
        except rest.CallGone:
            logger.info("recording was gone", extra={"call_sid": row.call.call_sid})
    return {"sid": "", "state": RecordingState.GONE, "deleted_at": timezone.now(), "unsure": False}


def _unsure_sid(row: CallRecording) -> str:
    """Of a recording that may have been started without our hearing of it."""
    running = rest.recordings(twilio(), call_sid=row.call.call_sid) if row.unsure else []
    return running[-1] if running else ""


_ACTS = {Wanted.ON: _start, Wanted.OFF: _stop, Wanted.GONE: _delete}


def _failed(row: CallRecording, code: str) -> None:
    metrics.errors.labels(kind="recording").inc()
    logger.warning("recording: Twilio did not do it", extra={"call_sid": row.call.call_sid, "reason": code})
    wait = min(FIRST_RETRY * 2 ** min(row.tries, 12), LAST_RETRY)
    mine = CallRecording.objects.filter(pk=row.pk)
    if code.startswith("4"):
        mine.update(unsure=row.unsure)  # it was answered: nothing was started
    mine.filter(wanted=row.wanted).update(tries=F("tries") + 1, retry_at=timezone.now() + wait)
    mine.filter(wanted=Wanted.ON, tries__gte=START_TRIES).update(wanted=Wanted.OFF, stop_reason="failed")
    mine.update(claimed_until=None)


def _tell(row: CallRecording, changes: Mapping[str, object]) -> None:
    state = changes.get("state")
    if state is not None:
        metrics.recordings.labels(state=str(state)).inc()
        _audit(row.call, f"call.recording_{state}", reason=row.stop_reason)


# --- how long they are kept


def forget_old(*, now: datetime, dry_run: bool = False) -> Mapping[str, list[int]]:
    """By clinic's slug, the recordings that are older than it keeps them; from now on they are to be deleted.

    What is under a legal hold stays.
    """
    return {clinic.slug: _old(clinic, now, dry_run) for clinic in Clinic.objects.all()}


def _old(clinic: Clinic, now: datetime, dry_run: bool) -> list[int]:
    before = now - timedelta(days=clinic.keep_recordings_days)
    held = Intake.objects.filter(intakes.held(), clinic=clinic)
    kept = CallRecording.objects.at_twilio().exclude(wanted=Wanted.GONE).exclude(call__intake__in=held)
    old = list(kept.filter(call__clinic=clinic, answered_at__lt=before).values_list("pk", flat=True)[:DELETED_AT_ONCE])
    return old if dry_run else delete(ids=old)


def delete(*, ids: list[int]) -> list[int]:
    """These are to be deleted at Twilio; that they were consented to stays."""
    CallRecording.objects.filter(pk__in=ids).update(wanted=Wanted.GONE, tries=0, retry_at=None)
    return ids


def _audit(call: Call, action: str, **details: str | bool) -> None:
    audit.record(action=action, actor="system", clinic_id=call.clinic_id, obj=call, details=details)
