"""Words kept as they were said."""

from __future__ import annotations

from dataclasses import dataclass

from ..setting import Setting
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear

LONGEST = 4000


@dataclass(frozen=True)
class FreeText(SpokenOnly):
    """Value: the caller's words, spaces tidied."""

    patience: float = 1.0

    def read(self, text: str, setting: Setting) -> Reading:
        kept = " ".join(text.split())[:LONGEST]
        return complete(kept) if any(letter.isalnum() for letter in kept) else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        return Hints(patience=self.patience)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value
