"""What a person answers to a question about a topic: a fact in one of many ways, at times more than was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from random import Random

from . import speaking
from .people import Person
from .speaking import hesitant

__all__ = ["KNOWN", "answer", "hesitant", "keys", "plain"]

_CARRIERS: Mapping[str, tuple[str, ...]] = {
    "payer": ("it's {}", "i have {}", "i'm with {}"),
    "member_id": ("it's {}", "the number is {}", "it says {}"),
    "reason": ("i have {}", "it's about {}", "well i've got {}"),
    "onset": ("it started {}", "i'd say {}"),
    "name": ("my name is {}", "it's {}", "this is {}"),
    "date_of_birth": ("it's {}", "i was born {}", "my birthday is {}"),
    "phone": ("it's {}", "my number is {}", "you can reach me at {}"),
    "zip": ("it's {}", "that's {}"),
    "street": ("i live at {}", "it's {}"),
    "pharmacy_name": ("i use {}", "the {}", "usually {}"),
    "pharmacy_location": ("on {}", "it's on {}", "the one on {}"),
    "emergency_name": ("that would be {}", "{} please", "you can call {}"),
    "emergency_phone": ("it's {}", "the number is {}"),
    "city_state": ("it's {}", "i live in {}"),
}
_REPLIES: Mapping[str, tuple[str, ...]] = {
    "ready": ("yes", "yes i am", "sure", "i'm ready", "go ahead", "yeah"),
    "doubt": ("no",),
    "still_there": ("yes i'm here",),
}
_SAID_OF_A_CHILD: Mapping[str, tuple[str, ...]] = {
    "ready": ("yes i'm calling for my {child}", "yes it's for my {child}", "yes", "sure i'm calling for my {child}"),
    "reason": ("my {child} has {told}", "it's my {child} {told}", "my {child}'s got {told}"),
}
_UNINSURED = ("i don't have insurance", "i have no insurance")
_OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "payer": _UNINSURED,
    "member_id": _UNINSURED,
    "policy_holder": _UNINSURED,
    "email": ("no", "no thanks", "no thank you"),
    "unit": ("no", "no it's a house", "no there isn't"),
    "emergency_name": ("skip", "skip please", "nobody", "no"),
    "emergency_relation": ("skip", "nobody"),
    "emergency_phone": ("skip", "i don't have one"),
}


def keys(person: Person, topic: str) -> str:
    """The fact on the keypad, "" where it has no digits of its own."""
    fact = person.fact(topic)
    if topic == "date_of_birth":
        return date.fromisoformat(fact).strftime("%m%d%Y")
    if topic in ("phone", "emergency_phone", "zip", "member_id") and fact.isdigit():
        return fact
    return ""


def answer(chance: Random, person: Person, topic: str, time: int) -> str:
    """time: how often it has been asked, this time included; who is asked again says it plainly or spells."""
    if topic == "insured":
        return _insured(chance, person, time)
    if person.fact("patient_relation") and time == 1 and topic in _SAID_OF_A_CHILD:
        return chance.choice(_SAID_OF_A_CHILD[topic]).format(
            child=person.fact("patient_relation"), told=plain(chance, person, topic) if topic in KNOWN else ""
        )
    if topic not in KNOWN:
        return chance.choice(_REPLIES.get(topic, ("i don't know",)))
    told = plain(chance, person, topic)
    if topic in _OPTIONAL and not person.fact(topic):
        return told
    if time == 1 and chance.random() < 0.15:
        return _carried(chance, topic, _more(chance, person, topic, told))
    if time == 1 and chance.random() < 0.04:
        return _repaired(chance, person, topic, told)
    if time > 1 and topic in ("name", "first_name", "last_name", "emergency_name"):
        return f"{told}, {speaking.spelled(told.split()[-1])}"
    return _carried(chance, topic, told)


def _carried(chance: Random, topic: str, told: str) -> str:
    carriers = _CARRIERS.get(topic, ())
    return chance.choice(carriers).format(told) if carriers and chance.random() < 0.4 else told


def _insured(chance: Random, person: Person, time: int) -> str:
    if not person.facts["insured"]:
        return chance.choice(("no", "no i'll pay myself", "no i don't", "i don't have insurance"))
    if time == 1 and chance.random() < 0.2:
        return f"yes i have {plain(chance, person, 'payer')}"
    return chance.choice(("yes", "yes i do", "i do", "yeah i have insurance"))


def _more(chance: Random, person: Person, topic: str, told: str) -> str:
    """Answers of two questions in one breath."""
    match topic:
        case "name":
            return f"{told}, born {speaking.birth_date(chance, person.fact('date_of_birth'))}"
        case "reason":
            return f"{told} since {plain(chance, person, 'onset')}".replace("since about", "for about").removesuffix(
                " ago"
            )
        case "pharmacy_name":
            return f"{told} on {plain(chance, person, 'pharmacy_location')}"
        case "emergency_name" if person.fact(topic):
            return f"{told}, {plain(chance, person, 'emergency_relation')}"
        case "street":
            return f"{told}, {plain(chance, person, 'city_state')}"
    return told


def _repaired(chance: Random, person: Person, topic: str, told: str) -> str:
    """A slip, put right in the same breath."""
    slips: Mapping[str, tuple[str, ...]] = {
        "zip": ("nine seven one", "nine eight"),
        "date_of_birth": ("march", "the third of"),
        "payer": ("cigna", "humana"),
        "phone": ("five oh three two", "nine seven one"),
    }
    return f"{chance.choice(slips[topic])} no sorry {told}" if topic in slips else told


def plain(chance: Random, person: Person, topic: str) -> str:
    """The bare fact as this person would say it now; a refusal where there is none."""
    if topic in _OPTIONAL and not person.fact(topic):
        return chance.choice(_OPTIONAL[topic])
    return KNOWN[topic](chance, person)


def _street(chance: Random, person: Person) -> str:
    number, _, name = person.fact("street").partition(" ")
    return f"{speaking.house(chance, number)} {name.lower()}"


def _unit(chance: Random, person: Person) -> str:
    unit = person.fact("unit").removeprefix("Apt ")
    number = unit.rstrip("ABCD")
    return f"apartment {speaking.cardinal(int(number))} {unit[len(number) :].lower()}".strip()


def _policy_holder(chance: Random, person: Person) -> str:
    holder = person.fact("policy_holder")
    if holder == "self":
        return chance.choice(("yes", "yes it is", "mine", "it's mine"))
    if holder == person.fact("caller_name"):
        return chance.choice(("it's mine", "mine", f"it's {holder.lower()}"))
    return f"no it's {holder.lower()}"


def _said(topic: str) -> Callable[[Random, Person], str]:
    return lambda chance, person: chance.choice(person.spoken[topic])


def _lower(*slots: str) -> Callable[[Random, Person], str]:
    return lambda chance, person: " ".join(person.fact(slot).lower() for slot in slots)


KNOWN: Mapping[str, Callable[[Random, Person], str]] = {
    "payer": _said("payer"),
    "member_id": lambda chance, person: speaking.characters(chance, person.fact("member_id")),
    "policy_holder": _policy_holder,
    "reason": _said("reason"),
    "onset": _said("onset"),
    "name": _lower("first_name", "last_name"),
    "first_name": _lower("first_name"),
    "last_name": _lower("last_name"),
    "date_of_birth": lambda chance, person: speaking.birth_date(chance, person.fact("date_of_birth")),
    "phone": lambda chance, person: speaking.phone(chance, person.fact("phone")),
    "email": lambda chance, person: speaking.email(chance, person.fact("email")),
    "zip": lambda chance, person: speaking.digits(chance, person.fact("zip")),
    "street": _street,
    "unit": _unit,
    "city_state": lambda chance, person: f"{person.fact('city').lower()} {person.spoken['state'][0]}",
    "city": _lower("city"),
    "state": _said("state"),
    "pharmacy_name": _lower("pharmacy_name"),
    "pharmacy_location": _lower("pharmacy_location"),
    "emergency_name": _lower("emergency_name"),
    "emergency_relation": _said("emergency_relation"),
    "patient_relation": lambda chance, person: f"my {person.fact('patient_relation')}",
    "caller_name": _lower("caller_name"),
    "emergency_phone": lambda chance, person: speaking.phone(chance, person.fact("emergency_phone")),
}
