"""English number words: how Americans say digits, pairs, hundreds and years, and what a recogniser makes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..numbers import Chunks, Mark, Numbers, Piece
from ..words import Word, phrase_at
from .marks import MARKS
from .number_words import DIGITS, HOMOPHONE, LITTLE, ORDINAL, SEVERAL, SUFFIX, TEEN, TEN, TIMES, UNIT, say_cardinal
from .quantities import read_ordinal, read_value

_OFTEN = "23456"
"""So often one digit may be said to stand in a row."""
_Parsed = tuple[tuple[Chunks, ...], int]
"""The ways to write the number, and the index after its words."""


def _small(words: Sequence[Word], at: int) -> _Parsed | None:
    """A number below a hundred, a written one, or a doubled digit."""
    text = words[at].text
    if text in UNIT:
        again = SEVERAL.get(words[at + 1].text) if at + 1 < len(words) and UNIT[text] in _OFTEN else None
        return (((again * int(UNIT[text]),),), at + 2) if again else (((UNIT[text],),), at + 1)
    if text in TEEN:
        return ((TEEN[text],),), at + 1
    if text in TEN:
        return _tens(words, at)
    return _doubled(words, at) if text in TIMES and at + 1 < len(words) else None


def _doubled(words: Sequence[Word], at: int) -> _Parsed | None:
    """ "double five", "double 5455" (the first of them), "double for": after "double" every digit's sound is a digit."""
    times, following = TIMES[words[at].text], words[at + 1].text
    if following.isdecimal():
        return ((following[0] * times + following[1:],),), at + 2
    if following in HOMOPHONE:
        return ((HOMOPHONE[following] * times,),), at + 2
    inner = _small(words, at + 1) if following not in TIMES else None
    return ((("".join(inner[0][0]) * times,),), inner[1]) if inner else None


def _unit(text: str) -> str:
    """The digit of a word that may follow a ten; little words that callers say anyway are none."""
    if len(text) == 1 and text.isdecimal():
        return text
    return UNIT.get(text) or (HOMOPHONE.get(text, "0") if text not in LITTLE else "0")


def _tens(words: Sequence[Word], at: int) -> _Parsed:
    ten = TEN[words[at].text]
    unit = words[at + 1] if at + 1 < len(words) else None
    digit = _unit(unit.text) if unit else "0"
    if unit is None or digit == "0":
        return ((f"{ten}0",),), at + 1
    joined, apart = (f"{ten}{digit}",), (f"{ten}0", digit)
    return ((apart, joined) if unit.paused else (joined, apart)), at + 2


def _scaled(words: Sequence[Word], at: int, word: str, zeros: int) -> _Parsed | None:
    """ "five hundred", "twenty five hundred", "two thousand six": the quantity first, then digits said one after the other."""
    inner = _hundreds(words, at) if zeros == 3 else _small_or_article(words, at, word)
    if inner is None or inner[1] >= len(words) or words[inner[1]].text != word:
        return inner
    head, after = inner[0][0][-1] if len(inner[0][0]) == 1 else "", inner[1] + 1
    if not head or len(head) > 3:
        return inner
    plain: list[Chunks] = [(head + "0" * zeros,)]
    if zeros == 3 and len(inner[0]) > 1:
        plain.append((*inner[0][1][:-1], inner[0][1][-1] + "000"))
    skip = after + 1 if after + 1 < len(words) and words[after].text == "and" else after
    rest = (_hundreds if zeros == 3 else _small)(words, skip) if skip < len(words) and not words[skip].paused else None
    if rest is None or rest[0][0] == ("0",):
        return tuple(plain), after
    return tuple(_sums(plain, rest[0], zeros, said_and=skip != after)), rest[1]


def _sums(heads: Sequence[Chunks], rest: Sequence[Chunks], zeros: int, *, said_and: bool) -> list[Chunks]:
    """ "two thousand six" is 2006, or 2000 and then 6."""
    added = [
        (*head[:-1], head[-1][:-zeros] + tail[0].zfill(zeros))
        for head in heads
        for tail in rest
        if len(tail) == 1 and len(tail[0]) <= zeros
    ]
    listed = [head + tail for head in heads for tail in rest]
    is_quantity = said_and or zeros == 3 or len(rest[0][0]) == 2
    together = added + listed if is_quantity else listed[:1] + added + listed[1:]
    return list(dict.fromkeys(together))[:4]


def _small_or_article(words: Sequence[Word], at: int, word: str) -> _Parsed | None:
    if words[at].text == "a":
        return ((("1",),), at + 1) if at + 1 < len(words) and words[at + 1].text == word else None
    if words[at].text in HOMOPHONE and at + 1 < len(words) and words[at + 1].text == word:
        return ((HOMOPHONE[words[at].text],),), at + 1
    return _small(words, at)


def _hundreds(words: Sequence[Word], at: int) -> _Parsed | None:
    if words[at].text == "a" and at + 1 < len(words) and words[at + 1].text == "thousand":
        return (("1",),), at + 1
    return _scaled(words, at, "hundred", 2)


