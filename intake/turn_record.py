"""What a turn of a call leaves in the record: answers, utterances, red flags, the phase. Few statements.

A call waits for this before it speaks, so the intake's row is locked once, by the statement that checks the version,
and rows of a kind are written together. The recorder repeats a write when it cannot know whether the first one was
committed; that is recognised by the version, since all of it is one transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.privacy.redaction import redact
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import Queue

from . import follow_up_queue, lookups
from .models import Answer, Intake, Phase, RedFlag, Turn

AGENT = "agent"
SAME_DAY = 3
"""Level of a red flag that can wait for a call-back on the same day."""
_WRITTEN = (
    "phase", "value", "heard", "confidence", "source", "confirmed", "flagged", "reason", "corrected_from", "lookup",
    "updated_at",
)  # fmt: skip
"""Columns of an answer that a new one for the same slot replaces."""


class StaleIntake(Exception):
    """Another stream has taken the intake over, or already wrote this turn."""

    def __init__(self) -> None:
        super().__init__("the intake was advanced by someone else")


@dataclass(frozen=True)
class Saved:
    """An answer for one slot; the shape is that of `dialogue.decisions.Save`. phase: the one that asks for it."""

    slot: str
    phase: str
    value: str | bool | None = field(repr=False)
    heard: str = field(repr=False)
    confidence: float
    source: str
    confirmed: str
    flagged: bool
    reason: str


@dataclass(frozen=True)
class Said:
    """One Turn. latency_ms: final transcript in to first audio out. audio_seconds: where in the stream it begins."""

    n: int
    speaker: str
    phase: str
    text: str = field(repr=False)
    latency_ms: int | None = None
    audio_seconds: float | None = None
    timings: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Flag:
    """Words that sounded like an emergency; kept once for each rule and phase of a call."""

    rule: str
    version: str
    level: int
    phase: str
    heard: str = field(repr=False)


Event = tuple[str, Mapping[str, str | int | bool]]
"""Of the audit trail: action, details."""


def write_turn(
    *,
    intake_id: int,
    clinic_id: int,
    version: int,
    claim: int,
    saves: Sequence[Saved] = (),
    phases: Sequence[str] = (),
    flags: Sequence[Flag] = (),
    turns: Sequence[Said] = (),
    known: Iterable[str] = (),
) -> int:
    """In the transaction of the caller: the new version. Raises StaleIntake when this claim is not the intake's last.

    claim: the `Claim.number` this stream holds. saves: in the order given, a slot may come twice. phases: entered one
    after the other; the last one is where a dropped call is resumed. known: what the caller has told of who they are;
    left out of the redacted text (the end of the call redacts once more with all of it).
    """
    if not _advance(intake_id, version, claim, phases):
        return version + 1
    intake = Intake(pk=intake_id, clinic_id=clinic_id)
    events = _save(intake, saves)
    events += [("intake.phase_entered", {"phase": str(phase)}) for phase in phases]
    events += _raise(intake, flags)
    _keep(intake_id, turns, list(known))
    if events:
        audit.record_all(actor=AGENT, clinic_id=clinic_id, obj=intake, events=events)
    return version + 1


def _advance(intake_id: int, version: int, claim: int, phases: Sequence[str]) -> bool:
    """Whether there is something to write: False when this very turn has been committed already. Holds the row."""
    fields: dict[str, Any] = {"version": version + 1}
    if phases:
        fields["phase"] = Phase(phases[-1])
    if Intake.objects.filter(pk=intake_id, version=version).update(**fields):
        return True
    if Intake.objects.filter(pk=intake_id, version=version + 1, claims=claim).exists():
        return False
    raise StaleIntake


def _save(intake: Intake, saves: Sequence[Saved]) -> list[Event]:
    """One answer for one slot. A changed value keeps what it was in `corrected_from`."""
    if not saves:
        return []
    before = Answer.objects.filter(intake=intake.pk, slot__in={save.slot for save in saves}).order_by()
    held: dict[str, tuple[Any, Any]] = {
        slot: (value, earlier) for slot, value, earlier in before.values_list("slot", "value", "corrected_from")
    }
    rows, other = {}, dict.fromkeys((save.slot for save in saves), False)
    for save in saves:
        value, earlier = held.get(save.slot, (save.value, None))
        if value != save.value:
            other[save.slot], earlier = True, value
        held[save.slot] = save.value, earlier
        lookup = lookups.of_answer(save.slot, save.value)
        rows[save.slot] = Answer(intake=intake, corrected_from=earlier, lookup=lookup, **vars(save))
    Answer.objects.bulk_create(
        rows.values(), update_conflicts=True, unique_fields=["intake", "slot"], update_fields=_WRITTEN
    )
    follow_up_queue.after_answers(intake, other)
    return [("intake.answer_saved", _how(save)) for save in saves]


def _how(save: Saved) -> dict[str, str | int | bool]:
    return {
        "slot": save.slot, "source": str(save.source), "confirmed": str(save.confirmed), "flagged": save.flagged
    }  # fmt: skip


def _raise(intake: Intake, flags: Sequence[Flag]) -> list[Event]:
    """The red flags that are new, each with its task for staff."""
    if not flags:
        return []
    intake = Intake.objects.select_related("clinic").get(pk=intake.pk)
    there = set(intake.red_flags.values_list("rule", "phase"))
    new = {(flag.rule, str(flag.phase)): flag for flag in flags if (flag.rule, str(flag.phase)) not in there}
    RedFlag.objects.bulk_create(RedFlag(intake=intake, **vars(flag)) for flag in new.values())
    for flag in new.values():
        queue = Queue.EMERGENCY if flag.level < SAME_DAY else Queue.CALL_BACK
        # Again: staff may have closed the task of words they have looked into, but nobody has looked into these.
        worklist.open_item(clinic=intake.clinic, queue=queue, subject=intake, reason=flag.rule, actor=AGENT, again=True)
        transaction.on_commit(metrics.red_flags.labels(rule=flag.rule, level=str(flag.level)).inc)
    return [("intake.red_flag", {"rule": flag.rule, "level": flag.level}) for flag in new.values()]


def _keep(intake_id: int, turns: Sequence[Said], known: Sequence[str]) -> None:
    """The n-th utterance of the call is written once."""
    rows = []
    for said in turns:
        fields = {**vars(said), "timings": dict(said.timings)}
        rows.append(Turn(intake_id=intake_id, redacted=redact(said.text, known), **fields))
    Turn.objects.bulk_create(rows, ignore_conflicts=True)
