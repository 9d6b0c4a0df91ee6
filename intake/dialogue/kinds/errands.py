"""What a caller wants of the clinic: a new visit, or to move or cancel one they have."""

from __future__ import annotations

from dataclasses import dataclass

from ..setting import Setting
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear

NEW, MOVE, CANCEL = "new", "move", "cancel"
EXISTING = "existing"
"""About a visit they have; what is to become of it was not said."""
ALL = frozenset((NEW, MOVE, CANCEL))


@dataclass(frozen=True)
class Errand(SpokenOnly):
    """Value: "move", "cancel", "existing"; with `asked`, when the menu was spoken, also "new", and never "existing"."""

    asked: bool = False

    def read(self, text: str, setting: Setting) -> Reading:
        said = setting.language.errands(text, self.asked)
        if not said or (said == NEW and not self.asked):
            return unclear("nothing")
        if said == EXISTING and self.asked:
            return unclear("existing")
        return complete(said)

    def hints(self, setting: Setting) -> Hints:
        language = setting.language
        return Hints(grammar=language.errand_grammar if self.asked else language.opening_grammar)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value
