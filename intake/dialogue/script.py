"""The shapes a conversation is written in: Slot, Question, Phase, Script. A slot is data; nothing here decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, TypedDict, Unpack

from .kinds.base import Extent, Kind, Reading, Reads, Value
from .kinds.errands import NEW
from .setting import Setting

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


class Manner(TypedDict, total=False):
    """How a question is asked; each is explained at `Question`."""

    optional: bool
    when: Callable[[Answers], bool] | None
    asked_if: Callable[[Setting], bool] | None
    suggest: str
    look_up: str
    commit: str
    seal: str
    wish: Reads | None
    sends: tuple[str, ...]
    again: tuple[str, ...]
    errands: frozenset[str]
    doubt: Callable[[Any, Setting], str] | None
    flags: Callable[[Setting], Mapping[str, str]] | None
    on_no: str
    otherwise: Value | None
    instead: Mapping[str, Kind]
    remark: Callable[[Setting], str] | None
    keeps_part: bool
    claims: frozenset[str]
    is_name: bool
    beside: frozenset[str]
    usual: Value | None
    recalls: tuple[str, ...]
    recalls_too: tuple[str, ...]
    hint: Callable[[Mapping[str, str]], Mapping[str, str]] | None
    reopens: Mapping[str, Value]
    told: Callable[[Setting], Value | None] | None
    speaks: Callable[[Setting], Mapping[str, str]] | None
    tells: Mapping[str, Callable[[str, Setting], str]]


@dataclass(frozen=True, kw_only=True)
class Question:
    """One thing to ask, filling one slot or several (a full name). With one slot left open, that slot's own kind asks.

    kind: reads the answer; its value is a mapping by slot name when there are several slots.
    optional: the caller may decline, and may not know.
    when: applies only where this holds for the answers so far; else its slots are kept empty, as not applicable.
    asked_if: asked only where this holds; else it is passed over, and may yet be answered `beside` another.
    suggest: what may be offered in place of an open question ("caller_number").
    look_up: asked of the world before the question is put ("open_times").
    commit: asked of the world once the answer is sure; a refusal puts the question again ("hold_visit").
    seal: asked of the world when the call closes, to make lasting what `commit` has only kept ("book_visit"); a refusal
        puts the question again.
    wish: reads what the caller would rather have than what the look-up brought; looked up in turn.
    sends: slots whose answers go with the look-up and the commit. again: questions asked once more when the look-up
        finds nothing; then a person. errands: what the caller must want for this to be asked at all.
    doubt: why the value does not fit what is known ("same", "age", ...), "" when it fits. The caller is told
        (`<question>.<why>`) and asked once more; said again it is kept, for staff to look at unless it is "same".
    flags: once answered, the slots that staff must look at now, with the reason.
    on_no: what a no means when it does not settle the question: "again" (not yet), "change" (asks what to put
        right), or the question that is asked again.
    otherwise: what holds where two answers were not understood, for a question that is worth no more; None for none.
    instead: questions already answered, and the kinds that hear another answer to them in words meant for this one.
    remark: the prompt that is said once the answer is settled, before the next question; "" for none.
    keeps_part: a beginning given twice ("my husband's") is kept for staff rather than nothing.
    claims: whole utterances that are an answer here, and elsewhere a wish for a person ("human", for Humana).
    is_name: a name, which is read back with its letters where there is doubt (`policy.with_letters`).
    beside: questions in whose answers this one's is heard as well. usual: what holds as long as nothing is heard.
    recalls: slots that a yes fills from the record of a returning patient; asked only while all of them are on record
        and open. recalls_too: those filled with them, empty or not. hint: the record -> as much of it as is spoken.
    told: the answer where what was said so far decides it; kept without a question.
    speaks: values its wording speaks. tells: questions that its answer may answer as well, and the words of it that do
        ("a rash since Sunday").
    reopens: answers that no longer say what was meant once this one is heard; asked again.
    """

    name: str
    slots: tuple[Slot, ...]
    kind: Kind
    optional: bool = False
    when: Callable[[Answers], bool] | None = None
    asked_if: Callable[[Setting], bool] | None = None
    suggest: str = ""
    look_up: str = ""
    commit: str = ""
    seal: str = ""
    wish: Reads | None = None
    sends: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    errands: frozenset[str] = frozenset((NEW,))
    doubt: Callable[[Any, Setting], str] | None = None
    flags: Callable[[Setting], Mapping[str, str]] | None = None
    on_no: str = ""
    otherwise: Value | None = None
    instead: Mapping[str, Kind] = field(default_factory=dict)
    remark: Callable[[Setting], str] | None = None
    keeps_part: bool = False
    claims: frozenset[str] = frozenset()
    is_name: bool = False
    beside: frozenset[str] = frozenset()
    usual: Value | None = None
    recalls: tuple[str, ...] = ()
    recalls_too: tuple[str, ...] = ()
    hint: Callable[[Mapping[str, str]], Mapping[str, str]] | None = None
    reopens: Mapping[str, Value] = field(default_factory=dict)
    told: Callable[[Setting], Value | None] | None = None
    speaks: Callable[[Setting], Mapping[str, str]] | None = None
    tells: Mapping[str, Callable[[str, Setting], str]] = field(default_factory=dict)

    def whole(self, reading: Reading) -> Reading:
        """Half a name, or a city without its state, is a beginning; why: the first slot that it leaves open."""
        if not reading.is_complete or not isinstance(reading.value, Mapping):
            return reading
        missing = [slot.name for slot in self.slots if slot.name not in reading.value]
        return replace(reading, extent=Extent.COULD_GO_ON, why=missing[0]) if missing else reading

    @cached_property
    def care(self) -> Care:
        """Of its slots the greatest."""
        return max((slot.care for slot in self.slots), key=list(Care).index)

    @cached_property
    def fills(self) -> frozenset[str]:
        """The names of its slots."""
        return frozenset(slot.name for slot in self.slots)


def ask(name: str, kind: Kind, *, care: Care = Care.HIGH, kept: bool = True, **manner: Unpack[Manner]) -> Question:
    """A question that fills one slot of the same name."""
    return Question(name=name, slots=(Slot(name=name, kind=kind, care=care, kept=kept),), kind=kind, **manner)


@dataclass(frozen=True)
class Phase:
    name: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Script:
    """The phases in the order they are gone through. about: the slot that says who the patient is to the caller.

    errand: what the caller wants, from the answers so far; it decides which questions are asked.
    reached_at: the slot with the number the clinic calls back. records: the slot that says whether the call may be
    recorded; the caller may take a yes back at any time.
    """

    phases: tuple[Phase, ...]
    about: str = ""
    reached_at: str = ""
    records: str = ""
    errand: Callable[[Answers], str] = lambda _: NEW

    @cached_property
    def noticed(self) -> tuple[Question, ...]:
        """What is heard beside other answers."""
        return tuple(question for question in self.questions.values() if question.beside)

    @cached_property
    def beside(self) -> Mapping[str, tuple[Question, ...]]:
        """Question name -> what is heard beside its answer."""
        return {name: tuple(q for q in self.noticed if name in q.beside) for name in self.questions}

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
