"""Returning patients: nothing on record is spoken, or hinted at, before the caller's own words have matched it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intake.dialogue.decisions import Ask, LookUp, Save, Say
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Found, LookUpFailed, Started
from intake.dialogue.phases import SCRIPT
from intake.dialogue.recalling import matching
from intake.dialogue.transcript import SETTING, replay

CALLS = Path(__file__).parent / "calls"
RECORD = json.loads(
    next(line for line in (CALLS / "returning.call").read_text().splitlines() if line.startswith("@ known"))[8:]
)
WRONG = (CALLS / "returning_wrong_date.call").read_text()


def spoken(text: str) -> str:
    return " ".join(line for line in text.splitlines() if line.startswith("agent")).lower()


def anonymous(text: str) -> str:
    """The same conversation with a clinic that has no record."""
    return "\n".join(line for line in text.splitlines() if not line.startswith(("@ known", "#")))


def test_a_wrong_date_of_birth_hears_what_anybody_hears() -> None:
    """Word for word the conversation of a caller whom the clinic has never seen: not even the order is a hint."""
    assert anonymous(replay(WRONG)) == anonymous(replay(anonymous(WRONG)))
    secrets = ("Quince", "Gresham", "Safeway", "Lovejoy", "Oscar", "Brennan", "7 7 7", "6 6 5", "97214", "still")
    assert [secret for secret in secrets if secret.lower() in spoken(WRONG)] == []


@pytest.mark.parametrize(
    "said",
    [
        {"first_name": "Maria", "last_name": "Garcia"},
        {"last_name": "Garcia", "date_of_birth": "1987-03-04"},
        {"first_name": "Mario", "last_name": "Garcia", "date_of_birth": "1987-03-04"},
        {"first_name": "Maria", "last_name": "Garcia", "date_of_birth": "1987-03-05"},
        {"first_name": None, "last_name": None, "date_of_birth": None},
        {},
    ],
)
def test_all_of_name_and_date_of_birth_must_match(said: dict[str, str | None]) -> None:
    assert matching((RECORD,), said) == {}


def test_the_record_that_matches_is_the_only_one() -> None:
    said = {"first_name": "maria", "last_name": "Garcia", "date_of_birth": "1987-03-04"}
    other = {**RECORD, "first_name": "Lucia"}
    assert matching((other, RECORD), said) == RECORD
    assert matching((RECORD, dict(RECORD)), said) == {}


def test_only_part_of_an_address_or_a_number_is_ever_spoken() -> None:
    said = spoken((CALLS / "returning.call").read_text())
    in_full = ("48", "97214", "w998877665", "brennan", "five zero three, five five five, zero seven seven seven")
    assert [secret for secret in in_full if secret in said] == []


def test_who_turns_out_to_be_somebody_else_keeps_nothing_of_the_record() -> None:
    inputs = [line for line in (CALLS / "returning.call").read_text().splitlines() if line.startswith(("@", "caller"))]
    inputs[-1:] = [
        "caller: change my date of birth",
        "caller: march fifth nineteen ninety one",
        "caller: yes",
        "caller: skip",
    ]
    after = replay("\n".join(inputs)).partition("Sure, let's change that.")[2]
    asked = [line for line in after.splitlines() if line.startswith("agent?")]
    assert asked[2:] == [
        "agent? What is the member ID on your card?",
        "agent? What is the ZIP code of your home address?",
    ]


def test_a_caller_without_a_number_is_looked_up_nowhere() -> None:
    for number, wanted in (("5035550142", ["known_patients"]), ("", [])):
        setting = SETTING.__class__(**{**vars(SETTING), "caller_number": number})
        _, decisions = respond(SCRIPT, begin(SCRIPT, {}, "GREETING"), Started(), setting)
        assert [decision.name for decision in decisions if isinstance(decision, LookUp)] == wanted


def test_the_look_up_may_answer_whenever_it_likes_or_never() -> None:
    state, _ = respond(SCRIPT, begin(SCRIPT, {}, "GREETING"), Started(), SETTING)
    failed, nothing = respond(SCRIPT, state, LookUpFailed(0, "known_patients", "timeout"), SETTING)
    assert (failed, nothing) == (state, ())
    known, nothing = respond(SCRIPT, state, Found(0, "known_patients", {"patients": [RECORD]}), SETTING)
    assert (known.suggested_records, known.turn, nothing) == ((RECORD,), state.turn, ())
    assert "Quince" not in repr(known)
    assert not any(isinstance(decision, Say | Ask | Save) for decision in nothing)
