"""A session's one inbox: everything that happens to a call, in the order it happened."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from time import perf_counter

from intake.dialogue.events import Event


@dataclass(frozen=True)
class Over:
    """This stream is over. reason: played, hung_up, silent_line."""

    reason: str


@dataclass(frozen=True)
class Failed:
    """Something below the loop broke; the loop is the one boundary for it."""

    error: BaseException


@dataclass(frozen=True)
class Item:
    """came: by perf_counter. at: where in the audio it happened; for words, where they began."""

    event: Event | Over | Failed
    came: float
    at: float


class Inbox:
    def __init__(self) -> None:
        self._items: asyncio.Queue[Item] = asyncio.Queue()

    def put(self, event: Event | Over | Failed, at: float = 0.0) -> None:
        self._items.put_nowait(Item(event, perf_counter(), at))

    async def get(self) -> Item:
        return await self._items.get()

    def empty(self) -> bool:
        return self._items.empty()
