"""Which of the recogniser's hypotheses to believe: the first that is a whole answer, unless equals contradict each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .base import Reading, complete, unclear

if TYPE_CHECKING:
    from ..setting import Setting

SECOND_HAND = 0.6
"""Confidence of a value that only the recogniser's other hypotheses hold."""
MAX_HYPOTHESES = 5

Read = Callable[[str, "Setting"], Reading]


def best_of(read: Read, text: str, setting: Setting) -> Reading:
    """The reading of the first hypothesis; where that is no answer, what all other readable ones agree on."""
    first = read(text, setting)
    if first.is_complete or not setting.nbest:
        return first
    others = [read(other, setting) for other in setting.nbest[:MAX_HYPOTHESES]]
    values = {str(reading.value): reading for reading in others if reading.is_complete}
    if len(values) == 1:
        reading = next(iter(values.values()))
        assert reading.value is not None
        return complete(reading.value, min(SECOND_HAND, reading.confidence), reading.rest)
    if len(values) > 1 and not first.choices:
        return unclear("ambiguous", tuple(reading.value for reading in list(values.values())[:3] if reading.value is not None))
    return first
