"""Which of the recogniser's hypotheses to believe: the first, or what the others agree on when it is no answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .base import Reading, complete, unclear

if TYPE_CHECKING:
    from ..setting import Setting

SECOND_HAND = 0.6
"""Confidence of a value that only the recogniser's other hypotheses hold."""
MAX_HYPOTHESES = 5
_SETTLED = frozenset(("ambiguous", "future", "too_old", "torn"))
"""What the first hypothesis says plainly enough for the others not to count."""

Read = Callable[[str, "Setting"], Reading]


def best_of(read: Read, text: str, setting: Setting, witnesses: int = 1) -> Reading:
    """The reading of the first hypothesis; where that is no answer, what all other readable ones agree on.

    witnesses: how many of them must say so.
    """
    first = read(text, setting)
    if first.is_complete or not setting.nbest or first.why in _SETTLED:
        return first
    others = [reading for other in setting.nbest[:MAX_HYPOTHESES] if (reading := read(other, setting)).is_complete]
    values = tuple(dict.fromkeys(reading.value for reading in others if reading.value is not None))
    if len(values) == 1 and len(others) >= witnesses:
        return complete(values[0], min(SECOND_HAND, others[0].confidence), others[0].rest)
    return unclear("ambiguous", values[:3]) if len(values) > 1 and not first.choices else first
