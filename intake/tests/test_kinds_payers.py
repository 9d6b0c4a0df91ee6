"""Insurance as callers name it, mishearings and all; what they do not have is never taken for what they have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Extent, Reading, Style, complete, unclear
from intake.dialogue.kinds.insured import Insured, Uninsured
from intake.dialogue.kinds.member_ids import MemberId
from intake.dialogue.kinds.payers import Payer
from intake.dialogue.kinds.tables.payers import PLANS

from .kind_checks import setting

CLINIC = ("Aetna", "Regence BlueCross BlueShield of Oregon", "UnitedHealthcare", "Medicare", "Moda Health")

NAMED = [
    ("Aetna", "Aetna"),
    ("uh it's Cigna", "Cigna"),
    ("my insurance is through united health care", "UnitedHealthcare"),
    ("u. h. c.", "UnitedHealthcare"),
    ("A E T N A", "Aetna"),
    ("I have Humana gold plus", "Humana"),
    ("Cigna open access plus", "Cigna"),
    ("Aetna PPO", "Aetna"),
    ("blue cross", "Blue Cross Blue Shield"),
    ("it's BCBS", "Blue Cross Blue Shield"),
    ("blue cross blue shield of texas", "Blue Cross Blue Shield of Texas"),
    ("anthem blue cross blue shield", "Anthem Blue Cross Blue Shield"),
    ("kaiser", "Kaiser Permanente"),
    ("my husband's insurance is aetna", "Aetna"),
    ("I have aetna through my husband's work", "Aetna"),
    ("tricare for life", "TRICARE"),
    ("I get my insurance through the VA", "Veterans Affairs"),
    ("oregon health plan", "Oregon Health Plan"),
    ("medi-cal", "Medi-Cal"),
    ("I'm on state insurance", "Medicaid"),
    ("straight medicare", "Medicare"),
    ("the red white and blue card", "Medicare"),
    ("Medicare part B", "Medicare"),
    ("Medicare Advantage", "Medicare Advantage"),
    ("I have a medicare advantage plan", "Medicare Advantage"),
    ("medicare part c", "Medicare Advantage"),
    # a public plan sold by a brand is the brand's; a second policy is not the first
    ("humana medicare", "Humana"),
    ("medicare advantage through aetna", "Aetna"),
    ("ambetter from superior health plan", "Ambetter"),
    ("medicare with an AARP supplement", "Medicare"),
    ("Aetna is primary and Medicare is secondary", "Aetna"),
    # what the caller does not have
    ("no medicaid, I have Cigna", "Cigna"),
    ("Medicare, not Medicaid", "Medicare"),
    ("no I don't have Medicare I have Medicaid", "Medicaid"),
    ("I used to have Humana but now I have Kaiser", "Kaiser Permanente"),
    ("switched from aetna to cigna", "Cigna"),
    ("not Aetna, Cigna", "Cigna"),
    ("no, I have Aetna", "Aetna"),
    ("Aetna, no wait, Cigna", "Cigna"),
    ("Aetna I mean Cigna", "Cigna"),
]

MISHEARD = [
    ("i have at na", "Aetna"),
    ("I'm with Edna", "Aetna"),
    ("I think it's sigma", "Cigna"),
    ("human a", "Humana"),
    ("am better", "Ambetter"),
    ("try care", "TRICARE"),
    ("melina", "Molina Healthcare"),
    ("medical", "Medi-Cal"),
    ("access", "AHCCCS"),
    ("premier a blue cross", "Premera Blue Cross"),
    ("keiser permanente", "Kaiser Permanente"),
    ("helth net", "Health Net"),
]

NOT_SETTLED = [
    ("No, I don't have Medicare", unclear("negated")),
    ("I used to have Aetna", unclear("negated")),
    ("I don't have Aetna anymore", unclear("negated")),
    ("medicate", unclear("ambiguous", ("Medicare", "Medicaid"))),
    ("medi care", unclear("ambiguous", ("Medicare", "Medicaid"))),
    ("medica", unclear("ambiguous", ("Medicaid", "Medica"))),
    ("I have medicare and medicaid", unclear("ambiguous", ("Medicare", "Medicaid"))),
    ("I have two, Aetna and Medicare", unclear("ambiguous", ("Aetna", "Medicare"))),
    ("it's called Lakeshore Mutual", Reading(Extent.UNCLEAR, "Lakeshore Mutual", why="unknown_payer")),
    ("first choice health", Reading(Extent.UNCLEAR, "first choice health", why="unknown_payer")),
    ("I'm not sure what it's called", unclear("nothing")),
    ("can I use my HSA", unclear("nothing")),
    ("self pay", unclear("nothing")),
    ("it's a PPO", unclear("nothing")),
    ("I have access to my card", unclear("nothing")),
    ("can I scan my card", unclear("nothing")),
    ("", unclear("nothing")),
]

CLINICS = [
    ("regence", complete("Regence BlueCross BlueShield of Oregon")),
    ("Regence BlueCross BlueShield of Oregon", complete("Regence BlueCross BlueShield of Oregon")),
    ("blue cross", complete("Regence BlueCross BlueShield of Oregon", 0.7)),
    ("moda", complete("Moda Health")),
    ("united", complete("UnitedHealthcare")),
    ("cigna", complete("Cigna")),
    ("no I don't have Medicare", unclear("negated")),
]

INSURED = [
    ("yes", True),
    ("yes I do", True),
    ("I'm insured", True),
    ("I have insurance through my work", True),
    ("no, I have insurance", True),
    ("no", False),
    ("no I don't", False),
    ("self pay", False),
    ("cell pay", False),
    ("I'll pay myself", False),
    ("cash", False),
    ("I'm not insured", False),
    ("I lost my insurance", False),
    ("No I don't have insurance", False),
]


def test_a_payer() -> None:
    expected = [(text, complete(name)) for text, name in NAMED]
    assert [(text, Payer().read(text, setting())) for text, _ in NAMED] == expected


def test_what_recognisers_make_of_it_is_less_sure() -> None:
    readings = [(text, Payer().read(text, setting())) for text, _ in MISHEARD]
    assert [(text, reading.value) for text, reading in readings] == MISHEARD
    assert [text for text, reading in readings if reading.confidence > 0.6] == []


def test_nothing_is_guessed() -> None:
    assert [(text, Payer().read(text, setting())) for text, _ in NOT_SETTLED] == NOT_SETTLED


def test_the_clinics_own_list_goes_first() -> None:
    assert [(text, Payer().read(text, setting(payers=CLINIC))) for text, _ in CLINICS] == CLINICS


def test_insured() -> None:
    assert [(text, Insured().read(text, setting()).value) for text, _ in INSURED] == INSURED


def test_insured_leaves_the_payer_for_the_next_question() -> None:
    assert Insured().read("yes I have Aetna", setting()) == complete(True, 1.0, "yes I have Aetna")
    assert Insured().read("I don't have Medicare", setting()) == unclear("negated")
    assert Insured().read("I lost my job and my insurance", setting()) == unclear("negated")


@pytest.mark.parametrize(
    "said", ["I don't have insurance", "on't have insurance", "dont have insurance", "i ont have insurance"]
)
def test_a_dont_that_was_clipped_is_still_a_no(said: str) -> None:
    assert Insured().read(said, setting()) == Uninsured().read(said, setting()) == complete(False)


def test_only_insurance_named_says_unasked_that_there_is_none() -> None:
    said = ("no", "I don't have it", "I don't have one", "I don't have my card", "I don't have Aetna", "my insurance")
    assert {words: Uninsured().read(words, setting()) for words in said} == dict.fromkeys(said, unclear("nothing"))


def test_medicare_advantage_is_not_the_medicare_of_the_clinics_list() -> None:
    assert Payer().read("medicare advantage", setting(payers=CLINIC)) == complete("Medicare Advantage")
    own_number = setting(answers={"payer": "Medicare Advantage"})
    assert MemberId().read("W 1 2 3 4 5 6 7 8 9", own_number).value == "W123456789"


def test_medicare_and_medicaid_are_told_apart_aloud() -> None:
    assert [Payer().say(name, setting()) for name in ("Medicare", "Medicaid", "Aetna")] == [
        "Medicare, the federal program, not Medicaid",
        "Medicaid, the state program, not Medicare",
        "Aetna",
    ]


@given(st.sampled_from([plan.name for plan in PLANS]), st.sampled_from(Style))
def test_a_payer_said_is_understood(name: str, style: Style) -> None:
    assert Payer().read(Payer().say(name, setting(), style), setting()).value == name


@given(st.sampled_from(CLINIC), st.sampled_from(Style))
def test_a_clinics_payer_said_is_understood(name: str, style: Style) -> None:
    assert Payer().read(Payer().say(name, setting(), style), setting(payers=CLINIC)) == complete(name)


@given(st.booleans(), st.sampled_from(Style))
def test_insured_said_is_understood(value: bool, style: Style) -> None:
    assert Insured().read(Insured().say(value, setting(), style), setting()) == complete(value)
