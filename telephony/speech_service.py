"""The speech of this process: chosen by settings.SPEECH, opened once, shared by its calls."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping

from django.conf import settings

from .speech.base import Speech, SpeechUnavailable
from .speech.fallback import FallbackSpeech

logger = logging.getLogger(__name__)

DESCRIPTIONS: Mapping[str, str] = {
    "embedded": "speech: embedded (runs without keys, for demo and tests; production uses Deepgram)",
    "deepgram": "speech: Deepgram (production)",
}


def _embedded() -> Speech:
    from .speech.embedded import (
        EmbeddedSpeech,  # its worker processes import this module's settings; only when it is used
    )

    return EmbeddedSpeech(workers=settings.SPEECH_WORKERS)


def _deepgram() -> Speech:
    from .speech.deepgram import DeepgramSpeech

    return DeepgramSpeech(api_key=settings.DEEPGRAM_API_KEY, url=settings.DEEPGRAM_URL)


def _chosen() -> Speech:
    speech: Speech = _CHOICES[settings.SPEECH]()
    return FallbackSpeech(speech, _CHOICES[settings.SPEECH_FALLBACK]()) if settings.SPEECH_FALLBACK else speech


_CHOICES: Mapping[str, Callable[[], Speech]] = {"embedded": _embedded, "deepgram": _deepgram}


class SpeechService:
    """Opens the vendor on first use and keeps it. One event loop a process uses it."""

    def __init__(self, make: Callable[[], Speech]) -> None:
        self._make = make
        self._lock = asyncio.Lock()
        self._speech: Speech | None = None
        self._failed = False

    async def opened(self) -> Speech:
        """Raises SpeechUnavailable."""
        async with self._lock:
            if self._speech is None:
                speech = self._make()
                self._failed = True
                await speech.open()
                self._speech, self._failed = speech, False
        if not self._speech.ready():
            raise SpeechUnavailable("not_ready")
        return self._speech

    async def close(self) -> None:
        async with self._lock:
            if self._speech is not None:
                await self._speech.close()
                self._speech = None

    def ready(self) -> bool:
        """Whether calls can be taken; a speech not yet needed counts, one that could not be opened does not."""
        return not self._failed if self._speech is None else self._speech.ready()


_service = SpeechService(_chosen)


def install(service: SpeechService) -> SpeechService:
    """Puts another one in place and returns the one before."""
    global _service
    before, _service = _service, service
    return before


async def opened() -> Speech:
    """The open speech of this process. Raises SpeechUnavailable."""
    return await _service.opened()


async def close() -> None:
    await _service.close()


def ready() -> bool:
    return _service.ready()
