"""What is found out in the background while the caller answers: it leads to one better question, never to an answer."""

from __future__ import annotations

from .events import Learned
from .moves import Step


def take(step: Step, event: Learned) -> None:
    """Kept until the open question is settled; for staff alone once everything has been read back to the caller."""
    question = step.script.question_of.get(event.slot)
    if question is None or len(question.slots) > 1 or _is_read_back(step):
        return
    # What the caller has confirmed is not asked again, whoever doubts it.
    if event.slot in step.state.answers and step.state.answers[event.slot] is None:
        step.set(learned=(*step.state.learned, event))


def _is_read_back(step: Step) -> bool:
    return any(step.script.questions[name].on_no == "change" for name in step.state.put_once)
