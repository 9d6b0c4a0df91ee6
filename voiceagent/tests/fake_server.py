"""A tiny server for the simulated patient's tests: it plays our side of Twilio's protocol from a script."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from websockets.asyncio.server import ServerConnection, serve

from voiceagent.simulators.twilio import Line

Act = Callable[["StreamSide"], Awaitable[None]]


@dataclass
class StreamSide:
    """Our end of one media stream. received: every message, in order."""

    socket: ServerConnection
    received: list[dict[str, Any]] = field(default_factory=list)

    async def until(self, event: str) -> dict[str, Any]:
        """Reads on until such a message comes."""
        async for text in self.socket:
            message: dict[str, Any] = json.loads(text)
            self.received.append(message)
            if message["event"] == event:
                return message
        raise AssertionError(f"the stream ended without {event}")

    @property
    def stream_sid(self) -> str:
        sid: str = self.received[1]["streamSid"]
        return sid

    def of(self, event: str) -> list[dict[str, Any]]:
        return [message for message in self.received if message["event"] == event]

    async def send(self, event: str, **content: Any) -> None:
        await self.socket.send(json.dumps({"event": event, "streamSid": self.stream_sid, **content}))

    async def play(self, audio: bytes) -> None:
        await self.send("media", media={"payload": base64.b64encode(audio).decode()})

    async def mark(self, name: str) -> None:
        await self.send("mark", mark={"name": name})


@asynccontextmanager
async def stream_server(act: Act) -> AsyncIterator[tuple[int, list[StreamSide], list[Any]]]:
    """(port, streams so far, their upgrade requests). `act` is run for every stream; the socket closes after it."""
    sides: list[StreamSide] = []
    requests: list[Any] = []

    async def handler(socket: ServerConnection) -> None:
        side = StreamSide(socket)
        sides.append(side)
        requests.append(socket.request)
        await act(side)

    async with serve(handler, "127.0.0.1", 0) as server:
        yield next(iter(server.sockets)).getsockname()[1], sides, requests


@dataclass(frozen=True)
class Post:
    path: str
    parameters: dict[str, str]
    headers: dict[str, str]


@contextmanager
def webhooks(answers: dict[str, list[str]]) -> Iterator[tuple[int, list[Post]]]:
    """(port, posts so far). answers: path -> the documents to answer with, one after the other; 404 without one."""
    posts: list[Post] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            posts.append(Post(self.path, dict(parse_qsl(body, keep_blank_values=True)), dict(self.headers)))
            left = answers.get(self.path)
            self.send_response(200 if left else 404)
            self.end_headers()
            self.wfile.write(left.pop(0).encode() if left else b"")

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_port, posts
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass(frozen=True, kw_only=True)
class TwoPorts(Line):
    """The real server has one port for both; here the sockets have their own."""

    socket_port: int = 0

    def local(self, url: str) -> str:
        if urlsplit(url).scheme in ("ws", "wss"):
            return urlunsplit(("ws", f"127.0.0.1:{self.socket_port}", *urlsplit(url)[2:]))
        return super().local(url)
