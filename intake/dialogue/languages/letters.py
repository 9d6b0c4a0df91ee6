"""What a language must know of spelling: the names of letters, spelling alphabets, and what recognisers write instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from .numbers import Mark
from .words import Word


class Sort(StrEnum):
    """How a sign was said, which is how far it can be trusted."""

    LETTER = "letter"
    """One letter, or one letter several times: by its name, by a word of a spelling alphabet, or "B as in boy"."""
    NAME = "name"
    """A word that is also a letter's name: "are", "you", "see"."""
    DIGIT = "digit"
    RUN = "run"
    """Several letters the recogniser wrote together: "LL", "Ki"."""
    WORD = "word"
    """A word: perhaps the one that is spelled, perhaps letters misheard."""
    FRAME = "frame"
    """A little word that frames an answer, or letters misheard: "is", "am"."""
    SPACE = "space"
    """The caller said that another word begins: "space", "last name"."""
    MARK = "mark"


class Sign(NamedTuple):
    """ways: capitals or digits it may stand for, most likely first. text: the word as heard. start, end: offsets in the text."""

    sort: Sort
    ways: tuple[str, ...]
    mark: Mark | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Letters:
    """signs: words -> letters, digits and marks in order.
    after_lead: text -> what follows its last "here it is" or "it's"; "" where there is none.
    alphabet: capital -> its word in the spelling alphabet. confusable: letters that need their word on a telephone line.
    confused: capital or digit -> what it is misheard as, likeliest first.
    never_doubled: capitals that stand twice in a row in hardly any name.
    ends_a_ten: the capital that sounds like the end of a ten ("seventy"), "" where none does.
    nameless: capitals that are written as letters even where the others are written by their names.
    sounds_like: little word -> the letter that recognisers write it for.
    letter_grammar, alphabet_grammar: JSGF of one letter, by name and by word. as_in: JSGF and speech between letter and word. say_space: between two words that are spelled.
    email: text -> (address as written or "", whether one was begun). say_email: (address, letter by letter) -> words.
    mail_grammar, mail_terms: for the recogniser of an address.
    """

    signs: Callable[[Sequence[Word]], list[Sign]]
    after_lead: Callable[[str], str]
    alphabet: Mapping[str, str]
    confusable: frozenset[str]
    confused: Mapping[str, str]
    never_doubled: frozenset[str]
    nameless: frozenset[str]
    ends_a_ten: str
    sounds_like: Mapping[str, str] = field(repr=False)
    letter_grammar: str = field(repr=False)
    alphabet_grammar: str = field(repr=False)
    as_in: str
    say_space: str
    email: Callable[[str], tuple[str, bool]]
    say_email: Callable[[str, bool], str]
    mail_grammar: str = field(repr=False)
    mail_terms: tuple[str, ...]


def is_improvised(signs: Sequence[Sign]) -> bool:
    """The caller spells with words, so that a word of no alphabet stands for its first letter, too ("Polo", "Roger")."""
    by_word = sum(sign.sort is Sort.LETTER and len(sign.text) > 3 for sign in signs)
    return by_word >= 2 and by_word >= sum(sign.sort is Sort.WORD for sign in signs)
