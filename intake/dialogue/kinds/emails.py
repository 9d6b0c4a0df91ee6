"""E-mail addresses as they are said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .base import Hints, Reading, SpokenOnly, Style, complete, could_go_on, unclear
from .hypotheses import best_of

if TYPE_CHECKING:
    from ..setting import Setting

_PART = re.compile(r"[a-z]+|\d|[._+%-]")


@dataclass(frozen=True)
class Email(SpokenOnly):
    """Value: the address in lower case."""

    def read(self, text: str, setting: Setting) -> Reading:
        return best_of(_read, text, setting)

    def hints(self, setting: Setting) -> Hints:
        letters = setting.language.letters
        return Hints(keyterms=letters.mail_terms, grammar=letters.mail_grammar, patience=1.0)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.letters.say_email(value, style is Style.SPELLED)


def _read(text: str, setting: Setting) -> Reading:
    address, is_begun = setting.language.letters.email(text)
    if address:
        return complete(address, 0.8)
    return could_go_on("too_short") if is_begun else unclear()
