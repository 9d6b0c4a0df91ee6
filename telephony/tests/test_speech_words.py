"""Every word a question listens for can be recognised; a word that cannot takes its alternative with it."""

from __future__ import annotations

import pytest

from intake.dialogue.listening import hints
from intake.dialogue.phases import SCRIPT
from intake.dialogue.state import Mode
from intake.dialogue.transcript import SETTING
from telephony.speech.embedded.decoder import PRONUNCIATIONS, Decoder
from telephony.speech.embedded.grammar import parse, words

pytestmark = pytest.mark.speech
PHONES = set(
    "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH".split()
)


@pytest.fixture(scope="module")
def decoder() -> Decoder:
    return Decoder()


@pytest.mark.parametrize("mode", [Mode.ASKING, Mode.CONFIRMING, Mode.CHOOSING, Mode.SUGGESTING])
def test_every_word_of_every_question_is_known(decoder: Decoder, mode: Mode) -> None:
    grammars = {
        name: hints(mode, question, SETTING, SCRIPT.beside[name]).grammar for name, question in SCRIPT.questions.items()
    }
    unknown = {
        name: {word for word in words(parse(rule)) if not decoder.knows(word)} for name, rule in grammars.items()
    }
    assert {name: missing for name, missing in unknown.items() if missing} == {}


def test_the_pronunciations_are_written_in_the_models_phones() -> None:
    lines = [line.split() for line in PRONUNCIATIONS.read_text().splitlines() if line and not line.startswith("#")]
    assert {phone for _, *phones in lines for phone in phones} - PHONES == set()
    assert len({word for word, *_ in lines}) == len(lines)
