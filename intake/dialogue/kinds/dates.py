"""Dates of birth: every spoken form, a year in the plausible century, and a question where two dates are possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from ..languages.calendar import Atom
from ..languages.numbers import Mark
from ..languages.words import split
from .base import Hints, Reading, Style, complete, could_go_on, unclear
from .date_parts import Chunk, Fields, Parts, assign, chunkings, joined_years
from .hypotheses import MAX_HYPOTHESES, best_of

if TYPE_CHECKING:
    from ..setting import Setting

OLDEST = 120
"""Years. Nobody alive is older (Gerontology Research Group: the record of those living is below 118)."""
_CUT_YEARS = ("19", "20")
"""Said alone, they are the beginning of a year."""
_MAX_ATOMS = 24
_MARGIN = 0.3
_PLAIN = 0.8


@dataclass(frozen=True)
class BirthDate:
    """Value: "YYYY-MM-DD". Day and month said as numbers are taken in the clinic's order."""

    def read(self, text: str, setting: Setting) -> Reading:
        reading = best_of(_read, text, setting, witnesses=2)
        return _doubted(reading, setting) if reading.is_complete and setting.nbest else reading

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        if len(digits) != 8:
            return could_go_on("too_short", digits) if 0 < len(digits) < 8 else unclear("not_a_date" if digits else "nothing")
        first, second = int(digits[:2]), int(digits[2:4])
        day, month = (first, second) if setting.day_first else (second, first)
        return judge([Parts(day, month, digits[4:], 0.0)], setting)

    def hints(self, setting: Setting) -> Hints:
        calendar = setting.language.calendar
        return Hints(keyterms=calendar.keyterms, grammar=calendar.date_grammar, patience=0.9, keys=8)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        born = date.fromisoformat(value)
        calendar = setting.language.calendar
        if style is not Style.SPELLED:
            return calendar.say(born.year, born.month, born.day)
        order = (born.day, born.month) if setting.day_first else (born.month, born.day)
        return calendar.say_numbers(*order, born.year)


def _doubted(reading: Reading, setting: Setting) -> Reading:
    """Another hypothesis with another year is a doubt worth a question; days are confused too often for that."""
    others = (_read(other, setting) for other in setting.nbest[:MAX_HYPOTHESES])
    values = {str(other.value): other for other in others if other.is_complete and other.confidence >= _PLAIN}
    rivals = [value for value in values if value[:4] != str(reading.value)[:4]]
    return unclear("ambiguous", (str(reading.value), *rivals[:2])) if rivals else reading


def _read(text: str, setting: Setting) -> Reading:
    words = split(text)
    atoms = setting.language.calendar.atoms(words)
    stretches = _stretches([atom for atom in atoms if atom.mark is not Mark.AT_END])
    if not stretches or sum(len(atoms) for _, atoms in stretches) > _MAX_ATOMS:
        return unclear("nothing" if not stretches else "too_long")
    if any(one.text.isdigit() and len(two.text) == 1 and two.text.isalpha() for pair in pairwise(words) for one, two in (pair, pair[::-1])):
        return unclear("letters")
    return _settled(stretches, setting)


def _stretches(atoms: Sequence[Atom]) -> list[tuple[Mark | None, list[Atom]]]:
    """Cut at the marks; each stretch with the mark before it."""
    cut: list[tuple[Mark | None, list[Atom]]] = []
    mark: Mark | None = None
    current: list[Atom] = []
    for atom in atoms:
        if atom.mark is None:
            current.append(atom)
            continue
        if current:
            cut.append((mark, current))
            current, mark = [], None
        if mark is None or atom.mark in (Mark.REPAIR, Mark.RESTART):
            mark = atom.mark
    return [*cut, (mark, current)] if current else cut


def _settled(stretches: list[tuple[Mark | None, list[Atom]]], setting: Setting) -> Reading:
    """One stretch after the other: a correction replaces what it names, a repetition must agree, other words only interrupt."""
    atoms: list[Atom] = []
    reading = unclear()
    for mark, more in stretches:
        alone = judge(read_parts(more, setting), setting)
        if not atoms or mark is Mark.RESTART:
            atoms, reading = more, alone
        elif mark is Mark.AGAIN and _differ(reading, alone, atoms, setting):
            return unclear("ambiguous", tuple(one.value for one in (reading, alone) if one.is_complete and one.value))
        elif mark in (Mark.REPAIR, Mark.AGAIN):
            atoms, reading = _corrected(atoms, more, alone, setting)
        elif reading.is_complete or alone.is_complete:
            if reading.is_complete and alone.is_complete and reading.value != alone.value:
                return unclear("ambiguous", tuple(one.value for one in (reading, alone) if one.value))
            atoms, reading = (atoms, reading) if reading.is_complete else (more, alone)
        else:
            atoms = atoms + more
            plain = [parts for parts in read_parts(atoms, setting) if parts.cost < _MARGIN]
            reading = _less_sure(judge(plain, setting), 0.8)
    return reading


