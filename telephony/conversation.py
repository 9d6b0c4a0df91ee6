"""Where the dialogue of one call stands: what an event leads to, and what an early reply leaves to be taken back.

It decides, with the engine; what it decides is carried out elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake.dialogue.decisions import Decision
from intake.dialogue.engine import Hearing, begin, listen, respond
from intake.dialogue.events import Event, Heard, Interjected
from intake.dialogue.phases import SCRIPT
from intake.dialogue.state import Mode, State

from .early import Early
from .entries import Answered
from .services import Opened
from .turns import Ended
from .world import setting_of_call


@dataclass(frozen=True)
class Outcome:
    """stands: the reply that is on its way says it all. anew: it is not what we want to say any more.

    taken_back: what had been kept on the words it answered.
    """

    decisions: Sequence[Decision] = ()
    taken_back: Sequence[Answered] = ()
    stands: bool = False
    anew: bool = False


class Conversation:
    def __init__(self, opened: Opened) -> None:
        self.state = State(opened.claim.phase)
        self._opened, self._setting = opened, setting_of_call(opened)
        self._early: Early | None = None

    @property
    def ended(self) -> bool:
        return self.state.mode is Mode.ENDED

    def begin(self) -> None:
        """From the answers that are there."""
        claim = self._opened.claim
        self.state = begin(SCRIPT, {slot: given.value for slot, given in claim.answers.items()}, claim.phase)

    def end(self) -> None:
        """Whatever it was about."""
        self.state = replace(self.state, mode=Mode.ENDED)

    def listen(self, words: str) -> Hearing:
        return listen(SCRIPT, self.state, words, self._setting)

    def interject(self, text: str) -> Sequence[Decision]:
        """Words of the staff's; what they interrupted is asked again."""
        self._setting = setting_of_call(self._opened)
        self.state, decisions = respond(SCRIPT, self.state, Interjected(text), self._setting)
        return decisions

    def take(self, event: Event, ended: Ended | None, *, replying: bool) -> Outcome:
        """ended: how the caller's turn ended, for words. replying: our last reply is not over yet."""
        self._setting = setting_of_call(self._opened)
        if isinstance(event, Heard) and ended is not None and ended.instead and self._early is not None:
            return self._amend(event, ended, self._early, replying)
        before = self.state
        self.state, decisions = respond(SCRIPT, before, event, self._setting)
        if isinstance(event, Heard) and ended is not None and ended.early:
            self._early = Early(before, event, self.state, decisions)
        elif self._early is not None and self._early.after is before and not decisions:
            # Something was found out meanwhile: it holds for the state we might go back to as well.
            as_well, _ = respond(SCRIPT, self._early.before, event, self._setting)
            self._early = replace(self._early, before=as_well, after=self.state)
        return Outcome(decisions)

    def _amend(self, event: Heard, ended: Ended, early: Early, replying: bool) -> Outcome:
        """The caller went on after our early reply: it is taken back, unless the whole comes to the same."""
        holds = early.holds(self.state)
        state, event = early.amended(event, ended, self.state)
        after, decisions = respond(SCRIPT, state, event, self._setting)
        if holds and replying and early.says_the_same(decisions):
            return Outcome(stands=True)
        self.state = after
        if not holds:
            return Outcome(decisions)
        phases = SCRIPT.phase_of
        gone = early.taken_back(decisions)
        taken_back = [Answered(phases[SCRIPT.question_of[save.slot].name], save) for save in gone]
        return Outcome(decisions, taken_back, anew=True)
