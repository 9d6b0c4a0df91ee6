"""One step of a conversation in the making: what is due next, and how it is put.

`Step` is the only mutable thing in the dialogue; it lives for one event. What is decided when stands in `engine`,
`answering`, `confirming`, `commanding` and `danger`; how a step speaks in `speaking`, how it keeps in `keeping`.
"""

from __future__ import annotations

from . import parts
from .decisions import Confirmed, Enter, LookUp, Say, Source
from .keeping import Keeping
from .kinds.base import Style, Value
from .kinds.errands import NEW
from .policy import FAIR, how_to_confirm, style_of, with_letters
from .recalling import can_recall, filled
from .script import Question
from .state import Mode, Pending
from .wording import first_of, has, needs, offers, summary, words

CONFIRMATION_CODE = "confirmation_code"
KNOWN_PATIENTS = "known_patients"
WAITING = (Mode.LOOKING_UP, Mode.COMMITTING, Mode.SEALING, Mode.CLOSING)
"""Modes in which the world is asked and words answer nothing."""


class Step(Keeping):
    """A step that moves on to what is due."""

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
                misses=0,
                silences=0,
                refusals=0,
                rounds=0,
                suggested=False,
                insisted=False,
                doubted=False,
                so_far="",
                repeats=0,
            )
            self.set(repeats=0)
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

    def put(self, *, anew: bool = False, plainer: int = 0) -> None:
        """Ask the current question, or offer a suggestion, in the wording of this try.

        anew: in that of the first; plainer: in one of so many tries later.
        """
        question, state = self.question, self.state
        if not state.redo and question.name in state.aside and self._take_aside(question):
            return None
        suggestion = self._suggestion(question)
        if suggestion:
            heard = self.state.hint.text if self.state.hint else ""
            self.set(mode=Mode.SUGGESTING, pending=Pending(suggestion, heard, 1.0, Source.SPEECH))
            spoken = question.kind.say(suggestion, self.setting, Style.NATURAL)
            key = first_of(self.world, f"{question.name}.suggest", "learned.suggest")
            return self.listen(words(self.setting, key, value=spoken))
        if state.part and not state.misses and parts.is_long(self):
            return parts.put(self)
        try_ = 0 if anew else state.misses + state.refusals + plainer
        key = self._key(question, try_)
        self.set(mode=Mode.ASKING, put_once=state.put_once | {question.name})
        self.listen(self._asked(key, try_))

    def read_back(self, pending: Pending, *, unanswered: int = 0) -> None:
        """Speak the value and wait for a yes to exactly this value; in other words where they were not answered."""
        question = self.question
        self.set(mode=Mode.CONFIRMING, pending=pending)
        key = first_of(self.world, f"{question.name}.confirm", "confirm")
        spoken = question.kind.say(pending.value, self.setting, pending.style)
        self.listen(words(self.world, key, self.state.refusals + unanswered, value=spoken))

    def _take_aside(self, question: Question) -> bool:
        """What the caller told before it was asked is read back; False where it does not say it after all."""
        said = self.state.aside[question.name]
        self.set(aside={name: text for name, text in self.state.aside.items() if name != question.name})
        reading = question.whole(question.kind.read(said, self.setting))
        if not reading.is_complete or reading.value is None or reading.confidence < FAIR:
            return False
        if question.doubt and question.doubt(reading.value, self.setting):
            return False
        confirmed = how_to_confirm(question.care, reading.confidence, Source.SPEECH)
        style = style_of(confirmed, 0, letters=question.is_name and with_letters(reading.confidence, 1.0))
        pending = Pending(reading.value, said, reading.confidence, Source.SPEECH, style, confirmed, reading.rest)
        if confirmed in (Confirmed.READ_BACK, Confirmed.SPELLED):
            self.read_back(pending)
            return True
        if not isinstance(reading.value, bool):
            self.acknowledge(reading.value)
        self.settle(pending)
        self.go_on()
        return True

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
