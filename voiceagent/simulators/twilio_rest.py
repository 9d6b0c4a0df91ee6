"""A stand-in for Twilio's Calls and Recordings below /2010-04-01/Accounts/{sid}: Calls.json, Calls/{sid}.json,
Calls/{sid}/Recordings.json, Calls/{sid}/Recordings/{sid}.json, Recordings/{sid}.json.

Source: twilio.com/docs/voice/api/call-resource, twilio.com/docs/voice/api/recording. Run it:
`python -m voiceagent.simulators.twilio_rest 8104`, then TWILIO_BASE_URL=http://127.0.0.1:8104.
"""

from __future__ import annotations

import base64
import re
import secrets
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from . import web


@dataclass(frozen=True)
class Reply:
    """Told to misbehave. status, code: of the error. wait: seconds before it answers. lost: done, never answered."""

    status: int = 0
    code: int = 20001
    wait: float = 0
    lost: bool = False


@dataclass
class TwilioCalls:
    """account: SID and token that are let in. over: SIDs of calls that have ended. replies: used up in order.

    asked: what came, in order: ("create" or a call's SID, parameters). recordings: SID -> what it is, of all calls.
    recorded: what came about recordings, in order: (what, a call's or a recording's SID). listener: is told the SID of
    each call that was made or changed, and the parameters, on a thread of the server's.
    """

    account: tuple[str, str] = ("AC" + "0" * 32, "an auth token")
    over: set[str] = field(default_factory=set)
    replies: deque[Reply] = field(default_factory=deque)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    recordings: dict[str, dict[str, str]] = field(default_factory=dict)
    recorded: list[tuple[str, str]] = field(default_factory=list)
    url: str = ""
    generation: int = 0
    listener: Callable[[str, Mapping[str, str]], None] | None = None

    def end(self, call_sid: str) -> None:
        """The call is over, and with it its recordings."""
        self.over.add(call_sid)
        for found in self.recordings.values():
            if found["call_sid"] == call_sid and found["status"] != "stopped":
                found["status"] = "completed"

    def forget(self) -> None:
        """As new; the address stays. What is still being waited with is not done any more."""
        self.generation += 1
        self.over.clear()
        self.replies.clear()
        self.asked.clear()
        self.recordings.clear()
        self.recorded.clear()


_PATH = re.compile(
    r"/2010-04-01/Accounts/(?P<account>\w+)/(?:Calls(?:/(?P<call>CA\w+?)(?P<list>/Recordings)?)?"
    r"|(?:Calls/(?P<of>CA\w+)/)?Recordings/(?P<recording>RE\w+))\.json"
)


class Handler(web.Handler):
    server: web.Server[TwilioCalls]
    reply = Reply()

    def post(self) -> None:
        self.answer({name: ",".join(values) for name, values in parse_qs(self.body()).items()})

    def get(self) -> None:
        self.answer({})

    def delete(self) -> None:
        self.answer({})

    def answer(self, form: dict[str, str]) -> None:
        api = self.server.api
        self.reply = api.replies.popleft() if api.replies else Reply()
        generation = api.generation
        time.sleep(self.reply.wait)
        if generation != api.generation:
            self.close_connection = True
            return
        sid, token = api.account
        known = "Basic " + base64.b64encode(f"{sid}:{token}".encode()).decode()
        path = _PATH.fullmatch(urlsplit(self.path).path)
        if self.headers.get("Authorization") != known:
            self.error(401, 20003)
        elif path is None or path["account"] != sid:
            self.error(404, 20404)
        elif self.reply.status:
            self.error(self.reply.status, self.reply.code)
        elif path["list"] or path["recording"]:
            self.record(path["call"] or "", path["recording"] or "", form)
        elif path["call"] in api.over or self.command != "POST":
            self.error(404, 20404)
        else:
            self.take(path["call"] or "", form)

    def record(self, call_sid: str, sid: str, form: dict[str, str]) -> None:
        """Recordings of a call, or one of the account's."""
        recordings = self.server.api.recordings
        match self.command, sid:
            case "GET", "":
                self.note("list", call_sid)
                mine = [found for found in recordings.values() if found["call_sid"] == call_sid]
                self.send(200, {"recordings": mine[::-1], "page": 0, "page_size": 50, "next_page_uri": None})
            case "POST", "" if call_sid in self.server.api.over:
                self.error(400, 21220)
            case "POST", "":
                sid = f"RE{secrets.token_hex(16)}"
                channels = {"mono": "1", "dual": "2"}[form.get("RecordingChannels", "mono")]
                started = {"sid": sid, "call_sid": call_sid, "status": "in-progress", "channels": channels}
                recordings[sid] = {**started, "track": form.get("RecordingTrack", "both")}
                self.note("start", call_sid)
                self.send(201, recordings[sid])
            case "POST", _ if sid in recordings and form.get("Status") in ("stopped", "paused", "in-progress"):
                recordings[sid]["status"] = form["Status"]
                self.note(form["Status"], sid)
                self.send(200, recordings[sid])
            case "DELETE", _ if sid in recordings and recordings[sid]["status"] in ("in-progress", "paused"):
                self.error(409, 20409)
            case "DELETE", _ if sid in recordings:
                del recordings[sid]
                self.note("delete", sid)
                self.send(204, None)
            case _:
                self.error(404, 20404)

    def note(self, what: str, sid: str) -> None:
        self.server.api.recorded.append((what, sid))

    def take(self, call_sid: str, form: dict[str, str]) -> None:
        needed = not {"To", "From", "Url"} - form.keys() if not call_sid else {"Url", "Twiml", "Status"} & form.keys()
        if not needed:
            self.error(400, 21201)
            return
        self.server.api.asked.append((call_sid or "create", form))
        sid, status = call_sid or f"CA{secrets.token_hex(16)}", form.get("Status", "queued")
        if self.server.api.listener is not None:
            self.server.api.listener(sid, form)
        account = self.server.api.account[0]
        self.send(200 if call_sid else 201, {"sid": sid, "account_sid": account, "status": status, "direction": "api"})

    def error(self, status: int, code: int) -> None:
        more = f"https://www.twilio.com/docs/errors/{code}"
        self.send(status, {"code": code, "message": "told to fail", "more_info": more, "status": status})

    def send(self, *args: Any, **more: Any) -> None:
        if self.reply.lost:
            self.hang_up()
        else:
            super().send(*args, **more)


def serve() -> AbstractContextManager[TwilioCalls]:
    return web.running(web.Server(TwilioCalls(), Handler))


if __name__ == "__main__":
    web.Server(TwilioCalls(), Handler, int(sys.argv[1])).serve_forever()
