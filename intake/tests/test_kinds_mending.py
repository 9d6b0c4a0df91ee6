"""Words torn apart or run together by a recogniser."""

from __future__ import annotations

import pytest

from intake.dialogue.kinds.mending import joined, parted, unglued

KNOWN = frozenset({"jackson", "mary", "ann", "maryann", "oak", "chestnut", "street", "the", "walmart"})


@pytest.mark.parametrize(
    ("heard", "mended"),
    [
        ("gregory jac kson", "gregory jackson"),
        ("it's Jac kson, please", "it's Jackson, please"),
        ("mary ann", "mary ann"),
        ("jac, kson", "jac, kson"),
        ("o ak", "o ak"),
        ("", ""),
    ],
)
def test_torn_words_are_joined(heard: str, mended: str) -> None:
    assert joined(heard, KNOWN.__contains__) == mended


@pytest.mark.parametrize(
    ("heard", "mended"),
    [
        ("12 chestnutstreet please", "12 chestnut street please"),
        ("thewalmart", "the walmart"),
        ("maryann", "maryann"),
        ("oakland", "oakland"),
    ],
)
def test_glued_words_are_parted(heard: str, mended: str) -> None:
    assert unglued(heard, KNOWN.__contains__, KNOWN.__contains__) == mended


def test_two_ways_to_part_are_none() -> None:
    known = frozenset({"abc", "defghi", "abcdef", "ghi"})
    assert parted("abcdefghi", known.__contains__, known.__contains__) is None
