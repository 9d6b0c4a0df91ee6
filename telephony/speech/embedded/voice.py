"""The embedded voice of one call: text to telephone audio, sentence by sentence, by one of the engines."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

from ..audio import Samples, mulaw_encode, set_level, to_telephone_rate
from .engines import Engine

_SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+")
_SHORTEST = 12
"""Characters; shorter sentences are spoken together with the next one, which sounds better and costs no time."""


def sentences(text: str) -> list[str]:
    found: list[str] = []
    for part in _SENTENCE_END.split(" ".join(text.split())):
        if found and len(found[-1]) < _SHORTEST:
            found[-1] = f"{found[-1]} {part}"
        elif part:
            found.append(part)
    return found


class EmbeddedVoice:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._stopped = False

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        """One piece a sentence. Raises SpeechUnavailable when the engine fails."""
        for sentence in sentences(text):
            if self._stopped:
                return
            samples, rate = await self._engine.make(sentence)
            yield await asyncio.to_thread(_telephone_audio, samples, rate)

    async def stop(self) -> None:
        self._stopped = True


def _telephone_audio(samples: Samples, rate: int) -> bytes:
    return mulaw_encode(set_level(to_telephone_rate(samples, rate)))
