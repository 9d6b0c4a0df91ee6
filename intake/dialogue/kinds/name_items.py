"""The caller's words as pieces of a name: hyphens closed, letters gathered into the word they spell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..languages.people import People
from ..languages.words import Word, phrase_at, split


class Item(NamedTuple):
    """text: plain form. raw: as heard. paused: a pause came before it. spelled: the caller gave it letter by letter.

    start, end: offsets in the caller's text.
    """

    text: str
    raw: str
    paused: bool
    spelled: bool
    start: int
    end: int


class _Letters(NamedTuple):
    letters: str
    end: int
    paused: int


def read_items(text: str, people: People) -> list[Item]:
    words = split(text)
    items: list[Item] = []
    at = 0
    while at < len(words):
        run = _letters_at(words, at, people)
        if run and len(run.letters) > 1:
            items.extend(_spelled(words, at, run, people))
            at = run.end
            continue
        at = _take_word(items, words, at, people)
    return items


def _take_word(items: list[Item], words: Sequence[Word], at: int, people: People) -> int:
    """One word, or the second half of a hyphenated one."""
    word = words[at]
    joined = at > 0 and word.gap in ("-", "\u2010", "\u2011")
    if word.text in people.joins and items and at + 1 < len(words):
        return _join(items, words[at + 1], at + 2)
    if joined and items and word.text.isalpha() and items[-1].text[-1].isalpha():
        return _join(items, word, at + 1)
    items.append(Item(word.text, word.raw, word.paused, False, word.start, word.end))
    return at + 1


def _join(items: list[Item], word: Word, after: int) -> int:
    last = items.pop()
    items.append(
        Item(f"{last.text}-{word.text}", f"{last.raw}-{word.raw}", last.paused, last.spelled, last.start, word.end)
    )
    return after


def _letters_at(words: Sequence[Word], at: int, people: People) -> _Letters | None:
    """The run of single letters that begins here: "n g u", "double l", "b as in boy"."""
    letters, pauses, place = "", 0, at
    while place < len(words):
        one = _letter_at(words, place, people)
        if not one:
            break
        if letters and words[place].paused:
            pauses += 1
        letters += one[0]
        place = one[1]
    return _Letters(letters, place, pauses) if letters else None


def _letter_at(words: Sequence[Word], at: int, people: People) -> tuple[str, int] | None:
    word = words[at]
    if word.text in people.double and at + 1 < len(words) and _is_letter(words[at + 1]):
        return words[at + 1].text * 2, at + 2
    if not _is_letter(word):
        return None
    if at + 1 < len(words):
        like = phrase_at(words, at + 1, people.likes)
        if like and like[1] < len(words) and words[like[1]].text.startswith(word.text):
            return word.text, like[1] + 1
    return word.text, at + 1


def _is_letter(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isalpha()


def _spelled(words: Sequence[Word], at: int, run: _Letters, people: People) -> list[Item]:
    """One word, or two where the caller paused exactly once between two groups of letters."""
    first = words[at]
    if run.paused == 1:
        for cut in range(at + 1, run.end):
            left, right = _letters_at(words[:cut], at, people), _letters_at(words, cut, people)
            if words[cut].paused and left and right and min(len(left.letters), len(right.letters)) > 1:
                return [
                    Item(left.letters, left.letters, first.paused, True, first.start, words[cut - 1].end),
                    Item(right.letters, right.letters, True, True, words[cut].start, words[run.end - 1].end),
                ]
    return [Item(run.letters, run.letters, first.paused, True, first.start, words[run.end - 1].end)]
