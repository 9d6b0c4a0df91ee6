"""The verdict of `make chaos` finds what it is there to find: a run without problems means something."""

from __future__ import annotations

from typing import Any

from voiceagent.simulators.personas import load

from .chaos.caller import Caller
from .chaos.front import Front
from .chaos.verdict import Row, table


def caller(outcome: str, **lived: Any) -> Caller:
    one = Caller(Front([]), load("robert"), 1.0, call_sid="CA1", number="+19715550100")
    one.outcome, one.streams = outcome, 1
    for name, value in lived.items():
        setattr(one, name, value)
    return one


def record(status: str, **changes: Any) -> dict[str, Any]:
    """What `show_call` says of Robert's call where all is well."""
    given = load("robert").expects.answers
    answers = {slot: {"value": value, "flagged": False} for slot, value in given.items()}
    whole = {"status": status, "answers": answers, "turns": [{"n": 1}, {"n": 2}], "appointment": {}}
    return {**whole, "messages": [{"template": "intake_summary"}], **changes}


def test_what_is_wrong_with_a_call_is_a_problem_and_counted() -> None:
    fine = record("completed")

    def with_zip(zip_: object) -> dict[str, Any]:
        return {**fine, "answers": {**fine["answers"], "zip": zip_}}

    rows = [
        (caller("completed"), fine, []),
        (caller("completed"), with_zip(None), ["zip is missing"]),
        (caller("completed"), with_zip({"value": None, "flagged": True}), ["zip is missing"]),
        (caller("completed"), with_zip({"value": "1", "flagged": False}), ["zip is wrong"]),
        (caller("completed"), {**fine, "appointment": None}, ["no visit is booked"]),
        (caller("completed"), {**fine, "messages": []}, ["summaries: []"]),
        (caller("completed"), {**fine, "turns": [{"n": 1}, {"n": 1}]}, ["turns are written twice or out of order"]),
        (caller("completed"), {**fine, "status": "abandoned"}, ["the caller has completed, the record abandoned"]),
        (caller("person", settled={"zip"}), record("handed_over", answers={}, messages=[]), ["zip is missing"]),
        (caller("person", asked_again=["zip"]), record("handed_over"), ["zip was asked again"]),
        (caller("lost: silence"), record("in_progress"), ["lost: silence"]),
    ]
    found, all_ = [], Row("all of them")
    for one, shown, _ in rows:
        row = Row("")
        row.add(one, shown)
        all_.add(one, shown)
        found.append([problem.removeprefix(": CA1: ") for problem in row.problems])
    assert found == [problems for *_, problems in rows]
    given = len(fine["answers"])
    asked, kept = str(8 * given + 1), str(8 * given - 2)  # all of those who completed; what the other two went on from
    assert table([all_]).splitlines()[-1].split() == [
        "all", "11", "8", "2", "1", "11", "0", asked, kept, "1", "0.0", "s",
    ]  # fmt: skip
