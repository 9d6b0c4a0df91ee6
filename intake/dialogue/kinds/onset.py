"""Since when: a length of time or a day, kept as the caller said it."""

from __future__ import annotations

from dataclasses import dataclass

from ..setting import Setting
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear
from .repairs import repaired


@dataclass(frozen=True)
class Onset(SpokenOnly):
    """Value: since when, in the caller's words, numbers as digits: "3 days ago", "since Monday"."""

    def read(self, text: str, setting: Setting) -> Reading:
        said = repaired(text, setting.language) or text
        tidy = setting.language.clock.tidy_onset(said)
        return complete(tidy) if tidy else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        clock = setting.language.clock
        return Hints(keyterms=clock.onset_keyterms, grammar=clock.onset_grammar, patience=0.7)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value


def onset_told(complaint: str, setting: Setting) -> str:
    """The words of a complaint that answer since when as well; "" where it has none."""
    return setting.language.clock.told_onset(complaint)
