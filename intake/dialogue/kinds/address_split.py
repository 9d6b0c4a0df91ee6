"""Where the street ends and the city begins, when nobody said a comma: every place to cut is weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..languages.places import Places
from .address_items import Item, Sort
from .tables.cities import CITIES, HEADS, LARGEST, TAILS
from .tables.states import CODES
from .tables.streets import BOTH, FIRST, HIGHWAYS, STRONG, WEAK, WHOLE

_QUADRANTS = frozenset("northeast northwest southeast southwest ne nw se sw".split())
SURE_MARGIN = 0.6
"""A cut this much better than the next best is sure."""


@dataclass(frozen=True)
class Split:
    street: tuple[Item, ...] = field(repr=False)
    city: tuple[Item, ...] = field(repr=False)
    margin: float
    score: float = 0.0


def split_street(items: Sequence[Item], places: Places, *, ends_with_city: bool) -> Split:
    """The best cut. ends_with_city: a state or ZIP follows, so that a city is expected."""
    scores: list[tuple[float, int, int]] = []
    for cut in range(min(len(items), _LONGEST_STREET) + 1):
        city = _city_score(items[cut:], places, expected=ends_with_city) + _pause_score(items, cut)
        scores.append((_street_score(items[:cut], places) + city, cut, cut))
        if 2 < cut < len(items) and items[cut].paused:
            scores.extend(
                (_street_score(items[:end], places) - _BUILDING + city, end, cut) for end in range(2, cut - 1)
            )
    scores.sort(reverse=True)
    best, end, cut = scores[0]
    margin = best - scores[1][0] if len(scores) > 1 else best
    if end == cut < len(items) and _could_begin_city(items, cut, places):
        margin = 0.0
    city_items = _without_county(items[cut:])
    return Split(tuple(items[:end]), () if is_chatter(city_items, places) else city_items, margin, best)


def _could_begin_city(items: Sequence[Item], cut: int, places: Places) -> bool:
    """ "Williams Avenue East Troy": the direction may belong to either."""
    last = items[cut - 1] if cut > 1 else None
    plain = last is not None and last.text in places.directions and last.text not in _QUADRANTS
    return plain and not items[cut].paused and city_name(items[cut:]) not in LARGEST


_LONGEST_STREET = 30
"""Words before a city; what is longer is no address."""
_BUILDING = 1.5
"""What it costs to take words between street and comma for the name of a building."""


def _without_county(city: Sequence[Item]) -> tuple[Item, ...]:
    """ "Seattle, King County"."""
    if len(city) > 2 and city[-1].text == "county":
        pauses = [at for at, item in enumerate(city) if at and item.paused]
        return tuple(city[: pauses[-1]]) if pauses else tuple(city)
    return tuple(city)


def _pause_score(items: Sequence[Item], cut: int) -> float:
    inside = sum(item.paused for item in items[1:cut])
    return (4.0 if cut < len(items) and cut and items[cut].paused else 0.0) - 1.5 * inside


# --- street


def _street_score(items: Sequence[Item], places: Places) -> float:
    if not items:
        return -4.0
    body, before, after = _body(items, places)
    if not body or all(item.text in places.directions for item in body):
        return -3.0
    score = _body_score(body, bool(before), places)
    if after is None:
        return score
    if after.text in _QUADRANTS:
        return score + 1.5
    grid = any(item.sort is not Sort.WORD for item in body)
    return score + (1.5 if grid else 0.5 if not before else -3.0)


def _body(items: Sequence[Item], places: Places) -> tuple[Sequence[Item], Item | None, Item | None]:
    """The name without the direction before and after it."""
    before = (
        items[0]
        if len(items) > 1 and items[0].text in places.directions and not (len(items) == 2 and items[1].text in STRONG)
        else None
    )
    body = items[1:] if before else items
    after = body[-1] if len(body) > 1 and body[-1].text in places.directions else None
    return (body[:-1] if after else body), before, after


def _body_score(body: Sequence[Item], directed: bool, places: Places) -> float:
    last = body[-1]
    highway = _highway_score(body)
    if highway:
        return highway
    inner = sum(1 for item in body[1:-1] if item.text in STRONG and item.text not in FIRST)
    if last.text in STRONG and len(body) > 1:
        return 6.0 - 3.0 * inner - 0.4 * max(0, len(body) - 4)
    if (
        body[0].text in ("avenue", "ave")
        and len(body) > 1
        and (
            (body[1].is_letter and len(body) == 2)
            or (body[1].text in places.of and len(body) > 2 and body[-1].text not in places.small_words)
        )
    ):
        return 5.5 if len(body) <= 4 else 2.0
    if last.sort is Sort.NUMBER and len(body) == 1 and directed:
        return 5.0
    if last.sort is Sort.ORDINAL and len(body) == 1:
        return 2.0 if directed else 1.0
    if len(body) == 1 and last.text in WHOLE:
        return 4.0
    if body[0].text in FIRST and len(body) > 1:
        return 3.0 - 0.5 * max(0, len(body) - 3)
    return _bare_score(body, inner)


def _bare_score(body: Sequence[Item], inner: int) -> float:
    """No suffix that proves anything: short names are likelier."""
    if body[-1].text in WEAK and len(body) > 1:
        return 2.0 - 3.0 * inner - 0.3 * max(0, len(body) - 3)
    if any(item.text in STRONG for item in body[1:]):
        return -3.0
    if body[0].sort is not Sort.WORD:
        return -1.0
    return 0.7 - 0.7 * len(body)


def _highway_score(body: Sequence[Item]) -> float:
    """ "Highway 62", "County Road GV", "State Route 309 Business"."""
    if len(body) > 2 and body[0].text.upper() in CODES and body[0].text not in HIGHWAYS:
        return _highway_score(body[1:])
    for words in (4, 3, 2, 1):
        name = " ".join(item.text for item in body[:words])
        if name not in HIGHWAYS or len(body) <= words:
            continue
        number = body[words:]
        while len(number) > 1 and number[0].text in ("number", "no", "#", "route", "highway"):
            number = number[1:]
        if len(number) > 1 and number[-1].text in ("business", "alternate", "bypass", "spur", "alt", "bus"):
            number = number[:-1]
        weak = name in BOTH and words == 1
        if all(item.sort is Sort.NUMBER for item in number):
            return 6.0 if weak else 7.0
        if (
            len(number) == 1
            and len(number[0].text) <= 3
            and (number[0].is_letter or not set("aeiou") & set(number[0].text))
        ):
            return 4.0 if weak else 6.5
    return 0.0


# --- city


def _city_score(items: Sequence[Item], places: Places, *, expected: bool) -> float:
    if not items:
        return -3.0 if expected else 0.0
    if any(item.sort is not Sort.WORD for item in items):
        return -5.0
    items = _without_county(items)
    words = [item.text for item in items]
    if city_name(items) in CITIES:
        return 4.0 + 0.8 * (len(words) - 1) - (0.0 if expected else 0.5)
    if words[0] in STRONG and words[0] not in WEAK and words[0] not in _SHORT:
        return -4.0
    if is_chatter(items, places):
        return -1.0
    return _unknown_city(words) - (0.0 if expected else 2.0)


_SHORT = ("st", "mt", "ft", "la", "pt")
_WRITTEN = {"st": "saint", "ft": "fort", "mt": "mount", "n": "north", "s": "south", "e": "east", "w": "west"}


def city_name(items: Sequence[Item]) -> str:
    """As in the list of cities: "st paul" -> "saint paul"."""
    words = [item.text for item in items]
    return " ".join(_WRITTEN.get(word, word) if at < len(words) - 1 else word for at, word in enumerate(words))


def is_chatter(items: Sequence[Item], places: Places) -> bool:
    """ "With my mother": everyday words are in no city's name, but for those of its usual beginnings and ends."""
    if not items or city_name(items) in CITIES:
        return False
    usual = HEADS | TAILS | places.of
    return any(item.sort is Sort.WORD and item.text in places.function_words - usual for item in items)


def _unknown_city(words: Sequence[str]) -> float:
    if len(words) == 1:
        return 1.0 if words[0] not in WEAK and words[0] not in HEADS else 0.2
    marked = (words[0] in HEADS) + (words[-1] in TAILS)
    if len(words) == 2:
        return 0.4 + 0.8 * min(marked, 1)
    if len(words) == 3:
        return 0.7 * marked - 0.4 + (0.6 if words[1] in _JOINTS else 0.0)
    return -1.5 * (len(words) - 3)


_JOINTS = frozenset("du de of the la in on".split())
