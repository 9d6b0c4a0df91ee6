"""Opening Deepgram's sockets, and what their ways to fail are called here."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Any

from deepgram import AsyncDeepgramClient
from deepgram.core.api_error import ApiError
from websockets.exceptions import WebSocketException

from ..base import SpeechUnavailable

_REFUSED = (401, 402, 403)
"""Wrong key, no credit left, no right to the model: trying again changes nothing."""
_SECONDS_TO_CONNECT = 5.0
LOST = (OSError, EOFError, TimeoutError, WebSocketException, asyncio.IncompleteReadError)
"""What an open socket raises when it is gone."""


class Access:
    """The client, and whether Deepgram has refused its key."""

    def __init__(self, client: AsyncDeepgramClient) -> None:
        self.client = client
        self.refused = False

    async def enter(self, connection: AbstractAsyncContextManager[Any]) -> Any:
        """The open socket. Raises SpeechUnavailable("auth" | "connect"), without the headers the library would show."""
        try:
            async with asyncio.timeout(_SECONDS_TO_CONNECT):
                socket = await connection.__aenter__()
        except ApiError as error:
            self.refused = error.status_code in _REFUSED
            raise SpeechUnavailable("auth" if self.refused else "connect") from None
        except LOST:
            raise SpeechUnavailable("connect") from None
        self.refused = False
        return socket


async def leave(connection: AbstractAsyncContextManager[Any] | None) -> None:
    """Close a socket that may already be gone."""
    if connection is None:
        return
    try:
        async with asyncio.timeout(1):
            await connection.__aexit__(None, None, None)
    except (*LOST, ApiError):
        return
