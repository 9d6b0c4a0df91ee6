"""JSGF: read, pruned, written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake.dialogue.languages.base import Command, Commanded
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.listening import hints
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import CoverageTold
from intake.dialogue.state import Mode
from intake.dialogue.transcript import SETTING
from telephony.speech.embedded.grammar import (
    BadGrammar,
    Choice,
    Maybe,
    Node,
    Repeat,
    Sequence,
    Word,
    parse,
    prune,
    text,
    words,
)


@pytest.mark.parametrize(
    ("rule", "written"),
    [
        ("yes", "yes"),
        ("yes please", "(yes please)"),
        ("yes | NO", "(yes | no)"),
        ("[i have] (aetna | blue cross)", "([(i have)] (aetna | (blue cross)))"),
        ("(one | two)+ three*", "(((one | two))+ (three)*)"),
    ],
)
def test_a_rule_is_written_as_it_was_read(rule: str, written: str) -> None:
    assert text(parse(rule)) == written


@pytest.mark.parametrize("rule", ["", "(", "yes |", "(yes", "yes)", "[yes)", "* yes", "()"])
def test_what_is_no_rule_is_refused(rule: str) -> None:
    with pytest.raises(BadGrammar):
        parse(rule)


def test_the_words_of_a_rule() -> None:
    assert list(words(parse("[i have] (aetna | blue cross)+"))) == ["i", "have", "aetna", "blue", "cross"]


@pytest.mark.parametrize(
    ("rule", "left"),
    [
        ("aetna | zzyx | blue cross", "(aetna | (blue cross))"),
        ("aetna | blue zzyx", "(aetna)"),
        ("[zzyx] aetna", "(aetna)"),
        ("zzyx* aetna", "(aetna)"),
        ("zzyx+ aetna", None),
        ("(zzyx | zzyx) aetna", None),
        ("[(zzyx | blue)] aetna", "([(blue)] aetna)"),
        ("zzyx", None),
    ],
)
def test_alternatives_with_unknown_words_are_left_out(rule: str, left: str | None) -> None:
    node = prune(parse(rule), lambda word: word != "zzyx")
    assert (text(node) if node else None) == left


def ends(node: Node, said: list[str], at: int) -> set[int]:
    """Where the words may go on after what the node accepts from here."""
    match node:
        case Word(word):
            return {at + 1} if said[at : at + 1] == [word] else set()
        case Choice(options):
            return {end for option in options for end in ends(option, said, at)}
        case Sequence(parts):
            reached = {at}
            for part in parts:
                reached = {end for begin in reached for end in ends(part, said, begin)}
            return reached
        case Maybe(part):
            return {at} | ends(part, said, at)
        case Repeat(part, mark):
            reached, new = set(), ends(part, said, at)
            while new - reached:
                reached |= new
                new = {end for begin in new for end in ends(part, said, begin)}
            return reached | ({at} if mark == "*" else set())


@pytest.mark.parametrize(
    ("question", "said", "meant"),
    [
        ("ready", "i'd like to move my appointment", "move"),
        ("insured", "no i need to cancel my visit", "cancel"),
        ("reason", "it's about my appointment", "existing"),
        ("ready", "is a physical covered", "a physical"),
        ("payer", "does my insurance cover a flu shot", "a flu shot"),
        ("visit", "am i covered for a sleep study", "a sleep study"),
    ],
)
def test_what_no_question_asked_for_can_be_heard_and_is_understood(question: str, said: str, meant: str) -> None:
    """Errands as the call opens; what is covered at any time, of the clinic's own visits as well."""
    own = replace(SETTING, coverage=(CoverageTold("", ("Sleep study!",), "Yes."),))
    asked = SCRIPT.questions[question]
    grammar = hints(Mode.ASKING, asked, own, SCRIPT.beside[question]).grammar
    assert len(said.split()) in ends(parse(grammar), said.split(), 0)
    assert (ENGLISH.commands(said) or ENGLISH.errands(said, False)) in (Commanded(Command.COVERED, meant), meant)
