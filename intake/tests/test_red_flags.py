"""Tables of what callers say when there is danger, and when it only sounds so."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from intake.dialogue import red_flags
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.red_flags import Asked

TABLES = tuple(sorted((Path(__file__).parent / "said").glob("red_flags_*.txt")))


def _rows(table: Path) -> list[tuple[str, str]]:
    """(expected, utterance); a table's headings are "[expected] family"."""
    rows: list[tuple[str, str]] = []
    expected = ""
    for line in table.read_text().splitlines():
        if line.startswith("["):
            expected = line[1 : line.index("]")]
        elif line and not line.startswith("#"):
            rows.append((expected, line))
    return rows


def _urgent(said: str) -> bool:
    return any(flag.level <= 2 for flag in red_flags.find(said, ENGLISH))


ROWS = [row for table in TABLES for row in _rows(table)]
PLAYED_DOWN = {said for table in TABLES if table.stem[-2] == "z" for _, said in _rows(table)}
"""Tables written to be missed or to alarm for nothing; what is asked about too much or too little there is a share."""
HARD = 0.02
FEW = 5
"""Harmless sentences of the other thousands that are asked about all the same; each teaching moves them a little."""
IN_TALK = (
    "I'm calling to make an appointment because {}",
    "yes that's my phone number but {}",
    "no I don't have insurance. {}",
    "I had surgery years ago. Now {}",
)
"""What is said before must not excuse what follows."""


def test_danger_is_heard() -> None:
    missed = {said for expected, said in ROWS if expected != "none" and not _urgent(said)}
    assert missed - PLAYED_DOWN == set()
    assert len(missed) <= HARD * len(PLAYED_DOWN)


def test_the_harmless_raises_no_alarm() -> None:
    alarms = {said for expected, said in ROWS if expected == "none" and _urgent(said)}
    assert len(alarms - PLAYED_DOWN) <= FEW
    assert len(alarms) <= HARD * len(PLAYED_DOWN)


def test_danger_is_heard_in_the_middle_of_other_talk() -> None:
    dangers = [said for expected, said in ROWS if expected != "none" and said not in PLAYED_DOWN]
    wrapped = [IN_TALK[n % len(IN_TALK)].format(said) for n, said in enumerate(dangers[::6])]
    assert [said for said in wrapped if not _urgent(said)] == []


@pytest.mark.parametrize("filler", [" um", ", you know,", " uh", " I mean"])
def test_fillers_break_no_wording(filler: str) -> None:
    said = (
        "I can't{} breathe",
        "I keep blacking{} out",
        "short{} of breath",
        "I don't want to{} exist",
        "I got hit{} by a car",
    )
    assert [text for text in said if not _urgent(text.format(filler))] == []


def test_words_at_the_very_end_are_read() -> None:
    assert red_flags.find("I want to come in but I'm unable to", ENGLISH) == ()


def test_the_tables_are_wide() -> None:
    assert len(ROWS) >= 3500
    assert {expected for expected, _ in ROWS} == {"emergency", "crisis", "none"}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("my chest hurts", ("heart.chest_pain", 1, "emergency", False, "chest hurts")),
        ("I want to kill myself", ("crisis.direct", 1, "crisis", False, "kill myself")),
        ("if my chest hurts should I come in", ("heart.chest_pain", 2, "emergency", True, "chest hurts")),
        ("he had a seizure", ("conscious.seizure", 2, "emergency", True, "seizure")),
        (
            "I'm short of breath when I climb the stairs, it's been years",
            ("breath.hard", 3, "emergency", False, "short of breath"),
        ),
    ],
)
def test_level_and_doubt(said: str, found: tuple[str, int, str, bool, str]) -> None:
    flag = red_flags.find(said, ENGLISH)[0]
    assert (flag.rule, flag.level, flag.kind, flag.ask, said[flag.span[0] : flag.span[1]]) == found
    assert flag.version == ENGLISH.red_flags.version


@pytest.mark.parametrize(
    "said",
    [
        "nine one one five five five one two three four",
        "503 911 2234",
        "I live at 988 Oak Street",
        "my member ID is A 9 1 1 B",
        "zip code 91198",
        "it's five oh three nine eight eight one two one two",
    ],
)
def test_numbers_inside_numbers_are_numbers(said: str) -> None:
    assert red_flags.find(said, ENGLISH) == ()


