"""The caller's words as pieces of a name: hyphens closed, letters gathered into the word they spell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..languages.letters import Sign, Sort
from ..languages.people import People
from ..languages.words import Phrases, Word, phrase_at, split

if TYPE_CHECKING:
    from ..languages.base import Language

LONGEST = 100
"""Words; a name is not found in more."""
_VOWELS = frozenset("aeiouy")
_MANY = 3
"""Words of a spelling alphabet in a row that cannot be names any more ("Mike", "Victor")."""


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
    """letters: in order, with hyphen and apostrophe. end: the word after them.

    cut: the word after the only pause inside.
    """

    letters: str
    end: int
    cut: int


def read_items(text: str, language: Language) -> list[Item]:
    words = split(text)
    if len(words) > LONGEST:
        return []
    signs = {sign.start: sign for sign in language.letters.signs(words)}
    people = language.people
    items: list[Item] = []
    at = 0
    while at < len(words):
        tell = _tell_at(words, at, people)
        if tell:
            items.extend(_plain(word) for word in words[at:tell])
            at = tell
            continue
        run = _letters_at(words, at, signs, people)
        if run:
            items.extend(_spelled(words, at, run, signs, people))
            at = run.end
        else:
            at = _take_word(items, words, at, people)
    return items


def phrase(items: Sequence[Item], at: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning of the longest phrase that begins at `at`, and where the items go on."""
    if at >= len(items):
        return None
    for words, meaning in table.get(items[at].text, ()):
        end = at + len(words)
        if end <= len(items) and all(items[at + n].text == word for n, word in enumerate(words)):
            return meaning, end
    return None


def _plain(word: Word) -> Item:
    return Item(word.text, word.raw, word.paused, False, word.start, word.end)


def _tell_at(words: Sequence[Word], at: int, people: People) -> int:
    """ "With an H": its letter spells nothing. The index after it, or 0."""
    for table in (people.withs, people.withouts):
        found = phrase_at(words, at, table)
        if (
            found
            and found[1] < len(words)
            and len(words[found[1]].text.removesuffix("'s")) <= 2
            and not _goes_on(words, found[1])
        ):
            return found[1] + 1
    return 0


