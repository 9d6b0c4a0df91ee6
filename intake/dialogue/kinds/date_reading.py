"""Dates of birth from the parts said: which digits are day, month and year, and the one date that is possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..languages.calendar import Atom
from .base import Reading, complete, could_go_on, unclear
from .date_parts import Chunk, Fields, Parts, assign, chunkings, joined_years, without_repeats

if TYPE_CHECKING:
    from ..setting import Setting

OLDEST = 120
"""Years. Nobody alive is older (Gerontology Research Group: the record of those living is below 118)."""
MARGIN = 0.3
"""Two dates closer than this in cost cannot be told apart."""
_CUT_YEARS = ("19", "20")
"""Said alone, they are the beginning of a year."""


def read_parts(atoms: Sequence[Atom], setting: Setting) -> list[Parts]:
    """Every way to see day, month and year in one stretch, whole or in part."""
    named = {atom.month for atom in atoms if atom.month}
    strong = named - setting.language.calendar.weak_months
    if len(named) > 1:
        named = strong
    if len(named) > 1:
        return []
    if named:
        month = named.pop()
        found = list(_named(atoms, month, setting.now.year))
        if any(parts.day and parts.year for parts in found) or strong:
            return found
        numeric = [
            parts._replace(cost=parts.cost + 0.5) for parts in _numeric(atoms, setting) if parts.month and parts.year
        ]
        return numeric or found
    return list(_numeric(atoms, setting))


def _named(atoms: Sequence[Atom], month: int, latest: int) -> Iterator[Parts]:
    """With a month by name: the day stands on one side of it or both stand after it."""
    at = next(n for n, atom in enumerate(atoms) if atom.month == month)
    for before, guessed in chunkings(atoms[:at]):
        for after, more in chunkings(atoms[at:]):
            whole = False
            for split_up, extra in _variants(without_repeats(before), after):
                for parts in _around(month, *split_up, extra + guessed + more, latest):
                    whole = whole or bool(parts.day and parts.year)
                    yield parts
                if whole:
                    break


def _variants(before: list[Chunk], after: list[Chunk]) -> Iterator[tuple[tuple[list[Chunk], list[Chunk]], float]]:
    yield (before, after), 0.0
    joined = joined_years(after)
    if joined:
        yield (before, joined), 0.2


def _around(month: int, before: list[Chunk], after: list[Chunk], extra: float, latest: int) -> Iterator[Parts]:
    if before and after:
        yield from _both_sides(month, before, after, extra)
        return
    for (day, year), cost in assign(after, ("d", "y")):
        if _is_day_then_year(after, cost, latest):
            yield Parts(int(day), month, year, cost + extra)
    for (year, day), cost in assign(after, ("y", "d")):
        if after[-1].ordinal:
            yield Parts(int(day), month, year, cost + extra)
    side = before or after
    for (day,), cost in assign(side, ("d",)):
        yield Parts(int(day), month, "", cost + extra + 0.1)
    for (year,), cost in assign(after, ("y",)):
        if len(year) == 4:
            yield Parts(0, month, year, cost + extra)
    if not side:
        yield Parts(0, month, "", 0.0)


def _both_sides(month: int, before: list[Chunk], after: list[Chunk], extra: float) -> Iterator[Parts]:
    """ "the third of March 85", "1985 March third"."""
    for first, second in (("d", "y"), ("y", "d")):
        for (left,), one in assign(before, (first,)):
            for (right,), two in assign(after, (second,)):
                day, year = (left, right) if first == "d" else (right, left)
                if first == "d" or len(year) == 4:
                    yield Parts(int(day), month, year, one + two + extra)


def _is_day_then_year(chunks: Sequence[Chunk], cost: float, latest: int) -> bool:
    """ "December nineteen forty" is a year without a day, and so is "1940"; "twenty eighty one" is none, but a day."""
    digits = "".join(chunk.digits for chunk in chunks)
    if len(digits) > 4 or chunks[0].ordinal:
        return True
    return cost < 0.3 and (digits[:2] not in _CUT_YEARS or len(digits) == 4 and int(digits) > latest)


def _numeric(atoms: Sequence[Atom], setting: Setting) -> Iterator[Parts]:
    """Numbers alone: in the clinic's order, in the other where only that is a date, or year first."""
    for chunks, guessed in chunkings(atoms):
        found = list(_ordered(chunks, setting))
        joined = joined_years(chunks)
        if not found and joined:
            found = [parts._replace(cost=parts.cost + 0.2) for parts in _ordered(joined, setting)]
        for parts in (*found, *_pieces_of(chunks)):
            yield parts._replace(cost=parts.cost + guessed)


