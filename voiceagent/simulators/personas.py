"""Who calls: facts, manner and what the clinic must know in the end. The people themselves are in `personas.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

YES, NO = "yes", "no"
REPEAT, PERSON, HELLO, DONT_KNOW = "can you repeat that", "a person please", "hello", "i don't know"
FIRST_ONE = "the first one"
PARTS = {
    # What one changes, in the caller's words, by topic.
    "name": "my name",
    "date_of_birth": "my date of birth",
    "phone": "my phone number",
    "payer": "my insurance",
    "member_id": "my member id",
    "zip": "my zip code",
    "street": "my street address",
    "city_state": "my city",
    "pharmacy_name": "my pharmacy",
    "emergency_name": "my emergency contact",
    "reason": "the reason for my visit",
    "emergency_phone": "the emergency contact's phone number",
    "visit": "the appointment",
}
SHARED = (YES, NO, REPEAT, PERSON, HELLO, DONT_KNOW, FIRST_ONE)
"""What everybody may have to say."""


@dataclass(frozen=True)
class Expected:
    """The call's outcome. answers: slot -> value as stored; a slot left out is null. handover: its reason."""

    status: str
    booked: bool
    handover: str = ""
    red_flag: bool = False
    answers: Mapping[str, str | bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Persona:
    """See the head of personas.toml for what the mappings hold; keyed by topic (`ears`)."""

    name: str
    title: str
    voice: str
    caller: str
    says: Mapping[str, tuple[str, ...]]
    expects: Expected
    keys: Mapping[str, str] = field(default_factory=dict)
    knows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    once: Mapping[str, str] = field(default_factory=dict)
    interrupts: Mapping[str, float] = field(default_factory=dict)
    manner: frozenset[str] = frozenset()
    change_topic: str = ""
    change_says: tuple[str, ...] = ()
    change_keys: str = ""

    def changed(self) -> Persona:
        """The same person with the new fact, and nothing left to change."""
        return replace(
            self,
            says={**self.says, self.change_topic: self.change_says},
            keys={**self.keys, self.change_topic: self.change_keys},
            change_topic="",
        )

    def phrases(self) -> tuple[str, ...]:
        """Everything this persona may say in any call, each once."""
        said = [phrase for variants in self.says.values() for phrase in variants]
        changes = [f"change {PARTS[topic]}" for topic in self.says if topic in PARTS]
        return tuple(dict.fromkeys([*SHARED, *said, *self.change_says, *changes]))


def load(name: str) -> Persona:
    """Raises KeyError for a name nobody has."""
    return _persona(name, _all()[name])


def names() -> tuple[str, ...]:
    return tuple(_all())


def _all() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("personas.toml").read_text())


def _persona(name: str, data: Mapping[str, Any]) -> Persona:
    change = data.get("change", {})
    return Persona(
        name=name,
        title=data["title"],
        voice=data["voice"],
        caller=data["caller"],
        says=_variants(data["says"]),
        expects=Expected(**data["expects"]),
        keys=data.get("keys", {}),
        knows=_variants(data.get("knows", {})),
        once=data.get("once", {}),
        interrupts=data.get("interrupts", {}),
        manner=frozenset(data.get("manner", ())),
        change_topic=change.get("topic", ""),
        change_says=tuple(change.get("says", ())),
        change_keys=change.get("keys", ""),
    )


def _variants(table: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {topic: tuple(variants) for topic, variants in table.items()}
