"""Decoding against a shape: what was heard, bent as little as possible until every position is right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_DIGITS = frozenset("0123456789")
_MEDICARE = _LETTERS - frozenset("SLOIBZ")
_CLASSES = {
    "9": _DIGITS,
    "1": _DIGITS - {"0"},
    "A": _LETTERS,
    "N": _LETTERS | _DIGITS,
    "C": _MEDICARE,
    "M": _MEDICARE | _DIGITS,
}

MISHEARD = 0.4
"""Cost of taking one sign for another that sounds like it; each less likely confusion costs a little more."""
_LESS_LIKELY = 0.25
UNKNOWN = "?"
"""Stands for any letter."""
EXTRA = 0.8
"""Cost of leaving out something that was heard: recognisers hear more than was said less often than they mishear."""


class Heard(NamedTuple):
    """ways: what one sign may be, with its cost. drop: the cost of leaving it out."""

    ways: tuple[tuple[str, float], ...]
    drop: float


@cache
def classes(shape: str) -> tuple[frozenset[str], ...]:
    """Shape -> the characters each position may hold."""
    return tuple(frozenset(sign.upper()) if sign.islower() else _CLASSES[sign] for sign in shape)


def decode(heard: Sequence[Heard], shape: str, confused: Mapping[str, str], limit: float) -> dict[str, float]:
    """The few cheapest strings of this shape, with their costs; none that costs more than the limit."""
    positions = classes(shape)
    states: dict[int, dict[str, float]] = {0: {"": 0.0}}
    for one in heard:
        following: dict[int, dict[str, float]] = {}
        for at, texts in states.items():
            if not texts:
                continue
            _add(following, at, limit, ((text, cost + one.drop) for text, cost in texts.items()))
            for way, extra in one.ways:
                for more, price in _fit(way, positions[at : at + len(way)], confused):
                    paid = extra + price
                    _add(following, at + len(way), limit, ((text + more, cost + paid) for text, cost in texts.items()))
        states = following
    return states.get(len(positions), {})


def _add(states: dict[int, dict[str, float]], at: int, limit: float, offers: Iterable[tuple[str, float]]) -> None:
    texts = states.setdefault(at, {})
    for text, cost in offers:
        if cost <= limit and cost < texts.get(text, 9.0):
            texts[text] = cost
    if len(texts) > 3:
        for text in sorted(texts, key=texts.__getitem__)[3:]:
            del texts[text]


def _fit(way: str, positions: Sequence[frozenset[str]], confused: Mapping[str, str]) -> list[tuple[str, float]]:
    """One sign bent to its positions: the two cheapest ways."""
    if len(positions) < len(way):
        return []
    fitted: list[tuple[str, float]] = [("", 0.0)]
    for char, allowed in zip(way, positions, strict=True):
        if char in allowed or char == UNKNOWN:
            fitted = [(text + char, cost) for text, cost in fitted]
            continue
        other = [
            (near, MISHEARD + _LESS_LIKELY * n) for n, near in enumerate(confused.get(char, "")) if near in allowed
        ][:2]
        fitted = [(text + near, cost + price) for text, cost in fitted for near, price in other]
    return sorted(fitted, key=lambda item: item[1])[:2]
