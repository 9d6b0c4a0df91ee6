"""What each kind of follow-up asks outside, and what of the answer is kept. Settings become arguments here."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import address_work, complaint_work, eligibility_work
from .follow_ups import Work
from .models import Answer, FollowUp

Answers = Mapping[str, Answer]


@dataclass(frozen=True)
class Sort:
    """is_on: this installation has an account for it. slots: a new answer to one of them may mean asking (again).

    about: what it is asked about, given the answers by slot; None while that is not known.
    """

    is_on: Callable[[], bool]
    slots: frozenset[str]
    about: Callable[[Answers], tuple[str, ...] | None]
    work: Work


SORTS: Mapping[FollowUp.Kind, Sort] = {
    FollowUp.Kind.COMPLAINT: Sort(
        complaint_work.is_on, complaint_work.SLOTS, complaint_work.about, complaint_work.first
    ),
    FollowUp.Kind.ADDRESS: Sort(address_work.is_on, address_work.SLOTS, address_work.about, address_work.check),
    FollowUp.Kind.ELIGIBILITY: Sort(
        eligibility_work.is_on, eligibility_work.SLOTS, eligibility_work.about, eligibility_work.check
    ),
    FollowUp.Kind.WHOLE_CALL: Sort(complaint_work.is_on, frozenset(), complaint_work.whole, complaint_work.last),
}


WORK: Mapping[FollowUp.Kind, Work] = {kind: sort.work for kind, sort in SORTS.items()}


def follow_ups_wanted() -> list[FollowUp.Kind]:
    """The kinds this installation has an account for."""
    return [kind for kind, sort in SORTS.items() if sort.is_on()]


def prepare() -> None:
    """Once a process that runs tasks: what takes a second to import must not be imported beside a live call."""
    if complaint_work.is_on():
        importlib.import_module("intake.clients.openai")