@pytest.mark.parametrize("asked", Asked)
def test_no_question_is_exempt(asked: Asked) -> None:
    assert red_flags.find("I can't breathe", ENGLISH, asked=asked)[0].level == 1


def test_what_was_asked_decides_bare_words() -> None:
    found = {
        (said, asked): [flag.rule for flag in red_flags.find(said, ENGLISH, asked=asked)]
        for said in ("nine one one", "988", "breathing", "call nine one one")
        for asked in Asked
    }
    assert found == {
        ("nine one one", Asked.NUMBER): [],
        ("nine one one", Asked.REASON): ["named.number"],
        ("nine one one", Asked.OTHER): ["named.number"],
        ("988", Asked.NUMBER): [],
        ("988", Asked.REASON): ["crisis.number"],
        ("988", Asked.OTHER): ["crisis.number"],
        ("breathing", Asked.NUMBER): [],
        ("breathing", Asked.REASON): ["answer.bare"],
        ("breathing", Asked.OTHER): [],
        ("call nine one one", Asked.NUMBER): ["named.help"],
        ("call nine one one", Asked.REASON): ["named.help", "named.number"],
        ("call nine one one", Asked.OTHER): ["named.help", "named.number"],
    }


def test_every_rule_names_its_source_once() -> None:
    rules = ENGLISH.red_flags.rules
    assert len({rule.id for rule in rules}) == len(rules)
    assert [
        rule.id
        for rule in rules
        if not rule.source or rule.level not in (1, 2, 3) or rule.kind not in ("emergency", "crisis")
    ] == []


def test_every_pattern_is_well_formed() -> None:
    context = ENGLISH.red_flags.context
    written = [pattern for rule in ENGLISH.red_flags.rules for pattern in (*rule.says, *rule.unless)]
    written += [
        *context.idioms,
        *context.hypothetical,
        *context.history,
        *context.recent,
        *context.chronic,
        *context.now,
    ]
    written += [pattern for wordings in ENGLISH.red_flags.ideas.values() for pattern in wordings]
    sides = [side.split() for pattern in written for side in pattern.split("&")]
    assert [side for side in sides if not side or side[0].startswith("..") or side[-1].startswith("..")] == []
    # Outside a group, "a b|c" is "a" and then "b" or "c": in an idea's wording that is always a slip.
    ideas = [pattern for wordings in ENGLISH.red_flags.ideas.values() for pattern in wordings]
    flat = [re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", pattern)) for pattern in ideas]
    assert [pattern for pattern in flat if "|" in pattern and " " in pattern.strip()] == []
    assert [pattern for pattern in written if pattern.count("(") != pattern.count(")") or "?" in pattern] == []


def test_hotlines_are_dated() -> None:
    assert {line.id: line.number for line in ENGLISH.red_flags.hotlines} == {
        "emergency": "911",
        "crisis": "988",
        "poison": "18002221222",
        "violence": "18007997233",
        "child_abuse": "18004224453",
        "maternal": "18338526262",
        "substance": "18006624357",
    }
    assert all(line.verified_on.year >= 2026 and line.source for line in ENGLISH.red_flags.hotlines)


@budget(max_examples=100)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(
            st.sampled_from("my chest can not breathe he she no never if blood pain arm 911 , . years ago now".split()),
            max_size=60,
        ).map(" ".join),
    )
)
def test_any_text_is_read(text: str) -> None:
    assert isinstance(red_flags.find(text, ENGLISH), tuple)


def test_a_very_long_text_is_read_at_its_ends_and_where_it_alarms() -> None:
    talk = "well you know how it is with the weather and the garden. " * 60
    said = f"{talk}and then I can't breathe. {talk}"
    flag = red_flags.find(said, ENGLISH)[0]
    assert (flag.rule, said[slice(*flag.span)]) == ("breath.cannot", "can't breathe")


DENSE = ". ".join(said for _, said in ROWS[::37])


@pytest.mark.parametrize(
    "text",
    ["chest pain no " * 700, "x" * 10_000, "my arm is numb and " * 500, "1 " * 5_000, DENSE[:800], DENSE[:10_000]],
    ids=range(6),
)
def test_the_longest_text_is_read_in_time(text: str) -> None:
    """Aimed at is half of 5 ms; the rest is for machines that are busy with something else."""
    best = 1.0
    for _ in range(3):
        began = time.thread_time()
        red_flags.find(text[:10_000], ENGLISH)
        best = min(best, time.thread_time() - began)
    assert best < 0.01
