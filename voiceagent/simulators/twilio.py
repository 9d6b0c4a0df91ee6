"""The phone network's side of a call, as Twilio plays it: signed webhooks in order, and what TwiML asks for."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import secrets
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode, urljoin, urlsplit, urlunsplit

from .conference import KEYS, Conference
from .stream import Handset, MediaStream
from .twilio_rest import TwilioCalls
from .twiml import Refused, Verb, parse, stream_order

HTTP_TIMEOUT = 15
"""Seconds; Twilio's own limit for a webhook."""
MAX_STREAMS = 10
"""More would be a server and a network asking each other for ever."""


def new_sid(prefix: str) -> str:
    return prefix + secrets.token_hex(16)


def sign(auth_token: str, url: str, parameters: Mapping[str, str]) -> str:
    """X-Twilio-Signature: HMAC-SHA1 over URL and sorted parameters, in base64 (twilio.com/docs/usage/security)."""
    text = url + "".join(name + parameters[name] for name in sorted(parameters))
    return base64.b64encode(hmac.new(auth_token.encode(), text.encode(), hashlib.sha1).digest()).decode()


@dataclass(frozen=True, kw_only=True)
class Line:
    """Where the server is and who it thinks we are.

    server: the address we really connect to. public_url: the address Twilio knows, over which it signs.
    """

    server: str = "http://127.0.0.1:8000"
    public_url: str = ""
    auth_token: str = field(default="", repr=False)
    account_sid: str = "AC00000000000000000000000000000000"

    @property
    def public(self) -> str:
        return (self.public_url or self.server).rstrip("/")

    def local(self, url: str) -> str:
        """The same path on the address we really connect to."""
        scheme, host = urlsplit(self.server)[:2]
        if urlsplit(url).scheme in ("ws", "wss"):
            scheme = "wss" if scheme == "https" else "ws"
        return urlunsplit((scheme, host, *urlsplit(url)[2:]))

    def headers(self, url: str, parameters: Mapping[str, str]) -> dict[str, str]:
        headers = {"User-Agent": "TwilioProxy/1.1"}
        if urlsplit(url).scheme in ("https", "wss"):
            headers["X-Forwarded-Proto"] = "https"
        if self.auth_token:
            headers["X-Twilio-Signature"] = sign(self.auth_token, url, parameters)
        return headers


