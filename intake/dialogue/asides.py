"""What a caller tells before it is asked: kept in their words, read back when its question is due, not asked again."""

from __future__ import annotations

from dataclasses import replace

from .events import Heard
from .kinds.proxies import SELF
from .listening import YES_NO
from .moves import Step
from .policy import FAIR
from .script import Care, Question

_FEWEST = 5
"""Words: an answer, and something told besides."""


def set_aside(step: Step, event: Heard) -> Heard:
    """Keep what belongs to questions still to come; the event with the words that are left for the open one.

    Only what its question's own kind understands is taken away. A complaint keeps every word of it.
    """
    if event.text.count(" ") < _FEWEST - 1:
        return event
    relation = step.state.answers.get(step.script.about)
    told = step.world.language.asides(event.text, relation not in (None, SELF))
    open_, cut = step.question, []
    found: dict[str, str] = {}
    for one in told:
        if open_.name in one.questions:
            continue
        words = event.text[one.start + one.lead : one.end].strip()
        mine = _understood(step, [step.script.questions[name] for name in one.questions], words)
        if mine:
            found |= mine
            cut.append((one.start, one.end))
    if not found:
        return event
    step.set(aside={**step.state.aside, **found})
    left = _without(event.text, cut)
    keeps_all = open_.slots[0].care is Care.LOW and open_.slots[0].kept
    return event if keeps_all or not left else replace(event, text=left)


def _understood(step: Step, questions: list[Question], words: str) -> dict[str, str]:
    """Question -> the words for it; what one of them leaves over is for those after it."""
    found: dict[str, str] = {}
    for question in questions:
        if YES_NO.read(words, step.setting).is_complete:
            break  # "I have" is an answer, and to nothing else
        reading = question.kind.read(words, step.setting)
        if _is_due(step, question.name) and question.whole(reading).is_complete and reading.confidence >= FAIR:
            found[question.name] = words
        words = reading.rest if reading.is_complete and reading.rest else words
    return found


def _is_due(step: Step, name: str) -> bool:
    return not step.script.questions[name].fills <= step.state.answers.keys()


def _without(text: str, cut: list[tuple[int, int]]) -> str:
    kept, at = [], 0
    for start, end in cut:
        kept.append(text[at:start])
        at = end
    return " ".join("".join((*kept, text[at:])).split())
