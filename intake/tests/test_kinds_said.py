"""Tables of utterances, a file for each kind of answer: what is read from them, and whether they could go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.dialogue.kinds.base import DOUBTFUL, Extent, Kind, Reading
from intake.dialogue.kinds.dates import BirthDate
from intake.dialogue.kinds.digits import Digits
from intake.dialogue.kinds.emails import Email
from intake.dialogue.kinds.member_ids import MemberId
from intake.dialogue.kinds.phones import Phone
from intake.dialogue.kinds.spelling import Spelled
from intake.dialogue.kinds.zips import Zip

from .kind_checks import setting
from .moments import Times

SAID = Path(__file__).parent / "said"
KINDS: dict[str, Kind] = {
    "dates": BirthDate(),
    "digits": Digits(),
    "emails": Email(),
    "member_ids": MemberId(),
    "phones": Phone(),
    "spelling": Spelled(),
    "times": Times(),
    "zips": Zip(),
}
SIGNS = {Extent.COULD_GO_ON: "+", Extent.UNCLEAR: "?"}


@pytest.mark.parametrize("name", KINDS)
def test_what_is_read(name: str) -> None:
    lines = (SAID / f"{name}.txt").read_text().splitlines()
    rows = [tuple(line.split(" | ", 1)) for line in lines if line and not line.startswith("#")]
    assert [(_told(KINDS[name].read(said, setting())), said) for _, said in rows] == rows


def _told(reading: Reading) -> str:
    """The value, after a "~" if in doubt; or "+" for what could go on and "?" for what is unclear, with the reason."""
    if not reading.is_complete:
        return SIGNS[reading.extent] + reading.why
    return f"{'~' if reading.confidence <= DOUBTFUL else ''}{reading.value}"
