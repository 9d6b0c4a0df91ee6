"""The rules of the dialogue that no single conversation shows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from intake.dialogue import red_flags
from intake.dialogue.decisions import Alert, Ask, Confirmed, HandOver, Save, Say, Source
from intake.dialogue.engine import begin, prepare, respond
from intake.dialogue.events import Found, Heard, Keyed, LookUpFailed, Silence, Started
from intake.dialogue.kinds.base import Style, Value
from intake.dialogue.kinds.yes_no import YesNo
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.en.prompts import PROMPTS
from intake.dialogue.phases import SCRIPT
from intake.dialogue.policy import how_to_confirm, style_of, with_letters
from intake.dialogue.script import Care
from intake.dialogue.state import Mode, State
from intake.dialogue.transcript import SETTING
from intake.dialogue.wording import slowly

PHASES = (
    "GREETING INSURANCE CHIEF_COMPLAINT DEMOGRAPHICS ADDRESS PHARMACY EMERGENCY_CONTACT SCHEDULING SUMMARY COMPLETE"
).split()


def started() -> State:
    state, _ = respond(SCRIPT, begin(SCRIPT, {}, "GREETING"), Started(), SETTING)
    return state


def after(*said: str) -> State:
    state = started()
    for words in said:
        state, _ = respond(SCRIPT, state, Heard(state.turn, words, 0.95), SETTING)
    return state


def test_the_phases_are_the_ten_in_their_order() -> None:
    assert [phase.name for phase in SCRIPT.phases] == PHASES


@pytest.mark.parametrize(
    "event",
    [Silence(0), Keyed(0, "1"), Found(0, "open_times", {"offers": []}), LookUpFailed(0, "open_times", "timeout")],
)
def test_events_of_an_older_turn_change_nothing(event: Silence | Keyed | Found | LookUpFailed) -> None:
    state = after("yes")
    assert respond(SCRIPT, state, event, SETTING) == (state, ())


def test_words_for_an_older_question_answer_nothing() -> None:
    state = after("yes")
    assert respond(SCRIPT, state, Heard(state.turn - 1, "yes", 0.95), SETTING) == (state, ())


def asked_after(state: State, said: Heard) -> tuple[list[str], list[object]]:
    """The questions that follow; the values kept."""
    _, decisions = respond(SCRIPT, state, said, SETTING)
    questions = [decision.text for decision in decisions if isinstance(decision, Ask)]
    return questions, [decision.value for decision in decisions if isinstance(decision, Save)]


def test_a_question_cut_by_words_for_an_older_one_is_put_again() -> None:
    state = after("yes")
    assert asked_after(state, Heard(state.turn - 1, "yes", 0.95, over_prompt=True)) == ([state.spoken], [])
    read_back = after("yes", "no", "a cough", "since monday", "maria garcia")
    over_it = Heard(read_back.turn - 1, "yes", 0.95, over_prompt=True)
    assert asked_after(read_back, over_it) == (["Your name is Maria Garcia. Is that right?"], [])


def test_a_number_begun_before_its_question_sounded_is_read_back() -> None:
    state = after("yes", "no", "a cough", "since monday", "maria garcia", "yes", "may 5th 1980", "yes")
    number = Heard(state.turn - 1, "five oh three five five five oh one four two", 0.95, over_prompt=True)
    assert asked_after(state, number) == (
        ["Your phone number is five zero three, five five five, zero one four two. Is that right?"],
        [],
    )


def test_words_begun_while_a_question_was_put_again_answer_it() -> None:
    state = after("yes")
    again, _ = respond(SCRIPT, state, Silence(state.turn), SETTING)
    answer = Heard(state.turn, "no i do not", 0.95, over_prompt=True)
    assert (again.turn, again.since) == (state.turn + 1, state.turn)
    assert asked_after(again, answer) == (["What's the reason for your visit?"], [False, None, None, None])


def test_danger_is_heard_in_words_for_an_older_question() -> None:
    state = after("yes")
    _, decisions = respond(SCRIPT, state, Heard(state.turn - 1, "I have crushing chest pain right now", 0.95), SETTING)
    assert [type(decision) for decision in decisions if isinstance(decision, Alert | HandOver)] == [Alert, HandOver]


def test_nothing_follows_the_end() -> None:
    state = after("a person please")
    assert state.mode is Mode.ENDED
    assert respond(SCRIPT, state, Heard(state.turn, "yes", 0.95), SETTING) == (state, ())


def test_the_same_event_gives_the_same_decisions() -> None:
    state = after("yes", "yes", "Aetna")
    event = Heard(state.turn, "yes", 0.95)
    assert respond(SCRIPT, state, event, SETTING) == respond(SCRIPT, state, event, SETTING)


def test_a_step_leaves_the_state_it_was_given_alone() -> None:
    state = after("yes", "yes", "Aetna")
    before = replace(state)
    respond(SCRIPT, state, Heard(state.turn, "yes", 0.95), SETTING)
    assert state == before


def test_a_resumed_call_asks_only_what_is_open() -> None:
    given = {"insured": False, "payer": None, "member_id": None, "policy_holder": None, "reason": "a cough"}
    _, decisions = respond(SCRIPT, begin(SCRIPT, given, "CHIEF_COMPLAINT"), Started(resumed=True), SETTING)
    assert [decision.question for decision in decisions if isinstance(decision, Ask)] == ["onset"]


def test_a_confirmation_settles_the_value_that_was_read_last() -> None:
    state = after("yes", "yes", "Aetna", "no, Cigna")
    _, decisions = respond(SCRIPT, state, Heard(state.turn, "yes", 0.95), SETTING)
    saved = [decision for decision in decisions if isinstance(decision, Save)]
    assert [(save.slot, save.value, save.confirmed) for save in saved] == [("payer", "Cigna", Confirmed.READ_BACK)]


def test_cost_and_confidence_decide_how_a_value_is_confirmed() -> None:
    rows = [
        (Care.LOW, 0.9, Source.SPEECH, Confirmed.SILENT),
        (Care.LOW, 0.6, Source.SPEECH, Confirmed.SILENT),
        (Care.LOW, 0.3, Source.SPEECH, Confirmed.IN_PASSING),
        (Care.MEDIUM, 0.9, Source.SPEECH, Confirmed.IN_PASSING),
        (Care.MEDIUM, 0.6, Source.SPEECH, Confirmed.READ_BACK),
        (Care.HIGH, 1.0, Source.SPEECH, Confirmed.READ_BACK),
        (Care.HIGH, 1.0, Source.KEYPAD, Confirmed.KEYPAD),
        (Care.CRITICAL, 1.0, Source.SPEECH, Confirmed.SPELLED),
        (Care.CRITICAL, 1.0, Source.KEYPAD, Confirmed.KEYPAD),
        (Care.LOW, 1.0, Source.KEYPAD, Confirmed.SILENT),
    ]
    assert [
        (care, confidence, source, how_to_confirm(care, confidence, source)) for care, confidence, source, _ in rows
    ] == rows


def test_a_refusal_slows_the_next_read_back_down() -> None:
    rows = [
        (Confirmed.READ_BACK, 0, Style.NATURAL),
        (Confirmed.READ_BACK, 1, Style.GROUPED),
        (Confirmed.READ_BACK, 2, Style.SPELLED),
        (Confirmed.READ_BACK, 5, Style.SPELLED),
        (Confirmed.SPELLED, 0, Style.GROUPED),
        (Confirmed.SPELLED, 1, Style.SPELLED),
    ]
    assert [(confirmed, refusals, style_of(confirmed, refusals)) for confirmed, refusals, _ in rows] == rows


def test_a_name_in_doubt_is_read_back_with_its_letters() -> None:
    known, several_spellings, unknown = 1.0, 0.84, 0.8
    told = [with_letters(sure, 0.95) for sure in (known, several_spellings, unknown)]
    assert [*told, with_letters(known, 0.6), with_letters(known, 0.4)] == [False, True, True, False, True]
    assert style_of(Confirmed.READ_BACK, 0, letters=True) is Style.GROUPED
    rare = after("yes", "no", "a rash", "yesterday", "Maria Quxley")
    assert rare.spoken == "Your name is Maria, M A R I A. Quxley, Q U X L E Y. Is that right?"
    common = after("yes", "no", "a rash", "yesterday", "Maria Garcia")
    assert common.spoken == "Your name is Maria Garcia. Is that right?"


def test_every_question_has_its_wording() -> None:
    assert [name for name in SCRIPT.questions if name not in PROMPTS] == []


def test_a_question_that_refuses_a_no_says_what_then() -> None:
    again = [name for name, question in SCRIPT.questions.items() if question.on_no == "again"]
    assert [name for name in again if f"{name}.not_yet" not in PROMPTS] == []


def test_the_agent_never_poses_as_licensed() -> None:
    words = " ".join(wording for wordings in PROMPTS.values() for wording in wordings).lower()
    assert re.findall(r"\b(?:nurse|physician|medical assistant|this is doctor)\b", words) == []


def test_the_notice_is_complete() -> None:
    (greeting,) = PROMPTS["greeting"]
    assert [
        part
        for part in ("{clinic}", "automated", "transcribed", "dial {lines[emergency].number}", "person")
        if part not in greeting
    ] == []


def test_preparing_changes_nothing() -> None:
    state = after("yes")
    prepare(SCRIPT, SETTING)
    event = Heard(state.turn, "yes", 0.95)
    assert respond(SCRIPT, state, event, SETTING) == respond(SCRIPT, state, event, SETTING)


def test_digits_said_for_a_question_of_digits_are_digits() -> None:
    """Anywhere else a bare "nine one one" costs one closed question."""
    state, doubted = after("yes"), {}
    for name in ("member_id", "phone", "zip", "pharmacy_name"):
        asked = replace(state, question=name, spoken="Please.")
        after_it, _ = respond(SCRIPT, asked, Heard(asked.turn, "nine one one", 0.95), SETTING)
        doubted[name] = after_it.mode is Mode.DOUBT
    assert doubted == {"member_id": False, "phone": False, "zip": False, "pharmacy_name": True}
    asked = replace(state, question="phone", spoken="Please.")
    numbers = (
        "nine seven one seven hero seven ate one five for",
        "four one fine double ate one oh seven nine four",
        "my son ate one of my pills five oh three",
        "i took twenty five pills",
    )
    alarms = [respond(SCRIPT, asked, Heard(asked.turn, said, 0.95), SETTING)[0].mode for said in numbers]
    assert alarms == [Mode.ASKING, Mode.ASKING, Mode.ENDED, Mode.ENDED]


def test_who_asks_for_slower_words_hears_short_sentences_from_there_on() -> None:
    state = after("yes")
    slow, (first, again) = respond(SCRIPT, state, Heard(state.turn, "you're too fast for me", 0.95), SETTING)
    assert isinstance(first, Say)
    assert first.text == "Sure. Slower from here on."
    assert isinstance(again, Ask)
    assert again.text == slowly(state.spoken)
    assert (slow.spoken, slow.slow) == (state.spoken, True)
    assert slowly("Five zero three, nine seven one, right?") == "Five zero three. Nine seven one. Right?"
    _, repeated = respond(SCRIPT, slow, Heard(slow.turn, "uh huh", 0.95), SETTING)
    assert again not in repeated


def test_a_no_with_the_same_value_confirms_nothing() -> None:
    """A lost digit makes "no, five" into "no, fine"."""
    asked = replace(after("yes"), question="phone", answers={"insured": False})
    read, _ = respond(SCRIPT, asked, Heard(asked.turn, "four one six four eight nine oh five three oh", 0.95), SETTING)
    for said in ("no, fine four one six, four eight nine, oh five thirty", "no that's wrong"):
        state, decisions = respond(SCRIPT, read, Heard(read.turn, said, 0.95), SETTING)
        assert [decision for decision in decisions if isinstance(decision, Save)] == []
        assert state.question == "phone"


def test_what_is_left_of_a_stutter_answers_nothing() -> None:
    asked = replace(after("yes"), question="street", answers={"zip": "94112"}, history=("zip",))
    state, _ = respond(SCRIPT, asked, Heard(asked.turn, "4113 Washington Boulevard", 0.95), SETTING)
    for said in ("yes i i", "yes it i"):
        _, decisions = respond(SCRIPT, state, Heard(state.turn, said, 0.95), SETTING)
        assert [decision.slot for decision in decisions if isinstance(decision, Save)] == ["street"]
    uninsured = replace(after("yes", "no"), passing="insured")
    again, decisions = respond(SCRIPT, uninsured, Heard(uninsured.turn, "no, i have no insurance", 0.95), SETTING)
    assert [type(decision) for decision in decisions] == [Ask]
    assert again.question == "reason"
    redone = replace(uninsured, question="payer", redo="payer", answers={**uninsured.answers, "payer": None})
    settled, _ = respond(SCRIPT, redone, Heard(redone.turn, "i have no insurance", 0.95), SETTING)
    assert (settled.redo, settled.question, settled.answers["insured"]) == ("", "reason", False)


def test_what_to_put_right_is_known_by_its_name() -> None:
    asked = replace(after("yes"), question="correct", spoken="Is all of that correct?", mode=Mode.ASKING)
    said = ("chain my pharmacy", "cha nge my harmacy", "changemy pharmacy", "hm", "yes")
    redone = [respond(SCRIPT, asked, Heard(asked.turn, words, 0.95), SETTING)[0].redo for words in said]
    assert redone == ["pharmacy_name", "pharmacy_name", "pharmacy_name", "", ""]


def test_my_own_policy_is_asked_about_again_once_a_child_is_the_patient() -> None:
    """It was said before anybody knew that somebody else speaks."""
    given: dict[str, Value | None] = {
        "insured": True,
        "payer": "Aetna",
        "member_id": "W12",
        "policy_holder": "self",
        "date_of_birth": "2020-08-12",
    }
    asked = replace(after("yes"), question="patient_relation", answers=given, spoken="?")
    state, _ = respond(SCRIPT, asked, Heard(asked.turn, "my son", 0.95), SETTING)
    assert "policy_holder" not in state.answers
    state, _ = respond(SCRIPT, asked, Heard(asked.turn, "it's for me", 0.95), SETTING)
    assert state.answers["policy_holder"] == "self"


def test_plain_answers_are_never_danger_and_no_command() -> None:
    """They are passed over by both."""
    plain = sorted(ENGLISH.replies.plain)
    assert [said for said in plain if red_flags.find(said, ENGLISH) or ENGLISH.commands(said)] == []
    assert {type(YesNo().read(said, SETTING).value) for said in plain} == {bool}
