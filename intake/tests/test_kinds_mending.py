"""Words torn apart or run together by a recogniser."""

from __future__ import annotations

from intake.dialogue.kinds.mending import joined, parted, unglued

KNOWN = frozenset({"jackson", "mary", "ann", "maryann", "oak", "chestnut", "street", "the", "walmart"})


def test_torn_words_are_joined() -> None:
    rows = [
        ("gregory jac kson", "gregory jackson"),
        ("it's Jac kson, please", "it's Jackson, please"),
        ("mary ann", "mary ann"),
        ("jac, kson", "jac, kson"),
        ("o ak", "o ak"),
        ("", ""),
    ]
    assert [(heard, joined(heard, KNOWN.__contains__)) for heard, _ in rows] == rows
    assert joined("118 jac kson", KNOWN.__contains__, stands=("kson",)) == "118 jac kson"


def test_glued_words_are_parted() -> None:
    rows = [
        ("12 chestnutstreet please", "12 chestnut street please"),
        ("thewalmart", "the walmart"),
        ("maryann", "maryann"),
        ("oakland", "oakland"),
    ]
    assert [(heard, unglued(heard, KNOWN.__contains__, KNOWN.__contains__)) for heard, _ in rows] == rows


def test_two_ways_to_part_are_none() -> None:
    known = frozenset({"abc", "defghi", "abcdef", "ghi"})
    assert parted("abcdefghi", known.__contains__, known.__contains__) is None
