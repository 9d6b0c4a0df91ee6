"""Chunks of digits and month names -> day, month and year: every way that fits, each with its cost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import NamedTuple

from ..languages.calendar import Atom

_MAX_READINGS = 12
_HOMOPHONE = 0.3


class Chunk(NamedTuple):
    """Digits said in one go. written: the recogniser wrote them, so that they may be cut anywhere."""

    digits: str
    ordinal: bool
    written: bool
    belongs: bool


class Parts(NamedTuple):
    """0 where nothing was said. year as said: two digits or four; "" for none."""

    day: int
    month: int
    year: str
    cost: float


Fields = tuple[str, ...]
"""Which part each stretch of digits is: "d", "m" or "y"."""

_LENGTHS = {"d": (2, 1), "m": (2, 1), "y": (4, 2)}


def chunkings(atoms: Sequence[Atom]) -> Iterator[tuple[list[Chunk], float]]:
    """The numbers among the atoms as chunks, in every way to write them; words that only sound like one cost."""
    pieces = [(atom.number, atom.belongs) for atom in atoms if atom.number]
    options = [piece.ways[:3] + (((),) if not piece.hard else ()) for piece, _ in pieces]
    cost = sum(_HOMOPHONE for piece, _ in pieces if not piece.hard)
    for ways in islice(product(*options), _MAX_READINGS):
        said = [
            (piece, belongs, n, way)
            for (piece, belongs), chunks in zip(pieces, ways, strict=True)
            for n, way in enumerate(chunks)
        ]
        yield [Chunk(way, piece.ordinal, piece.written, belongs and n == 0) for piece, belongs, n, way in said], cost


def without_repeats(chunks: list[Chunk]) -> list[Chunk]:
    """ "15th 15 September": a day said twice, once as an ordinal, is said once."""
    if len(chunks) == 2 and chunks[0].ordinal != chunks[1].ordinal and chunks[0].digits == chunks[1].digits:
        return chunks[:1]
    return chunks


def assign(chunks: Sequence[Chunk], fields: Fields) -> Iterator[tuple[list[str], float]]:
    """The digits cut into these fields, in every way the chunks allow."""
    digits = "".join(chunk.digits for chunk in chunks)
    if not fields or len(digits) > 8:
        return
    separate = len(chunks) == len(fields) == 3
    if separate and all(len(chunk.digits) in _LENGTHS[name] for chunk, name in zip(chunks, fields, strict=True)):
        yield [chunk.digits for chunk in chunks], 0.0
        return
    ends = _ends(chunks)
    for lengths in product(*(_LENGTHS[name] for name in fields)):
        if sum(lengths) == len(digits):
            cost = _cut_cost(chunks, ends, fields, lengths)
            if cost is not None:
                yield _cut(digits, lengths), cost


def _ends(chunks: Sequence[Chunk]) -> dict[int, Chunk]:
    """Offset where a chunk ends -> the chunk."""
    ends, at = {}, 0
    for chunk in chunks:
        at += len(chunk.digits)
        ends[at] = chunk
    return ends


def _cut(digits: str, lengths: Sequence[int]) -> list[str]:
    cut, at = [], 0
    for length in lengths:
        cut.append(digits[at : at + length])
        at += length
    return cut


def _cut_cost(chunks: Sequence[Chunk], ends: dict[int, Chunk], fields: Fields, lengths: Sequence[int]) -> float | None:
    """0 when every field is whole chunks; more when written digits are cut elsewhere; None where nobody says it so."""
    cost, at = 0.0, 0
    starts = {end - len(chunk.digits): chunk for end, chunk in ends.items()}
    for name, length in zip(fields, lengths, strict=True):
        inside = [starts[p] for p in range(at + 1, at + length) if p in starts]
        first = starts.get(at)
        if first is None:
            holder = next(chunk for end, chunk in sorted(ends.items()) if end > at)
            if not holder.written or holder.ordinal:
                return None
            cost += 0.5
        elif first.ordinal and (name == "y" or len(first.digits) != length):
            return None
        if any(chunk.ordinal for chunk in inside):
            return None
        cost += _inside_cost(name, at, starts, inside)
        at += length
    return cost


def _inside_cost(name: str, at: int, starts: dict[int, Chunk], inside: list[Chunk]) -> float:
    if not inside:
        return 0.0
    if name == "y":
        return 0.0 if starts.get(at + 2) or at in starts and starts[at].digits == "0" else 0.3
    return 0.0 if at in starts and starts[at].digits == "0" else 0.3


def joined_years(chunks: Sequence[Chunk]) -> list[Chunk] | None:
    """What recognisers take apart: "1950 4" is 1954, "2000 and 15" 2015, "19th 13" 1913, "oh 12" 12.."""
    if len(chunks) < 2:
        return None
    last, before = chunks[-1], chunks[-2]
    open_digits = len(before.digits) - len(before.digits.rstrip("0"))
    if len(before.digits) == 4 and before.digits[:2] in ("19", "20") and len(last.digits) <= min(open_digits, 2):
        year = before.digits[: 4 - len(last.digits)] + last.digits
        return [*chunks[:-2], before._replace(digits=year)]
    if before.digits == "0" and len(last.digits) == 2 and not last.ordinal:
        return [*chunks[:-2], last]
    if before.digits in ("19", "20") and before.ordinal and len(last.digits) == 2:
        return [*chunks[:-2], Chunk(before.digits + last.digits, False, True, False)]
    return None


_YEAR_BEGUN = re.compile(r"\d?|19\d?|20\d?")
_YEAR = re.compile(r"(?:19|20)\d\d")


def begun(atoms: Sequence[Atom]) -> str:
    """What numbers that are no date yet lack of one: "no_year" or "no_day"; "" where none begins with them."""
    chunks, _ = next(chunkings([atom for atom in atoms if atom.number and atom.number.hard]))
    digits = "".join(chunk.digits for chunk in chunks)
    if not digits or len(digits) > 7 or _YEAR.fullmatch(digits):
        return ""
    cuts = _cuts(chunks)
    for one, two in ((1, 2), (1, 3), (2, 3), (2, 4)):
        if one in cuts and two in cuts and _YEAR_BEGUN.fullmatch(digits[two:]):
            first, second = int(digits[:one]), int(digits[one:two])
            if 1 <= min(first, second) <= 12 and max(first, second) <= 31:
                return "no_year"
    return "no_day" if len(digits) <= 2 and int(digits) <= 31 else ""


def _cuts(chunks: Sequence[Chunk]) -> set[int]:
    """Offsets at which the digits may be cut: between chunks, anywhere in what a recogniser wrote."""
    cuts: set[int] = set()
    at = 0
    for chunk in chunks:
        inside = range(at + 1, at + len(chunk.digits)) if chunk.written and not chunk.ordinal else ()
        at += len(chunk.digits)
        cuts.update((*inside, at))
    return cuts
