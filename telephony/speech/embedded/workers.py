"""The server's side of the recogniser workers: starting, feeding, restarting and ending them, never blocking."""

from __future__ import annotations

import asyncio
import json
import logging
import sys

from ..base import SpeechUnavailable, Trouble
from .processes import ROOT, kill, worker_environment
from .recogniser import EmbeddedRecogniser
from .wire import HEADER, Kind, unpack_header

logger = logging.getLogger(__name__)
_SECONDS_TO_START = 30.0
_SECONDS_STUCK = 5.0
_SECONDS_TO_END = 2.0
_RESTART_PAUSES = (0.0, 0.5, 2.0, 5.0)
"""Seconds before each restart in a row; the last one repeats."""


class SpeechWorker:
    """One worker process, kept alive, and the calls it listens to."""

    def __init__(self) -> None:
        self.calls: dict[int, EmbeddedRecogniser] = {}
        self.is_ready = False
        self._process: asyncio.subprocess.Process | None = None
        self._first_outcome: asyncio.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None
        self._last_sign = 0.0

    async def open(self) -> None:
        """Raises SpeechUnavailable when the worker does not come up the first time."""
        self._first_outcome = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._keep_alive())
        self._task.add_done_callback(self._ended)
        await self._first_outcome

    async def close(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self.is_ready = False
        await self._end_process()

    def send(self, message: bytes) -> bool:
        """False when there is no process to take it."""
        stdin = self._process.stdin if self._process else None
        if stdin is None or stdin.is_closing():
            return False
        stdin.write(message)
        return True

    def end_if_stuck(self) -> None:
        """A worker that has made no sign for seconds of the clock is ended, and so restarted."""
        if self._process and asyncio.get_running_loop().time() - self._last_sign > _SECONDS_STUCK:
            kill(self._process)

    async def _keep_alive(self) -> None:
        failures = 0
        while True:
            await asyncio.sleep(_RESTART_PAUSES[min(failures, len(_RESTART_PAUSES) - 1)])
            started = await self._live_once()
            failures = 0 if started else failures + 1
            self.is_ready = False
            if self._settle_first(started):
                return
            logger.error("a speech worker ended", extra={"count": len(self.calls)})
            for call in list(self.calls.values()):
                call.report(Trouble("worker", fatal=not started))

    def _ended(self, task: asyncio.Task[None]) -> None:
        """A bug of ours must not leave calls deaf and nobody told."""
        if not task.cancelled() and task.exception():
            self.is_ready = False
            logger.error("a speech worker is kept no longer", exc_info=task.exception())
            for call in list(self.calls.values()):
                call.report(Trouble("worker", fatal=True))

    def _settle_first(self, started: bool) -> bool:
        """True when the very first start failed: whoever opened the worker is told, and nothing is retried."""
        if self._first_outcome is None or self._first_outcome.done() or started:
            return False
        self._first_outcome.set_exception(SpeechUnavailable("worker"))
        return True

    async def _live_once(self) -> bool:
        """One process from start to end; whether it ever was ready."""
        try:
            self._process = process = await _spawn()
            for call in self.calls.values():
                call.reopen()
            assert process.stdout is not None
            await asyncio.wait_for(self._read_message(process.stdout), _SECONDS_TO_START)
            if not self.is_ready:
                return False
            while True:
                await self._read_message(process.stdout)
        except (OSError, ValueError, TimeoutError, asyncio.IncompleteReadError):
            return self.is_ready
        finally:
            await self._end_process()

    async def _read_message(self, stdout: asyncio.StreamReader) -> None:
        kind, number, length = unpack_header(await stdout.readexactly(HEADER.size))
        body = await stdout.readexactly(length)
        self._last_sign = asyncio.get_running_loop().time()
        call = self.calls.get(number)
        if kind is Kind.READY:
            self._become_ready()
        elif call and kind is Kind.HEARD:
            call.heard(int.from_bytes(body, "big"))
        elif call and kind is Kind.EVENT:
            call.told(json.loads(body))

    def _become_ready(self) -> None:
        self.is_ready = True
        if self._first_outcome and not self._first_outcome.done():
            self._first_outcome.set_result(None)

    async def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin:
            process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), _SECONDS_TO_END)
        except TimeoutError:
            kill(process)
            await process.wait()


class SpeechWorkers:
    """All workers of this server; a new call goes to the least busy one that is up."""

    def __init__(self, count: int) -> None:
        self._workers = [SpeechWorker() for _ in range(count)]
        self._next_call = 0

    async def open(self) -> None:
        """Raises SpeechUnavailable."""
        await asyncio.gather(*(worker.open() for worker in self._workers))

    async def close(self) -> None:
        await asyncio.gather(*(worker.close() for worker in self._workers))

    def ready(self) -> bool:
        return any(worker.is_ready for worker in self._workers)

    def assign(self, call: EmbeddedRecogniser) -> tuple[int, SpeechWorker]:
        """(number of the call, its worker). Raises SpeechUnavailable."""
        up = [worker for worker in self._workers if worker.is_ready]
        if not up:
            raise SpeechUnavailable("worker")
        worker = min(up, key=lambda one: len(one.calls))
        self._next_call += 1
        worker.calls[self._next_call] = call
        return self._next_call, worker

    def release(self, number: int, worker: SpeechWorker) -> None:
        worker.calls.pop(number, None)


async def _spawn() -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "telephony.speech.embedded.worker",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env=worker_environment(),
        start_new_session=True,  # Ctrl-C in a terminal is the server's to handle; the worker ends with its input.
    )
