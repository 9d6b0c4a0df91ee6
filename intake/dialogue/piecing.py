"""An answer given in pieces: what is said now is read alone, then together with the beginning heard before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .kinds.base import Extent, Reading
from .kinds.repairs import repaired
from .moves import Step


def read_so_far(step: Step, text: str) -> tuple[str, Reading]:
    """The words and what they mean: alone, or after the beginning heard before ("five zero three", then the rest)."""
    question, setting = step.question, step.setting
    alone = question.whole(question.kind.read(text, setting))
    if not alone.is_complete and text.count(" ") > 1 and (mended := repaired(text, setting.language)):
        alone = question.whole(question.kind.read(mended, setting))
    if alone.is_complete or not step.state.so_far:
        return text, alone
    joined = f"{step.state.so_far} {text}"
    if (part := _missing_part(step, text)) is not None:
        return joined, part
    together = question.whole(question.kind.read(joined, setting))
    return (text, alone) if together.extent is Extent.UNCLEAR else (joined, together)


def _missing_part(step: Step, text: str) -> Reading | None:
    """With one slot left open, that slot's own kind reads the answer: a first name after the last."""
    question = step.question
    before = question.kind.read(step.state.so_far, step.setting).value
    missing = [slot for slot in question.slots if slot.name not in before] if isinstance(before, Mapping) else []
    if len(missing) != 1 or not isinstance(before, Mapping):
        return None
    part = missing[0].kind.read(text, step.setting)
    if not part.is_complete or not isinstance(part.value, str):
        return None
    return replace(part, value={**before, missing[0].name: part.value})
