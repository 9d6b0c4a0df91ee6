"""Takes what identifies a person out of a sentence: known names, e-mails, dates, digits, spellings, spoken numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_SPOKEN = (
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    r"sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
_NUMBERS = rf"{_SPOKEN}(?:[\s,-]+(?:and\s+)?{_SPOKEN})*"

# In order: what is found first is not looked at again.
_EMAILS = re.compile(r"\S+@\S+|\b[\w.-]+ at [\w.-]+ dot (?:com|net|org|edu|gov|us)\b", re.IGNORECASE)
_PATTERNS = (
    (re.compile(r"\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b"), "[date]"),
    (
        re.compile(rf"\b{_MONTH}\.?\s+(?:\d{{1,2}}|{_NUMBERS})(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?\b", re.IGNORECASE),
        "[date]",
    ),
    (re.compile(r"(?<![\w'’])(?:[a-z][\s.,-]+){2,}[a-z]\b", re.IGNORECASE), "[spelled]"),
    (re.compile(r"\+?\(?\d(?:[\d\s().,-]*\d)?"), "[number]"),
    (re.compile(rf"\b{_SPOKEN}(?:[\s,-]+(?:and\s+)?{_SPOKEN})+\b", re.IGNORECASE), "[number]"),
)


def _known(values: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for all given values and their words of two letters and more, longest first."""
    words = {part for value in values for part in (value.strip(), *value.split()) if len(part) > 1}
    if not words:
        return None
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def redact(text: str, known: Iterable[str] = ()) -> str:
    """`text` with every known value as [name] and every pattern of an identifier by its kind.

    known: what this caller is called and has told, such as first and last name, street, member ID.
    """
    text = _EMAILS.sub("[email]", text)  # before the name in it is taken out
    pattern = _known(known)
    if pattern:
        text = pattern.sub("[name]", text)
    for shape, label in _PATTERNS:
        text = shape.sub(label, text)
    return text
