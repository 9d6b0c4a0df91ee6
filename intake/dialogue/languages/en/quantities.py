"""English quantities and places: "two and a half", "one fifty", "about sixty five pounds", "the third one"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..words import Word, phrase_at, phrases, split
from .number_words import DIGITS, ORDINAL, SUFFIX, TEENS, TEN, UNIT

Value = int | float

_SCALE = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_TIMES = {"hundred": 100, "dozen": 12, "dozens": 12}
_PLAIN = (
    {word: n for n, word in enumerate(DIGITS)}
    | {word: n for n, word in enumerate(TEENS, 10)}
    | {word: 10 * n for word, n in TEN.items()}
)
_HIGH = {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "zeroth": 0}
_LONE = {"none": 0, "half": 0.5, "forth": 4}
_FRACTIONS = phrases({
    "and a half": "0.5", "and one half": "0.5", "and a quarter": "0.25", "and one quarter": "0.25",
    "and three quarters": "0.75", "and a third": str(1 / 3),
})
_SETS = phrases({"half a dozen": "6", "a couple": "2", "couple": "2", "half a million": "500000", "a half": "0.5", "half a": "0.5", "half an": "0.5", "a quarter": "0.25"})
_PARTS = {"halves": 2, "quarters": 4, "hundredths": 100, "thousandths": 1000} | {f"{word}s": n for word, n in ORDINAL.items() if n > 2}
_NOT_ONE = frozenset("no this that the which another each every any some last other".split())
"""Before "one": nobody counts."""
_OHS = frozenset(("oh", "o"))
_MINUS = frozenset(("minus", "negative"))
_SECONDS = frozenset("a one per few couple this split every".split())
"""Before "second": a little while."""
_NO_PLACE = frozenset("of name names thought thoughts".split())
"""After "first" and "second" where they count nothing ("first of all", "one second please")."""
_LONGEST = 16
"""Digits written as one number."""
_LONGEST_HEAD = 12
"""Words of a number before its last, an ordinal."""


class _Found(NamedTuple):
    value: Value
    start: int
    after: int


def read_value(text: str) -> Value | None:
    """The one quantity in the text: "two hundred and five", "i'd say a six", "ninety eight point six"; none where
    there are two of them, but "nine out of ten" is nine."""
    words = split(text)
    if len(words) == 1 and words[0].text in _LONE and words[0].text != "forth":
        return _LONE[words[0].text]
    found = _quantities(words)
    if len(found) == 2 and [word.text for word in words[found[0].after : found[1].start]] in (["out", "of"], ["of"]):
        found = found[:1]
    return found[0].value if len({one.value for one in found}) == 1 else None


def read_ordinal(text: str) -> int | None:
    """The one place in the text: "twenty first", "the third one", "hundred and eleventh"."""
    words = split(text)
    if len(words) == 1 and words[0].text == "forth":
        return 4
    found = {place for at in range(len(words)) if (place := _place_ending(words, at)) is not None}
    return found.pop() if len(found) == 1 else None


# --- quantities


def _quantities(words: Sequence[Word]) -> list[_Found]:
    found: list[_Found] = []
    at = 0
    while at < len(words):
        one = _quantity(words, at)
        if one:
            found.append(one)
        at = one.after if one else at + 1
    return found


def _quantity(words: Sequence[Word], at: int) -> _Found | None:
    """The quantity that begins here, with its fraction, its decimals and its sign."""
    if at and words[at].text == "one" and words[at - 1].text in _NOT_ONE:
        return None
    whole = _whole(words, at)
    if whole is None:
        return None
    value, after = _with_decimals(words, whole)
    if after == at:
        return None
    value, after = _with_fraction(words, value, after)
    dashed = words[at].gap == " -" or at == 0 and words[at].gap == "-"
    return _Found(-value if dashed or at > 0 and words[at - 1].text in _MINUS else value, at, after)


def _whole(words: Sequence[Word], at: int) -> _Found | None:
    """What comes before the decimals; nothing does in "point five"."""
    if words[at].text == "point":
        return _Found(0, at, at)
    known = phrase_at(words, at, _SETS)
    return _Found(float(known[0]) if "." in known[0] else int(known[0]), at, known[1]) if known else _cardinal(words, at)


def _with_decimals(words: Sequence[Word], whole: _Found) -> tuple[Value, int]:
    """ "Ninety eight point six", "98.6"."""
    at = whole.after
    written = at < len(words) and words[at].gap == "." and words[at].text.isdecimal()
    if written:
        return float(f"{whole.value}.{words[at].text}"), at + 1
    if at + 1 >= len(words) or words[at].text not in ("point", "dot"):
        return whole.value, at
    digits, after = "", at + 1
    while after < len(words) and (UNIT.get(words[after].text) or words[after].text.isdecimal()):
        digits += UNIT.get(words[after].text) or words[after].text
        after += 1
    if not digits and (more := _cardinal(words, after)):
        digits, after = str(more.value), more.after
    return (float(f"{whole.value}.{digits}"), after) if digits else (whole.value, at)


def _with_fraction(words: Sequence[Word], value: Value, at: int) -> tuple[Value, int]:
    """ "Two and a half", "five and a half million", "a billion and a quarter million", "three fourths"."""
    written = _written_fraction(words, value, at)
    if written:
        return written
    part = phrase_at(words, at, _FRACTIONS) if at < len(words) else None
    after = part[1] if part else at
    share = float(part[0]) if part else 0.0
    if (part or isinstance(value, float)) and after < len(words) and words[after].text in _SCALE:
        scale = _SCALE[words[after].text]
        return round(value + share * scale if value >= scale else (value + share) * scale), after + 1
    below = _PARTS.get(words[at].text) if at < len(words) else None
    return (value / below, at + 1) if below else (value + share if part else value, after)


def _written_fraction(words: Sequence[Word], value: Value, at: int) -> tuple[Value, int] | None:
    """ "1/2", "2 1/2"."""
    if _below(words, at):
        return value / _below(words, at), at + 1
    if at < len(words) and words[at].text.isdecimal() and _below(words, at + 1):
        return value + int(words[at].text) / _below(words, at + 1), at + 2
    return None


def _below(words: Sequence[Word], at: int) -> int:
    """What stands below a stroke, zero where there is none."""
    return int(words[at].text) if at < len(words) and words[at].gap == "/" and words[at].text.isdecimal() else 0


def _cardinal(words: Sequence[Word], at: int) -> _Found | None:
    """Number words in a row, as long as they add up to one number."""
    total, group, last, after = 0, -1, 10**15, at
    while after < len(words) and not (after > at and words[after].paused and not _thousands(words, after)):
        text = words[after].text
        if _thousands(words, after) and after > at:
            group = group * 1000 + int(text)
        elif text in _OHS and 0 < group < 100 and _unit_at(words, after + 1):
            group, after = group * 100 + _unit_at(words, after + 1), after + 1
        elif (number := _plain(words, after)) is not None and (joined := _joined(group, number, text)) is not None:
            group = joined
        elif text in _TIMES and -1 <= group < 100 and group:
            group = max(group, 1) * _TIMES[text]
        elif text in _SCALE and _SCALE[text] < last and -1 <= group < 1000 and group:
            last, total, group = _SCALE[text], total + max(group, 1) * _SCALE[text], 0
        elif not (text == "and" and group % 100 == 0 and after > at and _goes_on(words, after)) and not (
            after == at and text == "a" and after + 1 < len(words) and words[after + 1].text in _TIMES | _SCALE.keys()
        ):
            break
        after += 1
    return _Found(total + max(group, 0), at, after) if group >= 0 else None


def _unit_at(words: Sequence[Word], at: int) -> int:
    """The digit of "oh five", zero where there is none."""
    return _PLAIN.get(words[at].text, 0) if at < len(words) and _PLAIN.get(words[at].text, 99) < 10 else 0


def _joined(group: int, number: int, text: str) -> int | None:
    """What a further word makes of the number: "two hundred" + "five", "one" + "fifty"."""
    if group < 0:
        return number
    if group % 100 == 0 and 0 < number < 100:
        return group + number
    if group % 10 == 0 and 0 < number < 10 and group % 100 > 10:
        return group + number
    if 10 <= number < 100 and 0 < group < 100 and not text.isdecimal():
        return group * 100 + number
    return None


def _plain(words: Sequence[Word], at: int) -> int | None:
    """One word's number; "oh five" is five where it follows others."""
    text = words[at].text
    if text.isdecimal():
        return int(text) if len(text) <= _LONGEST else None
    return _PLAIN.get(text)