def _goes_on(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and len(words[at + 1].text) == 1


def _take_word(items: list[Item], words: Sequence[Word], at: int, people: People) -> int:
    """One word, or the second half of a hyphenated one."""
    word = words[at]
    joined = at > 0 and word.gap in ("-", "\u2010", "\u2011")
    if word.text in people.joins and items and at + 1 < len(words):
        return _join(items, words[at + 1], at + 2)
    if joined and items and word.text.isalpha() and items[-1].text[-1].isalpha():
        return _join(items, word, at + 1)
    items.append(_plain(word))
    return at + 1


def _join(items: list[Item], word: Word, after: int) -> int:
    last = items.pop()
    both = last._replace(text=f"{last.text}-{word.text}", raw=f"{last.raw}-{word.raw}", end=word.end)
    items.append(both)
    return after


# --- letters


def _letters_at(words: Sequence[Word], at: int, signs: Mapping[int, Sign], people: People) -> _Letters | None:
    """The letters that begin here: "n g u", "double l", "b as in boy", "november golf uniform"."""
    if not _opens(words, at, signs, people):
        return None
    letters, place, pauses = "", at, []
    worded = True
    """Whole words of a spelling alphabet so far."""
    while place < len(words):
        if letters and not worded and _is_the_next_name(words, place, people):
            break
        if letters and words[place].paused:
            pauses.append(place)
        taken = _next_letters(words, place, signs, bool(letters)) or _last_letters(words, place, letters, people)
        if not taken:
            break
        letters += taken[0]
        worded = worded and len(words[place].text) > 1 and taken[1] == place + 1
        place = taken[1]
    if sum(letter.isalpha() for letter in letters) < 2:
        return None
    return _Letters(letters.strip("-'"), place, pauses[0] if len(pauses) == 1 and pauses[0] < place else 0)


def _is_the_next_name(words: Sequence[Word], at: int, people: People) -> bool:
    """A whole word behind single letters is no letter when it is a name ("Mike") or comes after a pause."""
    text = words[at].text
    if len(text) == 1 or text in people.double:
        return False
    return words[at].paused or text in people.given or text in people.family


def _next_letters(words: Sequence[Word], at: int, signs: Mapping[int, Sign], begun: bool) -> tuple[str, int] | None:
    sign = signs.get(words[at].start)
    if _is_foreign(words[at]):
        return words[at].text, at + 1
    if sign is None:
        return _between(words, at, signs) if begun else None
    after = _after(words, at, sign)
    if sign.sort is Sort.LETTER or sign.sort in (Sort.NAME, Sort.RUN) and _letter_follows(words, after, signs):
        return sign.ways[-1].lower(), after
    if sign.sort is Sort.RUN and begun and sign.text.isupper():
        return sign.ways[-1].lower(), after
    return None


def _last_letters(words: Sequence[Word], at: int, letters: str, people: People) -> tuple[str, int] | None:
    """ "c a m p b e ll": two letters written together that are no name of their own."""
    text = words[at].text
    known = text in people.given or text in people.family or text in people.particles
    is_pair = len(text) == 2 and text.isalpha() and _VOWELS.isdisjoint(text) and not words[at].paused
    return (text, at + 1) if is_pair and not known and len(letters) >= _MANY else None


def _after(words: Sequence[Word], at: int, sign: Sign) -> int:
    return next((n for n in range(at + 1, len(words)) if words[n].start >= sign.end), len(words))


def _is_foreign(word: Word) -> bool:
    """A letter that English has no name for: "é"."""
    return len(word.text) == 1 and word.text.isalpha() and not word.text.isascii()


def _letter_follows(words: Sequence[Word], at: int, signs: Mapping[int, Sign]) -> bool:
    if at < len(words) and _is_foreign(words[at]):
        return True
    sign = signs.get(words[at].start) if at < len(words) else None
    return sign is not None and sign.sort is Sort.LETTER


def _between(words: Sequence[Word], at: int, signs: Mapping[int, Sign]) -> tuple[str, int] | None:
    """A spoken hyphen or apostrophe, or a word that only frames, with a letter behind it."""
    if not _letter_follows(words, at + 1, signs):
        return None
    return {"hyphen": "-", "dash": "-", "apostrophe": "'"}.get(words[at].text, ""), at + 1


def _opens(words: Sequence[Word], at: int, signs: Mapping[int, Sign], people: People) -> bool:
    """Letters begin here, and not a name ("Mike S") or a word ("see", "a")."""
    sign = signs.get(words[at].start)
    if _is_foreign(words[at]):
        return True
    if sign is None or sign.sort not in (Sort.LETTER, Sort.NAME, Sort.RUN):
        return False
    follows = _after(words, at, sign)
    if len(words[at].text) == 1 or words[at].text in people.double:
        return True
    if sign.sort is Sort.LETTER and words[at].text not in people.given and words[at].text not in people.family:
        return _letter_follows(words, follows, signs)
    if sign.sort is Sort.LETTER:
        return _all_of_alphabet(words, at, signs)
    known = words[at].text in people.given or words[at].text in people.family
    if follows < len(words) and words[follows].paused:
        return False
    return not known and _letter_follows(words, follows, signs) and _letter_follows(words, follows + 1, signs)


def _all_of_alphabet(words: Sequence[Word], at: int, signs: Mapping[int, Sign]) -> bool:
    """Three words of the spelling alphabet in a row are letters even where each is a name."""
    return all(_letter_follows(words, at + n, signs) and len(words[at + n].text) > 1 for n in range(1, _MANY))


def _spelled(words: Sequence[Word], at: int, run: _Letters, signs: Mapping[int, Sign], people: People) -> list[Item]:
    """One word, two where the caller paused exactly once between two groups, or initials."""
    first, last = words[at], words[run.end - 1]
    if run.cut:
        left, right = (_letters_at(words[: run.cut], at, signs, people), _letters_at(words, run.cut, signs, people))
        if left and right:
            return [_item(left.letters, first, words[run.cut - 1]), _item(right.letters, words[run.cut], last)]
    if _are_initials(words, at, run, people):
        raw = "".join(f"{letter.upper()}." for letter in run.letters)
        return [Item(raw.lower(), raw, first.paused, False, first.start, last.end)]
    return [_item(run.letters, first, last)]


def _item(letters: str, first: Word, last: Word) -> Item:
    return Item(letters, letters, first.paused, True, first.start, last.end)


def _are_initials(words: Sequence[Word], at: int, run: _Letters, people: People) -> bool:
    """ "T J Watt": few letters that spell no name, with a name right behind them."""
    spelled = at > 0 and words[at - 1].text == run.letters
    if len(run.letters) > _MANY or spelled or run.letters in people.given or run.letters in people.family:
        return False
    behind = words[run.end] if run.end < len(words) else None
    if len(run.letters) == 2 and not _VOWELS & set(run.letters):
        return True
    return behind is not None and len(behind.text) > 1 and behind.text not in people.common and "," not in behind.gap
