"""How much of a processor this machine gives us: on a starved one callers talk slower, and vendors' limits are longer.

What is tested is what becomes of calls when things break, not how fast the machine is.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque

PROBE_SECONDS = 0.004
"""Of processor time."""
EVERY_SECONDS = 0.5
REMEMBERED = 10
"""Probes."""


class Pace:
    """slowness: seconds by the clock that a second of work takes, at worst; 1 where nobody else wants the processor."""

    def __init__(self) -> None:
        self._probes: deque[float] = deque([1.0], maxlen=REMEMBERED)

    @property
    def slowness(self) -> float:
        return max(1.0, *self._probes)

    def seconds(self, limit: float) -> float:
        """A limit of somebody else's, as it is on this machine."""
        return limit * self.slowness

    def speed(self, wanted: float) -> float:
        """Times real time; our own work alone makes two of a second, which is no reason to slow down."""
        return wanted / max(1.0, sum(self._probes) / len(self._probes) / 2)

    async def watch(self) -> None:
        """For as long as the task runs."""
        while True:
            self._probes.append(_probe())
            await asyncio.sleep(EVERY_SECONDS)


def _probe() -> float:
    began, work = time.monotonic(), time.thread_time()
    while (spent := time.thread_time() - work) < PROBE_SECONDS:
        pass
    return (time.monotonic() - began) / spent


PACE = Pace()
