"""House numbers: "twenty fourteen", "34-12", "123A", "N165 W2123", "2615 and a half"; and where one could be read in
two ways."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.places import Places
from .address_items import Item, Sort, phrase
from .tables.streets import STRONG

_LONGEST = 6
"""Digits of a house number."""
_PLAUSIBLE = 2
"""Digits of a house number after which two more are as likely as a numbered street."""


def take_number(items: Sequence[Item], places: Places) -> tuple[str, int]:
    """The house number as written, and where the items go on."""
    number, at = "", 0
    while at < len(items):
        step = _glued(items, at) or _digits(items, at, number) or _half(items, at, number, places)
        if step is None:
            break
        number += (" " if number and step[0][0].isalpha() else "") + step[0]
        at = step[1]
    if number.isdigit() and _is_house_letter(items, at):
        return f"{number}{items[at].text.upper()}", at + 1
    return number.strip(), at


def _is_house_letter(items: Sequence[Item], at: int) -> bool:
    """ "221 B Baker Street", not "12 B Street"."""
    named = at + 2 < len(items) and items[at].text in ("a", "b", "c") and items[at + 1].text not in STRONG
    return named and any(item.text in STRONG for item in items[at + 2 :])


def _glued(items: Sequence[Item], at: int) -> tuple[str, int] | None:
    """ "T703", "123A": a letter written together with digits."""
    if at + 1 >= len(items) or items[at + 1].gap:
        return None
    one, two = items[at], items[at + 1]
    if one.is_letter and two.sort is Sort.NUMBER:
        return f"{one.text.upper()}{two.text}", at + 2
    if one.sort is Sort.NUMBER and two.is_letter:
        return f"{one.text}{two.text.upper()}", at + 2
    return None


def _digits(items: Sequence[Item], at: int, number: str) -> tuple[str, int] | None:
    """More digits; behind a hyphen they are a part of their own."""
    spoken = at > 0 and items[at].text in ("dash", "hyphen") and at + 1 < len(items)
    hyphen = spoken or (at > 0 and items[at].gap == "-")
    place = at + 1 if spoken else at
    item = items[place]
    if item.sort is not Sort.NUMBER or len(number) + len(item.text) > _LONGEST or not (number.isdigit() or not number):
        return None
    if at and item.written and items[at - 1].written and not hyphen:
        return _fraction(items, place) or (_short(items, place) if number else None)
    return ("-" if hyphen else "") + item.text, place + 1


def _fraction(items: Sequence[Item], at: int) -> tuple[str, int] | None:
    """ "2615 1/2"."""
    below = items[at + 1] if at + 1 < len(items) else None
    if below is not None and below.gap == "/" and below.sort is Sort.NUMBER:
        return f" {items[at].text}/{below.text}", at + 2
    return None


def _short(items: Sequence[Item], at: int) -> tuple[str, int] | None:
    """ "1 5 0", "20 14": a recogniser wrote one number in pieces."""
    pieces = (items[at - 1].text, items[at].text)
    return (items[at].text, at + 1) if max(map(len, pieces)) <= 2 else None


def _half(items: Sequence[Item], at: int, number: str, places: Places) -> tuple[str, int] | None:
    found = phrase(items, at, places.half) if number else None
    return (" 1/2", found[1]) if found else None


def rivals(items: Sequence[Item], after: int) -> tuple[tuple[str, int], ...]:
    """Two readings of house number and numbered street, where nothing tells them apart.

    "Four fifty first street" is 4 on 51st or 450 on 1st, "one hundred twenty third" 100 on 23rd or 120 on 3rd. A pause
    tells, and so do written digits, or digits said one by one.
    """
    if not 0 < after < len(items) or items[after].sort is not Sort.ORDINAL or items[after].paused:
        return ()
    if any(item.written or item.sort is not Sort.NUMBER for item in items[:after]) or items[after].written:
        return ()
    before, nth = "".join(item.text for item in items[:after]), int(items[after].text)
    digit_by_digit = after > 1 and all(len(item.text) == 1 for item in items[:after])
    if nth > 20 and nth % 10 and len(before) <= _PLAUSIBLE and not digit_by_digit:
        return (before, nth), (f"{before}{nth - nth % 10}", nth % 10)
    last = int(items[after - 1].text)
    tens = last % 100
    if nth < 10 and tens >= 20 and tens % 10 == 0 and len(before) > 2:
        shorter = "".join(item.text for item in items[: after - 1]) + (str(last - tens) if last > tens else "")
        return (shorter, tens + nth), (before, nth)
    return ()


def joined(items: Sequence[Item]) -> list[Item]:
    """Spoken numbers in a row are one ("route three oh nine"), and so are a hundred and its ordinal."""
    kept: list[Item] = []
    for item in items:
        last = kept[-1] if kept else None
        both = _together(last, item) if last else None
        if both:
            kept[-1] = both
        else:
            kept.append(item)
    return kept


def _together(last: Item, item: Item) -> Item | None:
    """ "One hundred eighty" and "seventh" are the 187th."""
    if last.sort is not Sort.NUMBER or item.paused or item.gap.strip() or last.written:
        return None
    whole = last._replace(raw=f"{last.raw} {item.raw}", end=item.end)
    if item.sort is Sort.NUMBER:
        return whole._replace(text=last.text + item.text)
    if item.sort is Sort.ORDINAL and last.text.endswith("0") and len(last.text) > len(item.text):
        return whole._replace(sort=Sort.ORDINAL, text=last.text[: -len(item.text)] + item.text)
    return None


def one_direction(items: Sequence[Item], places: Places) -> list[Item]:
    """ "North east Main Street" opens with one direction."""
    if len(items) > 2 and len(items[0].text) > 3 and items[2].text not in STRONG:
        both = f"{items[0].text}{items[1].text}"
        if both in places.directions:
            return [items[0]._replace(text=both, raw=f"{items[0].raw} {items[1].raw}", end=items[1].end), *items[2:]]
    return list(items)
