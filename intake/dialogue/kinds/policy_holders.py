"""Whose name an insurance policy is in: the caller's own, or somebody's full name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.words import Word, split
from .base import Hints, Reading, SpokenOnly, Style, complete, could_go_on, unclear
from .insured import HEAD
from .names import PATIENCE, Name, means_self, say_name
from .relations import Mention, find_relations
from .yes_no import YesNo

if TYPE_CHECKING:
    from ..setting import Setting

SELF = "self"


@dataclass(frozen=True)
class PolicyHolder(SpokenOnly):
    """Value: "self" (the patient) or a full name. A relation alone ("my husband's") could go on: no name yet."""

    caller_slot: str = "caller_name"

    def read(self, text: str, setting: Setting) -> Reading:
        people = setting.language.people
        words = split(text)
        others = find_relations(words, people)
        caller = setting.answers.get(self.caller_slot)
        if setting.patient and (of_patient := _of_patient(words, others, setting)):
            return of_patient
        if not others and means_self(words, people):
            # "Mine" is the caller's, who is not the patient.
            return complete(str(caller) if setting.patient and caller else SELF)
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
        own = setting.patient or setting.language.people.say_self
        return own if value == SELF else say_name(value, setting, style)


def _of_patient(words: Sequence[Word], others: Sequence[Mention], setting: Setting) -> Reading | None:
    """ "Hers", "my daughter's", "the patient's" where the daughter is the patient."""
    relation = setting.answers.get("patient_relation")
    texts = {word.text for word in words}
    theirs = bool(texts & setting.language.people.hers) or any(other.relation == relation for other in others)
    named = any(word.text in setting.language.people.given for word in words)
    denied = bool(texts & (setting.language.people.denials | setting.language.people.negations))
    return complete(SELF) if theirs and not named and not denied else None


def _is_caller(name: str, setting: Setting) -> bool:
    own = f"{setting.answers.get('first_name') or ''} {setting.answers.get('last_name') or ''}".strip()
    return bool(own) and name.lower() == own.lower()
