"""What is heard beside the answer to another question: "I'm calling for my son" where a reason was asked for."""

from __future__ import annotations

from dataclasses import replace

from .decisions import Confirmed
from .events import Heard
from .kinds.base import Reading
from .moves import Step
from .script import Question
from .wording import has, words


def beside(step: Step, event: Heard) -> Heard | None:
    """Keep what is noticed, by the slot's own kind, which is stricter than the question's.

    The event with the words beyond it, None when there are none and something new was told.
    """
    for question in step.script.noticed:
        if step.state.question not in question.beside:
            continue
        reading = question.slots[0].kind.read(event.text, step.setting)
        if not reading.is_complete or reading.value is None:
            continue
        new = reading.value != step.state.answers.get(question.name, question.usual)
        if new:
            _keep(step, question, reading, event)
        if new and step.question.asked_if and not step.question.asked_if(step.setting):
            return None  # what was asked is no question any more
        if reading.rest:
            event = replace(event, text=reading.rest)
        elif new:
            return None
    return event


def hears(step: Step, event: Heard) -> bool:
    """Whether the words say something that is noticed here."""
    return any(
        step.state.question in question.beside and question.slots[0].kind.read(event.text, step.setting).is_complete
        for question in step.script.noticed
    )


def _keep(step: Step, question: Question, reading: Reading, event: Heard) -> None:
    """Spoken in passing, so that the caller can object to it, and flagged where staff must look."""
    name, value = question.name, reading.value
    known = replace(step.setting, answers={**step.state.answers, name: value})
    reasons = question.flags(known) if question.flags else {}
    step.keep(
        name,
        value,
        heard=event.text,
        confidence=event.confidence,
        confirmed=Confirmed.IN_PASSING,
        flagged=name in reasons,
        reason=reasons.get(name, ""),
    )
    step.reopen(question)
    if has(step.world, f"{name}.heard"):
        spoken = question.kind.say(value, step.setting)
        heard = words(step.world, f"{name}.heard", value=spoken)
        step.set(acknowledgement=f"{step.state.acknowledgement} {heard}".strip())
