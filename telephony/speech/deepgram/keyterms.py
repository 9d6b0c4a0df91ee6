"""Deepgram's keyterms: plain words to boost, within 500 tokens in all; over that a stream stops without a word."""

from __future__ import annotations

from collections.abc import Iterable

_MOST_TOKENS = 450
"""Room is left under the 500 allowed, since the tokens are Deepgram's and only estimated here."""
_CHARACTERS_A_TOKEN = 3
_MOST_TERMS = 100


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
