"""The caller's words as pieces of an address: numbers and ordinals as "".join(way), everything else as words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ..languages.numbers import Piece
from ..languages.words import Phrases, Word, split
from .tables.streets import HIGHWAYS

if TYPE_CHECKING:
    from ..languages.base import Language

_ROADS = frozenset({"us", "sr", "fm", "cr", "ih", "rr"})
LONGEST = 80
"""Words; more is no address."""


class Sort(StrEnum):
    WORD = "word"
    NUMBER = "number"
    ORDINAL = "ordinal"


class Item(NamedTuple):
    """text: lower case word, or digits. written: the recogniser wrote digits. gap: what stood between this and the
    item before.

    start, end: offsets in the caller's text.
    """

    sort: Sort
    text: str
    raw: str
    gap: str
    written: bool
    start: int
    end: int

    @property
    def paused(self) -> bool:
        """A comma or line break: in writing it divides the parts of an address."""
        return any(mark in self.gap for mark in ",;\n(")

    @property
    def is_letter(self) -> bool:
        return len(self.text) == 1 and self.text.isalpha()


def read_items(text: str, language: Language) -> list[Item]:
    """Nothing at all when the text is longer than an address."""
    words = split(text)
    if len(words) > LONGEST:
        return []
    pieces = {piece.start: piece for piece in language.numbers.pieces(words) if piece.ways}
    items: list[Item] = []
    at = 0
    while at < len(words):
        word = words[at]
        piece = None if _is_ohio(words, at) else pieces.get(word.start)
        if piece and _counts(piece, pieces, words, at):
            items.extend(_numerals(piece, word, text))
            at = next((after for after in range(at, len(words)) if words[after].start >= piece.end), len(words))
        else:
            items.append(Item(Sort.WORD, word.text, word.raw, word.gap, False, word.start, word.end))
            at += 1
    return _lettered_roads(items)


def _is_ohio(words: Sequence[Word], at: int) -> bool:
    """ "OH 43502"."""
    return words[at].raw == "OH" and at > 0 and (at + 1 == len(words) or words[at + 1].text.isdigit())


def _lettered_roads(items: Sequence[Item]) -> list[Item]:
    """ "U S highway 50", "S R 20": two letters before a number or behind a road are one word."""
    kept: list[Item] = []
    for at, item in enumerate(items):
        last = kept[-1] if kept else None
        following = items[at + 1] if at + 1 < len(items) else None
        road = following is not None and (following.sort is Sort.NUMBER or following.text in HIGHWAYS)
        code = len(kept) > 1 and kept[-2].text in HIGHWAYS and item.is_letter and not item.paused
        if last and last.is_letter and (code or (road and f"{last.text}{item.text}" in _ROADS)):
            kept[-1] = last._replace(text=last.text + item.text, raw=last.raw + item.raw, end=item.end)
        else:
            kept.append(item)
    return kept


def _numerals(piece: Piece, word: Word, text: str) -> list[Item]:
    """One item; "twenty, eighth" with a pause inside is a number and an ordinal."""
    whole = _numeral(piece, word, text)
    nth = int(whole.text) if piece.ordinal else 0
    cut = text.find(",", piece.start, piece.end)
    if nth < 20 or nth % 10 == 0 or cut < 0:
        return [whole]
    tens = whole._replace(sort=Sort.NUMBER, text=str(nth - nth % 10), raw=text[piece.start : cut], end=cut)
    return [tens, whole._replace(text=str(nth % 10), raw=text[cut + 1 : piece.end].strip(), gap=", ", start=cut + 1)]


def _numeral(piece: Piece, word: Word, text: str) -> Item:
    way = min(piece.ways, key=len)
    return Item(
        Sort.ORDINAL if piece.ordinal else Sort.NUMBER,
        "".join(way),
        text[piece.start : piece.end],
        word.gap,
        piece.written,
        piece.start,
        piece.end,
    )


def _counts(piece: Piece, pieces: dict[int, Piece], words: Sequence[Word], at: int) -> bool:
    """ "for" and "to" are digits only after a digit and before one; "o" before a word is a letter."""
    after = words[at + 1] if at + 1 < len(words) else None
    if piece.hard:
        lone_o = (
            words[at].text == "o"
            and not (at and _ends_number(pieces, words[at - 1]))
            and not (after and after.start in pieces)
        )
        return not lone_o
    return bool(
        at and _ends_number(pieces, words[at - 1]) and after and after.start in pieces and pieces[after.start].hard
    )


def _ends_number(pieces: dict[int, Piece], word: Word) -> bool:
    return any(piece.hard and piece.end == word.end for piece in pieces.values())


def phrase(items: Sequence[Item], at: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning of the longest phrase that begins at `at`, and where the items go on."""
    if at >= len(items):
        return None
    for words, meaning in table.get(items[at].text, ()):
        end = at + len(words)
        if end <= len(items) and all(items[at + n].text == word for n, word in enumerate(words)):
            return meaning, end
    return None


def find(items: Sequence[Item], table: Phrases, start: int = 0) -> tuple[int, int] | None:
    """Where the first phrase of the table stands."""
    for at in range(start, len(items)):
        found = phrase(items, at, table)
        if found:
            return at, found[1]
    return None
