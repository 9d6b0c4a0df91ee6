"""A stand-in for Twilio's Calls resource: POST /2010-04-01/Accounts/{sid}/Calls.json and Calls/{sid}.json.

Source: twilio.com/docs/voice/api/call-resource. Run it: `python -m voiceagent.simulators.twilio_rest 8104`, then
TWILIO_BASE_URL=http://127.0.0.1:8104.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Reply:
    """Told to misbehave. status, code: of the error. wait: seconds before it answers."""

    status: int = 0
    code: int = 20001
    wait: float = 0


@dataclass
class TwilioCalls:
    """account: SID and token that are let in. over: SIDs of calls that have ended. replies: used up in order.

    asked: what came, in order: ("create" or a call's SID, parameters).
    """

    account: tuple[str, str] = ("AC" + "0" * 32, "an auth token")
    over: set[str] = field(default_factory=set)
    replies: deque[Reply] = field(default_factory=deque)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    url: str = ""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_POST(self) -> None:
        api, reply = self.server.api, Reply()
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        form = {name: ",".join(values) for name, values in parse_qs(body).items()}
        if api.replies:
            reply = api.replies.popleft()
        time.sleep(reply.wait)
        sid, token = api.account
        known = "Basic " + base64.b64encode(f"{sid}:{token}".encode()).decode()
        path = re.fullmatch(rf"/2010-04-01/Accounts/{sid}/Calls(?:/(CA\w+))?\.json", urlsplit(self.path).path)
        if self.headers.get("Authorization") != known:
            self.error(401, 20003)
        elif path is None or path[1] in api.over:
            self.error(404, 20404)
        elif reply.status:
            self.error(reply.status, reply.code)
        else:
            self.take(path[1] or "", form)

    def take(self, call_sid: str, form: dict[str, str]) -> None:
        needed = not {"To", "From", "Url"} - form.keys() if not call_sid else {"Url", "Twiml", "Status"} & form.keys()
        if not needed:
            self.error(400, 21201)
            return
        self.server.api.asked.append((call_sid or "create", form))
        sid, status = call_sid or f"CA{secrets.token_hex(16)}", form.get("Status", "queued")
        account = self.server.api.account[0]
        self.send(200 if call_sid else 201, {"sid": sid, "account_sid": account, "status": status, "direction": "api"})

    def error(self, status: int, code: int) -> None:
        more = f"https://www.twilio.com/docs/errors/{code}"
        self.send(status, {"code": code, "message": "told to fail", "more_info": more, "status": status})

    def send(self, status: int, body: dict[str, Any]) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, api: TwilioCalls, port: int = 0) -> None:
        self.api = api
        super().__init__(("127.0.0.1", port), Handler)
        api.url = f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that gave up waiting is not worth a traceback."""


@contextmanager
def serve() -> Iterator[TwilioCalls]:
    api = TwilioCalls()
    with Server(api) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield api
        finally:
            server.shutdown()
            thread.join()


if __name__ == "__main__":
    Server(TwilioCalls(), int(sys.argv[1])).serve_forever()
