"""Pharmacies as callers name them, and where they stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Extent, Reading, Style, complete, unclear
from intake.dialogue.kinds.pharmacies import Pharmacy
from intake.dialogue.kinds.pharmacy_places import PharmacyPlace
from intake.dialogue.kinds.tables.pharmacies import CHAINS

from .kind_checks import setting

PHARMACIES: list[tuple[str, Reading]] = [
    ("CVS", complete("CVS")),
    ("c. v. s.", complete("CVS")),
    ("see vs pharmacy", complete("CVS", 0.6)),
    ("CVS on Main Street", complete("CVS", rest="on Main Street")),
    ("the walgreens on fifth and oak", complete("Walgreens", rest="on fifth and oak")),
    ("Walgreens pharmacy on Burnside", complete("Walgreens", rest="on Burnside")),
    ("wall greens", complete("Walgreens", 0.6)),
    ("the CVS inside Target", complete("CVS", rest="inside Target")),
    ("H E B", complete("H-E-B")),
    ("I go to Smith's", complete("Smith's")),
    ("high v", complete("Hy-Vee", 0.6)),
    ("I use mail order", complete("Mail order")),
    ("Lakeview Pharmacy", complete("Lakeview Pharmacy", 0.8)),
    ("it's called Bi-Mart on Division", complete("Bi-Mart", 0.45, "on Division")),
    ("the clinic pharmacy", complete("Clinic Pharmacy", 0.8)),
    ("not cvs, walgreens", complete("Walgreens")),
    ("CVS, no wait, Walgreens", complete("Walgreens")),
    ("used to be rite aid now it's walgreens", complete("Walgreens")),
    ("rite aid", Reading(Extent.UNCLEAR, "Rite Aid", why="closed")),
    ("right aid on Main", Reading(Extent.UNCLEAR, "Rite Aid", why="closed")),
    ("CVS or Walgreens", unclear("ambiguous", ("CVS", "Walgreens"))),
    ("I don't have one", unclear("none")),
    ("the one on file", unclear("not_named")),
    ("whatever is closest", unclear("whichever")),
    ("sorry my dog is barking", unclear("nothing")),
    ("I can't breathe", unclear("nothing")),
    ("yes", unclear("nothing")),
    ("", unclear("nothing")),
]

PLACES: list[tuple[str, Reading]] = [
    ("on main street", complete("Main Street")),
    ("the one on fifth and oak", complete("5th and Oak")),
    ("on the corner of Oak and 3rd", complete("Corner of Oak and 3rd")),
    ("um it's over on eighty second avenue", complete("82nd Avenue")),
    ("twelve thirty four main street", complete("1234 Main Street")),
    ("1234 Main Street, Portland", complete("1234 Main Street, Portland")),
    ("downtown", complete("Downtown")),
    ("across from the high school", complete("Across from the High School")),
    ("in Beaverton", complete("Beaverton")),
    ("I don't know", unclear("not_named")),
    ("the one close to me", unclear("not_named")),
    ("one two three main street", complete("123 Main Street")),
    ("let me check my wallet", unclear("nothing")),
    ("I'm driving right now", unclear("nothing")),
    ("yes", unclear("nothing")),
    ("", unclear("nothing")),
]


def test_a_pharmacy() -> None:
    assert [(text, Pharmacy().read(text, setting())) for text, _ in PHARMACIES] == PHARMACIES


def test_where_it_stands() -> None:
    assert [(text, PharmacyPlace().read(text, setting())) for text, _ in PLACES] == PLACES


@given(st.sampled_from([chain.name for chain in CHAINS if not chain.closed]), st.sampled_from(Style))
def test_a_pharmacy_said_is_understood(name: str, style: Style) -> None:
    assert Pharmacy().read(Pharmacy().say(name, setting(), style), setting()).value == name


@given(st.sampled_from(("Main Street", "5th and Oak", "Downtown", "82nd Avenue", "Corner of Oak and 3rd")))
def test_a_place_said_is_understood(value: str) -> None:
    assert PharmacyPlace().read(PharmacyPlace().say(value, setting()), setting()).value == value
