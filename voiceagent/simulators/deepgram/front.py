"""One address for sockets and requests, as the real one has: a POST is answered here, the rest is a WebSocket's."""

from __future__ import annotations

import asyncio
import json
import logging
import urllib.parse
from typing import Any

from websockets.asyncio.server import ServerConnection

from .speak import sound
from .state import WRONG_KEY, Connection, Log

_POST = b"POST "
SILENT = logging.getLogger("voiceagent.simulators.deepgram.handshakes")
SILENT.disabled = True
"""The library calls a request that is no upgrade a failed one."""


def refusal(log: Log, authorization: str) -> int:
    """HTTP status; 0 when the key is good."""
    scheme, _, key = authorization.partition(" ")
    return 401 if scheme.lower() not in ("token", "bearer") or key in ("", WRONG_KEY) else log.manners.refuse


class Front(ServerConnection):
    """The first bytes decide what it is."""

    log: Log
    _request: bytes | None = None
    _first = True

    def data_received(self, data: bytes) -> None:
        if self._first and data.startswith(_POST):
            self._request = b""
        self._first = False
        if self._request is None:
            super().data_received(data)
            return
        self._request += data
        head, end, body = self._request.partition(b"\r\n\r\n")
        if end and len(body) >= int(_headers(head).get("content-length", "0")):
            self._request = b""
            self._answering = asyncio.get_running_loop().create_task(self._answer(head, body))

    async def _answer(self, head: bytes, body: bytes) -> None:
        """POST /v1/speak {"text": ...}: the whole sound of a text."""
        url = urllib.parse.urlsplit(head.split(b" ")[1].decode())
        connection = Connection(f"POST {url.path}", urllib.parse.parse_qs(url.query))
        status = refusal(self.log, _headers(head).get("authorization", ""))
        content: dict[str, Any] = json.loads(body)
        connection.received.append(content)
        self.log.admit(connection)
        if connection.query.get("container") != ["none"]:
            self.log.faults.append("POST /v1/speak without container=none: a header comes with the audio")
        await self.log.late()
        await asyncio.sleep(self.log.manners.seconds_a_word * len(content["text"].split()))
        audio = b"" if status else sound(content["text"].split())
        lines = (
            f"HTTP/1.1 {status or 200} .",
            "Content-Type: application/json" if status else "Content-Type: audio/mulaw",
            f"Content-Length: {len(audio) or 2}",
            "Connection: close",
        )
        self.transport.write("\r\n".join((*lines, "", "")).encode() + (audio or b"{}"))
        self.transport.close()


def _headers(head: bytes) -> dict[str, str]:
    lines = head.decode("latin-1").split("\r\n")[1:]
    return {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
