"""Words spelled letter by letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Style, could_go_on, unclear
from intake.dialogue.kinds.spelling import Spelled

from .kind_checks import setting

SAID = [
    ("n g u y e n", "NGUYEN"),
    ("nuyen that's n g u y e n", "NGUYEN"),
    ("N-G-U-Y-E-N", "NGUYEN"),
    ("november golf uniform yankee echo november", "NGUYEN"),
    ("o k a f o r", "OKAFOR"),
    ("s as in sam m as in mary i t h", "SMITH"),
    ("s like sugar m for mary i t h", "SMITH"),
    ("double l o y d", "LLOYD"),
    ("be oh why dee", "BOYD"),
    ("w a double t s", "WATTS"),
    ("double-u a why en e", "WAYNE"),
    ("r i c k d no sorry e r", "RICKER"),
    ("s m i t no s m y t h", "SMYTH"),
    ("first name john j o h n last name smyth s m y t h", "JOHN SMYTH"),
    ("j o h n space s m y t h", "JOHN SMYTH"),
    ("b e t h a NY", "BETHANY"),
    ("LL o u is e", "LOUISE"),
    ("wh i i t e", "WHITE"),
    ("golf roger alpha echo mike echo", "GRAEME"),
    ("b e r n a r d with a d", "BERNARD"),
    ("mc donald m c d o n a l d", "MCDONALD"),
    ("m a c no m c k e n z i e", "MCKENZIE"),
    ("s m i t h t h", "SMITH"),
    ("s m i t h s m i t h", "SMITH"),
    ("b a n a n a", "BANANA"),
    ("Jo h n wi LL I am s", "JOHN WILLIAMS"),
]

UNSURE = [
    ("b", could_go_on("too_short", "B")),
    ("i do not know", unclear("torn")),
    ("", unclear("nothing")),
    ("q xz e RT y k", unclear("torn")),
]


def test_said() -> None:
    assert [(text, Spelled().read(text, setting()).value) for text, _ in SAID] == SAID


def test_none_yet() -> None:
    assert [(text, Spelled().read(text, setting())) for text, _ in UNSURE] == UNSURE


def test_read_back() -> None:
    assert [Spelled().say("BO", setting(), style) for style in Style] == ["B, O", "B, O", "B as in bravo, O"]


@given(
    st.lists(st.from_regex(r"[A-Z]{2,12}", fullmatch=True), min_size=1, max_size=2).map(" ".join),
    st.sampled_from(Style),
)
def test_what_is_said_is_understood(value: str, style: Style) -> None:
    assert Spelled().read(Spelled().say(value, setting(), style), setting()).value == value
