"""English letters: their names, the NATO alphabet, "B as in boy", and what recognisers write when somebody spells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..letters import Letters, Sign, Sort
from ..numbers import Mark
from ..words import Word, phrase_at, phrases
from .common_words import COMMON_WORDS
from .letter_names import SURE_NAMES
from .mail import DOMAINS, MAIL_GRAMMAR, read_email, say_email
from .marks import MARKS
from .number_words import TIMES, UNIT
from .numbers import number_at

NATO = tuple(
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor "
    "whiskey x-ray yankee zulu".split())
ALPHABET = {word[0].upper(): word for word in NATO}
_ALPHABET_WORDS = {word: letter for letter, word in ALPHABET.items()} | {
    "alfa": "A", "juliett": "J", "juliette": "J", "whisky": "W", "xray": "X", "foxtrots": "F", "echoes": "E", "quebeck": "Q", "kilos": "K", "indigo": "I"}
_WORD_NAMES = {
    "be": ("B",), "see": ("C",), "sea": ("C",), "eye": ("I",), "oh": ("0", "O"), "owe": ("O",), "pea": ("P",), "ar": ("R",), "are": ("R",), "our": ("R",),
    "es": ("S",), "tea": ("T",), "you": ("U",), "yu": ("U",), "ewe": ("U",), "why": ("Y",)}
_LIKE = phrases(dict.fromkeys(
    ("as in", "as and", "as an", "like in", "is in", "is for", "like", "as", "for", "is as in", "in", "from", "of", "is like"), "like"))
_CLARIFIES = phrases(dict.fromkeys(("with a", "with an", "with two", "without", "without a", "without an", "not with a", "not a", "not an"), "which"))
"""What follows tells two spellings apart; it is not spelled."""
_SPACES = phrases(dict.fromkeys(
    ("space", "new word", "first name", "last name", "surname", "family name", "middle name", "given name", "first name is", "last name is",
     "surname is", "and the last name is", "my first name is", "my last name is", "second name"), "space"))
_SKIPPED = frozenset("spelled spelling spells spell name called letters letter capital uppercase lowercase upper lower case hyphen dash apostrophe dot says which".split())

CONFUSED = {
    "A": "8HKJE", "B": "DEPVGTC3", "C": "ETDBPZ3V", "D": "BTEGPC", "E": "DBPTGVC3", "F": "SX6", "G": "TDJEPC", "H": "8AX", "I": "YR51", "J": "GAK",
    "K": "AJ8", "L": "O", "M": "N", "N": "M", "O": "0LR", "P": "TBDECV3", "Q": "2U", "R": "IO", "S": "FX6", "T": "PDGEBC3", "U": "Q2", "V": "5BDPT",
    "W": "", "X": "S6F", "Y": "I5", "Z": "CV3", "0": "O", "1": "I", "2": "TQU", "3": "EBCPTZ", "4": "", "5": "VIY9", "6": "SXF", "7": "", "8": "AHK", "9": "5IY"}
"""Sounds that a telephone line makes alike: the E letters, A-J-K-8-H, M-N, F-S-X-6, I-Y-5-9, Q-U-2, O-0-L."""

SOUNDS_LIKE = {
    "and": "N", "an": "N", "in": "N", "end": "N", "&": "N", "+": "N", "am": "M", "as": "S", "he": "E", "hey": "A", "eh": "A", "uh": "A", "if": "F", "off": "F",
    "each": "H", "age": "H", "all": "L", "ill": "L", "hell": "L", "the": "B", "day": "D", "okay": "K", "ok": "K", "key": "K", "jade": "J", "cube": "Q", "we": "V",
    "white": "Y", "wide": "Y", "said": "Z", "excel": "X", "axe": "X", "they": "A", "or": "R", "our": "R", "use": "U", "yes": "S", "yeah": "A", "on": "1", "full": "4", "sex": "6"}
"""Letters and digits by what is written instead: their names, said quickly, sound like these words."""


def read_signs(words: Sequence[Word]) -> list[Sign]:
    """Letters, digits, words and marks in order."""
    signs: list[Sign] = []
    at = 0
    while at < len(words):
        sign, at = _sign(words, at)
        if sign:
            signs.append(sign)
    return signs


def _sign(words: Sequence[Word], at: int) -> tuple[Sign | None, int]:
    """The sign that begins at `at`, None for words that only frame; and the index after it."""
    marked, spaced = phrase_at(words, at, MARKS), phrase_at(words, at, _SPACES)
    if phrase_at(words, at, _CLARIFIES):
        return Sign(Sort.MARK, (), Mark.EXTENSION, words[at].raw, words[at].start, words[at].end), at + 1
    if spaced:
        return _make(Sort.SPACE, (), words, at, spaced[1]), spaced[1]
    if marked and marked[1] - at >= 2:
        return _marked(marked[0], words, at, marked[1])
    lettered = _lettered(words, at)
    if lettered:
        return lettered
    if marked:
        return _marked(marked[0], words, at, marked[1])
    number = number_at(words, at)
    if number:
        digits = tuple("".join(way) for way in number[0].ways)
        return _make(Sort.DIGIT, digits, words, at, number[1]), number[1]
    return _written(words, at)


def _make(sort: Sort, ways: tuple[str, ...], words: Sequence[Word], at: int, after: int) -> Sign:
    return Sign(sort, ways, None, words[at].raw, words[at].start, words[after - 1].end)


def _marked(mark: str, words: Sequence[Word], at: int, after: int) -> tuple[Sign | None, int]:
    if mark == Mark.FRAME:
        short = after == at + 1 and words[at].text.isalpha() and len(words[at].text) <= 3
        return (_make(Sort.FRAME, (words[at].text.upper(),), words, at, after) if short else None), after
    return Sign(Sort.MARK, (), Mark(mark), words[at].raw, words[at].start, words[after - 1].end), after


def _lettered(words: Sequence[Word], at: int) -> tuple[Sign, int] | None:
    """A letter by name or word, doubled, or explained by a word."""
    text = words[at].text
    if text in TIMES and at + 1 < len(words):
        return _doubled(words, at)
    found = _one_letter(words, at)
    if found is None:
        return None
    ways, sort, after = found
    explained = _explained(words, after, ways[-1]) if len(ways[-1]) == 1 else None
    if explained:
        letters = tuple(dict.fromkeys((explained[0], *ways))) if explained[0] != ways[-1] else (ways[-1],)
        return _make(Sort.LETTER, letters, words, at, explained[1]), explained[1]
    return _make(sort, ways, words, at, after), after


def _one_letter(words: Sequence[Word], at: int) -> tuple[tuple[str, ...], Sort, int] | None:
    text = words[at].text
    following = words[at + 1].text if at + 1 < len(words) else ""
    if text == "x" and following == "ray":
        return ("X",), Sort.LETTER, at + 2
    if len(text) == 1 and text.isalpha() and text.isascii():
        return (("0", "O") if text == "o" else (text.upper(),)), Sort.LETTER, at + 1
    coded = _ALPHABET_WORDS.get(text.removesuffix("'s"))
    if coded:
        return (coded,), Sort.LETTER, at + 1
    if len(text) > 1 and words[at].raw.isupper() and text.isascii():
        return (words[at].raw,), Sort.RUN, at + 1
    if text in SURE_NAMES:
        return (SURE_NAMES[text],), Sort.LETTER, at + 1
    if text in _WORD_NAMES:
        return _WORD_NAMES[text], Sort.NAME, at + 1
    return None


def _doubled(words: Sequence[Word], at: int) -> tuple[Sign, int] | None:
    """ "double L" is two of them; "double u" is one W."""
    times = TIMES[words[at].text]
    if words[at].text == "double" and words[at + 1].text in ("u", "you", "us", "year"):
        explained = _explained(words, at + 2, "W")
        after = explained[1] if explained and explained[0] == "W" else at + 2
        return _make(Sort.LETTER, ("W", "UU"), words, at, after), after
    if words[at + 1].text in UNIT and words[at + 1].text not in ("o", "oh") or words[at + 1].text.isdecimal():
        return None
    found = _one_letter(words, at + 1)
    if found is None:
        return None
    explained = _explained(words, found[2], found[0][-1])
    after = explained[1] if explained else found[2]
    return _make(Sort.LETTER, tuple(way * times for way in found[0]), words, at, after), after


def _explained(words: Sequence[Word], at: int, letter: str) -> tuple[str, int] | None:
    """ "as in boy" after a letter: the letter meant, and the index after. Loose words ("for", "in") only where the word fits."""
    like = phrase_at(words, at, _LIKE) if at < len(words) else None
    after = like[1] if like else at + 1 if at < len(words) and words[at].text == "4" else 0
    if not after or after >= len(words):
        return None
    word = words[after].text
    if len(word) < 2 or not word[0].isalpha():
        return None
    initial = word[0].upper()
    is_plain = bool(like) and words[at].text == "as" and after - at == 2
    return (initial, after + 1) if initial == letter or is_plain and initial.isascii() else None


def _written(words: Sequence[Word], at: int) -> tuple[Sign | None, int]:
    """Several letters in one word: a run when the recogniser was writing letters, a word else."""
    word = words[at]
    letters = "".join(part for part in word.raw if part.isalpha()).upper()
    if word.text in ("&", "+"):
        return _make(Sort.FRAME, ("N",), words, at, at + 1), at + 1
    if word.text in _SKIPPED or not letters:
        return None, at + 1
    is_run = letters.isascii() and word.text not in COMMON_WORDS and (
        word.raw.isupper() and len(letters) <= 5 or len(letters) <= 3 or word.glued)
    return _make(Sort.RUN if is_run else Sort.WORD, (letters,), words, at, at + 1), at + 1


_LEAD = re.compile(r".*\b(?:it is|it's|its|here (?:it is|we go|you go)|(?:number|card|i ?d)(?: is| says)|okay(?: so)?|it says)[,:.]? (?=\S)", re.IGNORECASE)


def after_lead(text: str) -> str:
    found = _LEAD.match(text[:400])
    return text[found.end() :] if found else ""


LETTERS = Letters(
    signs=read_signs, after_lead=after_lead, alphabet=ALPHABET, confusable=frozenset("BCDEGPTVZMNFS"), confused=CONFUSED, never_doubled=frozenset("AHIJKQUVWXY"), nameless=frozenset("AEIOUXJ"), ends_a_ten="T", sounds_like=SOUNDS_LIKE,
    letter_grammar="(" + " | ".join(f"{letter}." for letter in "abcdefghijklmnopqrstuvwxyz") + ")",
    alphabet_grammar="(" + " | ".join(NATO) + ")", as_in="as in", say_space="space", email=read_email, say_email=say_email, mail_grammar=MAIL_GRAMMAR, mail_terms=DOMAINS)
