"""What a patient understands of the agent's words: which of the usual questions it is, by everyday keywords.

The product's wordings are not known here, so that the same patient survives any rewording a person would survive.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    ASK = "ask"
    CHECK = "check"
    """Something was read back; yes or no is wanted."""
    REVIEW = "review"
    """Everything was read back."""
    OFFER = "offer"
    AGAIN = "again"
    """Not understood, and no question of its own: the last answer is wanted once more."""
    STATEMENT = "statement"
    """No answer is wanted."""


@dataclass(frozen=True)
class Question:
    kind: Kind
    topic: str
    text: str = field(repr=False)


_TOPICS: tuple[tuple[str, str], ...] = (
    # The first that fits a sentence is its topic, so the narrow ones come first.
    ("errand", r"\bnew visit\b"),
    ("visit_type", r"\bkind of visit\b"),
    ("recording_consent", r"\brecord this call"),
    ("text_consent", r"\btext (you|message)"),
    ("kept_visit", r"\b(have|cancel|move) your visit\b|which visit shall"),
    ("patient_age", r"how old"),
    ("still", r"\bmember id\b.*\bstill\b|\bstill\b.*\b(on|at|ends?|use|call)\b|\bstill .*, with"),
    ("patient_relation", r"patient related to you|is the patient, for example"),
    ("caller_name", r"your own first|(what|please).*your own name"),
    ("emergency_phone", r"emergency.*\b(phone|number)|\b(phone|number)\b.*emergency|\breached at"),
    ("emergency_relation", r"related to you|\brelation|is that person|how do you know"),
    ("emergency_name", r"\b(who|whom|name|somebody|someone)\b.*emergency|emergency contact"),
    (
        "pharmacy_location",
        r"(street|part of town|where|locat|address).*pharmacy|pharmacy.*(where|street|part of town|locat|address)",
    ),
    ("pharmacy_name", r"pharmacy|drug ?store"),
    ("policy_holder", r"polic(y|ies)\b.*\b(in|name|holder|under)\b|whose (name|policy|insurance)|policyholder"),
    ("member_id", r"member(ship)? (i\.? ?d|number)|\bid\b.*card|policy number|subscriber (i\.? ?d|number)"),
    ("own_number", r"(calling|call) from"),
    ("payer", r"insurance (company|carrier|plan|provider|card)|(name|which|what|who)\b.*\binsurance|insurer"),
    ("insured", r"insurance|self[- ]pay|pay (for )?.*yourself|insured"),
    ("onset", r"when did|how long|since when|how many (days|weeks)|did (it|that|this) (start|begin)"),
    ("reason", r"reason|\bwhy\b.*(seen|call|visit|come|coming)|brings? you|coming in|symptom|problem"),
    ("date_of_birth", r"birth|\bborn\b"),
    ("name", r"first and (your )?last name|full name|your name\b|first and family name"),
    ("first_name", r"first name|given name"),
    ("last_name", r"last name|family name|surname"),
    ("email", r"e-?mail"),
    ("phone", r"phone|call[- ]?back number|number.*reach|area code|ten digits|the number"),
    ("zip", r"\bzip|postal"),
    ("unit", r"apartment|\bunit\b|\bsuite\b"),
    ("city_state", r"\bcity\b.*\bstate\b"),
    ("city", r"\bcity\b|which town"),
    ("state", r"which state|what state|\bthe state\b"),
    ("street", r"street|house number|\baddress\b|live at"),
    ("change", r"(what|which)\b.*\b(change|wrong|correct it)|needs? changing"),
    (
        "visit",
        r"which (one|time|of)|suits|works? (best )?for you|the first, the second|none of those|\bbook (it|that|this)",
    ),
    ("ready", r"\bready\b|\bbegin\b|\bget started\b|shall we start"),
    ("doubt", r"happening (right )?now|thinking about suicide"),
    ("still_there", r"still there|are you there|hear me"),
)
_RULES = tuple((topic, re.compile(pattern)) for topic, pattern in _TOPICS)
_REVIEW = re.compile(
    r"\byes\b.*\bchange\b|\b(all|everything)\b.*\b(correct|right)\b|\b(correct|right)\b.*\beverything\b"
    r"|anything (to|you want to) change"
)
_CHECK = re.compile(
    r"is (that|this|it) (right|the right|correct|okay)|(shall|should) i (book|move|cancel)|is that the one"
    r"|did i get (that|it) right|good number"
    r"|\bcorrect\?"
)
_EITHER = re.compile(r"did you (mean|say)\b.*\bor\b")
_WANTS = re.compile(r"\?|\b(please|say|tell me|give me|key in|read|spell|enter)\b")
_ASIDE = re.compile(r"also (use|key)|press zero|hang up|\bat any time\b|^for example")
_AGAIN = re.compile(r"didn'?t (catch|get|hear|understand)|once more|(say|try) (that|it) again|can'?t hear|pardon")
_FAREWELL = re.compile(r"good ?bye|stay on the line|connect you with")
_OF_THE_CONTACT = {
    "name": "emergency_name",
    "phone": "emergency_phone",
    "first_name": "emergency_name",
    "last_name": "emergency_name",
}


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!])\s+", text.lower().replace("’", "'")) if part]


def topic_of(sentence: str) -> str:
    """The topic a sentence is about, "" when it is about none."""
    return next((topic for topic, rule in _RULES if rule.search(sentence)), "")


def told_topic(sentence: str) -> str:
    """The fact a statement is about."""
    topic = topic_of(sentence)
    return {"own_number": "phone", "insured": "payer"}.get(topic, topic)


def understand(text: str, last_topic: str) -> Question:
    """text: everything the agent said since the patient spoke. last_topic: what it was about until now."""
    heard = sentences(text)
    if not heard or _FAREWELL.search(heard[-1]):
        return Question(Kind.STATEMENT, "", text)
    for place in range(len(heard) - 1, -1, -1):
        question = _question(heard, place, last_topic, text)
        if question is not None:
            return question
    if last_topic and _AGAIN.search(" ".join(heard)):
        return Question(Kind.AGAIN, last_topic, text)
    return Question(Kind.STATEMENT, "", text)


def _question(heard: list[str], place: int, last_topic: str, text: str) -> Question | None:
    """What the sentence at `place` wants, or None when it wants nothing by itself."""
    sentence = heard[place]
    if not _WANTS.search(sentence) or _ASIDE.search(sentence):
        return None
    if _REVIEW.search(sentence):
        return Question(Kind.REVIEW, "review", text)
    if _EITHER.search(sentence):
        return Question(Kind.ASK, last_topic, text)
    topic = topic_of(sentence)
    if _CHECK.search(sentence):
        return Question(Kind.CHECK, _checked(heard[: place + 1], last_topic), text)
    if not topic:
        return None
    if topic in _OF_THE_CONTACT and "your" not in sentence and _about_the_contact(heard[:place], last_topic):
        topic = _OF_THE_CONTACT[topic]
    return Question(Kind.OFFER if topic == "visit" else Kind.ASK, topic, text)


def _checked(heard: list[str], last_topic: str) -> str:
    """What was read back: the topic named nearest to the question, or else what was just answered."""
    named = next((topic for topic in map(told_topic, reversed(heard)) if topic), last_topic)
    # "Your emergency contact is your husband": it is about the one thing of several that was just asked.
    return last_topic if named.partition("_")[0] == last_topic.partition("_")[0] else named


def _about_the_contact(before: list[str], last_topic: str) -> bool:
    return last_topic.startswith("emergency") or any(topic_of(sentence).startswith("emergency") for sentence in before)
