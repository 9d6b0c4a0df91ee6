"""One call's ear at Deepgram: a socket kept open, fed and reopened; what comes back is joined in `utterances`."""

from __future__ import annotations

import asyncio
import json
import logging

from ..base import SAMPLE_RATE, Expectation, Final, Partial, Report, SpeechStarted, SpeechUnavailable, Trouble
from .backlog import Backlog
from .dialects import Dialect
from .keyterms import Keyterms, within_limit
from .sockets import LOST, Service, Socket, content_of, leave
from .utterances import RUBBISH
from .watch import Watch

logger = logging.getLogger(__name__)
_KEEP_ALIVE_SECONDS = 4.0
"""By the clock: after 10 s without a byte Deepgram closes the stream (NET-0001)."""
_PIECE_BYTES = 4000
"""Audio waiting is sent in pieces of up to half a second: after a reconnect there is much of it."""
_RECONNECT_PAUSES = (0.0, 0.25, 0.5, 1.0, 2.0)
_RECONNECT_SECONDS = 8.0
"""By the clock, connecting included: for so long a caller talks to nobody."""
_MOST_STALLS = 2
"""Sockets in a row that heard nothing; the third would not either."""


class DeepgramRecogniser:
    def __init__(self, service: Service, dialect: Dialect, report: Report) -> None:
        self.dropped_bytes = 0
        self._service, self._dialect, self._report = service, dialect, report
        self._backlog, self._watch = Backlog(), Watch()
        self._utterances = dialect.utterances()
        self._expectation = Expectation()
        self._keyterms = Keyterms()
        self._more, self._gone = asyncio.Event(), asyncio.Event()
        self._socket: Socket | None = None
        self._task: asyncio.Task[None] | None = None
        self._stalls = 0
        self._lost_at = (-1, 0)
        self._silent = self._overrun = False

    async def start(self) -> None:
        await self._connect()
        self._task = asyncio.create_task(self._live())
        self._task.add_done_callback(self._ended)

    def hear(self, audio: bytes) -> None:
        if self._task is None:
            return
        lost = self._backlog.add(audio)
        if lost:
            self._drop(lost)
        if self._socket is None:
            return
        self._watch.heard(audio)
        if self._watch.gone or self._keyterms.ignored(self._backlog.end):
            self._gone.set()
        self._send(self._socket)
        self._pass_time()

    def _send(self, socket: Socket) -> None:
        """At once where nothing waits; the rest is the feeder's."""
        if self._backlog.unsent < self._dialect.least_bytes:
            return
        if self._backlog.unsent <= _PIECE_BYTES and socket.ready:
            socket.send_now(self._backlog.next(_PIECE_BYTES))
        else:
            self._more.set()

    def expect(self, expectation: Expectation) -> None:
        self._expectation = expectation
        self._more.set()
        if not self._utterances.is_open:
            self._utterances.patience = expectation.patience

    def unheard(self) -> bytes:
        return self._backlog.rest()

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        await self._hang_up()

    def _ended(self, task: asyncio.Task[None]) -> None:
        """A bug of ours must not leave the call deaf and nobody told."""
        if not task.cancelled() and task.exception():
            logger.error("the recogniser's socket failed", exc_info=task.exception())
            self._report(Trouble("closed", fatal=True))

    def _drop(self, count: int) -> None:
        """A socket that has not taken audio for so long is not one any more."""
        self.dropped_bytes += count
        if not self._overrun:
            self._overrun = True
            self._report(Trouble("stalled", fatal=False))
        self._gone.set()

    # --- the socket

    async def _connect(self) -> None:
        """Raises SpeechUnavailable."""
        keyterms = within_limit(self._expectation.keyterms)
        socket = await self._service.open(self._dialect.query(keyterms))
        self._keyterms.opened(keyterms)
        self._backlog.rewind()
        self._utterances.resume(self._backlog.begin / SAMPLE_RATE)
        self._utterances.patience = self._expectation.patience
        self._watch.again()
        self._gone.clear()
        self._more.set()
        self._overrun, self._silent = False, True
        self._socket = socket

    async def _hang_up(self) -> None:
        socket, self._socket = self._socket, None
        await leave(socket)

    async def _live(self) -> None:
        while self._socket is not None:
            code = await self._converse(self._socket)
            await self._hang_up()
            if self._silent:
                self._service.breaker.failed()
            self._stalls = self._stalls + 1 if code == "stalled" else 0
            if self._stalls >= _MOST_STALLS:
                return self._give_up(code)
            self._report(Trouble(code, fatal=False))
            self._skip_poison()
            await self._reconnect()

    def _skip_poison(self) -> None:
        """Audio is sent once more after a loss, not again and again: it may be what they choke on."""
        begin, sent = self._lost_at
        if begin == self._backlog.begin:
            self._backlog.settle(sent)
        self._lost_at = (self._backlog.begin, self._backlog.sent)

    async def _reconnect(self) -> None:
        """Leaves no socket when there is none to be had, which has been told."""
        code = "connect"
        try:
            async with asyncio.timeout(_RECONNECT_SECONDS):
                for pause in _RECONNECT_PAUSES:
                    await asyncio.sleep(pause)
                    try:
                        return await self._connect()
                    except SpeechUnavailable as unavailable:
                        code = unavailable.code
                        if code == "auth":
                            break
        except TimeoutError:
            pass
        self._give_up(code)

    def _give_up(self, code: str) -> None:
        """What was understood so far is told, final or not; the rest is there for another ear."""
        for event in self._utterances.give_up():
            self._report(event)
        self._backlog.settle(int(self._utterances.settled * SAMPLE_RATE))
        self._report(Trouble(code, fatal=True))

    async def _converse(self, socket: Socket) -> str:
        """Feed and read the socket until one of both fails; the code of the trouble."""
        tasks = {asyncio.create_task(act) for act in (self._feed(socket), self._read(socket), self._until_gone())}
        if self._dialect.keep_alive:
            tasks.add(asyncio.create_task(self._keep_alive(socket)))
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return done.pop().result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _until_gone(self) -> str:
        await self._gone.wait()
        return "stalled"

    async def _keep_alive(self, socket: Socket) -> str:
        while True:
            sent = self._backlog.sent
            await asyncio.sleep(_KEEP_ALIVE_SECONDS)
            if sent == self._backlog.sent:
                try:
                    await socket.send(self._dialect.keep_alive)
                except LOST:
                    return "closed"

    async def _feed(self, socket: Socket) -> str:
        try:
            while True:
                await self._more.wait()
                self._more.clear()
                await self._configure(socket)
                while self._backlog.unsent >= self._dialect.least_bytes:
                    await socket.send(self._backlog.next(_PIECE_BYTES))
        except LOST:
            return "closed"

    async def _configure(self, socket: Socket) -> None:
        wanted = within_limit(self._expectation.keyterms)
        if self._keyterms.change(wanted, self._backlog.end):
            await socket.send(json.dumps({"type": "Configure", "keyterms": wanted}))

    async def _read(self, socket: Socket) -> str:
        try:
            async for message in socket:
                self._take(message)
        except LOST:
            pass
        return "closed"

    def _take(self, message: str | bytes) -> None:
        content = content_of(message)
        if content is None:
            self._report(RUBBISH)
            return
        if self._silent:
            self._silent = False
            self._service.breaker.succeeded()
        if content.get("type") in ("ConfigureSuccess", "ConfigureFailure"):
            self._keyterms.answered()
            self._more.set()
        events = self._utterances.take(content)
        words = any(isinstance(event, SpeechStarted | Partial | Final) for event in events)
        self._watch.answered(words=words)
        if words:
            self._stalls = 0
        if not self._utterances.is_open:
            self._utterances.patience = self._expectation.patience
        for event in events:
            self._report(event)
        self._pass_time()

    def _pass_time(self) -> None:
        for event in self._utterances.pass_time(self._backlog.end / SAMPLE_RATE):
            self._report(event)
        self._backlog.settle(int(self._utterances.settled * SAMPLE_RATE))
