"""Writes a call down: what one turn decided is one transaction, in order, off the audio path.

When the database is away the batches wait here in order and are tried again; the call goes on meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from django.db import InterfaceError, OperationalError, transaction

from intake import services as intakes
from intake.dialogue.decisions import Alert, Decision, End, Enter, HandOver, Save
from intake.dialogue.phases import SCRIPT
from intake.services import Said as Said
from voiceagent import metrics
from voiceagent.pulse import changed

from . import consents, services, steering
from .background import in_thread
from .models import Status

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 2.0
"""How long a caller is kept waiting for their answer to be durable."""
AWAY_PATIENCE_SECONDS = 0.3
"""The same while the database is known to be away: the answers stay in line, and every turn would wait in vain."""
RETRY_SECONDS = (0.1, 0.2, 0.5)
"""Short to the end: once the database is back, a stream that takes the call up would void what is not written yet."""


@dataclass(frozen=True)
class Answered:
    phase: str
    save: Save = field(repr=False)


@dataclass(frozen=True)
class Entered:
    phase: str


@dataclass(frozen=True)
class Alarmed:
    phase: str
    alert: Alert = field(repr=False)


@dataclass(frozen=True)
class Ended:
    """The dialogue is over. status: completed, abandoned, handed_over. reason: a fixed code."""

    status: Status
    reason: str


@dataclass(frozen=True)
class Obeyed:
    """What staff wanted of the call was done, with this turn of ours; refused: why not."""

    order_id: int
    turn: int | None = None
    refused: str = ""


Entry = Answered | Entered | Alarmed | Said | Ended | Obeyed
Batch = tuple[Sequence[Entry], "asyncio.Future[None]"]


def entry_of(decision: Decision, phase: str) -> Entry | None:
    """What the record gets of a decision made in `phase`; an answer belongs to the phase that asks for it."""
    match decision:
        case Save():
            return Answered(SCRIPT.phase_of[SCRIPT.question_of[decision.slot].name], decision)
        case Enter():
            return Entered(decision.phase)
        case Alert():
            return Alarmed(phase, decision)
        case HandOver():
            return Ended(Status.HANDED_OVER, decision.reason)
        case End():
            return Ended(Status(decision.outcome), decision.reason or decision.outcome)
        case _:
            return None


class CallOver(Exception):
    """The call ended while its socket stayed open; what was given is written all the same."""


class Recorder:
    """One stream's pen. lost: told StaleIntake once another stream has the intake, then nothing more is written; told
    CallOver by the first write after the call has ended from outside.
    """

    def __init__(
        self,
        call_sid: str,
        clinic_id: int,
        intake_id: int,
        claim: intakes.Claim,
        lost: Callable[[Exception], None],
    ) -> None:
        self._lost = lost
        self._call_sid = call_sid
        self._intake_id = intake_id
        self._claim = claim.number
        self._phase = claim.phase
        self._known = {
            text
            for slot, given in claim.answers.items()
            for text in intakes.says_who(slot, given.value, given.corrected_from)
        }
        self._version = claim.version
        self._clinic_id = clinic_id
        self._ended = self._over = self._away = False
        self._batches: deque[Batch] = deque()
        self._writer: asyncio.Task[None] | None = None

    async def write(self, entries: Sequence[Entry]) -> bool:
        """Whether the entries are durable within PATIENCE_SECONDS (AWAY_PATIENCE_SECONDS); if not they stay in line.

        Raises StaleIntake, CallOver.
        """
        done = self.later(entries)
        try:
            async with asyncio.timeout(AWAY_PATIENCE_SECONDS if self._away else PATIENCE_SECONDS):
                await asyncio.shield(done)
        except TimeoutError:
            self._away = True
            metrics.errors.labels(kind="save_late").inc()
            logger.warning("answers not saved in time", extra={"call_sid": self._call_sid})
            return False
        return True

    def later(self, entries: Sequence[Entry]) -> asyncio.Future[None]:
        """Puts the entries in line without waiting."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        done.add_done_callback(_noticed)
        self._batches.append((entries, done))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._work())
        return done

    async def drain(self, seconds: float) -> bool:
        """Waits for what is in line; False when some of it could not be written in that time."""
        if self._writer is not None and not self._writer.done():
            await asyncio.wait([self._writer], timeout=seconds)
        return not self._batches

    async def _work(self) -> None:
        while self._batches:
            entries, done = self._batches[0]
            try:
                await self._persist(entries)
            except intakes.StaleIntake as stale:
                self._refuse_all(stale)
                return
            except Exception as bug:  # whoever waits for it decides about the call; the next ones are not lost
                metrics.errors.labels(kind="save").inc()
                logger.exception("a turn could not be written", extra={"call_sid": self._call_sid})
                done.set_exception(bug)
            else:
                self._durable(done)
            self._batches.popleft()

    def _durable(self, done: asyncio.Future[None]) -> None:
        if not self._over:
            done.set_result(None)
            return
        over = CallOver("the call has ended")
        done.set_exception(over)
        self._lost(over)

    async def _persist(self, entries: Sequence[Entry]) -> None:
        attempt = 0
        while True:
            try:
                self._version, self._over = await in_thread(self._transact, entries)
            except (OperationalError, InterfaceError):
                if not attempt:
                    metrics.errors.labels(kind="database").inc()
                    logger.warning("database away, trying again", extra={"call_sid": self._call_sid})
                self._away = True
                await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
                attempt += 1
            else:
                self._away = False
                self._phase = [self._phase, *_entered(entries)][-1]
                return

    def _refuse_all(self, stale: intakes.StaleIntake) -> None:
        while self._batches:
            self._batches.popleft()[1].set_exception(stale)
        self._lost(stale)

    @transaction.atomic
    def _transact(self, entries: Sequence[Entry]) -> tuple[int, bool]:
        """The new version; whether the call has ended though this stream did not end it."""
        saves = [_saved(entry) for entry in entries if isinstance(entry, Answered)]
        self._known.update(text for save in saves for text in intakes.says_who(save.slot, save.value))
        version = intakes.write_turn(
            intake_id=self._intake_id,
            clinic_id=self._clinic_id,
            version=self._version,
            claim=self._claim,
            saves=saves,
            phases=[after for before, after in pairwise([self._phase, *_entered(entries)]) if before != after],
            flags=[_flag(entry) for entry in entries if isinstance(entry, Alarmed)],
            turns=[entry for entry in entries if isinstance(entry, Said)],
            known=self._known,
        )
        for save in saves:
            if save.slot == consents.TEXTS and isinstance(save.value, bool):
                consents.note_texts(call_sid=self._call_sid, given=save.value, heard=save.heard)
            elif save.slot == consents.RECORDING:
                consents.note_recording(
                    call_sid=self._call_sid, value=save.value, confidence=save.confidence, heard=save.heard
                )
        for entry in entries:
            match entry:
                case Ended(status, reason):
                    self._end(status, reason)
                    self._ended = True
                case Obeyed(order_id, turn, refused):
                    steering.settle(order_id=order_id, turn=turn, refused=refused)
                case _:
                    pass
        changed(self._clinic_id)
        return version, not self._ended and not services.may_stream(call_sid=self._call_sid)

    def _end(self, status: Status, reason: str) -> None:
        match status:
            case Status.COMPLETED:
                intakes.complete_intake(intake_id=self._intake_id, visit=services.visit_of(self._intake_id))
            case Status.HANDED_OVER:
                visit = services.visit_for_person(self._intake_id)
                intakes.hand_over(intake_id=self._intake_id, reason=reason, visit=visit)
            case _:
                intakes.abandon(intake_id=self._intake_id, reason=reason)
        services.close_call(call_sid=self._call_sid, status=status, reason=reason)


def _entered(entries: Sequence[Entry]) -> list[str]:
    return [entry.phase for entry in entries if isinstance(entry, Entered)]


def _saved(answered: Answered) -> intakes.Saved:
    save = answered.save
    # A slot's value is one JSON scalar; the engine splits what fills several.
    if save.value is not None and not isinstance(save.value, str | bool):
        raise TypeError("an answer is a text, a yes or no, or nothing")
    return intakes.Saved(
        slot=save.slot,
        phase=answered.phase,
        value=save.value,
        heard=save.heard,
        confidence=save.confidence,
        source=save.source.value,
        confirmed=save.confirmed.value,
        flagged=save.flagged,
        reason=save.reason,
    )


def _flag(alarmed: Alarmed) -> intakes.Flag:
    alert = alarmed.alert
    return intakes.Flag(alert.rule, alert.version, alert.level, alarmed.phase, alert.heard)


def _noticed(done: asyncio.Future[None]) -> None:
    """An outcome nobody waits for is not reported a second time by asyncio."""
    if not done.cancelled():
        done.exception()
