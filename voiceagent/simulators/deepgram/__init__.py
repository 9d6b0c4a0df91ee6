"""A stand-in for Deepgram: its documented wire protocol for streaming recognition and voice; it recognises nothing.

What a caller "says" is hidden in the audio as text (`spoken`), so that a test knows what must be understood; other
words may be given (`utterances`), which are heard instead. Words that begin with "!" make it misbehave: `!close 1011`
closes the socket, `!error` tells of an error, `!rubbish` sends what is no message, `!silent` answers nothing any
more, `!slow 3` holds answers back for three more seconds of audio; `manners` does more of the kind. Its voice hides the
words it speaks in the same way. What the documentation forbids its clients is noted in `faults`.

Run it alone: `python -m voiceagent.simulators.deepgram --port 9100`, then `DEEPGRAM_URL=http://127.0.0.1:9100`.
"""

from __future__ import annotations

import asyncio
import json
import urllib.parse
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from .audio import MARK, Finder, loud, spoken
from .flux import Flux
from .front import SILENT, Front, refusal
from .listen import Nova
from .speak import Speak
from .state import WRONG_KEY, Connection, Log, Manners

__all__ = ["MARK", "WRONG_KEY", "Connection", "Deepgram", "Finder", "Manners", "loud", "spoken"]
_SIDES: Mapping[str, Callable[[ServerConnection, Connection, Log], Nova | Flux | Speak]] = {
    "/v1/listen": Nova,
    "/v2/listen": Flux,
    "/v1/speak": Speak,
}


@dataclass
class Deepgram(Log):
    """The stand-in and its log."""

    @asynccontextmanager
    async def serve(self, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
        """Its origin, as for DEEPGRAM_URL."""
        front = type("Front", (Front,), {"log": self})
        async with serve(
            self._talk,
            host,
            port,
            process_request=self._admit,
            max_size=None,
            logger=SILENT,
            create_connection=front,
            compression=None,
        ) as server:
            yield f"http://{host}:{_port(server)}"

    async def _admit(self, socket: ServerConnection, request: Request) -> Response | None:
        if self.manners.hang:
            await socket.wait_closed()
        status = refusal(self, request.headers.get("Authorization", ""))
        if status:
            return socket.respond(HTTPStatus(status), '{"err_code":"INVALID_AUTH"}\n')
        path = urllib.parse.urlsplit(request.path).path
        return None if path in _SIDES else socket.respond(HTTPStatus.NOT_FOUND, "{}\n")

    async def _talk(self, socket: ServerConnection) -> None:
        request = socket.request
        url = urllib.parse.urlsplit(request.path if request else "")
        connection = Connection(url.path, urllib.parse.parse_qs(url.query))
        self.admit(connection)
        side: Nova | Flux | Speak = _SIDES[url.path](socket, connection, self)
        patience = self.manners.idle_seconds if "/listen" in url.path else None
        try:
            await side.begin()
            while True:
                async with asyncio.timeout(patience):
                    message = await socket.recv()
                if isinstance(message, str):
                    content = json.loads(message)
                    connection.received.append(content)
                    await side.told(content)
                else:
                    connection.audio_bytes += len(message)
                    await side.heard(message)
        except TimeoutError:
            await socket.close(1011, "NET-0001")
        except ConnectionClosed:
            pass
        finally:
            await side.end()


def _port(server: Server) -> int:
    return int(next(iter(server.sockets)).getsockname()[1])
