"""The embedded voice of one call: text to telephone audio, sentence by sentence, by one of the engines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from ..audio import Samples, mulaw_encode, set_level, to_telephone_rate
from ..sentences import sentences
from .engines import Engine


class EmbeddedVoice:
    def __init__(self, engine: Engine) -> None:
        self.name = voice_name(engine)
        self._engine = engine
        self._stopped = False

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        """One piece a sentence. Raises SpeechUnavailable when the engine fails."""
        for sentence in sentences(text):
            if self._stopped:
                return
            yield await make(self._engine, sentence)

    async def stop(self) -> None:
        self._stopped = True


def voice_name(engine: Engine) -> str:
    return f"embedded {engine.name}"


async def make(engine: Engine, sentence: str) -> bytes:
    """Raises SpeechUnavailable."""
    samples, rate = await engine.make(sentence)
    return await asyncio.to_thread(_telephone_audio, samples, rate)


def _telephone_audio(samples: Samples, rate: int) -> bytes:
    return mulaw_encode(set_level(to_telephone_rate(samples, rate)))
