"""Addresses as callers say them: all at once or part by part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.addresses import Address, City, CityState, State, Street, Unit
from intake.dialogue.kinds.base import Style, complete, could_go_on, unclear
from intake.dialogue.kinds.tables.cities import CITIES
from intake.dialogue.kinds.tables.states import CODES, state_of_zip

from .kind_checks import setting

STREETS = [
    # house numbers
    ("twenty fourteen p street northwest", "2014 P Street NW"),
    ("2014 P St NW", "2014 P Street NW"),
    ("one two three four elm street", "1234 Elm Street"),
    ("twelve thirty four elm street", "1234 Elm Street"),
    ("a hundred and five oak avenue", "105 Oak Avenue"),
    ("one oh five court street", "105 Court Street"),
    ("one thousand and one park lane", "1001 Park Lane"),
    ("twelve hundred saint charles avenue", "1200 Saint Charles Avenue"),
    ("eleven thousand thirty six elm street", "11036 Elm Street"),
    ("1 5 0 1st Street", "150 1st Street"),
    ("20 14 elm street", "2014 Elm Street"),
    ("thirty four dash twelve thirty sixth street", "34-12 36th Street"),
    ("12 and a half oak street", "12 1/2 Oak Street"),
    ("123A Oak Street", "123A Oak Street"),
    ("two twenty one b baker street", "221B Baker Street"),
    ("N165 W2123 Tartan Court", "N165 W2123 Tartan Court"),
    ("one thousand eighth avenue", "1000 8th Avenue"),
    ("ten twenty, eighth street", "1020 8th Street"),
    # names of streets
    ("12 O'Hara Drive", "12 O'Hara Drive"),
    ("12 mcclellan street", "12 McClellan Street"),
    ("eight oh eight north east alberta street", "808 NE Alberta Street"),
    ("three three one one southeast division", "3311 SE Division"),
    ("44 w. 4th st.", "44 West 4th Street"),
    ("12 east north street", "12 East North Street"),
    ("6 court street", "6 Court Street"),
    ("900 broadway", "900 Broadway"),
    ("fifteen avenue c", "15 Avenue C"),
    ("15 avenue of the americas", "15 Avenue of the Americas"),
    ("5 el camino real", "5 El Camino Real"),
    ("4500 county road g v", "4500 County Road GV"),
    ("one two three four five highway twenty six", "12345 Highway 26"),
    ("1234 U.S. Highway 50", "1234 US Highway 50"),
    ("2300 route three oh nine", "2300 Route 309"),
    ("500 south 300 east", "500 South 300 East"),
    # around it
    ("uh yeah it's four twenty one north pine street", "421 North Pine Street"),
    ("i live at 12 main street with my mother", "12 Main Street"),
    ("the number is 54 and the street is willow court", "54 Willow Court"),
    ("i moved last year so it's now 900 broadway", "900 Broadway"),
    ("45 willow court no wait 54 willow court", "54 Willow Court"),
    ("45 willow, sorry, 54 willow court", "54 Willow Court"),
    ("no it's 54 willow court", "54 Willow Court"),
    ("not 45, 54 willow court", "54 Willow Court"),
    ("po box one two three four", "PO Box 1234"),
    ("rural route two box 44", "RR 2 Box 44"),
]

NO_STREETS = [
    ("willow court", could_go_on("no_number", "Willow Court")),
    ("fifty four", could_go_on("no_street", "54")),
    ("four fifty first street", unclear("ambiguous", ("4 51st Street", "450 1st Street"))),
    ("five hundred thirty third street", unclear("ambiguous", ("500 33rd Street", "530 3rd Street"))),
    ("I'm homeless", unclear("no_address")),
    ("you have it on file", unclear("nothing")),
    ("three days ago", could_go_on("no_street", "3")),
    ("yes", unclear("nothing")),
    ("", unclear("nothing")),
]

UNITS = [
    ("apartment 4B", "Apt 4B"),
    ("apt number four b", "Apt 4B"),
    ("apartment four bee", "Apt 4B"),
    ("apartment B as in boy", "Apt B"),
    ("it's unit twelve", "Unit 12"),
    ("suite two hundred", "Ste 200"),
    ("number five", "Unit 5"),
    ("#305", "Unit 305"),
    ("four b", "Unit 4B"),
    ("second floor", "2nd Floor"),
    ("basement", "Bsmt"),
    ("building c apartment four", "Bldg C Apt 4"),
]

ADDRESSES = [
    (
        "my address is sixteen hundred pennsylvania avenue northwest washington d c two oh five hundred",
        {"street": "1600 Pennsylvania Avenue NW", "city": "Washington", "state": "DC", "zip": "20500"},
    ),
    (
        "one forty four main street suite two hundred salem oregon 97301",
        {"street": "144 Main Street", "unit": "Ste 200", "city": "Salem", "state": "OR", "zip": "97301"},
    ),
    (
        "2020 SW 4th Ave Ste 500, Portland, OR 97201-1234",
        {"street": "2020 SW 4th Avenue", "unit": "Ste 500", "city": "Portland", "state": "OR", "zip": "97201"},
    ),
    ("7 lake drive lake oswego oregon", {"street": "7 Lake Drive", "city": "Lake Oswego", "state": "OR"}),
    ("12 main street that's in salem", {"street": "12 Main Street", "city": "Salem"}),
    (
        "500 state street state college pennsylvania",
        {"street": "500 State Street", "city": "State College", "state": "PA"},
    ),
    (
        "Green Clinic Building, 44 Court St, Brooklyn NY 11201",
        {"street": "44 Court Street", "city": "Brooklyn", "state": "NY", "zip": "11201"},
    ),
    ("150 Oak St SE The Garrett, Salem, OR", {"street": "150 Oak Street SE", "city": "Salem", "state": "OR"}),
    (
        "77 main street 305, salem oregon",
        {"street": "77 Main Street", "unit": "Unit 305", "city": "Salem", "state": "OR"},
    ),
    ("apartment 6, 421 north pine street", {"street": "421 North Pine Street", "unit": "Apt 6"}),
    (
        "101 w main st apt 4 n las vegas nv",
        {"street": "101 West Main Street", "unit": "Apt 4", "city": "North Las Vegas", "state": "NV"},
    ),
    ("33 first avenue saint paul minnesota", {"street": "33 1st Avenue", "city": "Saint Paul", "state": "MN"}),
    ("p o box 99 beaverton oregon 97005", {"street": "PO Box 99", "city": "Beaverton", "state": "OR", "zip": "97005"}),
    ("west linn oregon", {"city": "West Linn", "state": "OR"}),
]

TOWNS = [
    ("Portland Oregon", {"city": "Portland", "state": "OR"}),
    ("it's in Beaverton, OR", {"city": "Beaverton", "state": "OR"}),
    ("salt lake city utah", {"city": "Salt Lake City", "state": "UT"}),
    ("St. Paul, MN", {"city": "Saint Paul", "state": "MN"}),
    ("new york new york", {"city": "New York", "state": "NY"}),
    ("washington d c", {"city": "Washington", "state": "DC"}),
    ("kansas city missouri", {"city": "Kansas City", "state": "MO"}),
    ("portland maine", {"city": "Portland", "state": "ME"}),
    ("i live in west linn oregon 97068", {"city": "West Linn", "state": "OR"}),
    ("portland", {"city": "Portland"}),
    ("new york", {"city": "New York"}),
    ("oregon", {"state": "OR"}),
]


def test_a_street() -> None:
    assert [(text, Street().read(text, setting()).value) for text, _ in STREETS] == STREETS


def test_no_street_is_guessed() -> None:
    assert [(text, Street().read(text, setting())) for text, _ in NO_STREETS] == NO_STREETS


def test_what_follows_the_street_is_left_for_others() -> None:
    reading = Street().read("123 main street apartment four b portland oregon", setting())
    assert reading == complete("123 Main Street", 1.0, "apartment four b portland oregon")


def test_a_unit() -> None:
    assert [(text, Unit().read(text, setting()).value) for text, _ in UNITS] == UNITS


@pytest.mark.parametrize("text", ["it's a house", "no apartment", "there is no unit number", "just a house", "none"])
def test_no_unit(text: str) -> None:
    assert Unit().read(text, setting()) == unclear("none")


def test_an_address() -> None:
    assert [(text, Address().read(text, setting()).value) for text, _ in ADDRESSES] == ADDRESSES


def test_doubt_is_told() -> None:
    rows = [
        ("12 main street salem oregon 97301", 1.0),
        ("12 main street salem oregon 10001", 0.6),
        ("12 williams avenue east troy missouri", 0.6),
    ]
    assert [(text, Address().read(text, setting()).confidence) for text, _ in rows] == rows


def test_number_and_box_can_be_slots_of_their_own() -> None:
    kind = Address(number="number", po_box="po_box")
    assert kind.read("12 main street salem oregon", setting()).value == {
        "number": "12",
        "street": "Main Street",
        "city": "Salem",
        "state": "OR",
    }
    assert kind.read("po box 5 salem oregon", setting()).value == {"city": "Salem", "state": "OR", "po_box": "PO Box 5"}


def test_a_city_and_a_state() -> None:
    assert [(text, CityState().read(text, setting()).value) for text, _ in TOWNS] == TOWNS
    in_oregon = setting(answers={"zip": "97212"})
    assert CityState().read("portland organ", in_oregon).value == {"city": "Portland", "state": "OR"}


@pytest.mark.parametrize("text", ["um", "I don't know", "why do you need that", ""])
def test_no_city(text: str) -> None:
    assert CityState().read(text, setting()) == unclear("nothing")


def test_a_city_leaves_its_state_for_the_next_question() -> None:
    assert City().read("portland oregon", setting()) == complete("Portland", 1.0, "oregon")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("oregon", "OR"),
        ("OR", "OR"),
        ("or", "OR"),
        ("it's washington", "WA"),
        ("washington state", "WA"),
        ("d c", "DC"),
        ("new york", "NY"),
        ("the state of maine", "ME"),
    ],
)
def test_a_state(text: str, value: str) -> None:
    assert State().read(text, setting()) == complete(value)


def test_the_state_of_a_zip() -> None:
    rows = [("97201", "OR"), ("02139", "MA"), ("20036", "DC"), ("10001", "NY"), ("06390", ""), ("9", "")]
    assert [(zip_code, state_of_zip(zip_code)) for zip_code, _ in rows] == rows


def test_read_back() -> None:
    value = {"street": "123 Main Street", "unit": "Apt 4B", "city": "Portland", "state": "OR", "zip": "97201"}
    assert Address().say(value, setting()) == "123 Main Street, Apt 4B, Portland, Oregon, 97201"
    assert Unit().say("Bldg C Apt 4", setting()) == "building C apartment 4"
    assert CityState().say({"city": "Portland", "state": "OR"}, setting()) == "Portland, Oregon"


@given(st.sampled_from(sorted(CODES)), st.sampled_from(Style))
def test_a_state_said_is_understood(code: str, style: Style) -> None:
    assert State().read(State().say(code, setting(), style), setting()).value == code


@given(st.sampled_from(sorted(CITIES)), st.sampled_from(sorted(CODES)))
def test_a_city_said_is_understood(name: str, code: str) -> None:
    city = City().read(name, setting()).value
    value = {"city": str(city), "state": code}
    assert CityState().read(CityState().say(value, setting()), setting()).value == value


_NAMES = st.sampled_from("Main,Oak,Saint Charles,Martin Luther King,5th,42nd,O'Hara,North Pine,SW 4th,P".split(","))
_KINDS = st.sampled_from("Street,Avenue,Road,Court,Boulevard,Street NW,Highway".split(","))


@given(st.integers(1, 99999), _NAMES, _KINDS, st.sampled_from(Style))
def test_a_street_said_is_understood(number: int, name: str, kind: str, style: Style) -> None:
    value = f"{number} {name} {kind}"
    assert Street().read(Street().say(value, setting(), style), setting()).value == value


@given(
    st.sampled_from(("Apt", "Unit", "Ste", "Rm", "Lot")),
    st.integers(1, 9999),
    st.sampled_from(("", "A", "B", "N")),
    st.sampled_from(Style),
)
def test_a_unit_said_is_understood(designator: str, number: int, letter: str, style: Style) -> None:
    value = f"{designator} {number}{letter}"
    assert Unit().read(Unit().say(value, setting(), style), setting()).value == value


def test_a_short_suffix_is_not_the_end_of_a_number_word() -> None:
    heard = ("118 fir st", "118 first st")
    assert [Street().read(words, setting()).value for words in heard] == ["118 Fir Street", "118 1st Street"]
