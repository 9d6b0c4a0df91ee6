"""Tables of why callers come and since when, and of what they take back."""

from __future__ import annotations

from intake.dialogue.kinds.base import complete, unclear
from intake.dialogue.kinds.complaints import Complaint, ComplaintFeatures, features
from intake.dialogue.kinds.onset import Onset
from intake.dialogue.kinds.repairs import repaired
from intake.dialogue.languages.en import ENGLISH

from .kind_checks import setting


def test_the_callers_words_are_kept() -> None:
    said = ["  Um, I've had this  cough for a week ", "annual physical", "I need an appointment", "hello", "", "yes"]
    assert [Complaint().read(text, setting()) for text in said] == [
        complete("Um, I've had this cough for a week"),
        complete("annual physical"),
        unclear("nothing"),
        unclear("nothing"),
        unclear("nothing"),
        unclear("nothing"),
    ]


def test_features_of_a_complaint() -> None:
    rows = [
        (
            "I've had a really bad cough for three days",
            ComplaintFeatures(("cough",), (), "for 3 days", "severe", "respiratory"),
        ),
        ("no fever, just a sore throat", ComplaintFeatures(("sore throat",), ("fever",), "", "", "respiratory")),
        (
            "my left big toe has been really sore since Monday",
            ComplaintFeatures(("toe pain",), (), "since Monday", "", ""),
        ),
        ("I need a refill on my lisinopril", ComplaintFeatures(("refill",), (), "", "", "medication")),
        ("I have a cough but no fever or chills", ComplaintFeatures(("cough",), ("fever",), "", "", "respiratory")),
        (
            "I fell yesterday and I twisted my ankle",
            ComplaintFeatures(("fall", "ankle pain"), (), "yesterday", "", "injury"),
        ),
        (
            "I'm due for my annual physical and some blood work",
            ComplaintFeatures(("physical", "lab work"), (), "", "", "preventive"),
        ),
        (
            "my stomach hurts and I keep throwing up",
            ComplaintFeatures(("stomach pain", "vomiting"), (), "", "", "digestive"),
        ),
        ("my name is Ana", ComplaintFeatures()),
    ]
    assert [(said, features(said, ENGLISH)) for said, _ in rows] == rows


def test_onset_is_kept_as_said_with_digits() -> None:
    rows = [
        ("about three days ago", "about 3 days ago"),
        ("since Monday", "since Monday"),
        ("it started like two weeks ago I think", "2 weeks ago"),
        ("yesterday", "yesterday"),
        ("last night", "last night"),
        ("twenty two days", "22 days"),
        ("for about a week and a half", "for about a week and a half"),
        ("a couple of days", "a couple of days"),
        ("since last Tuesday", "since last Tuesday"),
        ("this morning", "this morning"),
        ("maybe a month or so", "a month or so"),
        ("ever since the accident", "ever since the accident"),
        ("oh gosh probably six months", "6 months"),
        ("two or three days", "2 or 3 days"),
        ("around Thanksgiving", "around Thanksgiving"),
        ("it's been going on for a while", "for a while"),
        ("since January", "since January"),
        ("it started on march 3", "on march 3"),
        ("since the 3rd", "since the 3rd"),
        ("since March 3", "since march 3"),
        ("since the 3rd of march", "since the 3rd of march"),
        ("about an hour ago", "about an hour ago"),
        ("just today", "just today"),
        ("for years", "for years"),
    ]
    assert [(said, Onset().read(said, setting()).value) for said, _ in rows] == rows
    assert [Onset().read(kept, setting()) for _, kept in rows] == [complete(kept) for _, kept in rows]


def test_what_tells_no_onset() -> None:
    said = ("I don't know", "my knee", "", "no", "hello there")
    assert {text: Onset().read(text, setting()) for text in said} == dict.fromkeys(said, unclear("nothing"))


def test_corrections_in_the_same_breath() -> None:
    rows = [
        ("Tuesday, no wait, Wednesday at nine", "Wednesday at nine"),
        ("my name is John no sorry Jon", "my name is Jon"),
        ("five zero three nine, sorry, five zero four nine", "five zero four nine"),
        ("Tuesday at 3, actually make that 4", "Tuesday at 4"),
        ("March third, I mean March fourth", "March fourth"),
        ("97201 no 97202", "97202"),
        ("I live on Oak Street, scratch that, Elm Street", "I live on Elm Street"),
        ("Blue Cross, no, Aetna", "Aetna"),
        ("nineteen eighty five no nineteen eighty six", "nineteen eighty six"),
        ("no, that's right", None),
        ("I have no phone", None),
        ("Sorry, my name is Anna", None),
        ("yes that's correct", None),
        ("I actually live in Portland", None),
        ("I'm sorry I didn't hear you", None),
        ("", None),
    ]
    assert [(said, repaired(said, ENGLISH)) for said, _ in rows] == rows
