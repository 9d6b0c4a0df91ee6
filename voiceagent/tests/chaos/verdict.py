"""What became of a call, by its record (`manage.py show_call`) and by what its caller lived through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .caller import Caller
from .columns import columns, summed

SLOTS = {"name": ("first_name", "last_name"), "city_state": ("city", "state"), "own_number": ("phone",)}
"""Topic -> the slots it fills, where they are not called the same."""
NEVER_STORED = ("visit", "ready", "correct", "review", "doubt")


@dataclass
class Row:
    """One line of the table. books: whether every completed call must have its visit.

    given, kept: answers the agent went on from, and those of them found in the record.
    """

    name: str
    books: bool = True
    calls: int = 0
    completed: int = 0
    person: int = 0
    streams: int = 0
    holds: int = 0
    given: int = 0
    kept: int = 0
    asked_again: int = 0
    longest: float = 0.0
    longest_after: str = ""
    problems: list[str] = field(default_factory=list)

    def add(self, caller: Caller, record: Mapping[str, Any]) -> None:
        self.calls += 1
        self.completed += caller.outcome == "completed"
        self.person += caller.outcome == "person"
        self.streams += caller.streams
        self.holds += caller.holds
        if caller.longest > self.longest:
            self.longest, self.longest_after = caller.longest, f"{caller.call_sid}: {caller.longest_after}"
        self.asked_again += len(caller.asked_again)
        given = dict(_given(caller, caller.outcome == "completed"))
        missing = [slot for slot in given if (record["answers"].get(slot) or {}).get("value") is None]
        self.given += len(given)
        self.kept += len(given) - len(missing)
        found = [*_wrong(caller, record), *_not_once(caller, record)]
        if self.books and caller.outcome == "completed" and record["appointment"] is None:
            found.append("no visit is booked")
        found += [f"{slot} is missing" for slot in missing]
        found += [f"{topic} was asked again" for topic in caller.asked_again]
        if caller.outcome not in ("completed", "person"):
            found.append(caller.outcome)
        expected = {"completed": "completed", "person": "handed_over"}.get(caller.outcome, "")
        if expected and record["status"] != expected:
            found.append(f"the caller has {caller.outcome}, the record {record['status']}")
        self.problems += [f"{self.name}: {caller.call_sid}: {problem}" for problem in found]


def _given(caller: Caller, everything: bool) -> Iterable[tuple[str, object]]:
    """The slots that must be in the record."""
    expected = caller.persona.expects.answers
    if everything:
        yield from expected.items()
        return
    for topic in caller.settled:
        for slot in SLOTS.get(topic, (topic,)):
            if topic not in NEVER_STORED and slot in expected:
                yield slot, expected[slot]


def _wrong(caller: Caller, record: Mapping[str, Any]) -> list[str]:
    """Values the caller never gave and nobody is told to check."""
    wrong = []
    for slot, answer in record["answers"].items():
        if not answer or answer["value"] is None or answer["flagged"]:
            continue
        right = {str(caller.persona.expects.answers.get(slot, answer["value"])), caller.persona.keys.get(slot, "")}
        if str(answer["value"]) not in right:
            wrong.append(f"{slot} is wrong")
    return wrong


def _not_once(caller: Caller, record: Mapping[str, Any]) -> list[str]:
    numbers = [turn["n"] for turn in record["turns"]]
    summaries = [message["template"] for message in record["messages"]]
    problems = []
    if numbers != sorted(set(numbers)):
        problems.append("turns are written twice or out of order")
    if caller.outcome == "completed" and summaries.count("intake_summary") != 1:
        problems.append(f"summaries: {summaries}")
    return problems


HEAD = (
    "what happens", "calls", "completed", "person", "lost", "streams", "on hold", "answers", "kept", "asked again",
)  # fmt: skip


def table(rows: Iterable[Row]) -> str:
    """As text, one line a row and the sum."""
    rows = [row for row in rows if row.calls]
    lines = [_counts(row) for row in rows]
    longest = [
        f"{seconds:.1f} s"
        for seconds in (*(row.longest for row in rows), max((row.longest for row in rows), default=0))
    ]
    shown = [[*line, wait] for line, wait in zip([*lines, summed(lines)], longest, strict=True)]
    return columns([*HEAD, "longest wait"], shown[:-1], shown[-1])


def _counts(row: Row) -> list[str | int]:
    lost = row.calls - row.completed - row.person
    return [
        row.name, row.calls, row.completed, row.person, lost, row.streams, row.holds, row.given, row.kept,
        row.asked_again,
    ]  # fmt: skip
