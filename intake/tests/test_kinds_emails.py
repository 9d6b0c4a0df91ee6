"""E-mail addresses as people say them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Style, could_go_on, unclear
from intake.dialogue.kinds.emails import Email

from .kind_checks import setting

SAID = [
    ("jane dot doe at gmail dot com", "jane.doe@gmail.com"),
    ("it's jane doe at g mail dot com", "janedoe@gmail.com"),
    ("j smith eighty five at yahoo dot com", "jsmith85@yahoo.com"),
    ("my email is j underscore smith at hot mail dot com", "j_smith@hotmail.com"),
    ("jane-doe@comcast.net", "jane-doe@comcast.net"),
    ("Jane.Doe at gmail.com", "jane.doe@gmail.com"),
    ("m as in mary dot jones at a o l dot com", "m.jones@aol.com"),
    ("jane at clinic dot state dot or dot us", "jane@clinic.state.or.us"),
    ("sure it's bob at outlook dot com and that's all", "bob@outlook.com"),
    ("maria okafor all one word at gmail dot com", "mariaokafor@gmail.com"),
    ("maria dot okafor at gmail dot com that's m a r i a dot o k a f o r", "maria.okafor@gmail.com"),
    ("a one b two at a b c dot com", "a1b2@abc.com"),
    ("double a at gmail dot com", "aa@gmail.com"),
    ("maria dotlopez at gmail dot com", "maria.lopez@gmail.com"),
    ("maria dot lopez atgmail dotcom", "maria.lopez@gmail.com"),
    ("mariadot lopezat gmail dot com", "maria.lopez@gmail.com"),
    ("maria dotson at gmail dot com", "mariadotson@gmail.com"),
    ("dottie at yahoo dot com", "dottie@yahoo.com"),
]

UNSURE = [
    ("jane dot doe at", could_go_on("too_short")),
    ("i do not have one", unclear("nothing")),
    ("", unclear("nothing")),
]


def test_said() -> None:
    assert [(text, Email().read(text, setting()).value) for text, _ in SAID] == SAID


def test_none_yet() -> None:
    assert [(text, Email().read(text, setting())) for text, _ in UNSURE] == UNSURE


def test_read_back() -> None:
    assert [Email().say("jane.doe85@gmail.com", setting(), style) for style in Style] == [
        "jane dot doe eight five at gmail dot com",
        "jane dot doe eight five at gmail dot com",
        "j a n e dot d o e eight five at g m a i l dot com",
    ]


@given(
    st.from_regex(
        r"[a-z][a-z0-9]{0,7}(?:[._-][a-z0-9]{1,5})?@(?:gmail|yahoo|[a-z][a-z0-9]{1,7})\.(?:com|org|net)", fullmatch=True
    ),
    st.sampled_from(Style),
)
def test_what_is_said_is_understood(value: str, style: Style) -> None:
    assert Email().read(Email().say(value, setting(), style), setting()).value == value
