"""Words of the staff's in between: the agent says them, and what was open is put again."""

from __future__ import annotations

from datetime import UTC, datetime

from intake.dialogue.decisions import Ask, Say
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Heard, Interjected, Started
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import Setting
from intake.dialogue.state import Mode

WORLD = Setting(now=datetime(2026, 11, 20, 12, tzinfo=UTC), language=ENGLISH)
OURS = Interjected("Please have your card at hand.")


def test_a_yes_to_the_words_confirms_nothing_that_was_read_back_before_them() -> None:
    state = begin(SCRIPT, {"insured": True}, "INSURANCE")
    state, _ = respond(SCRIPT, state, Started(), WORLD)
    state, _ = respond(SCRIPT, state, Heard(state.turn, "Blue Cross", confidence=0.2), WORLD)
    assert state.mode is Mode.CONFIRMING
    before = state.turn
    state, decisions = respond(SCRIPT, state, OURS, WORLD)
    said, asked = decisions
    assert (said, isinstance(asked, Ask) and asked.confirming) == (Say(OURS.text), True)
    assert respond(SCRIPT, state, Heard(before, "yes"), WORLD) == (state, ())


def test_before_the_first_question_there_is_nothing_to_put_again() -> None:
    first = begin(SCRIPT, {}, "GREETING")
    assert respond(SCRIPT, first, OURS, WORLD)[1] == (Say(OURS.text),)
