"""Who calls: people drawn from tables by chance, as facts in the form the clinic must have stored in the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

FIRST = (
    "Maria James Linda Robert Susan Michael Karen David Nancy Daniel Laura Kevin Angela Brian Rachel Carlos Emily"
    " Anthony Diana Steven Teresa Patrick Monica Gregory Hannah Victor Olivia Samuel Grace Walter"
).split()
LAST = (
    "Garcia Smith Johnson Nguyen Miller Davis Martinez Anderson Thompson Jackson Harris Robinson Walker"
    " Ramirez Campbell Mitchell Sullivan Patterson Okafor Petrov Kowalski Schneider Hernandez Brennan Delgado"
    " Fitzgerald Holloway"
).split()
STREETS = (
    "Oak Maple Cedar Willow Hawthorne Lincoln Jefferson Washington Madison Franklin Sunset Highland Riverside Meadow"
    " Lovejoy Burnside Chestnut Magnolia"
).split()
SUFFIXES = ("Street", "Avenue", "Road", "Lane", "Drive", "Boulevard", "Court")
TOWNS = (
    # city, state as stored, state as spoken, the first three digits of its ZIP codes
    ("Portland", "OR", "Oregon", "972"),
    ("Beaverton", "OR", "Oregon", "970"),
    ("Eugene", "OR", "Oregon", "974"),
    ("Seattle", "WA", "Washington", "981"),
    ("Vancouver", "WA", "Washington", "986"),
    ("San Francisco", "CA", "California", "941"),
    ("Boise", "ID", "Idaho", "837"),
    ("Denver", "CO", "Colorado", "802"),
)
PAYERS = (
    # as stored, as spoken, the shape of a member number: A a letter, 9 a digit
    ("Aetna", ("aetna", "aetna insurance"), "W999999999"),
    ("Blue Cross Blue Shield", ("blue cross blue shield", "blue cross"), "AAA999999999"),
    ("Cigna", ("cigna",), "U99999999"),
    ("UnitedHealthcare", ("united healthcare", "united"), "999999999"),
    ("Humana", ("humana",), "H99999999"),
    ("Medicare", ("medicare",), "1EG4TE5MK73"),
    ("Kaiser Permanente", ("kaiser permanente", "kaiser"), "99999999"),
)
PHARMACIES = ("Walgreens", "CVS", "Walmart", "Costco", "Safeway")
RELATIONS = {
    # as stored: as spoken
    "husband": ("my husband", "he's my husband"),
    "wife": ("my wife", "she's my wife"),
    "mother": ("my mother", "my mom", "that's my mom"),
    "father": ("my father", "he's my dad"),
    "sister": ("my sister", "she's my sister"),
    "brother": ("my brother", "he's my brother"),
    "friend": ("a friend", "a friend of mine"),
}
COMPLAINTS = (
    # as spoken, and the word without which it is another complaint
    ("a sore throat", "throat"),
    ("back pain", "back"),
    ("a bad cough", "cough"),
    ("a rash on my arm", "rash"),
    ("knee pain", "knee"),
    ("my yearly checkup", "checkup"),
    ("headaches", "headaches"),
    ("an ear infection", "ear"),
    ("a refill of my blood pressure medicine", "pressure"),
)
ONSETS = (
    ("three days ago", "3 days"),
    ("last week", "week"),
    ("about two weeks ago", "2 weeks"),
    ("yesterday", "yesterday"),
)
AREA_CODES = ("503", "971", "206", "415", "208", "303", "541")
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True)
class Person:
    """facts: slot -> value as stored; None for what this person has not. spoken: topic -> ways to say a name for it.

    caller_number: 10 digits, "" when withheld. on_record: what the clinic has of them from before, slot -> value.
    """

    facts: Mapping[str, str | bool | None] = field(repr=False)
    spoken: Mapping[str, tuple[str, ...]] = field(repr=False)
    caller_number: str = field(repr=False)
    on_record: Mapping[str, str] = field(default_factory=dict, repr=False)

    def fact(self, slot: str) -> str:
        return str(self.facts.get(slot) or "")


def draw(chance: Random) -> Person:
    facts: dict[str, str | bool | None] = {}
    spoken: dict[str, tuple[str, ...]] = {}
    _insurance(chance, facts, spoken)
    _visit(chance, facts, spoken)
    _self(chance, facts)
    _home(chance, facts, spoken)
    _contact(chance, facts, spoken)
    own = str(facts["phone"])
    return Person(facts, spoken, chance.choice((own, "", "")))


def for_a_child(chance: Random, person: Person) -> Person:
    """The same household with a child as the patient; a parent calls, who holds the policy."""
    parent = f"{chance.choice(FIRST)} {person.facts['last_name']}"
    born = date(2026, 11, 1) - timedelta(days=chance.randint(400, 12 * 365))
    son = chance.random() < 0.5
    told = {"date_of_birth": born.isoformat(), "patient_relation": "son" if son else "daughter", "caller_name": parent}
    facts = {**person.facts, **told}
    if facts["insured"]:
        facts["policy_holder"] = parent
    if facts["payer"] == "Medicare":
        facts |= {"payer": "Aetna", "member_id": "W" + _number(chance, 9)}
    spoken = person.spoken if facts["payer"] == person.facts["payer"] else {**person.spoken, "payer": ("aetna",)}
    return Person(facts, spoken, person.caller_number)


def come_again(chance: Random, person: Person) -> Person:
    """The clinic has this person on record; some have moved since, or have another pharmacy."""
    record = {slot: value for slot, value in person.facts.items() if isinstance(value, str)}
    if chance.random() < 0.3:
        record |= {"street": "77 Juniper Way", "zip": "97401", "city": "Salem", "state": "OR", "unit": ""}
    if chance.random() < 0.2:
        record["pharmacy_location"] = "Juniper Way"
    return Person(person.facts, person.spoken, person.fact("phone"), record)


def _number(chance: Random, length: int) -> str:
    return "".join(chance.choice("0123456789") for _ in range(length))


def _phone(chance: Random) -> str:
    return f"{chance.choice(AREA_CODES)}{chance.randint(2, 9)}{chance.choice('023456789')}{_number(chance, 5)}"


def _insurance(chance: Random, facts: dict[str, str | bool | None], spoken: dict[str, tuple[str, ...]]) -> None:
    facts["insured"] = chance.random() < 0.85
    payer, names, shape = chance.choice(PAYERS)
    insured = facts["insured"]
    facts["payer"] = payer if insured else None
    signs = {"A": LETTERS, "9": "0123456789"}
    facts["member_id"] = "".join(chance.choice(signs.get(sign, sign)) for sign in shape) if insured else None
    other = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    facts["policy_holder"] = ("self" if chance.random() < 0.8 else other) if insured else None
    spoken["payer"] = names


def _visit(chance: Random, facts: dict[str, str | bool | None], spoken: dict[str, tuple[str, ...]]) -> None:
    words, key = chance.choice(COMPLAINTS)
    spoken["reason"], facts["reason"] = (words,), key
    words, key = chance.choice(ONSETS)
    spoken["onset"], facts["onset"] = (words,), key


def _self(chance: Random, facts: dict[str, str | bool | None]) -> None:
    facts["first_name"], facts["last_name"] = chance.choice(FIRST), chance.choice(LAST)
    born = date(1935, 1, 1) + timedelta(days=chance.randrange(75 * 365))
    facts["date_of_birth"] = born.isoformat()
    facts["phone"] = _phone(chance)
    host = chance.choice(("gmail.com", "yahoo.com", "outlook.com"))
    address = f"{facts['first_name']}.{facts['last_name']}@{host}".lower()
    facts["email"] = address if chance.random() < 0.35 else None


def _home(chance: Random, facts: dict[str, str | bool | None], spoken: dict[str, tuple[str, ...]]) -> None:
    city, state, state_spoken, prefix = chance.choice(TOWNS)
    facts["city"], facts["state"] = city, state
    spoken["state"] = (state_spoken.lower(),)
    facts["zip"] = f"{prefix}{chance.randint(1, 39):02}"
    facts["street"] = f"{chance.randint(100, 9899)} {chance.choice(STREETS)} {chance.choice(SUFFIXES)}"
    unit = chance.choice(
        (f"Apt {chance.randint(1, 40)}", f"Apt {chance.randint(1, 9)}{chance.choice('BCD')}", "", "", "")
    )
    facts["unit"] = unit or None
    facts["pharmacy_name"] = chance.choice(PHARMACIES)
    facts["pharmacy_location"] = f"{chance.choice(STREETS)} {chance.choice(SUFFIXES)}"


def _contact(chance: Random, facts: dict[str, str | bool | None], spoken: dict[str, tuple[str, ...]]) -> None:
    has = chance.random() < 0.9
    relation = chance.choice(tuple(RELATIONS))
    facts["emergency_name"] = f"{chance.choice(FIRST)} {facts['last_name']}" if has else None
    facts["emergency_relation"] = relation if has else None
    facts["emergency_phone"] = _phone(chance) if has else None
    spoken["emergency_relation"] = RELATIONS[relation]
