"""Who somebody is to the caller: one word of a closed list ("mother", "husband", "friend", ...), listed with the
language's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ..languages.people import People
from ..languages.words import Word, phrase_at, split
from .base import Hints, Reading, SpokenOnly, Style, complete, unclear

if TYPE_CHECKING:
    from ..setting import Setting

_NEGATION_REACH = 2


class Mention(NamedTuple):
    """relation: as stored. owner: "my mother's" leads on to somebody else. start, end: places of its words."""

    relation: str
    owner: bool
    start: int
    end: int


@dataclass(frozen=True)
class Relation(SpokenOnly):
    """Value: the relation as stored: to the caller, or to the patient where somebody else calls ("I'm her mother")."""

    def read(self, text: str, setting: Setting) -> Reading:
        people = setting.language.people
        words = split(text)
        mentions = [mention for mention in find_relations(words, people) if not _negated(words, mention, people)]
        if not mentions:
            return _self(words, people)
        after = _after_repair(words, mentions, people)
        values = list(dict.fromkeys(_values(words, after, people, to_caller=not setting.patient)))
        if len(values) > 1:
            return unclear("ambiguous", tuple(values[:3]))
        if not values or not values[0]:
            return unclear("nothing")
        return complete(values[0])

    def hints(self, setting: Setting) -> Hints:
        people = setting.language.people
        return Hints(keyterms=people.relation_keyterms, grammar=people.relation_grammar)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value


def find_relations(words: Sequence[Word], people: People) -> list[Mention]:
    """Every relation named, left to right."""
    plain = [word._replace(text=word.text.removesuffix("'s")) for word in words]
    mentions: list[Mention] = []
    at = 0
    while at < len(plain):
        found = phrase_at(plain, at, people.relations)
        if found:
            mentions.append(Mention(found[0], words[found[1] - 1].text.endswith("'s"), at, found[1]))
            at = found[1]
        else:
            at += 1
    return mentions


def _negated(words: Sequence[Word], mention: Mention, people: People) -> bool:
    before = words[max(0, mention.start - _NEGATION_REACH) : mention.start]
    bare = bool(before) and before[-1].text in people.denials and not words[mention.start].paused
    return bare or any(word.text in people.negations for word in before)


def _after_repair(words: Sequence[Word], mentions: Sequence[Mention], people: People) -> Sequence[Mention]:
    """What was said after the last correction."""
    for at in range(len(mentions) - 1, 0, -1):
        between = range(mentions[at - 1].end, mentions[at].start)
        if any(phrase_at(words, place, people.repairs) for place in between):
            return mentions[at:]
    return mentions


def _values(words: Sequence[Word], mentions: Sequence[Mention], people: People, *, to_caller: bool) -> list[str]:
    """Chains closed ("my husband's sister"), and turned round where the caller speaks of themselves ("I'm her son")."""
    values: list[str] = []
    for at, mention in enumerate(mentions):
        before = mentions[at - 1] if at else None
        if before and before.owner and mention.start == before.end:
            values[-1] = _of(values[-1], mention.relation, people)
        elif before and not before.owner and [word.text for word in words[before.end : mention.start]] in people.of_my:
            continue
        else:
            values.append(_inverse(words, mention, people) if to_caller else mention.relation)
    return values


def _of(owner: str, relation: str, people: People) -> str:
    return people.in_laws.get((owner, relation), relation if relation in people.not_kin else people.distant)


def _inverse(words: Sequence[Word], mention: Mention, people: People) -> str:
    """ "I'm her son" makes her the mother."""
    if mention.start < 2 or words[mention.start - 1].text not in people.theirs:
        return mention.relation
    place = mention.start - 2
    speaker = (
        words[place].text in people.speakers
        or place > 0
        and f"{words[place - 1].text} {words[place].text}" in people.speakers
    )
    if not speaker:
        return mention.relation
    gender = people.theirs[words[mention.start - 1].text]
    return people.inverses.get(mention.relation, {}).get(gender, "")


def _self(words: Sequence[Word], people: People) -> Reading:
    plain = [word for word in words if word.text not in people.fillers]
    tables = (people.short_selves, people.selves)
    found = [hit for table in tables if plain and (hit := phrase_at(plain, 0, table))]
    return complete("self") if any(end == len(plain) for _, end in found) else unclear("nothing")
