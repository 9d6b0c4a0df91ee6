"""Wordings a clinic may replace by its own, what each must keep, and what is wrong with one that somebody wrote.

What sends a caller to the emergency number is not among them: it is signed off with the rules it belongs to.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from dataclasses import dataclass

from .languages.base import Language

_EMERGENCY = ("{emergency}", "{lines[emergency].number}")
"""As a clinic writes it, and as the prompts name it."""
_UNSPEAKABLE = re.compile(r"[^\w\s.,;:?!'’\"()&/%{}-]|_")
_ADDRESS = re.compile(r"https?:|www\.|\b\w+\.(?:com|org|net|gov|edu|us)\b", re.IGNORECASE)
_DATE = re.compile(r"\b\d{1,4}[-/]\d{1,2}[-/]\d{1,4}\b")
_DIGITS = re.compile(r"\d(?:[\s().,-]*\d){5,}")


@dataclass(frozen=True)
class Editable:
    """must: (pattern, what is missing without it), regardless of case; most: characters."""

    key: str
    label: str
    most: int = 240
    must: tuple[tuple[str, str], ...] = ()

    @property
    def is_legal(self) -> bool:
        return bool(self.must)


_AUTOMATED = (r"automated|\bAI\b|not a (?:real )?person|virtual", "that it is an automated assistant, not a person")
EDITABLE: Mapping[str, tuple[Editable, ...]] = {
    "en": (
        Editable("greeting", "Greeting", 480, (
            _AUTOMATED,
            (r"transcri|recorded", "that the call is transcribed"),
            (re.escape("{emergency}"), "the emergency number: {emergency}"),
            (r"\bperson\b", "how to reach a person"),
        )),
        Editable("ready", "Before the first question"),
        Editable("reason", "Asking for the reason of the visit"),
        Editable("payer", "Asking for the insurance company"),
        Editable("visit", "Offering times"),
        Editable("visit.none", "No time suits"),
        Editable("visit.failed", "The schedule cannot be reached"),
        Editable("person", "Handing over to the front desk"),
        Editable("farewell", "Goodbye, with the code", 400, (_AUTOMATED,)),
        Editable("farewell.no_code", "Goodbye, without a code", 400, (_AUTOMATED,)),
        Editable("farewell.early", "Goodbye, cut short"),
        Editable("robot", "Asked whether it is a robot", 240, (_AUTOMATED, (r"\bperson\b", "how to reach a person"))),
        Editable("recording_consent", "Asking whether we may record", 300, (
            (r"\brecord", "that it is about a recording"), (r"\bno\b", "that they may say no"),
            (r"\bstop recording\b", "how to stop it: stop recording"),
        )),
        Editable("text_consent", "Asking whether we may text", 300, (
            (r"\btext", "that it is about texts"), (r"\bstop\b", "that they can stop the texts"),
        )),
    ),
}  # fmt: skip
"""By language; in one without an entry a clinic has the standard words."""
PLAN_NOT_TAKEN = Editable("payer.not_taken", "Their plan is not on the list", 400)
"""Kept in a column of its own (`Setting.plan_not_taken`); spoken as it stands, without placeholders."""
FIXED: Mapping[str, str] = {
    "emergency": "Emergency",
    "crisis": "Thoughts of suicide",
    "urgent": "A person now",
    "person.no_speech": "Our phone system is down",
}
"""Shown to whoever sets a clinic up, and spoken to them, but not theirs to change."""


def standard(language: Language, key: str) -> str:
    """The first wording, as a clinic would write it."""
    friendly, real = _EMERGENCY
    return language.prompts[key][0].replace(real, friendly)


def spoken(wording: str) -> str:
    """As the prompts have it: with the names that `wording.words` fills in."""
    friendly, real = _EMERGENCY
    return wording.replace(friendly, real)


def usable(language: Language, wordings: Mapping[str, str]) -> dict[str, str]:
    """Those that may be spoken, ready for `Setting.wordings`. Nothing that was stored can break a call."""
    known = {item.key: item for item in EDITABLE.get(language.code, ())}
    fit = {
        key: text
        for key, text in wordings.items()
        if text and key in known and not problems(language, known[key], text)
    }
    return {key: spoken(text) for key, text in fit.items()}


def problems(language: Language, item: Editable, text: str, known_numbers: tuple[str, ...] = ()) -> list[str]:
    """What is wrong with it, in words for who wrote it; [] when it can be spoken.

    known_numbers: digits of the clinic's own phones; any other long number may be somebody's.
    """
    found = [] if len(text) <= item.most else [f"Too long to listen to: at most {item.most} characters."]
    found += _placeholder_problems(language, item, text)
    found += unspeakable(text, known_numbers)
    missing = [why for pattern, why in item.must if not re.search(pattern, text, re.IGNORECASE)]
    return found + [f"It must say {why}." for why in missing]


def plain_problems(item: Editable, text: str, known_numbers: tuple[str, ...] = ()) -> list[str]:
    """As `problems`, of words that are spoken as they stand."""
    found = [] if len(text) <= item.most else [f"Too long to listen to: at most {item.most} characters."]
    found += ["Braces would be read out."] if "{" in text or "}" in text else []
    return found + unspeakable(text, known_numbers)


def unspeakable(text: str, known_numbers: tuple[str, ...] = ()) -> list[str]:
    """What a voice cannot say, and what may be somebody's data."""
    found = []
    if wrong := sorted(set(_UNSPEAKABLE.findall(text))):
        found.append(f"A voice cannot say: {' '.join(wrong)}")
    if _ADDRESS.search(text):
        found.append("Nobody can click on what they hear: leave web addresses out.")
    if not text.rstrip().endswith((".", "?", "!")):
        found.append("End it with a full stop or a question mark.")
    digits = ("".join(filter(str.isdecimal, run)) for run in _DIGITS.findall(text))
    if "@" in text or _DATE.search(text) or any(number[-10:] not in known_numbers for number in digits):
        found.append("Every caller hears this: it must hold no date, number or address of a person.")
    if re.search(r"\b911\b", text):
        found.append("911 would be said as nine hundred eleven: write {emergency}.")
    return found


def _placeholder_problems(language: Language, item: Editable, text: str) -> list[str]:
    """Those of the standard words must be there; the clinic's name and the emergency number may be."""
    try:
        names = placeholders(text)
    except ValueError:
        return ["A brace { or } stands alone."]
    needed = placeholders(standard(language, item.key)) - {"clinic", "emergency"}
    found = [f"There is no {{{name}}} here." for name in sorted(names - needed - {"clinic", "emergency"})]
    return found + [f"{{{name}}} is missing." for name in sorted(needed - names)]


def placeholders(text: str) -> set[str]:
    """Raises ValueError for a brace that stands alone."""
    return {name for _, name, spec, conversion in string.Formatter().parse(text) if name is not None}
