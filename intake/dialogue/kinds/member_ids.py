"""Member numbers of insurance: letters and digits, decoded against what the payer's numbers look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.letters import Sign, Sort, is_improvised
from ..languages.numbers import Mark
from ..languages.words import split
from .base import DOUBTFUL, Hints, Reading, Style, complete, could_go_on, unclear
from .digits import DIGIT_PATIENCE, digit_grammar
from .shapes import EXTRA, MISHEARD, UNKNOWN, Heard, classes, decode
from .tables.member_id_shapes import ROWS, Row

if TYPE_CHECKING:
    from ..setting import Setting

SHORTEST, LONGEST = 5, 20
_MAX_SIGNS = 60
_MAX_SHAPED = 30
_MAX_WORDS = 120
_MAX_STRETCHES = 8
_MAX_COST = 0.75
_FAR = 0.55
"""Bent further than this, every third number is another."""
_MARGIN = 0.25
_TWICE = 0.45
_IMPROVISED = 0.35
_LAST = 0.45
_WORD = 0.3
_NO_LETTER = 0.55
"""A little word among letters is sooner a letter misheard than said for itself."""
_NEXT_HYPOTHESIS = 0.25
_SOCIAL_SECURITY = re.compile(r"\d{9}[A-Z]\d?")
"""Nine digits and a letter: a Medicare number from before 2020, which is a social security number and is not kept."""


@dataclass(frozen=True)
class MemberId:
    """Value: capitals and digits. payer_slot: where the payer is found. shapes: given, nothing else is a number.

    prefixes: the letters that such a number may begin with, where they are known.
    """

    payer_slot: str = "payer"
    shapes: tuple[str, ...] = ()
    prefixes: frozenset[str] = frozenset()

    def read(self, text: str, setting: Setting) -> Reading:
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
    letters = setting.language.letters
    letter, digit = f"({letters.letter_grammar} | {letters.alphabet_grammar})", digit_grammar(setting, 1)
    parts = []
    for sign in shape:
        if sign.islower():
            parts.append(f"({sign}. | {letters.alphabet[sign.upper()]})")
        else:
            parts.append({"9": digit, "1": digit, "A": letter, "C": letter}.get(sign, f"({letter} | {digit})"))
    return " ".join(parts)


def _stretches(text: str, setting: Setting) -> list[tuple[Mark | None, list[Sign]]]:
    """Signs cut at corrections; those without letters or digits left out."""
    cut: list[tuple[Mark | None, list[Sign]]] = [(None, [])]
    words = split(text)
    for sign in setting.language.letters.signs(words) if len(words) <= _MAX_WORDS else ():
        if sign.sort is Sort.MARK and sign.mark is not Mark.AT_END:
            cut.append((sign.mark, []))
        elif sign.ways:
            cut[-1][1].append(sign)
    return [(mark, signs) for mark, signs in cut if any(sign.sort in _SOLID for sign in signs)]


_SOLID = frozenset((Sort.LETTER, Sort.DIGIT, Sort.RUN))


def _trimmed(signs: list[Sign]) -> list[Sign]:
    """From the first letter or digit to the last, with what sounds like letters beside them; without framing words."""
    solid = [at for at, sign in enumerate(signs) if sign.sort in _SOLID]
    first, last = solid[0], solid[-1]
    while first and signs[first - 1].sort is Sort.NAME:
        first -= 1
    while last + 1 < len(signs) and signs[last + 1].sort is Sort.NAME:
        last += 1
    return [sign for sign in signs[first : last + 1] if sign.sort is not Sort.FRAME]


def _read_free(text: str, setting: Setting) -> Reading:
    """Without a shape only what is plain counts: letters and digits, each said as such."""
    value, confidence = "", 0.9
    for mark, signs in ((mark, _trimmed(said)) for mark, said in _stretches(text, setting)):
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
    if len(value) < SHORTEST or digits < 2:
        return could_go_on("too_short", value) if digits or len(value) > 1 else unclear()
    return complete(value, confidence) if len(value) <= LONGEST else unclear("too_long")


def _plain(signs: Sequence[Sign], at: int) -> str:
    """ "oh" is a zero beside digits and a letter among letters; a capital written after a letter stays one."""
    sign = signs[at]
    if len(sign.ways) > 1 and sign.ways[0] == "0":
        before = signs[at - 1].sort if at else None
        after = signs[at + 1].sort if at + 1 < len(signs) else None
        is_letter = before is not Sort.DIGIT and (after is Sort.LETTER or sign.text == "O" and before is Sort.LETTER)
        return "O" if is_letter else "0"
    return sign.ways[0]


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
    best: dict[str, float] = {}
    for n, hypothesis in enumerate((text, *setting.nbest[:4])):
        for value, cost in _decoded(hypothesis, setting, shapes, most + _MARGIN, prefixes).items():
            best[value] = min(best.get(value, 9.0), cost + _NEXT_HYPOTHESIS * (n > 0))
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
    return complete(value, 0.95 - 0.3 * cost if cost <= _FAR else DOUBTFUL)


def _decoded(
    text: str, setting: Setting, shapes: Sequence[str], limit: float, prefixes: frozenset[str]
) -> dict[str, float]:
    """Every near string; "?" in it where a word stands that might be a letter nobody can tell."""
    stretches = [_heard(signs, setting) for _, signs in _stretches(text, setting)]
    if not stretches or len(stretches) > _MAX_STRETCHES or sum(map(len, stretches)) > _MAX_SHAPED:
        return {}
    whole = [one for stretch in stretches for one in stretch]
    found: dict[str, float] = {}
    for heard in (whole,) if len(stretches) == 1 else (whole, stretches[-1]):
        for shape in shapes:
            for value, cost in decode(heard, shape, setting.language.letters.confused, limit, prefixes).items():
                found[value] = min(found.get(value, 9.0), cost)
    return found


def _heard(signs: Sequence[Sign], setting: Setting) -> list[Heard]:
    """What each sign may be; of two neighbours that begin alike, one may have been heard twice."""
    improvised = is_improvised(signs)
    heard = [_one_heard(sign, setting, improvised) for sign in signs]
    for at in range(1, len(heard)):
        one, other = heard[at - 1], heard[at]
        if one.ways and one.ways[:1] == other.ways[:1]:
            heard[at] = other._replace(drop=_TWICE)
        elif one.ways and other.ways and len(one.ways[0][0]) == 1 and other.ways[0][0].startswith(one.ways[0][0]):
            heard[at - 1] = one._replace(drop=_TWICE)
    return heard


def _one_heard(sign: Sign, setting: Setting, improvised: bool) -> Heard:
    if sign.sort in (Sort.WORD, Sort.FRAME):
        letter = setting.language.letters.sounds_like.get(sign.text.lower(), UNKNOWN if sign.sort is Sort.WORD else "")
        if letter == UNKNOWN and improvised:
            return Heard(((sign.ways[0][0], _IMPROVISED),), EXTRA)
        return Heard(((letter, _WORD),) if letter else (), _NO_LETTER if letter else 0.0)
    if sign.sort is Sort.RUN:
        return Heard(_ways_of_run(sign, setting), EXTRA)
    if sign.sort is Sort.NAME:
        return Heard(tuple((way, 0.1) for way in sign.ways), EXTRA)
    if sign.text.lower() == "o":
        return Heard((("O", 0.0), ("0", MISHEARD)), EXTRA)
    return Heard(tuple((way, 0.1 * n) for n, way in enumerate(sign.ways)), EXTRA)


def _ways_of_run(sign: Sign, setting: Setting) -> tuple[tuple[str, float], ...]:
    """The letters as written, the one letter that the word sounds like, or its last: "TJ" for J, "EU" for U."""
    run = sign.ways[0]
    like = setting.language.letters.sounds_like.get(sign.text.lower(), "")
    return tuple(
        (way, cost) for way, cost in ((run, 0.1), (like, _WORD), (run[-1] if len(run) == 2 else "", _LAST)) if way
    )
