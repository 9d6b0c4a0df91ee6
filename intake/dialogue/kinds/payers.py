"""Insurance: whether there is any, and the payer's name. The clinic's own list of plans goes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..languages.coverage import Coverage
from ..languages.words import Phrases, Word, phrase_at, phrases, split
from .base import Extent, Hints, Reading, SpokenOnly, Style, complete, unclear
from .tables.payers import DOUBTFUL, PLANS
from .yes_no import YesNo

if TYPE_CHECKING:
    from ..setting import Setting

MISHEARD = 0.6
"""Confidence in a plan known only by what recognisers make of its name."""
PARTIAL = 0.7
_DENIAL_REACH = 5
"""Words between "don't have" and what is not had."""
_LONGEST_NAME = 6


class _Mention(NamedTuple):
    name: str
    start: int
    end: int
    sure: float


@lru_cache(maxsize=1)
def _said() -> tuple[Phrases, Phrases, Phrases]:
    """Phrases -> plan, as said, as misheard, and phrases that could be either of two."""
    said = {phrase.replace("-", " "): plan.name for plan in PLANS for phrase in plan.said}
    misheard = {phrase: plan.name for plan in PLANS for phrase in plan.misheard if phrase not in said}
    return phrases(said), phrases(misheard), phrases({phrase: phrase for phrase in DOUBTFUL})


@lru_cache(maxsize=256)
def _clinics(payers: tuple[str, ...]) -> Phrases:
    """The clinic's own spelling by how it is said."""
    return phrases({_plain(payer): payer for payer in payers if _plain(payer)})


def _plain(name: str) -> str:
    return " ".join(word.text for word in split(name.replace("&", " and ")))


@lru_cache(maxsize=256)
def _own_spelling(payers: tuple[str, ...]) -> Mapping[str, str]:
    """General name -> the clinic's spelling of the same plan."""
    said = _said()[0]
    spelling: dict[str, str] = {}
    for payer in payers:
        words = split(payer)
        found = phrase_at(words, 0, said) if words else None
        if found and found[1] == len(words):
            spelling[found[0]] = payer
    return spelling


@dataclass(frozen=True)
class Payer(SpokenOnly):
    """Value: the clinic's spelling of an accepted plan, else the general name.

    A plan nobody knows is `unknown_payer` with the caller's words.
    """

    def read(self, text: str, setting: Setting) -> Reading:
        words = split(text)
        coverage = setting.language.coverage
        mentions = _mentions(words, setting.payers)
        held = [mention for mention in mentions if not _denied(words, mention, mentions, coverage)]
        names = list(dict.fromkeys(mention.name for mention in held))
        doubtful = _doubtful(words, mentions)
        if len(names) == 1 and not doubtful:
            return complete(names[0], min(mention.sure for mention in held))
        if doubtful and not names:
            return unclear("ambiguous", DOUBTFUL[doubtful])
        if names:
            return unclear("ambiguous", tuple(names[:3]))
        if mentions:
            return unclear("negated")
        return _unknown(words, text, coverage)

    def hints(self, setting: Setting) -> Hints:
        coverage = setting.language.coverage
        names = (*setting.payers, *(name for name in KEYTERMS if name not in setting.payers))
        grammar = f"{coverage.carrier_grammar} ({' | '.join(GRAMMAR)})"
        return Hints(keyterms=names, grammar=grammar)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.coverage.contrasts.get(value, value)


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


def _mentions(words: Sequence[Word], payers: tuple[str, ...]) -> list[_Mention]:
    """Every plan named, left to right; at each place the clinic's own plans first, then the longest."""
    said, misheard, _ = _said()
    clinics, spelling = _clinics(payers), _own_spelling(payers)
    mentions: list[_Mention] = []
    at = 0
    while at < len(words):
        tries = ((clinics, 1.0), (said, 1.0), (misheard, MISHEARD))
        found = [
            (hit[1], -order, hit[0], sure)
            for order, (table, sure) in enumerate(tries)
            if (hit := phrase_at(words, at, table))
        ]
        if found:
            end, _, name, sure = max(found)
            mentions.append(_Mention(spelling.get(name, name), at, end, sure))
            at = end
        else:
            at += 1
    return _merged(mentions, words)


