"""Words that may not be at their end: whole answer, could go on, or unclear, and why. And how fast that is told."""

from __future__ import annotations

import time
from dataclasses import replace

from intake.dialogue.decisions import Source
from intake.dialogue.engine import begin, listen
from intake.dialogue.phases import SCRIPT
from intake.dialogue.state import Mode, Pending, State
from intake.dialogue.transcript import SETTING

LIMIT = 0.0003
"""Seconds; a partial transcript comes every tenth of a second on every call."""


def asked(question: str, mode: Mode = Mode.ASKING, **more: object) -> State:
    phase = SCRIPT.phase_of[question]
    return replace(begin(SCRIPT, {}, phase), question=question, mode=mode, turn=7, **more)  # type: ignore[arg-type]


def read_back(question: str, value: object) -> State:
    return asked(question, Mode.CONFIRMING, pending=Pending(value, "", 1.0, Source.SPEECH))  # type: ignore[arg-type]


BIRTH, PHONE, ZIP = asked("date_of_birth"), asked("phone"), asked("zip")
ROWS: tuple[tuple[State, str, str], ...] = (
    # the open question, what has been said of the answer, whole or why not
    (PHONE, "five oh three five five five", "could_go_on too_short"),
    (PHONE, "five oh three five five five oh one four two", "complete"),
    (PHONE, "my number is", "could_go_on unfinished"),
    (PHONE, "five oh three um", "could_go_on unfinished"),
    (ZIP, "nine seven two", "could_go_on too_short"),
    (ZIP, "nine seven two oh five", "complete"),
    (BIRTH, "march fourth nineteen eighty", "could_go_on grows"),
    (BIRTH, "march fourth nineteen eighty seven", "complete"),
    (BIRTH, "march fourth", "could_go_on no_year"),
    (BIRTH, "can you repeat that", "complete"),
    (BIRTH, "i want to change", "could_go_on command"),
    (BIRTH, "i want to change my phone number", "complete"),
    (asked("name"), "maria", "could_go_on last_name"),
    (asked("name"), "maria garcia", "complete"),
    (asked("name"), "maria garcia g a r", "could_go_on grows"),
    (asked("name"), "my name is", "could_go_on unfinished"),
    (asked("city_state"), "portland", "could_go_on state"),
    (asked("city_state"), "portland oregon", "complete"),
    (asked("insured"), "yes", "complete"),
    (asked("insured"), "yes it is", "complete"),
    (asked("insured"), "yes and", "could_go_on unfinished"),
    (asked("payer"), "aetna", "complete"),
    (asked("reason"), "i have a sore throat", "could_go_on story"),
    (asked("unit"), "no", "complete"),
    (asked("email"), "yes", "could_go_on more"),
    (asked("emergency_name"), "skip that please", "complete"),
    (read_back("zip", "97205"), "yes", "complete"),
    (read_back("zip", "97205"), "no", "could_go_on correction"),
    (read_back("zip", "97205"), "no nine seven two oh six", "complete"),
    (read_back("zip", "97205"), "no nine seven", "could_go_on too_short"),
    (asked("zip", Mode.CHOOSING), "my phone number", "complete"),
    (asked("zip", Mode.DOUBT), "no", "complete"),
    (asked("visit", Mode.LOOKING_UP), "hello", "unclear not_listening"),
    (PHONE, "", "unclear nothing"),
    (PHONE, "five " * 80, "could_go_on long"),
)


def test_whole_could_go_on_or_unclear() -> None:
    told = [(state.question, words, listen(SCRIPT, state, words, SETTING)) for state, words, _ in ROWS]
    assert [(question, words, f"{hearing.extent} {hearing.why}".strip()) for question, words, hearing in told] == [
        (state.question, words, wanted) for state, words, wanted in ROWS
    ]


def test_it_is_told_at_once() -> None:
    rounds = []
    for _ in range(5):
        began = time.thread_time()
        for state, words, _ in ROWS:
            listen(SCRIPT, state, words, SETTING)
        rounds.append((time.thread_time() - began) / len(ROWS))
    assert min(rounds) < LIMIT
