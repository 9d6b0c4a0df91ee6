"""The rule list for emergencies that answers a clinic's calls, and what its staff may see of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from voiceagent.clinics.models import Clinic

from .dialogue.languages.en import ENGLISH
from .dialogue.languages.red_flags import RedFlagTable, Rule

RUNNING: Mapping[str, RedFlagTable] = {ENGLISH.code: ENGLISH.red_flags}
"""By language; callers of other languages are answered in English."""

EXAMPLES = 4
LEVELS = {1: "emergency wording at once", 2: "a person now", 3: "call-back the same day"}


@dataclass(frozen=True)
class RuleRow:
    """One rule as a clinician reads it. wordings: how many; examples: the first of them, in the rules' notation."""

    id: str
    about: str
    action: str
    asks_first: bool
    source: str
    wordings: int
    examples: str


def running(clinic: Clinic) -> RedFlagTable:
    return RUNNING.get(clinic.language, ENGLISH.red_flags)


def rows(table: RedFlagTable) -> list[RuleRow]:
    return [
        RuleRow(rule.id, rule.family, _action(rule), rule.ask, rule.source, len(rule.says), _examples(rule))
        for rule in table.rules
    ]


def _action(rule: Rule) -> str:
    return "crisis wording (988) at once" if rule.kind == "crisis" and rule.level == 1 else LEVELS[rule.level]


def _examples(rule: Rule) -> str:
    return " ; ".join(rule.says[:EXAMPLES])
