"""From stretches of name words to one person: the announced one chosen, corrections taken, doubt weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ..languages.people import People
from .base import Reading, unclear
from .name_items import Item, read_items
from .name_parts import (
    ALIKE,
    CORRECTED,
    SOUNDS_LIKE,
    STRANGE,
    SURE,
    UNKNOWN,
    WEAK,
    Person,
    bare,
    likeness,
    spelled_into,
    split_words,
    suffix_of,
    without_suffix,
)
from .name_runs import MAX_NAMES, Run, Runs, Tell, find_runs
from .tables.states import STATES

if TYPE_CHECKING:
    from ..languages.base import Language


def read_person(text: str, language: Language) -> Person | Reading:
    """The one name in the words, or why there is none."""
    items = read_items(text, language)
    if not items:
        return unclear("nothing")
    people = language.people
    found = find_runs(items, people)
    attempts = _attempts(found, people)
    if isinstance(attempts, Reading):
        return attempts
    person = attempts[0]
    for later in attempts[1:]:
        person = _corrected(person, later)
    return _weighed(_told(person, found.tells, people), people)


def _attempts(found: Runs, people: People) -> list[Person] | Reading:
    """One person for each time the caller began again."""
    persons: list[Person] = []
    for attempt in sorted({run.attempt for run in found.runs}):
        runs = [run for run in found.runs if run.attempt == attempt and not run.negated]
        chosen = _choose(runs, found)
        person = _assemble(chosen, people) if chosen and not isinstance(chosen, Reading) else chosen
        if isinstance(person, Reading):
            return person
        if isinstance(person, Person):
            persons.append(person)
    return persons or unclear("nothing")


def _choose(runs: Sequence[Run], found: Runs) -> list[Run] | Reading:
    """The stretches that are the name: the announced, the one the caller opens with, all there is, the one likely."""
    labelled = [run for run in runs if run.part]
    if labelled:
        start = labelled[0].items[0].start
        return [run for run in runs if run.part or run.strong or run.spelled or run.items[0].start < start]
    if len(runs) > 1 and any(not run.nickname for run in runs):
        runs = [run for run in runs if not run.nickname]
    strong = [run for run in runs if run.strong or run.spelled]
    if any(not run.spelled for run in strong) or (strong and not found.other):
        before = [run for run in runs if not run.strong and not run.spelled and not found.other]
        return _one(sorted({*strong, *before}, key=lambda run: run.items[0].start))
    if not found.other:
        return _one(runs)
    if runs and runs[0].leading and len(runs[0].items) > 1:
        return [replace(runs[0], strong=True)]
    weak = [run for run in runs if run.weak] or list(runs)
    if len(weak) > 1:
        return unclear("ambiguous")
    return [replace(weak[0], weak=True)] if weak else []


def _one(runs: Sequence[Run]) -> list[Run] | Reading:
    """Several stretches are one name when one repeats the other or spells it; else there are two people."""
    said = [run for run in runs if not run.spelled]
    longest = max(said, key=lambda run: len(run.items), default=None)
    if longest is None:
        return list(runs)
    words = {item.text for item in longest.items}
    if any(not {item.text for item in run.items} <= words for run in said):
        return unclear("ambiguous")
    return [longest, *(run for run in runs if run.spelled)]


def _assemble(runs: Sequence[Run], people: People) -> Person | Reading:
    """The words of one attempt as one person."""
    person = Person()
    for run in runs:
        if sum(not item.spelled for item in run.items) > MAX_NAMES + 1:
            return unclear("too_long")
        if _is_broken(run):
            return unclear("nothing")
        person = _with(person, run, people)
    if _two_people(person, people):
        return unclear("ambiguous")
    if _is_place(person, people):
        return unclear("nothing")
    start, end = min(run.items[0].start for run in runs), max(run.items[-1].end for run in runs)
    weak = all(run.weak and not run.strong and not run.part for run in runs)
    return replace(person, sure=WEAK if weak else SURE, span=(start, end))


def _is_broken(run: Run) -> bool:
    """ "Hele n Davi e f": letters here and there are what is left of a spelling."""
    words = {bare(item.text) for item in run.items if not item.spelled}
    lone = [
        len(item.text) == 1 or (item.spelled and len(item.text) == 2 and item.text not in words) for item in run.items
    ]
    groups = sum(one and not before for before, one in pairwise([False, *lone]))
    return groups > 1


def _with(person: Person, run: Run, people: People) -> Person:
    """The person with one more stretch of words."""
    spelled = person.spelled | {item.text for item in run.items if item.spelled}
    if run.part:
        words = _part(run.items, people, getattr(person, run.part.value))
        person = replace(person, **{run.part.value: words})  # type: ignore[arg-type]
        suffix = suffix_of(run.items, people) or person.suffix
        return replace(person, suffix=suffix, one=False, told=True, spelled=spelled)
    if run.spelled and person.first + person.last:
        return replace(_spell(person, run), spelled=spelled)
    return split_words(run.items, people)


def _part(items: Sequence[Item], people: People, before: tuple[str, ...]) -> tuple[str, ...]:
    """The words of one announced part; letters stand in place of what they spell, also of what was said before."""
    words: list[str] = []
    for item in without_suffix(items, people):
        if not item.spelled:
            words.append(item.raw)
        elif words and likeness(words[-1], item.text) >= _SIMILAR:
            words[-1] = words[-1] if bare(words[-1]) == bare(item.text) else item.text
        else:
            words.append(item.text)
    return tuple(words) or before


_SIMILAR = 0.3


def _two_people(person: Person, people: People) -> bool:
    """ "Richard Simpson Terence Henderson": first, last, first, last."""
    words = [word.lower() for word in (*person.first, *person.middle, *person.last)]
    if len(words) != 4 or person.told:
        return False
    return (
        words[0] in people.given
        and words[1] in people.family
        and words[1] not in people.given
        and words[2] in people.given
        and words[2] not in people.family
    )


def _is_place(person: Person, people: People) -> bool:
    """ "Portland, Oregon"."""
    first = person.first[0].lower() if person.first else ""
    return " ".join(person.last).lower() in STATES and first not in people.given and not person.told


def _spell(person: Person, run: Run) -> Person:
    """Letters after a name, in a breath of their own."""
    words = [*person.first, *person.middle, *person.last]
    for item in run.items:
        words = spelled_into(words, item.text)
    if person.one and len(words) == 2:
        return replace(person, first=(words[0],), last=(words[1],), one=False)
    first = len(person.first)
    last = first + len(person.middle)
    return replace(person, first=tuple(words[:first]), middle=tuple(words[first:last]), last=tuple(words[last:]))


# --- what was said later


def _corrected(person: Person, later: Person) -> Person:
    """What was said after "no, I mean" in place of what it corrects."""
    spelled = person.spelled | later.spelled
    span = (min(person.span[0], later.span[0]), max(person.span[1], later.span[1]))
    if later.one and not person.one:
        return replace(_part_corrected(person, later.first[0]), span=span, spelled=spelled)
    if (later.first and later.last) or later.one:
        return replace(later, span=span)
    first, middle, last = later.first or person.first, later.middle or person.middle, later.last or person.last
    return replace(person, first=first, middle=middle, last=last, one=False, span=span, spelled=spelled)


def _part_corrected(person: Person, word: str) -> Person:
    """One word corrects the part it is like; a word like neither corrects the last name, and is less sure."""
    parts = {"first": " ".join(person.first), "last": " ".join(person.last)}
    best = max((part for part in parts if parts[part]), key=lambda part: (likeness(parts[part], word), part))
    if likeness(parts[best], word) >= ALIKE:
        return replace(person, **{best: (word,)})  # type: ignore[arg-type]
    return replace(person, **{"last" if person.last else "first": (word,)}, sure=CORRECTED)  # type: ignore[arg-type]


def _told(person: Person, tells: Sequence[Tell], people: People) -> Person:
    """ "With an H" chooses among spellings that sound alike; where it settles nothing, the name is less sure."""
    for tell in tells:
        for part in ("last", "first"):
            words: tuple[str, ...] = getattr(person, part)
            alikes = people.sound_alikes.get(words[-1].lower(), frozenset()) if words else frozenset()
            fitting = {name for name in alikes if tell.fits(name)}
            if not fitting:
                continue
            best = max(sorted(fitting), key=lambda name: likeness(words[-1], name))
            name = words[-1] if words[-1].lower() in fitting else best
            sure = person.sure if len(fitting) == 1 or name == words[-1] else CORRECTED
            spelled = person.spelled | ({name.lower()} if len(fitting) == 1 else frozenset())
            person = replace(person, **{part: (*words[:-1], name)}, sure=sure, spelled=spelled)  # type: ignore[arg-type]
            break
        else:
            person = replace(person, sure=min(person.sure, CORRECTED))
    return person


def _weighed(person: Person, people: People) -> Person:
    """Names that are not known, or are written in several ways, are less sure, unless they were spelled."""
    words = [word.lower() for word in (*person.first, *person.last)]
    known = [word in people.given or bare(word) in people.family or word in people.family for word in words]
    sure = person.sure
    for word, is_known in zip(words, known, strict=True):
        if word not in person.spelled:
            sure = min(sure, SOUNDS_LIKE if word in people.doubtful else SURE if is_known else UNKNOWN)
    strange = not any(known) and not person.spelled and not person.told
    return replace(person, sure=min(sure, STRANGE) if strange else sure)
