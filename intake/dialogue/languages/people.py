"""What a language must know of people: the words around a name, names themselves, and who somebody is to the caller."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .words import Phrases


class Part(StrEnum):
    """Which part of a name a caller says they are giving."""

    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    FULL = "full"


@dataclass(frozen=True, kw_only=True)
class People:
    """cues: phrases before a name ("my name is"). weak_cues: words that may stand before one ("from", "to").
    nicknames: phrases before one that is not the full name. labels_after: "is my last name".
    labels: phrases -> the part they announce ("last name is"). repairs: phrases -> anything; what follows replaces.
    spells: phrases that announce letters ("spelled"). joins: spoken hyphens. commas: spoken commas.
    fillers: words that carry nothing; glued: those that recognisers run together with a name; glued_behind: with its tail alone. common: words that are hardly ever names; no_name_endings: of words that no name begins with. titles: "doctor".
    suffixes: phrases -> as written ("junior" -> "Jr"). particles: "van", "de la", lower case between names.
    given, family: known names. sound_alikes: name -> all spellings that sound like it.
    first_particles: particles that are also first names. hyphenated: "with a hyphen". doubtful: names others are taken for.
    compounds: second halves of double first names ("Mary Ann"). irish: surnames that follow O'. written: "macdonald" -> "MacDonald".
    double: words for a letter said once and meant twice.
    withs, withouts: words before a letter that tells two spellings apart ("with an H").
    selves: phrases by which callers mean themselves; short_selves: those that do so only alone. missing: phrases that say there is nobody.
    relations: phrases -> relation as stored. inverses: relation the caller has -> relation the other has, by the
    other's gender word.
    hers: words by which somebody spoken of owns a thing. speakers: "i'm". theirs: "her" -> the other's gender word, or "". of_my: words between friend and owner ("of my").
    not_kin: relations that stay what they are whoever's they are. distant: any other relation of a relative. denials:
    "no", "not".
    in_laws: (whose, who) -> relation of "my husband's sister". possessives: "my", "her". negations: "not".
    name_grammar, relation_grammar, holder_grammar: JSGF. say_self: how "self" is spoken.
    """

    cues: Phrases = field(repr=False)
    weak_cues: frozenset[str] = field(repr=False)
    nicknames: Phrases = field(repr=False)
    labels: Phrases = field(repr=False)
    labels_after: Phrases = field(repr=False)
    repairs: Phrases = field(repr=False)
    spells: Phrases = field(repr=False)
    joins: frozenset[str]
    commas: frozenset[str]
    fillers: frozenset[str] = field(repr=False)
    glued: tuple[str, ...] = field(repr=False)
    glued_behind: tuple[str, ...] = field(repr=False)
    common: frozenset[str] = field(repr=False)
    no_name_endings: tuple[str, ...]
    titles: frozenset[str] = field(repr=False)
    suffixes: Phrases = field(repr=False)
    particles: frozenset[str] = field(repr=False)
    first_particles: frozenset[str] = field(repr=False)
    hyphenated: Phrases = field(repr=False)
    given: frozenset[str] = field(repr=False)
    family: frozenset[str] = field(repr=False)
    sound_alikes: Mapping[str, frozenset[str]] = field(repr=False)
    doubtful: frozenset[str] = field(repr=False)
    compounds: frozenset[str] = field(repr=False)
    irish: frozenset[str] = field(repr=False)
    written: Mapping[str, str] = field(repr=False)
    double: frozenset[str]
    withs: Phrases = field(repr=False)
    withouts: Phrases = field(repr=False)
    selves: Phrases = field(repr=False)
    short_selves: Phrases = field(repr=False)
    missing: Phrases = field(repr=False)
    relations: Phrases = field(repr=False)
    inverses: Mapping[str, Mapping[str, str]] = field(repr=False)
    in_laws: Mapping[tuple[str, str], str] = field(repr=False)
    possessives: frozenset[str] = field(repr=False)
    speakers: frozenset[str] = field(repr=False)
    hers: frozenset[str] = field(repr=False)
    theirs: Mapping[str, str] = field(repr=False)
    of_my: tuple[list[str], ...] = field(repr=False)
    not_kin: frozenset[str] = field(repr=False)
    distant: str
    denials: frozenset[str] = field(repr=False)
    negations: frozenset[str] = field(repr=False)
    name_grammar: str = field(repr=False)
    first_grammar: str = field(repr=False)
    last_grammar: str = field(repr=False)
    relation_grammar: str = field(repr=False)
    holder_grammar: str = field(repr=False)
    say_self: str
    first_keyterms: tuple[str, ...] = field(repr=False)
    relation_keyterms: tuple[str, ...] = field(repr=False)
