"""JSGF right-hand sides: read, freed of words the recogniser cannot pronounce, and written again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"[()\[\]|*+]|[^\s()\[\]|*+]+")
_CLOSING = {"(": ")", "[": "]"}


class BadGrammar(Exception):
    """The text is not the right-hand side of a JSGF rule. Carries no words."""


@dataclass(frozen=True)
class Word:
    text: str


@dataclass(frozen=True)
class Sequence:
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Choice:
    options: tuple[Node, ...]


@dataclass(frozen=True)
class Maybe:
    part: Node


@dataclass(frozen=True)
class Repeat:
    """mark: "*" for any number of times, "+" for at least once."""

    part: Node
    mark: str


Node = Word | Sequence | Choice | Maybe | Repeat


class _Reader:
    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.findall(text)
        self._at = 0

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._at += 1
        return token

    def whole(self) -> Node:
        node = self._choice()
        if self._peek():
            raise BadGrammar("unbalanced")
        return node

    def _choice(self) -> Node:
        options = [self._sequence()]
        while self._peek() == "|":
            self._take()
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while self._peek() not in ("", "|", ")", "]"):
            parts.append(self._repeated())
        if not parts:
            raise BadGrammar("empty")
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _repeated(self) -> Node:
        node = self._atom()
        while self._peek() in ("*", "+"):
            node = Repeat(node, self._take())
        return node

    def _atom(self) -> Node:
        taken = self._take()
        if taken in _CLOSING:
            node = self._choice()
            if self._take() != _CLOSING[taken]:
                raise BadGrammar("unbalanced")
            return Maybe(node) if taken == "[" else node
        if taken in ("*", "+"):
            raise BadGrammar("nothing to repeat")
        return Word(taken.lower())


def parse(text: str) -> Node:
    """Raises BadGrammar."""
    return _Reader(text).whole()


def words(node: Node) -> Iterator[str]:
    match node:
        case Word(text):
            yield text
        case Sequence(parts) | Choice(parts):
            for part in parts:
                yield from words(part)
        case Maybe(part) | Repeat(part):
            yield from words(part)


def prune(node: Node, known: Callable[[str], bool]) -> Node | None:
    """What is left when every alternative that needs an unknown word is gone; None when nothing is."""
    match node:
        case Word(text):
            return node if known(text) else None
        case Sequence(parts):
            return _pruned_sequence(parts, known)
        case Choice(options):
            kept = tuple(left for option in options if (left := prune(option, known)))
            return Choice(kept) if kept else None
        case Maybe(part):
            left = prune(part, known)
            return Maybe(left) if left else None
        case Repeat(part, mark):
            left = prune(part, known)
            return Repeat(left, mark) if left else None


def _pruned_sequence(parts: tuple[Node, ...], known: Callable[[str], bool]) -> Node | None:
    kept: list[Node] = []
    for part in parts:
        left = prune(part, known)
        if left:
            kept.append(left)
        elif not _may_be_empty(part):
            return None
    return Sequence(tuple(kept)) if kept else None


def _may_be_empty(node: Node) -> bool:
    return isinstance(node, Maybe) or (isinstance(node, Repeat) and node.mark == "*")


def text(node: Node) -> str:
    """JSGF again, every group in brackets of its own."""
    match node:
        case Word(word):
            return word
        case Sequence(parts):
            return "(" + " ".join(text(part) for part in parts) + ")"
        case Choice(options):
            return "(" + " | ".join(text(option) for option in options) + ")"
        case Maybe(part):
            return "[" + text(part) + "]"
        case Repeat(part, mark):
            return "(" + text(part) + ")" + mark
