"""A stand-in for USPS Addresses v3: OAuth2 token and GET /addresses/v3/address, for a few made-up addresses.

Run it: `python -m voiceagent.simulators.usps 8101`, then USPS_BASE_URL=http://127.0.0.1:8101.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

from . import web

KNOWN = {"118 FIR STREET": "Y", "200 OAK AVENUE": "D", "201 OAK AVENUE": "S", "5 ELM STREET": "N"}


@dataclass(frozen=True)
class Reply:
    """Told to misbehave: status of HTTP, seconds before it answers, a body that is no JSON, Retry-After in seconds."""

    status: int = 200
    wait: float = 0
    raw: str = ""
    retry_after: int | None = None


@dataclass
class UspsServer:
    """known: street in capitals -> DPVConfirmation. limit: calls before it answers 429. asked: queries, in order.

    A D becomes Y once a unit is given. corrected: fields USPS knows better, by street in capitals. replies: used up
    before addresses are looked at. slow_token: seconds a new token takes.
    """

    known: dict[str, str] = field(default_factory=lambda: dict(KNOWN))
    corrected: dict[str, dict[str, str]] = field(default_factory=dict)
    replies: deque[Reply] = field(default_factory=deque)
    slow_token: float = 0
    client: tuple[str, str] = ("id", "secret")
    limit: int = 60
    expires_in: int | str = "28799"
    tokens: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    url: str = ""


class Handler(web.Handler):
    server: web.Server[UspsServer]

    def post(self) -> None:
        usps = self.server.api
        form = parse_qs(self.body())
        given = (form.get("client_id", [""])[0], form.get("client_secret", [""])[0])
        if self.path != "/oauth2/v3/token" or form.get("grant_type") != ["client_credentials"]:
            self.send(400, {"error": "invalid_request"})
        elif given != usps.client:
            self.send(401, {"error": "invalid_client"})
        else:
            time.sleep(usps.slow_token)
            usps.tokens.append(f"token-{len(usps.tokens)}")
            self.send(200, {"access_token": usps.tokens[-1], "token_type": "Bearer", "expires_in": usps.expires_in})

    def get(self) -> None:
        usps = self.server.api
        at = urlsplit(self.path)
        query = dict(parse_qsl(at.query))
        if self.headers.get("Authorization") not in [f"Bearer {token}" for token in usps.tokens[-1:]]:
            self.send(401, failure("401", "Invalid token"))
        elif at.path != "/addresses/v3/address" or not query.get("streetAddress") or not query.get("state"):
            self.send(400, failure("400", "Bad request"))
        elif len(usps.asked) >= usps.limit:
            self.send(429, failure("429", "Too many requests"), {"Retry-After": "3600"})
        else:
            usps.asked.append(query)
            self.reply(query, usps.replies.popleft() if usps.replies else Reply())

    def reply(self, query: dict[str, str], told: Reply) -> None:
        time.sleep(told.wait)
        if told.status == 200 and not told.raw:
            self.answer(query, self.server.api.known.get(query["streetAddress"].upper(), ""))
            return
        headers = {} if told.retry_after is None else {"Retry-After": str(told.retry_after)}
        self.send(told.status, failure(str(told.status), "told to fail"), headers, told.raw)

    def answer(self, query: dict[str, str], confirmation: str) -> None:
        if not confirmation:
            self.send(404, failure("404", "Address not found"))
            return
        if confirmation == "D" and query.get("secondaryAddress"):
            confirmation = "Y"
        address = {
            "streetAddress": query["streetAddress"].upper().replace("STREET", "ST").replace("AVENUE", "AVE"),
            "secondaryAddress": query.get("secondaryAddress", "").upper(),
            "city": query.get("city", "").upper(),
            "state": query["state"],
            "ZIPCode": query.get("ZIPCode", ""),
            "ZIPPlus4": "1234",
            **self.server.api.corrected.get(query["streetAddress"].upper(), {}),
        }
        self.send(200, {"address": address, "additionalInfo": {"DPVConfirmation": confirmation, "vacant": "N"}})


def failure(code: str, message: str) -> dict[str, Any]:
    return {"apiVersion": "v3", "error": {"code": code, "message": message, "errors": []}}


def usps_stand_in() -> AbstractContextManager[UspsServer]:
    return web.running(web.Server(UspsServer(), Handler))


if __name__ == "__main__":
    with web.Server(UspsServer(), Handler, int(sys.argv[1])) as running:
        client_id, secret = running.api.client
        print(f"USPS_BASE_URL={running.api.url} USPS_CLIENT_ID={client_id} USPS_CLIENT_SECRET={secret}")
        running.serve_forever()
