"""What callers say of an answer that was just spoken in passing: another one in its place, or the same once more."""

from __future__ import annotations

from .kinds.base import Reading, Value, unclear
from .kinds.insured import Insured, Uninsured
from .languages.words import split
from .listening import YES_NO
from .moves import Step
from .script import Question

_BRIEF = 6
"""Words in which nothing more is told."""


def repeats(step: Step, spoken: Question, text: str) -> bool:
    """ "No, I have no insurance" after "okay, then you'll pay yourself" answers nothing else."""
    settled = step.state.answers.get(spoken.name)
    if isinstance(spoken.kind, Insured) and not step.question.instead and _says_so_again(step, settled, text):
        step.listen_again()
        return True
    if not isinstance(settled, bool) or not text.lower().lstrip().startswith(f"{step.world.language.replies.no},"):
        return False
    same = spoken.kind.read(text, step.setting)
    if same.value is not settled or len(split(text)) == 1:
        return False
    step.listen_again()
    return True


def _says_so_again(step: Step, settled: Value | None, text: str) -> bool:
    """ "I have no insurance", once more, is no reason for a visit."""
    return len(split(text)) <= _BRIEF and Uninsured().read(text, step.setting).value is settled


def instead(step: Step, spoken: Question, text: str) -> Reading:
    """What follows the no; where yes or no was spoken, the other one ("no, I do have insurance")."""
    settled = step.state.answers.get(spoken.name)
    if isinstance(settled, bool):
        opens_with_no = text.lower().lstrip().startswith(step.world.language.replies.no)
        reading = spoken.kind.read(text, step.setting) if opens_with_no else unclear()
        return reading if reading.value is not settled else unclear()
    answer = YES_NO.read(text, step.setting)
    if not answer.is_complete or answer.value is not False or not answer.rest:
        return unclear()
    return spoken.kind.read(answer.rest, step.setting)
