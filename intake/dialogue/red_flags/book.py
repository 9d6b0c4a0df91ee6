"""A language's rules with their patterns compiled, ready to be asked which of them an utterance may meet."""

from __future__ import annotations

from collections.abc import Iterator

from ..languages.base import Language
from ..languages.red_flags import RedFlagTable, Rule
from .context import Context
from .patterns import Hit, Lexicon, Pattern
from .utterance import Utterance


class Excuses:
    """Patterns that make a rule's words harmless, by their first run: a rule has many, an utterance few."""

    def __init__(self, patterns: tuple[Pattern, ...], *, same_clause: bool) -> None:
        self._same_clause = same_clause
        self._by_run: dict[int, list[Pattern]] = {}
        for pattern in patterns:
            self._by_run.setdefault(pattern.runs[0], []).append(pattern)
        self._runs = frozenset(self._by_run)

    def hold(self, said: Utterance, start: int, end: int) -> bool:
        return any(
            said.excuses(pattern, start, end, same_clause=self._same_clause)
            for run in said.possible & self._runs
            for pattern in self._by_run[run]
        )


class Ready:
    """A rule with its patterns compiled."""

    def __init__(self, rule: Rule, lexicon: Lexicon) -> None:
        self.rule = rule
        self.says = lexicon.compile(rule.says)
        self._unless = Excuses(lexicon.compile(rule.unless), same_clause=True)
        self._resolved = Excuses(lexicon.compile(rule.resolved), same_clause=False)

    def excuses(self, hits: tuple[Hit, ...], said: Utterance) -> bool:
        """said: with its idioms."""
        start, end = min(hit.start for hit in hits), max(hit.end for hit in hits)
        return self._unless.hold(said, start, end) or self._resolved.hold(said, start, end)


class Book:
    """A language's table, compiled once."""

    def __init__(self, table: RedFlagTable) -> None:
        self.table = table
        self.lexicon = Lexicon(table.classes, table.ideas)
        self.context = Context(table.context, self.lexicon)
        self._patterns: list[tuple[Ready, Pattern]] = []
        self._by_run: dict[int, list[int]] = {}
        for ready in (Ready(rule, self.lexicon) for rule in table.rules):
            for pattern in ready.says:
                self._by_run.setdefault(pattern.runs[0], []).append(len(self._patterns))
                self._patterns.append((ready, pattern))
        self.runs = frozenset(self._by_run)

    def candidates(self, said: Utterance) -> Iterator[tuple[Ready, list[Pattern]]]:
        """The rules, with those of their patterns, whose words are all there: a handful of thousands."""
        found: dict[Ready, list[Pattern]] = {}
        for number in sorted([number for run in said.possible & self.runs for number in self._by_run[run]]):
            ready, pattern = self._patterns[number]
            if len(pattern.runs) == 1 or said.may_hold(pattern):
                found.setdefault(ready, []).append(pattern)
        return iter(found.items())


_BOOKS: dict[str, Book] = {}


def book_of(language: Language) -> Book:
    key = f"{language.code} {language.red_flags.version}"
    if key not in _BOOKS:
        _BOOKS[key] = Book(language.red_flags)
    return _BOOKS[key]