def _merged(mentions: list[_Mention], words: Sequence[Word]) -> list[_Mention]:
    """ "Humana Medicare" is Humana: a brand beside Medicare or Medicaid sells that plan."""
    kept: list[_Mention] = []
    for mention in mentions:
        if kept and mention.start - kept[-1].end == 0:
            if mention.name in _PUBLIC:
                kept[-1] = kept[-1]._replace(end=mention.end)
                continue
            if kept[-1].name in _PUBLIC:
                kept[-1] = mention._replace(start=kept[-1].start)
                continue
        kept.append(mention)
    return kept


_PUBLIC = ("Medicare", "Medicaid")


def _doubtful(words: Sequence[Word], mentions: Sequence[_Mention]) -> str:
    covered = {at for mention in mentions for at in range(mention.start, mention.end)}
    for at in range(len(words)):
        found = phrase_at(words, at, _said()[2])
        if found and at not in covered:
            return found[0]
    return ""


def _denied(words: Sequence[Word], mention: _Mention, mentions: Sequence[_Mention], coverage: Coverage) -> bool:
    """Something before it, with no turn in between, says that the caller does not have it (any more)."""
    since = max((other.end for other in mentions if other.end <= mention.start), default=0)
    for at in range(since, mention.start):
        for table in (coverage.denials, coverage.past):
            found = phrase_at(words, at, table)
            if (
                found
                and mention.start - found[1] <= _DENIAL_REACH
                and not _turned(words, found[1], mention.start, coverage)
                and not _answers_no(words, at, found[1])
            ):
                return True
    return False


def _answers_no(words: Sequence[Word], start: int, end: int) -> bool:
    """ "No, I have Aetna": the no is an answer of its own."""
    return end - start == 1 and words[start].text == "no" and end < len(words) and words[end].paused


def _turned(words: Sequence[Word], start: int, end: int, coverage: Coverage) -> bool:
    return any(word.text in coverage.turns or word.paused for word in words[start:end])


def _unknown(words: Sequence[Word], text: str, coverage: Coverage) -> Reading:
    """The words left when all that merely surrounds a name is taken away."""
    if any(phrase_at(words, at, coverage.unknown) for at in range(len(words))):
        return unclear("nothing")
    kept = [at for at, word in enumerate(words) if word.text not in coverage.carriers and not word.text.isdigit()]
    if not kept or kept[-1] - kept[0] >= _LONGEST_NAME:
        return unclear("nothing")
    value = text[words[kept[0]].start : words[kept[-1]].end]
    return Reading(Extent.UNCLEAR, value, why="unknown_payer")


@dataclass(frozen=True)
class Insured:
    """Value: bool. `rest` names the payer where the caller already did."""

    def read(self, text: str, setting: Setting) -> Reading:
        words = split(text)
        coverage = setting.language.coverage
        payer = Payer().read(text, setting)
        if payer.is_complete or payer.why == "ambiguous":
            return complete(True, payer.confidence, text)
        uninsured, insured = (
            any(phrase_at(words, at, table) for at in range(len(words)))
            for table in (coverage.uninsured, coverage.insured)
        )
        if uninsured:
            return complete(False)
        if payer.why == "negated":
            return unclear("negated")
        if insured:
            return complete(True)
        answer = YesNo().read(text, setting)
        return answer if answer.is_complete else unclear(answer.why)

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        return YesNo().read_keys(digits, setting)

    def hints(self, setting: Setting) -> Hints:
        replies = setting.language.replies
        grammar = f"{replies.yes_grammar} | {replies.no_grammar} | {setting.language.coverage.insured_grammar}"
        return Hints(keyterms=("insured", "self pay"), grammar=grammar, keys=1)

    def say(self, value: bool, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.coverage.yes if value else setting.language.coverage.no
