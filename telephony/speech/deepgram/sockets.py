"""Opening Deepgram's sockets, and what their ways to fail are called here.

The sockets are spoken directly, with compression off; the SDK stays for what is not per frame (`requests`). The figures
are in the README's decisions.
"""

from __future__ import annotations

import asyncio
import json
import urllib.parse
from collections.abc import Sequence
from typing import Any, cast

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.protocol import State

from ...masking import frame_of, masks
from ..base import SpeechUnavailable
from ..breaker import Breaker, Changed

REFUSED = (401, 402, 403)
"""Wrong key, no credit left, no right to the model: trying again changes nothing."""
_SECONDS_TO_CONNECT = 3.0
LOST = (OSError, EOFError, TimeoutError, WebSocketException)
"""What an open socket raises when it is gone."""
Query = Sequence[tuple[str, str]]
_masks = masks()


class Socket(ClientConnection):
    """The library's own sending costs a task, a lock and a system call for the mask; a call is 50 messages a second."""

    @property
    def open(self) -> bool:
        return self.protocol.state is State.OPEN

    @property
    def ready(self) -> bool:
        """Open, and nothing waits to be sent: `send_now` would neither fail nor pile up."""
        return self.protocol.state is State.OPEN and not self.transport.get_write_buffer_size()

    def send_now(self, audio: bytes) -> None:
        """One binary message, without waiting. Nothing of ours is sent in fragments, between which it must not come."""
        self.transport.write(frame_of(audio, next(_masks)))


class Service:
    """One of Deepgram's sockets (listening, speaking): how it is opened, and whether it is worth trying now."""

    def __init__(self, name: str, api_key: str, url: str, query: Query, changed: Changed) -> None:
        """url, query: as a probe opens it; calls may ask for more."""
        self._api_key, self._url, self._query = api_key, url, query
        self.breaker = Breaker(name, self.probe, changed)

    async def open(self, query: Query) -> Socket:
        """Raises SpeechUnavailable: "auth", "connect", or "away" without trying when the breaker is open."""
        if not self.breaker.admits:
            raise SpeechUnavailable("away")
        try:
            return await self._connect(query)
        except SpeechUnavailable as unavailable:
            self.breaker.failed(hopeless=unavailable.code == "auth")
            raise

    async def probe(self) -> None:
        """Raises SpeechUnavailable."""
        await leave(await self._connect(self._query))

    async def _connect(self, query: Query) -> Socket:
        try:
            async with asyncio.timeout(_SECONDS_TO_CONNECT):
                socket = await connect(
                    f"{self._url}?{urllib.parse.urlencode(query)}",
                    additional_headers={"Authorization": f"Token {self._api_key}"},
                    create_connection=Socket,
                    compression=None,
                    proxy=None,
                    max_size=None,
                    close_timeout=1,
                )
                return cast(Socket, socket)
        except InvalidStatus as refusal:
            refused = refusal.response.status_code in REFUSED
            raise SpeechUnavailable("auth" if refused else "connect") from None
        except LOST:
            raise SpeechUnavailable("connect") from None


async def leave(socket: Socket | None) -> None:
    """Close a socket that may already be gone."""
    if socket is None:
        return
    try:
        async with asyncio.timeout(1):
            await socket.close()
    except LOST:
        return


def content_of(message: str | bytes) -> dict[str, Any] | None:
    """A message's content; None for what is none."""
    try:
        content = json.loads(message) if isinstance(message, str) else None
    except ValueError:
        return None
    return content if isinstance(content, dict) else None
