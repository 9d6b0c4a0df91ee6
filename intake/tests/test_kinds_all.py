"""What holds for every kind of answer: what it speaks it understands, and any text is read, and read quickly."""

from __future__ import annotations

import importlib
import pkgutil
import time
from datetime import timedelta
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from intake.dialogue import kinds
from intake.dialogue.kinds.addresses import Address, Street, Unit
from intake.dialogue.kinds.base import Kind, Reading, Style
from intake.dialogue.kinds.choices import Choice, Option
from intake.dialogue.kinds.cities import City, CityState, State
from intake.dialogue.kinds.complaints import Complaint
from intake.dialogue.kinds.dates import BirthDate
from intake.dialogue.kinds.digits import Digits
from intake.dialogue.kinds.emails import Email
from intake.dialogue.kinds.errands import Errand
from intake.dialogue.kinds.insured import Insured, Uninsured
from intake.dialogue.kinds.member_ids import MemberId
from intake.dialogue.kinds.names import Contact, FullName, Name
from intake.dialogue.kinds.offers import Offered
from intake.dialogue.kinds.onset import Onset
from intake.dialogue.kinds.payers import Payer
from intake.dialogue.kinds.pharmacies import Pharmacy
from intake.dialogue.kinds.pharmacy_places import PharmacyPlace
from intake.dialogue.kinds.phones import Phone
from intake.dialogue.kinds.policy_holders import PolicyHolder
from intake.dialogue.kinds.proxies import Age, Patient
from intake.dialogue.kinds.relations import Relation
from intake.dialogue.kinds.spelling import Spelled
from intake.dialogue.kinds.tables.payers import PLANS
from intake.dialogue.kinds.visit_types import VisitTypes
from intake.dialogue.kinds.yes_no import Asked, YesNo
from intake.dialogue.kinds.zips import Zip
from intake.dialogue.languages.en.relations import VALUES
from intake.dialogue.setting import Offer, Setting, VisitChoice

from .kind_checks import NOW, setting

LIMIT = 0.005
"""Seconds for one reading of at most 10,000 characters."""
OFFERS = tuple(Offer(str(n), NOW + timedelta(days=n, hours=n), "Dr. Lee") for n in (3, 4, 8))
CALL = Choice((Option("call", "a call", ("phone",)), Option("text", "a text message", ("sms",))))
PAYERS = ("Oregon Health Plan", "Aetna", "Moda Health")
NAMES = st.sampled_from(("Maria Okafor", "John Smith", "Jose Garcia", "Mary Ann Nguyen"))
STREETS = st.sampled_from(("118 Fir Street", "14 SW 5th Avenue", "2000 Martin Luther King Boulevard", "7 Oak Court"))


class Row(NamedTuple):
    """A kind, the values it can have (None: they are never spoken), and what it needs to know."""

    kind: Kind
    values: st.SearchStrategy[Any] | None
    heard: Setting = setting()


