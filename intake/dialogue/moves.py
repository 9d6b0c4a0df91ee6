"""One step of a conversation in the making: the state as it changes and the decisions so far.

`Step` is the only mutable thing in the dialogue; it lives for one event. What is decided when stands in `engine`,
`answering`, `confirming`, `commanding` and `danger`; here is how it is put: asking, keeping, moving on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from . import listening
from .decisions import Ask, Confirmed, Decision, End, Enter, HandOver, LookUp, Save, Say, Source
from .kinds.base import Hints, Style, Value
from .kinds.errands import NEW
from .kinds.proxies import SELF, spoken
from .recalling import can_recall, filled, matching
from .script import Question, Script
from .setting import Setting
from .state import Mode, Pending, State
from .wording import first_of, has, needs, offers, own_words, slowly, summary, words

CONFIRMATION_CODE = "confirmation_code"
KNOWN_PATIENTS = "known_patients"
WAITING = (Mode.LOOKING_UP, Mode.COMMITTING, Mode.SEALING, Mode.CLOSING)
"""Modes in which the world is asked and words answer nothing."""


@dataclass
class Step:
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

    # --- asking

    def listen(self, text: str, hints: Hints | None = None) -> None:
        """Open the next turn with these words; the acknowledgement that is due goes first."""
        if self.state.acknowledgement:
            self.decide(Say(self.state.acknowledgement))
        self.set(turn=self.state.turn + 1, spoken=text, acknowledgement="")
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

    # --- moving

    def go_on(self) -> None:
        """Ask what is due next; when nothing is, close the call."""
        if self.advance() is not None:
            self.open()

    def advance(self) -> Question | None:
        """Make the question that is due the current one without asking it yet; None when the call is closing."""
        self._forget_recalled()
        question = self._due()
        if question is None:
            self._close()
            return None
        self._enter(self.script.phase_of[question.name])
        if self.state.hint is not None and self.script.question_of[self.state.hint.slot] is not question:
            self.set(hint=None)
        if question.name != self.state.question:
            self.set(
                misses=0, silences=0, refusals=0, rounds=0, suggested=False, insisted=False, doubted=False, so_far=""
            )
        self.set(question=question.name, pending=None, mode=Mode.ASKING)
        return question

    def _close(self) -> None:
        """What was only kept is made lasting; then an intake ends with its code. For other errands, all was said."""
        for question in self.script.questions.values():
            kept = self.state.answers.get(question.name) if question.seal else None
            if kept is not None and question.name not in self.state.sealed:
                self.set(question=question.name)
                return self.look_up(question.seal, Mode.SEALING, offer=str(kept))
        self._enter(self.script.phases[-1].name)
        errand = self.script.errand(self.state.answers)
        if errand == NEW:
            return self.look_up(CONFIRMATION_CODE, Mode.CLOSING)
        if self.state.acknowledgement:
            self.decide(Say(self.state.acknowledgement, interruptible=False))
        self.end("completed", f"farewell.{errand}")

    def open(self) -> None:
        if self.question.look_up:
            return self.look_up(self.question.look_up, Mode.LOOKING_UP)
        self.put()

    def _forget_recalled(self) -> None:
        """The caller turned out to be somebody else: nothing of that record stays in this one."""
        state = self.state
        if state.recalled and not self.setting.record:
            gone = filled(self.script, state.recalled) | state.recalled
            answers = {slot: value for slot, value in state.answers.items() if slot not in gone}
            self.set(answers=answers, recalled=frozenset())

    def _due(self) -> Question | None:
        if self.state.learned and not self.state.redo:
            self._take_hint()
        if self.state.redo:
            return self.script.questions[self.state.redo]
        errand = self.script.errand(self.state.answers)
        for question in self.script.questions.values():
            if errand not in question.errands:
                continue
            if question.when is not None and not question.when(self.state.answers):
                self._does_not_apply(question)
            elif not (question.fills <= self.state.answers.keys() or self._is_passed_over(question)):
                told = question.told(self.setting) if question.told else None
                if told is None:
                    return question
                self.keep(question.name, told, confirmed=Confirmed.SILENT)
        return None

    def _take_hint(self) -> None:
        """What was found out about an answer that is still missing is asked about next."""
        hint, *later = self.state.learned
        self.set(learned=tuple(later))
        if self.state.answers.get(hint.slot, "") is None:
            self.set(hint=hint, redo=self.script.question_of[hint.slot].name, question="")

    def _is_passed_over(self, question: Question) -> bool:
        if question.recalls and not can_recall(question.recalls, self.setting.record, self.state.answers):
            return True
        return question.asked_if is not None and not question.asked_if(self.setting)

    def _does_not_apply(self, question: Question) -> None:
        """An answer made moot by a correction is taken back; the record says why it is empty."""
        for slot in question.slots:
            if slot.name not in self.state.moot:
                self.keep(slot.name, None, reason="not_applicable")
                answers = {name: value for name, value in self.state.answers.items() if name != slot.name}
                self.set(answers=answers, moot=self.state.moot | {slot.name})

    def _enter(self, phase: str) -> None:
        if phase != self.state.phase:
            self.set(phase=phase)
            self.decide(Enter(phase))

    def look_up(self, name: str, mode: Mode, **arguments: str) -> None:
        self.set(mode=mode, turn=self.state.turn + 1)
        question = self.script.questions.get(self.state.question)
        sent = {slot: str(self.state.answers.get(slot) or "") for slot in question.sends} if question else {}
        self.decide(LookUp(self.state.turn, name, sent | arguments))

    def put(self, *, anew: bool = False) -> None:
        """Ask the current question, or offer a suggestion, in the wording of this try; anew: in that of the first."""
        question, state = self.question, self.state
        suggestion = self._suggestion(question)
        if suggestion:
            heard = self.state.hint.text if self.state.hint else ""
            self.set(mode=Mode.SUGGESTING, pending=Pending(suggestion, heard, 1.0, Source.SPEECH))
            spoken = question.kind.say(suggestion, self.setting, Style.NATURAL)
            key = first_of(self.world, f"{question.name}.suggest", "learned.suggest")
            return self.listen(words(self.setting, key, value=spoken))
        try_ = 0 if anew else state.misses + state.refusals
        key = self._key(question, try_)
        self.set(mode=Mode.ASKING, put_once=state.put_once | {question.name})
        self.listen(self._asked(key, try_))

    def _key(self, question: Question, try_: int) -> str:
        """A later round of the same question has its own wording where the language has one."""
        state = self.state
        more, again, learned = (f"{question.name}.{name}" for name in ("more", "again", "learned"))
        if state.hint is not None and not try_ and has(self.world, learned):
            return learned
        if state.rounds and has(self.world, more):
            return more
        return again if not try_ and question.name in state.put_once and has(self.world, again) else question.name

    def _suggestion(self, question: Question) -> Value | None:
        if self.state.hint is not None and not self.state.suggested:
            reading = question.kind.read(self.state.hint.text, self.setting)
            return reading.value if reading.is_complete else None
        if question.suggest != "caller_number" or self.state.redo or self.state.suggested:
            return None
        return self.world.caller_number

    def _asked(self, key: str, try_: int) -> str:
        setting, wanted = self.setting, needs(self.setting, key, try_)
        values: dict[str, str] = {}
        if "summary" in wanted:
            values["summary"] = summary(self.script, setting, self.state.recalled)
        if "offers" in wanted:
            values["offers"] = offers(self.question, setting)
        if self.question.speaks:
            values |= self.question.speaks(setting)
        if self.question.hint and setting.record:
            values |= self.question.hint(setting.record)
        return words(setting, key, try_, **values)

    # --- keeping

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
        self.set(pending=None, misses=0, silences=0, refusals=0, history=history)
        self.set(redo="", passing="", so_far="", hint=None)

    def acknowledge(self, value: Value, wording: str = "") -> None:
        """Speak what was understood ahead of the next question, so that a wrong one can be objected to."""
        question = self.question
        spoken = question.kind.say(value, self.setting, Style.NATURAL)
        key = wording or first_of(self.world, f"{question.name}.heard", "heard")
        before = self.state.acknowledgement
        if before and "value" not in needs(self.world, key, 0):
            return  # one "okay" is enough
        self.set(acknowledgement=f"{before} {words(self.world, key, value=spoken)}".strip())

    # --- leaving

    def hand_over(self, reason: str, key: str = "person", *, interruptible: bool = True) -> None:
        self.say(key, interruptible=interruptible)
        self.decide(HandOver(reason))
        self.set(mode=Mode.ENDED)

    def end(self, outcome: str, key: str, **values: str) -> None:
        self.decide(Say(words(self.world, key, **values), interruptible=False))
        self.decide(End(outcome))
        self.set(mode=Mode.ENDED)
