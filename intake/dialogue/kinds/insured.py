"""Whether there is any insurance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.words import phrase_at, split
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear
from .payer_having import denied_before
from .payers import Payer
from .yes_no import YesNo

if TYPE_CHECKING:
    from ..setting import Setting

HEAD = 120
"""Characters in which a plain yes or no would stand."""


@dataclass(frozen=True)
class Insured:
    """Value: bool. `rest` names the payer where the caller already did."""

    def read(self, text: str, setting: Setting) -> Reading:
        words = split(text)
        coverage = setting.language.coverage
        payer = Payer().read(text, setting)
        if payer.is_complete or payer.why == "ambiguous":
            return complete(True, payer.confidence, text)
        if any(phrase_at(words, at, coverage.uninsured) for at in range(len(words))):
            return complete(False)
        if payer.why == "negated":
            return unclear("negated")
        has = [at for at in range(len(words)) if phrase_at(words, at, coverage.insured)]
        if has:
            return unclear("negated") if denied_before(words, 0, has[-1], coverage) else complete(True)
        answer = YesNo().read(text[:HEAD], setting)
        return answer if answer.is_complete else unclear(answer.why)

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        return YesNo().read_keys(digits, setting)

    def hints(self, setting: Setting) -> Hints:
        replies = setting.language.replies
        grammar = f"{replies.yes_grammar} | {replies.no_grammar} | {setting.language.coverage.insured_grammar}"
        return Hints(keyterms=("insured", "self pay"), grammar=grammar, keys=1)

    def say(self, value: bool, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.coverage.yes if value else setting.language.coverage.no


@dataclass(frozen=True)
class Uninsured(SpokenOnly):
    """Value: False, where the caller says it unasked: "oh, I don't have insurance". A bare no says nothing of it."""

    def read(self, text: str, setting: Setting) -> Reading:
        words = split(text)
        table = setting.language.coverage.pays_alone
        return complete(False) if any(phrase_at(words, at, table) for at in range(len(words))) else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        return Hints(grammar=setting.language.coverage.insured_grammar)

    def say(self, value: bool, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.coverage.no
