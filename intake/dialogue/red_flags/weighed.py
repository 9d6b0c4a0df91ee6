"""What the words weigh together: rules may have spoken up in harmless talk, and no rule may know the words of a danger.

Nothing is lost: what does not alarm is told to staff as level 3, and what only weighs is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..languages.red_flags import Weights
from ..languages.wording import Word
from .book import Book
from .utterance import Utterance

URGENT = 2
"""Flags up to this level alarm."""
FEW = 3
"""So few words are what they are, whatever else they are found beside."""


@dataclass(frozen=True)
class Flag:
    """One rule that fired.

    level: 1 the emergency wording at once, 2 a person now, 3 same-day call-back.
    kind: "emergency" or "crisis". family: what it is about ("stroke", "poisoning", "violence").
    ask: in doubt; one closed question comes first, and anything but a clear no counts as yes.
    span: start and end in the caller's text.
    """

    rule: str
    version: str
    level: int
    kind: str
    family: str
    ask: bool
    span: tuple[int, int] = field(repr=False)


def weighed(book: Book, flags: list[Flag], said: Utterance, spoken: Sequence[Word]) -> list[Flag]:
    """The rules' flags after weighing, and one in doubt where only the weights alarm."""
    weights = book.table.weights
    is_urgent = any(flag.level <= URGENT for flag in flags)
    if len(spoken) <= FEW if is_urgent else weights.telling.isdisjoint(map(weights.stem, said.words)):
        return flags
    danger, crisis = max(weights.weigh(part) for part in _parts(said, book.context.words.turns))
    if is_urgent:
        light = weights.now if said.all_hits(book.context.now) else 0.0
        return [_lightened(flag, danger - light, weights) for flag in flags]
    if danger <= weights.heavy:
        return flags
    rule = weights.rules[crisis > 0]
    span = _telling(spoken, weights)
    return [*flags, Flag(rule.id, book.table.version, rule.level, rule.kind, rule.family, rule.ask, span)]


def _lightened(flag: Flag, danger: float, weights: Weights) -> Flag:
    is_light = danger < (weights.doubtful if flag.ask else weights.light) and flag.family not in weights.plain
    return replace(flag, level=URGENT + 1, ask=False) if is_light and flag.level <= URGENT else flag


def _parts(said: Utterance, turns: frozenset[str]) -> Iterator[Sequence[str]]:
    """The whole, and each sentence and what follows a "but": long talk hides no danger."""
    yield said.words
    first = 0
    for place, number in enumerate((*said.sentence, -1)):
        if place and (number != said.sentence[place - 1] or said.words[place - 1] in turns):
            if 1 < place - first < len(said.words):
                yield said.words[first:place]
            first = place


def _telling(spoken: Sequence[Word], weights: Weights) -> tuple[int, int]:
    """From the first to the last word that made the talk worth weighing."""
    words = [word for word in spoken if weights.stem(word.text) in weights.telling]
    return words[0].start, words[-1].end
