"""A session's one inbox: everything that happens to a call, in the order it happened."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from time import perf_counter

from intake.dialogue.events import Event

from .models import OrderKind
from .turns import Ended


@dataclass(frozen=True)
class Over:
    """This stream is over. reason: played, hung_up, silent_line."""

    reason: str


@dataclass(frozen=True)
class TimeUp:
    """The call has reached its longest length."""


@dataclass(frozen=True)
class Ordered:
    """Staff who listen in want something of the call; kind as of `models.CallOrder`."""

    order_id: int
    kind: OrderKind
    text: str = field(repr=False)


@dataclass(frozen=True)
class Failed:
    """Something below the loop broke; the loop is the one boundary for it. deaf: it is the caller who is not heard."""

    error: BaseException
    deaf: bool = False


Happening = Event | Over | TimeUp | Failed | Ordered


@dataclass(frozen=True)
class Item:
    """came: by perf_counter. at: where in the audio it happened. ended: how the caller's turn ended, for words."""

    event: Happening
    came: float
    at: float
    ended: Ended | None = None


class Inbox:
    def __init__(self) -> None:
        self._items: asyncio.Queue[Item] = asyncio.Queue()

    def put(self, event: Happening, at: float = 0.0, ended: Ended | None = None) -> None:
        self._items.put_nowait(Item(event, perf_counter(), at, ended))

    async def get(self) -> Item:
        return await self._items.get()

    def empty(self) -> bool:
        return self._items.empty()
