"""The letters and digits of a member number: as plainly said, or as the shapes it may have explain what was heard."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..languages.letters import Sign, Sort
from ..languages.numbers import Mark
from .base import DOUBTFUL, Reading, complete, could_go_on, unclear
from .id_hearing import heard_as, stretches, trimmed
from .shapes import UNKNOWN, classes, decode

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
_PLAIN = 0.45
"""What is bent no further is a number of its own."""
_OTHER = 9.0
_LONE_LETTER = re.compile(r"[A-Z][0-9]")
_SOCIAL_SECURITY = re.compile(r"\d{9}[A-Z]\d?")
"""Nine digits and a letter: a Medicare number from before 2020, which is a social security number and is not kept."""


def read_free(text: str, setting: Setting) -> Reading:
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


def read_shaped(
    text: str,
    setting: Setting,
    shapes: Sequence[str],
    most: float = _MAX_COST,
    prefixes: frozenset[str] = frozenset(),
) -> Reading:
    """The one string of these shapes that is nearest to what was heard, in any hypothesis."""
    hypotheses = (text, *setting.nbest[:4])
    decoded = [_decoded(hypothesis, setting, shapes, most + _MARGIN, prefixes) for hypothesis in hypotheses]
    costs: dict[str, list[float]] = {}
    for n, found in enumerate(decoded):
        for value, cost in found.items():
            costs.setdefault(value, []).append(cost + _NEXT_HYPOTHESIS * (n > 0))
    best = {value: min(each) - _HEARD_AGAIN * (len(each) - 1) for value, each in costs.items()}
    ranked = sorted(best.items(), key=lambda item: item[1])
    if not ranked or ranked[0][1] > most:
        heard = read_free(text, setting)
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
    sure = cost <= _FAR and not _is_disputed(value, decoded)
    sure = sure and (not _LONE_LETTER.match(value) or _opens(value[0], hypotheses, setting))
    return complete(value, min(0.95, 0.95 - 0.3 * cost) if sure else DOUBTFUL)


def _is_disputed(value: str, decoded: Sequence[Mapping[str, float]]) -> bool:
    """A hypothesis that is plainly another number of as many characters leaves little but a coin to toss."""
    nearest = ((found, min(found, key=found.__getitem__)) for found in decoded if found)
    return any(
        len(other) == len(value)
        and UNKNOWN not in other
        and found[other] <= min(_PLAIN, found.get(value, _OTHER) - _MARGIN)
        for found, other in nearest
    )


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
                found[value] = min(found.get(value, _OTHER), cost)
    return found
