"""One call's ear at Deepgram: a socket kept open, fed and reopened; what comes back is joined in `results`."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractAsyncContextManager
from typing import Any

from deepgram.listen.v1.types.listen_v1configure import ListenV1Configure

from ..base import SAMPLE_RATE, Expectation, Report, SpeechUnavailable, Trouble
from .connecting import LOST, Access, leave
from .keyterms import within_limit
from .results import RUBBISH, Utterances

logger = logging.getLogger(__name__)
_ENDPOINTING_MS = 300
_UTTERANCE_END_MS = 1000
_KEEP_ALIVE_SECONDS = 4.0
"""By the clock: after 10 s without a byte Deepgram closes the stream (NET-0001)."""
_PIECE_BYTES = 4000
"""Audio waiting is sent in pieces of up to half a second: after a reconnect there is much of it."""
_MOST_WAITING = 15 * SAMPLE_RATE
_MOST_UNANSWERED = 30 * SAMPLE_RATE
"""Bytes sent without any answer after which the socket counts as dead: interim results come every second."""
_RECONNECT_PAUSES = (0.0, 0.25, 1.0, 2.0, 4.0)


class DeepgramRecogniser:
    def __init__(self, access: Access, model: str, report: Report) -> None:
        self.dropped_bytes = 0
        self._access, self._model, self._report = access, model, report
        self._waiting = bytearray()
        self._more = asyncio.Event()
        self._heard_bytes = 0
        self._unanswered_bytes = 0
        self._expectation = Expectation()
        self._configured: list[str] = []
        self._utterances = Utterances()
        self._connection: AbstractAsyncContextManager[Any] | None = None
        self._task: asyncio.Task[None] | None = None
        self._stalled = False

    async def start(self) -> None:
        socket = await self._connect()
        self._task = asyncio.create_task(self._live(socket))
        self._task.add_done_callback(self._ended)

    def hear(self, audio: bytes) -> None:
        if self._task is None:
            return
        self._heard_bytes += len(audio)
        if len(self._waiting) + len(audio) > _MOST_WAITING:
            self._drop(len(audio))
        else:
            self._waiting += audio
            self._more.set()
        for event in self._utterances.pass_time(self._heard_bytes / SAMPLE_RATE):
            self._report(event)

    def expect(self, expectation: Expectation) -> None:
        self._expectation = expectation
        self._more.set()
        if not self._utterances.is_open:
            self._utterances.patience = expectation.patience

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        await leave(self._connection)
        self._connection = None

    def _ended(self, task: asyncio.Task[None]) -> None:
        """A bug of ours must not leave the call deaf and nobody told."""
        if not task.cancelled() and task.exception():
            logger.error("the recogniser's socket failed", exc_info=task.exception())
            self._report(Trouble("closed", fatal=True))

    def _drop(self, count: int) -> None:
        self.dropped_bytes += count
        if not self._stalled:
            self._stalled = True
            self._report(Trouble("stalled", fatal=False))

    async def _connect(self) -> Any:
        """Raises SpeechUnavailable."""
        self._configured = within_limit(self._expectation.keyterms)
        connection = self._access.client.listen.v1.connect(
            model=self._model,
            encoding="mulaw",
            sample_rate=SAMPLE_RATE,
            channels=1,
            language="en-US",
            interim_results=True,
            endpointing=_ENDPOINTING_MS,
            utterance_end_ms=_UTTERANCE_END_MS,
            vad_events=True,
            smart_format=True,
            numerals=True,
            keyterm=self._configured or None,
            mip_opt_out=True,
        )
        socket = await self._access.enter(connection)
        self._connection = connection
        self._utterances = Utterances((self._heard_bytes - len(self._waiting)) / SAMPLE_RATE)
        self._utterances.patience = self._expectation.patience
        self._unanswered_bytes, self._stalled = 0, False
        return socket

    async def _live(self, socket: Any) -> None:
        while True:
            code = await self._converse(socket)
            self._report(Trouble(code, fatal=False))
            await leave(self._connection)
            reconnected = await self._reconnect()
            if reconnected is None:
                return
            socket = reconnected

    async def _reconnect(self) -> Any | None:
        """The new socket; None when there is none to be had, which has been told."""
        code = "connect"
        for pause in _RECONNECT_PAUSES:
            await asyncio.sleep(pause)
            try:
                return await self._connect()
            except SpeechUnavailable as unavailable:
                code = unavailable.code
                if code == "auth":
                    break
        self._report(Trouble(code, fatal=True))
        return None

    async def _converse(self, socket: Any) -> str:
        """Feed and read the socket until one of both fails; the code of the trouble."""
        tasks = {asyncio.create_task(self._feed(socket)), asyncio.create_task(self._read(socket))}
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return done.pop().result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _feed(self, socket: Any) -> str:
        try:
            while self._unanswered_bytes < _MOST_UNANSWERED:
                await self._feed_once(socket)
        except LOST:
            return "closed"
        return "stalled"

    async def _feed_once(self, socket: Any) -> None:
        try:
            async with asyncio.timeout(_KEEP_ALIVE_SECONDS):
                await self._more.wait()
        except TimeoutError:
            await socket.send_keep_alive()
            return
        self._more.clear()
        await self._configure(socket)
        while self._waiting:
            piece = bytes(self._waiting[:_PIECE_BYTES])
            await socket.send_media(piece)
            del self._waiting[: len(piece)]
            self._unanswered_bytes += len(piece)

    async def _configure(self, socket: Any) -> None:
        wanted = within_limit(self._expectation.keyterms)
        if wanted != self._configured:
            self._configured = wanted
            await socket.send_configure(ListenV1Configure(keyterms=wanted))

    async def _read(self, socket: Any) -> str:
        try:
            async for message in socket:
                self._unanswered_bytes = 0
                self._take(message)
        except LOST:
            return "closed"
        except ValueError:  # a message that is not JSON, in some versions of the library
            return "rubbish"
        return "closed"

    def _take(self, message: Any) -> None:
        content = message.dict() if hasattr(message, "dict") else message
        events = self._utterances.take(content) if isinstance(content, dict) else [RUBBISH]
        if not self._utterances.is_open:
            self._utterances.patience = self._expectation.patience
        for event in (*events, *self._utterances.pass_time(self._heard_bytes / SAMPLE_RATE)):
            self._report(event)
