"""Tables of what callers say to closed questions, and to a list of choices."""

from __future__ import annotations

import pytest

from intake.dialogue.kinds.base import complete, unclear
from intake.dialogue.kinds.choices import Choice, Option
from intake.dialogue.kinds.yes_no import Asked, YesNo

from .kind_checks import setting

YES = """
yes|yeah|yep|yup that's my name|uh-huh|mm-hmm|that's right|that is correct, thank you|correct|exactly|right|sure|ok
okay great|absolutely|of course|no problem
why not|you got it|sounds good|go ahead|please do|I do|I am|it is|yes please|yes ma'am|that's fine by me|fine, do it
perfect, thanks|I agree with that|you're absolutely right
no, that's right|that's write|no no that's fine|yeah no that's right|no wait yes|sure I can do that|of course I did
that's exactly what I want|true|I confirm|yes, there's no problem with that
yes, I never got it|yes, I don't need it anymore|yes but I don't remember the number|sure, what do you need to know
yes I have my card here|why yes, of course|yes it is|I don't mind
"""
NO = """
no|nope|nah I'm okay|not really|not quite|that's not right|that's wrong|it's wrong|that ain't it|I don't think so
I don't think that's right|absolutely not|of course not|definitely not
no thanks|no thank you I'm good|not at this time|not anymore|I haven't|I never had one|I have no insurance
we don't have any|it is not my number|that is not my name|none|yes... no wait
yeah no|yes no sorry no|I said no, not yes|agree, it is not ok|I would love to, but unfortunately the answer is no
you got my name wrong|no but I can get it|I'm afraid not|incorrect
no, I've been waiting for too long|no it isn't|no way|I'd rather not|please don't|almost, it's with a K
no there's nothing else
no that's no right|that's no correct|know|know, that's wrong
"""
NEITHER = """
maybe|I don't know|I'm not sure|not sure if that's right|what do you mean|can you repeat that|hold on|let me check
it depends|yes and no|yes or no|my name is Peter|hello|um|next Tuesday
I can't hear you|I don't understand the question|who is this|is it Tuesday|five five five
I have a sore throat|I have one question|guess|hope|you know
what happens if I don't pay|yeah I don't have any of that|
"""


def _rows(table: str) -> list[str]:
    return [said for line in table.strip().splitlines() for said in line.split("|")]


@pytest.mark.parametrize(("table", "value"), [(YES, True), (NO, False), (NEITHER, None)])
def test_closed_questions(table: str, value: bool | None) -> None:
    read = {said: YesNo().read(said, setting()) for said in _rows(table)}
    assert {said: reading.value for said, reading in read.items() if reading.value is not value} == {}


@pytest.mark.parametrize(
    ("said", "value", "rest"),
    [
        ("no, the fifteenth", False, "the fifteenth"),
        ("No, it's five oh three.", False, "it's five oh three"),
        ("yes, but the zip is wrong", False, "the zip is wrong"),
        ("yes but the last digit is a seven, it's wrong", False, "the last digit is a seven, it's wrong"),
        ("yeah, um, my name is Ana", True, "my name is Ana"),
        ("yes please", True, ""),
        ("nope, that's the old one", False, "that's the old one"),
    ],
)
def test_the_words_beside_the_answer_are_kept(said: str, value: bool, rest: str) -> None:
    reading = YesNo().read(said, setting())
    assert (reading.value, reading.rest) == (value, rest)


def test_what_was_asked_decides() -> None:
    rows = [
        (Asked.MORE, "that's all I need", False),
        (Asked.MORE, "that's it", False),
        (Asked.MORE, "I'm good", False),
        (Asked.MORE, "nothing else thank you", False),
        (Asked.MORE, "yes one more thing", True),
        (Asked.OPEN, "that's all I need", None),
        (Asked.CONFIRM, "yes but it's spelled differently", False),
        (Asked.CONFIRM, "yes except the street", False),
        (Asked.CONFIRM, "no that's not write", False),
        (Asked.CONFIRM, "well know that's no write", False),
        (Asked.CONFIRM, "no that's", False),
        (Asked.CONFIRM, "no, that's right", True),
        (Asked.CONFIRM, "no that's right", None),
        (Asked.OPEN, "yes but I don't have my card with me", True),
    ]
    assert [(asked, said, YesNo(asked).read(said, setting()).value) for asked, said, _ in rows] == rows


def test_yes_and_no_on_the_keypad() -> None:
    rows = [
        ("1", complete(True)),
        ("2", complete(False)),
        ("3", unclear("no_such_key")),
        ("", unclear("no_such_key")),
        ("12", unclear("no_such_key")),
    ]
    assert [(digits, YesNo().read_keys(digits, setting())) for digits, _ in rows] == rows


def test_yes_and_no_are_understood_as_spoken() -> None:
    kind = YesNo()
    assert [kind.read(kind.say(value, setting()), setting()).value for value in (True, False)] == [True, False]


CALL = Choice(
    (
        Option("cell", "cell phone", ("mobile",)),
        Option("home", "home phone", ("landline", "house phone")),
        Option("work", "work phone", ("office",)),
    )
)


def test_choices() -> None:
    rows = [
        ("my cell", complete("cell")),
        ("it's a landline", complete("home")),
        ("the second one", complete("home")),
        ("the last one", complete("work")),
        ("mobile please", complete("cell")),
        ("neither", complete("none")),
        ("none of those", complete("none")),
        ("not my cell, my office", complete("work")),
        ("cell or landline", unclear("ambiguous", ("cell", "home"))),
        ("I don't know", unclear("nothing")),
        ("", unclear("nothing")),
        ("a phone", unclear("nothing")),
        ("number three", complete("work")),
    ]
    assert [(said, CALL.read(said, setting())) for said, _ in rows] == rows


def test_choices_on_the_keypad_and_aloud() -> None:
    assert [CALL.read_keys(digits, setting()) for digits in ("1", "3", "4")] == [
        complete("cell"),
        complete("work"),
        unclear("no_such_key"),
    ]
    assert [CALL.read(CALL.say(option.value, setting()), setting()).value for option in CALL.options] == [
        "cell",
        "home",
        "work",
    ]
