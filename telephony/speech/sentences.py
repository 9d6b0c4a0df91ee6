"""Where a text may be cut: its beginning sounds while the rest is being made, and what is fixed in it is kept."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_SHORTEST = 12
"""Characters; shorter sentences stay with the next one: "Okay." alone sounds clipped."""


def sentences(text: str) -> list[str]:
    """The text in pieces that are spoken and, after an interruption that was none, repeated one by one."""
    found: list[str] = []
    for part in _SENTENCE_END.split(" ".join(text.split())):
        if found and len(found[-1]) < _SHORTEST:
            found[-1] = f"{found[-1]} {part}"
        elif part:
            found.append(part)
    return found
