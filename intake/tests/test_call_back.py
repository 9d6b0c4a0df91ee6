"""Callers who would rather be called back: promised where there is a number, whatever was asked."""

from __future__ import annotations

from dataclasses import replace

from intake.dialogue.decisions import Ask, Decision, HandOver, Say
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Heard, Started
from intake.dialogue.phases import SCRIPT
from intake.dialogue.transcript import SETTING

PROMISE = "All right, the clinic will call you back. Thank you for calling, and goodbye."


def told(words: str, number: str = "5035550142", **answers: str) -> list[str]:
    state, _ = respond(SCRIPT, begin(SCRIPT, answers, "DEMOGRAPHICS"), Started(resumed=True), SETTING)
    heard = Heard(state.turn, words, 0.95)
    _, decisions = respond(SCRIPT, state, heard, replace(SETTING, caller_number=number))
    return [shown for one in decisions if (shown := as_text(one))]


def as_text(decision: Decision) -> str:
    match decision:
        case Say(text):
            return text
        case Ask(question=question):
            return f"? {question}"
        case HandOver(reason):
            return f"! {reason}"
        case _:
            return ""


def test_they_are_called_back_and_the_call_ends() -> None:
    asking = (
        "call me back", "Can you call me back please?", "please have somebody call me", "I'd rather be called back",
        "I'd like a call back", "could someone call me back later", "a callback please",
    )  # fmt: skip
    assert [told(words) for words in asking] == [[PROMISE, "! call_back_asked"]] * len(asking)


def test_without_a_number_the_question_stays_and_one_given_is_enough() -> None:
    no_number = "I have no number yet at which the clinic could call you back."
    assert told("call me back", "") == [no_number, "? insured"]
    assert told("call me back", "", phone="5035550142") == [PROMISE, "! call_back_asked"]


def test_nobody_came_to_the_phone() -> None:
    begun = begin(SCRIPT, {}, "GREETING")
    _, decisions = respond(SCRIPT, begun, Started(resumed=True, nobody_came=True), SETTING)
    said = [one.text for one in decisions if isinstance(one, Say)]
    assert said == [
        "Nobody could come to the phone just now. To be called back, say: call me back. Otherwise, let's go on here."
    ]
