"""Digits, ZIP codes and telephone numbers as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Kind, Reading, Style, complete, could_go_on, unclear
from intake.dialogue.kinds.digits import Digits
from intake.dialogue.kinds.phones import Phone, is_nanp
from intake.dialogue.kinds.zips import Zip

from .kind_checks import setting

PHONES = [
    ("five zero three nine seven one two two four six", "5039712246"),
    ("five oh three, nine seven one, two two four six", "5039712246"),
    ("it's five oh three nine seven one twenty two forty six", "5039712246"),
    ("area code five oh three and then nine seven one two two four six", "5039712246"),
    ("503-971 two two four six", "5039712246"),
    ("(503) 971-2246", "5039712246"),
    ("plus one five oh three nine seven one two two four six", "5039712246"),
    ("one eight hundred five five five twelve twelve", "8005551212"),
    ("five oh three nine seven one twenty two hundred", "5039712200"),
    ("five oh three nine seven one two thousand", "5039712000"),
    ("five oh three double nine seven triple oh four", "5039970004"),
    ("5 oh 3 9 7 1 to to 4 6", "5039712246"),
    ("five oh three nine seven one two two for six", "5039712246"),
    ("503 971 2246 extension 12", "5039712246"),
    ("my birthday is 03/13/1985 and my phone is 503 971 2246", "5039712246"),
    ("five oh three nine seven one two two four six oh sorry two two four seven", "5039712247"),
    ("five oh three nine eight one sorry nine seven one two two four six", "5039712246"),
    ("two twelve five five five oh one nine nine", "2125550199"),
    ("five oh three nine seven one two thousand two hundred forty six", "5039712246"),
    ("five oh three nine seven one two two four five no sorry six at the end", "5039712246"),
    ("five oh three nine seven one two two four five no sorry six", "5039712246"),
    ("five oh three nine seven two no one two two four six", "5039712246"),
    ("five oh three nine eight let me start over five oh three nine seven one two two four six", "5039712246"),
    ("five oh three nine seven or yeah five oh three nine seven one two two four six", "5039712246"),
    ("503 971 2246 that's 503 971 2246", "5039712246"),
    ("503 971 2246 503 971 2246", "5039712246"),
    ("five oh three nine seven one two two four six and call me after five", "5039712246"),
    ("i moved in 2004 and the number is 503 971 2246", "5039712246"),
    ("the last four are two two four seven no wait it's five oh three nine seven one two two four six", "5039712246"),
]

PHONE_PROBLEMS = [
    ("five oh three nine seven one", could_go_on("too_short", "503971")),
    ("five oh three nine seven one two two four six six", unclear("not_valid")),
    ("zero one one two two two three three three three", unclear("not_valid")),
    ("two one two nine one one two two two two", unclear("not_valid")),
    ("one five oh three nine seven one two two four", could_go_on("too_short", "1503971224")),
    ("nine one one", could_go_on("too_short", "911")),
    ("503 971 2246 or 503 222 1144 i guess", unclear("ambiguous", ("5032221144", "5039712246"))),
    ("my cat is ill", unclear("nothing")),
    ("", unclear("nothing")),
]

ZIPS = [
    ("nine seven two oh one", "97201"),
    ("97201", "97201"),
    ("97201-4432", "97201"),
    ("nine seven two zero one four four three two", "97201"),
    ("oh two one three nine", "02139"),
    ("zero twenty one thirty nine", "02139"),
    ("ninety seven two oh one", "97201"),
    ("nine seven two hundred", "97200"),
    ("nine seven two oh two no sorry one", "97201"),
    ("it's nine seven two that's nine seven two oh one", "97201"),
    ("portland oregon nine seven two oh one", "97201"),
]


def _value(kind: Kind, text: str) -> object:
    reading = kind.read(text, setting())
    return reading.value if reading.is_complete else None


def test_phones_said() -> None:
    assert [(text, _value(Phone(), text)) for text, _ in PHONES] == PHONES


def test_phones_that_are_none_yet() -> None:
    assert [(text, Phone().read(text, setting())) for text, _ in PHONE_PROBLEMS] == PHONE_PROBLEMS


@pytest.mark.parametrize(
    "text",
    ["the one i'm calling from", "this number", "same number", "it's the number I am calling from", "the one you have"],
)
def test_the_number_they_call_from(text: str) -> None:
    assert Phone().read(text, setting(caller_number="5039712246")) == complete("5039712246", 0.95)


@pytest.mark.parametrize(
    ("text", "caller"), [("not this number", "5039712246"), ("this number", ""), ("a different number", "5039712246")]
)
def test_the_number_they_call_from_is_not_taken(text: str, caller: str) -> None:
    assert not Phone().read(text, setting(caller_number=caller)).is_complete


def test_zips_said() -> None:
    assert [(text, _value(Zip(), text)) for text, _ in ZIPS] == ZIPS


def test_digits_of_any_length() -> None:
    rows = [
        ("one two three", "123"),
        ("twelve thirty four", "1234"),
        ("double five six", "556"),
        ("four one six that's four one six", "416"),
        ("five hundred", "500"),
        ("nineteen eighty five", "1985"),
        ("oh seven", "07"),
    ]
    assert [(text, _value(Digits(), text)) for text, _ in rows] == rows


def test_a_group_may_go_on() -> None:
    assert Digits(length=4).read("one two", setting()) == could_go_on("too_short", "12")


def test_words_after_the_number_are_handed_on() -> None:
    reading = Phone().read("503 971 2246 and the zip is 97201", setting())
    assert (reading.value, reading.rest) == ("5039712246", "and the zip is 97201")


def test_hints() -> None:
    kinds: list[Kind] = [Phone(), Zip(), Digits(length=4), Digits()]
    assert [(kind.hints(setting()).keys, kind.hints(setting()).patience) for kind in kinds] == [
        (10, 1.0),
        (5, 1.0),
        (4, 1.0),
        (0, 1.0),
    ]


def test_other_hypotheses_fill_in() -> None:
    heard = setting(nbest=("nine seven two oh one", "97201"))
    assert Zip().read("nine heaven two oh one", heard) == complete("97201", 0.6)


def test_hypotheses_that_differ_are_asked() -> None:
    heard = setting(nbest=("nine seven two oh one", "97209"))
    assert Zip().read("nine heaven two oh one", heard) == unclear("ambiguous", ("97201", "97209"))


def test_keys() -> None:
    rows: list[tuple[Kind, str, Reading]] = [
        (Phone(), "5039712246", complete("5039712246")),
        (Phone(), "1112223333", unclear("not_valid")),
        (Phone(), "1503971224", could_go_on("too_short", "1503971224")),
        (Phone(), "15039712246", complete("5039712246")),
        (Phone(), "503", could_go_on("too_short", "503")),
        (Zip(), "97201", complete("97201")),
        (Zip(), "972", could_go_on("too_short", "972")),
        (Digits(length=4), "1234", complete("1234")),
        (Digits(length=4), "12345", unclear("too_long")),
        (Digits(), "", unclear("nothing")),
    ]
    assert [(kind, keys, kind.read_keys(keys, setting())) for kind, keys, _ in rows] == rows


def test_read_back() -> None:
    assert [Phone().say("5039712246", setting(), style) for style in Style] == [
        "five zero three, nine seven one, two two four six",
        "five zero three, nine seven one, two two four six",
        "five, zero, three, nine, seven, one, two, two, four, six",
    ]


@given(st.from_regex(r"[2-9][0-8][0-9][2-9][0-9]{6}", fullmatch=True).filter(is_nanp), st.sampled_from(Style))
def test_a_phone_said_is_understood(value: str, style: Style) -> None:
    assert _value(Phone(), Phone().say(value, setting(), style)) == value


@given(
    st.from_regex(r"[0-9]{5}", fullmatch=True).filter(lambda digits: not digits.startswith("000")),
    st.sampled_from(Style),
)
def test_a_zip_said_is_understood(value: str, style: Style) -> None:
    assert _value(Zip(), Zip().say(value, setting(), style)) == value


@given(st.integers(1, 20).flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n)), st.sampled_from(Style))
def test_digits_said_are_understood(value: str, style: Style) -> None:
    kind = Digits(length=len(value))
    assert _value(kind, kind.say(value, setting(), style)) == value
