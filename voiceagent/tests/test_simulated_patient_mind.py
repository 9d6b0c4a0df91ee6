"""What the simulated patient understands and answers: the product's own wordings, and ones it never used."""

from __future__ import annotations

import re

import pytest

from intake.dialogue.languages.en.prompts import PROMPTS
from intake.dialogue.phases import SCRIPT
from voiceagent.simulators import personas
from voiceagent.simulators.ears import Kind, understand
from voiceagent.simulators.mind import Mind, Reply
from voiceagent.simulators.personas import load
from voiceagent.simulators.readback import says, squashed

ASKED = [name for name in SCRIPT.questions if name not in ("visit", "correct")]
TAKEN_AS = {
    "errand_kind": "errand",
    "cancelled_visit": "kept_visit",
    "moved_visit": "kept_visit",
    "new_time": "visit",
    "medicare_card": "payer",
}
"""Questions a patient takes to be about what they know under another name."""
NO_PLAIN_QUESTION = {"new_time": {Kind.OFFER}, "medicare_card": {Kind.CHECK}, "kept_visit": {Kind.ASK, Kind.CHECK}}


def filled(wording: str) -> str:
    return re.sub(r"\{\w+\}", "Blah", wording)


@pytest.mark.parametrize(
    ("topic", "wording"),
    [(topic, filled(wording)) for topic in ASKED for wording in PROMPTS[topic] if "example, say" not in wording],
)
def test_every_wording_of_every_question_is_understood(topic: str, wording: str) -> None:
    question = understand(wording, last_topic=topic)
    taken = "still" if topic.startswith("still_") and topic != "still_there" else TAKEN_AS.get(topic, topic)
    kinds = NO_PLAIN_QUESTION.get(taken, NO_PLAIN_QUESTION.get(topic, {Kind.ASK}))
    spelled = {"name": ("name", "last_name")}.get(taken, (taken,))
    assert (question.kind in kinds, question.topic in spelled) == (True, True), question


@pytest.mark.parametrize(
    ("topic", "wording"),
    [
        (key.removesuffix(".confirm"), filled(wording))
        for key, wordings in PROMPTS.items()
        if key.endswith(".confirm")
        for wording in wordings
    ],
)
def test_every_read_back_is_understood(topic: str, wording: str) -> None:
    question = understand(wording, last_topic=topic)
    taken = "kept_visit" if topic == "new_time" else TAKEN_AS.get(topic, topic)
    assert (question.kind, question.topic) == (Kind.CHECK, taken)


@pytest.mark.parametrize(
    "key",
    [
        "greeting",
        "keys",
        "heard",
        "skipped",
        "flagged",
        "moment",
        "resumed",
        "visit.taken",
        "visit.none",
        "person",
        "emergency",
        "crisis",
        "farewell",
        "farewell.early",
    ],
)
def test_what_asks_nothing_gets_no_answer(key: str) -> None:
    assert [understand(filled(wording), "zip").kind for wording in PROMPTS[key]] == [Kind.STATEMENT] * len(PROMPTS[key])


@pytest.mark.parametrize(
    ("wording", "kind", "topic"),
    [
        # Nobody's prompts: any of these must do as well.
        ("And your birthday? When were you born?", Kind.ASK, "date_of_birth"),
        ("Could you give me your member number, please?", Kind.ASK, "member_id"),
        ("Who is your insurance provider?", Kind.ASK, "payer"),
        ("Do you have insurance or are you self-pay?", Kind.ASK, "insured"),
        ("So what brings you in today?", Kind.ASK, "reason"),
        ("How many days have you had it? When did it begin?", Kind.ASK, "onset"),
        ("Which drug store should we send prescriptions to?", Kind.ASK, "pharmacy_name"),
        ("And where is that pharmacy located?", Kind.ASK, "pharmacy_location"),
        ("Is there someone we can contact in an emergency? What's their name?", Kind.ASK, "emergency_name"),
        ("What's your postal code?", Kind.ASK, "zip"),
        ("Which city do you live in?", Kind.ASK, "city"),
        ("Does one of these times work for you?", Kind.OFFER, "visit"),
        ("You said 9 7 2 0 1. Did I get that right?", Kind.CHECK, "zip"),
        ("Okay, two weeks ago. What is your first and last name?", Kind.ASK, "name"),
        ("Thank you. What is your date of birth? You can also use your keypad.", Kind.ASK, "date_of_birth"),
        ("Sorry, I didn't catch that. Please say the five digits of your ZIP code.", Kind.ASK, "zip"),
        ("Sorry, I didn't catch that.", Kind.AGAIN, "zip"),
        ("Did you mean March 4, or May 4?", Kind.ASK, "zip"),
    ],
)
def test_other_wordings(wording: str, kind: Kind, topic: str) -> None:
    question = understand(wording, "zip")
    assert (question.kind, question.topic) == (kind, topic)


def test_whose_number_it_is() -> None:
    rows = [
        ("Please say the number, area code first.", "emergency_phone", "emergency_phone"),
        ("Please say the phone number, area code first.", "phone", "phone"),
        ("Who should we call in an emergency? Please give a first and last name.", "", "emergency_name"),
        ("What phone number can the clinic reach you on?", "emergency_phone", "emergency_phone"),
    ]
    assert [(wording, last_topic, understand(wording, last_topic).topic) for wording, last_topic, _ in rows] == rows


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("march fourth nineteen eighty seven", "March 4th, 1987"),
        ("october tenth nineteen forty five", "October 10, 1945"),
        ("july twenty third nineteen sixty two", "July 23rd, 1962"),
        ("june first two thousand and one", "June 1, 2001"),
        ("may fifth two thousand twenty three", "May 5, 2023"),
        ("five oh three, five five five, zero one four two", "5 0 3, 5 5 5, 0 1 4 2"),
        ("one two three oak street", "123 Oak St."),
        ("nine thirty a m", "9:30 AM"),
        ("garcia", "Garcia, G A R C I A"),
        ("maria", "M as in Mike, A, R, I, A"),
    ],
)
def test_the_same_said_and_written(spoken: str, written: str) -> None:
    assert squashed(spoken) == squashed(written)