def _differ(reading: Reading, alone: Reading, atoms: list[Atom], setting: Setting) -> bool:
    """What was said once more is another date, or in another month."""
    if not alone.is_complete:
        return False
    months = {parts.month for parts in read_parts(atoms, setting)} if any(atom.month for atom in atoms) else set()
    other_month = bool(months) and int(str(alone.value)[5:7]) not in months
    return other_month or reading.is_complete and reading.value != alone.value


def _less_sure(reading: Reading, factor: float) -> Reading:
    return complete(reading.value, reading.confidence * factor) if reading.is_complete and reading.value else reading


def _corrected(atoms: list[Atom], more: list[Atom], alone: Reading, setting: Setting) -> tuple[list[Atom], Reading]:
    """The new words alone, or put in place of what they correct."""
    by_name = any(atom.month for atom in atoms)
    if alone.is_complete and (not by_name or any(atom.month for atom in more)):
        return more, alone
    old, new = read_parts(atoms, setting), read_parts(more, setting)
    if by_name or any(atom.month for atom in more):
        merged = [_merge(one, other) for one in old[:3] for other in new if not (by_name and other.day and other.month)]
        return atoms + more, _less_sure(judge(merged, setting), 0.9)
    kept = atoms[:-1] + more
    return kept, _less_sure(judge(read_parts(kept, setting), setting), 0.8)


def _merge(old: Parts, new: Parts) -> Parts:
    return Parts(new.day or old.day, new.month or old.month, new.year or old.year, old.cost + new.cost)


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
        found = list(_named(atoms, month))
        if any(parts.day and parts.year for parts in found) or strong:
            return found
        numeric = [parts._replace(cost=parts.cost + 0.5) for parts in _numeric(atoms, setting) if parts.month and parts.year]
        return numeric or found
    return list(_numeric(atoms, setting))


def _named(atoms: Sequence[Atom], month: int) -> Iterator[Parts]:
    """With a month by name: the day stands on one side of it or both stand after it."""
    at = next(n for n, atom in enumerate(atoms) if atom.month == month)
    for before, guessed in chunkings(atoms[:at]):
        for after, more in chunkings(atoms[at:]):
            whole = False
            for split_up, extra in _variants(before, after):
                for parts in _around(month, *split_up, extra + guessed + more):
                    whole = whole or bool(parts.day and parts.year)
                    yield parts
                if whole:
                    break


def _variants(before: list[Chunk], after: list[Chunk]) -> Iterator[tuple[tuple[list[Chunk], list[Chunk]], float]]:
    yield (before, after), 0.0
    joined = joined_years(after)
    if joined:
        yield (before, joined), 0.2


def _around(month: int, before: list[Chunk], after: list[Chunk], extra: float) -> Iterator[Parts]:
    if before and after:
        for first, second in (("d", "y"), ("y", "d")):
            for (left,), one in assign(before, (first,)):
                for (right,), two in assign(after, (second,)):
                    day, year = (left, right) if first == "d" else (right, left)
                    if first == "d" or len(year) == 4:
                        yield Parts(int(day), month, year, one + two + extra)
        return
    for (day, year), cost in assign(after, ("d", "y")):
        if _is_day_then_year(after, cost):
            yield Parts(int(day), month, year, cost + extra)
    side = before or after
    for (day,), cost in assign(side, ("d",)):
        yield Parts(int(day), month, "", cost + extra + 0.1)
    for (year,), cost in assign(after, ("y",)):
        if len(year) == 4:
            yield Parts(0, month, year, cost + extra)
    if not side:
        yield Parts(0, month, "", 0.0)


def _is_day_then_year(chunks: Sequence[Chunk], cost: float) -> bool:
    """ "December nineteen forty" is a year without a day, and so is "1940"."""
    digits = "".join(chunk.digits for chunk in chunks)
    if len(digits) > 4 or chunks[0].ordinal:
        return True
    return cost < 0.3 and digits[:2] not in _CUT_YEARS


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
    """Too few digits, run together, to tell where one part ends: "8239", "19 1920" as the first of September, "6041 911"."""
    if cost < 0.5:
        return False
    length = sum(map(len, cut))
    if length < 6 and len(year) == 2:
        return True
    if length == 6 and len(year) == 4:
        return len(chunks) == 1 or int(chunks[0].digits[:2]) <= 31
    return length == 7 and any(part != year and part.startswith("0") for part in cut)


def _orders(chunks: Sequence[Chunk], setting: Setting) -> list[tuple[Fields, float]]:
    day_first, month_first = ("d", "m", "y"), ("m", "d", "y")
    if len(chunks) > 1 and chunks[0].ordinal and (chunks[1].belongs or not chunks[1].ordinal):
        return [(day_first, 0.0)]
    usual, other = (day_first, month_first) if setting.day_first else (month_first, day_first)
    year_first = [(("y", "m", "d"), 0.4)] if chunks and chunks[0].digits[:2] in _CUT_YEARS and len(chunks[0].digits) in (4, 8) else []
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
    close = tuple(dict.fromkeys(iso for price, iso, _ in whole if price < cost + _MARGIN))
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
