"""Keeping what was answered: the answer itself, what it makes doubtful, moot or stale."""

from __future__ import annotations

from collections.abc import Mapping

from .decisions import Confirmed, Save, Say, Source
from .kinds.base import Value
from .recalling import filled
from .script import Question
from .speaking import Speaking
from .state import Pending
from .wording import own_words, words


class Keeping(Speaking):
    """A step that keeps answers."""

    def keep(
        self,
        slot: str,
        value: Value | None,
        *,
        heard: str = "",
        confidence: float = 1.0,
        source: Source = Source.SPEECH,
        confirmed: Confirmed = Confirmed.NO,
        flagged: bool = False,
        reason: str = "",
    ) -> None:
        self.set(answers={**self.state.answers, slot: value}, moot=self.state.moot - {slot})
        if self.script.slots[slot].kept:
            self.decide(Save(slot, value, heard, round(confidence, 3), source, confirmed, flagged, reason))

    def settle(self, pending: Pending, *, flagged: bool = False) -> None:
        """The question is answered; every slot it fills is kept."""
        question, value = self.question, pending.value
        parts: Mapping[str, Value] = value if isinstance(value, Mapping) else {question.name: value}
        for slot in question.slots:
            self.keep(
                slot.name,
                parts.get(slot.name),
                heard=pending.heard,
                confidence=pending.confidence,
                source=pending.source,
                confirmed=pending.confirmed,
                flagged=flagged,
            )
        told = {name: wording(pending.heard, self.setting) for name, wording in question.tells.items()}
        if any(told.values()):
            self.set(aside={**{name: said for name, said in told.items() if said}, **self.state.aside})
        self.flag(question)
        if value != question.usual:
            self.reopen(question)
        if self.state.recalled:
            mine = {slot.name for slot in question.slots}
            kept = {name for name in self.state.recalled if mine.isdisjoint(filled(self.script, frozenset((name,))))}
            self.set(recalled=frozenset(kept))
        self._answered()
        if question.remark and not flagged:
            self._remark(question.remark(self.setting))

    def _remark(self, key: str) -> None:
        if key:
            self.decide(Say(own_words(self.setting, key) or words(self.setting, key)))

    def reopen(self, question: Question) -> None:
        """Answers that were given with something else in mind are asked for again."""
        stale = {slot for slot, was in question.reopens.items() if self.state.answers.get(slot) == was}
        if stale:
            self.set(answers={slot: value for slot, value in self.state.answers.items() if slot not in stale})

    def flag(self, question: Question) -> None:
        """What this answer makes doubtful is for staff to look at."""
        for slot, reason in question.flags(self.setting).items() if question.flags else ():
            self.keep(slot, self.state.answers[slot], flagged=True, reason=reason)

    def leave(self, reason: str, *, heard: str = "", flagged: bool = False) -> None:
        """The question stays empty, and the record says why."""
        for slot in self.question.slots:
            self.keep(slot.name, None, heard=heard, confidence=0.0, reason=reason, flagged=flagged)
        self._answered()

    def _answered(self) -> None:
        name = self.state.question
        history = (*(asked for asked in self.state.history if asked != name), name)
        self.set(pending=None, misses=0, silences=0, refusals=0, repeats=0, history=history)
        self.set(redo="", passing="", so_far="", hint=None)
