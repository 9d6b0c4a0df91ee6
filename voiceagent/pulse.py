"""Tells open pages of the back office that something of their clinic changed. Ids and fixed words alone, never what.

A page that hears it asks the server again; one that does not hear it asks every half minute anyway, so nothing is lost
when Redis is away.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from functools import partial

from channels.layers import get_channel_layer
from django.db import transaction

logger = logging.getLogger(__name__)

AT_MOST_EVERY = 0.25
"""Seconds between two messages for the same clinic: a busy line changes many times a second."""


def group_of(clinic_id: int) -> str:
    return f"office-{clinic_id}"


class Pulse:
    """Collects clinics that changed and tells their group, on one event loop, off the thread that changed them.

    A process that serves pages gives its own loop (`use`), since the in-memory channel layer is bound to it; another
    process, such as a worker, gets a thread with a loop of its own at the first change.
    """

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: set[int] = set()
        self._lock = threading.Lock()

    def use(self, loop: asyncio.AbstractEventLoop) -> None:
        if loop is not self._loop:
            self._loop = loop
            self._waiting.clear()  # a loop that was closed tells nobody any more

    def beat(self, clinic_id: int) -> None:
        """Never blocks and never raises into the caller, who has a call on the line."""
        with self._lock:
            if clinic_id in self._waiting:
                return
            self._waiting.add(clinic_id)
            loop = self._loop if self._loop is not None and not self._loop.is_closed() else self._own_loop()
        try:
            loop.call_soon_threadsafe(loop.call_later, AT_MOST_EVERY, self._start, clinic_id)
        except RuntimeError:  # the loop was closed in between: the process is ending
            self._waiting.discard(clinic_id)

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, name="pulse", daemon=True).start()
        return self._loop

    def _start(self, clinic_id: int) -> None:
        loop = self._loop
        if loop is not None and loop is not asyncio.get_running_loop() and not loop.is_closed():
            loop.call_soon_threadsafe(self._start, clinic_id)  # a page was opened here meanwhile
            return
        self._waiting.discard(clinic_id)
        self._sending = asyncio.ensure_future(self._send(clinic_id))

    async def _send(self, clinic_id: int) -> None:
        layer = get_channel_layer()
        try:
            if layer is not None:
                await layer.group_send(group_of(clinic_id), {"type": "office.changed"})
        except Exception:  # noqa: BLE001  (whatever a broken Redis raises, pages ask again by themselves)
            logger.warning("open pages could not be told of a change")


pulse = Pulse()


def changed(clinic_id: int) -> None:
    """Something of this clinic changed; told once the transaction is committed."""
    transaction.on_commit(partial(pulse.beat, clinic_id))