ROWS = (
    Row(
        Address(),
        st.builds(lambda street: {"street": street, "city": "Portland", "state": "OR", "zip": "97201"}, STREETS),
    ),
    Row(Age(), None),
    Row(BirthDate(), st.dates(NOW.date() - timedelta(days=119 * 365), NOW.date()).map(str)),
    Row(BirthDate(), st.dates(NOW.date() - timedelta(days=119 * 365), NOW.date()).map(str), setting(day_first=True)),
    Row(CALL, st.sampled_from(("call", "text", "none"))),
    Row(City(), st.sampled_from(("Portland", "New York", "Saint Paul", "Los Angeles"))),
    Row(CityState(), st.builds(lambda state: {"city": "Salem", "state": state}, st.sampled_from(("OR", "MA", "NH")))),
    Row(Complaint(), st.sampled_from(("a cough that will not stop", "my knee hurts", "I need a refill"))),
    Row(Contact(), NAMES),
    Row(Contact(), NAMES, setting(answers={"caller_name": "Ada Obi"})),
    Row(Digits(), st.from_regex(r"[0-9]{1,20}", fullmatch=True)),
    Row(Digits(length=9), st.from_regex(r"[0-9]{9}", fullmatch=True)),
    Row(Email(), st.from_regex(r"[a-z]{2,7}[._-][a-z]{2,5}[0-9]{0,2}@(?:gmail|fir)\.com", fullmatch=True)),
    Row(Errand(), None),
    Row(Errand(asked=True), st.sampled_from(("new", "move", "cancel"))),
    Row(FullName(), NAMES.map(lambda name: dict(zip(("first_name", "last_name"), name.rsplit(" ", 1), strict=True)))),
    Row(Insured(), st.booleans()),
    Row(MemberId(), st.from_regex(r"[A-Z]{0,3}[0-9]{6,11}[A-Z]?", fullmatch=True)),
    Row(
        MemberId(),
        st.from_regex(r"[1-9][AC-HJ][A-H0-9][0-9][JKMN][P-R][0-9][T-Y][ACD][0-9]{2}", fullmatch=True).filter(
            lambda value: not set(value) & set("SLOIBZ")
        ),
        setting(answers={"payer": "Medicare"}),
    ),
    Row(MemberId(), st.from_regex(r"[A-Z]{3}[0-9]{9}", fullmatch=True), setting(answers={"payer": "Blue Cross"})),
    Row(Name(), NAMES),
    Row(Name(part="first"), st.sampled_from(("Maria", "John", "Sue"))),
    Row(Name(part="last"), st.sampled_from(("Okafor", "Smith", "Nguyen"))),
    Row(Offered(), st.sampled_from([offer.id for offer in OFFERS]), setting(offers=OFFERS)),
    Row(Onset(), st.sampled_from(("3 days ago", "since Monday", "since the 3rd", "since march 3", "2 weeks"))),
    Row(Patient(asked=True), st.sampled_from(("son", "mother", "self"))),
    Row(Payer(), st.sampled_from([plan.name for plan in PLANS])),
    Row(Payer(), st.sampled_from(PAYERS), setting(payers=PAYERS)),
    Row(Pharmacy(), st.sampled_from(("Walgreens", "CVS", "Rite Aid"))),
    Row(PharmacyPlace(), st.sampled_from(("Main Street", "Burnside", "5th and Oak"))),
    Row(Phone(), st.from_regex(r"(?:503|202|971)555[0-9]{4}", fullmatch=True)),
    Row(PolicyHolder(), st.one_of(st.just("self"), NAMES)),
    Row(Relation(), st.sampled_from(sorted(VALUES))),
    Row(Spelled(), st.lists(st.from_regex(r"[A-Z]{2,12}", fullmatch=True), min_size=1, max_size=2).map(" ".join)),
    Row(State(), st.sampled_from(("OR", "WV", "IN", "ME", "DC", "NC"))),
    Row(Street(), STREETS),
    Row(Uninsured(), st.just(False)),
    Row(
        Unit(),
        st.builds(
            "{} {}{}".format, st.sampled_from(("Apt", "Unit", "Ste")), st.integers(1, 999), st.sampled_from("AB")
        ),
    ),
    Row(
        VisitTypes(),
        st.sampled_from(("Annual physical", "Sick visit", "New patient")),
        setting(visit_types=tuple(map(VisitChoice, ("Annual physical", "Sick visit", "New patient")))),
    ),
    Row(YesNo(), st.booleans()),
    Row(YesNo(Asked.CONFIRM), st.booleans()),
    Row(YesNo(Asked.MORE), st.booleans()),
    Row(YesNo(plain=True), st.booleans()),
    Row(Zip(), st.from_regex(r"(?:0[1-9]|[1-9][0-9])[0-9]{3}", fullmatch=True)),
)


def test_every_kind_stands_here() -> None:
    modules = [
        importlib.import_module(f"{kinds.__name__}.{found.name}") for found in pkgutil.iter_modules(kinds.__path__)
    ]
    found = {
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type)
        and all(hasattr(thing, name) for name in ("read", "say", "hints"))
        and thing is not Kind
    }
    assert found == {type(row.kind) for row in ROWS}


@budget(max_examples=25)
@given(st.data(), st.sampled_from(Style))
def test_what_is_said_is_understood(data: st.DataObject, style: Style) -> None:
    wanted = [(row, data.draw(row.values)) for row in ROWS if row.values is not None]
    spoken = [(row, value, row.kind.say(value, row.heard, style)) for row, value in wanted]
    assert [(value, words) for row, value, words in spoken if row.kind.read(words, row.heard).value != value] == []


PIECES = st.sampled_from(
    "one two oh for to three hundred thousand twenty 5 1985 3rd may march no sorry that's at the end double b c as in "
    "boy x-ray dot gmail com space my son mother apartment street blue cross yes monday tonight , . - um ²3 ٣ é "
    "½ @ &".split()
)


@budget(max_examples=40)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join)))
def test_any_text_is_read(text: str) -> None:
    assert [row for row in ROWS if not isinstance(row.kind.read(text, row.heard), Reading)] == []


LONG = (
    "one " * 240,
    "no one " * 120,
    "9" * 1400,
    "for to " * 120,
    "a as in " * 80,
    "may 1 " * 120,
    "at dot " * 110,
    "x" * 10_000,
    "x" * 1_400 + " b o b",
    "abcdefg b " * 100,
    "anderson " * 150,
    "a nn e ll dd ee r s o n " * 4,
    "bb an dd er ss on e ll i s",
    "1 " * 5_000,
    "double " * 200,
    "my son john smith said main street " * 40,
    "it is W 1 2 " * 125,
    "tuesday sorry wednesday " * 25,
    "i have aetna no cigna " * 25,
)


def test_any_text_is_read_quickly() -> None:
    slow = {
        (type(row.kind).__name__, text[:20]): took
        for row in ROWS
        for text in LONG
        if (took := _seconds(row, text)) > LIMIT
    }
    assert slow == {}


def _seconds(row: Row, text: str) -> float:
    """The quickest of up to five, so that a busy machine does not count."""
    best = 1.0
    for _ in range(5):
        began = time.thread_time()
        row.kind.read(text, row.heard)
        best = min(best, time.thread_time() - began)
        if best <= LIMIT:
            break
    return best
