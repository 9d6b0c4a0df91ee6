"""Yes and no, however they are said, and what was said beside them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..setting import Setting
from .base import Hints, Reading, Style, complete, unclear
from .closed_answers import Answer, Asked

__all__ = ["Asked", "YesNo"]

LONGEST = 350
"""Characters read at each end; an answer to a closed question stands at one of them."""
PLAIN = 0.8
"""Certainty of a yes without hedging."""


@dataclass(frozen=True)
class YesNo:
    """Value: bool. `rest`: what was said besides ("no, the fifteenth" -> "the fifteenth").

    plain: a yes is to count as consent, and "I guess so" is none.
    """

    asked: Asked = Asked.OPEN
    plain: bool = False

    def read(self, text: str, setting: Setting) -> Reading:
        return (self._known if text in setting.language.replies.plain else self._read)(text, setting)

    def _read(self, text: str, setting: Setting) -> Reading:
        words = setting.language.words(text if len(text) <= 2 * LONGEST else f"{text[:LONGEST]} {text[-LONGEST:]}")
        if not any(not word.is_mark for word in words):
            return unclear("nothing")
        reading = Answer(text, words, setting.language.replies, self.asked).reading()
        return unclear("hedged") if self.plain and reading.value is True and reading.confidence < PLAIN else reading

    def _known(self, text: str, setting: Setting) -> Reading:
        """Of the few whole utterances that most callers answer with, each read once; none of them is anybody's own."""
        key = (setting.language.code, self, text)
        if key not in _KNOWN:
            _KNOWN[key] = self._read(text, setting)
        return _KNOWN[key]

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        return {"1": complete(True), "2": complete(False)}.get(digits, unclear("no_such_key"))

    def hints(self, setting: Setting) -> Hints:
        replies = setting.language.replies
        return _hints(replies.keyterms, replies.yes_grammar, replies.no_grammar)

    def say(self, value: bool, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.replies.yes if value else setting.language.replies.no


@lru_cache(maxsize=8)
def _hints(keyterms: tuple[str, ...], yes: str, no: str) -> Hints:
    return Hints(keyterms=keyterms, grammar=f"{yes} | {no}", keys=1)


_KNOWN: dict[tuple[str, YesNo, str], Reading] = {}
