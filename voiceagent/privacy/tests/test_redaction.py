"""What a redacted transcript still says, sentence by sentence."""

from __future__ import annotations

import pytest

from voiceagent.privacy.redaction import redact

MARIA = ("Maria", "Delgado-Ruiz", "1420 SW Alder Street", "XQJ 88")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("My name is Maria Delgado-Ruiz.", "My name is [name] [name]."),
        ("it's MARIA", "it's [name]"),
        ("Marianne is my sister", "Marianne is my sister"),
        ("1420 SW Alder Street, please", "[name], please"),
        ("I live on Alder", "I live on [name]"),
        ("my number is 503-555-0142", "my number is [number]"),
        ("my number is (503) 555 0142 thanks", "my number is [number] thanks"),
        ("call +15035550142.", "call [number]."),
        ("five oh three, five five five, oh one four two", "[number]"),
        ("born 04/12/1985", "born [date]"),
        ("born on April 12th, 1985", "born on [date]"),
        ("march third nineteen eighty five", "[date]"),
        ("it is 1985-04-12 I think", "it is [date] I think"),
        ("maria.d@example.test is my mail", "[email] is my mail"),
        ("it is mdelgado at example dot com", "it is [email]"),
        ("D E L G A D O", "[spelled]"),
        ("that's d-e-l-g", "that's [spelled]"),
        ("member id X Q J 8 8 4", "member id [spelled] [number]"),
        ("one question, I have a headache", "one question, I have a headache"),
        ("my knee hurts since last week", "my knee hurts since last week"),
        ("I may come in", "I may come in"),
        ("", ""),
    ],
)
def test_redaction(said: str, kept: str) -> None:
    assert redact(said, MARIA) == kept


def test_without_known_values_names_stay_but_numbers_go() -> None:
    assert redact("Maria, 97201") == "Maria, [number]"
