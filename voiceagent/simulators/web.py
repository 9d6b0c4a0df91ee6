"""What the vendors' stand-ins over HTTP have in common: JSON, answers from a thread, silence about what was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Generic, Protocol, TypeVar


class Api(Protocol):
    """What a vendor knows and was asked. url: where it answers, known once it does."""

    url: str


A = TypeVar("A", bound=Api)


class Handler(BaseHTTPRequestHandler):
    """Requests to a vendor; which one, a subclass says."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.get()

    def do_POST(self) -> None:
        self.post()

    def do_DELETE(self) -> None:
        self.delete()

    def get(self) -> None:
        self.send(405, None)

    post = delete = get

    def body(self) -> str:
        return self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()

    def send(
        self, status: int, body: Mapping[str, Any] | None, headers: Mapping[str, str] | None = None, raw: str = ""
    ) -> None:
        """body: as JSON, None for none. raw: sent in its place."""
        data = (raw or ("" if body is None else json.dumps(body))).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": len(data), **(headers or {})}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(data)

    def hang_up(self) -> None:
        """No answer, though all may have been done."""
        self.close_connection = True
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: what is asked may be a patient's."""


class Server(ThreadingHTTPServer, Generic[A]):
    """port: 0 for any. path: what the vendor's own address ends in."""

    daemon_threads = True

    def __init__(self, api: A, handler: type[Handler], port: int = 0, path: str = "") -> None:
        self.api = api
        super().__init__(("127.0.0.1", port), handler)
        api.url = f"http://127.0.0.1:{self.server_address[1]}{path}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that gave up waiting is not worth a traceback."""


@contextmanager
def running(server: Server[A]) -> Iterator[A]:
    """The vendor, while it answers."""
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server.api
        finally:
            server.shutdown()
            thread.join()
