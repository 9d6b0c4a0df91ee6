"""Tables of utterances for what is read without a kind of its own or from an offer, scored as any collection is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import understanding
from .understanding import Context

SAID = Path(__file__).parent / "said"
SLOTS: dict[str, Callable[[str, Context], object]] = {
    "choices": understanding.choice,
    "closed": understanding.yesno,
    "corrections": understanding.correction,
    "numbers": understanding.number,
    "ordinals": understanding.ordinal,
    "payers": understanding.payer,
}


@pytest.mark.parametrize("name", SLOTS)
def test_what_is_heard(name: str) -> None:
    rows, read, agent = [], [], ""
    for line in (SAID / f"{name}.txt").read_text().splitlines():
        if line.startswith("> "):
            agent = line[2:]
        elif not line.startswith("#"):
            said = line.split(" | ", 1)[1]
            value = SLOTS[name](said, {"agent": agent})
            rows.append(line)
            read.append(f"{'-' if value is None else value} | {said}")
    assert read == rows
