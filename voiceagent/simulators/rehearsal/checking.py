"""Does what the agent says back agree with what the person knows? Compared as heard, in all its forms."""

from __future__ import annotations

import re
from datetime import date

from ..ears import sentences
from ..readback import says, squashed
from . import speaking
from .people import Person

_PASSING = re.compile(r"^(okay|ok|thank you|all right|got it)\b, (.+)$")
_OWN = ("yourself", "your own name", "your name")


def forms(person: Person, topic: str) -> tuple[str, ...]:
    """Ways the agent may rightly say the fact; empty when the person has no such fact."""
    fact = person.fact(topic)
    match topic:
        case "name":
            return (f"{person.fact('first_name')} {person.fact('last_name')}",)
        case "city_state":
            state = person.spoken["state"][0]
            return (f"{person.fact('city')} {state}", f"{person.fact('city')} {person.fact('state')}")
        case "state":
            return (person.spoken["state"][0], fact)
        case "date_of_birth":
            return _date_forms(fact)
        case "policy_holder":
            return _OWN if fact == "self" else (fact,)
        case "unit":
            return (fact, fact.replace("Apt", "apartment"))
        case "email":
            return (fact, fact.replace("@", " at ").replace(".", " dot "))
        case "reason" | "onset":
            return (fact, *person.spoken[topic])
    return (fact,) if fact else ()


def _date_forms(iso: str) -> tuple[str, ...]:
    day = date.fromisoformat(iso)
    month = day.strftime("%B")
    return tuple(
        f"{month} {speaking.ordinal(day.day)} {year}"
        for year in (_year(day.year), str(day.year), f"{day.year % 100:02}")
    )


def _year(year: int) -> str:
    head, tail = divmod(year, 100)
    if head == 20 and tail < 10:
        return f"two thousand {speaking.cardinal(tail)}" if tail else "two thousand"
    return f"{speaking.cardinal(head)} {('oh ' if tail < 10 else '') + speaking.cardinal(tail) if tail else 'hundred'}"


def is_right(person: Person, topic: str, text: str) -> bool:
    """True too for topics the person has no opinion of."""
    if topic not in _CHECKED:
        return True
    known = tuple(form for form in forms(person, topic) if form)
    text = _NOT.sub("", text.lower())
    return any(_says(topic, sentence, known) for sentence in (text, *sentences(text)))


def is_still(person: Person, text: str) -> bool:
    """ "Is your home address still on Oak Street in Eugene?": every name in it is one of theirs."""
    asked = next((sentence for sentence in sentences(text) if "still" in sentence), text.lower())
    if "address" in asked or " live " in asked:
        street = person.fact("street").partition(" ")[2]
        return street.lower() in asked and person.fact("city").lower() in asked
    if "pharmacy" in asked or " use " in asked:
        return person.fact("pharmacy_location").lower() in asked and person.fact("pharmacy_name").lower() in asked
    if "member" in asked:
        return bool(person.fact("member_id"))
    return person.fact("emergency_name").partition(" ")[0].lower() in asked


def _says(topic: str, text: str, known: tuple[str, ...]) -> bool:
    if topic in _SPELLED:
        told = squashed(_TOLD_AFTER.split(_ASKED.sub("", text.lower()))[-1])
        return any(told == squashed(form) for form in known)
    return says(text, known) and not (topic in _NAMED and _strange(text, known))


def _strange(text: str, known: tuple[str, ...]) -> bool:
    """Whether a word is spoken beside the fact that belongs to neither it nor the frame: "Portland Organ, Oregon"."""
    own = {word.lower() for form in known for word in re.findall(r"[A-Za-z']+|\d+", form)}
    words = re.findall(r"[a-z']+|\d+", _AS_IN.sub(r"\1", text.lower()))
    return any(word not in _FRAME and word not in own for word in words)


def in_passing(sentence: str, asked: str) -> str:
    """The topic of an "okay, walgreens." that the agent speaks ahead of its next question, "" when it is none.

    asked: what was asked last, and so what is meant where nothing is named.
    """
    found = _PASSING.match(sentence)
    return next((topic for lead, topic in _TOLD if found[2].startswith(lead)), asked) if found else ""


_TOLD = (
    ("the visit is for", "patient_relation"),
    ("the policy holder", "policy_holder"),
    ("your ", "emergency_relation"),
    ("on ", "pharmacy_location"),
)
_SPELLED = ("member_id", "email", "name", "emergency_name", "caller_name")
_NOT = re.compile(r"\bnot [a-z]+")
_ASKED = re.compile(r"\bis (?:that|this)(?: the)? (?:right|correct).*$")
_TOLD_AFTER = re.compile(r"\b(?:is|id|okay|i have|please)\b,?|again\.")
_AS_IN = re.compile(r"\b([a-z]) as in [a-z-]+")
_NAMED = frozenset("street city_state pharmacy_location".split())
_FRAME = frozenset(
    "let me say that again your you name names is are was i have that's that this it right the correct please or and in"
    " on at of live with okay ok so thank yes no contact emergency pharmacy street address city state to be sure spell"
    " spelled as i'm sorry once more heard got what insurance should clinic call for who which".split()
)
_CHECKED = frozenset(
    "payer member_id policy_holder reason name first_name last_name date_of_birth phone email zip street unit reason"
    " city_state city state pharmacy_name pharmacy_location emergency_name emergency_relation emergency_phone"
    " caller_name patient_relation".split()
)
