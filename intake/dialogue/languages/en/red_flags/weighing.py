"""What the words of an utterance weigh together, where no wording of the rules decides, in English.

`weights.TABLE` is made from the tables of said sentences by `python -m intake.tests.weighing --update`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ...red_flags import Rule, Weights
from .classes import CLASSES
from .ideas import IDEAS
from .weights import TABLE

_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORTEST = 4
"""Letters that stay of a word without its ending."""


_SOURCE = "The tables of said sentences (intake/tests/said), whose families follow the lists that the other rules name"
RULES = (
    Rule(id="weighed.emergency", family="in other words", level=2, ask=True, source=_SOURCE, says=()),
    Rule(id="weighed.crisis", family="in other words", level=2, ask=True, kind="crisis", source=_SOURCE, says=()),
)


def weights(bias: tuple[int, int], of: Mapping[str, tuple[int, int]]) -> Weights:
    return Weights(rules=RULES, pieces=pieces, stem=stem, bias=bias, of=of, plain=frozenset({"named emergency"}))


def _read() -> Weights:
    head, *lines = TABLE.splitlines()
    rows = [line.split("\t") for line in lines]
    danger, crisis = map(int, head.split("\t"))
    return weights((danger, crisis), {piece: (int(one), int(other)) for piece, one, other in rows})


def _by_word() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """(word -> what it stands for, beginning of words -> the same), of the classes and of the ideas worded in one word."""
    whole: dict[str, list[str]] = defaultdict(list)
    begun: dict[str, list[str]] = defaultdict(list)
    plain = [(f"#{name}", word) for name, said in IDEAS.items() for way in said if not {" ", "("} & set(way) for word in way.split("|")]
    for name, word in [(f"@{name}", word) for name, words in CLASSES.items() if name not in _OF_ALL_TALK for word in words.split()] + plain:
        (begun if word.endswith("*") else whole)[word.rstrip("*")].append(name)
    return whole, begun


_OF_ALL_TALK = frozenset({"my", "he", "digit"})
_WHOLE, _BEGUN = _by_word()
_LENGTHS = tuple(sorted({len(start) for start in _BEGUN}))


def _meanings(word: str) -> list[str]:
    found = list(_WHOLE.get(word, ()))
    for length in _LENGTHS:
        found += _BEGUN.get(word[:length], ()) if length <= len(word) else ()
    return found


def stem(word: str) -> str:
    """The word without its ending; all figures are one."""
    if word[0].isdigit():
        return "0"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def pieces(words: Sequence[str]) -> Iterator[str]:
    """The pieces that are weighed: words, what they stand for, their beginnings, two and three together, the first two."""
    stems = [stem(word) for word in words]
    yield from stems
    for word in words:
        yield from _meanings(word)
    yield from [f"^{word[:_SHORTEST]}" for word in words if len(word) > _SHORTEST]
    yield from [f"{one} {two}" for one, two in pairwise(stems)]
    yield from [f"{one} _ {two}" for one, two in zip(stems, stems[2:], strict=False)]
    yield from [" ".join(three) for three in zip(stems, stems[1:], stems[2:], strict=False)]
    yield f"^ {' '.join(stems[:2])}"
    yield f"long {min(5, len(stems) // 4)}"


WEIGHTS = _read()
