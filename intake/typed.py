"""What a member of staff typed for a slot, as the value to store. Pure, apart from the clinic it is told about."""

from __future__ import annotations

from datetime import datetime

from .dialogue.kinds.base import DOUBTFUL, Reading, Value
from .dialogue.languages.en import ENGLISH
from .dialogue.phases import SCRIPT
from .dialogue.setting import Setting

LONGEST = 500
_FREE = frozenset(("reason", "onset"))
_OTHER_FORM = frozenset(("insured", "date_of_birth", "phone", "emergency_phone", "zip", "state", "unit"))
"""Slots with one way of writing a value: what was typed may well look different."""
_AS_WRITTEN = frozenset((
    "first_name", "last_name", "street", "city", "policy_holder", "pharmacy_name", "pharmacy_location",
    "emergency_name", "caller_name",
))  # fmt: skip
"""Slots whose capitals are the writer's own (McDonald, van der Berg)."""
_WHY = {
    "too_short": "something is missing",
    "too_long": "it is too long",
    "not_a_date": "there is no such date",
    "future": "it lies in the future",
    "ambiguous": "it could mean several things",
    "unknown_payer": "no such payer is known",
}


class Unreadable(Exception):
    """What was typed is no value of the slot, or not plainly. `meant`: what it was read as, None for nothing.

    The message is for the person who typed it and repeats none of their words.
    """

    def __init__(self, why: str, meant: Value | None = None) -> None:
        self.meant = meant
        super().__init__(why)


def read(slot: str, text: str, *, now: datetime, day_first: bool = False, payers: tuple[str, ...] = ()) -> str | bool:
    """The value as a caller's would be stored. now: aware, in the clinic's zone.

    The kinds read speech: "118 Fir St" may be heard as "118 1st". So a reading that is not plainly what was typed is
    never taken, but offered. Raises Unreadable.
    """
    text = " ".join(text.split())
    if not text or len(text) > LONGEST:
        raise Unreadable("Please type a value." if not text else "That is too long.")
    if slot in _FREE:
        return text
    setting = Setting(now=now, language=ENGLISH, day_first=day_first, payers=payers)
    reading = SCRIPT.slots[slot].kind.read(text, setting)
    value = reading.value
    if not reading.is_complete or reading.rest or isinstance(value, dict) or value is None:
        raise Unreadable(_why(reading))
    assert isinstance(value, str | bool)
    if isinstance(value, str) and _bare(value) == _bare(text):
        return text if slot in _AS_WRITTEN and text != text.lower() else value
    if slot in _OTHER_FORM and reading.confidence > DOUBTFUL:
        return value
    raise Unreadable("This was not plainly understood.", value)


def _why(reading: Reading) -> str:
    why = _WHY.get(reading.why, "")
    return f"That cannot be stored here: {why}." if why else "That does not look like a value for this answer."


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
