"""The payer's name. The clinic's own list of plans goes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from ..languages.coverage import Coverage
from ..languages.words import Phrases, Word, phrase_at, phrases, split
from .base import Extent, Hints, Reading, SpokenOnly, Style, complete, unclear
from .payer_having import held
from .payer_names import ALIKE, PARTIAL, Mention, by_sound, plain, spelled_out, tables
from .payer_reading import doubtful_at, read_mentions
from .tables.payers import DOUBTFUL, MEDICAID, MEDICARE
from .wanting import ASKED, asks

if TYPE_CHECKING:
    from ..setting import Setting

KEYTERMS = (
    "Aetna",
    "Cigna",
    "Humana",
    "UnitedHealthcare",
    "Blue Cross Blue Shield",
    "Kaiser Permanente",
    "Medicare",
    "Medicaid",
    "TRICARE",
    "Molina",
    "Ambetter",
    "Anthem",
    "Oscar",
)
GRAMMAR = (
    "aetna",
    "anthem",
    "blue cross",
    "blue cross blue shield",
    "blue shield",
    "cigna",
    "united healthcare",
    "united",
    "humana",
    "kaiser",
    "kaiser permanente",
    "medicare",
    "medicaid",
    "tricare",
    "molina",
    "molina healthcare",
    "ambetter",
    "oscar",
    "providence",
    "regence",
    "moda",
    "health net",
    "oregon health plan",
    "well care",
)
_LONGEST_NAME = 6


@dataclass(frozen=True)
class Payer(SpokenOnly):
    """Value: the clinic's spelling of an accepted plan, else the general name.

    A plan nobody knows is unclear("unknown_payer") with the caller's words as value; two plans are "ambiguous"; a plan
    the caller only denies is "negated". Medicare and Medicaid are never taken for each other.
    """

    hints_vary: ClassVar[bool] = True

    def read(self, text: str, setting: Setting) -> Reading:
        reading = self._read(text, setting)
        if reading.is_complete and asks([word for word in setting.language.words(text) if not word.is_mark], setting):
            return replace(reading, confidence=min(ASKED, reading.confidence))
        return reading

    def _read(self, text: str, setting: Setting) -> Reading:
        words = spelled_out(split(text))
        coverage = setting.language.coverage
        own = _own_plan(words, setting.payers, coverage)
        if own:
            return complete(own)
        mentions = read_mentions(words, coverage)
        having = held(words, mentions, coverage)
        names = list(dict.fromkeys(mention.name for mention in having))
        doubt = doubtful_at(words, mentions)
        if len(names) == 1 and not doubt:
            return _chosen(having[0], words, setting)
        if len(names) > 1:
            return unclear("ambiguous", tuple(names[:3]))
        if doubt:
            return unclear("ambiguous", DOUBTFUL[doubt])
        return unclear("negated") if mentions else _unknown(words, text, coverage)

    def hints(self, setting: Setting) -> Hints:
        return _hints(setting.payers, setting.language.coverage.carrier_grammar)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.coverage.contrasts.get(value, value)


# --- the clinic's own list


@lru_cache(maxsize=256)
def _clinics(payers: tuple[str, ...]) -> Phrases:
    """The clinic's own spelling by how it is said."""
    return phrases({plain(payer): payer for payer in payers if plain(payer)})


def _own_plan(words: Sequence[Word], payers: tuple[str, ...], coverage: Coverage) -> str:
    """A plan of the clinic's list named in full, with nothing else named or denied beside it."""
    table = _clinics(payers)
    found = [(at, hit) for at in range(len(words)) if (hit := phrase_at(words, at, table))]
    if len(found) != 1:
        return ""
    at, (name, end) = found[0]
    longer = phrase_at(words, at, tables().said)
    if longer and longer[1] > end:
        return ""  # "Medicare Advantage" is not the "Medicare" of the clinic's list
    others = [word for n, word in enumerate(words) if n < at or n >= end]
    named = any(phrase_at(others, n, tables().said) for n in range(len(others)))
    denied = any(phrase_at(words, n, table) for n in range(at) for table in (coverage.denials, coverage.past))
    return "" if named or denied else name


@lru_cache(maxsize=256)
def _own_spelling(payers: tuple[str, ...]) -> Mapping[str, str]:
    """General name -> the clinic's spelling, for entries that begin with a name of the plan. Doubles are left out."""
    spelling: dict[str, str] = {}
    double: set[str] = set()
    for payer in payers:
        words = split(payer)
        found = phrase_at(words, 0, tables().said) if words else None
        if found and found[0] in spelling:
            double.add(found[0])
        if found:
            spelling[found[0]] = payer if found[1] == len(words) or found[0] not in spelling else spelling[found[0]]
    return {name: payer for name, payer in spelling.items() if name not in double}


def _chosen(mention: Mention, words: Sequence[Word], setting: Setting) -> Reading:
    """In the clinic's spelling; a part of one accepted plan's name ("blue cross") stands for it, and is less sure."""
    own = _own_spelling(setting.payers).get(mention.name)
    if own:
        return complete(own, mention.sure)
    said = " ".join(word.text for word in words[mention.start : mention.end])
    within = [payer for payer in setting.payers if f" {said} " in f" {_open(payer)} "]
    if len(within) == 1 and mention.said and mention.name not in (MEDICARE, MEDICAID):
        return complete(within[0], PARTIAL)
    return complete(mention.name, mention.sure)


@lru_cache(maxsize=64)
def _hints(payers: tuple[str, ...], carriers: str) -> Hints:
    names = (*payers, *(name for name in KEYTERMS if name not in payers))
    said = dict.fromkeys((*GRAMMAR, *filter(None, map(_open, payers))))
    return Hints(keyterms=names, grammar=f"{carriers} ({' | '.join(said)})")


def _open(payer: str) -> str:
    return plain(payer).replace("bluecross", "blue cross").replace("blueshield", "blue shield")


# --- what is no known plan


def _unknown(words: Sequence[Word], text: str, coverage: Coverage) -> Reading:
    """The words between what leads up to a name and what trails it; a name that sounds like one plan's is that
    plan's."""
    if any(phrase_at(words, at, coverage.unknown) for at in range(len(words))):
        return unclear("nothing")
    start, end = 0, len(words)
    while start < end and words[start].text in coverage.leads:
        start += 1
    while end > start and words[end - 1].text in coverage.trails:
        end -= 1
    kept = words[start:end]
    if not kept or len(kept) > _LONGEST_NAME or _is_chatter(kept, coverage):
        return unclear("nothing")
    alike = by_sound(" ".join(word.text for word in kept), coverage)
    if alike & {MEDICARE, MEDICAID}:
        return unclear("ambiguous", (MEDICARE, MEDICAID))
    if len(alike) == 1:
        return complete(next(iter(alike)), ALIKE)
    return Reading(Extent.UNCLEAR, text[kept[0].start : kept[-1].end], why="unknown_payer")


def _is_chatter(words: Sequence[Word], coverage: Coverage) -> bool:
    """ "Can I use my HSA": everyday words only, or a pronoun among them, are no name."""
    texts = {word.text for word in words}
    return texts <= coverage.carriers | coverage.plan_types or bool(texts & coverage.pronouns)
