"""The names callers give in English to what we asked, and what they may say when they want to change one."""

from __future__ import annotations

import re
from difflib import get_close_matches

TOPICS: tuple[tuple[str, str], ...] = (
    ("emergency_phone", r"(?:emergency|contact)(?: contact)?(?:'?s)? (?:phone|number)"),
    ("emergency_relation", r"relation(?:ship)?"),
    ("emergency_name", r"emergency(?: contact)?"),
    ("pharmacy_location", r"pharmacy(?:'?s)? (?:address|location|street)"),
    ("pharmacy_name", r"\w*pharmacy\w*|drug ?store"),
    ("member_id", r"member(?:ship)?(?: ?id| number)?|policy number|insurance (?:id|number)|i ?d(?: number)?"),
    ("policy_holder", r"policy ?holder|subscriber"),
    ("insured", r"self pay|whether i'?m insured"),
    ("payer", r"\w*insurance\w*|payer|plan"),
    ("reason", r"\w*reason\w*|\w*complaint\w*|why i'?m coming"),
    ("onset", r"when it (?:started|began)|onset"),
    ("date_of_birth", r"(?:date of )?\w*birth(?: ?da(?:y|te))?|dob|d o b"),
    ("phone", r"phone|telephone|cell|mobile|call ?back|number to call"),
    ("email", r"(?:my|the)?e ?-?mail"),
    ("zip", r"zip|postal"),
    ("unit", r"apartment|unit|suite"),
    ("city_state", r"city|state|town"),
    ("street", r"street|\w*address\w*|house number"),
    ("patient_relation", r"who (?:it|the visit|this) is for|whom (?:it|the visit) is for"),
    ("visit", r"appointment|visit|time|day|date"),
    ("name", r"name"),
)
_TOPICS = tuple((question, re.compile(rf"\b(?:{form})\b")) for question, form in TOPICS)
_SAID = {
    "pharmacy": "pharmacy_name", "insurance": "payer", "emergency": "emergency_name", "address": "street", "apartment": "unit", "birthday": "date_of_birth",
    "reason": "reason", "telephone": "phone", "phone": "phone", "street": "street", "appointment": "visit",
}
_NEARLY = 0.8
_LONG = 5
"""Letters; shorter words are like too many others."""
_NOT_SAID = re.compile(r"[^a-z' -]+")


def plain(text: str) -> str:
    return " ".join(_NOT_SAID.sub(" ", text.lower()).split())


def read_topic(text: str) -> str | None:
    """The question that the caller's words name, most specific first; a word heard almost right counts last."""
    words = plain(text[:200])
    named = next((question for question, pattern in _TOPICS if pattern.search(words)), None)
    return named or _nearly_named(words)


def _nearly_named(words: str) -> str | None:
    """ "Change my harmacy"."""
    for word in words.split():
        near = get_close_matches(word, _SAID, 1, _NEARLY) if len(word) >= _LONG else []
        if near:
            return _SAID[near[0]]
    return None


TOPIC_GRAMMAR = (
    "[ i want to change | change ] [ my | the ] ( phone number | address | street | name | date of birth | insurance | member ( number | i. d. ) | zip code | "
    "pharmacy | city | reason [ for my visit ] | emergency contact | emergency contact's [ phone ] number | appointment )"
)
