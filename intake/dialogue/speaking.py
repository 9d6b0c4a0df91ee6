"""A step's state as it changes, its decisions so far, and how they are spoken: saying, asking, taking leave."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from . import listening
from .decisions import Ask, Decision, End, HandOver, Say
from .kinds.base import Hints, Style, Value
from .kinds.proxies import SELF, spoken
from .recalling import matching
from .script import Question, Script
from .setting import Setting
from .state import Mode, State
from .wording import first_of, needs, slowly, words


@dataclass
class Speaking:
    """What every part of a step shares."""

    script: Script
    state: State
    world: Setting
    decisions: list[Decision] = field(default_factory=list)
    _setting: Setting | None = None

    def __post_init__(self) -> None:
        # This step's own copy: nobody else sees it before the step is over, so `set` may write into it.
        given, self.state = self.state, object.__new__(State)
        vars(self.state).update(vars(given))
        self._address()

    @property
    def setting(self) -> Setting:
        """The world as the kinds see it, with what this call has settled so far."""
        if self._setting is None:
            # As `replace` makes it, in a third of the time: this is done anew for every answer kept.
            self._setting = object.__new__(Setting)
            vars(self._setting).update(vars(self.world), answers=self.state.answers, offers=self.state.offers)
            if self.state.suggested_records:
                vars(self._setting)["record"] = matching(self.state.suggested_records, self.state.answers)
        return self._setting

    @property
    def question(self) -> Question:
        return self.script.questions[self.state.question]

    def set(self, **changes: Any) -> None:
        vars(self.state).update(changes)
        if "answers" in changes or "offers" in changes or "suggested_records" in changes:
            self._setting = None
            self._address()

    def _address(self) -> None:
        """Speak of the patient as of somebody else where somebody else calls."""
        relation = self.state.answers.get(self.script.about)
        patient = spoken(str(relation), self.world.language) if relation not in (None, SELF) else ""
        if patient != self.world.patient:
            self.world, self._setting = replace(self.world, patient=patient), None

    def hear_with(self, nbest: tuple[str, ...]) -> None:
        """The recogniser's other hypotheses for the words being read."""
        self.world, self._setting = replace(self.world, nbest=nbest), None

    def decide(self, decision: Decision) -> None:
        if self.state.slow and (isinstance(decision, Ask) or isinstance(decision, Say) and decision.interruptible):
            decision = replace(decision, text=slowly(decision.text))
        self.decisions.append(decision)

    def say(self, key: str, try_: int = 0, *, interruptible: bool = True, **values: str) -> None:
        self.decide(Say(words(self.world, key, try_, **values), interruptible))

    def listen(self, text: str, hints: Hints | None = None) -> None:
        """Open the next turn with these words; the acknowledgement that is due goes first."""
        if self.state.acknowledgement:
            self.decide(Say(self.state.acknowledgement))
        turn, asked = self.state.turn + 1, self.state.question if self.state.mode is Mode.ASKING else ""
        again = text == self.state.spoken or (asked != "" and asked == self.state.asked)
        since = self.state.since if again else turn
        self.set(turn=turn, since=since, asked=asked, spoken=text, acknowledgement="")
        self._open(text, hints or self._hints())

    def listen_on(self, text: str) -> None:
        """Grant the time the caller asked for; the open question stays the one to repeat."""
        self.set(turn=self.state.turn + 1)
        self._open(text, replace(self._hints(), reply_within=listening.UNHURRIED))

    def _hints(self) -> Hints:
        question = self.question
        return listening.hints(self.state.mode, question, self.setting, self.script.beside[question.name])

    def listen_again(self) -> None:
        self.listen(self.state.spoken)

    def _open(self, text: str, hints: Hints) -> None:
        confirming = self.state.mode in listening.YES_OR_NO
        self.decide(Ask(self.state.turn, self.state.question, text, hints, confirming))

    def acknowledge(self, value: Value, wording: str = "") -> None:
        """Speak what was understood ahead of the next question, so that a wrong one can be objected to."""
        question = self.question
        spoken = question.kind.say(value, self.setting, Style.NATURAL)
        key = wording or first_of(self.world, f"{question.name}.heard", "heard")
        before = self.state.acknowledgement
        if before and "value" not in needs(self.world, key, 0):
            return  # one "okay" is enough
        self.set(acknowledgement=f"{before} {words(self.world, key, value=spoken)}".strip())

    def hand_over(self, reason: str, key: str = "person", *, interruptible: bool = True) -> None:
        self.say(key, interruptible=interruptible)
        self.decide(HandOver(reason))
        self.set(mode=Mode.ENDED)

    def end(self, outcome: str, key: str, **values: str) -> None:
        self.decide(Say(words(self.world, key, **values), interruptible=False))
        self.decide(End(outcome))
        self.set(mode=Mode.ENDED)