def _ordered(chunks: Sequence[Chunk], setting: Setting) -> Iterator[Parts]:
    for fields, extra in _orders(chunks, setting):
        for cut, cost in assign(chunks, fields):
            said = dict(zip(fields, cut, strict=True))
            if _is_torn(cut, chunks, said["y"], cost) or cost >= 0.5 and extra:
                continue
            if 1 <= int(said["m"]) <= 12 and 1 <= int(said["d"]) <= 31:
                yield Parts(int(said["d"]), int(said["m"]), said["y"], cost + extra)


def _is_torn(cut: Sequence[str], chunks: Sequence[Chunk], year: str, cost: float) -> bool:
    """Too few digits, run together, to tell the parts: "8239", "19 1920" as the first of September, "6041 911"."""
    if cost < 0.5:
        return False
    length = sum(map(len, cut))
    if length < 6 and len(year) == 2:
        return True
    if length == 6 and len(year) == 4:
        return len(chunks) == 1 or int(chunks[0].digits[:2]) <= 31
    # "206" is the twentieth of June or the second; a zero at the cut belongs to either side.
    ambiguous = len(chunks[0].digits) == len("206") and chunks[0].digits[1] == "0"
    return length == 7 and (ambiguous or any(part != year and part.startswith("0") for part in cut))


def _orders(chunks: Sequence[Chunk], setting: Setting) -> list[tuple[Fields, float]]:
    day_first, month_first = ("d", "m", "y"), ("m", "d", "y")
    if len(chunks) > 1 and chunks[0].ordinal and (chunks[1].belongs or not chunks[1].ordinal):
        return [(day_first, 0.0)]
    usual, other = (day_first, month_first) if setting.day_first else (month_first, day_first)
    year_first = (
        [(("y", "m", "d"), 0.4)]
        if chunks and chunks[0].digits[:2] in _CUT_YEARS and len(chunks[0].digits) in (4, 8)
        else []
    )
    return [(usual, 0.0), (other, 0.6), *year_first]


def _pieces_of(chunks: Sequence[Chunk]) -> Iterator[Parts]:
    """What a correction may consist of: a day, a year, or both."""
    if chunks and chunks[0].ordinal:
        day = int(chunks[0].digits)
        if len(chunks) == 1:
            yield Parts(day, 0, "", 0.0)
        for (year,), cost in assign(chunks[1:], ("y",)):
            yield Parts(day, 0, year, cost)
    else:
        for (year,), cost in assign(chunks, ("y",)):
            if len(year) == 4 or int(year) > 31:
                yield Parts(0, 0, year, cost)


def judge(found: Sequence[Parts], setting: Setting) -> Reading:
    """The one date that is possible and cheapest, a question where two are, or why there is none."""
    whole, refused, cut_year = [], "", False
    for parts in sorted(found, key=lambda parts: parts.cost):
        if not (parts.day and parts.month and parts.year):
            continue
        if parts.year in _CUT_YEARS:
            cut_year = True
            continue
        born, why, less = _date(parts, setting)
        if born:
            whole.append((parts.cost, born.isoformat(), less))
        refused = refused or why
    if not whole:
        return _unfinished(found, refused, cut_year)
    cost, value, less = whole[0]
    close = tuple(dict.fromkeys(iso for price, iso, _ in whole if price < cost + MARGIN))
    if len(close) > 1:
        return unclear("ambiguous", close[:3])
    return complete(value, max(0.5, 1.0 - 0.1 * cost - less))


def _date(parts: Parts, setting: Setting) -> tuple[date | None, str, float]:
    """The date, or why it is none, and what its year costs in confidence."""
    today, less, year = setting.now.date(), 0.0, int(parts.year)
    if len(parts.year) == 2:
        century = today.year - today.year % 100
        year += century if year <= today.year % 100 else century - 100
        less = 0.2 if year >= century else 0.05
    try:
        born = date(year, parts.month, parts.day)
    except ValueError:
        return None, "not_a_date", 0.0
    if born > today:
        return None, "future", 0.0
    return (None, "too_old", 0.0) if today.year - born.year > OLDEST else (born, "", less)


def _unfinished(found: Sequence[Parts], refused: str, cut_year: bool) -> Reading:
    if refused and not cut_year:
        return unclear(refused)
    if cut_year:
        return could_go_on("no_year")
    best = min(found, key=lambda parts: parts.cost, default=None)
    if best is None:
        return unclear("not_a_date")
    if best.year:
        return unclear("no_day")
    return could_go_on("no_year" if best.day else "no_day")
