"""A circuit breaker: a vendor that fails again and again is left alone, and tried by one probe instead of by calls.

Our own forty lines: the library looked at (purgatory) lets every caller through once its time is over, and waits for a
call to find the vendor well again, which never comes to a process whose readiness says 503.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import StrEnum

from .base import SpeechUnavailable

_FAILURES = 3
"""In a row, of all calls of the process."""
_PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0)
"""Seconds before each probe, by the clock; the last one again and again."""


class Circuit(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


Changed = Callable[[str, Circuit], None]
"""Told the name and the new state. Must not block."""


class Breaker:
    """probe: tries the vendor; raises SpeechUnavailable when it is still away."""

    def __init__(self, name: str, probe: Callable[[], Awaitable[None]], changed: Changed) -> None:
        self.name, self.state = name, Circuit.CLOSED
        self._probe, self._changed = probe, changed
        self._failures = 0
        self._task: asyncio.Task[None] | None = None

    @property
    def admits(self) -> bool:
        return self.state is Circuit.CLOSED

    def failed(self, *, hopeless: bool = False) -> None:
        """hopeless: trying again changes nothing, such as a key that is refused."""
        self._failures += 1
        if self.admits and (hopeless or self._failures >= _FAILURES):
            self._set(Circuit.OPEN)
            self._task = asyncio.create_task(self._recover())

    def succeeded(self) -> None:
        self._failures = 0

    async def close(self) -> None:
        """No more probes."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _recover(self) -> None:
        attempt = 0
        while True:
            await asyncio.sleep(_PAUSES[min(attempt, len(_PAUSES) - 1)])
            self._set(Circuit.HALF_OPEN)
            try:
                await self._probe()
            except SpeechUnavailable:
                self._set(Circuit.OPEN)
                attempt += 1
            else:
                self._failures = 0
                self._set(Circuit.CLOSED)
                return

    def _set(self, state: Circuit) -> None:
        self.state = state
        self._changed(self.name, state)
