"""Where a text may be cut so that its beginning sounds while the rest is being made."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+")
_SHORTEST = 12
"""Characters; shorter sentences are spoken together with the next one, which sounds better and costs no time."""


def sentences(text: str) -> list[str]:
    found: list[str] = []
    for part in _SENTENCE_END.split(" ".join(text.split())):
        if found and len(found[-1]) < _SHORTEST:
            found[-1] = f"{found[-1]} {part}"
        elif part:
            found.append(part)
    return found
