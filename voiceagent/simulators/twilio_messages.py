"""A stand-in for Twilio's Messages resource: POST and GET /2010-04-01/Accounts/{sid}/Messages.json, as documented.

Source: twilio.com/docs/messaging/api/message-resource. Run it: `python -m voiceagent.simulators.twilio_messages 8103`,
then TWILIO_BASE_URL=http://127.0.0.1:8103.
"""

from __future__ import annotations

import base64
import secrets
import sys
import time
from collections import deque
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qs, urlsplit

from . import web


@dataclass(frozen=True)
class Reply:
    """Told to misbehave. status, code: of the error. wait: seconds before it answers. lost: taken, never answered."""

    status: int = 201
    code: int = 20001
    wait: float = 0
    lost: bool = False


@dataclass
class TwilioMessages:
    """account: SID and token that are let in. opted_out: numbers that have sent STOP. replies: used up in order.

    messages: what was taken, in order, as the API shows it. call_backs: the address asked for with each, or "".
    """

    account: tuple[str, str] = ("AC" + "0" * 32, "an auth token")
    opted_out: set[str] = field(default_factory=set)
    replies: deque[Reply] = field(default_factory=deque)
    messages: list[dict[str, Any]] = field(default_factory=list)
    call_backs: list[str] = field(default_factory=list)
    url: str = ""


class Handler(web.Handler):
    server: web.Server[TwilioMessages]

    def post(self) -> None:
        api = self.server.api
        form = {name: values[0] for name, values in parse_qs(self.body()).items()}
        reply = api.replies.popleft() if api.replies else Reply()
        time.sleep(reply.wait)
        if not self.may():
            return
        if reply.status >= 400:
            self.error(reply.status, reply.code)
        elif not form.get("To", "").startswith("+") or not form.get("From") or not form.get("Body"):
            self.error(400, 21211)
        elif form["To"] in api.opted_out:
            self.error(400, 21610)
        else:
            message = self.taken(form)
            if not reply.lost:
                self.send(201, message)
                return
            self.hang_up()

    def get(self) -> None:
        if not self.may():
            return
        query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        found = [message for message in reversed(self.server.api.messages) if message["to"] == query.get("To")]
        self.send(200, {"messages": found, "page": 0, "page_size": 50, "next_page_uri": None})

    def taken(self, form: dict[str, str]) -> dict[str, Any]:
        message: dict[str, Any] = {
            "sid": f"SM{secrets.token_hex(16)}",
            "account_sid": self.server.api.account[0],
            "to": form["To"],
            "from": form["From"],
            "body": form["Body"],
            "status": "queued",
            "direction": "outbound-api",
            "date_created": formatdate(),
            "date_sent": None,
            "error_code": None,
        }
        self.server.api.messages.append(message)
        self.server.api.call_backs.append(form.get("StatusCallback", ""))
        return message

    def may(self) -> bool:
        sid, token = self.server.api.account
        known = "Basic " + base64.b64encode(f"{sid}:{token}".encode()).decode()
        if self.headers.get("Authorization") != known:
            self.error(401, 20003)
        elif urlsplit(self.path).path != f"/2010-04-01/Accounts/{sid}/Messages.json":
            self.error(404, 20404)
        else:
            return True
        return False

    def error(self, status: int, code: int) -> None:
        more = f"https://www.twilio.com/docs/errors/{code}"
        self.send(status, {"code": code, "message": "told to fail", "more_info": more, "status": status})


def serve() -> AbstractContextManager[TwilioMessages]:
    return web.running(web.Server(TwilioMessages(), Handler))


if __name__ == "__main__":
    web.Server(TwilioMessages(), Handler, int(sys.argv[1])).serve_forever()
