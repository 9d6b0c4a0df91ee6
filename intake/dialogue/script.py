"""The shapes a conversation is written in: Slot, Question, Phase, Script. A slot is data; nothing here decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from .kinds.base import Kind, Value

Answers = Mapping[str, Value | None]


class Care(StrEnum):
    """What a wrong value costs the patient; with the confidence it decides how the value is confirmed (`policy`)."""

    LOW = "low"
    """Kept as heard; the read-back of the summary is check enough."""
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"
    """Always read back, character by character."""


@dataclass(frozen=True, kw_only=True)
class Slot:
    """One answer the clinic keeps.

    kept: False for questions whose answer only steers the call (ready? is that all right?).
    """

    name: str
    kind: Kind
    care: Care = Care.HIGH
    kept: bool = True


@dataclass(frozen=True, kw_only=True)
class Question:
    """One thing to ask, filling one slot or several (a full name). With one slot left open, that slot's own kind asks.

    kind: reads the answer; its value is a mapping by slot name when there are several slots.
    optional: the caller may decline, and may not know.
    when: asked only where this holds for the answers so far.
    suggest: what may be offered in place of an open question ("caller_number").
    look_up: asked of the world before the question is put ("open_times").
    commit: asked of the world once the answer is sure; a refusal puts the question again ("book_visit").
    unlike: a slot whose value is hardly the answer here as well; the same one is asked for once more.
    on_no: what a no means when it does not settle the question: "again" (not yet) or "change" (asks what to put right).
    instead: questions already answered, and the kinds that hear another answer to them in words meant for this one.
    keeps_part: a beginning given twice ("my husband's") is kept for staff rather than nothing.
    """

    name: str
    slots: tuple[Slot, ...]
    kind: Kind
    optional: bool = False
    when: Callable[[Answers], bool] | None = None
    suggest: str = ""
    look_up: str = ""
    commit: str = ""
    unlike: str = ""
    on_no: str = ""
    instead: Mapping[str, Kind] = field(default_factory=dict)
    keeps_part: bool = False


def ask(
    name: str,
    kind: Kind,
    *,
    care: Care = Care.HIGH,
    kept: bool = True,
    optional: bool = False,
    when: Callable[[Answers], bool] | None = None,
    suggest: str = "",
    look_up: str = "",
    commit: str = "",
    unlike: str = "",
    on_no: str = "",
    instead: Mapping[str, Kind] | None = None,
    keeps_part: bool = False,
) -> Question:
    """A question that fills one slot of the same name."""
    slot = Slot(name=name, kind=kind, care=care, kept=kept)
    return Question(
        name=name,
        slots=(slot,),
        kind=kind,
        optional=optional,
        when=when,
        suggest=suggest,
        look_up=look_up,
        commit=commit,
        unlike=unlike,
        on_no=on_no,
        instead=instead or {},
        keeps_part=keeps_part,
    )


@dataclass(frozen=True)
class Phase:
    name: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Script:
    """The phases in the order they are gone through."""

    phases: tuple[Phase, ...]

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        return {question.name: question for phase in self.phases for question in phase.questions}

    @cached_property
    def phase_of(self) -> Mapping[str, str]:
        """Question name -> phase name."""
        return {question.name: phase.name for phase in self.phases for question in phase.questions}

    @cached_property
    def question_of(self) -> Mapping[str, Question]:
        """Slot name -> the question that fills it."""
        return {slot.name: question for question in self.questions.values() for slot in question.slots}

    @cached_property
    def slots(self) -> Mapping[str, Slot]:
        return {slot.name: slot for question in self.questions.values() for slot in question.slots}
