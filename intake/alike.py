"""How alike two names are, for suggestions a person decides about. Pure."""

from __future__ import annotations

import re

from rapidfuzz.distance import JaroWinkler

from voiceagent.privacy.hashing import normalised

FIRST, LAST = 0.84, 0.88
"""From here on two first names, or two surnames, may be one: Catherine and Katherine are 0.93, Jon and John 0.93."""


def names_alike(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two people (first name, last name) may be one who was heard, or writes themselves, in two ways."""
    return _alike(one[0], other[0], FIRST) and any(
        _alike(mine, theirs, LAST) for mine in _surnames(one[1]) for theirs in _surnames(other[1])
    )


def _alike(one: str, other: str, least: float) -> bool:
    mine, theirs = normalised(one), normalised(other)
    return bool(mine and theirs) and JaroWinkler.similarity(mine, theirs) >= least


def _surnames(name: str) -> list[str]:
    """All of it and each part: "Lopez Jimenez" is on file as Lopez, as Jimenez or as both."""
    return [name, *(part for part in re.split(r"[\s-]+", name) if len(part) > 2)]
