"""The question whether the caller may be sent texts: asked where the clinic wants it, once a visit is booked."""

from __future__ import annotations

from dataclasses import replace

from intake.dialogue.decisions import Ask, Save
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Heard, Started
from intake.dialogue.phases import SCRIPT
from intake.dialogue.transcript import SETTING
from intake.tests.rows import MARIA

VISIT = "2026-11-30T09:00:00-08:00|Doctor Lee"
BEFORE = {name: MARIA.get(name) for name, slot in SCRIPT.slots.items() if slot.kept and name in MARIA}


def answered(words: str, *, asks: bool = True, caller: str = "2025550143", visit: str | None = VISIT) -> object:
    """What is kept after `words`; "not asked" where something else is asked."""
    setting = replace(SETTING, asks_texts=asks, caller_number=caller)
    begun = begin(SCRIPT, BEFORE | {"visit": visit}, "SCHEDULING")
    state, decisions = respond(SCRIPT, begun, Started(), setting)
    asked = [one.text for one in decisions if isinstance(one, Ask)]
    if not asked or "May we text you" not in asked[-1]:
        return "not asked"
    _, decisions = respond(SCRIPT, state, Heard(state.turn, words, 0.95), setting)
    return [(one.slot, one.value) for one in decisions if isinstance(one, Save)]


def test_it_is_asked_only_where_the_clinic_wants_it_and_there_is_a_visit_and_a_number() -> None:
    assert [
        answered("yes", asks=False),
        answered("yes", caller=""),
        answered("yes", visit=None),
        answered("yes please"),
        answered("no thanks"),
    ] == ["not asked", "not asked", "not asked", [("text_consent", True)], [("text_consent", False)]]
