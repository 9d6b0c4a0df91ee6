"""Where utterances begin and end, in frames of 30 ms."""

from __future__ import annotations

import pytest

from telephony.speech.embedded.endpoint import Edge, Endpointer


def _edges(frames: str, patience: float = 0.3, before: int = 0) -> list[tuple[int, Edge, int, int]]:
    """frames: "#" speech, "." silence -> (frame at which, edge, began, ended)."""
    endpointer = Endpointer(before)
    seen = ((i, endpointer.step(frame == "#", patience)) for i, frame in enumerate(frames, start=1))
    return [(i, edge, endpointer.began, endpointer.ended) for i, edge in seen if edge is not Edge.NONE]


@pytest.mark.parametrize(
    ("frames", "edges"),
    [
        ("." * 100, []),
        (".##.##.#....", []),
        ("..####" + "." * 10, [(5, Edge.STARTED, 2, 5), (16, Edge.ENDED, 2, 6)]),
        ("..####" + "." * 9 + "#" + "." * 10, [(5, Edge.STARTED, 2, 5), (26, Edge.ENDED, 2, 16)]),
        ("###" + "." * 10 + "###", [(3, Edge.STARTED, 0, 3), (13, Edge.ENDED, 0, 3), (16, Edge.STARTED, 13, 16)]),
    ],
)
def test_edges(frames: str, edges: list[tuple[int, Edge, int, int]]) -> None:
    assert _edges(frames) == edges


def test_patience_is_how_long_a_pause_may_be() -> None:
    assert _edges("###" + "." * 29, patience=0.9) == [(3, Edge.STARTED, 0, 3)]
    assert _edges("###" + "." * 30, patience=0.9)[1:] == [(33, Edge.ENDED, 0, 3)]


def test_endless_noise_is_cut_into_utterances_of_thirty_seconds() -> None:
    assert [frame for frame, edge, _, _ in _edges("#" * 2100) if edge is Edge.ENDED] == [1000, 2000]


def test_a_restarted_worker_goes_on_counting() -> None:
    assert _edges("###", before=100) == [(3, Edge.STARTED, 100, 103)]
