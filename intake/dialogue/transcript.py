"""Conversations as text: what is said and decided as the lines of a `.call` file, and such a file played again.

Lines of a `.call` file
    # a comment                        @ caller_number 5035550142   the setting (also: resumed PHASE, given slot json,
                                        known json: a patient on record who gave the calling number;
                                        visit_type Name complaint,complaint: one that callers may book)
    caller: words                      keys: digits                    silence                what the caller does
    over: words                        words begun before the prompt had ended
    world: taken | no times | no match | nobody | two | away    what the next look-up answers
    learned: slot words                what was found out meanwhile
    agent: words                       agent? words                    spoken; with `?` it wants an answer
    -> PHASE                           = slot: json (how, notes)       ! alert rule level     decisions
    hand over: reason                  end: outcome
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .decisions import Alert, Ask, Decision, End, Enter, HandOver, LookUp, Save, Say
from .engine import begin, respond
from .events import Event, Found, Heard, Keyed, Learned, LookUpFailed, Silence, Started
from .languages.en import ENGLISH
from .moves import KNOWN_PATIENTS
from .phases import SCRIPT
from .setting import CoverageTold, Setting, VisitChoice
from .state import State

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("America/Los_Angeles"))
SETTING = Setting(
    now=NOW,
    language=ENGLISH,
    clinic="Riverside Family Clinic",
    coverage=(
        CoverageTold("Aetna", ("physical", "check up"), "Aetna pays for one physical a year here."),
        CoverageTold("", ("flu shot",), "Flu shots are free for everyone."),
    ),
    payers=("Aetna", "Blue Cross Blue Shield", "Cigna", "Medicare", "UnitedHealthcare"),
)
INPUTS = ("caller: ", "over: ", "keys: ", "silence", "world: ", "learned: ")


@dataclass
class World:
    """Answers look-ups as a small clinic would: three times a round, every one free unless told otherwise."""

    said: list[str] = field(default_factory=list)
    rounds: int = 0
    patients: list[Mapping[str, str]] = field(default_factory=list)

    def answer(self, look_up: LookUp) -> Event:
        if look_up.name == KNOWN_PATIENTS:
            return Found(look_up.turn, look_up.name, {"patients": self.patients})
        told = self.said.pop(0) if self.said else ""
        if told == "away":
            return LookUpFailed(look_up.turn, look_up.name, "timeout")
        return Found(look_up.turn, look_up.name, self._result(look_up, told))

    def _result(self, look_up: LookUp, told: str) -> Mapping[str, Any]:
        if look_up.name == "open_times":
            self.rounds += 1
            offers = [] if told == "no times" else list(_open_times(self.rounds))
            return {"offers": offers, "matched": told != "no match"}
        if look_up.name == "own_visits":
            return {"offers": [] if told == "nobody" else list(_open_times(0))[: 2 if told == "two" else 1]}
        if look_up.name in ("hold_visit", "book_visit", "cancel_visit", "move_visit"):
            return {"booked": told != "taken"}
        return {"code": "K7M4"}


def _open_times(round_: int) -> Iterator[dict[str, str]]:
    first = datetime(2026, 11, 24, 9, 30, tzinfo=NOW.tzinfo) + timedelta(weeks=round_)
    for days, hour, provider in ((0, 9, "Dr. Lee"), (1, 14, "Dr. Lee"), (2, 11, "Dr. Patel")):
        at = (first + timedelta(days=days)).replace(hour=hour, minute=30)
        yield {"id": f"{provider[-1]}{at:%d%H%M}", "starts_at": at.isoformat(), "provider": provider}


@dataclass
class Replay:
    """A conversation under way. lines: its `.call` text so far; decisions: all that was decided."""

    setting: Setting
    state: State
    world: World = field(default_factory=World)
    lines: list[str] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)

    def happen(self, event: Event) -> None:
        self.state, decisions = respond(SCRIPT, self.state, event, self.setting)
        self.decisions.extend(decisions)
        for decision in decisions:
            self.lines.extend(rendered(decision))
        for decision in decisions:
            if isinstance(decision, LookUp):
                self.happen(self.world.answer(decision))

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    def do(self, line: str) -> None:
        """One line of input."""
        kind, _, rest = line.partition(": ")
        self.lines += ["", line]
        match kind:
            case "caller":
                self.happen(Heard(self.state.turn, rest, 0.95))
            case "over":
                self.happen(Heard(self.state.turn, rest, 0.95, over_prompt=True))
            case "keys":
                self.happen(Keyed(self.state.turn, rest))
            case "silence":
                self.happen(Silence(self.state.turn))
            case "world":
                self.world.said.append(rest)
            case "learned":
                slot, _, text = rest.partition(" ")
                self.happen(Learned(slot, text))


def rendered(decision: Decision) -> Iterator[str]:
    match decision:
        case Say():
            yield f"agent: {decision.text}"
        case Ask():
            yield f"agent? {decision.text}"
        case Save():
            notes = [
                decision.confirmed.value,
                *(["flagged"] if decision.flagged else []),
                *([decision.reason] if decision.reason else []),
            ]
            yield f"= {decision.slot}: {json.dumps(decision.value)} ({', '.join(notes)})"
        case Enter():
            yield f"-> {decision.phase}"
        case Alert():
            yield f"! alert {decision.rule} {decision.level}"
        case HandOver():
            yield f"hand over: {decision.reason}"
        case End():
            yield f"end: {decision.outcome}"
        case LookUp():
            pass


def replay(text: str) -> str:
    """What the engine makes of the inputs of a `.call` text, rendered as such a text."""
    lines = text.splitlines()
    head = [line for line in lines if line.startswith(("#", "@"))]
    call = start(head)
    for line in lines:
        if line.startswith(INPUTS):
            call.do(line)
    return call.text


def start(head: list[str]) -> Replay:
    """A conversation up to the agent's first question. head: the comment and setting lines of a `.call` text."""
    setting, phase, answers, resumed = SETTING, SCRIPT.phases[0].name, {}, False
    patients: list[Mapping[str, str]] = []
    for words in (line.split(maxsplit=3) for line in head if line.startswith("@")):
        match words[1:]:
            case ["caller_number", number]:
                setting = replace(setting, caller_number=number)
            case ["resumed", name]:
                phase, resumed = name, True
            case ["given", slot, value]:
                answers[slot] = json.loads(value)
            case ["visit_type", name, *complaints]:
                kind = VisitChoice(name.replace("_", " "), tuple(",".join(complaints).replace("_", " ").split(",")))
                setting = replace(setting, visit_types=(*setting.visit_types, kind))
            case ["known", *record]:
                patients.append(json.loads(" ".join(record)))
    call = Replay(setting, begin(SCRIPT, answers, phase), World(patients=patients), lines=[*head, ""])
    call.happen(Started(resumed=resumed))
    return call
