"""Who the patient is to a caller who speaks for somebody else, and the patient's age where it is told in passing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from ..languages.words import Word, phrase_at, split, without
from .base import Hints, Reading, SpokenOnly, Style, Value, complete, unclear
from .relations import Relation, find_relations

if TYPE_CHECKING:
    from ..languages.base import Language
    from ..setting import Setting

SELF, OTHER = "self", "other"
_VAGUE = ("child", OTHER)
_REACH = 3
"""Words between "calling for" and whom it is for ("my three year old son")."""
_HEAD = 4
"""Words before "my son has ...", with which an answer begins."""
_GROWN_UP = 18
"""Years; for a grown-up patient staff make sure that the caller may speak (45 CFR 164.510(b))."""
_CHILD = 13
"""Years; nobody younger makes the call."""


class _Sign(NamedTuple):
    """relation: of the patient to the caller. start, end: the words that only say so; equal where they say more."""

    relation: str
    start: int
    end: int


@dataclass(frozen=True)
class Patient(SpokenOnly):
    """Value: who the patient is to the caller ("son"), "other" where that is not told, "self" for an own visit.

    Heard beside other answers: complete only where the caller says it ("I'm calling for my son", "I'm her mother",
    "my baby has a fever"). rest: what was said beyond it. asked: the question was put, and "my son" answers it.
    """

    asked: bool = False

    def read(self, text: str, setting: Setting) -> Reading:
        words = split(text)
        sign = _sign(words, setting.language)
        if sign is None:
            return self._told(text, setting) if self.asked else unclear("nothing")
        relation = _likelier(sign, setting.answers.get("patient_relation"))
        if sign.start == sign.end:
            return complete(relation, rest=text)
        start = sign.start
        while start and words[start - 1].text in setting.language.proxies.frames:
            start -= 1
        return complete(relation, rest=_beyond(text, (words[start].start, words[sign.end - 1].end)))

    def _told(self, text: str, setting: Setting) -> Reading:
        words = split(text)
        proxies = setting.language.proxies
        for at in range(len(words)):
            for table in (proxies.small, proxies.somebody):
                if found := phrase_at(words, at, table):
                    return complete(found[0] if table is proxies.small else OTHER)
        return Relation().read(text, setting)

    def hints(self, setting: Setting) -> Hints:
        people, proxies = setting.language.people, setting.language.proxies
        if not self.asked:
            return Hints(grammar=proxies.grammar)
        return Hints(keyterms=people.relation_keyterms, grammar=f"{proxies.grammar} | {people.relation_grammar}")

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        if value == SELF:
            return setting.language.people.say_self
        return spoken(value, setting.language)


def _likelier(sign: _Sign, known: Value | None) -> str:
    """What was said before, unless this says more: "my three year old" is still the son."""
    is_more = sign.start < sign.end and sign.relation not in _VAGUE
    return sign.relation if is_more or known in (None, SELF) else str(known)


def spoken(relation: str, language: Language) -> str:
    """The patient as the caller is told of them: "your son"."""
    return language.proxies.patients.get(relation, language.proxies.patient)


@dataclass(frozen=True)
class Age(SpokenOnly):
    """Value: the patient's age in years as told, "from-to"."""

    def read(self, text: str, setting: Setting) -> Reading:
        ages = setting.language.proxies.age(text)
        return complete(f"{ages[0]}-{ages[1]}", rest=text) if ages else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        return Hints()

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        low, _, high = value.partition("-")
        return low if low == high else f"{low}-{high}"


def _beyond(text: str, span: tuple[int, int]) -> str:
    """The words without the sign."""
    return without(text, [span]).strip(" ,.;")


# --- what follows from it


def age_of(born: Value | None, now: datetime) -> int | None:
    """Years; None where the date of birth is not known."""
    if not isinstance(born, str):
        return None
    day = date.fromisoformat(born)
    return now.year - day.year - ((now.month, now.day) < (day.month, day.day))


def is_child(born: Value | None, now: datetime) -> bool:
    years = age_of(born, now)
    return years is not None and years < _CHILD


