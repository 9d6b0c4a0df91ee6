"""Speech on the machine itself, without keys: PocketSphinx in worker processes, a free synthesiser in its own.

For demonstrations and tests. It understands clear speech that fits the question's grammar and fails real callers often
(accents, letters, free speech); production uses a vendor.
"""

from __future__ import annotations

from ..base import Report, SpeechUnavailable
from .engines import Engine, choose_engine
from .recogniser import EmbeddedRecogniser
from .voice import EmbeddedVoice, make
from .workers import SpeechWorkers

__all__ = ["EmbeddedSpeech"]


class EmbeddedSpeech:
    """workers: recogniser processes, at most one for each core. engine: see engines.choose_engine."""

    name = "embedded"

    def __init__(self, workers: int = 1, engine: str = "auto") -> None:
        self._workers = SpeechWorkers(workers)
        self._engine: Engine = choose_engine(engine)

    @property
    def engine(self) -> str:
        """Name of what makes the voice, for the start-up line."""
        return self._engine.name

    async def open(self) -> None:
        """Raises SpeechUnavailable."""
        try:
            await self._workers.open()
            await self._engine.open()
        except SpeechUnavailable:
            await self.close()
            raise

    async def close(self) -> None:
        await self._workers.close()
        await self._engine.close()

    def ready(self) -> bool:
        return self._workers.ready()

    def recogniser(self, report: Report) -> EmbeddedRecogniser:
        return EmbeddedRecogniser(self._workers, report)

    def voice(self) -> EmbeddedVoice:
        return EmbeddedVoice(self._engine)

    async def make(self, sentence: str) -> bytes:
        """Raises SpeechUnavailable."""
        return await make(self._engine, sentence)