def test_read_backs_are_compared_by_ear() -> None:
    rows = [
        ("Your ZIP code is 9 7 2 0 1. Is that right?", "nine seven two oh one", True),
        ("Your ZIP code is 9 7 2 0 1 1. Is that right?", "nine seven two oh one", False),
        ("Your name is Mario Garcia. Is that right?", "maria garcia", False),
        ("Your name is Maria, M A R I A. Garcia, G A R C I A. Is that right?", "maria garcia", True),
        ("I have UnitedHealthcare. Is that right?", "united healthcare", True),
        ("I have nothing. Is that right?", "", False),
    ]
    assert [(text, fact, says(text, (fact,))) for text, fact, _ in rows] == rows


def test_maria_answers_says_no_to_what_is_wrong_and_slows_down() -> None:
    mind = Mind(load("maria"))
    assert [
        mind.reply(text)
        for text in (
            "Thank you for calling. Are you ready to begin?",
            "Do you have health insurance?",
            "What is the member ID on your card?",
            "Your member ID is 9 1 2, 3 4 5, 6 7 7. Is that right?",
            "Thank you. Let's try that again.",
            "Your member ID is 9 1 2, 3 4 5, 6 7 8. Is that right?",
            "Please read the member ID slowly, or key in the numbers and press pound.",
            "Is the number you're calling from, 5 0 3, 5 5 5, 0 1 4 2, a good number to call you back?",
            "One moment, please.",
        )
    ] == [
        Reply("yes"),
        Reply("yes"),
        Reply("nine one two, three four five, six seven eight"),
        Reply("no"),
        Reply("nine one two, three four five, six seven eight", late=True),
        Reply("yes"),
        Reply(keys="912345678"),
        Reply("yes"),
        Reply(),
    ]


def test_maria_changes_her_phone_number_when_all_is_read_back() -> None:
    mind = Mind(load("maria"))
    summary = "Let me read everything back. Your name is Maria Garcia. Your phone number is {}. Is all of that correct?"
    assert [
        mind.reply(text)
        for text in (
            summary.format("5 0 3, 5 5 5, 0 1 4 2"),
            "Sure. Which part should I change?",
            "What phone number can the clinic reach you on?",
            "Your phone number is 5 0 3, 5 5 5, 0 1 4 2. Is that right?",
            "Your phone number is 5 0 3, 5 5 5, 0 1 7 7. Is that right?",
            "Is everything else correct?",
        )
    ] == [
        Reply("change my phone number"),
        Reply("change my phone number"),
        Reply("five oh three, five five five, zero one seven seven"),
        Reply("no"),
        Reply("yes"),
        Reply("yes"),
    ]


def test_a_wrong_line_of_the_read_back_is_changed_first() -> None:
    mind = Mind(load("helen"))
    wrong = "You were born October 10, 1954. ZIP code 9 7 2 0 5. Is all of that correct?"
    assert mind.reply(wrong) == Reply("change my date of birth")


def test_an_offer_is_chosen_and_what_is_booked_compared_with_it() -> None:
    offer = (
        "I can offer Tuesday, December 1st at 9:30 AM with Doctor Lee, Tuesday, December 1st at 10 AM,"
        " or Friday, December 4th at 1 PM. Which one suits you?"
    )
    mind = Mind(load("robert"))
    assert mind.reply(offer) == Reply("the second one")
    assert mind.reply("That's Tuesday, December 1st at 9:30 AM. Shall I book it?") == Reply("no")
    assert mind.reply("That's Tuesday, December 1st at 10 AM. Shall I book it?") == Reply("yes")
    assert Mind(load("walter")).reply(offer) == Reply("none of those")


def test_manners() -> None:
    robert, helen, james = (Mind(load(name)) for name in ("robert", "helen", "james"))
    assert robert.reply("What is your date of birth?") == Reply(keys="07231962")
    payer = "What is the name of your insurance company?"
    assert [helen.reply(payer), helen.reply(payer)] == [Reply("can you repeat that"), Reply("blue cross blue shield")]
    assert helen.reply("What is your date of birth?") == Reply(silent=True)
    assert james.reply("What is your first and last name?") == Reply("a person please")


def test_who_understands_nothing_wants_a_person() -> None:
    mind = Mind(load("maria"))
    assert [mind.puzzled().words for _ in range(4)] == [*["can you repeat that"] * 3, "a person please"]


@pytest.mark.parametrize("name", personas.names())
def test_a_persona_expects_what_it_says(name: str) -> None:
    """The facts and the words agree, where they can be compared by ear."""
    persona = load(name)
    answers = persona.changed().expects.answers
    said = persona.changed().says if persona.change_topic else persona.says
    together = {"name": ("first_name", "last_name"), "city_state": ("city",)}
    for topic, words in said.items():
        stored = " ".join(str(answers[slot]) for slot in together.get(topic, (topic,)) if slot in answers)
        if stored and not isinstance(answers.get(topic), bool) and topic not in ("policy_holder", "date_of_birth"):
            assert says(words[0], (stored,)), topic
