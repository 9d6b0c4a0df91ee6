"""Whose name an insurance policy is in: the caller's own, or somebody's full name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.people import People
from ..languages.words import Word, phrase_at, split
from .base import Hints, Reading, SpokenOnly, Style, complete, could_go_on, unclear
from .names import PATIENCE, Name, say_name
from .payers import HEAD
from .relations import find_relations
from .yes_no import YesNo

if TYPE_CHECKING:
    from ..setting import Setting

SELF = "self"


@dataclass(frozen=True)
class PolicyHolder(SpokenOnly):
    """Value: "self" or a full name. A relation alone ("my husband's") could go on: the name is missing."""

    def read(self, text: str, setting: Setting) -> Reading:
        people = setting.language.people
        words = split(text)
        others = find_relations(words, people)
        if not others and _means_self(words, people):
            return complete(SELF)
        name = Name().read(text, setting)
        if name.is_complete and isinstance(name.value, str) and " " in name.value:
            return complete(SELF, 0.9) if _is_caller(name.value, setting) else name
        if others or name.is_complete:
            relation = others[0].relation if others else None
            return could_go_on("name", relation)
        answer = YesNo().read(text[:HEAD], setting)
        if answer.is_complete:
            # "No, it's" with the name lost is not "it is".
            is_self = answer.value is True and words[0].text != setting.language.replies.no
            return complete(SELF, answer.confidence) if is_self else could_go_on("name")
        return unclear(name.why or "nothing")

    def hints(self, setting: Setting) -> Hints:
        people, replies = setting.language.people, setting.language.replies
        grammar = f"{people.holder_grammar} | {replies.yes_grammar} | {replies.no_grammar} | {people.name_grammar}"
        return Hints(keyterms=people.relation_keyterms, grammar=grammar, patience=PATIENCE)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return setting.language.people.say_self if value == SELF else say_name(value, setting, style)


def _means_self(words: Sequence[Word], people: People) -> bool:
    """A phrase by which callers mean themselves, not denied; a short one only where it is all there is."""
    bare = [word for word in words if word.text not in people.fillers]
    short = phrase_at(bare, 0, people.short_selves) if bare else None
    if short and short[1] == len(bare):
        return True
    for at in range(len(words)):
        found = phrase_at(words, at, people.selves)
        if found:
            before = words[max(0, at - 3) : at]
            denied = any(word.text in people.negations or word.text in people.denials for word in before)
            return not denied and not _name_follows(words[found[1] :], people)
    return False


def _name_follows(words: Sequence[Word], people: People) -> bool:
    return any(word.text in people.given for word in words)


def _is_caller(name: str, setting: Setting) -> bool:
    own = f"{setting.answers.get('first_name') or ''} {setting.answers.get('last_name') or ''}".strip()
    return bool(own) and name.lower() == own.lower()