def needs_consent(setting: Setting) -> bool:
    """Somebody speaks for a grown-up."""
    relation = setting.answers.get("patient_relation", SELF)
    if relation in (SELF, None):
        return False
    years = age_of(setting.answers.get("date_of_birth"), setting.now)
    return years >= _GROWN_UP if years is not None else relation in setting.language.proxies.adults


def fits_age(born: str, told: Value | None, now: datetime) -> bool:
    """Within a year of the age that was told; callers round."""
    years = age_of(born, now)
    if not isinstance(told, str) or years is None:
        return True
    low, _, high = told.partition("-")
    return int(low) - 1 <= years <= int(high) + 1


# --- signs


def _sign(words: Sequence[Word], language: Language) -> _Sign | None:
    """The strongest sign: for the caller, whom it is for, who speaks, of whom something is told."""
    proxies = language.proxies
    if proxies.triggers.isdisjoint(word.text for word in words):
        return None
    for at in range(len(words)):
        if found := phrase_at(words, at, proxies.for_self):
            return _Sign(SELF, at, found[1])
    for at in range(len(words)):
        if found := phrase_at(words, at, proxies.for_):
            whom = _whom(words, found[1], language)
            if whom:
                return _Sign(whom.relation, at, whom.end)
        if (speaker := phrase_at(words, at, proxies.speaker)) and (patient := _of_speaker(words, speaker, language)):
            return _Sign(patient.relation, at, patient.end)
    return _told_of(words, language)


def _whom(words: Sequence[Word], after: int, language: Language) -> _Sign | None:
    """ "(calling for) my son", "someone else": a relation close behind."""
    for at in range(after, min(after + _REACH, len(words))):
        if found := phrase_at(words, at, language.proxies.somebody):
            return _Sign(OTHER, at, found[1])
        if words[at].text in language.proxies.mine and (relation := _relation(words, at + 1, language)):
            return relation
    return None


def _relation(words: Sequence[Word], start: int, language: Language) -> _Sign | None:
    """A relation after "my", an age may stand before it; not "my husband's doctor"."""
    for at in range(start, min(start + _HEAD, len(words))):
        small = phrase_at(words, at, language.proxies.small)
        if small:
            return _Sign(small[0], at, small[1])
        mention = next(iter(find_relations(words[at : at + 3], language.people)), None)
        if mention and mention.start == 0:
            return _Sign(mention.relation, at, at + mention.end)
    if "old" in (word.text for word in words[start : start + _HEAD]):
        end = next(n for n in range(start, len(words)) if words[n].text == "old") + 1
        return _Sign("child", start, end)
    return None


def _of_speaker(words: Sequence[Word], speaker: tuple[str, int], language: Language) -> _Sign | None:
    """ "I'm his mother" makes the patient a son."""
    gender, at = speaker
    mention = next(iter(find_relations(words[at : at + 3], language.people)), None)
    if mention is None or mention.start:
        return None
    inverse = language.people.inverses.get(mention.relation, {})
    patient = {
        "his": {"mother": "son", "father": "son", "parent": "son"},
        "her": dict.fromkeys(("mother", "father", "parent"), "daughter"),
    }
    relation = patient.get(gender, {}).get(mention.relation) or inverse.get(gender) or (OTHER if not inverse else "")
    return _Sign(relation, at, at + mention.end) if relation else None


def _told_of(words: Sequence[Word], language: Language) -> _Sign | None:
    """ "My son has a fever": something is told of somebody, and nothing of the caller."""
    proxies = language.proxies
    at = next((n for n, word in enumerate(words) if word.text not in proxies.leads), len(words))
    if at >= len(words) or words[at].text not in proxies.mine:
        return None
    relation = _relation(words, at + 1, language)
    if relation is None or relation.end > len(words):
        return None
    after = words[relation.end :]
    owner = words[relation.end - 1].text.endswith("'s")
    happens = owner or bool(after and after[0].text in proxies.happens)
    own = any(phrase_at(after, n, proxies.own) for n in range(len(after)))
    return _Sign(relation.relation, 0, 0) if happens and not own else None
