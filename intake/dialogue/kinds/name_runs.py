"""Where a name stands in what was said: stretches of words that can be names, and what the words around them do to
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..languages.people import Part, People
from ..languages.words import Phrases
from .name_items import Item

MAX_NAMES = 5
"""More words in a row are no name."""


@dataclass(frozen=True)
class Run:
    """A stretch of name words.

    strong: words before it announce a name ("my name is"). weak: a word before it may ("for", "to").
    part: the part announced. attempt: 0, then 1 after the first correction, and so on. negated: "not Smyth". spells: announced as a spelling.
    """

    items: tuple[Item, ...] = field(repr=False)
    strong: bool = False
    weak: bool = False
    part: Part | None = None
    attempt: int = 0
    negated: bool = False
    spells: bool = False

    @property
    def spelled(self) -> bool:
        return all(item.spelled for item in self.items)


@dataclass(frozen=True)
class Tell:
    """ "With an H": the letter is (or is not) in the name before it."""

    letter: str
    wanted: bool


@dataclass(frozen=True)
class Runs:
    """runs: in order. tells: letters that tell two spellings apart.

    other: words that are neither name nor carry nothing.
    """

    runs: tuple[Run, ...]
    tells: tuple[Tell, ...]
    other: int


def phrase(items: Sequence[Item], at: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning of the longest phrase that begins at `at`, and where the items go on."""
    for words, meaning in table.get(items[at].text, ()):
        end = at + len(words)
        if end <= len(items) and all(items[at + n].text == word for n, word in enumerate(words)):
            return meaning, end
    return None


class _Scan:
    """One pass over the items; `ahead` is what the words just passed announce."""

    def __init__(self, items: Sequence[Item], people: People) -> None:
        self.items, self.people = items, people
        self.runs: list[Run] = []
        self.tells: list[Tell] = []
        self.ahead = Run(())
        self.attempt = 0
        self.other = 0
        self.told = -1
        """Where the words go on after a letter told two spellings apart."""

    def all(self) -> Runs:
        at = 0
        while at < len(self.items):
            at = self._letter_tell(at) or self._phrase(at) or self._run(at) or self._word(at)
        return Runs(tuple(self.runs), tuple(self.tells), self.other)

    def _letter_tell(self, at: int) -> int | None:
        """ "Sarah with an h", "no h", "without the e"."""
        if not self.runs:
            return None
        for table, wanted in ((self.people.withs, True), (self.people.withouts, False)):
            found = phrase(self.items, at, table)
            if found and found[1] < len(self.items) and len(self.items[found[1]].text) <= 2:
                item = self.items[found[1]]
                if item.text.isalpha() and len(set(item.text)) == 1 and (len(item.text) == 1 or item.spelled):
                    self.tells.append(Tell(item.text, wanted))
                    self.told = found[1] + 1
                    return self.told
        return None

    def _phrase(self, at: int) -> int | None:
        """A phrase that announces, corrects or denies a name; the longest of all tables wins."""
        people = self.people
        label = phrase(self.items, at, people.labels)
        spells = phrase(self.items, at, people.spells)
        repair = phrase(self.items, at, people.repairs)
        cue = phrase(self.items, at, people.cues)
        if spells and not (spells[1] < len(self.items) and self.items[spells[1]].spelled):
            spells = None
        ends = [(found[1], order, found) for order, found in enumerate((cue, repair, spells, label)) if found]
        if not ends:
            return self._negation(at)
        end, order, found = max(ends, key=lambda entry: entry[:2])
        if order == 3:
            self.ahead = replace(self._fresh(), strong=True, part=Part(found[0]))
        elif order == 2:
            self.ahead = replace(self.ahead, strong=True, spells=True)
        elif order == 1:
            if self.runs:
                self.attempt = self.runs[-1].attempt + 1
            self.ahead = replace(self._fresh(), strong=cue is not None or bool(self.runs), part=self.ahead.part)
        else:
            self.ahead = replace(self.ahead, strong=True, attempt=self.attempt)
        return end

    def _fresh(self) -> Run:
        return Run((), attempt=self.attempt)

    def _negation(self, at: int) -> int | None:
        if self.items[at].text not in self.people.negations:
            return None
        self.ahead = replace(self._fresh(), negated=True)
        return at + 1

    def _run(self, at: int) -> int | None:
        end = self._run_end(at)
        if end == at:
            return None
        if self.told == at and not self.ahead.strong:
            self.runs[-1] = replace(self.runs[-1], items=(*self.runs[-1].items, *self.items[at:end]))
        else:
            self.runs.append(replace(self.ahead, items=tuple(self.items[at:end]), attempt=self.attempt))
        self.ahead = self._fresh()
        return end

    def _run_end(self, at: int) -> int:
        if not self._may_begin(at):
            return at
        end = at + 1
        while end < len(self.items) and (self._may_follow(end) or self._initial(end)) and not self._announces(end):
            end += 1
        suffix = phrase(self.items, end, self.people.suffixes) if end < len(self.items) else None
        return suffix[1] if suffix else end

    def _announces(self, at: int) -> bool:
        people = self.people
        tables = (people.labels, people.repairs) if not self.items[at].spelled else ()
        return any(phrase(self.items, at, table) for table in tables)

    def _may_begin(self, at: int) -> bool:
        item = self.items[at]
        return (
            item.spelled
            or self._wordly(item)
            and (item.text not in self.people.common or item.text in self.people.given)
            or self._initial(at)
            or (self.ahead.part is Part.LAST and item.text in self.people.family)
        )

    def _may_follow(self, at: int) -> bool:
        item = self.items[at]
        known = item.text in self.people.family or item.text in self.people.given
        return (
            item.spelled
            or item.text in self.people.commas
            or self._wordly(item)
            and (item.text not in self.people.common or known)
        )

    def _wordly(self, item: Item) -> bool:
        return (
            len(item.text) > 1
            and item.text[0].isalpha()
            and item.text not in self.people.fillers
            and item.text not in self.people.titles
            and item.text not in self.people.joins
            and item.text not in self.people.negations
        )

    def _initial(self, at: int) -> bool:
        """A single letter before another name word."""
        item = self.items[at]
        alone = len(item.text) == 1 and item.text.isalpha() and item.text not in ("i", "a")
        return alone and at + 1 < len(self.items) and (self._may_follow(at + 1) or self._initial(at + 1))

    def _word(self, at: int) -> int:
        """A word that is no name: it may announce one, carry nothing, or end what was announced."""
        item, people = self.items[at], self.people
        if item.text in people.weak_cues:
            self.ahead = replace(self._fresh(), weak=True)
            self.other += 1
        elif item.text in people.titles or item.text in people.possessives or phrase(self.items, at, people.relations):
            found = phrase(self.items, at, people.relations)
            self.ahead = replace(self.ahead, attempt=self.attempt, weak=True)
            return found[1] if found else at + 1
        elif item.text not in people.fillers:
            self.ahead = self._fresh()
            self.other += 1
        return at + 1


def find_runs(items: Sequence[Item], people: People) -> Runs:
    return _Scan(items, people).all()
