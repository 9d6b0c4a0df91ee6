"""What the dialogue can decide. The session carries decisions out, in order; nothing here does anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .kinds.base import Hints, Value


class Source(StrEnum):
    SPEECH = "speech"
    KEYPAD = "keypad"
    TYPED = "typed"
    STAFF = "staff"


class Confirmed(StrEnum):
    """How sure we are that the stored value is the meant one."""

    SILENT = "silent"
    IN_PASSING = "in_passing"
    READ_BACK = "read_back"
    SPELLED = "spelled"
    KEYPAD = "keypad"
    STAFF = "staff"
    NO = "no"


@dataclass(frozen=True)
class Say:
    """Words for the caller that need no answer. Legal and emergency wording is not interruptible."""

    text: str = field(repr=False)
    interruptible: bool = True


@dataclass(frozen=True)
class Ask:
    """A question. Whatever is heard next carries its `turn`.

    hints: what the recogniser should expect, how patient to be (seconds), how many keys end a keypad answer.
    confirming: a read-back that wants yes or no.
    """

    turn: int
    question: str
    text: str = field(repr=False)
    hints: Hints = field(repr=False)
    confirming: bool = False


@dataclass(frozen=True)
class Save:
    """An answer to keep, durable before the next question is spoken.

    value: JSON value as the outside contract shows it; None with `reason`: declined, unknown, not_applicable, unclear,
        none_fits, unavailable.
    flagged: staff must look at it.
    """

    slot: str
    value: Value | None = field(repr=False)
    heard: str = field(repr=False)
    confidence: float
    source: Source
    confirmed: Confirmed
    flagged: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Enter:
    phase: str


@dataclass(frozen=True)
class LookUp:
    """Ask the world outside; the answer comes back as `Found` or `LookUpFailed` with the same turn and name.

    waits: the conversation stands still until then.

    `open_times`: arguments as `kinds.wishes` says them, {} for any -> result {"offers": [{"id": str, "starts_at": ISO
        local time, "provider": str}, ...], "matched": bool}; not matched: nothing is open that the wish allows, these
        are others. Asked again in one call, other times than before as long as there are any.
    `hold_visit`, `book_visit`: arguments {"offer": id} -> result {"booked": bool}: kept for this call, theirs for good;
        not booked means taken in the meantime.
    `known_patients`: arguments {"phone": ten digits} -> result {"patients": [slot -> value, ...]}, those of the clinic
        that gave this number; whenever it comes.
    `own_visits`: arguments {first_name, last_name, date_of_birth} as said -> result as of `open_times`: the coming
        visits of that person, none when nobody has that name and date of birth.
    `cancel_visit`: the same and {"offer": id of one of them} -> result {"booked": done?}
    `move_visit`: the same, {"moved_visit": id of one of them, "offer": id of an open time} -> result {"booked": bool}
    `confirmation_code`: arguments {} -> result {"code": str}
    """

    turn: int
    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict, repr=False)
    waits: bool = True


@dataclass(frozen=True)
class Alert:
    """A red flag was heard: staff are told, whatever else happens.

    level: 1 (911 or 988 now), 2 (a person now), 3 (same-day call-back).
    """

    rule: str
    version: str
    level: int
    heard: str = field(repr=False)


@dataclass(frozen=True)
class HandOver:
    """A person takes the call. `reason` is a fixed code: asked, key_0, emergency, crisis, urgent, not_understood,
    silence, trouble, not_found, taken_over; call_back_asked: not now, they are called back."""

    reason: str


@dataclass(frozen=True)
class End:
    """The last words have been decided; the line is closed once they have played. `outcome`: completed, abandoned.

    reason: a fixed code, where the outcome alone does not say it: ended_by_staff.
    """

    outcome: str
    reason: str = ""


Decision = Say | Ask | Save | Enter | LookUp | Alert | HandOver | End
