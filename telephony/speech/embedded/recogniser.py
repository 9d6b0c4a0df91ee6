"""One call's ear at the embedded recogniser: the server's side of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..base import SAMPLE_RATE, Expectation, Final, Partial, Report, SpeechEvent, SpeechStarted, Trouble
from .wire import Kind, pack, pack_json

if TYPE_CHECKING:
    from .workers import SpeechWorker, SpeechWorkers

logger = logging.getLogger(__name__)
_MOST_BEHIND = 30 * SAMPLE_RATE
"""Bytes of one call's audio that may wait for its worker; what comes on top is dropped."""


class EmbeddedRecogniser:
    """One call's ear. Lives through a restart of its worker, with its clock and its expectation."""

    def __init__(self, speech_workers: SpeechWorkers, report: Report) -> None:
        self.dropped_bytes = 0
        self.report = report
        self._workers = speech_workers
        self._worker: SpeechWorker | None = None
        self._call = 0
        self._expectation = Expectation()
        self._heard_bytes = 0
        self._waiting_bytes = 0
        self._stalled = False

    async def start(self) -> None:
        self._call, self._worker = self._workers.assign(self)
        self.reopen()

    def hear(self, audio: bytes) -> None:
        worker = self._worker
        if worker is None:
            return
        self._heard_bytes += len(audio)
        if self._waiting_bytes + len(audio) > _MOST_BEHIND or not worker.send(pack(Kind.AUDIO, self._call, audio)):
            self._drop(worker, len(audio))
        else:
            self._waiting_bytes += len(audio)

    def expect(self, expectation: Expectation) -> None:
        self._expectation = expectation
        if self._worker:
            content = {"grammar": expectation.grammar, "patience": expectation.patience}
            self._worker.send(pack_json(Kind.EXPECT, self._call, content))

    def unheard(self) -> bytes:
        """What a worker has taken cannot be had back."""
        return b""

    async def stop(self) -> None:
        if self._worker:
            self._worker.send(pack(Kind.CLOSE, self._call))
            self._workers.release(self._call, self._worker)
            self._worker = None

    def reopen(self) -> None:
        """Introduce the call to its worker, new or restarted."""
        self._waiting_bytes, self._stalled = 0, False
        if self._worker:
            self._worker.send(pack_json(Kind.OPEN, self._call, {"before": self._heard_bytes}))
            self.expect(self._expectation)

    def heard(self, count: int) -> None:
        self._waiting_bytes = max(0, self._waiting_bytes - count)
        self._stalled = False

    def told(self, event: dict[str, Any]) -> None:
        if event["type"] == "missing":
            logger.warning("words of a grammar cannot be pronounced", extra={"count": event["words"]})
        else:
            self.report(_speech_event(event))

    def _drop(self, worker: SpeechWorker, count: int) -> None:
        self.dropped_bytes += count
        if not self._stalled:
            self._stalled = True
            self.report(Trouble("stalled", fatal=False))
        worker.end_if_stuck()


def _speech_event(event: dict[str, Any]) -> SpeechEvent:
    match event["type"]:
        case "started":
            return SpeechStarted(event["at"])
        case "partial":
            return Partial(event["text"], event["at"])
        case _:
            return Final(event["text"], event["confidence"], began=event["began"], ended=event["ended"])
