"""JSGF: read, pruned, written."""

from __future__ import annotations

import pytest

from telephony.speech.embedded.grammar import BadGrammar, parse, prune, text, words


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
