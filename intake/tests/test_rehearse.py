"""Rehearsed conversations: perfect without noise, the same for a seed, and what fails is written and fails again."""

from __future__ import annotations

import json
from collections import Counter
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from intake.dialogue.transcript import replay
from intake.management.commands.rehearse import rehearsal
from intake.rehearsing import FREE_TEXT, Rehearsal, Tally, Verdict, rehearse
from voiceagent.simulators.rehearsal.caller import call
from voiceagent.simulators.rehearsal.noise import misheard
from voiceagent.simulators.rehearsal.people import draw
from voiceagent.simulators.rehearsal.speaking import birth_date, house, ordinal, phone, year

CALLS = 12


def stored(rehearsed: Rehearsal) -> dict[str, object]:
    """What the record holds in the end, by slot."""
    lines = [line[2:] for line in rehearsed.text.splitlines() if line.startswith("= ")]
    saved = (line.rpartition(" (")[0].partition(": ") for line in lines)
    return {slot: json.loads(value) for slot, _, value in saved}


@pytest.mark.parametrize("number", range(1, CALLS + 1))
def test_who_is_heard_perfectly_gets_a_perfect_record(number: int) -> None:
    facts = call(7, number, 0.0).person.facts
    rehearsed = rehearsal(7, number, 0.0)
    record = stored(rehearsed)
    exact = {slot: fact for slot, fact in facts.items() if slot not in FREE_TEXT}
    assert (rehearsed.outcome, {slot: record.get(slot) for slot in exact}) == ("completed", exact)
    assert set(rehearsed.verdicts.values()) == {Verdict.RIGHT}


def test_a_seed_gives_the_same_conversations() -> None:
    assert [rehearsal(3, number, 0.2) for number in (1, 2)] == [rehearsal(3, number, 0.2) for number in (1, 2)]
    assert rehearsal(3, 1, 0.2).text != rehearsal(4, 1, 0.2).text


def test_what_fails_is_written_and_fails_again(tmp_path: Path) -> None:
    (tmp_path / "old.call").write_text("")
    told = StringIO()
    call_command("rehearse", calls=6, noise=0.45, seed=2, out=tmp_path, stdout=told)
    failing = [number for number in range(1, 7) if rehearsal(2, number, 0.45).has_failed]
    written = {path.name: path.read_text() for path in tmp_path.glob("*.call")}
    assert failing
    assert set(written) == {f"2-{number:04}.call" for number in failing}
    assert {name: replay(text) for name, text in written.items()} == written
    assert told.getvalue().startswith("6 conversations at 45% word errors in ")


def test_a_caller_who_never_says_anything_useful_is_handed_over() -> None:
    rehearsed = rehearse("mumbles", "", {"first_name": "Ann", "email": None}, lambda heard: "caller: mumble")
    assert (rehearsed.outcome, rehearsed.causes) == (
        "handed over (not_understood)",
        ("handed over (not_understood) at name",),
    )
    assert rehearsed.verdicts == {"first_name": Verdict.EMPTY, "email": Verdict.RIGHT}
    assert rehearsed.turns == Counter({"GREETING": 2, "INSURANCE": 3, "CHIEF_COMPLAINT": 4, "DEMOGRAPHICS": 3})


def test_what_is_counted() -> None:
    tally = Tally()
    tally.add(Rehearsal("completed", {"zip": Verdict.RIGHT}, Counter({"ADDRESS": 2}), (), ""))
    tally.add(Rehearsal("handed over (asked)", {"zip": Verdict.WRONG}, Counter({"ADDRESS": 9}), ("zip wrong",), ""))
    assert tally.lines() == [
        "completed          50.00 %  (1 of 2)",
        "handed over        50.00 %  (1 of 2)",
        "fields right               50.00 %  (1 of 2)",
        "fields wrong, unflagged    50.00 %  (1 of 2)",
        "fields flagged for staff    0.00 %  (0 of 2)",
        "fields empty                0.00 %  (0 of 2)",
        "turns per completed intake  2.0",
        "  ADDRESS              2.0",
        "commonest causes of failure",
        "     1  zip wrong",
    ]


def test_how_people_speak() -> None:
    chance = call(1, 1, 0.0).chance
    assert [ordinal(day) for day in (1, 20, 21, 30, 31)] == [
        "first",
        "twentieth",
        "twenty first",
        "thirtieth",
        "thirty first",
    ]
    assert [year(chance, number) for number in (1987, 1905, 2000, 2003)] == [
        "nineteen eighty seven",
        "nineteen oh five",
        "two thousand",
        "two thousand three",
    ]
    assert {birth_date(chance, "1987-03-04") for _ in range(60)} == {
        "the fourth of march nineteen eighty seven",
        "three four nineteen eighty seven",
        "march 4 1987",
        "march fourth nineteen eighty seven",
    }
    assert house(chance, "1200") == "twelve hundred"
    assert "971 555 0142" in {phone(chance, "9715550142") for _ in range(60)}


def test_noise_keeps_to_its_rate() -> None:
    chance = call(1, 1, 0.0).chance
    words = "four five six seven " * 500
    wrong = sum(one != other for one, other in zip(words.split(), misheard(chance, words, 0.0).split(), strict=True))
    changed = len(set(misheard(chance, words, 0.1).split()) - set(words.split()))
    assert (wrong, changed > 0, misheard(chance, "yes", 1.0) != "") == (0, True, True)


def test_people_are_of_one_piece() -> None:
    uninsured = next(person for n in range(100) if not (person := draw(call(n, 1, 0.0).chance)).facts["insured"])
    assert {slot: uninsured.facts[slot] for slot in ("payer", "member_id", "policy_holder")} == {
        "payer": None,
        "member_id": None,
        "policy_holder": None,
    }
