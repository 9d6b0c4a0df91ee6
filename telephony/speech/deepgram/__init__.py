"""Deepgram: streaming recognition (Nova-3 Medical, or Flux) and voice (Aura-2) over its sockets. Production speech.

Every socket and request opts out of Deepgram's Model Improvement Program, which otherwise keeps the audio.
"""

from __future__ import annotations

from ..base import Report
from ..breaker import Changed, Circuit
from .dialects import DIALECTS
from .listening import DeepgramRecogniser
from .requests import Requests
from .sockets import Service
from .speaking import DeepgramVoice, query

__all__ = ["DeepgramSpeech"]
VOICE_MODEL = "aura-2-thalia-en"


def _unheard(name: str, state: Circuit) -> None:
    """Nobody wants to know."""


class DeepgramSpeech:
    """url: the origin, http(s) or ws(s), e.g. https://api.deepgram.com; sockets and requests use it alike.

    listen: "nova" or "flux". changed: told when one of the two services goes away or comes back.
    """

    name = "deepgram"

    def __init__(
        self,
        api_key: str,
        url: str = "https://api.deepgram.com",
        *,
        listen: str = "nova",
        voice_model: str = VOICE_MODEL,
        changed: Changed = _unheard,
    ) -> None:
        requests, sockets = _origins(url)
        self._dialect, self._voice_model = DIALECTS[listen], voice_model
        self._listening = Service(
            "deepgram_listen", api_key, sockets + self._dialect.path, self._dialect.query(()), changed
        )
        self._speaking = Service("deepgram_speak", api_key, f"{sockets}/v1/speak", query(voice_model), changed)
        self._requests = Requests(api_key, (requests, sockets))

    async def open(self) -> None:
        """Calls share nothing but the key. It is tried on one socket, so that a wrong one, or a vendor out of reach, is
        known before the first call. Raises SpeechUnavailable.
        """
        await self._listening.probe()

    async def close(self) -> None:
        await self._listening.breaker.close()
        await self._speaking.breaker.close()

    def ready(self) -> bool:
        """False while Deepgram is away, or refuses the key, for listening or for speaking."""
        return self._listening.breaker.admits and self._speaking.breaker.admits

    def recogniser(self, report: Report) -> DeepgramRecogniser:
        return DeepgramRecogniser(self._listening, self._dialect, report)

    def voice(self) -> DeepgramVoice:
        return DeepgramVoice(self._speaking, self._voice_model)

    async def make(self, sentence: str) -> bytes:
        """By a request of its own: no call is waiting. Raises SpeechUnavailable."""
        return await self._requests.speak(sentence, self._voice_model)


def _origins(url: str) -> tuple[str, str]:
    """The same origin for requests and for sockets."""
    _, _, host = url.rstrip("/").partition("://")
    secure = url.startswith(("https:", "wss:"))
    return (f"https://{host}", f"wss://{host}") if secure else (f"http://{host}", f"ws://{host}")
