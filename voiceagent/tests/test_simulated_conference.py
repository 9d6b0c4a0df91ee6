"""A warm transfer as the simulated phone network plays it: holding, a desk that joins or not, a caller who leaves."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from voiceagent.simulators.stream import Heard, Said
from voiceagent.simulators.twilio import Line, PhoneCall
from voiceagent.simulators.twilio_rest import TwilioCalls

from .fake_server import webhooks

SPEED = 200.0
WAIT = '<Response><Dial action="/after"><Conference waitUrl="/hold">room</Conference></Dial></Response>'
HOLD = '<Response><Say>Please wait.</Say><Pause length="6"/><Redirect>/hold</Redirect></Response>'
SCREEN = '<Response><Gather action="/accept"><Say>Press 1.</Say></Gather><Hangup/></Response>'
JOIN = "<Response><Dial><Conference>room</Conference></Dial></Response>"
HANG_UP = "<Response><Hangup/></Response>"
ASKED = "briefing Press 1."
RING = {"To": "+15035550199", "From": "+15035550100", "Url": "/desk", "StatusCallback": "/desk/over"}


class Nobody:
    patient = False

    def exchange(self, heard: Heard) -> Said:
        raise AssertionError("there is no stream")


@dataclass
class Scripted:
    """Our server's REST requests, made when the network has reported something. then: report -> (SID, parameters)."""

    then: dict[str, tuple[str, dict[str, str]]]
    api: TwilioCalls = field(default_factory=TwilioCalls)
    told: list[str] = field(default_factory=list)

    def report(self, what: str, detail: str) -> None:
        self.told.append(f"{what} {detail}".strip())
        if what in self.then and self.api.listener is not None:
            self.api.listener(*self.then[what])

    async def call(self, port: int, desk: str, patience: int = 0) -> PhoneCall:
        line = Line(server=f"http://127.0.0.1:{port}")
        call = PhoneCall(line, "+1", "+2", Nobody(), SPEED, "CA1", self.report)
        call.rest, call.desk, call.patience = self.api, desk, patience
        await asyncio.wait_for(call.place(), 20)
        return call


@pytest.mark.parametrize(
    ("desk", "told", "paths"),
    [
        ("accepts", [ASKED, "desk joined", "desk-over completed"], {"/desk", "/accept", "/after"}),
        ("declines", [ASKED, "desk declined", "desk-over completed", "fetched"], {"/desk", "/accept", "/over"}),
        ("silent", [ASKED, "desk declined", "desk-over completed", "fetched"], {"/desk", "/over"}),
        ("busy", ["desk-over busy", "fetched"], {"/over"}),
        ("no-answer", ["desk-over no-answer", "fetched"], {"/over"}),
    ],
)  # fmt: skip
async def test_the_caller_waits_until_the_desk_has_made_up_its_mind(
    desk: str, told: list[str], paths: set[str]
) -> None:
    fetch = {} if desk == "accepts" else {"desk-over": ("CA1", {"Url": "/over"})}
    scripted = Scripted({"conference": ("CAdesk", RING), **fetch})
    answers = {
        "/voice/answer": [WAIT], "/hold": [HOLD] * 400, "/desk": [SCREEN], "/desk/over": [""], "/voice/status": [""],
        "/accept": [JOIN if desk == "accepts" else HANG_UP], "/after": [HANG_UP], "/over": [HANG_UP],
    }  # fmt: skip
    with webhooks(answers) as (port, posts):
        call = await scripted.call(port, desk)
    heard = [line for line in scripted.told if line != "say Please wait."]
    assert heard == ["conference room", "ring +15035550199", *told, "hangup"]
    asked = {post.path for post in posts} - {"/voice/answer", "/hold", "/desk/over", "/voice/status"}
    assert (asked, set(call.said), posts[-1].path) == (paths, {"Please wait."}, "/voice/status")
    over = next(post for post in posts if post.path == "/desk/over").parameters
    status = desk if desk in ("busy", "no-answer") else "completed"
    assert (over["CallSid"], over["To"], over["CallStatus"]) == ("CAdesk", "+15035550199", status)


async def test_a_caller_who_hangs_up_while_waiting_and_a_desk_that_is_told() -> None:
    told = {"Twiml": "<Response><Say>The caller has hung up.</Say><Hangup/></Response>"}
    scripted = Scripted({"conference": ("CAdesk", RING), "hangup": ("CAdesk", told)})
    answers = {"/voice/answer": [WAIT], "/hold": [HOLD] * 9, "/voice/status": [""], "/desk": [SCREEN]}
    with webhooks(answers) as (port, posts):
        await scripted.call(port, "silent", patience=1)
    assert (scripted.told[-1], posts[-1].path) == ("desk The caller has hung up.", "/voice/status")
