"""What one turn of a call leaves behind, until the database has it: entries, in batches, and their plain form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from intake.dialogue.decisions import Alert, Confirmed, Decision, End, Enter, HandOver, Save, Source
from intake.dialogue.phases import SCRIPT
from intake.services import Said as Said

from .models import Status


@dataclass(frozen=True)
class Answered:
    phase: str
    save: Save = field(repr=False)


@dataclass(frozen=True)
class Entered:
    phase: str


@dataclass(frozen=True)
class Alarmed:
    phase: str
    alert: Alert = field(repr=False)


@dataclass(frozen=True)
class Ended:
    """The dialogue is over. status: completed, abandoned, handed_over. reason: a fixed code."""

    status: Status
    reason: str


@dataclass(frozen=True)
class Obeyed:
    """What staff wanted of the call was done, with this turn of ours; refused: why not."""

    order_id: int
    turn: int | None = None
    refused: str = ""


Entry = Answered | Entered | Alarmed | Said | Ended | Obeyed


@dataclass(frozen=True)
class Batch:
    """Entries that are written together. claim: the `Claim.number` of the stream they come from.

    number: the intake's version that they are written upon; the batches of a claim have numbers without a gap.
    """

    call_sid: str
    clinic_id: int
    intake_id: int
    claim: int
    number: int
    entries: Sequence[Entry] = field(repr=False)


def entry_of(decision: Decision, phase: str) -> Entry | None:
    """What the record gets of a decision made in `phase`; an answer belongs to the phase that asks for it."""
    match decision:
        case Save():
            return Answered(SCRIPT.phase_of[SCRIPT.question_of[decision.slot].name], decision)
        case Enter():
            return Entered(decision.phase)
        case Alert():
            return Alarmed(phase, decision)
        case HandOver():
            return Ended(Status.HANDED_OVER, decision.reason)
        case End():
            return Ended(Status(decision.outcome), decision.reason or decision.outcome)
        case _:
            return None


def phases_of(entries: Sequence[Entry]) -> list[str]:
    """The phases entered, in order."""
    return [entry.phase for entry in entries if isinstance(entry, Entered)]


# --- the plain form, for `journal`: what JSON can hold


def plain(batch: Batch) -> dict[str, Any]:
    return {**vars(batch), "entries": [_plain_entry(entry) for entry in batch.entries]}


def batch_of(plain: Mapping[str, Any]) -> Batch:
    """The batch that `plain` was made of."""
    return Batch(**{**plain, "entries": [_entry_of(kind, fields) for kind, fields in plain["entries"]]})


def _plain_entry(entry: Entry) -> tuple[str, dict[str, Any]]:
    match entry:
        case Answered(phase, save):
            fields: dict[str, Any] = {"phase": phase, "save": vars(save)}
        case Alarmed(phase, alert):
            fields = {"phase": phase, "alert": vars(alert)}
        case Said():
            fields = {**vars(entry), "timings": dict(entry.timings)}
        case _:
            fields = vars(entry)
    return type(entry).__name__, fields


def _entry_of(kind: str, fields: dict[str, Any]) -> Entry:
    match kind:
        case "Answered":
            save = fields["save"]
            named = {"source": Source(save["source"]), "confirmed": Confirmed(save["confirmed"])}
            return Answered(fields["phase"], Save(**{**save, **named}))
        case "Alarmed":
            return Alarmed(fields["phase"], Alert(**fields["alert"]))
        case "Ended":
            return Ended(Status(fields["status"]), fields["reason"])
        case "Said":
            return Said(**fields)
        case "Entered":
            return Entered(**fields)
        case _:
            return Obeyed(**fields)
