"""What each kind reads, as plain functions, so that any collection of utterances can be scored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime as Moment  # noqa: N812
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from intake.dialogue import red_flags
from intake.dialogue.kinds.addresses import Address
from intake.dialogue.kinds.base import Kind, Reading, Value
from intake.dialogue.kinds.choices import Choice, Option
from intake.dialogue.kinds.complaints import Complaint, features
from intake.dialogue.kinds.dates import BirthDate
from intake.dialogue.kinds.digits import Digits
from intake.dialogue.kinds.member_ids import MemberId
from intake.dialogue.kinds.names import Name
from intake.dialogue.kinds.offers import Offered
from intake.dialogue.kinds.payers import Payer
from intake.dialogue.kinds.phones import Phone
from intake.dialogue.kinds.repairs import repaired
from intake.dialogue.kinds.spelling import Spelled
from intake.dialogue.kinds.yes_no import Asked, YesNo
from intake.dialogue.kinds.zips import Zip
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.policy import FAIR
from intake.dialogue.setting import Offer, Setting
from intake.tests.moments import Times

from .listing import listed, visits

Context = Mapping[str, Any]
"""now (ISO), agent (the question), day_first, nbest: each may be missing."""

# Callers of published collections were born, and called, before this.
_NOW = Moment(2022, 12, 31, 10, 0, tzinfo=ZoneInfo("America/Los_Angeles"))

_INWARD = "9" + 2 * "[ABDEFGHJLNPQRSTUWXYZ]"
_POSTCODES = tuple(
    outward + _INWARD for outward in ("A9", "A99", "AA9", "AA99", "A9[ABCDEFGHJKPSTUW]", "AA9[ABEHMNPRVWXY]")
)
"""British postcodes stand in for member numbers in one collection; letters by position as in the Royal Mail's
Programmers' Guide to PAF."""

_POSTCODE_AREAS = frozenset(
    """AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH
    EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU
    M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR
    SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE""".split()
)
"""The postcode areas of the United Kingdom with Jersey, Guernsey and Man."""


def setting_of(context: Context, **more: Any) -> Setting:
    now = Moment.fromisoformat(context["now"]) if context.get("now") else _NOW
    return Setting(
        now=now if now.tzinfo else now.replace(tzinfo=_NOW.tzinfo),
        language=ENGLISH,
        day_first=bool(context.get("day_first")),
        nbest=tuple(context.get("nbest") or ()),
        **more,
    )


def _value(kind: Kind, utterance: str, context: Context) -> Value | None:
    """What the product would take at its word; what it is in doubt about costs one more question."""
    reading = _read(kind, utterance, setting_of(context))
    return reading.value if reading.is_complete and reading.confidence >= FAIR else None


def _read(kind: Kind, utterance: str, setting: Setting) -> Reading:
    """As the engine does: what is not understood is read once more without what the caller took back."""
    reading = kind.read(utterance, setting)
    mended = None if reading.is_complete else repaired(utterance, setting.language)
    return kind.read(mended, setting) if mended else reading


def dob(utterance: str, context: Context) -> Value | None:
    return _value(BirthDate(), utterance, context)


def phone(utterance: str, context: Context) -> Value | None:
    return _value(Phone(), utterance, context)


def digits(utterance: str, context: Context) -> Value | None:
    return _value(Digits(), utterance, context)


def zip(utterance: str, context: Context) -> Value | None:
    return _value(Zip(), utterance, context)


def number(utterance: str, context: Context) -> int | float | None:
    return ENGLISH.numbers.value(repaired(utterance, ENGLISH) or utterance)


def ordinal(utterance: str, context: Context) -> int | None:
    return ENGLISH.numbers.ordinal(repaired(utterance, ENGLISH) or utterance)


def name(utterance: str, context: Context) -> Value | None:
    return _value(Name(part="full"), utterance, context)


def address(utterance: str, context: Context) -> Value | None:
    return _value(Address(number="number", po_box="po_box"), utterance, context)


def payer(utterance: str, context: Context) -> Value | None:
    return _value(Payer(), utterance, context)


def spelled(utterance: str, context: Context) -> Value | None:
    return _value(Spelled(), utterance, context)


def alnum_id(utterance: str, context: Context) -> Value | None:
    """A postcode's pattern is handed over the way a payer's is: shapes and the letters they may begin with."""
    if "postcode" in str(context.get("pattern", "")):
        return _value(MemberId(shapes=_POSTCODES, prefixes=_POSTCODE_AREAS), utterance, context)
    return _value(MemberId(), utterance, context)


def datetime(utterance: str, context: Context) -> Value | None:
    return _value(Times(), utterance, context)


def yesno(utterance: str, context: Context) -> str | None:
    agent = str(context.get("agent") or "").lower()
    confirms = "correct" in agent or "right?" in agent
    asked = Asked.MORE if "anything else" in agent else Asked.CONFIRM if confirms else Asked.OPEN
    value = _value(YesNo(asked), utterance, context)
    return None if value is None else "yes" if value else "no"


def complaint(utterance: str, context: Context) -> str | None:
    """What staff see: the caller's words, and beside them what the documented lists find in them."""
    words = _value(Complaint(), utterance, context)
    found = features(utterance, ENGLISH)
    return " · ".join(filter(None, (str(words), *found.symptoms, found.category))) if words else None


def choice(utterance: str, context: Context) -> Value | None:
    """The agent's offer is text; so is the answer: the option as it stands there."""
    texts = listed(str(context.get("agent") or ""))
    if len(texts) < 2:
        return None
    setting = setting_of(context)
    offers = visits(texts, setting)
    kind: Kind = Offered() if offers else Choice(tuple(Option(text, text) for text in texts))
    reading = _read(kind, utterance, replace(setting, offers=offers, now=_before(offers, setting.now)))
    taken = reading.is_complete and reading.value != "none" and reading.confidence >= FAIR
    return reading.value if taken else None


def _before(offers: tuple[Offer, ...], now: Moment) -> Moment:
    """The moment of a call in which these were on offer."""
    if not offers or offers[0].starts_at - now < timedelta(days=40):
        return now
    return offers[0].starts_at - timedelta(days=5)


def correction(utterance: str, context: Context) -> str | None:
    """The value left after the caller's own repair."""
    return repaired(utterance, ENGLISH)


def redflag(utterance: str, context: Context) -> str:
    """ "emergency", "crisis" or "none". What may wait until the same day is none."""
    urgent = [flag for flag in red_flags.find(utterance, ENGLISH) if flag.level <= 2]
    return urgent[0].kind if urgent else "none"
