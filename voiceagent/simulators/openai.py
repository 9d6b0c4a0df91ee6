"""A stand-in for the OpenAI API: POST /v1/chat/completions as its reference describes it, answering what it is told to.

Azure's older path (/openai/deployments/<name>/chat/completions?api-version=, header api-key) is answered as well.

Run it: `python -m voiceagent.simulators.openai 8100`, then OPENAI_BASE_URL=http://127.0.0.1:8100/v1.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import deque
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from . import web

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


class Handler(web.Handler):
    server: web.Server[OpenAI]

    def post(self) -> None:
        api = self.server.api
        body = json.loads(self.body())
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


def error(message: str, kind: str, code: str | None) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


def openai_stand_in() -> AbstractContextManager[OpenAI]:
    return web.running(web.Server(OpenAI(), Handler, path="/v1"))


if __name__ == "__main__":
    with web.Server(OpenAI(), Handler, int(sys.argv[1]), path="/v1") as running:
        print(f"OPENAI_BASE_URL={running.api.url} OPENAI_API_KEY={running.api.key}")
        running.serve_forever()
