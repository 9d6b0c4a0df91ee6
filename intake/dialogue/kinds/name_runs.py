"""Where a name stands in what was said: stretches of words that can be names, and what the words around them do to
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..languages.people import Part, People
from .name_items import Item, phrase

MAX_NAMES = 5
"""More words in a row are no name."""


@dataclass(frozen=True)
class Run:
    """A stretch of name words.

    strong: words before it announce a name ("my name is"). weak: a word before it may ("for", "to").
    part: the part announced. attempt: 0, then 1 after the first correction, and so on. negated: "not Smyth".
    leading: the caller opens with it. nickname: "but I go by Bob".
    """

    items: tuple[Item, ...] = field(repr=False)
    strong: bool = False
    weak: bool = False
    part: Part | None = None
    attempt: int = 0
    negated: bool = False
    leading: bool = False
    nickname: bool = False

    @property
    def spelled(self) -> bool:
        return all(item.spelled for item in self.items)


@dataclass(frozen=True)
class Tell:
    """ "With an H", "without the E", "with two Ls", "with one L": what tells two spellings apart."""

    letters: str
    wanted: bool
    single: bool = False

    def fits(self, name: str) -> bool:
        return (self.letters in name) is self.wanted and not (self.single and self.letters * 2 in name)


@dataclass(frozen=True)
class Runs:
    """runs: in order. tells: letters that tell two spellings apart.

    other: words that are neither name nor carry nothing.
    """

    runs: tuple[Run, ...]
    tells: tuple[Tell, ...]
    other: int


_NICKNAME, _REPAIR, _LABEL = 1, 2, 4


def _tell(letters: str, wanted: bool, words: str) -> Tell:
    """ "Two Ls" may have been written "ls" or "l s"."""
    letter = letters[0] if len(set(letters)) == 1 or letters.endswith("s") else letters
    count = words.split()[-1]
    if wanted and count in ("two", "double", "2"):
        return Tell(letter * 2, wanted)
    return Tell(letter, wanted, single=count == "one")


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
        """ "Sarah with an h", "no h", "without the e"; "with a hyphen" joins the last two words."""
        if not self.runs:
            return None
        people = self.people
        hyphen = phrase(self.items, at, people.hyphenated)
        if hyphen:
            self._hyphenate()
            return hyphen[1]
        for table, wanted in ((people.withs, True), (people.withouts, False)):
            found = phrase(self.items, at, table)
            letters = self.items[found[1]].text.removesuffix("'s") if found and found[1] < len(self.items) else ""
            if found and 0 < len(letters) <= 2 and letters.isalpha():
                self.tells.append(_tell(letters, wanted, found[0]))
                self.told = found[1] + 1
                return self.told
        return None

    def _hyphenate(self) -> None:
        run = self.runs[-1]
        if len(run.items) > 1:
            left, right = run.items[-2:]
            both = left._replace(text=f"{left.text}-{right.text}", raw=f"{left.raw}-{right.raw}", end=right.end)
            self.runs[-1] = replace(run, items=(*run.items[:-2], both))

    def _phrase(self, at: int) -> int | None:
        """A phrase that announces, corrects or denies a name; the longest of all tables wins."""
        people = self.people
        after = phrase(self.items, at, people.labels_after)
        if after and self.runs:
            self.runs[-1] = replace(self.runs[-1], part=Part(after[0]))
            self.ahead = self._fresh()
            return after[1]
        spells = phrase(self.items, at, people.spells)
        if spells and not (spells[1] < len(self.items) and self.items[spells[1]].spelled):
            spells = None
        tables = (people.cues, people.nicknames, people.repairs)
        found = [*(phrase(self.items, at, table) for table in tables), spells, phrase(self.items, at, people.labels)]
        hits = [(hit[1], order, hit[0]) for order, hit in enumerate(found) if hit]
        if not hits:
            return self._negation(at)
        end, order, meaning = max(hits)
        self._announce(order, meaning, cued=found[0] is not None)
        return end

    def _announce(self, order: int, meaning: str, *, cued: bool) -> None:
        """What the phrase just passed says of the name ahead."""
        if order == _LABEL:
            self.ahead = replace(self._fresh(), strong=True, part=Part(meaning))
        elif order == _REPAIR:
            if self.runs:
                self.attempt = self.runs[-1].attempt + 1
            self.ahead = replace(self._fresh(), strong=cued or bool(self.runs), part=self.ahead.part)
        else:
            self.ahead = replace(self.ahead, strong=True, nickname=order == _NICKNAME, attempt=self.attempt)

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
            leading = not self.other and not self.runs
            items = tuple(self.items[at:end])
            self.runs.append(replace(self.ahead, items=items, attempt=self.attempt, leading=leading))
        self.ahead = self._fresh()
        return end

    def _run_end(self, at: int) -> int:
        if not self._may_begin(at):
            return at
        end = at + 1
        while end < len(self.items) and (self._may_follow(end) or self._initial(end)) and not self._announces(end):
            if self.ahead.negated and self.items[end].paused:
                break
            end += 1
        suffix = phrase(self.items, end, self.people.suffixes)
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
            and (item.text in self.people.given or not self._everyday(item))
            or self._initial(at)
            or (self.ahead.part is Part.LAST and item.text in self.people.family)
        )

    def _everyday(self, item: Item) -> bool:
        people = self.people
        unknown = item.text not in people.family and len(item.text) > 5
        return item.text in people.common or (unknown and item.text.endswith(people.no_name_endings))

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
            and not item.text.endswith("'s")
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
        related = phrase(self.items, at, people.relations)
        if related and at + 1 < len(self.items):
            self.ahead = replace(self.ahead, attempt=self.attempt, strong=True)
            return related[1]
        if item.text in people.weak_cues:
            self.ahead = replace(self._fresh(), weak=True)
            self.other += 1
        elif item.text not in people.fillers and item.text not in people.titles and item.text not in people.possessives:
            self.ahead = self._fresh()
            self.other += 1
        return at + 1


def find_runs(items: Sequence[Item], people: People) -> Runs:
    return _Scan(items, people).all()
