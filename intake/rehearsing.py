"""A rehearsed conversation judged: what was stored against what is so, and why the call failed if it did.

The caller is handed in as a function of the agent's words, so that simulators and product share nothing but text.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intake.dialogue.decisions import Ask, End, HandOver, Save, Say
from intake.dialogue.kinds.base import Value
from intake.dialogue.phases import SCRIPT
from intake.dialogue.state import Mode
from intake.dialogue.transcript import Replay, start

Facts = Mapping[str, str | bool | None]
LONGEST = 150
"""Turns after which a conversation is going round in circles."""
FREE_TEXT = ("reason", "onset")
"""Kept in the caller's words: right when the word is in it that makes it this one."""


class Verdict(StrEnum):
    RIGHT = "right"
    WRONG = "wrong, unflagged"
    FLAGGED = "flagged for staff"
    EMPTY = "empty"


@dataclass(frozen=True)
class Rehearsal:
    """One conversation. text: as a `.call` file. verdicts: by slot. turns: the caller's, by phase."""

    outcome: str
    verdicts: Mapping[str, Verdict]
    turns: Counter[str]
    causes: tuple[str, ...]
    text: str = field(repr=False)

    @property
    def has_failed(self) -> bool:
        return self.outcome != "completed" or Verdict.WRONG in self.verdicts.values()


def rehearse(
    title: str,
    caller_number: str,
    facts: Facts,
    reply: Callable[[str], str],
    on_record: Mapping[str, str] | None = None,
) -> Rehearsal:
    """reply: the agent's words -> the caller's line as a `.call` file has it. on_record: what the clinic knows."""
    setting = [f"@ caller_number {caller_number}"] if caller_number else []
    setting += [f"@ known {json.dumps(on_record)}"] if on_record else []
    call = start([f"# {title}", *(f"# {slot}: {value}" for slot, value in facts.items()), *setting])
    turns: Counter[str] = Counter()
    done = 0
    while call.state.mode is not Mode.ENDED and turns.total() < LONGEST:
        heard = " ".join(said.text for said in call.decisions[done:] if isinstance(said, Say | Ask))
        done = len(call.decisions)
        turns[call.state.phase] += 1
        call.do(reply(heard))
    return _judged(call, facts, turns)


def _judged(call: Replay, facts: Facts, turns: Counter[str]) -> Rehearsal:
    saved = {decision.slot: decision for decision in call.decisions if isinstance(decision, Save)}
    verdicts = {slot: _verdict(slot, saved.get(slot), fact) for slot, fact in facts.items()}
    outcome, causes = (
        _ended(call),
        tuple(f"{slot} wrong" for slot, verdict in verdicts.items() if verdict is Verdict.WRONG),
    )
    if outcome != "completed":
        causes = (f"{outcome} at {call.state.question}", *causes)
    return Rehearsal(outcome, verdicts, turns, causes, call.text)


def _ended(call: Replay) -> str:
    for decision in reversed(call.decisions):
        if isinstance(decision, HandOver):
            return f"handed over ({decision.reason})"
        if isinstance(decision, End):
            return decision.outcome
    return "went on for ever"


def _verdict(slot: str, saved: Save | None, fact: Value | None) -> Verdict:
    if saved is not None and saved.flagged:
        return Verdict.FLAGGED
    value = saved.value if saved else None
    if value == fact or (slot in FREE_TEXT and _bare(fact) in _bare(value)):
        return Verdict.RIGHT
    return Verdict.EMPTY if value is None else Verdict.WRONG


def _bare(value: Value | None) -> str:
    return str(value).lower().replace(" ", "")


@dataclass
class Tally:
    """Many rehearsals counted."""

    outcomes: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    turns: Counter[str] = field(default_factory=Counter)
    causes: Counter[str] = field(default_factory=Counter)

    def add(self, rehearsal: Rehearsal) -> None:
        self.outcomes[rehearsal.outcome] += 1
        self.verdicts.update(rehearsal.verdicts.values())
        self.causes.update(rehearsal.causes)
        if rehearsal.outcome == "completed":
            self.turns += rehearsal.turns

    def lines(self) -> list[str]:
        calls, fields, completed = self.outcomes.total(), self.verdicts.total(), self.outcomes["completed"]
        handed_over = sum(count for outcome, count in self.outcomes.items() if outcome.startswith("handed over"))
        phases = [phase.name for phase in SCRIPT.phases if self.turns[phase.name]]
        return [
            f"completed         {_share(completed, calls)}",
            f"handed over       {_share(handed_over, calls)}",
            *(f"fields {verdict:18} {_share(self.verdicts[verdict], fields)}" for verdict in Verdict),
            f"turns per completed intake  {self.turns.total() / max(completed, 1):.1f}",
            *(f"  {phase:18} {self.turns[phase] / max(completed, 1):5.1f}" for phase in phases),
            "commonest causes of failure",
            *(f"  {count:4}  {cause}" for cause, count in self.causes.most_common(10)),
        ]


def _share(count: int, total: int) -> str:
    return f"{100 * count / max(total, 1):6.2f} %  ({count} of {total})"
