"""Relations and policy holders as callers name them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Reading, Style, complete, could_go_on, unclear
from intake.dialogue.kinds.policy_holders import PolicyHolder
from intake.dialogue.kinds.relations import Relation
from intake.dialogue.languages.en.relations import VALUES

from .kind_checks import setting

RELATIONS = [
    ("my mother", "mother"),
    ("she's my mom", "mother"),
    ("my wife Linda", "wife"),
    ("he's my son", "son"),
    ("sun", "son"),
    ("my ant", "aunt"),
    ("grandma", "grandmother"),
    ("abuela", "grandmother"),
    ("step dad", "stepfather"),
    ("mother-in-law", "mother-in-law"),
    ("mother and law", "mother-in-law"),
    ("my ex-husband", "ex-husband"),
    ("next door neighbor", "neighbor"),
    ("my better half", "wife"),
    ("my POA", "power of attorney"),
    ("a really good friend of mine", "friend"),
    ("I'm married to him", "spouse"),
    ("me", "self"),
    # turned round: what the other is to the caller
    ("I'm his son", "father"),
    ("i am her daughter", "mother"),
    ("I'm their mother", "child"),
    ("i'm his wife", "husband"),
    # one through another
    ("my husband's sister", "sister-in-law"),
    ("my brother's wife", "sister-in-law"),
    ("my dad's brother", "uncle"),
    ("my mother's friend", "friend"),
    ("a friend of my mother", "friend"),
    ("my girlfriend's mother", "relative"),
    # denied and corrected
    ("not my wife, my sister", "sister"),
    ("uh brother no wait brother in law", "brother-in-law"),
    ("he's my friend, actually my cousin", "cousin"),
]

HOLDERS: list[tuple[str, Reading]] = [
    ("me", complete("self")),
    ("it's mine", complete("self")),
    ("yes it is", complete("self")),
    ("I'm the subscriber", complete("self")),
    ("in my name", complete("self")),
    ("my husband Kevin Garcia", complete("Kevin Garcia")),
    ("the policy holder is my mother, Maria Lopez", complete("Maria Lopez")),
    ("no, it's under Kevin Garcia", complete("Kevin Garcia")),
    ("Kevin Okonkwo, O K O N K W O", complete("Kevin Okonkwo")),
    ("no", could_go_on("name")),
    ("no it's my husband's", could_go_on("name", "husband")),
    ("not me", could_go_on("name")),
    ("my wife Anna", could_go_on("name", "wife")),
    ("I don't know", unclear("nothing")),
    ("can you hear me", unclear("nothing")),
    ("let me get my card", unclear("nothing")),
    ("", unclear("nothing")),
]


def test_a_relation() -> None:
    expected = [(text, complete(value)) for text, value in RELATIONS]
    assert [(text, Relation().read(text, setting())) for text, _ in RELATIONS] == expected


def test_no_relation_is_guessed() -> None:
    rows = [
        ("my friend and neighbor", unclear("ambiguous", ("friend", "neighbor"))),
        ("no relation", unclear("nothing")),
        ("none of your business", unclear("nothing")),
        ("", unclear("nothing")),
    ]
    assert [(text, Relation().read(text, setting())) for text, _ in rows] == rows


def test_a_policy_holder() -> None:
    assert [(text, PolicyHolder().read(text, setting())) for text, _ in HOLDERS] == HOLDERS


def test_the_callers_own_name_is_themselves() -> None:
    heard = setting(answers={"first_name": "Kevin", "last_name": "Garcia"})
    assert PolicyHolder().read("it's Kevin Garcia", heard) == complete("self", 0.9)


def test_read_back() -> None:
    assert [PolicyHolder().say(value, setting()) for value in ("self", "Kevin Garcia")] == ["yourself", "Kevin Garcia"]


@given(st.sampled_from(VALUES), st.sampled_from(Style))
def test_a_relation_said_is_understood(value: str, style: Style) -> None:
    assert Relation().read(Relation().say(value, setting(), style), setting()).value == value


@given(st.sampled_from(("self", "Kevin Garcia", "Maria de la Cruz", "Sean O'Brien")), st.sampled_from(Style))
def test_a_policy_holder_said_is_understood(value: str, style: Style) -> None:
    assert PolicyHolder().read(PolicyHolder().say(value, setting(), style), setting()).value == value
