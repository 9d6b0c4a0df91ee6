"""What a language must know of places: the words around an address, directions, units, and what is no pharmacy's
name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .words import Phrases


@dataclass(frozen=True, kw_only=True)
class Places:
    """carriers: words before an address that are no part of it. fillers: words that carry nothing anywhere.
    noises: "um", dropped everywhere. trailers: words after one.
    directions: word -> as written ("northwest" -> "NW"). units: designator -> as written ("apartment" -> "Apt").
    bare_units: designators that need no number ("basement"). no_unit: phrases that say there is none.
    floors: words that follow an ordinal ("second floor"). boxes: phrases for a post office box. zips: phrases before a ZIP.
    no_address: phrases of callers without a street address, kept as said. letters: words heard for single letters.
    of: "of" and "the" inside a name. inside: "in". links: words between two parts of an address ("that's in").
    half: words of a fraction in a house number. repairs: phrases after which the address is said anew.
    prepositions: words between a pharmacy and where it stands. pharmacy_carriers, place_carriers: words before either.
    says_where: words of a sentence before the place. on, in_: said before a street and before a town.
    no_pharmacy, not_named: phrases that name none; whichever: those of them by which a caller leaves the choice to us. denials: "not". pharmacy_words: "drugstore". state_words: "state". street_names: everyday words that name streets. place_words: "hospital". joining: "and". counts: number words. small_words: words that are
    no name by themselves.
    *_grammar: JSGF. say_unit: designator as written -> as spoken.
    """

    carriers: frozenset[str] = field(repr=False)
    fillers: frozenset[str] = field(repr=False)
    noises: frozenset[str]
    trailers: frozenset[str] = field(repr=False)
    directions: Mapping[str, str] = field(repr=False)
    units: Phrases = field(repr=False)
    bare_units: Mapping[str, str] = field(repr=False)
    no_unit: Phrases = field(repr=False)
    floors: frozenset[str]
    boxes: Phrases = field(repr=False)
    zips: Phrases = field(repr=False)
    no_address: Phrases = field(repr=False)
    letters: Mapping[str, str] = field(repr=False)
    likes: Phrases = field(repr=False)
    of: frozenset[str]
    inside: frozenset[str]
    links: Phrases = field(repr=False)
    half: Phrases = field(repr=False)
    repairs: Phrases = field(repr=False)
    prepositions: frozenset[str] = field(repr=False)
    pharmacy_carriers: frozenset[str] = field(repr=False)
    says_where: frozenset[str] = field(repr=False)
    on: str
    in_: str
    place_carriers: frozenset[str] = field(repr=False)
    no_pharmacy: Phrases = field(repr=False)
    not_named: Phrases = field(repr=False)
    whichever: Phrases = field(repr=False)
    denials: frozenset[str] = field(repr=False)
    pharmacy_words: frozenset[str]
    state_words: frozenset[str]
    street_names: frozenset[str] = field(repr=False)
    joining: frozenset[str]
    counts: frozenset[str] = field(repr=False)
    place_words: frozenset[str] = field(repr=False)
    function_words: frozenset[str] = field(repr=False)
    small_words: frozenset[str] = field(repr=False)
    street_grammar: str = field(repr=False)
    street_keyterms: tuple[str, ...] = field(repr=False)
    unit_grammar: str = field(repr=False)
    city_carrier_grammar: str = field(repr=False)
    pharmacy_carrier_grammar: str = field(repr=False)
    pharmacy_place_grammar: str = field(repr=False)
    say_unit: Mapping[str, str] = field(repr=False)
