"""Member numbers as people say them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import DOUBTFUL, Style, complete, could_go_on, unclear
from intake.dialogue.kinds.member_ids import MemberId

from .kind_checks import setting

SAID = [
    ("it's w one two three four five six seven eight nine", "W123456789"),
    ("W as in whiskey one two three four five six seven eight nine", "W123456789"),
    ("whiskey one two three double four six seven", "W1234467"),
    ("the id number is S T 9 9 8 8 7 7.", "ST998877"),
    ("m for mary s like sam six five four three two one", "MS654321"),
    ("x y z one two three four five six", "XYZ123456"),
    ("h p six seven eight nine oh one", "HP678901"),
    ("h m o two three four five six seven", "HM0234567"),
    ("one two three four five j as in john h as in henry", "12345JH"),
    ("you are see 4 5 6 7 8", "URC45678"),
    ("bravo tango nine nine three no sorry four", "BT994"),
    ("a b one two three four let me start over a b one two three five six", "AB12356"),
    ("nine eight seven six five four", "987654"),
    ("12 34 56 78", "12345678"),
    ("three letters x y z then nine one two three four five six seven eight", "XYZ912345678"),
    ("x y z nine hundred twelve three four five six", "XYZ9123456"),
    ("w one two three four five six no seven at the end", "W123457"),
]

UNSURE = [
    ("w one two", could_go_on("too_short", "W12")),
    ("i have to find my card", unclear("words_between")),
    ("nine eight banana seven six five", unclear("words_between")),
    ("", unclear("nothing")),
]

MEDICARE = [
    ("one e g four t e five m k seven three", "1EG4TE5MK73"),
    ("one echo golf four tango echo five mike kilo seven three", "1EG4TE5MK73"),
    ("1EG4-TE5-MK73", "1EG4TE5MK73"),
    ("one e g for tea e five m k seven tree", "1EG4TE5MK73"),
    ("one one e g four t e five m k seven three", "1EG4TE5MK73"),
    ("one echo golf four toronto echo five mike kilo seven three", "1EG4TE5MK73"),
    ("one e oh four t e five m k seven three", "1E04TE5MK73"),
]


def test_said() -> None:
    assert [(text, MemberId().read(text, setting()).value) for text, _ in SAID] == SAID


def test_none_yet() -> None:
    assert [(text, MemberId().read(text, setting())) for text, _ in UNSURE] == UNSURE


def test_medicare() -> None:
    assert [
        (text, MemberId().read(text, setting(answers={"payer": "Medicare"})).value) for text, _ in MEDICARE
    ] == MEDICARE


def test_no_medicare_number() -> None:
    rows = [
        ("one e g four t e five", could_go_on("too_short", "1EG4TE5")),
        ("one two three four five six seven eight nine a b c", unclear("not_valid")),
    ]
    assert [(text, MemberId().read(text, setting(answers={"payer": "Medicare"}))) for text, _ in rows] == rows


def test_a_medicare_plan_of_an_insurer_has_numbers_of_its_own() -> None:
    heard = setting(answers={"payer": "Aetna Medicare"})
    assert MemberId().read("one zero one two three four five six seven eight nine zero", heard).value == "101234567890"


def test_a_shape_is_a_hint_not_a_gate() -> None:
    heard = setting(answers={"payer": "Aetna"})
    assert MemberId().read("101 234 567 8", heard).value == "1012345678"


LISTED = MemberId(shapes=("A9[AB]99", "AA9[AB]99"), prefixes=frozenset(("G", "GU", "KT", "LU", "RM")))
BENT = [
    ("g 5 a 1 2", "G5A12"),
    ("j u 4 b 9 9", "GU4B99"),
    ("ju 4 b 99", "GU4B99"),
    ("key t 2 b 7 1", "KT2B71"),
    ("o u 2 b 3 1", "LU2B31"),
    ("o m eight bee four for", "RM8B44"),
    ("k k t 2 b 7 1", "KT2B71"),
    ("g 5 a on two", "G5A12"),
    ("golf's 5 a 20 to", "G5A22"),
    ("g a u 5 b 1 2", "GU5B12"),
    ("x y 2 b 3 1", None),
    ("g 5 see 1 2", None),
]


def test_letters_are_bent_to_what_a_number_may_begin_with_and_hold() -> None:
    readings = [(text, LISTED.read(text, setting())) for text, _ in BENT]
    assert [(text, reading.value if reading.is_complete else None) for text, reading in readings] == BENT


def test_letters_written_as_a_little_word() -> None:
    kind = MemberId(shapes=("AA99",), prefixes=frozenset(("EH", "KA")))
    assert kind.read("eh four two", setting()).value == "EH42"


def test_a_number_far_from_what_was_heard_is_asked_for() -> None:
    assert LISTED.read("o m 8 b 4 4", setting()) == complete("RM8B44", DOUBTFUL)


def test_what_a_recogniser_should_expect_of_a_listed_number() -> None:
    kind = MemberId(shapes=("[AB]",))
    assert kind.hints(setting()).grammar == "(a. | alpha | b. | bravo)"


def test_a_hypothesis_that_is_plainly_another_number_leaves_doubt() -> None:
    heard = [LISTED.read("g 5 a 1 2", setting(nbest=(other,))) for other in ("g 5 a 1", "g 5 b 1 2", "g 5 a 1 9")]
    assert heard == [complete("G5A12", 0.95), complete("G5A12", DOUBTFUL), complete("G5A12", DOUBTFUL)]


def test_another_hypothesis_that_has_the_shape_counts() -> None:
    assert LISTED.read("g 5", setting(nbest=("g 5 a 1 2",))).value == "G5A12"


def test_an_article_before_the_letter_of_a_payers_numbers_is_none_of_them() -> None:
    said = "it's a w one two three four five six seven eight nine"
    readings = [MemberId().read(said, setting(answers={"payer": payer})).value for payer in ("Aetna", "Cigna")]
    assert readings == ["W123456789", "AW123456789"]


def test_keys() -> None:
    assert MemberId().read_keys("123456789", setting()) == complete("123456789", 0.9)
    assert MemberId().read_keys("123456789", setting(answers={"payer": "Medicare"})) == unclear("no_keys")
    assert MemberId().read_keys("123", setting()) == could_go_on("too_short", "123")


def test_read_back() -> None:
    heard = setting(answers={"payer": "Medicare"})
    assert [MemberId().say("1EG4TE5MK73", heard, style) for style in Style] == [
        "one E G four, T E five, M K seven three",
        "one E G four, T E five, M K seven three",
        "one, E as in echo, G as in golf, four, T as in tango, E as in echo, five, M as in mike, K, seven, three",
    ]


@given(st.from_regex(r"[A-Z]{0,3}[0-9]{6,11}[A-Z]?", fullmatch=True), st.sampled_from(Style))
def test_what_is_said_is_understood(value: str, style: Style) -> None:
    assert MemberId().read(MemberId().say(value, setting(), style), setting()).value == value


@given(
    st.from_regex(
        r"[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9][AC-HJKMNP-RT-Y]{2}[0-9]{2}",
        fullmatch=True,
    ),
    st.sampled_from(Style),
)
def test_a_medicare_number_said_is_understood(value: str, style: Style) -> None:
    heard = setting(answers={"payer": "Medicare"})
    assert MemberId().read(MemberId().say(value, heard, style), heard).value == value