@dataclass
class PhoneCall:
    """One call from ringing to hanging up. `report` is told what the network did, in order, for a log or a test.

    rest: the REST API the server asks, where it hands over by a conference; desk, patience: see `Conference`.
    """

    line: Line
    caller: str
    dialled: str
    handset: Handset
    speed: float = 1.0
    call_sid: str = field(default_factory=lambda: new_sid("CA"))
    report: Callable[[str, str], None] = lambda what, detail: None
    recorded_caller: bytearray = field(default_factory=bytearray, repr=False)
    recorded_agent: bytearray = field(default_factory=bytearray, repr=False)
    dialled_desk: str = ""
    desk_key: str = "1"
    rest: TwilioCalls | None = None
    desk: str = "accepts"
    patience: int = 0
    briefings: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    stream: MediaStream | None = None

    async def place(self) -> None:
        """The whole call. Raises Refused where Twilio would have ended it, OSError when nobody answers."""
        self._conference = Conference(self, self.rest, self.desk, self.patience) if self.rest else None
        verbs = parse(await self.post(f"{self.line.public}/voice/answer", {"CallStatus": "ringing"}))
        try:
            for _ in range(MAX_STREAMS):
                following = await self._follow(verbs)
                if following is None:
                    return
                verbs = following
            raise Refused("the server asks for one stream after the other")
        finally:
            seconds = str(len(self.recorded_caller) // 8000)
            await self.post(f"{self.line.public}/voice/status", {"CallStatus": "completed", "CallDuration": seconds})
            if self._conference is not None:
                await self._conference.close()

    async def _follow(self, verbs: tuple[Verb, ...]) -> tuple[Verb, ...] | None:
        """Carry verbs out in order; the next document's verbs, or None when the call is over."""
        for verb in verbs:
            if verb.name == "Connect":
                return await self._connect(verb)
            if verb.name == "Dial":
                return await self._dial(verb)
            if verb.name == "Redirect":
                return parse(await self.post(verb.text, {"CallStatus": "in-progress"}))
            if verb.name == "Hangup":
                break
            self._say(verb)
        self.report("hangup", "")
        return None

    def _say(self, verb: Verb) -> None:
        if verb.name not in ("Say", "Pause", "Play", "Gather"):
            raise Refused(f"12200 unknown verb <{verb.name}>")
        if verb.name == "Say":
            self.said.append(verb.text)
            self.report("say", verb.text)

    async def _connect(self, verb: Verb) -> tuple[Verb, ...] | None:
        order = stream_order(verb)
        self.stream = MediaStream(
            url=self.line.local(order.url),
            headers=self.line.headers(order.url, {}),
            call_sid=self.call_sid,
            account_sid=self.line.account_sid,
            parameters=order.parameters,
            handset=self.handset,
            speed=self.speed,
            sent=self.recorded_caller,
            played=self.recorded_agent,
        )
        self.report("stream", order.url)
        ended_by = await self.stream.run()
        self.report("stream-ended", ended_by)
        if ended_by == "caller":
            return None
        if not order.action:
            raise Refused("31921 the stream was closed and there is nothing to go on with")
        return parse(await self.post(order.action, {"CallStatus": "in-progress"}))

    async def _dial(self, verb: Verb) -> tuple[Verb, ...] | None:
        """The desk is rung, picks up, accepts if it is asked, talks, hangs up; or the caller waits in a conference."""
        waiting = next((child for child in verb.children if child.name == "Conference"), None)
        if waiting is not None and self._conference is not None:
            return await self._conference.wait_in(verb, waiting)
        numbers = [verb.text, *(child.text for child in verb.children if child.name in ("Number", "Conference"))]
        self.dialled_desk = next((number for number in numbers if number), "")
        self.report("dial", self.dialled_desk)
        screen = next((url for child in verb.children if (url := child.attributes.get("url", ""))), "")
        bridged = not screen or await self._accept(screen)
        action = verb.attributes.get("action", "")
        if not action:
            return None
        dialled = {"DialCallStatus": "completed", "DialBridged": "true" if bridged else "false"}
        return parse(await self.post(action, {"CallStatus": "in-progress", **dialled}))

    async def _accept(self, screen: str) -> bool:
        """The desk does what it is told on its own leg, pressing `desk_key`; whether it gets the caller."""
        leg = {"CallSid": new_sid("CA"), "ParentCallSid": self.call_sid, "To": self.dialled_desk}
        leg |= {"Called": self.dialled_desk, "Direction": "outbound-dial", "CallStatus": "in-progress"}
        verbs = parse(await self.post(screen, leg))
        asked = next((verb for verb in verbs if verb.name == "Gather"), None)
        if asked is not None:
            self.briefings += [child.text for child in asked.children if child.name == "Say"]
            if key := KEYS.get(self.desk, "") if self.rest else self.desk_key:
                verbs = parse(await self.post(asked.attributes["action"], {**leg, "Digits": key}))
        accepted = all(verb.name != "Hangup" for verb in verbs)
        self.report("desk", "accepted" if accepted else "declined")
        return accepted

    async def post(self, url: str, extra: Mapping[str, str]) -> str:
        """A signed webhook; the body of the answer. Raises Refused for any answer but 2xx."""
        url = urljoin(self.line.public, url)
        parameters = {
            "CallSid": self.call_sid,
            "AccountSid": self.line.account_sid,
            "From": self.caller,
            "To": self.dialled,
            "Caller": self.caller,
            "Called": self.dialled,
            "Direction": "inbound",
            "ApiVersion": "2010-04-01",
            **extra,
        }
        request = urllib.request.Request(  # noqa: S310 - the address was given by whoever runs the simulator
            self.line.local(url), urlencode(parameters).encode(), self.line.headers(url, parameters), method="POST"
        )
        try:
            return await asyncio.to_thread(_body, request)
        except urllib.error.HTTPError as error:
            raise Refused(f"11200 {urlsplit(url).path} answered {error.code}") from error


def _body(request: urllib.request.Request) -> str:
    with urllib.request.urlopen(request, timeout=HTTP_TIMEOUT) as response:  # noqa: S310
        body: bytes = response.read()
    return body.decode()
