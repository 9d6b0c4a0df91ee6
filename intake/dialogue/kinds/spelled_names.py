"""Names that letters make, where what was spelled is doubtful: heard twice, run together, torn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from .base import Reading, complete, unclear

if TYPE_CHECKING:
    from ..setting import Setting

LONGEST_NAME = 40
"""Letters, of a first and a last name together."""
_KNOWN_PART = 4
"""Letters that a known name at one end of misheard letters must have, and from which on it is believed whatever stands
at the other end."""
_LONG_PART = 5
_NEARLY = 0.79
"""From this likeness on letters are nearly a name: one lost, doubled or misheard in five."""
_MAX_DOUBLES = 4
_TWO_NAMES = 8
"""An unknown word this long may be two names run together."""


def once(letters: str, setting: Setting) -> str:
    """A known name whose end was heard twice ("s m i t h t h") without the second."""
    people = setting.language.people
    known = people.given | people.family if len(letters) > _KNOWN_PART else frozenset()
    if letters.lower() in known:
        return letters
    for length in range(len(letters) // 2, 1, -1):
        if letters[-length:] == letters[-2 * length : -length] and letters[:-length].lower() in known:
            return letters[:-length]
    return letters


def is_doubtful(letters: str, setting: Setting) -> bool:
    """An unknown word with letters that no name doubles, or in which two names seem to run together."""
    people, low = setting.language.people, letters.lower()
    if low in people.given or low in people.family:
        return False
    if any(one == other and one in setting.language.letters.never_doubled for one, other in pairwise(letters)):
        return True
    ends = range(_KNOWN_PART, len(low) - 2)
    return len(low) >= _TWO_NAMES and any(low[:at] in people.given or low[-at:] in people.family for at in ends)


def as_known(hypotheses: Iterable[str], setting: Setting) -> Reading:
    """Torn letters are believed only as far as they make known names."""
    people = setting.language.people
    hypotheses = [letters for letters in hypotheses if len(letters) <= LONGEST_NAME]
    for letters in dict.fromkeys(variant for heard in hypotheses for variant in _undoubled(heard)):
        low = letters.lower()
        if low in people.given or low in people.family:
            return complete(letters, 0.8)
        for at in range(2, len(low) - 2):
            if low[:at] in people.given and low[at:] in people.family:
                return complete(f"{letters[:at]} {letters[at:]}", 0.8)
    for letters in hypotheses:
        part, rest = _half_known(letters.lower(), people.given, people.family)
        if part:
            return complete(part.upper(), 0.6, rest=rest)
    return unclear("torn")


def _undoubled(letters: str) -> Iterator[str]:
    """As heard, then without letters that may have been heard twice; the fewest left out first."""
    doubles = [at for at in range(1, len(letters)) if letters[at] == letters[at - 1]][:_MAX_DOUBLES]
    for count in range(len(doubles) + 1):
        for left_out in combinations(doubles, count):
            yield "".join(letter for at, letter in enumerate(letters) if at not in left_out)


def _half_known(low: str, given: frozenset[str], family: frozenset[str]) -> tuple[str, str]:
    """(a known name at one end, the letters at the other), where it is long or those are nearly a known name too."""
    for at in range(len(low) - _KNOWN_PART, _KNOWN_PART - 2, -1):
        first, last = low[:at], low[at:]
        if last in family and (len(last) >= _LONG_PART or _is_nearly(first, given)):
            return last, first
        if first in given and (len(first) >= _LONG_PART + 2 or _is_nearly(last, family)):
            return first, last
    return "", ""


def _is_nearly(letters: str, names: frozenset[str]) -> bool:
    """One or two letters lost, doubled or misheard, but not the first."""
    return any(
        name[0] == letters[0]
        and abs(len(name) - len(letters)) <= 2
        and SequenceMatcher(None, name, letters).ratio() >= _NEARLY
        for name in names
        if len(name) > 2
    )
