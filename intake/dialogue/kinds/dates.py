"""Dates of birth: every spoken form, a year in the plausible century, and a question where two dates are possible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from ..languages.calendar import Atom
from ..languages.numbers import Mark
from ..languages.words import Word, split
from .base import Hints, Reading, Style, could_go_on, doubted, unclear
from .date_parts import Parts, begun
from .date_reading import MARGIN, judge, read_parts
from .hypotheses import MAX_HYPOTHESES, best_of

if TYPE_CHECKING:
    from ..setting import Setting

_AROUND = " ,.;"
_MAX_ATOMS = 24
_PLAIN = 0.8


@dataclass(frozen=True)
class BirthDate:
    """Value: "YYYY-MM-DD". Day and month said as numbers are taken in the clinic's order."""

    def read(self, text: str, setting: Setting) -> Reading:
        reading = best_of(_read, text, setting, witnesses=2)
        if not reading.is_complete or not setting.nbest:
            return reading
        if not _read(text, setting).is_complete:
            # Every fifth date that only other hypotheses hold is wrong.
            return doubted(reading)
        return _contested(reading, setting)

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        if len(digits) != 8:
            return (
                could_go_on("too_short", digits)
                if 0 < len(digits) < 8
                else unclear("not_a_date" if digits else "nothing")
            )
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


def _contested(reading: Reading, setting: Setting) -> Reading:
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
    if any(
        one.text.isdecimal() and len(two.text) == 1 and two.text.isalpha()
        for pair in pairwise(words)
        for one, two in (pair, pair[::-1])
    ):
        return unclear("letters")
    reading, end = _settled(stretches, setting)
    if reading.is_complete and _is_garbled(stretches, words, setting):
        reading = doubted(reading)
    if not any(atom.month for atom in atoms):
        if not reading.is_complete:
            return _begun(reading, atoms, words, setting)
        if _is_loose(atoms, words, setting):
            reading = doubted(reading)
    return replace(reading, rest=text[end:].strip(_AROUND)) if end else reading


def _is_garbled(stretches: Sequence[tuple[Mark | None, list[Atom]]], words: Sequence[Word], setting: Setting) -> bool:
    """ "May 8th May 2004", "December and 9": nobody says a month twice in one go, or "and" behind it."""
    twice = any(sum(bool(atom.month) for atom in atoms) > 1 for _, atoms in stretches)
    calendar, texts = setting.language.calendar, [word.text for word in words]
    return twice or any(one in calendar.months and other in calendar.joins for one, other in pairwise(texts))


def _begun(reading: Reading, atoms: Sequence[Atom], words: Sequence[Word], setting: Setting) -> Reading:
    """Numbers that a date may begin with, and nothing beside them: the rest may still come."""
    leads = setting.language.calendar.leads
    ends = {word.end: word.text for word in words}
    if reading.choices or any(
        atom.mark and (atom.mark is not Mark.OTHER or ends[atom.end] not in leads) for atom in atoms
    ):
        return reading
    lacks = begun(atoms)
    return could_go_on(lacks) if lacks else reading


def _is_loose(atoms: Sequence[Atom], words: Sequence[Word], setting: Setting) -> bool:
    """Numbers alone prove little: where one is a little word ("18 02 to 73"), or where a word that nobody says before
    a date stands right before them ("dates of the 7th 06"), one may have been misheard."""
    if any(atom.number and not atom.number.hard for atom in atoms):
        return True
    first = next(at for at, atom in enumerate(atoms) if atom.number)
    if not first or atoms[first - 1].mark is not Mark.OTHER:
        return False
    before = next(word for word in words if word.end == atoms[first - 1].end)
    paused = any(word.paused for word in words if before.start < word.start <= atoms[first].start)
    return not paused and before.text.removesuffix("'s") not in setting.language.calendar.leads


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


def _settled(stretches: list[tuple[Mark | None, list[Atom]]], setting: Setting) -> tuple[Reading, int]:
    """One stretch after the other: a correction replaces what it names, a repetition must agree.

    Also the offset from which the words belong to something else, 0 when all of them are the date's.
    """
    atoms: list[Atom] = []
    reading, end = unclear(), 0
    for mark, more in stretches:
        alone = judge(read_parts(more, setting), setting)
        if not atoms or mark is Mark.RESTART:
            atoms, reading = more, alone
        elif mark is Mark.AGAIN and _differ(reading, alone, atoms, setting):
            return _either(reading, alone), 0
        elif mark in (Mark.REPAIR, Mark.AGAIN):
            atoms, reading = _corrected(atoms, more, alone, setting)
        elif reading.is_complete or alone.is_complete:
            if reading.is_complete and alone.is_complete and reading.value != alone.value:
                return _either(reading, alone), 0
            if reading.is_complete:
                end = end or atoms[-1].end
            else:
                atoms, reading = more, alone
        else:
            atoms = atoms + more
            plain = [parts for parts in read_parts(atoms, setting) if parts.cost < MARGIN]
            reading = _less_sure(judge(plain, setting), 0.8)
    return reading, end


def _either(*readings: Reading) -> Reading:
    whole = [one for one in readings if one.is_complete and one.value]
    return (
        doubted(whole[0]) if len(whole) == 1 else unclear("ambiguous", tuple(one.value for one in whole if one.value))
    )


def _differ(reading: Reading, alone: Reading, atoms: list[Atom], setting: Setting) -> bool:
    """What was said once more is another date, or in another month."""
    if not alone.is_complete:
        return False
    months = {parts.month for parts in read_parts(atoms, setting)} if any(atom.month for atom in atoms) else set()
    other_month = bool(months) and int(str(alone.value)[5:7]) not in months
    return other_month or reading.is_complete and reading.value != alone.value


def _less_sure(reading: Reading, factor: float) -> Reading:
    return replace(reading, confidence=reading.confidence * factor) if reading.is_complete else reading


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
