"""What the words weigh together: rules may have spoken up in harmless talk, and no rule may know the words of a danger.

Nothing is lost: what does not alarm is told to staff as level 3, and what only weighs is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from ..languages.red_flags import Limits, Weights
from ..languages.wording import Word
from .book import Book
from .utterance import Utterance

URGENT = 2
"""Flags up to this level alarm."""
FEW = 4
"""So few words are what they are, whatever else they are found beside."""
BESIDE = 12
"""Words on each side of what a rule found that are weighed with it."""
TELLING = 3
"""Words that tell most of why talk weighs as danger."""


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


def weighed(book: Book, flags: list[Flag], said: Utterance, spoken: Sequence[Word], *, taken_back: bool) -> list[Flag]:
    """The rules' flags after weighing, and one in doubt where only the weights alarm.

    taken_back: words of rules were there, but denied, past, excused or in an everyday phrase.
    """
    if len(spoken) <= FEW:
        return flags
    weights = book.table.weights
    urgent = [flag for flag in flags if flag.level <= URGENT]
    limit = _limit(weights.limits, urgent, taken_back=taken_back)
    found = (_around(flag, said, spoken) for flag in urgent)
    weighings = map(weights.weigh, chain(_parts(said, book.context.words.turns), found))
    heavy = next((crisis for danger, crisis in weighings if danger > limit), None)
    if heavy is None:
        return [_lightened(flag, weights) for flag in flags]
    if urgent:
        return flags
    rule = weights.rules[heavy > 0]
    span = _telling(spoken, weights)
    return [*flags, Flag(rule.id, book.table.version, rule.level, rule.kind, rule.family, rule.ask, span)]


def _limit(limits: Limits, urgent: Sequence[Flag], *, taken_back: bool) -> float:
    if not urgent:
        return limits.taken_back if taken_back else limits.silent
    several = limits.several if len(urgent) > 1 else 0.0
    return (limits.doubtful if all(flag.ask for flag in urgent) else limits.sure) - several


def _lightened(flag: Flag, weights: Weights) -> Flag:
    is_light = flag.level <= URGENT and flag.family not in weights.plain
    return replace(flag, level=URGENT + 1, ask=False) if is_light else flag


def _around(flag: Flag, said: Utterance, spoken: Sequence[Word]) -> tuple[str, ...]:
    """What a rule found and the words beside it: nothing said long before or after makes it light."""
    within = [place for place, word in enumerate(spoken) if flag.span[0] <= word.start < flag.span[1]]
    return said.words[max(0, within[0] - BESIDE) : within[-1] + BESIDE + 1]


def _parts(said: Utterance, turns: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """The whole, and each sentence and what follows a "but": long talk hides no danger."""
    yield said.words
    first = 0
    for place, number in enumerate((*said.sentence, -1)):
        if place and (number != said.sentence[place - 1] or said.words[place - 1] in turns):
            if FEW < place - first < len(said.words):
                yield said.words[first:place]
            first = place


def _telling(spoken: Sequence[Word], weights: Weights) -> tuple[int, int]:
    """From the first to the last of the words that weigh most."""
    heaviest = sorted(spoken, key=lambda word: weights.weigh_word(word.text), reverse=True)[:TELLING]
    return min(word.start for word in heaviest), max(word.end for word in heaviest)
