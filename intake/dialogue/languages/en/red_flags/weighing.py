"""What the words of an utterance weigh together, where no wording of the rules decides, in English.

`weights.TABLE` is made from the tables of said sentences by `python -m intake.tests.weighing --update`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ...red_flags import Limits, Rule, Weights
from .classes import CLASSES
from .ideas import IDEAS
from .senses import SENSES
from .weights import TABLE

_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORTEST = 4
"""Letters that stay of a word without its ending."""


_SOURCE = "The tables of said sentences (intake/tests/said), whose families follow the lists that the other rules name"
RULES = (
    Rule(id="weighed.emergency", family="in other words", level=2, ask=True, source=_SOURCE, says=()),
    Rule(id="weighed.crisis", family="in other words", level=2, ask=True, kind="crisis", source=_SOURCE, says=()),
)


LIMITS = Limits(silent=1.0, taken_back=3.0, doubtful=0.9, sure=-1.2, several=1.0)
"""What `python -m intake.tests.weighing` found in the tables that no rule was mended by, leaning towards asking."""


def weights(bias: tuple[int, int], of: Mapping[str, tuple[int, int]]) -> Weights:
    return Weights(rules=RULES, pieces=pieces, word=word_pieces, senses=SENSES, bias=bias, of=of, limits=LIMITS, plain=frozenset({"named emergency"}))


def _read() -> Weights:
    head, _, rows = TABLE.strip().partition("\n")
    danger, crisis = map(int, head.split())
    entries = [entry.rsplit(" ", 2) for entry in rows.replace("\n", ";").split(";")]
    return weights((danger, crisis), {piece: (int(one), int(other)) for piece, one, other in entries})


def _by_word() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """(word -> what it stands for, beginning of words -> the same): classes, ideas worded in one word, senses."""
    whole: dict[str, list[str]] = defaultdict(list)
    begun: dict[str, list[str]] = defaultdict(list)
    plain = [(f"#{name}", word) for name, said in IDEAS.items() for way in said if not {" ", "("} & set(way) for word in way.split("|")]
    for name, word in [(f"@{name}", word) for name, words in CLASSES.items() if name not in _OF_ALL_TALK for word in words.split()] + plain:
        (begun if word.endswith("*") else whole)[word.rstrip("*")].append(name)
    for name, said in SENSES.items():
        for word in said.split():
            whole[word].append(f"={name}")
    return whole, begun


_OF_ALL_TALK = frozenset({"my", "he", "digit"})
_WHOLE, _BEGUN = _by_word()
_SENSE = {word: name for name, said in reversed(SENSES.items()) for word in said.split()}
"""The first sense of each word."""
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


def word_pieces(word: str) -> list[str]:
    """Of one word: itself, what it stands for, its beginning."""
    return [stem(word), *_meanings(word), *([f"^{word[:_SHORTEST]}"] if len(word) > _SHORTEST else [])]


def pieces(words: Sequence[str]) -> Iterator[str]:
    """The pieces that are weighed: of each word, two and three together, senses that follow each other, the first two words, how much was said."""
    stems = [stem(word) for word in words]
    for word in words:
        yield from word_pieces(word)
    yield from [f"{one} {two}" for one, two in pairwise(stems)]
    yield from [f"{one} _ {two}" for one, two in zip(stems, stems[2:], strict=False)]
    yield from [" ".join(three) for three in zip(stems, stems[1:], stems[2:], strict=False)]
    senses = [_SENSE[word] for word in words if word in _SENSE]
    yield from [f"={one} ={two}" for one, two in pairwise(senses)]
    yield f"^ {' '.join(stems[:2])}"
    yield f"long {min(5, len(stems) // 4)}"


WEIGHTS = _read()
