"""Whether the call may be recorded: asked where the clinic wants it, a plain yes alone counts, and not for ever."""

from __future__ import annotations

from dataclasses import replace

from intake.dialogue.decisions import Ask, Save
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Heard, Started
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import Setting
from intake.dialogue.transcript import SETTING

RECORDS = replace(SETTING, asks_recording=True)


def heard(*utterances: str, setting: Setting = RECORDS, **before: bool) -> list[object]:
    """What is said and kept, utterance by utterance: questions by name, answers as (slot, value), other words."""
    state, decisions = respond(SCRIPT, begin(SCRIPT, before, "GREETING"), Started(resumed=bool(before)), setting)
    found: list[object] = [one.question for one in decisions if isinstance(one, Ask)]
    for words in utterances:
        state, decisions = respond(SCRIPT, state, Heard(state.turn, words, 0.95), setting)
        for one in decisions:
            if isinstance(one, Save):
                found.append((one.slot, one.value))
            elif isinstance(one, Ask):
                found.append(one.question)
    return found


YES, NO = ("recording_consent", True), ("recording_consent", False)
QUESTION = "recording_consent"


def test_a_plain_yes_alone_is_a_yes() -> None:
    said = {
        words: heard(*words.split(" / "))
        for words in (
            "yes you may", "no thank you", "don't record me please", "I guess so / um what", "I guess so / sure",
            "skip that", "I need to cancel my appointment / no",
        )
    }  # fmt: skip
    assert said == {
        "yes you may": [QUESTION, YES, "ready"],
        "no thank you": [QUESTION, NO, "ready"],
        "don't record me please": [QUESTION, NO, "ready"],
        "I guess so / um what": [QUESTION, QUESTION, QUESTION],
        "I guess so / sure": [QUESTION, QUESTION, YES, "ready"],
        "skip that": [QUESTION, ("recording_consent", None), "ready"],
        "I need to cancel my appointment / no": [QUESTION, ("errand", "cancel"), QUESTION, NO, "name"],
    }
    assert heard("hm I wonder", "the weather is fine") == [QUESTION, QUESTION, NO, "ready"]
    assert heard(setting=SETTING) == ["ready"]


def test_a_yes_is_taken_back_at_any_time_and_the_question_stays_open() -> None:
    stopping = (
        "stop recording", "please stop recording this call", "Can you turn off the recording?",
        "I don't want to be recorded anymore", "Don't record this.", "stop the recording now please",
    )  # fmt: skip
    assert [heard("yes", words) for words in stopping] == [[QUESTION, YES, "ready", NO, "ready"]] * len(stopping)
    assert heard("stop recording", recording_consent=True) == ["ready", NO, "ready"]
    assert heard("no", "stop recording", "yes") == [QUESTION, NO, "ready", "ready", "insured"]
