"""A call as a picture: where its turns lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intake.timeline import Band, Bar, picture

Drawn = tuple[int, float, float, str, str, bool, bool]
"""(row, x, width, speaker, label, slow, cut)"""


@dataclass
class Row:
    n: int
    speaker: str
    phase: str
    audio_seconds: float | None = None
    timings: Mapping[str, float] = field(default_factory=dict)
    latency_ms: int | None = None
    redacted: str = "words"


def drawn(*rows: Row) -> tuple[list[Drawn], tuple[Band, ...], int]:
    found = picture(rows)
    bars = [(bar.row, bar.x, bar.width, bar.speaker, bar.label, bar.slow, bar.cut) for bar in found.bars]
    return bars, found.bands, found.height


def test_turns_lie_where_they_were_heard_and_a_reply_shows_how_long_it_took() -> None:
    reply = {"playout_s": 9.0, "ended_s": 15.0, "endpoint_ms": 700.0, "playout_ms": 0.0}
    slow = {"playout_s": 21.0, "ended_s": 30.0, "cut_s": 24.0, "endpoint_ms": 700.0}
    assert drawn(
        Row(1, "agent", "GREETING", 0.0, {"playout_s": 0.0, "ended_s": 6.0}, 3),
        Row(2, "caller", "GREETING", 6.6, {"ended_s": 8.1}),
        Row(3, "agent", "INSURANCE", 8.8, reply, 12),
        Row(4, "agent", "INSURANCE", 20.9, slow, 1300),
    ) == (
        [
            (0, 44.0, 100.0, "agent", "", False, False),
            (0, 154.0, 25.0, "caller", "", False, False),
            (0, 194.0, 100.0, "agent", "0.7 s", False, False),
            (0, 394.0, 50.0, "agent", "2.0 s", True, True),
        ],
        (Band(0, 44.0, "GREETING"), Band(0, 194.0, "INSURANCE")),
        74,
    )


def test_a_turn_over_the_full_minute_is_drawn_in_both_rows() -> None:
    row = Row(1, "agent", "GREETING", 57.0, {"playout_s": 57.0, "ended_s": 63.0, "endpoint_ms": 100.0}, 0)
    assert drawn(row)[0] == [
        (0, 994.0, 50.0, "agent", "0.1 s", False, False),
        (1, 44.0, 50.0, "agent", "", False, False),
    ]


def test_a_second_stream_follows_on_the_first_and_what_was_not_measured_is_reckoned() -> None:
    bars, _, height = drawn(
        Row(1, "agent", "GREETING", 50.0, {"playout_s": 50.0, "ended_s": 54.0}),
        Row(2, "agent", "GREETING", 0.0, redacted="fifteen letters"),
        Row(3, "caller", "GREETING"),
    )
    assert (bars[1], height) == ((0, 944.0, 16.7, "agent", "", False, False), 74)


def test_nothing_said_is_no_picture() -> None:
    assert drawn() == ([], (), 0)


def test_only_the_redacted_words_are_in_it() -> None:
    bar = picture([Row(4, "caller", "GREETING", 0.0, redacted="my name is [name]")]).bars[0]
    assert (bar.title, bar) == ("4. caller: my name is [name]", Bar(0, 44.0, bar.width, "caller", bar.title))
