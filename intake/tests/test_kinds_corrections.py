"""What a caller puts right in a value that was just read back."""

from __future__ import annotations

import pytest

from intake.dialogue.kinds.base import Kind
from intake.dialogue.kinds.corrections import corrected
from intake.dialogue.kinds.dates import BirthDate
from intake.dialogue.kinds.phones import Phone
from intake.dialogue.kinds.zips import Zip

from .kind_checks import setting

PUT_RIGHT: list[tuple[Kind, str, str, str]] = [
    (BirthDate(), "1985-03-13", "the fifteenth", "1985-03-15"),
    (BirthDate(), "1985-03-13", "april", "1985-04-13"),
    (BirthDate(), "1985-03-13", "eighty six", "1986-03-13"),
    (BirthDate(), "1985-03-13", "it's the thirtieth", "1985-03-30"),
    (BirthDate(), "1985-03-13", "march fourteenth nineteen eighty five", "1985-03-14"),
    (Phone(), "5039712246", "it ends in four seven", "5039712247"),
    (Phone(), "5039712246", "two two four seven", "5039712247"),
    (Phone(), "5039712246", "five oh four nine seven one two two four six", "5049712246"),
    (Zip(), "97201", "two at the end", "97202"),
]


def test_put_right() -> None:
    assert [
        (kind, value, text, corrected(kind, value, text, setting()).value) for kind, value, text, _ in PUT_RIGHT
    ] == PUT_RIGHT


@pytest.mark.parametrize("text", ["that is wrong", "march thirteenth nineteen eighty five", ""])
def test_the_refused_value_is_not_taken_again(text: str) -> None:
    assert not corrected(BirthDate(), "1985-03-13", text, setting()).is_complete
