"""The speech of this process: chosen by settings.SPEECH, opened once, shared by its calls."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping

from django.conf import settings

from voiceagent import metrics

from .speech.base import Speech, SpeechUnavailable
from .speech.breaker import Circuit
from .speech.cached import CachedSpeech
from .speech.fallback import FallbackSpeech
from .speech.none import NoSpeech
from .speech.prompts import Prompts

logger = logging.getLogger(__name__)

DESCRIPTIONS: Mapping[str, str] = {
    "embedded": "speech: embedded (runs without keys, for demo and tests; production uses Deepgram)",
    "deepgram": "speech: Deepgram (production)",
}


def _embedded(workers: int | None = None) -> Speech:
    from .speech.embedded import (
        EmbeddedSpeech,  # its worker processes import this module's settings; only when it is used
    )

    return EmbeddedSpeech(workers=settings.SPEECH_WORKERS if workers is None else workers)


def _deepgram() -> Speech:
    from .speech.deepgram import DeepgramSpeech

    return DeepgramSpeech(
        api_key=settings.DEEPGRAM_API_KEY,
        url=settings.DEEPGRAM_URL,
        listen=settings.DEEPGRAM_LISTEN,
        changed=_circuit_changed,
    )


def _circuit_changed(name: str, state: Circuit) -> None:
    logger.warning("speech vendor", extra={"circuit": name, "state": str(state)})
    for each in Circuit:
        metrics.speech_circuit.labels(circuit=name, state=str(each)).set(each is state)


def _prompt_counted(outcome: str) -> None:
    metrics.prompts.labels(outcome=outcome).inc()


def _chosen() -> Speech:
    speech: Speech = _CHOICES[settings.SPEECH]()
    if settings.SPEECH_FALLBACK:
        speech = FallbackSpeech(speech, _CHOICES[settings.SPEECH_FALLBACK]())
    return _cached(speech)


def _cached(speech: Speech) -> CachedSpeech:
    prompts = Prompts(settings.VAR_DIR / "prompts", settings.PROMPT_CACHE_MB * 1_000_000)
    return CachedSpeech(speech, prompts, _prompt_counted, ahead=settings.SPEECH == "deepgram")


async def made_once(parts: Iterable[str]) -> bytes:
    """The sound (mu-law) of sentences that no caller waits for, by a voice of its own: calls are not touched, nothing
    is kept. Raises SpeechUnavailable.
    """
    speech = _embedded(workers=0) if settings.SPEECH == "embedded" else _CHOICES[settings.SPEECH]()
    try:
        return b"".join([await speech.make(part) for part in parts])
    finally:
        await speech.close()


_CHOICES: Mapping[str, Callable[[], Speech]] = {"embedded": _embedded, "deepgram": _deepgram}


class SpeechService:
    """Opens the vendor on first use and keeps it. One event loop a process uses it."""

    def __init__(self, make: Callable[[], Speech]) -> None:
        self._make = make
        self._lock = asyncio.Lock()
        self._speech: Speech | None = None
        self._none: CachedSpeech | None = None
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

    async def last_resort(self) -> Speech:
        """Hears nothing, and says only what is recorded: for a call no vendor can serve."""
        async with self._lock:
            if self._none is None:
                self._none = _cached(NoSpeech())
                await self._none.open()
        return self._none

    def fix(self, sentences: Iterable[str]) -> None:
        """Sentences that hold nothing of any caller, to be spoken in many calls."""
        for speech in (self._speech, self._none):
            if isinstance(speech, CachedSpeech):
                speech.fix(sentences)

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


async def last_resort() -> Speech:
    return await _service.last_resort()


def fix(sentences: Iterable[str]) -> None:
    _service.fix(sentences)


async def close() -> None:
    await _service.close()


def ready() -> bool:
    return _service.ready()
