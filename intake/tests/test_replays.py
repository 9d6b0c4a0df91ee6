"""A call of the past through today's dialogue: where nothing has changed, nothing differs."""

from __future__ import annotations

import pytest

from intake import replays
from intake.dialogue.decisions import Ask, Save, Say
from intake.dialogue.engine import begin
from intake.dialogue.events import Started
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import Setting
from intake.dialogue.transcript import Replay
from intake.models import Intake
from intake.tests.rows import a_clinic, add_turn, an_intake, save_answer

pytestmark = pytest.mark.django_db
SAID = ("yes", "yes", "Aetna", "yes", "I don't have it", "it's me", "my knee hurts", "since Monday", "Maria Lopez")


def a_call(intake: Intake, said: tuple[str, ...]) -> None:
    """As the dialogue of today holds it, turn by turn."""
    setting = Setting(now=intake.started_at.astimezone(intake.clinic.zone), language=ENGLISH, clinic=intake.clinic.name)
    call = Replay(setting, begin(SCRIPT, {}, SCRIPT.phases[0].name))
    call.happen(Started())
    done = n = 0

    def turn(speaker: str, text: str) -> None:
        add_turn(
            intake_id=intake.pk, n=n, speaker=speaker, phase="GREETING", text=text, latency_ms=None,
            audio_seconds=None, timings={},
        )  # fmt: skip

    for words in said:
        turn("agent", " ".join(each.text for each in call.decisions[done:] if isinstance(each, Say | Ask)))
        done, n = len(call.decisions), n + 1
        turn("caller", words)
        n += 1
        call.do(f"caller: {words}")
    turn("agent", " ".join(each.text for each in call.decisions[done:] if isinstance(each, Say | Ask)))
    for save in call.decisions:
        if isinstance(save, Save):
            save_answer(intake_id=intake.pk, phase="GREETING", **vars(save))


def test_the_same_dialogue_says_the_same() -> None:
    intake = an_intake(a_clinic())
    a_call(intake, SAID)
    found = replays.again(intake)
    assert (len(found.exchanges), found.differing, found.differences, found.ended) == (10, 0, [], False)
    assert [found.exchanges[-1].caller, found.exchanges[3].caller] == ["[name] [name]", "Aetna"]


def test_what_differs_is_shown_from_where_it_does() -> None:
    intake = an_intake(a_clinic())
    a_call(intake, SAID[:3])
    intake.turns.filter(n=5).update(text="Cigna")
    save_answer(
        intake_id=intake.pk, slot="reason", phase="CHIEF_COMPLAINT", value="a cough", heard="a cough", confidence=1.0,
        source="speech", confirmed="silent", flagged=False, reason="",
    )  # fmt: skip
    found = replays.again(intake)
    assert [exchange.differs for exchange in found.exchanges] == [False, False, False, True]
    assert [(row.label, row.then, row.now) for row in found.differences] == [
        ("Reason for the visit", "a cough", "none")
    ]