def number_at(words: Sequence[Word], at: int) -> tuple[Piece, int] | None:
    """The number that begins at `at`, and the index after it."""
    word = words[at]
    ordinal = _ordinal(words, at)
    if ordinal:
        value, after = ordinal
        return _piece(((str(value),),), word, words[after - 1], ordinal=True), after
    if word.text.isdecimal():
        return _written(words, at)
    parsed = _scaled(words, at, "thousand", 3)
    if parsed:
        return _piece(parsed[0], word, words[parsed[1] - 1]), parsed[1]
    if word.text in HOMOPHONE:
        return _piece(((HOMOPHONE[word.text],),), word, word, hard=False), at + 1
    return None


def _written(words: Sequence[Word], at: int) -> tuple[Piece, int]:
    word, after = words[at], at + 1
    is_ordinal = after < len(words) and words[after].glued and words[after].text in SUFFIX
    if is_ordinal:
        return _piece(((word.text,),), word, words[after], ordinal=True, written=True), after + 1
    if after < len(words) and words[after].text in ("hundred", "thousand") and len(word.text) <= 2:
        zeros = 2 if words[after].text == "hundred" else 3
        skip = after + 1 + (after + 1 < len(words) and words[after + 1].text == "and")
        rest = _small(words, skip) if zeros == 2 and skip < len(words) and not words[skip].paused else None
        head: Chunks = (word.text + "0" * zeros,)
        if rest is None or rest[0][0] == ("0",):
            return _piece((head,), word, words[after]), after + 1
        return _piece(tuple(_sums((head,), rest[0], zeros, said_and=True)), word, words[rest[1] - 1]), rest[1]
    unit = UNIT.get(words[after].text, "0") if after < len(words) and not words[after].paused else "0"
    if unit != "0" and len(word.text) == 2 and word.text[0] > "1" and word.text[1] == "0":
        return _piece(((word.text, unit), (word.text[0] + unit,)), word, words[after]), after + 1
    return _piece(((word.text,),), word, word, written=True), after


def _piece(
    ways: tuple[Chunks, ...],
    first: Word,
    last: Word,
    *,
    ordinal: bool = False,
    written: bool = False,
    hard: bool = True,
) -> Piece:
    return Piece(ways, None, ordinal, written, hard, first.start, last.end)


def _ordinal(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """ "third", "twenty first" -> (value, index after)."""
    text = words[at].text
    if text in ORDINAL:
        return ORDINAL[text], at + 1
    tens = TEN.get(text, 0) or {"20": 2, "30": 3}.get(text, 0)
    if tens and at + 1 < len(words) and 1 <= ORDINAL.get(words[at + 1].text, 0) <= 9:
        return 10 * tens + ORDINAL[words[at + 1].text], at + 2
    return None


def _is_interjection(words: Sequence[Word], at: int) -> bool:
    """ "oh sorry", "oh it's": no zero."""
    if words[at].text not in ("oh", "o", "ah") or at + 1 >= len(words) or _is_number_word(words[at + 1].text):
        return False
    marked = phrase_at(words, at + 1, MARKS)
    return marked is not None and marked[0] == Mark.REPAIR or at == 0


def _is_number_word(text: str) -> bool:
    return text.isdecimal() or text in UNIT or text in TEEN or text in TEN or text in TIMES or text in HOMOPHONE


def read_pieces(words: Sequence[Word]) -> list[Piece]:
    """The numbers and marks, in order. Words that only frame are left out."""
    pieces: list[Piece] = []
    at = 0
    while at < len(words):
        marked = phrase_at(words, at, MARKS)
        is_mark = marked is not None and (marked[0] != Mark.FRAME or marked[1] - at > 1)
        found = None if is_mark or _is_interjection(words, at) else number_at(words, at)
        if found:
            pieces.append(found[0])
            at = found[1]
            continue
        mark, after = marked if marked else (Mark.OTHER, at + 1)
        if mark != Mark.FRAME:
            pieces.append(Piece((), Mark(mark), False, False, True, words[at].start, words[after - 1].end))
        at = after
    return pieces


_THIS_NUMBER = re.compile(
    r"\b(?:(?:number|one|phone|line|it's|same|from) (?:that )?(?:i'm|i am|im) (?:calling|talking|speaking|on)|calling (?:you )?from|this (?:same )?(?:number|phone|one|line)"
    r"|same (?:number|one|phone|as)|number (?:that )?you(?:'ve| have)? (?:have|got|see)|one you (?:have|see)|the caller id)\b"
)
_NOT = re.compile(r"\b(?:not|isn't|don't|different|other|another|no longer)\b")


def is_calling_from(text: str) -> bool:
    """The caller means the number they are calling from, and says nothing against it."""
    low = text[:400].lower().replace("’", "'")
    return bool(_THIS_NUMBER.search(low)) and not _NOT.search(low)


NUMBERS = Numbers(
    pieces=read_pieces,
    value=read_value,
    ordinal=read_ordinal,
    calling_from=is_calling_from,
    digits=DIGITS,
    digit_grammar="(zero | oh | " + " | ".join(DIGITS[1:]) + ")",
    cardinal=say_cardinal,
    repair="no sorry",
    calling_grammar="([it's] (this | the same) number | [it's] the (number | one) i'm calling from)",
)
