"""One live call: one inbox, one loop.

What the socket and the recogniser report becomes an event in the inbox; the loop asks the dialogue and has its
decisions carried out (`carrying`) in order. Nothing here decides what to say.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from django.conf import settings
from django.db import InterfaceError, OperationalError

from intake.dialogue.decisions import HandOver
from intake.dialogue.engine import Hearing
from intake.dialogue.events import Event, Started
from intake.services import StaleIntake
from voiceagent import metrics
from voiceagent.privacy.logs import log_context

from . import handover, live
from .background import in_thread
from .carrying import Carrier
from .conversation import Conversation
from .ear import Ear
from .exchange import Exchange
from .inbox import Failed, Happening, Inbox, Item, Ordered, Over, TimeUp
from .lookups import LookUps
from .models import Status
from .orders import Orders
from .playout import Playout, Prompt
from .recorder import CallOver, Recorder
from .reply import Reply
from .services import Opened
from .speaker import Line, Speaker
from .speech.base import Speech, SpeechUnavailable
from .transcript import Transcript
from .turns import Ended as TurnEnded
from .utterances import Utterances
from .waiting import Length
from .world import words_of

logger = logging.getLogger(__name__)

LAST_WORDS_SECONDS = 60.0
"""By the clock: a line whose audio has stopped coming in is closed all the same."""
DRAIN_SECONDS = 60.0
"""How long the answers of an ended call are tried to be written while the database is away."""
LET_GO_SECONDS = 40.0
"""How long an ending stream is held while the database is away: whoever takes the call up voids what is not written."""
CALL_BACK = "call_back"
"""Why a stream ended: the caller would rather be called back than wait for the desk."""


class Session:
    def __init__(self, opened: Opened, line: Line, speech: Speech) -> None:
        self._opened, self._line = opened, line
        self._inbox = Inbox()
        self._playout = Playout()
        self._speaker = speaker = Speaker(speech.voice(), line, self._playout, lambda: self._exchange.at, self._broke)
        length = Length(settings.MAX_CALL_SECONDS, opened.seconds_before)
        filler = words_of(opened.clinic, "moment")
        self._exchange = Exchange(self, speaker, self._playout, length, filler)
        self._ear = Ear(speech.recogniser(self._exchange.report), self._deaf)
        self._recorder = Recorder(opened.call_sid, opened.clinic.pk, opened.intake_id, opened.claim, self._broke)
        self._look_ups = LookUps(opened.clinic, opened.intake_id, self.happened)
        self._orders = Orders(opened.call_sid, self.happened)
        self._transcript = Transcript(opened.call_sid)
        self._said = Utterances(
            opened.next_turn, self._exchange, speaker, self._playout, self._recorder, self._transcript
        )
        self._conversation = Conversation(opened)
        parts = (self._conversation, self._exchange, self._said, self._ear, self._recorder, self._look_ups)
        self._carrier = Carrier(opened.clinic, *parts, last=self._close_after_last_words)
        self._closing = self._speechless = False
        self._deadline: asyncio.TimerHandle | None = None

    # --- what the socket reports; called for every frame, so nothing here waits

    def hear(self, audio: bytes) -> None:
        """Audio of the caller, mu-law. Also what makes time go by."""
        self._ear.hear(audio)
        self._exchange.pass_time(len(audio))
        if self._orders.held and not self._exchange.occupied:
            self._orders.let_go()

    def key(self, digit: str) -> None:
        if self._speechless and digit == "1":
            return self.happened(Over(CALL_BACK))
        self._exchange.key(digit)

    def marked(self, name: str) -> None:
        self._exchange.marked(name)

    @property
    def call_sid(self) -> str:
        return self._opened.call_sid

    @property
    def between_words(self) -> bool:
        return not self._exchange.occupied and self._playout.interruptible

    @property
    def ending(self) -> bool:
        return self._closing

    def look_for_orders(self) -> None:
        self._orders.look()

    def hang_up(self, reason: str = "hung_up") -> None:
        """The stream has ended from the other side, or (moved) is to be taken up by another process."""
        self._exchange.hang_up()
        self.happened(Over(reason))

    # --- what the exchange of sound reports

    def happened(self, event: Happening, at: float | None = None, ended: TurnEnded | None = None) -> None:
        self._inbox.put(event, self._exchange.at if at is None else at, ended)

    def listen(self, words: str) -> Hearing:
        return self._conversation.listen(words)

    def stopped(self, cut: list[Prompt]) -> None:
        self._said.cut()

    def played(self) -> None:
        self._said.played()
        if self._closing:
            self._closing = False
            self.happened(Over("played"))

    def _broke(self, error: BaseException) -> None:
        self.happened(Failed(error))

    def _deaf(self, error: BaseException) -> None:
        self.happened(Failed(error, deaf=True))

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
                self._speechless = self._speechless or isinstance(error, SpeechUnavailable)
                if self._carrier.status is not Status.IN_PROGRESS:
                    return None
        return None

    async def _talk(self) -> None:
        self._conversation.begin()
        await self._ear.start()
        self._speaker.prepare()
        self.happened(Started(resumed=self._opened.resumed, nobody_came=self._opened.nobody_came))
        await self._loop()

    async def _apologise(self) -> None:
        reason = "no_speech" if self._speechless else "trouble"
        await self._carrier.leave(f"person.{reason}", HandOver(reason))
        await self._loop()

    async def _loop(self) -> None:
        while True:
            item = await self._inbox.get()
            self._exchange.busy = True
            match item.event:
                case Over(reason):
                    await self._note_why(reason)
                    logger.info("stream over", extra={"reason": reason})
                    return
                case Failed(deaf=True) if self._speechless:
                    pass  # the caller is being told
                case Failed(error):
                    raise error
                case TimeUp():
                    if not self._conversation.ended:
                        await self._carrier.leave("time.up", HandOver("time_limit"))
                case Ordered() as order:
                    await self._carrier.obey(order)
                case event:
                    await self._take(event, item)
            self._exchange.busy = not self._inbox.empty()

    async def _take(self, event: Event, item: Item) -> None:
        entries = self._said.heard(event, item, self._conversation.state.phase)
        outcome = self._conversation.take(event, item.ended, replying=self._said.reply is not None)
        if outcome.stands:
            self._recorder.later(entries)
            return
        if outcome.anew:
            self._exchange.fall_silent()
        await self._carrier.carry_out(outcome.decisions, [*entries, *outcome.taken_back], Reply(item.came, item.ended))

    # --- the end

    async def _note_why(self, reason: str) -> None:
        if reason == CALL_BACK:
            await self._recorder.written()  # the hand-over, which says why there was one
            await in_thread(handover.promise_call_back, call_sid=self._opened.call_sid)
        elif reason == live.MOVED:
            with suppress(OperationalError, InterfaceError):  # it counts as a failure then
                await in_thread(handover.moved, call_sid=self._opened.call_sid)

    def _close_after_last_words(self) -> None:
        self._exchange.stop_waiting()
        self._closing = True
        self._deadline = asyncio.get_running_loop().call_later(LAST_WORDS_SECONDS, self.happened, Over("silent_line"))
        if not self._playout.playing:
            self.played()

    def _notice(self, error: BaseException) -> None:
        kind = f"speech_{error.code}" if isinstance(error, SpeechUnavailable) else "session"
        metrics.errors.labels(kind=kind).inc()
        logger.error("session failed", exc_info=error, extra={"kind": kind})

    async def _finish(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        self._look_ups.stop()
        self._orders.stop()
        self._said.keep_reply()
        await self._recorder.drain(LET_GO_SECONDS)
        self._line.close()
        await self._speaker.stop()
        await self._ear.stop()
        if not await self._recorder.drain(DRAIN_SECONDS):
            metrics.errors.labels(kind="save_lost").inc()
            logger.error("answers of an ended call could not be saved")
        self._transcript.tell("ended", status=str(self._carrier.status))
        await self._transcript.close()
