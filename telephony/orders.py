"""A live call's ear for what staff who listen in want of it (`steering`): an id comes by the channel layer, the order
itself from the database.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from . import steering
from .background import in_thread
from .inbox import Ordered
from .models import OrderKind
from .news import Ear


class Orders:
    """report: told each order once. Words to be said are held until the caller is not in the middle of something."""

    def __init__(self, call_sid: str, report: Callable[[Ordered], None]) -> None:
        self._call_sid, self._report = call_sid, report
        self._taken: set[int] = set()
        self._looking: set[asyncio.Task[None]] = set()
        self.held: deque[Ordered] = deque()
        self._ear = Ear(steering.group_of(call_sid), self._read)

    def let_go(self) -> None:
        """The caller can hear the first of the words held."""
        self._report(self.held.popleft())

    def look(self) -> None:
        """There may be orders though the channel layer brought none."""
        task = asyncio.create_task(self._read())
        self._looking.add(task)
        task.add_done_callback(self._looking.discard)

    def stop(self) -> None:
        self._ear.stop()
        for task in self._looking:
            task.cancel()

    async def _read(self) -> None:
        for order in await in_thread(steering.take, call_sid=self._call_sid):
            if order.pk in self._taken:
                continue
            self._taken.add(order.pk)
            ordered = Ordered(order.pk, OrderKind(order.kind), order.text)
            if ordered.kind is OrderKind.WHISPER:
                self.held.append(ordered)
            else:
                self._report(ordered)
