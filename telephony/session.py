"""One live call: one inbox, one loop. The only file that knows speech, dialogue and services.

What the socket and the recogniser report becomes an event in the inbox; the loop asks the dialogue and carries its
decisions out in order: what is to be kept is durable before the next question sounds. Nothing here decides what to say.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

from intake.dialogue.decisions import Ask, Decision, End, HandOver, LookUp, Say
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Event, Heard, Keyed, Silence, Started
from intake.dialogue.phases import SCRIPT
from intake.dialogue.state import Mode, State
from intake.services import StaleIntake
from voiceagent import metrics
from voiceagent.privacy.logs import log_context

from . import live
from .inbox import Failed, Inbox, Item, Over
from .lookups import LookUps
from .models import Status
from .recorder import Answered, CallOver, Ended, Entered, Entry, Recorder, Said, entry_of
from .reply import Reply
from .services import Opened
from .speaker import Line, Speaker
from .speech.base import Expectation, Final, Partial, Speech, SpeechEvent, SpeechStarted, SpeechUnavailable, Trouble
from .transcript import Transcript
from .turns import BYTES_A_SECOND, Floor, Keypad, Playout, Quiet, Speaking
from .world import language_of, setting_of

logger = logging.getLogger(__name__)

LAST_WORDS_SECONDS = 60.0
"""By the clock: a line whose audio has stopped coming in is closed all the same."""
DRAIN_SECONDS = 60.0
"""How long the answers of an ended call are tried to be written while the database is away."""
EARLY_BYTES = 10 * BYTES_A_SECOND
"""Audio kept while the recogniser is still starting."""
NO_TURN = -1
"""Words beside the point: the dialogue hears danger in them and nothing else."""


class Session:
    def __init__(self, opened: Opened, line: Line, speech: Speech) -> None:
        self._opened, self._line = opened, line
        self._inbox = Inbox()
        self._at = 0.0
        self._playout, self._floor, self._quiet = Playout(), Floor(), Quiet()
        self._speaking, self._keypad = Speaking(), Keypad()
        self._ear, self._early = speech.recogniser(self._report), bytearray()
        self._listening = False
        self._speaker = Speaker(speech.voice(), line, self._playout, lambda: self._at, self._broke)
        self._recorder = Recorder(opened.call_sid, opened.intake_id, opened.claim, self._broke)
        self._look_ups = LookUps(opened.clinic, opened.intake_id, self._put)
        self._transcript = Transcript(opened.call_sid)
        self._state = State(opened.claim.phase)
        self._asked: Ask | None = None
        self._turns = opened.next_turn
        self._busy = True
        self._closing = False
        self._status: Status = Status.IN_PROGRESS
        self._deadline: asyncio.TimerHandle | None = None

    # --- what the socket reports; called for every frame, so nothing here waits

    def hear(self, audio: bytes) -> None:
        """Audio of the caller, mu-law. Also what makes time go by."""
        self._at += len(audio) / BYTES_A_SECOND
        if self._listening:
            self._ear.hear(audio)
        elif len(self._early) < EARLY_BYTES:
            self._early += audio
        self._playout.listen(self._at)
        keyed = self._keypad.listen(self._at)
        if keyed is not None:
            self._put(Keyed(*keyed))
        busy = self._busy or self._playout.playing or self._keypad.collecting or self._speaking.is_on(self._at)
        turn = self._quiet.listen(self._at, busy)
        if turn is not None:
            self._put(Silence(turn))
        self._close_when_played()

    def key(self, digit: str) -> None:
        # A hash key after a number that was complete without it is part of the last answer: our reply goes on.
        answering = digit.isdecimal() or self._keypad.collecting
        if answering and self._playout.playing and self._playout.interruptible:
            self._speaker.interrupt()
        keys = self._asked.hints.keys if self._asked else None
        keyed = self._keypad.press(digit, self._at, self._state.turn, keys)
        if keyed is not None:
            self._put(Keyed(*keyed))

    def marked(self, name: str) -> None:
        self._playout.marked(name, self._at)
        self._close_when_played()

    def hang_up(self) -> None:
        """The stream has ended from the other side."""
        self._put(Over("hung_up"))

    # --- what the speech reports

    def _report(self, event: SpeechEvent) -> None:
        match event:
            case SpeechStarted():
                self._speaking.started(self._at)
                if self._playout.started and self._playout.interruptible:
                    self._speaker.interrupt()
            case Partial():
                self._speaking.started(self._at)
            case Final():
                self._speaking.ended()
                self._put(self._heard(event), event.began)
            case Trouble(fatal=True):
                self._put(Failed(SpeechUnavailable(event.code)))
            case Trouble():
                metrics.errors.labels(kind=f"speech_{event.code}").inc()

    def _heard(self, final: Final) -> Heard:
        turn = NO_TURN if self._keypad.collecting else self._floor.turn_of(final.began, self._state.turn)
        return Heard(turn, final.text, final.confidence, final.nbest, self._playout.spoken_over(final.began))

    def _broke(self, error: BaseException) -> None:
        self._put(Failed(error))

    def _put(self, event: Event | Over | Failed, at: float | None = None) -> None:
        self._inbox.put(event, self._at if at is None else at)

    def _close_when_played(self) -> None:
        if self._closing and not self._playout.playing:
            self._closing = False
            self._put(Over("played"))

    # --- the loop

    async def run(self) -> None:
        """Until the call is over or another stream has taken it over. Never raises."""
        with log_context(call_sid=self._opened.call_sid), live.on_the_line(self):
            try:
                await self._converse()
            except StaleIntake:
                logger.warning("another stream has taken the call over")
            except CallOver:
                logger.info("stream over", extra={"reason": "call_over"})
            finally:
                await self._finish()

    async def _converse(self) -> None:
        """The one boundary for what must not happen: the caller gets a person, whatever broke."""
        for act in (self._talk, self._apologise):
            try:
                return await act()
            except (StaleIntake, CallOver):
                raise
            except Exception as error:  # noqa: BLE001  the second time the line is closed, and /voice/resume connects the caller
                self._notice(error)
                if self._status is not Status.IN_PROGRESS:
                    return None
        return None

    async def _talk(self) -> None:
        claim = self._opened.claim
        self._state = begin(SCRIPT, {slot: given.value for slot, given in claim.answers.items()}, claim.phase)
        await self._ear.start()
        self._ear.hear(bytes(self._early))
        self._early.clear()
        self._listening = True
        self._put(Started(resumed=self._opened.resumed))
        await self._loop()

    async def _apologise(self) -> None:
        self._state = replace(self._state, mode=Mode.ENDED)
        words = language_of(self._opened.clinic).prompts["person.trouble"][0]
        await self._carry_out((Say(words, interruptible=False), HandOver("trouble")), [], Reply(came=perf_counter()))
        await self._loop()

    async def _loop(self) -> None:
        while True:
            item = await self._inbox.get()
            match item.event:
                case Over(reason):
                    logger.info("stream over", extra={"reason": reason})
                    return
                case Failed(error):
                    raise error
                case event:
                    self._busy = True
                    await self._take(event, item)
                    self._busy = not self._inbox.empty()

    async def _take(self, event: Event, item: Item) -> None:
        entries = self._caller_said(event, item.at)
        setting = setting_of(self._opened.clinic, self._opened.caller_number)
        self._state, decisions = respond(SCRIPT, self._state, event, setting)
        await self._carry_out(decisions, entries, Reply(came=item.came))

    # --- carrying out

    async def _carry_out(self, decisions: Sequence[Decision], entries: list[Entry], reply: Reply) -> None:
        kept = [entry for decision in decisions if (entry := entry_of(decision, self._state.phase))]
        for entry in kept:
            self._note(entry)
        # The caller's turn last: it is redacted by what they are known to have told. Words alone hold up no reply.
        if kept:
            await self._recorder.write([*kept, *entries])
        elif entries:
            self._recorder.later(entries)
        reply.saved = perf_counter()
        last_words = any(isinstance(decision, HandOver | End) for decision in decisions)
        self._speak([decision for decision in decisions if isinstance(decision, Say | Ask)], reply, last_words)
        for decision in decisions:
            if isinstance(decision, Ask):
                self._listen_for(decision)
            elif isinstance(decision, LookUp):
                self._quiet.stop()
                self._look_ups.start(decision)
        if last_words:
            self._close_after_last_words()

    def _note(self, entry: Entry) -> None:
        """What is kept, counted and told to whoever watches a demo call."""
        match entry:
            case Answered(_, save):
                self._transcript.tell("saved", slot=save.slot, value=save.value, confirmed=save.confirmed.value)
            case Entered(phase):
                metrics.calls_by_phase.labels(phase=phase).inc()
                self._transcript.tell("phase", phase=phase)
            case Said(n, speaker, phase, text, latency_ms):
                self._transcript.tell("turn", n=n, speaker=speaker, phase=phase, text=text, latency_ms=latency_ms)
            case Ended(status, reason):
                self._status = status
                logger.info("dialogue over", extra={"status": str(status), "reason": reason})
            case _:
                pass

    def _speak(self, words: Sequence[Say | Ask], reply: Reply, last_words: bool) -> None:
        if not words:
            return
        reply.n, reply.phase = self._next_turn(), self._state.phase
        reply.text, turn = " ".join(said.text for said in words), self._state.turn

        def sounding() -> None:
            self._floor.ask(turn, self._at)
            said = reply.sounding(self._at)
            self._recorder.later([said])
            self._note(said)

        for i, said in enumerate(words):
            interruptible = not last_words and (isinstance(said, Ask) or said.interruptible)
            self._speaker.say(said.text, interruptible=interruptible, sounding=None if i else sounding)

    def _listen_for(self, ask: Ask) -> None:
        self._asked = ask
        self._ear.expect(Expectation(ask.hints.keyterms, ask.hints.grammar, ask.hints.patience))
        self._quiet.wait(ask.turn, ask.hints.reply_within)

    def _close_after_last_words(self) -> None:
        self._quiet.stop()
        self._closing = True
        self._deadline = asyncio.get_running_loop().call_later(LAST_WORDS_SECONDS, self._put, Over("silent_line"))
        self._close_when_played()

    def _caller_said(self, event: Event, at: float) -> list[Entry]:
        text = event.text if isinstance(event, Heard) else event.digits if isinstance(event, Keyed) else ""
        if not text:
            return []
        said = Said(self._next_turn(), "caller", self._state.phase, text, audio_seconds=round(at, 2))
        self._note(said)
        return [said]

    def _next_turn(self) -> int:
        self._turns += 1
        return self._turns - 1

    # --- the end

    def _notice(self, error: BaseException) -> None:
        kind = f"speech_{error.code}" if isinstance(error, SpeechUnavailable) else "session"
        metrics.errors.labels(kind=kind).inc()
        logger.error("session failed", exc_info=error, extra={"kind": kind})

    async def _finish(self) -> None:
        self._line.close()
        if self._deadline is not None:
            self._deadline.cancel()
        self._look_ups.stop()
        await self._speaker.stop()
        await self._ear.stop()
        if not await self._recorder.drain(DRAIN_SECONDS):
            metrics.errors.labels(kind="save_lost").inc()
            logger.error("answers of an ended call could not be saved")
        self._transcript.tell("ended", status=str(self._status))
        await self._transcript.close()
