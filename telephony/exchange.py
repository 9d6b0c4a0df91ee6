"""The turn-taking of one call: what the socket and the recogniser report becomes events of the dialogue.

Here the caller's sound meets ours: who has the floor, what stops us, when we go on after all, when nobody speaks.
The rules and their numbers are in `turns`; what is said is decided elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from intake.dialogue.decisions import Ask
from intake.dialogue.events import Event, Heard, Keyed, Silence
from intake.dialogue.hearing import Hearing
from voiceagent import metrics

from .inbox import Failed, Happening, Over, TimeUp
from .keypad import Keypad
from .playout import Floor, Interruption, Playout, Prompt
from .speaker import Speaker
from .speech.base import Final, Partial, SpeechEvent, SpeechStarted, SpeechUnavailable, Trouble
from .turns import BYTES_A_SECOND, Ended, Listener, Reach, Words, is_back_channel, reach_of
from .waiting import Awaited, Length, Quiet, Speaking

NO_TURN = -1
"""Words beside the point: the dialogue hears danger in them and nothing else."""


class Caller(Protocol):
    """Whom the exchange serves: the session."""

    def happened(self, event: Happening, at: float, ended: Ended | None = None) -> None: ...

    def listen(self, words: str) -> Hearing:
        """What the open question makes of words that may not be at their end."""

    def stopped(self, cut: list[Prompt]) -> None:
        """Our words were interrupted, and it was meant."""

    def played(self) -> None:
        """All our words have been heard, or given up."""


class Exchange:
    """turn: number of the open question. busy: the dialogue is at work. looking_up: the world is asked."""

    def __init__(self, session: Caller, speaker: Speaker, playout: Playout, length: Length, filler: str) -> None:
        self.at = 0.0
        self.turn = 0
        self.busy, self.looking_up, self.fillers = True, False, 0
        self._session, self._speaker, self._playout, self._filler = session, speaker, playout, filler
        self._floor, self._quiet, self._speaking, self._keypad = Floor(), Quiet(), Speaking(), Keypad()
        self._listener, self._interruption, self._awaited = Listener(self._reach), Interruption(), Awaited()
        self.length = length
        self._keys: int | None = None
        self._keys_lead = ""
        self._cut: list[Prompt] = []

    @property
    def occupied(self) -> bool:
        """Somebody is speaking to us, keying or waiting for what we make of it."""
        return self.busy or self._keypad.collecting or self._listener.waiting or self._speaking.is_on(self.at)

    # --- what the session does

    def ask(self, ask: Ask) -> None:
        """A question is on its way to the caller."""
        self._keys, self._keys_lead = ask.hints.keys, ask.hints.keys_lead
        self._listener.patience = ask.hints.patience
        self._quiet.wait(ask.turn, ask.hints.reply_within)

    def reply(self) -> None:
        """New words of ours follow; what was cut before is over."""
        self._cut, self.looking_up = [], False
        self._interruption.new_reply()

    def sounding(self, turn: int) -> None:
        """The words around question `turn` begin to sound."""
        self._floor.ask(turn, self.at)

    def look_up(self) -> None:
        """The world is asked; the caller's silence meanwhile is none."""
        self.looking_up = True
        self._quiet.stop()

    def stop_waiting(self) -> None:
        self._quiet.stop()

    def fall_silent(self) -> None:
        """What we are saying is not what we want to say any more."""
        if self._playout.playing and self._playout.interruptible:
            self._session.stopped(self._speaker.interrupt())

    # --- what the socket reports; called for every frame, so nothing here waits

    def pass_time(self, size: int) -> None:
        """Bytes of the caller's audio have come: the only clock there is."""
        self.at += size / BYTES_A_SECOND
        self._playout.listen(self.at)
        keyed = self._keypad.listen(self.at)
        if keyed is not None:
            self._put(Keyed(*keyed))
        speaking = self._speaking.is_on(self.at)
        ended = self._listener.listen(self.at, speaking)
        if ended is not None:
            self._turn_over(ended)
        if self._interruption.listen(self.at):
            self._go_on()
        self._count_silence(speaking)
        if self.length.listen(self.at):
            self._session.happened(TimeUp(), self.at)

    def _count_silence(self, speaking: bool) -> None:
        sounding = self._playout.playing or speaking or self._keypad.collecting
        waiting = self.looking_up or self.busy
        turn = self._quiet.listen(self.at, sounding or self.busy or self._listener.waiting or bool(self._cut))
        if turn is not None:
            self._put(Silence(turn))
        if self._awaited.listen(self.at, waiting and self.turn > 0, sounding):
            self.fillers += 1
            metrics.fillers.inc()
            self._speaker.say(self._filler, interruptible=True)
        if not self._playout.playing and not self._cut:
            self._session.played()

    def key(self, digit: str) -> None:
        # A hash key after a number that was complete without it is part of the last answer: our reply goes on.
        if (digit.isdecimal() or self._keypad.collecting) and self._playout.interruptible and self._playout.playing:
            metrics.barge_ins.labels(kind="keys").inc()
            self.fall_silent()
        keyed = self._keypad.press(digit, self.at, self.turn, self._keys, self._keys_lead)
        if keyed is not None:
            self._put(Keyed(*keyed))

    def marked(self, name: str) -> None:
        self._playout.marked(name, self.at)
        if not self._playout.playing and not self._cut:
            self._session.played()

    def hang_up(self) -> None:
        """Nothing said is lost; interim words are kept as said and answer nothing."""
        for ended in self._listener.hang_up(self.at):
            words = ended.words
            turn = NO_TURN if ended.early else self._turn_of(words.began)
            heard = Heard(turn, words.text, words.confidence, words.nbest)
            self._session.happened(heard, words.began, replace(ended, early=False))

    # --- what the speech reports

    def report(self, event: SpeechEvent) -> None:
        match event:
            case SpeechStarted():
                self._speaking.started(self.at)
                self._listener.started(event.at)
                if self._interruption.by_sound:
                    self._stop_talking(event.at)
            case Partial():
                self._speaking.started(self.at)
                self._some_words(event)
            case Final():
                self._speaking.ended()
                self._utterance_over(event)
            case Trouble(fatal=True):
                self._session.happened(Failed(SpeechUnavailable(event.code), deaf=True), self.at)
            case Trouble():
                metrics.errors.labels(kind=f"speech_{event.code}").inc()

    def _stop_talking(self, began: float) -> None:
        if self._playout.started and self._playout.interruptible:
            metrics.barge_in_seconds.observe(max(0.0, self.at - began))
            self._cut = self._speaker.interrupt()
            self._interruption.stopped(self.at)

    def _some_words(self, partial: Partial) -> None:
        new = self._listener.partial(partial.text, partial.at, settled=partial.settled, confidence=partial.confidence)
        if new and not is_back_channel(partial.text):
            self._stop_talking(self._listener.began)
            self._meant()

    def _meant(self) -> None:
        """What stopped us were words."""
        if self._interruption.doubtful:
            self._interruption.meant()
            cut, self._cut = self._cut, []
            metrics.barge_ins.labels(kind="words").inc()
            self._session.stopped(cut)

    def _go_on(self) -> None:
        """What stopped us was a cough or a "mhm": we go on from the sentence that was cut."""
        self._interruption.was_false()
        cut, self._cut = self._cut, []
        metrics.barge_ins.labels(kind="false").inc()
        for prompt in cut:
            self._speaker.say(prompt.text, interruptible=True, sounding=prompt.sounding)

    def _utterance_over(self, final: Final) -> None:
        words = Words(final.text, final.confidence, final.nbest, final.began, final.ended)
        ended = self._listener.final(words, self.at)
        if final.text and not is_back_channel(final.text):
            self._meant()
        if ended is not None:
            self._turn_over(ended)
        elif self._interruption.doubtful:
            self._go_on()

    def _turn_over(self, ended: Ended) -> None:
        text, over = ended.words.text, self._playout.spoken_over(ended.words.began)
        if self._interruption.doubtful:
            return self._go_on()
        if over and (not text or is_back_channel(text)):
            # While we speak these are the sounds of somebody listening.
            return None
        metrics.turns_ended.labels(by="correction" if ended.instead else "words" if ended.early else "silence").inc()
        words = ended.words
        heard = Heard(self._turn_of(words.began), text, words.confidence, words.nbest, over)
        self._session.happened(heard, words.began, ended)

    def _turn_of(self, began: float) -> int:
        return NO_TURN if self._keypad.collecting else self._floor.turn_of(began, self.turn)

    def _reach(self, text: str) -> Reach:
        """Only an answer to the open question can end a turn early."""
        if self.busy or self._turn_of(self._listener.began) != self.turn:
            return Reach.NOTHING
        return reach_of(self._session.listen(text), self._keys)

    def _put(self, event: Event | Over) -> None:
        self._session.happened(event, self.at)
