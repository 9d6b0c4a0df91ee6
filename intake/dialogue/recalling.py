"""Returning patients: what is on record is asked about ("is it still ...?") once the caller has proved who they are.

The calling number only suggests records. None of them is used, spoken or hinted at before the date of birth and the
full name which the caller SAID match one of them: a number may be shared, lent or forged. Even then only so much of an
address or a number is spoken as the patient needs to recognise it; whoever merely knows a birthday learns no address.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .kinds.base import Value
from .script import Script

Record = Mapping[str, str]
"""Slot -> value as stored."""
IDENTITY = ("first_name", "last_name", "date_of_birth")


def matching(suggested: Sequence[Record], answers: Mapping[str, Value | None]) -> Record:
    """The one suggested record that the caller's own words match in full name and date of birth; else an empty one."""
    said = [_plain(answers.get(slot)) for slot in IDENTITY]
    if not all(said):
        return {}
    found = [record for record in suggested if [_plain(record.get(slot)) for slot in IDENTITY] == said]
    return found[0] if len(found) == 1 else {}


def _plain(value: Value | None) -> str:
    """A date stays a date; names without case, marks and spaces."""
    return "".join(sign for sign in str(value or "").casefold() if sign.isalnum())


def can_recall(slots: Sequence[str], record: Record, answers: Mapping[str, Value | None]) -> bool:
    """Everything asked about is on record, and nothing of it was answered in this call."""
    return all(record.get(slot) for slot in slots) and all(answers.get(slot) is None for slot in slots)


def filled(script: Script, names: frozenset[str]) -> frozenset[str]:
    """The slots that these questions filled from the record."""
    return frozenset(
        slot for name in names for slot in script.questions[name].recalls + script.questions[name].recalls_too
    )
