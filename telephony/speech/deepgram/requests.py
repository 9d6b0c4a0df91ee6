"""Deepgram's REST API by its SDK: a prompt made once, before a call needs it."""

from __future__ import annotations

import logging

import httpx
from deepgram import AsyncDeepgramClient
from deepgram.core.api_error import ApiError
from deepgram.environment import DeepgramClientEnvironment

from ..base import SAMPLE_RATE, SpeechUnavailable
from .sockets import REFUSED

# The library logs what it cannot parse; a message may hold a caller's words.
logging.getLogger("deepgram").setLevel(logging.ERROR)
_SECONDS = 15


class Requests:
    """origins: (http, ws)."""

    def __init__(self, api_key: str, origins: tuple[str, str]) -> None:
        requests, sockets = origins
        self._client = AsyncDeepgramClient(
            api_key=api_key,
            environment=DeepgramClientEnvironment(
                base=requests, production=sockets, agent=sockets, agent_rest=requests
            ),
        )

    async def speak(self, text: str, model: str) -> bytes:
        """The whole sound of a text. Raises SpeechUnavailable("auth" | "connect")."""
        pieces = self._client.speak.v1.audio.generate(
            text=text,
            model=model,
            encoding="mulaw",
            sample_rate=SAMPLE_RATE,
            container="none",
            mip_opt_out=True,
            request_options={"timeout_in_seconds": _SECONDS, "max_retries": 1},
        )
        try:
            return b"".join([piece async for piece in pieces])
        except ApiError as error:
            raise SpeechUnavailable("auth" if error.status_code in REFUSED else "connect") from None
        except (httpx.HTTPError, OSError):
            raise SpeechUnavailable("connect") from None
