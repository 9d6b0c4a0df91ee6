"""Decoding against a shape: what was heard, bent as little as possible until every position is right."""

from __future__ import annotations

import re
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
_LESS_LIKELY = 0.1
UNKNOWN = "?"
"""Stands for any letter."""
EXTRA = 0.8
"""Cost of leaving out something that was heard: recognisers hear more than was said less often than they mishear."""


_BEGINNINGS = 12
"""So many ways to hear a beginning are compared with those known."""


class Heard(NamedTuple):
    """ways: what one sign may be, with its cost. drop: the cost of leaving it out."""

    ways: tuple[tuple[str, float], ...]
    drop: float


_SIGN = re.compile(r"\[([A-Z]+)\]|(.)")


def signs_of(shape: str) -> list[str]:
    """One for each character: a sign, or the letters of which it is one."""
    return [some or sign for some, sign in _SIGN.findall(shape)]


@cache
def classes(shape: str) -> tuple[frozenset[str], ...]:
    """Shape -> the characters each position may hold."""
    return tuple(
        frozenset(sign.upper()) if len(sign) > 1 or sign.islower() else _CLASSES[sign] for sign in signs_of(shape)
    )


@cache
def _beginnings(shape: str, prefixes: frozenset[str]) -> tuple[frozenset[str], ...]:
    """What a string of this shape may be after its first letters, one set for each of them; none where all may."""
    letters = len(shape) - len(shape.lstrip("A"))
    fitting = [prefix for prefix in prefixes if len(prefix) == letters]
    return tuple(frozenset(prefix[:n] for prefix in fitting) for n in range(letters + 1)) if prefixes else ()


def decode(
    heard: Sequence[Heard],
    shape: str,
    confused: Mapping[str, str],
    limit: float,
    prefixes: frozenset[str] = frozenset(),
) -> dict[str, float]:
    """The few cheapest strings of this shape, with their costs; none that costs more than the limit.

    prefixes: what the letters a shape begins with (its "A"s) may be, where that is known.
    """
    positions, beginnings = classes(shape), _beginnings(shape, prefixes)
    states: dict[int, dict[str, float]] = {0: {"": 0.0}}
    for one in heard:
        following: dict[int, dict[str, float]] = {}
        for at, texts in states.items():
            if not texts:
                continue
            _add(following, at, limit, ((text, cost + one.drop) for text, cost in texts.items()))
            for way, extra in one.ways:
                for more, price in _fit(way, positions[at : at + len(way)], confused, len(beginnings) - 1 - at):
                    paid = extra + price
                    offers = [(text + more, cost + paid) for text, cost in texts.items()]
                    _add(following, at + len(way), limit, _begun(offers, at, beginnings))
        states = following
    return states.get(len(positions), {})


def _begun(offers: list[tuple[str, float]], at: int, beginnings: Sequence[frozenset[str]]) -> list[tuple[str, float]]:
    """Those that begin as they must; a letter nobody can tell may be any."""
    last = len(beginnings) - 1
    if at >= last:
        return offers
    return [(text, cost) for text, cost in offers if UNKNOWN in text or text[:last] in beginnings[min(len(text), last)]]


def _add(states: dict[int, dict[str, float]], at: int, limit: float, offers: Iterable[tuple[str, float]]) -> None:
    texts = states.setdefault(at, {})
    for text, cost in offers:
        if cost <= limit and cost < texts.get(text, 9.0):
            texts[text] = cost
    if len(texts) > 3:
        for text in sorted(texts, key=texts.__getitem__)[3:]:
            del texts[text]


def _fit(
    way: str, positions: Sequence[frozenset[str]], confused: Mapping[str, str], listed: int
) -> list[tuple[str, float]]:
    """One sign bent to its positions: the two cheapest ways.

    listed: so many of the first positions hold a beginning that is known, where a fitting letter may be misheard, too.
    """
    if len(positions) < len(way):
        return []
    fitted: list[tuple[str, float]] = [("", 0.0)]
    for at, (char, allowed) in enumerate(zip(way, positions, strict=True)):
        fits = char in allowed or char == UNKNOWN
        if fits and at >= listed:
            fitted = [(text + char, cost) for text, cost in fitted]
            continue
        near = [(other, MISHEARD + _LESS_LIKELY * n) for n, other in enumerate(confused.get(char, ""))]
        choices = [(other, cost) for other, cost in near if other in allowed]
        choices = [(char, 0.0), *choices] if fits else choices[:2]
        fitted = [(text + other, cost + price) for text, cost in fitted for other, price in choices]
    return sorted(fitted, key=lambda item: item[1])[: 2 if listed <= 0 else _BEGINNINGS]
