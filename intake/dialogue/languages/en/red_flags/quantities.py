"""Numbers as callers say them of a temperature, a blood sugar, a pulse, an age: "a hundred and one point two", "two ten".

Digits said one by one are no quantity; `kinds` reads phone numbers and member IDs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..number_words import TEEN, TEN, UNIT

_UNITS = {word: int(digit) for word, digit in UNIT.items() if digit != "0"}
_SMALL = _UNITS | {word: int(value) for word, value in TEEN.items()} | {word: 10 * n for word, n in TEN.items()}
_OH = frozenset(word for word, digit in UNIT.items() if digit == "0")
_FIGURES = frozenset("0123456789")
_HUNDRED, _AND, _POINT = "hundred", "and", "point"
_WRITTEN = re.compile(r"\d{1,3}(?:\.\d)?")
_STARTS = frozenset(_SMALL) | {_HUNDRED}


def quantities(words: Sequence[str]) -> Iterator[tuple[int, float]]:
    """(place, value) of each number below a thousand, at its first and at its last word; of "210/120" both."""
    after = 0
    for place in [place for place, word in enumerate(words) if word in _STARTS or word[0] in _FIGURES]:
        if place < after:
            continue
        values, after = (_written if words[place][0] in _FIGURES else _spoken)(words, place)
        for value in values:
            yield place, value
            if after > place + 1:
                yield after - 1, value


def _written(words: Sequence[str], place: int) -> tuple[tuple[float, ...], int]:
    parts = words[place].split("/")
    if not all(_WRITTEN.fullmatch(part) for part in parts):
        return (), place + 1
    if len(parts) > 1:
        return tuple(float(part) for part in parts), place + 1
    value, after = float(parts[0]), place + 1
    if words[after : after + 1] == (_HUNDRED,) and value < 10:
        value, after = _hundreds(words, after, value)
    decimals, after = _decimals(words, after)
    return (value + decimals,), after


def _spoken(words: Sequence[str], place: int) -> tuple[tuple[float, ...], int]:
    value, after = _below_hundred(words, place)
    if words[after : after + 1] == (_HUNDRED,):
        value, after = _hundreds(words, after, max(value, 1))
    elif 0 < value < 10:
        value, after = _pair(words, after, value)
    decimals, after = _decimals(words, after)
    return (value + decimals,), after


def _below_hundred(words: Sequence[str], place: int) -> tuple[float, int]:
    """ "eighty four"; 0 before "hundred" itself, which `_hundreds` reads."""
    word = words[place]
    if word not in _SMALL:
        return 0, place
    unit = words[place + 1] if place + 1 < len(words) else ""
    if word in TEN and unit in _UNITS:
        return _SMALL[word] + _UNITS[unit], place + 2
    return _SMALL[word], place + 1


def _hundreds(words: Sequence[str], place: int, hundreds: float) -> tuple[float, int]:
    """ "(five) hundred and twelve"; "a hundred and I" is 100."""
    after = place + 1
    at = after + (words[after : after + 1] == (_AND,))
    at += at < len(words) and words[at] in _OH
    if at < len(words) and words[at] in _SMALL:
        rest, after = _below_hundred(words, at)
        return 100 * hundreds + rest, after
    return 100 * hundreds, after


def _pair(words: Sequence[str], place: int, hundreds: float) -> tuple[float, int]:
    """ "two ten", "one oh two"; "two five" is two numbers."""
    following = words[place] if place < len(words) else ""
    if following in _OH and place + 1 < len(words) and words[place + 1] in _UNITS:
        return 100 * hundreds + _UNITS[words[place + 1]], place + 2
    if following in _SMALL and _SMALL[following] > 9:
        rest, after = _below_hundred(words, place)
        return 100 * hundreds + rest, after
    return hundreds, place


def _decimals(words: Sequence[str], place: int) -> tuple[float, int]:
    digit = words[place + 1] if place + 1 < len(words) and words[place] == _POINT else ""
    if digit in _UNITS:
        return _UNITS[digit] / 10, place + 2
    if len(digit) == 1 and digit.isdecimal():
        return int(digit) / 10, place + 2
    return 0, place
