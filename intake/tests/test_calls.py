"""Every conversation in `calls/` goes as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.dialogue.transcript import replay
from intake.tests.replay import CALLS


@pytest.mark.parametrize("path", sorted(CALLS.glob("*.call")), ids=lambda path: path.stem)
def test_the_conversation_goes_as_written(path: Path) -> None:
    assert replay(path.read_text()) == path.read_text()
