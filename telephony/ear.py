"""A call's recogniser from the first frame on: while it is still connecting, what the caller says is kept for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from .speech.base import Expectation, Recogniser
from .turns import BYTES_A_SECOND

EARLY_BYTES = 10 * BYTES_A_SECOND
"""More than any recogniser takes to connect or to give up."""


class Ear:
    """failed: told when the recogniser could not be started."""

    def __init__(self, recogniser: Recogniser, failed: Callable[[Exception], None]) -> None:
        self._recogniser, self._failed = recogniser, failed
        self._early: bytearray | None = bytearray()
        self._starting: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Returns while it is still connecting; what fails without having to wait has failed by then."""
        self._starting = asyncio.create_task(self._start())
        await asyncio.sleep(0)

    def hear(self, audio: bytes) -> None:
        if self._early is None:
            self._recogniser.hear(audio)
        elif len(self._early) < EARLY_BYTES:
            self._early += audio

    def expect(self, expectation: Expectation) -> None:
        self._recogniser.expect(expectation)

    async def stop(self) -> None:
        if self._starting is not None:
            self._starting.cancel()
            await asyncio.wait([self._starting])
        await self._recogniser.stop()

    async def _start(self) -> None:
        try:
            await self._recogniser.start()
        except Exception as error:  # noqa: BLE001  the session is the one boundary
            self._failed(error)
            return
        early, self._early = self._early, None
        self._recogniser.hear(bytes(early or b""))