def _thousands(words: Sequence[Word], at: int) -> bool:
    """ "1,200": three digits behind a comma."""
    return words[at].gap == "," and len(words[at].text) == 3 and words[at].text.isdecimal()


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """This "and" joins a further number, no fraction."""
    return at + 1 < len(words) and _plain(words, at + 1) is not None and phrase_at(words, at, _FRACTIONS) is None


# --- places


def _place_ending(words: Sequence[Word], at: int) -> int | None:
    """The place whose last word is this one, with the number words before it."""
    text, before = words[at].text, words[at - 1] if at else None
    if words[at].glued and text in SUFFIX and before and before.text.isdecimal() and len(before.text) <= _LONGEST:
        return int(before.text)
    if text in _HIGH:
        head = _head(words, at)
        return (head or 1) * _HIGH[text] if text != "zeroth" else 0
    tail = ORDINAL.get(text)
    if tail is None or _means_no_place(words, at):
        return None
    head = _head(words, at)
    return head + tail if head is not None and head % 10 == 0 and (head % 100 == 0 or tail < 10) else tail


def _means_no_place(words: Sequence[Word], at: int) -> bool:
    """ "Wait a second", "first of all", "my first name"."""
    before = words[at - 1].text if at else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    if words[at].text == "second" and before in _SECONDS:
        return True
    return words[at].text in ("first", "second") and after in _NO_PLACE and before not in TEN


def _head(words: Sequence[Word], at: int) -> int | None:
    """The number right before an ordinal."""
    end = at - 1 if at and words[at - 1].text == "and" else at
    for start in range(max(0, end - _LONGEST_HEAD), end):
        found = _cardinal(words, start)
        if found and found.after == end and isinstance(found.value, int) and found.value:
            return found.value
    return None
