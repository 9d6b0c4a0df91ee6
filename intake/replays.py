"""A call of the past through today's dialogue: what would be asked now, and what would be stored.

The caller's words are those of the call; look-ups are answered by a made-up clinic, so offered times differ by nature.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from voiceagent.privacy.redaction import redact

from . import services, told
from .dialogue.decisions import Ask, Save, Say
from .dialogue.engine import begin
from .dialogue.events import Heard, Keyed, Started
from .dialogue.kinds.proxies import SELF
from .dialogue.languages.en import ENGLISH
from .dialogue.phases import SCRIPT
from .dialogue.setting import Setting
from .dialogue.state import Mode
from .dialogue.transcript import Replay, World
from .models import CALLER_SLOTS, SLOTS, Intake, Speaker, Turn
from .review_rows import SECRET, label_of, masked, shown

HEARD = 0.95
"""What the recogniser thought of an utterance is not kept; a clear one is taken."""


@dataclass
class Exchange:
    """What the caller said, and what was then answered: in the call, and now. All redacted."""

    caller: str = field(repr=False)
    then: str = field(default="", repr=False)
    now: str = field(default="", repr=False)
    differs: bool = False


@dataclass(frozen=True)
class Difference:
    """An answer that would be another one."""

    label: str
    then: str = field(repr=False)
    now: str = field(repr=False)


@dataclass(frozen=True)
class Comparison:
    """ended: today's dialogue was over before the caller's last words."""

    exchanges: list[Exchange] = field(repr=False)
    differences: list[Difference] = field(repr=False)
    ended: bool

    @property
    def differing(self) -> int:
        return sum(exchange.differs for exchange in self.exchanges)


def again(intake: Intake) -> Comparison:
    """intake: with its turns, its clinic and its call."""
    call = Replay(_setting(intake), begin(SCRIPT, {}, SCRIPT.phases[0].name), World(patients=_known(intake)))
    call.happen(Started())
    exchanges, ended, done = [Exchange("")], False, 0
    known = told.identifying(intake.pk)
    for turn in intake.turns.all():
        if turn.speaker == Speaker.AGENT:
            exchanges[-1].then = f"{exchanges[-1].then} {turn.text}".strip()
            continue
        exchanges[-1].now, done = _said(call, done)
        exchanges.append(Exchange(turn.redacted))
        ended = ended or call.state.mode is Mode.ENDED
        call.happen(_event(turn, call.state.turn))
        known += _pending(call)
    exchanges[-1].now, _ = _said(call, done)
    saved = {decision.slot: decision.value for decision in call.decisions if isinstance(decision, Save)}
    known += [
        value for slot, value in saved.items() if isinstance(value, str) and value != SELF and told.is_identifying(slot)
    ]
    for exchange in exchanges:
        exchange.differs = _bare(exchange.then) != _bare(exchange.now)
        exchange.caller, exchange.then, exchange.now = (
            redact(text, known) for text in (exchange.caller, exchange.then, exchange.now)
        )
    return Comparison(exchanges, _differences(intake, saved), ended)


def _setting(intake: Intake) -> Setting:
    call = getattr(intake, "call", None)
    digits = "".join(filter(str.isdecimal, call.from_number if call else ""))
    clinic = intake.clinic
    return Setting(
        now=intake.started_at.astimezone(clinic.zone),
        language=ENGLISH,
        clinic=clinic.said_name,
        caller_number=digits[-10:] if len(digits) in (10, 11) else "",
        day_first=clinic.day_first,
        payers=tuple(clinic.accepted_payers),
        coverage=services.coverage_told(clinic),
        plan_not_taken=clinic.plan_not_taken,
        hotlines=services.hotlines_of(clinic),
    )


def _known(intake: Intake) -> list[Mapping[str, str]]:
    """The record the clinic had when they called, as far as it still is."""
    patient = intake.patient
    if patient is None or patient.created_at >= intake.started_at:
        return []
    return [{slot: getattr(patient, slot) for slot in SLOTS if hasattr(patient, slot)}]


def _event(turn: Turn, number: int) -> Heard | Keyed:
    """Digits without an end in the sound were keyed."""
    if turn.text.isdecimal() and "ended_s" not in turn.timings:
        return Keyed(number, turn.text)
    return Heard(number, turn.text, HEARD)


def _pending(call: Replay) -> list[str]:
    """What was heard and is being read back: in no answer yet, and a name all the same."""
    pending = call.state.pending
    if pending is None or not told.is_identifying(call.state.question):
        return []
    values = pending.value.values() if isinstance(pending.value, Mapping) else [pending.value]
    return [value for value in values if isinstance(value, str) and value != SELF]


def _said(call: Replay, done: int) -> tuple[str, int]:
    words = " ".join(decision.text for decision in call.decisions[done:] if isinstance(decision, Say | Ask))
    return words, len(call.decisions)


def _differences(intake: Intake, saved: Mapping[str, object]) -> list[Difference]:
    then = {answer.slot: answer.value for answer in intake.answers.all()}
    rows = [
        (slot, shown(then.get(slot)), shown(saved.get(slot)))
        for slot in CALLER_SLOTS + SLOTS
        if slot in then or slot in saved
    ]
    return [
        Difference(label_of(slot), *((masked(text) if slot in SECRET else text) or "none" for text in (old, new)))
        for slot, old, new in rows
        if old != new
    ]


def _bare(text: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text).casefold().split())
