"""daphne as this project runs it: speech is open before the first call comes in, and a signal ends it cleanly."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import socket
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from daphne.server import Server, reactor, twisted_loop
from django.conf import settings
from django.db import Error

from voiceagent import health

from . import frames, front, lines, live, recording, speech_service, steering, transfer, world, writing
from .background import in_thread
from .speech.base import SpeechUnavailable

logger = logging.getLogger(__name__)

RETRY_SECONDS = 5
LOOK_AGAIN_SECONDS = 0.2
HAND_OFF_SECONDS = 5
"""After DRAIN_SECONDS: for sentences being spoken to end, before the remaining calls are handed to another process."""
LAST_WRITES_SECONDS = 30
"""After that: for what was given to be written while the database is away."""
SWITCH_SECONDS = 0.0005
"""For how long a thread that writes to the database may keep the interpreter from the calls; Python's own 5 ms are a
whole turn's time.
"""
LINGER_SECONDS = 2
"""After the last call: Twilio asks what becomes of it, perhaps still here."""


class PortTaken(Exception):
    """Somebody listens on the address already, or it is not ours to listen on."""


def check_port(host: str, port: int) -> None:
    """Raises PortTaken with the system's words."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortTaken(error.strerror) from None


class LineServer(Server):
    """Serves the ASGI application until SIGINT or SIGTERM. listening: called once the port is open."""

    def __init__(self, application: Any, *, host: str, port: int, listening: Callable[[], None]) -> None:
        front.install()
        interface = host.replace(":", r"\:")
        super().__init__(
            application=application,
            endpoints=[f"tcp:port={port}:interface={interface}"],
            signal_handlers=False,
            verbosity=0,
            application_close_timeout=60,
        )
        self._listening = listening
        self.failure = ""

    def run(self) -> None:
        asyncio.set_event_loop(twisted_loop)
        sys.setswitchinterval(SWITCH_SECONDS)
        retry = None
        world.prepare()
        if not twisted_loop.run_until_complete(_open_speech()):
            # Staff and caller are better off with a line that says it is not ready than with a process that is gone.
            retry = twisted_loop.create_task(_keep_opening())
        keeping = [twisted_loop.create_task(work()) for work in (_keep_lines, _tend_at_twilio)]
        twisted_loop.add_signal_handler(signal.SIGINT, self.stop)
        twisted_loop.add_signal_handler(signal.SIGTERM, self.drain)
        try:
            super().run()
        finally:
            for task in keeping:
                task.cancel()
            if retry is not None:
                retry.cancel()
            twisted_loop.run_until_complete(speech_service.close())

    def drain(self) -> None:
        """Says it is not ready and lets the calls on the line go on for DRAIN_SECONDS; those left then go on in another
        process: their streams end, and Twilio asks /voice/resume. The second time: stops at once.

        The port stays open: what becomes of a call whose stream has ended is asked through it.
        """
        if health.draining():
            self.stop()
            return
        health.drain()
        self._draining = twisted_loop.create_task(self._stop_when_idle())

    async def _stop_when_idle(self) -> None:
        had_calls = live.count() > 0
        await _until_idle(settings.DRAIN_SECONDS)
        await _until_idle(HAND_OFF_SECONDS, partial(live.hand_off, now=False))
        live.hand_off(now=True)
        await _until_idle(LAST_WRITES_SECONDS)
        if had_calls:
            await asyncio.sleep(LINGER_SECONDS)
        self.stop()

    def create_application(self, protocol: Any, scope: dict[str, Any]) -> Any:
        if isinstance(protocol, frames.FrameProtocol):
            scope["extensions"] = {frames.EXTENSION: protocol}
        return super().create_application(protocol, scope)

    def listen_success(self, port: Any) -> None:
        super().listen_success(port)
        # What a process needs for good is there by now: looking through it again and again would hold up the calls.
        gc.collect()
        gc.freeze()
        self.ws_factory.protocol = frames.FrameProtocol
        self.ws_factory.setProtocolOptions(utf8validateIncoming=False)  # the protocol looks at it itself, once
        self._listening()

    def listen_error(self, failure: Any) -> None:
        self.failure = failure.getErrorMessage()
        # Twisted reports it while the reactor is still starting.
        reactor.callWhenRunning(self.stop)

    def kill_all_applications(self) -> Any:
        """daphne's own fails on connections whose request has already been answered, and then waits for nobody."""
        running = {
            protocol: details for protocol, details in self.connections.items() if "application_instance" in details
        }
        self.connections: dict[Any, dict[str, Any]] = running
        return super().kill_all_applications()


async def _until_idle(seconds: float, try_: Callable[[], None] = lambda: None) -> None:
    """Until no call is on the line, at most so long. try_: called again and again meanwhile."""
    for _ in range(round(seconds / LOOK_AGAIN_SECONDS)):
        if not live.count():
            return
        try_()
        await asyncio.sleep(LOOK_AGAIN_SECONDS)


async def _keep_lines() -> None:
    """The calls on the line keep their clinics' lines; those whose end nobody noted are closed."""
    while True:
        await in_thread(writing.recover)
        await asyncio.sleep(lines.RENEW_SECONDS)
        try:
            await in_thread(lines.keep, call_sids=live.call_sids())
            await in_thread(lines.close_forgotten)
            live.look_for_orders(await in_thread(steering.waiting, call_sids=live.call_sids()))
        except Error:
            logger.warning("lines could not be kept")


async def _tend_at_twilio() -> None:
    """What Twilio has not done yet. Beside `_keep_lines`, whose leases must not wait for Twilio."""
    while True:
        await asyncio.sleep(lines.RENEW_SECONDS)
        try:
            await in_thread(transfer.sweep)
            await in_thread(recording.sweep)
        except Error:
            logger.warning("calls could not be tended at Twilio")


async def _open_speech() -> bool:
    try:
        await speech_service.opened()
        speech_service.fix(await in_thread(world.all_fixed_sentences))
    except SpeechUnavailable as unavailable:
        logger.error("speech cannot be opened", extra={"code": unavailable.code})
        return False
    except Error:
        # What may be kept is asked for again; until then each prompt is made anew.
        logger.info("the clinics' prompts cannot be read from the database")
        return False
    return True


async def _keep_opening() -> None:
    while True:
        await asyncio.sleep(RETRY_SECONDS)
        if await _open_speech():
            return
