"""One person's name from the words of a stretch: which are first and last, and which letters spell which word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from ..languages.people import People
from .name_items import Item, phrase

SURE, SOUNDS_LIKE, UNKNOWN, CORRECTED, STRANGE, WEAK = 1.0, 0.84, 0.8, 0.7, 0.6, 0.5
ALIKE = 0.5
"""From this likeness on (difflib ratio) a spelled word is the word that was said."""
_SAME_WORD = 0.4


@dataclass(frozen=True)
class Person:
    """first, middle, last: the words of each part, as heard or spelled. suffix as written. sure: 0 to 1.

    one: a single word of which it is not known which part it is; it stands in `first`.
    told: the caller said which part is which. spelled: words that came letter by letter.
    span: where the name stands in the text.
    """

    first: tuple[str, ...] = field(default=(), repr=False)
    middle: tuple[str, ...] = field(default=(), repr=False)
    last: tuple[str, ...] = field(default=(), repr=False)
    suffix: str = ""
    sure: float = SURE
    one: bool = False
    told: bool = False
    spelled: frozenset[str] = field(default=frozenset(), repr=False)
    span: tuple[int, int] = (0, 0)


def likeness(word: str, letters: str) -> float:
    return SequenceMatcher(None, word.lower(), letters.lower(), autojunk=False).ratio()


def split_words(items: Sequence[Item], people: People) -> Person:
    """First, middle and last of a stretch in which nothing is announced."""
    suffix = suffix_of(items, people)
    bare = without_suffix(items, people)
    words = _once(merged(_turned(bare, people) or bare))
    spelled = frozenset(item.text for item in items if item.spelled)
    if len(words) == 1 and words[0] in spelled:
        words = _known_halves(words[0], people)
    if len(words) == 1:
        return Person(first=tuple(words), suffix=suffix, one=True, spelled=spelled)
    if words[0].lower() in people.particles and words[0].lower() not in people.first_particles:
        return Person(last=tuple(words), suffix=suffix, spelled=spelled)
    cut = _last_begins(words, people)
    double = len(words) > 2 and words[1].lower() in people.compounds and words[0].lower() in people.given
    first = 2 if double else 1
    middle, last = tuple(words[first:cut]), tuple(words[max(first, cut) :])
    return Person(first=tuple(words[:first]), middle=middle, last=last, suffix=suffix, spelled=spelled)


def without_suffix(items: Sequence[Item], people: People) -> Sequence[Item]:
    for at in range(1, len(items)):
        found = phrase(items, at, people.suffixes)
        if found and found[1] == len(items):
            return items[:at]
    return items


def suffix_of(items: Sequence[Item], people: People) -> str:
    for at in range(1, len(items)):
        found = phrase(items, at, people.suffixes)
        if found and found[1] == len(items):
            return found[0]
    return ""


def _turned(items: Sequence[Item], people: People) -> list[Item] | None:
    """ "Smith, John": the family name came first."""
    comma = next((at for at, item in enumerate(items) if item.text in people.commas), 0)
    if comma:
        return [*items[comma + 1 :], *items[:comma]]
    once = len(items) > 1 and items[1].paused and not items[1].spelled and not any(item.paused for item in items[2:])
    if once and items[0].text not in people.given and items[1].text in people.given:
        return [*items[1:], items[0]]
    return None


def _once(words: list[str]) -> list[str]:
    """ "John John Smith", "John Smith John Smith": said twice, meant once."""
    half = len(words) // 2
    if len(words) > 2 and len(words) % 2 == 0 and _same(words[:half], words[half:]):
        return words[half:]
    return [word for at, word in enumerate(words) if not at or not _same([word], [words[at - 1]])]


def _same(words: Sequence[str], others: Sequence[str]) -> bool:
    return [word.lower() for word in words] == [other.lower() for other in others]


def _known_halves(letters: str, people: People) -> list[str]:
    """Letters of a first and a last name in one go, where only one cut gives two known names."""
    cuts = [at for at in range(2, len(letters) - 1) if letters[:at] in people.given and letters[at:] in people.family]
    known = letters in people.given or letters in people.family
    return [letters[: cuts[0]], letters[cuts[0] :]] if len(cuts) == 1 and not known else [letters]


def _last_begins(words: Sequence[str], people: People) -> int:
    """Where the family name begins: at a particle, or after given names and initials."""
    plain = [word.lower() for word in words]
    for at in range(1, len(words) - 1):
        if plain[at] in people.particles and not (plain[at] in ("e", "y", "o", "d", "mc") and len(words) > 2):
            return at
    at = 1
    while at < len(words) - 1 and (len(plain[at]) == 1 or plain[at] in people.given or plain[at] in people.compounds):
        at += 1
    if at == len(words) - 1 and at > 1 and plain[at - 1] in ("o", "d", "mc"):
        return at - 1
    return at


# --- letters and the words they spell


def merged(items: Sequence[Item]) -> list[str]:
    """Words, with letters put in place of the word they spell: "John Smith S M I T H", "John S M I T H"."""
    words: list[str] = []
    for item in items:
        words = spelled_into(words, item.text) if item.spelled else [*words, item.raw]
    return words


def spelled_into(words: Sequence[str], letters: str) -> list[str]:
    """The word the letters spell is replaced; letters that spell none of the words are a further word."""
    if not words:
        return [letters]
    if any(bare(word) == bare(letters) for word in words):
        return list(words)
    both = "".join(words)
    if len(words) > 1 and likeness(both, letters) > max(0.8, *(likeness(word, letters) for word in words)):
        return _cut_like(words, letters)
    best = max(range(len(words)), key=lambda at: (likeness(words[at], letters), at))
    alike = likeness(words[best], letters)
    same_start = len(words) > 1 and words[best][0].lower() == letters[0]
    if alike >= (ALIKE if len(words) == 1 else _SAME_WORD) or same_start:
        return [*words[:best], letters, *words[best + 1 :]]
    return [*words, letters]


def bare(word: str) -> str:
    return "".join(letter for letter in word.lower() if letter.isalpha())


def _cut_like(words: Sequence[str], letters: str) -> list[str]:
    """Letters of a whole name, cut where the parts fit the words best."""
    head, tail = words[0], "".join(words[1:])
    cut = max(range(1, len(letters)), key=lambda at: likeness(head, letters[:at]) + likeness(tail, letters[at:]))
    return [letters[:cut], letters[cut:]]
