"""Carries out what the dialogue or staff have decided: what is to be kept outlives this process before words sound.

Decides nothing, and hears nothing: what happens to a call is the session's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from time import perf_counter

from intake.dialogue.decisions import Ask, Decision, End, HandOver, LookUp, Say
from voiceagent.clinics.models import Clinic

from .conversation import Conversation
from .ear import Ear
from .entries import Ended, Entry, Obeyed, entry_of
from .exchange import Exchange
from .inbox import Ordered
from .lookups import LookUps
from .models import OrderKind, Status
from .recorder import Recorder
from .reply import Reply
from .speech.base import Expectation
from .utterances import Utterances
from .world import words_of

logger = logging.getLogger(__name__)


class Carrier:
    """status: of the call, as far as it is decided. last: told once the call's last words are on their way."""

    def __init__(
        self,
        clinic: Clinic,
        conversation: Conversation,
        exchange: Exchange,
        said: Utterances,
        ear: Ear,
        recorder: Recorder,
        look_ups: LookUps,
        last: Callable[[], None],
    ) -> None:
        self.status: Status = Status.IN_PROGRESS
        self._clinic, self._conversation, self._exchange, self._said = clinic, conversation, exchange, said
        self._ear, self._recorder, self._look_ups, self._last = ear, recorder, look_ups, last

    async def leave(self, wording: str, last: HandOver | End, entries: Sequence[Entry] = ()) -> None:
        """To a person or to the end, whatever the dialogue was about."""
        self._conversation.end()
        words = Say(words_of(self._clinic, wording), interruptible=False)
        await self.carry_out((words, last), list(entries), Reply(came=perf_counter()))

    async def obey(self, order: Ordered) -> None:
        """Whoever gives orders has left the rest to the dialogue: it still decides what is asked next."""
        if self._conversation.ended:
            self._recorder.later([Obeyed(order.order_id, refused="ending")])
            return None
        done = [Obeyed(order.order_id, self._said.next)]
        if order.kind is OrderKind.WHISPER:
            decisions = self._conversation.interject(order.text)
            return await self.carry_out(decisions, list[Entry](done), Reply(came=perf_counter()))
        self._exchange.fall_silent()
        if order.kind is OrderKind.TAKE_OVER:
            await self.leave("person.taken_over", HandOver("taken_over"), done)
        else:
            await self.leave("ended_by_staff", End("abandoned", "ended_by_staff"), done)
        return None

    async def carry_out(self, decisions: Sequence[Decision], entries: list[Entry], reply: Reply) -> None:
        kept = [entry for decision in decisions if (entry := entry_of(decision, self._conversation.state.phase))]
        for entry in kept:
            self._note(entry)
        self._exchange.turn = self._conversation.state.turn
        # The caller's turn last: it is redacted by what they are known to have told. Words alone hold up no reply.
        if kept:
            await self._recorder.keep([*kept, *entries])
        elif entries:
            self._recorder.later(entries)
        reply.saved = perf_counter()
        last_words = any(isinstance(decision, HandOver | End) for decision in decisions)
        self._speak([decision for decision in decisions if isinstance(decision, Say | Ask)], reply, last_words)
        for decision in decisions:
            if isinstance(decision, Ask):
                self._ear.expect(Expectation(decision.hints.keyterms, decision.hints.grammar, decision.hints.patience))
                self._exchange.ask(decision)
        await self._look_up([decision for decision in decisions if isinstance(decision, LookUp)])
        if last_words:
            self._last()

    async def _look_up(self, wanted: Sequence[LookUp]) -> None:
        """The world is asked once it can see the answers."""
        if any(look_up.waits for look_up in wanted):
            self._exchange.look_up()
        if wanted:
            await self._recorder.written()
        for look_up in wanted:
            self._look_ups.start(look_up)

    def _note(self, entry: Entry) -> None:
        self._said.note(entry)
        if isinstance(entry, Ended):
            self.status = entry.status
            logger.info("dialogue over", extra={"status": str(entry.status), "reason": entry.reason})

    def _speak(self, words: Sequence[Say | Ask], reply: Reply, last_words: bool) -> None:
        if not words:
            return
        if not last_words and self._exchange.length.warns(self._exchange.at):
            words = [Say(words_of(self._clinic, "time.warning")), *words]
        self._said.speak(words, reply, self._conversation.state.phase, last=last_words)
