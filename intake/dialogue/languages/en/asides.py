"""English words with which a caller begins to tell something unasked: "my birthday is", "I live at", "I have Cigna"."""

from __future__ import annotations

import re

from ..base import Told

_BE = r"(?:'s| is| was)?"
_OWN: tuple[tuple[tuple[str, ...], str], ...] = (
    (("name",), rf"(?:my (?:full )?name{_BE}|(?:hi|hello|hey) (?:this is|i'm|it's))"),
    (("date_of_birth",), rf"(?:i(?:'m| was)? born(?: on| in)?|my (?:birthday|birth ?date|date of birth|d ?o ?b){_BE})"),
    (("reason",), r"i(?:'ve| have) (?:had|been (?:having|getting|feeling|throwing|coughing))|i'm (?:having|calling (?:because|about))"),
)
"""Of the caller; of the patient only where they are the same."""
_THEIRS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("name",), rf"(?:his|her|their|the patient's|the baby's|(?:my|our) (?:son|daughter|baby|child|husband|wife|mother|father|mom|dad)'s) (?:full )?name{_BE}"),
    (("date_of_birth",), rf"(?:he|she)(?:'s| was)? born(?: on| in)?|(?:his|her) (?:birthday|birth ?date|date of birth|d ?o ?b){_BE}"),
    (("reason",), r"(?:he|she)(?:'s| has) (?:had|been (?:having|getting|throwing|coughing|running))"),
)
_ANYBODY: tuple[tuple[tuple[str, ...], str], ...] = (
    (("zip", "street", "unit", "city_state"), rf"(?:i|we) live (?:at|on|in)|(?:my|our|the)(?: home)? address{_BE}"),
    (("zip",), rf"(?:my|our|the) zip(?: code)?{_BE}"),
    (("phone",), rf"my (?:cell |home |phone |telephone |mobile |contact )*(?:number|phone|cell){_BE}|(?:you can )?(?:reach|call) me (?:at|on)"),
    (("email",), rf"my e ?-?mail(?: address)?{_BE}"),
    (("member_id",), rf"(?:my|the) (?:member|insurance|i ?d)(?: i ?d)?(?: number)?{_BE} (?=[a-z] |\d|one|two|three|four|five|six|seven|eight|nine|zero)"),
    (("insured", "payer"), rf"(?:i|we) have|i've got|we've got|i'm (?:with|on)|(?:my|our) insurance(?: company)?{_BE}"),
    (("pharmacy_name", "pharmacy_location"), rf"my pharmacy{_BE}|i (?:use|go to) (?=(?:the )?\w+(?: pharmacy)?(?: on| in| at|$))"),
    (("emergency_name",), rf"my emergency contact{_BE}"),
)
_LEAD = r"\b(?:(?:and|so|also|um|uh|oh|then) )*"


def _compiled(rows: tuple[tuple[tuple[str, ...], str], ...]) -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    return tuple((questions, re.compile(rf"{_LEAD}(?P<own>{form})\b")) for questions, form in rows)


_ROWS = {False: _compiled((*_OWN, *_ANYBODY)), True: _compiled((*_THEIRS, *_ANYBODY))}
_LONGEST = 600
"""Characters: half a minute of talk."""


def read_asides(text: str, for_another: bool) -> tuple[Told, ...]:
    """Where the caller begins to tell which thing, each to the beginning of the next, in order."""
    said = text[:_LONGEST].lower().replace("\u2019", "'")
    starts = sorted(
        (found.start(), found.end(), found.start("own"), questions)
        for questions, pattern in _ROWS[for_another]
        for found in pattern.finditer(said)
    )
    kept: list[tuple[int, int, int, tuple[str, ...]]] = []
    for row in starts:
        if not kept or row[0] >= kept[-1][1]:
            kept.append(row)
    ends = [*(row[0] for row in kept[1:]), len(said)][: len(kept)]
    return tuple(
        Told(questions, start, end, own - start) for (start, _, own, questions), end in zip(kept, ends, strict=True)
    )
