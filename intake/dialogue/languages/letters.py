"""What a language must know of spelling: the names of letters, spelling alphabets, and what recognisers write instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from .numbers import Mark
from .words import Word


class Sort(StrEnum):
    """How a sign came to be, which is how far it can be trusted."""

    LETTER = "letter"
    """One letter, by its name, by a word of a spelling alphabet, or "B as in boy"."""
    DIGIT = "digit"
    RUN = "run"
    """Several letters the recogniser wrote together: "LL", "Ki"."""
    WORD = "word"
    """A word: perhaps the name itself, perhaps letters misheard."""
    MARK = "mark"
    SPACE = "space"
    """The caller said that a new word begins."""


class Sign(NamedTuple):
    """ways: what it may stand for in capitals, most likely first. text: the word as heard."""

    sort: Sort
    ways: tuple[str, ...]
    mark: Mark | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Letters:
    """signs: words -> letters and digits in order.
    alphabet: "A" -> the spelling word for it. letter_grammar: JSGF of one spelling word. confusable: letters better said with their word.
    confused: letter or digit -> those it is misheard for, over a telephone.
    email: spoken e-mail words -> the address as written, "" when there is none.
    say_email: address -> words.
    """

    signs: Callable[[Sequence[Word]], list[Sign]]
    alphabet: dict[str, str]
    alphabet_grammar: str
    confusable: frozenset[str]
