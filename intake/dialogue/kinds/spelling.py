"""Words spelled letter by letter, and what recognisers make of the letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ..languages.letters import Sign, Sort, is_improvised
from ..languages.numbers import Mark
from ..languages.words import split
from .base import Hints, Reading, SpokenOnly, Style, complete, could_go_on, unclear
from .hypotheses import best_of
from .spelled_names import LONGEST_NAME, as_known, is_doubtful, once

if TYPE_CHECKING:
    from ..setting import Setting

LETTER_PATIENCE = 1.0
"""Callers who spell pause after every few letters."""
_MAX_SIGNS = 80
_SAME_WORD = 0.6
"""From this likeness on (difflib ratio) a word before the letters is the word they spell."""
_PAUSES = re.compile(r"[A-Za-z][,.-]")


@dataclass(frozen=True)
class Spelled(SpokenOnly):
    """Value: capitals, with a space where the caller said that another word begins."""

    def read(self, text: str, setting: Setting) -> Reading:
        return best_of(_read, text, setting)

    def hints(self, setting: Setting) -> Hints:
        letters = setting.language.letters
        spelled = (
            f"({letters.letter_grammar} [{letters.as_in} {letters.alphabet_grammar}] | {letters.alphabet_grammar})"
        )
        return Hints(keyterms=tuple(letters.alphabet.values()), grammar=f"{spelled}+", patience=LETTER_PATIENCE)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        spaced = setting.language.letters.say_space
        return f", {spaced}, ".join(say_letters(word, setting, style) for word in value.split())


def say_letters(word: str, setting: Setting, style: Style) -> str:
    """ "B, O, Y"; spelled out, the letters a telephone line confuses come with their word."""
    letters = setting.language.letters
    return ", ".join(
        f"{letter} {letters.as_in} {letters.alphabet[letter]}"
        if style is Style.SPELLED and letter in letters.confusable
        else letter
        for letter in word
    )


def _read(text: str, setting: Setting) -> Reading:
    signs = setting.language.letters.signs(split(text))
    if not signs or len(signs) > _MAX_SIGNS:
        return unclear("nothing" if not signs else "too_long")
    if not any(sign.sort in (Sort.LETTER, Sort.RUN) for sign in signs):
        return unclear()
    words = [word for word in _words([sign for sign in signs if sign.sort is not Sort.FRAME]) if word.letters]
    letters = [word for word in words if word.is_sure]
    if letters and not any(word.is_torn for word in words) and not _is_mixed(signs, setting):
        spelled = " ".join(once(word.letters, setting) for word in letters)
        if _is_bare(signs, text) and any(is_doubtful(word.letters, setting) for word in letters):
            return as_known(
                [word.letters for word in letters] if len(letters) == 1 else ["".join(spelled.split())], setting
            )
        return complete(spelled, 0.95) if len(spelled) > 1 else could_go_on("too_short", spelled)
    return as_known(["".join(word.letters for word in _words(_framed(signs)))], setting)


def _framed(signs: Sequence[Sign]) -> Sequence[Sign]:
    """From the first letters to the last: little words between them may be letters, those around them frame."""
    solid = [at for at, sign in enumerate(signs) if sign.sort not in (Sort.FRAME, Sort.MARK)]
    return signs[solid[0] : solid[-1] + 1]


def _is_bare(signs: Sequence[Sign], text: str) -> bool:
    """One letter after the other, with neither pauses nor spelling words between them."""
    letters = [sign for sign in signs if sign.sort is Sort.LETTER]
    return not _PAUSES.search(text) and all(sign.end - sign.start == 1 for sign in letters)


def _is_mixed(signs: Sequence[Sign], setting: Setting) -> bool:
    """Little words stand between letters that the recogniser wrote as letters: perhaps they are some of them."""
    letters = [sign for sign in signs if sign.sort is Sort.LETTER]
    nameless = setting.language.letters.nameless
    bare = any(len(sign.text) == 1 and sign.text.upper() not in nameless for sign in letters)
    framed = any(
        one.sort is other.sort is Sort.LETTER and between.sort is Sort.FRAME
        for one, between, other in zip(signs, signs[1:], signs[2:], strict=False)
    )
    return framed or bare and any(_is_named(sign) for sign in signs)


def _is_named(sign: Sign) -> bool:
    """Written by the letter's name: "see", "en"."""
    return sign.sort is Sort.NAME or sign.sort is Sort.LETTER and 2 <= len(sign.text) <= 3


@dataclass(frozen=True)
class _Word:
    """Letters that belong together. is_sure: each was a letter of its own. is_torn: fragments are among them."""

    letters: str
    is_sure: bool
    is_torn: bool


def _words(signs: Sequence[Sign]) -> list[_Word]:
    """Cut where a word or a space stands; corrections taken; a word that the letters spell left out."""
    cut: list[_Word] = []
    stretch: list[Sign] = []
    for at, sign in enumerate(signs):
        if sign.mark is Mark.EXTENSION:
            break
        if (
            sign.sort is Sort.RUN
            and not any(one.ways for one in stretch)
            and sign.ways[0] == "".join(map(_letters, signs[at + 1 :]))
        ):
            continue
        if sign.sort is Sort.SPACE or sign.sort is Sort.WORD and _is_said(sign, signs[at + 1 :], stretch):
            is_part = sign.sort is Sort.WORD and all(one.sort is Sort.RUN for one in stretch)
            cut.append(_spelled([] if is_part else stretch))
            stretch = []
        else:
            stretch.append(sign)
    return [*cut, _spelled(stretch)]


def _is_said(word: Sign, after: Sequence[Sign], before: Sequence[Sign]) -> bool:
    """The word is the one that is spelled before or after it."""
    spelled = [
        _letters(sign) for sign in after[: len(word.text) + 2] if sign.sort in (Sort.LETTER, Sort.NAME, Sort.RUN)
    ]
    said = "".join(_letters(sign) for sign in before if sign.ways)
    text = word.ways[0]
    if len(text) > LONGEST_NAME:
        return False
    return any(
        SequenceMatcher(None, text, other[: len(text) + 1]).ratio() >= _SAME_WORD
        for other in ("".join(spelled), said)
        if len(other) > 1
    )


def _letters(sign: Sign) -> str:
    return next((way for way in sign.ways if way.isalpha()), "")


def _spelled(signs: Sequence[Sign]) -> _Word:
    improvised = is_improvised(signs)
    letters, mark = "", None
    since = ""
    for sign in signs:
        if sign.sort is Sort.MARK:
            letters, since, mark = _applied(letters, since, mark), "", sign.mark
        else:
            since += _letters(sign)[:1] if improvised and sign.sort is Sort.WORD else _letters(sign)
    torn = any(sign.sort in (Sort.RUN, Sort.WORD, Sort.DIGIT) for sign in signs)
    return _Word(_applied(letters, since, mark), not torn and any(sign.sort is Sort.LETTER for sign in signs), torn)


def _applied(letters: str, more: str, mark: Mark | None) -> str:
    """Letters after a mark: a correction replaces the last letter or starts over; so does "that's" when it repeats."""
    if not letters or not more:
        return letters or more
    if mark is Mark.RESTART:
        return more
    begins_alike = len(more) >= len(letters) - 1 and more[:2] == letters[:2] and len(more) > 2
    begins_alike = begins_alike or more[0] == letters[0] and len(more) > len(letters) + 1
    if mark is Mark.REPAIR:
        return more if begins_alike else letters[:-1] + more
    return more if begins_alike else letters + more
