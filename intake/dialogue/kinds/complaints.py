"""Why the caller comes: their own words, and what a fixed list finds in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..languages.base import Language
from ..languages.wording import Word
from ..setting import Setting
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear

LONGEST = 4000
FEATURES_FROM = 3000
"""Characters features are looked for in."""
REACH = 6
"""Words a denial reaches ahead, list members each begin anew."""


@dataclass(frozen=True)
class ComplaintFeatures:
    """symptoms, negated: plain names, in order of mention. onset: tidied words.

    severity: mild, moderate, severe or "". category: of the first reason.
    """

    symptoms: tuple[str, ...] = field(default=(), repr=False)
    negated: tuple[str, ...] = field(default=(), repr=False)
    onset: str = field(default="", repr=False)
    severity: str = ""
    category: str = ""


@dataclass(frozen=True)
class Complaint(SpokenOnly):
    """Value: the caller's words as they were said, spaces tidied."""

    def read(self, text: str, setting: Setting) -> Reading:
        kept = " ".join(text.split())[:LONGEST]
        words = setting.language.words(kept[:200])
        plain = " ".join(word.text for word in words if not word.is_mark)
        if not plain or plain in setting.language.health.nothing:
            return unclear("nothing")
        return complete(kept)

    def hints(self, setting: Setting) -> Hints:
        health = setting.language.health
        return Hints(
            keyterms=health.complaint_keyterms, grammar=health.complaint_grammar, patience=1.2, reply_within=9.0
        )

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value


def features(text: str, language: Language) -> ComplaintFeatures:
    """What the documented lists find in a complaint. Nothing here decides; staff see it beside the caller's words."""
    words = language.words(text[:FEATURES_FROM])
    present: list[str] = []
    negated: list[str] = []
    for name, start, _ in sorted(
        (*_symptoms(words, language), *language.health.visits.everywhere(words)), key=lambda hit: hit[1]
    ):
        (negated if _denied(words, start, language) else present).append(name)
    symptoms = tuple(dict.fromkeys(present))
    severity = language.health.severities.find(words)
    category = next((language.health.categories[name] for name in symptoms if name in language.health.categories), "")
    denied = tuple(name for name in dict.fromkeys(negated) if name not in symptoms)
    return ComplaintFeatures(
        symptoms, denied, language.clock.tidy_onset(text) if symptoms else "", severity[0] if severity else "", category
    )


def _symptoms(words: Sequence[Word], language: Language) -> list[tuple[str, int, int]]:
    """The listed symptoms, and parts of the body that hurt ("my left big toe has been really sore")."""
    listed = language.health.symptoms.everywhere(words)
    found = [hit for hit in listed if hit[0] != "pain"]
    covered = {place for _, start, end in found for place in range(start, end)}
    for site, start, end in language.health.sites.everywhere(words):
        near = [word.text for word in (*words[max(0, start - 5) : start], *words[end : end + 6])]
        if start not in covered and any(word in language.health.hurts for word in near):
            found.append((f"{site} pain", start, end))
    return found if found else [hit for hit in listed if hit[0] == "pain"]


def _denied(words: Sequence[Word], place: int, language: Language) -> bool:
    health = language.health
    for back in range(place - 1, max(-1, place - 1 - REACH), -1):
        if words[back].text in health.ends:
            return False
        if words[back].text in health.denials:
            return not words[back + 1].is_mark
    return False
