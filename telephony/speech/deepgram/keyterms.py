"""Deepgram's keyterms: plain words to boost, within 500 tokens in all; over that a stream stops without a word."""

from __future__ import annotations

from collections.abc import Iterable

from ..base import SAMPLE_RATE

_MOST_TOKENS = 450
"""Room is left under the 500 allowed, since the tokens are Deepgram's and only estimated here."""
_CHARACTERS_A_TOKEN = 3
_MOST_TERMS = 100
_ANSWER_BYTES = 10 * SAMPLE_RATE
"""Audio after which a Configure that nobody has answered means that nobody is there."""


def within_limit(keyterms: Iterable[str]) -> list[str]:
    """The first of them that fit, most valuable first, without the characters that would split or weigh a term."""
    kept: list[str] = []
    tokens = 0
    for term in dict.fromkeys(" ".join(raw.replace(",", " ").replace(":", " ").split()) for raw in keyterms):
        tokens += len(term) // _CHARACTERS_A_TOKEN + 1
        if tokens > _MOST_TOKENS or len(kept) == _MOST_TERMS:
            break
        if term:
            kept.append(term)
    return kept


class Keyterms:
    """Those of a socket. Positions (`at`) are bytes of the call's audio."""

    def __init__(self) -> None:
        self._set: list[str] = []
        self._asked_at: int | None = None

    def opened(self, keyterms: list[str]) -> None:
        """A new socket, with these from its beginning."""
        self._set, self._asked_at = keyterms, None

    def change(self, wanted: list[str], at: int) -> bool:
        """Whether a Configure is to be sent now; a second one before the answer would be refused
        (CONFIGURE_ALREADY_PENDING).
        """
        if wanted == self._set or self._asked_at is not None:
            return False
        self._set, self._asked_at = wanted, at
        return True

    def answered(self) -> None:
        self._asked_at = None

    def ignored(self, at: int) -> bool:
        return self._asked_at is not None and at - self._asked_at >= _ANSWER_BYTES
