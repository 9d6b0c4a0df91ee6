"""A stand-in for the OpenAI API: POST /v1/chat/completions as its reference describes it, answering what it is told to.

Azure's older path (/openai/deployments/<name>/chat/completions?api-version=, header api-key) is answered as well.

Run it: `python -m voiceagent.simulators.openai 8100`, then OPENAI_BASE_URL=http://127.0.0.1:8100/v1.
"""

from __future__ import annotations

import json
import re
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

AZURE = re.compile(r"/openai/deployments/[^/?]+/chat/completions\?api-version=[\w-]+")
DEFAULT_ANSWER: dict[str, Any] = {
    "symptoms": [],
    "onset": None,
    "severity": None,
    "urgency": None,
    "category": "other",
    "summary": "Said on the phone.",
    "values": [],
}


@dataclass(frozen=True)
class Reply:
    """content: what the model says. status: of HTTP. wait: seconds before it answers. finish: "length" cuts it off.

    raw: a body that is no JSON, sent as it is. retry_after: seconds, as a header. tokens: (prompt, completion) used.
    """

    content: str = json.dumps(DEFAULT_ANSWER)
    status: int = 200
    wait: float = 0
    finish: str = "stop"
    refusal: str | None = None
    raw: str = ""
    retry_after: int | None = None
    tokens: tuple[int, int] = (1, 1)


@dataclass
class OpenAI:
    """key: the only one that is let in. replies: used up in order, then the default. requests: bodies, in order."""

    key: str = "sk-stand-in"
    replies: deque[Reply] = field(default_factory=deque)
    requests: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_POST(self) -> None:
        api = self.server.api
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        azure = AZURE.fullmatch(self.path)
        if (self.headers.get("api-key") if azure else self.headers.get("Authorization", "")[7:]) != api.key:
            self.send(401, error("Incorrect API key provided", "invalid_request_error", "invalid_api_key"))
        elif self.path != "/v1/chat/completions" and not azure:
            self.send(404, error("Invalid URL", "invalid_request_error", None))
        elif not body.get("model") or not body.get("messages"):
            self.send(400, error("you must provide a model and messages", "invalid_request_error", None))
        else:
            api.requests.append(body)
            self.reply(body, api.replies.popleft() if api.replies else Reply())

    def reply(self, body: dict[str, Any], reply: Reply) -> None:
        time.sleep(reply.wait)
        if reply.status != 200:
            headers = {} if reply.retry_after is None else {"Retry-After": str(reply.retry_after)}
            self.send(reply.status, error("told to fail", "server_error", None), headers)
            return
        if reply.raw:
            self.send(200, {}, raw=reply.raw)
            return
        read, written = reply.tokens
        message = {"role": "assistant", "content": None if reply.refusal else reply.content, "refusal": reply.refusal}
        self.send(
            200,
            {
                "id": f"chatcmpl-{len(self.server.api.requests)}",
                "object": "chat.completion",
                "created": 1763683200,
                "model": body["model"],
                "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": reply.finish}],
                "usage": {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written},
            },
        )

    def send(self, status: int, body: dict[str, Any], headers: dict[str, str] | None = None, raw: str = "") -> None:
        data = (raw or json.dumps(body)).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": len(data), **(headers or {})}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: what is asked may be a patient's."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, api: OpenAI, port: int = 0) -> None:
        self.api = api
        super().__init__(("127.0.0.1", port), Handler)
        api.url = f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that gave up waiting is not worth a traceback."""


def error(message: str, kind: str, code: str | None) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


@contextmanager
def openai_stand_in() -> Iterator[OpenAI]:
    api = OpenAI()
    with Server(api) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield api
        finally:
            server.shutdown()
            thread.join()


if __name__ == "__main__":
    with Server(OpenAI(), int(sys.argv[1])) as running:
        print(f"OPENAI_BASE_URL={running.api.url} OPENAI_API_KEY={running.api.key}")
        running.serve_forever()
