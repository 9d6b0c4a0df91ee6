"""English words in plain form: lower case, contractions opened, stutters closed."""

from __future__ import annotations

import re
from functools import lru_cache

from ..wording import MARKS, Word
from ..words import IN_A_STEP
from .number_words import DIGITS

_TOKEN = re.compile(r"\b[ap]\.? ?m\b\.?|[a-z0-9]+(?:['\u2019][a-z]+)?(?:[.:/@][a-z0-9]+)*|[$\u00a3\u20ac%]|[,.?!;]")

_NEGATED = {
    f"{verb}nt": (verb, "not")
    for verb in ("do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "would", "could", "should", "need", "must")
}
_OPEN: dict[str, tuple[str, ...]] = {
    **_NEGATED,
    "cant": ("can", "not"), "cannot": ("can", "not"), "wont": ("will", "not"), "aint": ("is", "not"), "shant": ("shall", "not"),
    "im": ("i", "am"), "ive": ("i", "have"), "ill": ("i", "will"), "id": ("i", "would"),
    "youre": ("you", "are"), "theyre": ("they", "are"), "its": ("it", "is"), "thats": ("that", "is"), "theres": ("there", "is"),
    "whats": ("what", "is"), "hes": ("he", "is"), "shes": ("she", "is"), "lets": ("let", "us"), "gonna": ("going", "to"), "wanna": ("want", "to"),
    "gotta": ("got", "to"), "kinda": ("kind", "of"), "sorta": ("sort", "of"), "dunno": ("do", "not", "know"), "cause": ("because",),
    "yall": ("you", "all"), "lemme": ("let", "me"), "gimme": ("give", "me"), "alot": ("a", "lot"), "ok": ("okay",), "youve": ("you", "have"),
    "hafta": ("have", "to"), "oughta": ("ought", "to"), "coulda": ("could", "have"), "outta": ("out", "of"),
}
_WORDS_OF_THEIR_OWN = frozenset({"ill", "id"})
_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("n't", ("not",)), ("'m", ("am",)), ("'re", ("are",)), ("'ve", ("have",)), ("'ll", ("will",)), ("'d", ("would",)), ("'s", ("is",)),
)


_SAID_TWICE = MARKS | set(DIGITS) | {"oh", "o", "double", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
"""Words that mean more when said twice: "nine one one"."""


def _opened(token: str) -> tuple[str, ...]:
    if token.isalpha() and token not in _OPEN:
        return (token,)
    bare = token.replace("'", "")
    if bare.replace(".", "").replace(" ", "") in ("am", "pm") and bare != "am":
        return (bare.replace(".", "").replace(" ", ""),)
    if bare in _OPEN and ("'" in token or bare not in _WORDS_OF_THEIR_OWN):
        return _OPEN[bare]
    for ending, words in _ENDINGS:
        if token.endswith(ending) and len(token) > len(ending):
            return (token[: -len(ending)], *words)
    return (bare,)


@lru_cache(maxsize=IN_A_STEP)
def read_words(text: str) -> tuple[Word, ...]:
    """The words of an utterance with their places; a word said twice running counts once."""
    words: list[Word] = []
    last = ""
    for found in _TOKEN.finditer(text.lower()):
        token = found.group()
        start, end = found.span()
        for part in (token,) if token.isalpha() and token not in _OPEN else _opened(token.replace("\u2019", "'")):
            if part == last and part not in _SAID_TWICE and (len(part) > 1 or part in "ia") and not part[0].isdigit():
                words[-1] = Word(part, words[-1].start, end)
            else:
                words.append(Word(part, start, end))
                last = part
    return tuple(words)
