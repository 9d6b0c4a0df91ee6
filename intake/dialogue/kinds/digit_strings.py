"""From numbers and marks to one string of digits: corrections taken, repetitions folded, the length deciding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ..languages.numbers import Mark, Piece
from .base import DOUBTFUL, Reading, complete, could_go_on, unclear

MAX_STRETCHES = 8
"""A caller who corrects more often than this has not answered yet."""
MAX_PIECES = 60
_KEPT = 12
_OTHER_WAY = 0.5
_TORN = 1.2
_MARGIN = 0.45
"""Two values closer than this in cost cannot be told apart."""

Costs = dict[str, float]
"""Digits -> how much had to be assumed to get them; 0 is plain."""


@dataclass(frozen=True)
class Stretch:
    """Numbers said in one go. mark: what stood before. at_end: the caller said they belong at the end."""

    mark: Mark | None
    pieces: tuple[Piece, ...]
    at_end: bool


def stretches(pieces: Sequence[Piece]) -> list[Stretch]:
    """Cut at the marks. What follows an extension is left out."""
    cut: list[Stretch] = []
    current: list[Piece] = []
    mark: Mark | None = None
    at_end = False
    for piece in pieces:
        if piece.ways:
            current.append(piece)
            continue
        if piece.mark is Mark.EXTENSION:
            break
        if piece.mark is Mark.AT_END and current:
            at_end = True
            continue
        if current:
            cut.append(Stretch(mark, tuple(current), at_end))
            current, mark, at_end = [], None, False
        at_end = at_end or piece.mark is Mark.AT_END
        mark = _stronger(mark, piece.mark)
    if current:
        cut.append(Stretch(mark, tuple(current), at_end))
    return cut


_STRENGTH = (None, Mark.AT_END, Mark.AGAIN, Mark.OTHER, Mark.REPAIR, Mark.RESTART)


def _stronger(one: Mark | None, other: Mark | None) -> Mark | None:
    return max(one, other, key=_STRENGTH.index)


def spoken(pieces: Sequence[Piece], longest: int) -> Costs:
    """Every way to write one stretch, with its cost; the cheapest few of each length."""
    found: Costs = {"": 0.0}
    for at, piece in enumerate(pieces):
        choices = [("".join(way), _OTHER_WAY * n + _torn(piece, n)) for n, way in enumerate(piece.ways)]
        if not piece.hard:
            neighbours = (at > 0 and pieces[at - 1].hard) + (at + 1 < len(pieces) and pieces[at + 1].hard)
            choices = [(text, cost + (0.5, 0.3, 0.0)[neighbours]) for text, cost in choices] + [
                ("", (0.0, 0.1, 0.8)[neighbours])
            ]
        found = cheapest(
            (text + more, cost + extra)
            for text, cost in found.items()
            for more, extra in choices
            if len(text + more) <= longest
        )
    return found


def _torn(piece: Piece, way: int) -> float:
    """ "seventy one" said in one go is hardly ever 70 and 1: a digit was lost elsewhere."""
    return _TORN if way and len(piece.ways) == 2 and len(piece.ways[0]) == 1 and len(piece.ways[1]) == 2 else 0.0


def cheapest(offers: Iterable[tuple[str, float]]) -> Costs:
    """Each string at its best price; two of each length at most, and a dozen in all."""
    best: Costs = {}
    for text, cost in offers:
        if cost < best.get(text, 99.0):
            best[text] = cost
    if len(best) <= _KEPT:
        return best
    kept: Costs = {}
    of_length: dict[int, int] = {}
    for text, cost in sorted(best.items(), key=lambda item: item[1]):
        if of_length.setdefault(len(text), 0) < 2 and len(kept) < 4 * _KEPT:
            of_length[len(text)] += 1
            kept[text] = cost
    return kept


@dataclass(frozen=True)
class Length:
    """What a whole value looks like. fits: digits -> they are one. shortest, longest: lengths it can have.

    prefix: what may stand before a value of the shortest length (the country code).
    """

    fits: Callable[[str], bool]
    shortest: int
    longest: int
    prefix: str = ""

    def is_begun(self, digits: str) -> bool:
        wanted = self.shortest + (len(self.prefix) if self.prefix and digits.startswith(self.prefix) else 0)
        return 0 < len(digits) < wanted


def resolve(pieces: Sequence[Piece], length: Length, text: str = "") -> Reading:
    """The one value the numbers and marks mean, or why there is none. text: for the words after it, its `rest`."""
    cut = stretches(pieces)
    if not cut:
        return unclear()
    if len(cut) > MAX_STRETCHES or len(pieces) > MAX_PIECES:
        return unclear("too_long")
    limit = 2 * length.longest + 2
    state: Costs = {}
    whole, end = unclear(), 0
    for at, stretch in enumerate(cut):
        if stretch.mark is Mark.OTHER and not whole.is_complete:
            whole, end = judge(state, length), cut[at - 1].pieces[-1].end if at else 0
        said = {text: cost for text, cost in spoken(stretch.pieces, limit).items() if text}
        if not state:
            state = said
        elif said:
            state = cheapest(
                (text, before + cost + extra)
                for old, before in state.items()
                for new, cost in said.items()
                for text, extra in joined(old, new, stretch, length)
                if len(text) <= limit
            )
    reading = judge(halved(state), length)
    if reading.is_complete and reading.value == whole.value:
        return replace(reading, rest=text[end:].strip(" ,.;"))
    return reading


def halved(state: Costs) -> Costs:
    """The same digits said twice in a row are said once."""
    twice = {
        text[: len(text) // 2]: cost + 0.2
        for text, cost in state.items()
        if len(text) >= 8 and len(text) % 2 == 0 and text[: len(text) // 2] == text[len(text) // 2 :]
    }
    return {**twice, **state}


def judge(state: Costs, length: Length) -> Reading:
    whole = sorted((cost, text) for text, cost in state.items() if length.fits(text))
    if whole:
        cost, text = whole[0]
        close = tuple(other for price, other in whole[:3] if price < cost + _MARGIN)
        if len(close) > 1:
            return unclear("ambiguous", close)
        return complete(text, max(0.5, 1.0 - 0.25 * cost) if cost < _TORN else DOUBTFUL)
    if not state:
        return unclear("nothing")
    text = min(state, key=lambda digits: (state[digits], len(digits)))
    if length.is_begun(text):
        return could_go_on("too_short", text)
    return unclear("too_long" if len(text) > length.longest else "not_valid")


def joined(old: str, new: str, stretch: Stretch, length: Length) -> list[tuple[str, float]]:
    """What two stretches make together, by the mark between them: (digits, cost)."""
    if stretch.mark is Mark.RESTART:
        return [(new, 0.0)]
    if stretch.at_end and len(new) <= len(old):
        return [(old[: len(old) - len(new)] + new, 0.0)]
    if stretch.mark is Mark.REPAIR:
        return _repaired(old, new, length)
    if new == old or old.endswith(new) and len(new) >= 4 and length.fits(old):
        return [(old, 0.1)]
    if stretch.mark is Mark.AGAIN and length.fits(old) and length.fits(new):
        return [(old, 0.2), (new, 0.2)]
    if len(old) >= 3 and new.startswith(old) or length.fits(new) and new.startswith(old[:3]):
        return [(new, 0.1)]
    if stretch.mark is Mark.OTHER:
        return _apart(old, new, length)
    if stretch.mark is Mark.AGAIN and length.fits(new) and not length.fits(old + new):
        return [(new, 0.1)]
    return [(old + new, 0.2 if stretch.mark is Mark.AGAIN else 0.0)]


def _apart(old: str, new: str, length: Length) -> list[tuple[str, float]]:
    """Other words came between: one of the two may be something else altogether."""
    ways = [(old + new, 0.9)]
    ways += [(old, 0.3)] if length.fits(old) else []
    ways += [(new, 0.3)] if length.fits(new) else []
    return ways


def _repaired(old: str, new: str, length: Length) -> list[tuple[str, float]]:
    """ "five one two no sorry three": the new digits replace the last ones, or all, or the last group and go on."""
    if length.fits(new):
        return [(new, 0.0)]
    ways: list[tuple[str, float]] = []
    if length.fits(old):
        ways.append((old[: len(old) - len(new)] + new, 0.1 if len(new) <= 4 else 0.5))
    if len(old) >= 3 and new[:2] == old[:2]:
        ways.append((new, 0.2))
    if not length.fits(old):
        ways.append((old[:-1] + new, 0.2))
        back = old.rfind(new[:1]) if len(new) > 1 else -1
        if back > 0 and len(old) - back > 1:
            ways.append((old[:back] + new, 0.4))
    return ways or [(new, 0.6)]
