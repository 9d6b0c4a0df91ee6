"""The numbers the agent may speak: a clinic's own where they can be spoken, else those that came with the language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .languages.base import Language
from .languages.red_flags import Hotline

EMERGENCY = "emergency"
EMERGENCY_NUMBERS = frozenset(("911", "112", "999", "000"))
"""A wrong digit in any other line is a wrong call; in this one it is a life."""

_NUMBER = re.compile(r"[2-9]\d\d|1[2-9]\d\d[2-9]\d{6}")
"""A code of three digits (988), or a number with its country code (NANP)."""
_NAME = re.compile(r"(?=.{3,80}$)[^\W\d_][\w ,'&-]*\w")
"""Words for the voice, within one sentence."""


@dataclass(frozen=True)
class Spoken:
    """A line as the voice says it. reach: what one does ("call or text")."""

    number: str
    name: str
    reach: str


def fault(line: str, number: str, name: str) -> str:
    """Why this cannot be said: "number" or "name"; "" when it can. line: the `id` of a `Hotline`."""
    fits = number in EMERGENCY_NUMBERS if line == EMERGENCY else _NUMBER.fullmatch(number)
    if not fits:
        return "number"
    return "" if _NAME.fullmatch(name) else "name"


class Lines:
    """What a wording may name as `{lines[crisis].number}`, `.name`, `.reach`. An unknown line raises."""

    def __init__(self, language: Language, own: tuple[Hotline, ...]) -> None:
        self._language, self._own = language, own

    def __getitem__(self, line: str) -> Spoken:
        every = (*self._own, *self._language.red_flags.hotlines)
        return spoken(
            next(row for row in every if row.id == line and not fault(row.id, row.number, row.name)), self._language
        )


def spoken(line: Hotline, language: Language) -> Spoken:
    reach = language.prompts["line.call_or_text" if line.texts else "line.call"][0]
    return Spoken(_digits(line.number), line.name, reach)


def _digits(number: str) -> str:
    """Digit by digit, in the groups it is read in: "1, 8 0 0, 2 2 2, 1 2 2 2"."""
    if len(number) <= 3:
        return " ".join(number)
    return ", ".join(" ".join(part) for part in (number[0], number[1:4], number[4:7], number[7:]))
