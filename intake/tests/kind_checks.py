"""What tests of the kinds share: a setting without a clock, and the promise that any text is read, and read quickly."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Kind, Reading
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.setting import Setting

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=ZoneInfo("America/Los_Angeles"))
LIMIT = 0.005
"""Seconds for one reading of at most 10,000 characters."""
_PIECES = st.sampled_from(
    "one two oh for to three hundred thousand twenty 5 1985 3rd may march no sorry that's "
    "at the end double b c as in boy x-ray dot gmail com space , . - um ²3 ٣ é ½ @ &".split()
)
_LONG = (
    "one " * 240,
    "no one " * 120,
    "9" * 1400,
    "for to " * 120,
    "a as in " * 80,
    "may 1 " * 120,
    "at dot " * 110,
    "x" * 10_000,
    "x" * 1_400 + " b o b",
    "abcdefg b " * 100,
    "anderson " * 150,
    "a nn e ll dd ee r s o n " * 4,
    "bb an dd er ss on e ll i s",
    "1 " * 5_000,
    "double " * 200,
)


def setting(**more: Any) -> Setting:
    return Setting(**{"now": NOW, "language": ENGLISH, **more})


def check_any_text(kind: Kind, **more: Any) -> None:
    """`read` answers whatever the text, and answers the longest ones in time."""
    heard = setting(**more)

    @budget(max_examples=60)
    @given(st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=60).map(" ".join)))
    def answers(text: str) -> None:
        assert isinstance(kind.read(text, heard), Reading)

    answers()
    assert {text[:20]: took for text in _LONG if (took := _seconds(kind, text, heard)) > LIMIT} == {}


def _seconds(kind: Kind, text: str, heard: Setting) -> float:
    """The quickest of five, so that a busy machine does not count."""
    best = 1.0
    for _ in range(5):
        began = time.thread_time()
        kind.read(text, heard)
        best = min(best, time.thread_time() - began)
    return best
