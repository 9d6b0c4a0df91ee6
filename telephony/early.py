"""A reply given before the recogniser had ended the caller's utterance, and how it is taken back. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from intake.dialogue.decisions import Ask, Confirmed, Decision, Enter, Save, Say
from intake.dialogue.events import Heard
from intake.dialogue.state import State

from .turns import Ended


@dataclass(frozen=True)
class Early:
    """The state before it and after it, the words it took for whole, what was decided on them."""

    before: State
    event: Heard
    after: State
    decisions: tuple[Decision, ...]

    def amended(self, event: Heard, ended: Ended, now: State) -> tuple[State, Heard]:
        """Where the dialogue goes on with the caller's real words.

        As if it had waited, when nothing else has happened since and nothing was done that cannot be undone (a visit
        booked, a person called); else with the words that came on top, as words over our next question.
        """
        if not self.holds(now):
            return now, replace(event, turn=now.turn, text=ended.late, over_prompt=True)
        again = replace(event, turn=now.turn, over_prompt=self.event.over_prompt)
        return replace(self.before, turn=now.turn), again

    def holds(self, now: State) -> bool:
        return now is self.after and all(isinstance(decision, Say | Ask | Save | Enter) for decision in self.decisions)

    def taken_back(self, decisions: Iterable[Decision]) -> list[Save]:
        """What had been kept and is not decided anew: staff look at it unless the caller gives it again."""
        anew = {decision.slot for decision in decisions if isinstance(decision, Save)}
        return [
            replace(save, confirmed=Confirmed.NO, flagged=True)
            for save in self.decisions
            if isinstance(save, Save) and save.slot not in anew
        ]

    def says_the_same(self, decisions: Iterable[Decision]) -> bool:
        """The real words come to the same: "(503) 555" for "503 555"."""
        return _spoken(decisions) == _spoken(self.decisions) and _kept(decisions) == _kept(self.decisions)


def _spoken(decisions: Iterable[Decision]) -> list[str]:
    return [decision.text for decision in decisions if isinstance(decision, Say | Ask)]


def _kept(decisions: Iterable[Decision]) -> list[tuple[str, object]]:
    return [(decision.slot, decision.value) for decision in decisions if isinstance(decision, Save)]
