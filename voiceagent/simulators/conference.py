"""A warm transfer as the network plays it: the caller waits in a conference while a desk makes up its mind."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Protocol

from .twilio_rest import TwilioCalls
from .twiml import Verb, parse

MANNERS = ("accepts", "declines", "silent", "busy", "no-answer")
"""What a desk does: presses 1, presses 2, picks up and presses nothing, or is not reached (Twilio's CallStatus)."""
KEYS = {"accepts": "1", "declines": "2"}
RING_SECONDS = 8.0
TALK_SECONDS = 10.0
ACCEPT_SECONDS = 10.0


class Network(Protocol):
    """The call that waits."""

    call_sid: str
    speed: float
    dialled_desk: str
    said: list[str]
    briefings: list[str]

    async def post(self, url: str, extra: Mapping[str, str]) -> str: ...

    def report(self, what: str, detail: str) -> None: ...


class Conference:
    """manner: of the desk. patience: how often the caller is told to wait before they hang up; 0: for ever."""

    def __init__(self, call: Network, api: TwilioCalls, manner: str, patience: int = 0) -> None:
        self._call, self._api, self._manner, self._patience = call, api, manner, patience
        self._loop = asyncio.get_running_loop()
        self._legs: dict[str, asyncio.Task[None]] = {}
        self._fetched: asyncio.Future[str] = self._loop.create_future()
        self._joined, self._over = asyncio.Event(), asyncio.Event()
        api.listener = self._asked

    async def wait_in(self, verb: Verb, conference: Verb) -> tuple[Verb, ...] | None:
        """From the door of the conference to what follows; None when the caller has hung up."""
        self._call.report("conference", conference.text)
        holding = asyncio.create_task(self._hold(conference.attributes.get("waitUrl", "")))
        joining = asyncio.create_task(self._joined.wait())
        await asyncio.wait((holding, joining, self._fetched), return_when=asyncio.FIRST_COMPLETED)
        gave_up = holding.done()
        holding.cancel()
        if self._fetched.done():
            joining.cancel()
            url, self._fetched = self._fetched.result(), self._loop.create_future()
            self._call.report("fetched", "")
            return parse(await self._call.post(url, {"CallStatus": "in-progress"}))
        if gave_up:
            joining.cancel()
            self._call.report("hangup", "")
            return None
        await self._over.wait()
        over = {"CallStatus": "in-progress", "DialCallStatus": "completed"}
        return parse(await self._call.post(verb.attributes["action"], over))

    async def close(self) -> None:
        """Desks that are still on the line are waited for."""
        if self._legs:
            await asyncio.wait(self._legs.values(), timeout=5)
        self._api.listener = None

    async def _hold(self, url: str) -> None:
        """What the caller hears meanwhile, again and again."""
        told = 0
        while not self._patience or told < self._patience:
            for verb in parse(await self._call.post(url, {"CallStatus": "in-progress"})):
                match verb.name:
                    case "Say":
                        self._call.said.append(verb.text)
                        self._call.report("say", verb.text)
                    case "Pause":
                        await self._sleep(float(verb.attributes.get("length", "1")))
                    case "Redirect":
                        url = verb.text
            told += 1

    def _asked(self, sid: str, form: Mapping[str, str]) -> None:
        """On a thread of the API's."""
        self._loop.call_soon_threadsafe(self._told, sid, form)

    def _told(self, sid: str, form: Mapping[str, str]) -> None:
        """REST was asked for something."""
        if "To" in form:
            self._legs[sid] = asyncio.create_task(self._desk(sid, form))
        elif sid == self._call.call_sid and "Url" in form and not self._fetched.done():
            self._fetched.set_result(form["Url"])
        elif sid in self._legs:
            words = [verb.text for verb in parse(form["Twiml"]) if verb.name == "Say"] if "Twiml" in form else []
            self._call.report("desk", " ".join(words) or "stopped")
            self._legs[sid].cancel()

    async def _desk(self, sid: str, form: Mapping[str, str]) -> None:
        leg = {"CallSid": sid, "From": form["From"], "To": form["To"], "Called": form["To"]}
        leg |= {"Caller": form["From"], "Direction": "outbound-api"}
        self._call.dialled_desk = form["To"]
        self._call.report("ring", form["To"])
        await self._sleep(RING_SECONDS)
        status = self._manner
        if status not in ("busy", "no-answer"):
            await self._answer(form["Url"], {**leg, "CallStatus": "in-progress"})
            status = "completed"
        self._call.report("desk-over", status)
        await self._call.post(form["StatusCallback"], {**leg, "CallStatus": status})

    async def _answer(self, url: str, leg: Mapping[str, str]) -> None:
        verbs = parse(await self._call.post(url, leg))
        asked = next((verb for verb in verbs if verb.name == "Gather"), None)
        if asked is not None:
            self._call.briefings += [child.text for child in asked.children if child.name == "Say"]
            self._call.report("briefing", self._call.briefings[-1] if self._call.briefings else "")
            await self._sleep(ACCEPT_SECONDS if self._manner == "silent" else 1)
            if key := KEYS.get(self._manner, ""):
                verbs = parse(await self._call.post(asked.attributes["action"], {**leg, "Digits": key}))
        if any(child.name == "Conference" for verb in verbs for child in verb.children):
            self._call.report("desk", "joined")
            self._joined.set()
            await self._sleep(TALK_SECONDS)
            self._over.set()
        else:
            self._call.report("desk", "declined")

    async def _sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._call.speed)
