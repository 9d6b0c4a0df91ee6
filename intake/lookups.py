"""Finding people without reading them: the keyed hashes of what a member of staff may type into a search box."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from voiceagent.privacy.hashing import keyed_hash, normalised

PHONE = "phone"
DATE_OF_BIRTH = "date_of_birth"
MEMBER_ID = "member_id"
LAST_NAME = "last_name"
FULL_NAME = "full_name"
PERSON = "person"
BEGINNING = "name_beginning"
LETTERS_OF_LAST, LETTERS_OF_FIRST = 3, 1

_BY_SLOT = {"phone": PHONE, "date_of_birth": DATE_OF_BIRTH, "member_id": MEMBER_ID, "last_name": LAST_NAME}
_DATE_FORMATS = (
    "%Y-%m-%d", "%m/%d/%Y", "%m-%d-%Y", "%m.%d.%Y", "%m/%d/%y", "%m-%d-%y", "%m %d %Y", "%m%d%Y", "%Y/%m/%d",
    "%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y",
)  # fmt: skip
_NANP_DIGITS = 10


def of_answer(slot: str, value: object) -> str:
    """The hash to store beside an answer; "" for slots nobody searches by."""
    purpose = _BY_SLOT.get(slot)
    return keyed_hash(purpose, value) if purpose and isinstance(value, str) and value else ""


def beginning(first: str, last: str) -> str:
    """What a name is found by when only its beginning is typed; "" for a name shorter than that."""
    last, first = normalised(last)[:LETTERS_OF_LAST], normalised(first)[:LETTERS_OF_FIRST]
    whole = len(last) == LETTERS_OF_LAST and len(first) == LETTERS_OF_FIRST
    return f"{last} {first}" if whole else ""


def of_term(term: str) -> list[str]:
    """Every hash it could be: a phone, a date of birth, a member ID, a last name, "First Last" or "Last, First"."""
    if not normalised(term):
        return []
    names = full_names(term)
    hashes = [
        keyed_hash(MEMBER_ID, term),
        keyed_hash(LAST_NAME, term),
        *(keyed_hash(FULL_NAME, *name) for name in names),
    ]
    digits = re.sub(r"\D", "", term)
    if len(digits) >= _NANP_DIGITS:
        hashes.append(keyed_hash(PHONE, digits[-_NANP_DIGITS:]))
    born = birth_date(term)
    return [*hashes, keyed_hash(DATE_OF_BIRTH, born.isoformat())] if born else hashes


def full_names(term: str) -> list[tuple[str, str]]:
    """(first, last) as it may be meant: "Last, First"; else split at each place, two words either way round."""
    last, comma, first = term.partition(",")
    if comma:
        return [(first, last)]
    words = term.split()
    names = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return [*names, (words[1], words[0])] if len(words) == 2 else names


def beginning_of_term(term: str) -> tuple[str, str] | None:
    """(last, first) of "lop, mar" or "lop mar", normalised, when there are letters enough to look by."""
    last, comma, first = term.partition(",")
    if not comma:
        last, _, first = term.strip().rpartition(" ")
    last, first = normalised(last), normalised(first)
    return (last, first) if beginning(first, last) and not (last + first).isdigit() else None


def begins(first: str, last: str, begins: tuple[str, str]) -> bool:
    return normalised(last).startswith(begins[0]) and normalised(first).startswith(begins[1])


def birth_date(term: str) -> date | None:
    """A date of birth in any usual writing, month before day; never one to come. None for anything else."""
    plain = " ".join(re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", term.replace(",", " "), flags=re.IGNORECASE).split())
    today = datetime.now(UTC).date()
    for pattern in _DATE_FORMATS:
        try:
            found = datetime.strptime(plain, pattern).date()  # noqa: DTZ007  (a date of birth has no zone)
        except ValueError:
            continue
        if found > today and "%y" in pattern:
            found = found.replace(year=found.year - 100)
        return found if found <= today else None
    return None
