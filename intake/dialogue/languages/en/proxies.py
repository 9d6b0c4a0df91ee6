"""How English-speaking callers say that the visit is for somebody else, and how old that somebody is."""

from __future__ import annotations

import re

from ..proxies import Proxies
from ..words import Phrases, phrases, themselves
from .numbers import NUMBERS
from .relations import VALUES


def _speaker() -> Phrases:
    whose = {"his": "his", "her": "her", "their": "", "the patient's": "", "the child's": "", "the baby's": ""}
    return phrases(
        {f"{who} {owner}": gender for who in ("i'm", "im", "i am", "this is", "it's") for owner, gender in whose.items()}
    )


_AGED = re.compile(
    r"\b(?:my|our|i'?m|i am|he'?s|she'?s|he is|she is|they'?re|his|her|who'?s|who is|is|only|just|almost|turned|aged?)[ ,]+"
    r"(?P<number>[a-z0-9]+(?:[ -][a-z]+)?)[ -](?P<unit>year|yr|month|week|day)s?[ -]old\b"
)
_WORDS_FOR_AGES: tuple[tuple[re.Pattern[str], tuple[int, int]], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b"), ages)
    for words, ages in (
        (r"newborn|(?:my|our|the) (?:baby|infant)(?! (?:brother|sister))|well baby", (0, 2)),
        (r"(?:my|our|the) toddler", (1, 4)),
        (r"well child|(?:my|our) (?:kindergartner|preschooler)", (0, 18)),
        (r"(?:my|our) teenager", (12, 20)),
    )
)
_OLDEST = 120


def read_age(text: str) -> tuple[int, int] | None:
    """ "My three year old" -> (3, 3); "my baby" -> (0, 2)."""
    words = text[:400].lower()
    found = _AGED.search(words)
    if found:
        number = found["number"].replace("-", " ")
        value = int(number) if number.isdecimal() and number.isascii() else NUMBERS.value(number)
        if value is not None and value <= _OLDEST:
            years = int(value if found["unit"] in ("year", "yr") else value // 12 if found["unit"] == "month" else 0)
            return years, years
    return next((ages for pattern, ages in _WORDS_FOR_AGES if pattern.search(words)), None)


_GROWN_UP = (
    "husband wife spouse partner fiance boyfriend girlfriend mother father parent stepmother stepfather grandmother grandfather grandparent"
    " mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law aunt uncle ex-wife ex-husband ex-partner"
    " friend neighbor roommate landlord coworker"
).split()
_NOT_THE_PATIENT = frozenset(
    ("self", "guardian", "power of attorney", "health care proxy", "caregiver", "nurse", "social worker", "case manager", "clergy")
)

PROXIES = Proxies(
    for_=themselves(
        "calling for|call for|calling on behalf of|call on behalf of|on behalf of|in behalf of|calling in for|calling about|call about|here for|"
        "it's for|its for|it is for|this is for|this one is for|that's for|appointment for|visit for|checkup for|check up for|"
        "appointment is for|visit is for|call is for|patient is|not for me it's for|not me it's|not for me but for|make this for|made for|book for|"
        "booking for|schedule for|scheduling for|speaking for|caregiver for|caregiver to|caretaker for|aide for|aide to|take care of|taking care of|look after|see the doctor is|not for myself it's for|trying to get|need to get|want to get"
    ),
    for_self=themselves(
        "it's for me|its for me|it is for me|it's for myself|this is for me|for myself|calling for myself|i'm the patient|i am the patient|"
        "im the patient|i'm calling for me|the patient is me|it's me who's sick|visit is for me|appointment is for me|it's my own appointment"
    ),
    somebody=themselves(
        "someone else|somebody else|another person|a patient|one of my patients|my patient|a client|my client|a resident|one of our residents|a family member|a relative|an elderly gentleman|an elderly man|an elderly woman|an elderly lady|"
        "an older man|an older gentleman|an older woman|an older lady|the gentleman i|the lady i|a gentleman i|a lady i|the man i|the woman i|somebody i|someone i|somebody in my care|someone in my care"
    ),
    speaker=_speaker(),
    mine=frozenset({"my", "our"}),
    happens=frozenset(
        "has had is was needs need got gets keeps won't wont can't cant cannot couldn't started woke fell broke cut hurt hurts feels "
        "threw throws wants hasn't isn't doesn't doesnt might seems been burned twisted sprained swallowed bit".split()
    ),
    own=themselves("me|my|i'm|im|i've|ive|i have|i feel|i got|i need|i am|i was|i'd"),
    triggers=frozenset(
        "my our me myself patient patient's child's baby's his her their else another patients client resident residents family relative own elderly older gentleman lady somebody someone".split()
    ),
    frames=frozenset("i i'm i'd im am hi hello need want would like to make an a get have schedule book actually well um uh so it's this is and".split()),
    small=phrases(
        {
            "baby": "child", "newborn": "child", "infant": "child", "toddler": "child", "little one": "child", "kid": "child", "kids": "child",
            "baby boy": "son", "baby girl": "daughter", "baby son": "son", "baby daughter": "daughter", "teenager": "child",
            "baby brother": "brother", "baby sister": "sister",
        }
    ),
    leads=frozenset("um uh well so yes yeah yep okay sure hi hello it's because that actually see the and no please".split()),
    age=read_age,
    adults=frozenset(_GROWN_UP),
    patients={**{relation: f"your {relation}" for relation in VALUES if relation not in _NOT_THE_PATIENT}, "other": "the patient"},
    patient="the patient",
    grammar="[yes] i'm calling for my (son | daughter | mother | father | mom | dad | wife | husband | child | baby) | it's for my (son | daughter | mother | father | wife | husband | child)",
)
