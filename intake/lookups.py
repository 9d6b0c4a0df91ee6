"""Finding people without reading them: the keyed hashes of what a member of staff may type into a search box."""

from __future__ import annotations

import re
from datetime import date, datetime

from voiceagent.privacy.hashing import keyed_hash, normalised

PHONE = "phone"
DATE_OF_BIRTH = "date_of_birth"
MEMBER_ID = "member_id"
LAST_NAME = "last_name"
FULL_NAME = "full_name"
PERSON = "person"

_BY_SLOT = {"phone": PHONE, "date_of_birth": DATE_OF_BIRTH, "member_id": MEMBER_ID, "last_name": LAST_NAME}
_DATE_FORMATS = ("%Y-%m-%d", "%m/%d/%Y", "%m-%d-%Y", "%m.%d.%Y")
_NANP_DIGITS = 10


def of_answer(slot: str, value: object) -> str:
    """The hash to store beside an answer; "" for slots nobody searches by."""
    purpose = _BY_SLOT.get(slot)
    return keyed_hash(purpose, value) if purpose and isinstance(value, str) and value else ""


def of_term(term: str) -> list[str]:
    """Every hash it could be: a phone, a date of birth, a member ID, a last name, "First Last" or "Last, First"."""
    if not normalised(term):
        return []
    last, comma, first = term.partition(",")
    full = (first, last) if comma else tuple(term.split(maxsplit=1))
    hashes = [keyed_hash(MEMBER_ID, term), keyed_hash(LAST_NAME, term), keyed_hash(FULL_NAME, *full)]
    digits = re.sub(r"\D", "", term)
    if len(digits) >= _NANP_DIGITS:
        hashes.append(keyed_hash(PHONE, digits[-_NANP_DIGITS:]))
    born = _date(term.strip())
    return [*hashes, keyed_hash(DATE_OF_BIRTH, born.isoformat())] if born else hashes


def _date(term: str) -> date | None:
    for pattern in _DATE_FORMATS:
        try:
            return datetime.strptime(term, pattern).date()  # noqa: DTZ007  (a date of birth has no zone)
        except ValueError:
            continue
    return None
