"""How streets, cities and other places are written: "2014 P Street NW", "Saint Paul", "State Road 75"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..languages.places import Places
from ..languages.words import Word
from .address_items import Item, Sort, read_items
from .address_numbers import joined
from .tables.streets import HIGHWAYS, STRONG, SUFFIXES

if TYPE_CHECKING:
    from ..languages.base import Language

_SMALL = frozenset("of the and on de del du in at by to from".split())
_CAPITALS = frozenset("us sr cr fm rr rm ih nw ne sw se uss jfk mlk".split())
_CITY_WORDS = {
    "st": "Saint",
    "ft": "Fort",
    "mt": "Mount",
    "n": "North",
    "s": "South",
    "e": "East",
    "w": "West",
    "pt": "Point",
    "spgs": "Springs",
    "hts": "Heights",
}
_LONGEST_CODE = 3


def ordinal(number: int) -> str:
    """1 -> "1st"."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def write_street(items: Sequence[Item], places: Places) -> str:
    """The street's name without the house number: directions and suffix in their usual form."""
    written: list[str] = []
    for at, item in enumerate(items):
        written.append(_street_word(items, at, places))
        if (
            at
            and item.gap in ("-", "'")
            and (item.gap == "'" or item.sort is Sort.NUMBER or items[at - 1].sort is Sort.WORD)
        ):
            last = written.pop()
            written[-1] += item.gap + last
    return " ".join(written)


def _street_word(items: Sequence[Item], at: int, places: Places) -> str:
    item = items[at]
    if item.sort is Sort.ORDINAL:
        return ordinal(int(item.text))
    if item.sort is Sort.NUMBER:
        return item.text
    if item.text in places.directions:
        return _direction(items, at, places)
    if (
        at
        and item.text in SUFFIXES
        and (item.text in STRONG or at == len(items) - 1)
        and (len(item.text) > 2 or not _more_words(items, at, places))
    ):
        return SUFFIXES[item.text]
    if at == 0 and item.text == "st" and len(items) > 1:
        return "Saint"
    if item.text in HIGHWAYS and at + 1 < len(items):
        return HIGHWAYS[item.text]
    if _is_code(items, at):
        return item.text.upper()
    return write_plain(item.text, item.raw, at)


def _direction(items: Sequence[Item], at: int, places: Places) -> str:
    """ "North Street" keeps its word, and so does a lettered "E Street"."""
    item = items[at]
    suffix_next = (
        at + 1 < len(items) and items[at + 1].text in STRONG and at + 2 >= len(items) - _trailing(items, places)
    )
    if item.is_letter and suffix_next:
        return item.text.upper()
    return places.directions[item.text]


def _trailing(items: Sequence[Item], places: Places) -> int:
    return 1 if items and items[-1].text in places.directions else 0


def _more_words(items: Sequence[Item], at: int, places: Places) -> bool:
    """Words that are no direction follow: "St" in the middle is a saint, "Ct" is not yet a court."""
    return any(item.text not in places.directions and item.text not in SUFFIXES for item in items[at + 1 :])


def _is_code(items: Sequence[Item], at: int) -> bool:
    """ "County Road GV", "P Street", "SR 20"."""
    item = items[at]
    lettered = (
        at > 0
        and items[at - 1].text in HIGHWAYS
        and len(item.text) <= _LONGEST_CODE
        and not set("aeiou") & set(item.text)
    )
    return item.is_letter or item.text in _CAPITALS or lettered


def write_plain(text: str, raw: str, at: int) -> str:
    """A word with its capital; capitals inside it are the caller's own."""
    if at and text in _SMALL:
        return text
    if any(letter.isupper() for letter in raw[1:]) and not raw.isupper():
        return raw[0].upper() + raw[1:]
    if text.startswith("mc") and len(text) > 4:
        return "Mc" + text[2:].capitalize()
    head, mark, tail = text.partition("'")
    if mark and len(head) == 1:
        return f"{head.upper()}'{tail.capitalize()}"
    return text.capitalize()


def write_city(items: Sequence[Item]) -> str:
    written: list[str] = []
    for at, item in enumerate(items):
        word = (
            _CITY_WORDS.get(item.text, "")
            if len(items) > 1 and at < len(items) - 1 or item.text in ("spgs", "hts")
            else ""
        )
        word = word or (ordinal(int(item.text)) if item.sort is Sort.ORDINAL else write_plain(item.text, item.raw, at))
        if at and item.gap == "-":
            written[-1] += f"-{word}"
        else:
            written.append(word)
    return " ".join(written)


def write_place(text: str, language: Language) -> str:
    """Free words about a place, tidied: ordinals and numbers as digits, capitals for names, small words small."""
    places = language.places
    written: list[str] = []
    items = joined([item for item in read_items(text, language) if item.text not in places.fillers])
    for at, item in enumerate(items):
        if at and item.paused and (items[at - 1].text in STRONG or items[at - 1].text in places.directions):
            written[-1] += ","
        if item.sort is Sort.ORDINAL:
            written.append(ordinal(int(item.text)))
        elif item.sort is Sort.NUMBER:
            written.append(item.text)
        else:
            _add(written, _place_word(item.text, item.raw, at, places), item.gap)
    return " ".join(written)


def write_words(words: Sequence[Word], places: Places) -> str:
    """A name of several words."""
    written: list[str] = []
    for at, word in enumerate(words):
        _add(written, _place_word(word.text, word.raw, at, places), word.gap)
    return " ".join(written)


def _add(written: list[str], word: str, gap: str) -> None:
    if written and gap == "-":
        written[-1] += f"-{word}"
    else:
        written.append(word)


def _place_word(text: str, raw: str, at: int, places: Places) -> str:
    return text if at and text in places.prepositions else write_plain(text, raw, at)
