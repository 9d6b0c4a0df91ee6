"""Deepgram: streaming recognition (Nova-3 Medical) and voice (Aura-2) over its sockets. Production speech.

Every socket opts out of Deepgram's Model Improvement Program, which otherwise keeps the audio.
"""

from __future__ import annotations

import asyncio
import logging

from deepgram import AsyncDeepgramClient
from deepgram.environment import DeepgramClientEnvironment

from ..base import Report
from .connecting import Access
from .listening import DeepgramRecogniser
from .speaking import DeepgramVoice

__all__ = ["DeepgramSpeech"]
LISTEN_MODEL = "nova-3-medical"
VOICE_MODEL = "aura-2-thalia-en"

# The library logs what it cannot parse; a message may hold a caller's words.
logging.getLogger("deepgram").setLevel(logging.ERROR)


class DeepgramSpeech:
    """url: the origin, http(s) or ws(s), e.g. https://api.deepgram.com; sockets and requests use it alike."""

    name = "deepgram"

    def __init__(
        self,
        api_key: str,
        url: str = "https://api.deepgram.com",
        *,
        listen_model: str = LISTEN_MODEL,
        voice_model: str = VOICE_MODEL,
    ) -> None:
        self._access = Access(_client(api_key, url))
        self._listen_model, self._voice_model = listen_model, voice_model

    async def open(self) -> None:
        """Calls share nothing but the key. It is tried on one socket, so that a wrong one, or a vendor out of reach, is
        known before the first call. Raises SpeechUnavailable.
        """
        ear = self.recogniser(lambda event: None)
        await ear.start()
        await ear.stop()

    async def close(self) -> None:
        await asyncio.sleep(0)

    def ready(self) -> bool:
        """False once the key has been refused."""
        return not self._access.refused

    def recogniser(self, report: Report) -> DeepgramRecogniser:
        return DeepgramRecogniser(self._access, self._listen_model, report)

    def voice(self) -> DeepgramVoice:
        return DeepgramVoice(self._access, self._voice_model)


def _client(api_key: str, url: str) -> AsyncDeepgramClient:
    _, _, host = url.rstrip("/").partition("://")
    secure = url.startswith(("https:", "wss:"))
    requests, sockets = ("https://", "wss://") if secure else ("http://", "ws://")
    return AsyncDeepgramClient(
        api_key=api_key,
        environment=DeepgramClientEnvironment(
            base=requests + host, production=sockets + host, agent=sockets + host, agent_rest=requests + host
        ),
    )
