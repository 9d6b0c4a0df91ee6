"""A whole simulated call: a persona's phone, the network between, and the transcript that tells what the agent said."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from .clips import clip
from .patient import REACTION_SECONDS, Patient
from .personas import Persona
from .twilio import Line, PhoneCall, new_sid
from .twilio_rest import TwilioCalls
from .twiml import Refused
from .wav import SAMPLE_RATE, write_stereo

SETTLE_SECONDS = 0.06
"""Of real time the patient leaves the agent to go on speaking, however fast the call runs."""
LAST_EVENTS_SECONDS = 1.0
"""Of real time for what the server still has to tell after the call."""


@dataclass(frozen=True)
class Event:
    """Something to show. at: seconds of audio. data: the server's own event, where it is one.

    kind: agent, heard, said, keys, silence, phase, saved, ended, or what the network did (`twilio.PhoneCall`).
    """

    at: float
    kind: str
    detail: str = field(default="", repr=False)
    data: dict[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class CallResult:
    """What a call was, as the phone network saw it. seconds: of audio; took: of real time."""

    call_sid: str
    seconds: float
    took: float
    dialled_desk: str
    events: list[Event] = field(repr=False)


@dataclass
class SimulatedCall:
    """lose_line_after, sound: see `Patient`. rest, desk: see `PhoneCall`. watch: told every event as it happens."""

    persona: Persona
    line: Line
    dialled: str
    speed: float = 1.0
    watch: Callable[[Event], None] = lambda event: None
    lose_line_after: int | None = None
    sound: Callable[[str, str, int], bytes] = clip
    rest: TwilioCalls | None = None
    desk: str = "accepts"
    call_sid: str = field(default_factory=lambda: new_sid("CA"))
    events: list[Event] = field(default_factory=list, repr=False)
    recorded: tuple[bytes, bytes] = field(default=(b"", b""), repr=False)

    async def place(self) -> CallResult:
        """Raises Refused where the network would have ended the call, and when the server tells no transcript."""
        self._patient = Patient(
            self.persona,
            reaction=max(REACTION_SECONDS, SETTLE_SECONDS * self.speed),
            report=self._report,
            lose_line_after=self.lose_line_after,
            sound=self.sound,
        )
        self._phone = PhoneCall(
            self.line, self.persona.caller, self.dialled, self._patient, self.speed, self.call_sid, self._report
        )
        self._phone.rest, self._phone.desk = self.rest, self.desk
        began = time.monotonic()
        transcript = await self._open_transcript()
        listening = asyncio.create_task(self._listen(transcript))
        try:
            await self._phone.place()
            await asyncio.wait([listening], timeout=LAST_EVENTS_SECONDS)
        finally:
            listening.cancel()
            await transcript.close()
            self.recorded = (bytes(self._phone.recorded_caller), bytes(self._phone.recorded_agent))
        seconds = len(self._phone.recorded_caller) / SAMPLE_RATE
        return CallResult(self.call_sid, seconds, time.monotonic() - began, self._phone.dialled_desk, self.events)

    def save(self, folder: Path) -> Path:
        """Both sides as a stereo WAV: patient left, agent right, in audio time."""
        path = folder / f"{self.call_sid}.wav"
        write_stereo(path, *self.recorded)
        return path

    @property
    def _goes_on(self) -> tuple[str, ...]:
        """How a stream ends after which another may begin: nobody may come to the phone."""
        return ("in_progress", "handed_over") if self.rest is not None else ("in_progress",)

    async def _open_transcript(self) -> ClientConnection:
        address = self.line.local(f"ws://server/voice/transcript/{self.call_sid}/")
        try:
            return await connect(address, proxy=None, ping_interval=None, max_queue=None, close_timeout=1)
        except (InvalidHandshake, OSError) as error:
            raise Refused(
                f"the server tells no transcript of the call ({error}); it does so only with DEBUG=1 and a channel"
                " layer (REDIS_URL) that answers; without it the simulated patient cannot know what the agent said"
            ) from error

    async def _listen(self, transcript: ClientConnection) -> None:
        """Every event is shown; the patient gets the agent's words and nothing else."""
        try:
            async for text in transcript:
                event: dict[str, Any] = json.loads(text)
                self._tell(event)
                if event["type"] == "ended" and event.get("status") not in self._goes_on:
                    return
        except ConnectionClosed:
            return

    def _tell(self, event: dict[str, Any]) -> None:
        kind = event["type"]
        if kind == "turn":
            spoken = event["speaker"] == "agent"
            if spoken:
                self._patient.understand(event["text"])
            self._show("agent" if spoken else "heard", event["text"], event)
        elif kind == "saved":
            self._show("saved", event["slot"], event)
        else:
            self._show(kind, str(event.get("phase") or event.get("status") or ""), event)

    def _report(self, kind: str, detail: str) -> None:
        self._show(kind, detail, {})

    def _show(self, kind: str, detail: str, data: dict[str, Any]) -> None:
        event = Event(len(self._phone.recorded_caller) / SAMPLE_RATE, kind, detail, data)
        self.events.append(event)
        self.watch(event)
