"""What was said of a member number: letters, digits and corrections, and what each of them may have been."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..languages.letters import Sign, Sort, is_improvised
from ..languages.numbers import Mark
from ..languages.words import split
from .shapes import EXTRA, MISHEARD, UNKNOWN, Heard

if TYPE_CHECKING:
    from ..setting import Setting

_SOLID = frozenset((Sort.LETTER, Sort.DIGIT, Sort.RUN))
_MAX_WORDS = 120
_TENS = frozenset(("20", "30", "40", "50", "60", "70", "80", "90"))
_UNITS = frozenset("123456789")
_HEADS_OF_TENS = "46789"
"""Those whose ten is their own name and a "ty"."""
# What it costs that a sign was heard twice, or three times, stands for its first letter, for its last, for a letter it
# sounds like; that an "a" before a letter is none of them.
_TWICE = 0.45
_STUTTERED = 0.35
_IMPROVISED = 0.35
_LAST = 0.45
_WORD = 0.3
_WRITTEN_AS_ONE = 0.25
_SHORT = 3
"""Letters of a little word that may be so many letters: "eh", "so"."""
_ARTICLE = 0.15
_HESITATED = 0.3
"""An "a" between letters is as often a breath."""
_TEN_APART = 0.25
"""A ten that was written before its unit: "20 to" for 22."""
_NO_LETTER = 0.55
"""A little word among letters is sooner a letter misheard than said for itself."""


def stretches(text: str, setting: Setting) -> list[tuple[Mark | None, list[Sign]]]:
    """Signs cut at corrections; those without letters or digits left out."""
    cut: list[tuple[Mark | None, list[Sign]]] = [(None, [])]
    words = split(text)
    for sign in setting.language.letters.signs(words) if len(words) <= _MAX_WORDS else ():
        if sign.sort is Sort.MARK and sign.mark is not Mark.AT_END:
            cut.append((sign.mark, []))
        elif sign.ways:
            cut[-1][1].append(sign)
    return [(mark, signs) for mark, signs in cut if any(sign.sort in _SOLID for sign in signs)]


def trimmed(signs: list[Sign]) -> list[Sign]:
    """From the first letter or digit to the last, with what sounds like letters beside them; without framing words."""
    solid = [at for at, sign in enumerate(signs) if sign.sort in _SOLID]
    first, last = solid[0], solid[-1]
    while first and signs[first - 1].sort is Sort.NAME:
        first -= 1
    while last + 1 < len(signs) and signs[last + 1].sort is Sort.NAME:
        last += 1
    return [sign for sign in signs[first : last + 1] if sign.sort is not Sort.FRAME]


def heard_as(signs: Sequence[Sign], setting: Setting) -> list[Heard]:
    """What each sign may be; of two neighbours that begin alike, one may have been heard twice."""
    improvised = is_improvised(signs)
    heard = [_one_heard(sign, setting, improvised) for sign in signs]
    if len(signs) > 1 and signs[0].text == "a" and signs[1].sort is Sort.LETTER:
        heard[0] = heard[0]._replace(drop=_ARTICLE)
    for at in range(1, len(heard)):
        one, other = heard[at - 1], heard[at]
        if not one.ways or not other.ways:
            continue
        said, next_said = one.ways[0][0], other.ways[0][0]
        if one.ways[0] == other.ways[0]:
            heard[at] = other._replace(drop=_TWICE if one.drop == EXTRA else _STUTTERED)
        elif len(said) == 1 and next_said.startswith(said):
            heard[at - 1] = one._replace(drop=_TWICE)
        elif signs[at - 1].text.lower() == "a" and next_said.isalpha():
            heard[at - 1] = one._replace(drop=min(one.drop, _HESITATED))
        elif said in _TENS and next_said in _UNITS:
            heard[at - 1] = one._replace(ways=(*one.ways, (said[0], _TEN_APART)))
    return heard


def _one_heard(sign: Sign, setting: Setting, improvised: bool) -> Heard:
    if sign.sort in (Sort.WORD, Sort.FRAME):
        letter = setting.language.letters.sounds_like.get(sign.text.lower(), UNKNOWN if sign.sort is Sort.WORD else "")
        if letter == UNKNOWN and improvised:
            return Heard(((sign.ways[0][0], _IMPROVISED),), EXTRA)
        ways = ((letter, _WORD),) if letter else ()
        if 2 <= len(sign.text) <= _SHORT and sign.text.isalpha():
            ways = (*ways, (sign.text.upper(), _WRITTEN_AS_ONE))
        return Heard(ways, _NO_LETTER if letter else 0.0)
    if sign.sort is Sort.RUN:
        return Heard(_ways_of_run(sign, setting), EXTRA)
    if sign.sort is Sort.NAME:
        return Heard(tuple((way, 0.1) for way in sign.ways), EXTRA)
    if sign.text.lower() == "o":
        return Heard((("O", 0.0), ("0", MISHEARD)), EXTRA)
    return Heard((*((way, 0.1 * n) for n, way in enumerate(sign.ways)), *_tens_apart(sign, setting)), EXTRA)


def _tens_apart(sign: Sign, setting: Setting) -> tuple[tuple[str, float], ...]:
    """ "Seventy" is also "seven T": a digit, and the letter that sounds like the end of a ten."""
    letter = setting.language.letters.ends_a_ten
    if sign.sort is not Sort.DIGIT or not letter:
        return ()
    said = sign.ways[0]
    if len(said) == 2 and said[0] in _HEADS_OF_TENS:
        return ((said[0] + letter + said[1:].lstrip("0"), _WORD),)
    return ((said[:-1] + letter, _WORD),) if len(said) == 3 and said[1] in _HEADS_OF_TENS and said[2] == "0" else ()


def _ways_of_run(sign: Sign, setting: Setting) -> tuple[tuple[str, float], ...]:
    """The letters as written, the one letter that the word sounds like, or its last: "TJ" for J, "EU" for U."""
    run = sign.ways[0]
    like = setting.language.letters.sounds_like.get(sign.text.lower(), "")
    return tuple(
        (way, cost) for way, cost in ((run, 0.1), (like, _WORD), (run[-1] if len(run) == 2 else "", _LAST)) if way
    )
