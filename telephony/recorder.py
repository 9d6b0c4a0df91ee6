"""Writes a call down: what one turn decided is one transaction, in order, off the audio path.

What waits here is in the journal as well, so that a killed process loses none of it. When the database is away the
batches wait in order and are tried again; the call goes on meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from django.db import InterfaceError, OperationalError

from intake import services as intakes
from voiceagent import metrics

from . import journal, writing
from .background import in_thread
from .entries import Batch, Ended, Entry, phases_of

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 2.0
"""How long a caller is kept waiting for what must be in the database first."""
AWAY_PATIENCE_SECONDS = 0.3
"""The same while the database is known to be away: the answers stay in line, and every turn would wait in vain."""
BESIDE_SECONDS = 3.0
"""By the clock: how long our own words wait for the caller's, so that a turn of both is one transaction."""
RETRY_SECONDS = (0.1, 0.2, 0.5)
"""Short to the end: once the database is back, a stream that takes the call up would void what is not written yet."""


class CallOver(Exception):
    """The call ended while its socket stayed open; what was given is written all the same."""


@dataclass
class _Waiting:
    """done: written, or why not. safe: it is in the journal. alone: nobody waits for `done`, yet it must not fail."""

    batch: Batch
    done: asyncio.Future[None]
    safe: bool
    alone: bool
    since: float = field(default_factory=perf_counter)


class Recorder:
    """One stream's pen. lost: told StaleIntake once another stream has the intake, then nothing more is written; told
    CallOver by the first write after the call has ended from outside; told what went wrong with a batch of `keep`.
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
        self._call_sid, self._clinic_id, self._intake_id = call_sid, clinic_id, intake_id
        self._claim, self._phase, self._version, self._number = claim.number, claim.phase, claim.version, claim.version
        self._known = {
            text
            for slot, given in claim.answers.items()
            for text in intakes.says_who(slot, given.value, given.corrected_from)
        }
        self._ended = self._over = self._away = False
        self._journal = journal.current()
        self._line: deque[_Waiting] = deque()
        self._writer: asyncio.Task[None] | None = None
        self._beside: list[Entry] = []
        self._not_later: asyncio.TimerHandle | None = None

    async def keep(self, entries: Sequence[Entry]) -> None:
        """The entries outlive this process once this returns, which is at once; they are written meanwhile.

        Without a journal (a full disk) it waits as `written` does, and raises as it does.
        """
        waiting = self._put(entries, alone=True)
        if not waiting.safe:
            waiting.alone = False
            await self._until(waiting.done)

    async def written(self) -> bool:
        """Whether what was put in line is in the database within PATIENCE_SECONDS (AWAY_PATIENCE_SECONDS).

        Raises StaleIntake, CallOver.
        """
        return await self._until(self._line[-1].done) if self._line else True

    def later(self, entries: Sequence[Entry]) -> asyncio.Future[None]:
        """Puts the entries in line without waiting."""
        return self._put(entries, alone=False).done

    def beside(self, entry: Entry) -> None:
        """To be written with what comes next, or after BESIDE_SECONDS. A killed process loses it."""
        self._beside.append(entry)
        if self._not_later is None:
            self._not_later = asyncio.get_running_loop().call_later(BESIDE_SECONDS, self._put_beside)

    def _put_beside(self) -> None:
        if self._beside:
            self.later([])

    async def drain(self, seconds: float) -> bool:
        """Waits for what is in line; False when some of it could not be written in that time."""
        self._put_beside()
        if self._writer is not None and not self._writer.done():
            await asyncio.wait([self._writer], timeout=seconds)
        return not self._line

    def _put(self, entries: Sequence[Entry], *, alone: bool) -> _Waiting:
        if self._not_later is not None:
            self._not_later.cancel()
            entries, self._beside, self._not_later = [*self._beside, *entries], [], None
        batch = Batch(self._call_sid, self._clinic_id, self._intake_id, self._claim, self._number, entries)
        self._number += 1
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        done.add_done_callback(_noticed)
        waiting = _Waiting(batch, done, self._journaled(batch), alone)
        self._line.append(waiting)
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._work(), name="recorder")
        return waiting

    def _journaled(self, batch: Batch) -> bool:
        try:
            self._journal.add(batch)
        except (OSError, TypeError) as error:
            metrics.errors.labels(kind="journal").inc()
            logger.error(
                "the journal takes no more", extra={"call_sid": self._call_sid, "reason": type(error).__name__}
            )
            return False
        return True

    async def _until(self, done: asyncio.Future[None]) -> bool:
        try:
            async with asyncio.timeout(AWAY_PATIENCE_SECONDS if self._away else PATIENCE_SECONDS):
                await asyncio.shield(done)
        except TimeoutError:
            self._away = True
            metrics.errors.labels(kind="save_late").inc()
            logger.warning("answers not saved in time", extra={"call_sid": self._call_sid})
            return False
        return True

    async def _work(self) -> None:
        while self._line:
            waiting = self._line[0]
            try:
                await self._persist(waiting.batch)
            except intakes.StaleIntake as stale:
                self._refuse_all(stale)
                return
            except Exception as bug:  # whoever waits for it decides about the call; the next ones are not lost
                metrics.errors.labels(kind="save").inc()
                logger.exception("a turn could not be written", extra={"call_sid": self._call_sid})
                waiting.done.set_exception(bug)
                if waiting.alone:
                    self._lost(bug)
            else:
                metrics.turn_seconds.labels(part="commit").observe(perf_counter() - waiting.since)
                self._durable(waiting.done)
            self._settle()

    def _settle(self) -> None:
        """The first in line is not needed any more."""
        if self._line.popleft().safe:
            self._journal.done()

    def _durable(self, done: asyncio.Future[None]) -> None:
        if not self._over:
            done.set_result(None)
            return
        over = CallOver("the call has ended")
        done.set_exception(over)
        self._lost(over)

    async def _persist(self, batch: Batch) -> None:
        attempt = 0
        while True:
            try:
                self._version, self._over = await in_thread(self._transact, batch)
            except (OperationalError, InterfaceError):
                if not attempt:
                    metrics.errors.labels(kind="database").inc()
                    logger.warning("database away, trying again", extra={"call_sid": self._call_sid})
                self._away = True
                await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
                attempt += 1
            else:
                self._away = False
                self._phase = [self._phase, *phases_of(batch.entries)][-1]
                return

    def _refuse_all(self, stale: intakes.StaleIntake) -> None:
        while self._line:
            self._line[0].done.set_exception(stale)
            self._settle()
        self._lost(stale)

    def _transact(self, batch: Batch) -> tuple[int, bool]:
        """The new version; whether the call has ended though this stream did not end it."""
        version, on = writing.write(batch, version=self._version, phase=self._phase, known=self._known)
        self._ended = self._ended or any(isinstance(entry, Ended) for entry in batch.entries)
        return version, not self._ended and not on


def _noticed(done: asyncio.Future[None]) -> None:
    """An outcome nobody waits for is not reported a second time by asyncio."""
    if not done.cancelled():
        done.exception()
