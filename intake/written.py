"""Words that come in writing, beside any call: whether they may mean an emergency."""

from __future__ import annotations

from .dialogue import red_flags
from .dialogue.languages.en import ENGLISH
from .turn_record import SAME_DAY


def danger_in(text: str) -> str:
    """The rule of the most urgent red flag for which somebody must be reached now; "" where there is none."""
    return next((flag.rule for flag in red_flags.find(text, ENGLISH) if flag.level < SAME_DAY), "")
