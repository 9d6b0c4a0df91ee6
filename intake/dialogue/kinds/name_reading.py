"""From stretches of name words to one person's name: corrections taken, spellings put in place of what was misheard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from ..languages.people import Part, People
from .base import Reading, unclear
from .name_items import Item, read_items
from .name_runs import MAX_NAMES, Run, Runs, Tell, find_runs, phrase

SURE, SOUNDS_LIKE, UNKNOWN, CORRECTED, WEAK = 1.0, 0.84, 0.8, 0.7, 0.5
_ALIKE = 0.5
"""From this likeness on (difflib ratio) a spelled word is the word that was said."""


@dataclass(frozen=True)
class Person:
    """first, last: the words of each part, as heard or spelled. suffix as written. sure: 0 to 1.

    One word of which it is not known which part it is stands in `first` with `one` set.
    """

    first: tuple[str, ...] = field(default=(), repr=False)
    middle: tuple[str, ...] = field(default=(), repr=False)
    last: tuple[str, ...] = field(default=(), repr=False)
    suffix: str = ""
    sure: float = SURE
    one: bool = False
    span: tuple[int, int] = (0, 0)


def read_person(text: str, people: People) -> Person | Reading:
    """The one name in the words, or why there is none."""
    items = read_items(text, people)
    if not items:
        return unclear("nothing")
    found = find_runs(items, people)
    attempts = _attempts(found, people)
    if isinstance(attempts, Reading):
        return attempts
    person = attempts[0]
    for later in attempts[1:]:
        person = _corrected(person, later)
    person = _told(person, found.tells, people)
    return _weighed(person, people)


def _attempts(found: Runs, people: People) -> list[Person] | Reading:
    """One person for each time the caller began again."""
    persons: list[Person] = []
    for attempt in sorted({run.attempt for run in found.runs}):
        runs = [run for run in found.runs if run.attempt == attempt and not run.negated]
        chosen = _choose(runs, found)
        if isinstance(chosen, Reading):
            return chosen
        if chosen:
            person = _assemble(chosen, people)
            if isinstance(person, Reading):
                return person
            persons.append(person)
    return persons or unclear("nothing")


def _choose(runs: Sequence[Run], found: Runs) -> list[Run] | Reading:
    """The stretches that are the name: the announced ones, else the whole utterance, else the one likely stretch."""
    labelled = [run for run in runs if run.part]
    if labelled:
        return [run for run in runs if run.part or run.strong or run.items[0].start < labelled[0].items[0].start]
    strong = [run for run in runs if run.strong or run.spelled]
    said = [run for run in strong if not run.spelled]
    if said or (strong and not found.other):
        before = [run for run in runs if not run.strong and not found.other]
        return _one(sorted({*strong, *before}, key=lambda run: run.items[0].start))
    if not found.other:
        return _one(runs)
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
        if run.spelled and not run.part and person.first + person.last:
            person = _spell(person, run)
        elif run.part is Part.LAST:
            person = replace(
                person, last=_texts(run, people, person.last), suffix=_suffix(run, people) or person.suffix, one=False
            )
        elif run.part is Part.FIRST:
            person = replace(person, first=_texts(run, people, person.first), one=False)
        elif run.part is Part.MIDDLE:
            person = replace(person, middle=_texts(run, people, ()))
        else:
            person = _split(run, people)
        if len(run.items) > MAX_NAMES + 1:
            return unclear("too_long")
    start, end = min(run.items[0].start for run in runs), max(run.items[-1].end for run in runs)
    weak = all(run.weak and not run.strong and not run.part for run in runs)
    return replace(person, sure=WEAK if weak else SURE, span=(start, end))


# --- the words of a stretch


def _texts(run: Run, people: People, before: tuple[str, ...]) -> tuple[str, ...]:
    """The words of one announced part, letters put in place of what they spell."""
    words = [*before]
    items = _without_suffix(run.items, people)
    for item in items:
        if item.spelled and words and _likeness(words[-1], item.text) >= 0.3:
            words[-1] = item.text
        else:
            words.append(_heard(item))
    spelled = items and items[-1].spelled
    return tuple(words[-1:]) if spelled and len(words) > 1 and before else tuple(words[len(before) :]) or before


def _heard(item: Item) -> str:
    return item.text if item.spelled else item.raw


def _without_suffix(items: Sequence[Item], people: People) -> Sequence[Item]:
    for at in range(1, len(items)):
        found = phrase(items, at, people.suffixes)
        if found and found[1] == len(items):
            return items[:at]
    return items


def _suffix(run: Run, people: People) -> str:
    for at in range(1, len(run.items)):
        found = phrase(run.items, at, people.suffixes)
        if found and found[1] == len(run.items):
            return found[0]
    return ""


def _split(run: Run, people: People) -> Person:
    """First, middle and last of a stretch in which nothing is announced."""
    items = _without_suffix(run.items, people)
    suffix = _suffix(run, people)
    turned = _turned(items, people)
    words = _merged(turned if turned else items)
    if len(words) == 1:
        return Person(first=tuple(words), suffix=suffix, one=True)
    cut = _last_begins(words, people)
    first = 2 if len(words) > 2 and words[1].lower() in people.compounds and words[0].lower() in people.given else 1
    return Person(
        first=tuple(words[:first]), middle=tuple(words[first:cut]), last=tuple(words[max(first, cut) :]), suffix=suffix
    )


def _turned(items: Sequence[Item], people: People) -> list[Item] | None:
    """ "Smith, John": the family name came first."""
    comma = next((at for at, item in enumerate(items) if item.text in people.commas), 0)
    if comma:
        return [*items[comma + 1 :], *items[:comma]]
    if len(items) > 1 and items[1].paused and not items[1].spelled and not any(item.paused for item in items[2:]):
        surname = (
            items[0].text in people.family and items[0].text not in people.given or items[0].text not in people.given
        )
        if surname and items[1].text in people.given:
            return [*items[1:], items[0]]
    return None


def _merged(items: Sequence[Item]) -> list[str]:
    """Words with letters put in place of the word they spell: "John Smith S M I T H", "John S M I T H"."""
    words: list[str] = []
    for item in items:
        if not item.spelled:
            words.append(item.raw)
        elif not words:
            words.append(item.text)
        else:
            words = _spelled_into(words, item.text)
    return words


def _spelled_into(words: list[str], letters: str) -> list[str]:
    """The word the letters spell is replaced; letters that spell none of the words are a further word."""
    for at in reversed(range(len(words))):
        if _bare(words[at]) == letters:
            return words
    both = "".join(words)
    if len(words) > 1 and _likeness(both, letters) > max(0.8, *(_likeness(word, letters) for word in words)):
        return _cut_like(words, letters)
    best = max(range(len(words)), key=lambda at: (_likeness(words[at], letters), at))
    if (
        _likeness(words[best], letters) >= (_ALIKE if len(words) == 1 else 0.4)
        or words[best][0].lower() == letters[0]
        and len(words) > 1
    ):
        return [*words[:best], letters, *words[best + 1 :]]
    return [*words, letters]


def _bare(word: str) -> str:
    return "".join(letter for letter in word.lower() if letter.isalpha())


def _cut_like(words: Sequence[str], letters: str) -> list[str]:
    """Letters of a whole name, cut where the parts fit the words best."""
    cuts = range(1, len(letters))
    head, tail = words[0], "".join(words[1:])
    cut = max(cuts, key=lambda at: _likeness(head, letters[:at]) + _likeness(tail, letters[at:]))
    return [letters[:cut], letters[cut:]]


def _likeness(word: str, letters: str) -> float:
    return SequenceMatcher(None, word.lower(), letters.lower(), autojunk=False).ratio()


def _last_begins(words: Sequence[str], people: People) -> int:
    """Where the family name begins: at a particle, or after given names and initials."""
    plain = [word.lower() for word in words]
    for at in range(1, len(words) - 1):
        if plain[at] in people.particles and not (plain[at] in ("e", "y") and len(words) > 3):
            return at
    at = 1
    while at < len(words) - 1 and (len(plain[at]) == 1 or plain[at] in people.given or plain[at] in people.compounds):
        at += 1
    return at


def _spell(person: Person, run: Run) -> Person:
    """Letters after a name, in a breath of their own."""
    words = [*person.first, *person.middle, *person.last]
    for item in run.items:
        words = _spelled_into(words, item.text)
    if person.one and len(words) == 1:
        return replace(person, first=tuple(words))
    if len(words) == 2 and person.one:
        return replace(person, first=(words[0],), last=(words[1],), one=False)
    count = len(person.first)
    middle = len(person.middle)
    return replace(
        person,
        first=tuple(words[:count]),
        middle=tuple(words[count : count + middle]),
        last=tuple(words[count + middle :]),
    )


# --- what was said later


def _corrected(person: Person, later: Person) -> Person:
    """What was said after "no, I mean" in place of what it corrects."""
    span = (min(person.span[0], later.span[0]), max(person.span[1], later.span[1]))
    if later.one and not person.one:
        word = later.first[0]
        parts = [part for part in ("first", "last") if getattr(person, part)]
        best = max(parts, key=lambda part: (_likeness(" ".join(getattr(person, part)), word), part == "last"))
        alike = _likeness(" ".join(getattr(person, best)), word) >= _ALIKE
        target = best if alike else "last" if person.last else "first"
        return replace(person, **{target: (word,)}, sure=SURE if alike else CORRECTED, span=span)  # type: ignore[arg-type]
    if later.first and later.last or later.one:
        return replace(later, span=span)
    return replace(
        person,
        first=later.first or person.first,
        last=later.last or person.last,
        one=False,
        span=span,
        middle=later.middle or person.middle,
    )


def _told(person: Person, tells: Sequence[Tell], people: People) -> Person:
    """ "With an H" chooses among spellings that sound alike; where it settles nothing, the name is less sure."""
    for tell in tells:
        for part in ("last", "first"):
            words: tuple[str, ...] = getattr(person, part)
            alikes = people.sound_alikes.get(words[-1].lower(), frozenset()) if words else frozenset()
            fitting = {name for name in alikes if (tell.letter in name) is tell.wanted}
            if words and words[-1].lower() in fitting:
                return replace(person, sure=min(person.sure, SURE))
            if len(fitting) >= 1:
                best = max(sorted(fitting), key=lambda name: _likeness(words[-1], name))
                return replace(person, **{part: (*words[:-1], best)}, sure=min(person.sure, UNKNOWN))  # type: ignore[arg-type]
        person = replace(person, sure=min(person.sure, CORRECTED))
    return person


def _weighed(person: Person, people: People) -> Person:
    """Names that are not known, or sound like others, are less sure."""
    sure = person.sure
    for word in (*person.first, *person.last):
        plain = word.lower()
        if plain in people.sound_alikes:
            sure = min(sure, SOUNDS_LIKE)
        elif plain not in people.given and plain not in people.family:
            sure = min(sure, UNKNOWN)
    return replace(person, sure=sure)
