"""Member numbers of insurance: letters and digits, decoded against what the payer's numbers look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..languages.letters import Sign, Sort
from ..languages.numbers import Mark
from .base import DOUBTFUL, Hints, Reading, Style, complete, could_go_on, unclear
from .digits import DIGIT_PATIENCE, digit_grammar
from .id_hearing import heard_as, stretches, trimmed
from .shapes import UNKNOWN, classes, decode, signs_of
from .tables.member_id_shapes import ROWS, Row

if TYPE_CHECKING:
    from ..setting import Setting

SHORTEST, LONGEST = 5, 20
_WORDS = frozenset("AIO")
"""Letters that are words as well."""
_MAX_SIGNS = 60
_FEW_WORDS = 2
"""Words beside the beginning of a number; with more of them it is talk."""
_MAX_SHAPED = 30
_MAX_STRETCHES = 8
_MAX_COST = 0.75
_FAR = 0.53
"""Bent further than this, every third number is another."""
_MARGIN = 0.25
_NEXT_HYPOTHESIS = 0.25
_HEARD_AGAIN = 0.08
"""What each further hypothesis that may be this number speaks for it."""
_LONE_LETTER = re.compile(r"[A-Z][0-9]")
_SOCIAL_SECURITY = re.compile(r"\d{9}[A-Z]\d?")
"""Nine digits and a letter: a Medicare number from before 2020, which is a social security number and is not kept."""


@dataclass(frozen=True)
class MemberId:
    """Value: capitals and digits. payer_slot: where the payer is found. shapes: given, nothing else is a number.

    prefixes: the letters that such a number may begin with, where they are known.
    """

    hints_vary: ClassVar[bool] = True

    payer_slot: str = "payer"
    shapes: tuple[str, ...] = ()
    prefixes: frozenset[str] = frozenset()

    def read(self, text: str, setting: Setting) -> Reading:
        reading = self._read(text, setting)
        if reading.is_complete:
            return reading
        told = self._read(setting.language.letters.after_lead(text), setting)
        return told if told.is_complete else reading

    def _read(self, text: str, setting: Setting) -> Reading:
        row = self._row(setting)
        if self.shapes or row and row.is_exact:
            return _read_shaped(text, setting, self.shapes or (row.shapes if row else ()), prefixes=self.prefixes)
        likely = _read_shaped(text, setting, row.shapes, 0.2) if row else unclear()
        return likely if likely.is_complete else _read_free(text, setting)

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        row = self._row(setting)
        if row and row.is_exact:
            return unclear("no_keys")
        if SHORTEST <= len(digits) <= LONGEST:
            return complete(digits, 0.9)
        return (
            could_go_on("too_short", digits)
            if 0 < len(digits) < SHORTEST
            else unclear("too_long" if digits else "nothing")
        )

    def _row(self, setting: Setting) -> Row | None:
        payer = str(setting.answers.get(self.payer_slot) or "").lower()
        return next((row for row in ROWS if _is_of(row, payer)), None) if payer else None

    def hints(self, setting: Setting) -> Hints:
        row = self._row(setting)
        shapes = self.shapes or (row.shapes if row else ())
        if not self.shapes and not (row and row.is_exact):
            # Where other shapes can be read too, they must be heard too.
            shapes = tuple(dict.fromkeys((*shapes, *_COMMON)))
        grammar = " | ".join(_shape_grammar(shape, setting) for shape in shapes)
        return Hints(
            keyterms=tuple(setting.language.letters.alphabet.values()),
            grammar=grammar,
            patience=DIGIT_PATIENCE,
            keys=None if row and row.is_exact else 0,
        )

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        row = self._row(setting)
        grouped = row.groups if row and sum(row.groups) == len(value) else _threes(len(value))
        said, at = [], 0
        for length in (1,) * len(value) if style is Style.SPELLED else grouped:
            said.append(" ".join(_say(char, setting, style) for char in value[at : at + length]))
            at += length
        return ", ".join(said)


def _is_of(row: Row, payer: str) -> bool:
    """An exact shape binds the payer of exactly that name: a Medicare plan of an insurer has numbers of its own."""
    return payer in row.payers if row.is_exact else any(name in payer for name in row.payers)


_COMMON = ("999999999", "9999999999", "99999999999", "A99999999", "A999999999", "A99999999999")


def _threes(length: int) -> tuple[int, ...]:
    return (3,) * (length // 3) + ((length % 3,) if length % 3 else ())


def _say(char: str, setting: Setting, style: Style) -> str:
    """O and I are never said bare: they would be heard as digits."""
    letters = setting.language.letters
    if char.isdecimal():
        return setting.language.numbers.digits[int(char)]
    if char in "OI" or style is Style.SPELLED and char in letters.confusable:
        return f"{char} {letters.as_in} {letters.alphabet[char]}"
    return char


def _shape_grammar(shape: str, setting: Setting) -> str:
    known = _GRAMMARS.setdefault(setting.language.code, {})
    if shape not in known:
        known[shape] = _written_grammar(shape, setting)
    return known[shape]


_GRAMMARS: dict[str, dict[str, str]] = {}
"""Language -> shape -> what was made of it; the shapes are those of our own table."""


def _written_grammar(shape: str, setting: Setting) -> str:
    letters = setting.language.letters
    letter, digit = f"({letters.letter_grammar} | {letters.alphabet_grammar})", digit_grammar(setting, 1)
    parts = []
    for sign in signs_of(shape):
        if len(sign) > 1 or sign.islower():
            ways = (f"{letter.lower()}. | {letters.alphabet[letter]}" for letter in sign.upper() if letter.isalpha())
            parts.append(f"({' | '.join(ways)})")
        else:
            parts.append({"9": digit, "1": digit, "A": letter, "C": letter}.get(sign, f"({letter} | {digit})"))
    return " ".join(parts)


def _read_free(text: str, setting: Setting) -> Reading:
    """Without a shape only what is plain counts: letters and digits, each said as such."""
    value, confidence = "", 0.9
    heard = stretches(text, setting)
    words = sum(sign.sort is Sort.WORD for _, said in heard for sign in said)
    for mark, signs in ((mark, trimmed(said)) for mark, said in heard):
        if len(signs) > _MAX_SIGNS:
            return unclear("too_long")
        if any(sign.sort is Sort.WORD for sign in signs):
            return unclear("words_between")
        value = _joined(value, "".join(_plain(signs, at) for at in range(len(signs))), mark)
    if _SOCIAL_SECURITY.fullmatch(value):
        confidence = 0.6
    if not value:
        return unclear()
    digits = sum(char.isdecimal() for char in value)
    if len(value) < SHORTEST and words >= max(len(value), _FEW_WORDS):
        return unclear()  # "the Medicare one or the supplement one"
    if len(value) < SHORTEST or digits < 2:
        return could_go_on("too_short", value) if digits or len(value) > 1 or value not in _WORDS else unclear()
    return complete(value, confidence) if len(value) <= LONGEST else unclear("too_long")


def _plain(signs: Sequence[Sign], at: int) -> str:
    """ "oh" is a zero beside digits and a letter among letters; a capital written after a letter stays one."""
    sign = signs[at]
    if not _is_oh(sign):
        return sign.ways[0]
    first, last = at, at
    while first and _is_oh(signs[first - 1]):
        first -= 1
    while last + 1 < len(signs) and _is_oh(signs[last + 1]):
        last += 1
    before = signs[first - 1].sort if first else None
    after = signs[last + 1].sort if last + 1 < len(signs) else None
    is_letter = before is not Sort.DIGIT and (after is Sort.LETTER or sign.text == "O" and before is Sort.LETTER)
    return "O" if is_letter else "0"


def _is_oh(sign: Sign) -> bool:
    return len(sign.ways) > 1 and sign.ways[0] == "0"


def _joined(old: str, new: str, mark: Mark | None) -> str:
    if not old or mark is Mark.RESTART:
        return new
    again = new == old or len(new) >= 3 and new.startswith(old[:3])
    if mark is Mark.REPAIR and not again:
        return old[:-1] + new
    return new if again else old + new


def _read_shaped(
    text: str,
    setting: Setting,
    shapes: Sequence[str],
    most: float = _MAX_COST,
    prefixes: frozenset[str] = frozenset(),
) -> Reading:
    """The one string of these shapes that is nearest to what was heard, in any hypothesis."""
    costs: dict[str, list[float]] = {}
    for n, hypothesis in enumerate((text, *setting.nbest[:4])):
        for value, cost in _decoded(hypothesis, setting, shapes, most + _MARGIN, prefixes).items():
            costs.setdefault(value, []).append(cost + _NEXT_HYPOTHESIS * (n > 0))
    best = {value: min(each) - _HEARD_AGAIN * (len(each) - 1) for value, each in costs.items()}
    ranked = sorted(best.items(), key=lambda item: item[1])
    if not ranked or ranked[0][1] > most:
        heard = _read_free(text, setting)
        short = heard.value is not None and len(str(heard.value)) < min(
            (len(classes(shape)) for shape in shapes), default=0
        )
        return could_go_on("too_short", heard.value) if short else unclear("not_valid" if heard.value else "nothing")
    (value, cost), others = ranked[0], ranked[1:3]
    close = tuple(other for other, price in others if price < cost + _MARGIN)
    if UNKNOWN in value or any(UNKNOWN in other for other in close):
        return unclear("words_between")
    if close:
        return unclear("ambiguous", (value, *close))
    sure = cost <= _FAR and (not _LONE_LETTER.match(value) or _opens(value[0], (text, *setting.nbest[:4]), setting))
    return complete(value, min(0.95, 0.95 - 0.3 * cost) if sure else DOUBTFUL)


def _opens(letter: str, hypotheses: Sequence[str], setting: Setting) -> bool:
    """A letter alone before the digits was heard as itself; nothing beside it would tell it from B, D, E or T."""
    first = [signs[0] for text in hypotheses for _, signs in stretches(text, setting)]
    return any(way.startswith(letter) for sign in first for way in sign.ways)


def _decoded(
    text: str, setting: Setting, shapes: Sequence[str], limit: float, prefixes: frozenset[str]
) -> dict[str, float]:
    """Every near string; "?" in it where a word stands that might be a letter nobody can tell."""
    parts = [heard_as(signs, setting) for _, signs in stretches(text, setting)]
    if not parts or len(parts) > _MAX_STRETCHES or sum(map(len, parts)) > _MAX_SHAPED:
        return {}
    whole = [one for part in parts for one in part]
    found: dict[str, float] = {}
    for heard in (whole,) if len(parts) == 1 else (whole, parts[-1]):
        for shape in shapes:
            for value, cost in decode(heard, shape, setting.language.letters.confused, limit, prefixes).items():
                found[value] = min(found.get(value, 9.0), cost)
    return found
