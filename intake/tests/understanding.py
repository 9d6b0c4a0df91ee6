"""What each kind reads, as plain functions, so that any collection of utterances can be scored."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from intake.dialogue.kinds.addresses import Address
from intake.dialogue.kinds.base import Kind, Value
from intake.dialogue.kinds.dates import BirthDate
from intake.dialogue.kinds.digits import Digits
from intake.dialogue.kinds.names import Name
from intake.dialogue.kinds.payers import Payer
from intake.dialogue.kinds.member_ids import MemberId
from intake.dialogue.kinds.phones import Phone
from intake.dialogue.kinds.spelling import Spelled
from intake.dialogue.kinds.zips import Zip
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.setting import Setting

Context = Mapping[str, Any]
"""now (ISO), agent (the question), day_first, nbest: each may be missing."""

# Callers of published collections were born, and called, before this.
_NOW = datetime(2022, 12, 31, 10, 0, tzinfo=ZoneInfo("America/Los_Angeles"))

_POSTCODES = tuple(area + "9AA" for area in ("A9", "A99", "AA9", "AA99", "A9A", "AA9A"))
"""British postcodes stand in for member numbers in one collection."""


def setting_of(context: Context, **more: Any) -> Setting:
    now = datetime.fromisoformat(context["now"]) if context.get("now") else _NOW
    return Setting(now=now if now.tzinfo else now.replace(tzinfo=_NOW.tzinfo), language=ENGLISH,
                   day_first=bool(context.get("day_first")), nbest=tuple(context.get("nbest") or ()), **more)


def _value(kind: Kind, utterance: str, context: Context) -> Value | None:
    reading = kind.read(utterance, setting_of(context))
    return reading.value if reading.is_complete else None


def dob(utterance: str, context: Context) -> Value | None:
    return _value(BirthDate(), utterance, context)


def phone(utterance: str, context: Context) -> Value | None:
    return _value(Phone(), utterance, context)


def digits(utterance: str, context: Context) -> Value | None:
    return _value(Digits(), utterance, context)


def zip(utterance: str, context: Context) -> Value | None:
    return _value(Zip(), utterance, context)


def number(utterance: str, context: Context) -> int | None:
    return ENGLISH.numbers.value(utterance)


def ordinal(utterance: str, context: Context) -> int | None:
    return ENGLISH.numbers.ordinal(utterance)


def name(utterance: str, context: Context) -> Value | None:
    return _value(Name(part="full"), utterance, context)


def address(utterance: str, context: Context) -> Value | None:
    return _value(Address(number="number", po_box="po_box"), utterance, context)


def payer(utterance: str, context: Context) -> Value | None:
    return _value(Payer(), utterance, context)


def spelled(utterance: str, context: Context) -> Value | None:
    return _value(Spelled(), utterance, context)


def alnum_id(utterance: str, context: Context) -> Value | None:
    shapes = _POSTCODES if "postcode" in str(context.get("pattern", "")) else ()
    return _value(MemberId(shapes=shapes), utterance, context)
