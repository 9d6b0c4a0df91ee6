"""The type of visit: what this caller may book, what a complaint decides, what an answer means."""

from __future__ import annotations

from dataclasses import replace

from intake.dialogue.kinds.visit_types import VisitTypes, decided, open_to
from intake.dialogue.setting import VisitChoice
from intake.dialogue.transcript import SETTING

TYPES = (
    VisitChoice("Physical", ("physical", "well child")),
    VisitChoice("Sick visit", ("respiratory", "injury")),
    VisitChoice("New patient", (), "new"),
    VisitChoice("Follow-up", ("injury",), "established"),
)
NEW = replace(SETTING, visit_types=TYPES)
KNOWN = replace(NEW, record={"first_name": "Maria"})


def test_who_is_new_here_may_book_other_types_than_who_is_known() -> None:
    names = [[kind.name for kind in open_to(setting)] for setting in (SETTING, NEW, KNOWN)]
    assert names == [[], ["Physical", "Sick visit", "New patient"], ["Physical", "Sick visit", "Follow-up"]]


def test_the_complaint_decides_where_one_type_alone_is_for_it() -> None:
    rows = [
        (NEW, "I have had a cough for a week", "Sick visit"),
        (NEW, "my annual physical", "Physical"),
        (NEW, "a physical and my cough is back", None),
        (NEW, "I sprained my wrist", "Sick visit"),
        (KNOWN, "I sprained my wrist", None),
        (NEW, "my knee hurts", None),
        (NEW, "I have no cough", None),
        (SETTING, "I have a cough", None),
    ]
    found = [decided(replace(setting, answers={"reason": reason})) for setting, reason, _ in rows]
    assert (found, decided(NEW)) == ([expected for _, _, expected in rows], None)


def test_an_answer_names_one_of_them() -> None:
    rows = [
        ("a physical please", "Physical", ""),
        ("sick visit", "Sick visit", ""),
        ("the third one", "New patient", ""),
        ("a follow-up", None, "nothing"),
        ("none of those", None, "none"),
        ("physical or new patient", None, "ambiguous"),
    ]
    readings = [VisitTypes().read(words, NEW) for words, _, _ in rows]
    keyed = VisitTypes().read_keys("2", NEW).value
    assert [(reading.value, reading.why) for reading in readings] == [(value, why) for _, value, why in rows]
    assert (keyed, VisitTypes().say("Physical", NEW)) == ("Sick visit", "Physical")
