"""Does what was read back say the same as what the patient knows? Compares words for the ear, not spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_NUMBERS = {
    **{word: str(number) for number, word in enumerate(_UNITS.split())},
    **{word: str(number) for number, word in enumerate(_ORDINALS.split())},
    **{word: str(number) for number, word in zip(range(20, 100, 10), _TENS.split(), strict=True)},
    "twentieth": "20",
    "thirtieth": "30",
    "oh": "0",
}
_TENS_WORDS = frozenset(_TENS.split())
_SAME = {
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "dr": "drive",
    "ln": "lane",
    "blvd": "boulevard",
    "apt": "apartment",
    "mom": "mother",
    "dad": "father",
}
_AS_IN = re.compile(r"\b([a-z])(?: as in| like| for) [a-z-]+")


def says(text: str, forms: Iterable[str]) -> bool:
    """Whether the agent's text holds one of the forms, however digits, dates and letters are written or grouped."""
    heard = squashed(text)
    return any(_holds(heard, squashed(form)) for form in forms)


def squashed(text: str) -> str:
    """One run of letters and digits: "March 4th, 1987" and "march fourth nineteen eighty seven" become the same.

    Spelled words fold into the word: "Garcia, G A R C I A" is "garcia".
    """
    text = _AS_IN.sub(r"\1", text.lower())
    text = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text.replace("'", "").replace("’", ""))
    text = re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", text)
    folded: list[str] = []
    for token in _letters_joined(_digits(re.findall(r"[a-z]+|\d+", text))):
        if not folded or folded[-1] != token or token.isdigit():
            folded.append(token)
    return "".join(folded)


def _digits(tokens: list[str]) -> list[str]:
    """Number words as digits: "twenty three" is 23, "two thousand and one" 2001."""
    found: list[str] = []
    tens = False
    for token in tokens:
        digits = _NUMBERS.get(token, _SAME.get(token, token))
        if tens and len(digits) == 1 and digits in "123456789":
            found[-1] = found[-1][0] + digits
        else:
            found.append(digits)
        tens = token in _TENS_WORDS
    return _thousands(found)


def _thousands(tokens: list[str]) -> list[str]:
    text = re.sub(r"(\d) and (?=\d)", r"\1 ", " ".join(tokens).replace("thousand and", "thousand"))
    text = re.sub(r"\b(\d) thousand (\d{1,2})\b", lambda found: f"{found[1]}{int(found[2]):03}", text)
    return re.sub(r"\b(\d) thousand\b", r"\g<1>000", text).split()


def _letters_joined(tokens: list[str]) -> list[str]:
    """Runs of single letters as one word."""
    found: list[str] = []
    spelling = False
    for token in tokens:
        single = len(token) == 1 and token.isalpha()
        if single and spelling:
            found[-1] += token
        else:
            found.append(token)
        spelling = single
    return found


def _holds(heard: str, form: str) -> bool:
    """Found, and not in the middle of a longer number."""
    if not form:
        return False
    before = r"(?<!\d)" if form[0].isdigit() else ""
    after = r"(?!\d)" if form[-1].isdigit() else ""
    return re.search(before + re.escape(form) + after, heard) is not None
