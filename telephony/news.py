"""What a live call hears of its follow-ups: a message without content through the channel layer, then the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from channels.layers import get_channel_layer

from intake import services as intakes
from intake.dialogue.events import Learned
from voiceagent import metrics

from .background import in_thread

logger = logging.getLogger(__name__)

RETRY_SECONDS = 5.0
"""By the clock: how soon a channel layer that was away is tried again. The call goes on meanwhile."""


class Ear:
    """Listens in one group of the channel layer for as long as the call lasts. read: run first, and at each message."""

    def __init__(self, group: str, read: Callable[[], Awaitable[None]]) -> None:
        self._group, self._read = group, read
        self._task = asyncio.create_task(self._listen())

    def stop(self) -> None:
        self._task.cancel()

    async def _listen(self) -> None:
        while True:
            try:
                await self._hear_all()
            except Exception as error:  # noqa: BLE001  whatever the layer's driver raises: the call can do without
                metrics.errors.labels(kind="news").inc()
                logger.warning("no news for a call", extra={"error": type(error).__name__})
                await asyncio.sleep(RETRY_SECONDS)

    async def _hear_all(self) -> None:
        layer = get_channel_layer()
        channel = await layer.new_channel()
        await layer.group_add(self._group, channel)
        try:
            while True:
                await self._read()  # first what came before anybody listened: a resumed call, a layer that was away
                await layer.receive(channel)
        finally:
            with suppress(Exception):
                await layer.group_discard(self._group, channel)


class News:
    """One call's ear for what is learned in the background. report: told each question worth asking, once.

    Where nothing is asked outside, nothing is listened to.
    """

    def __init__(self, intake_id: int, report: Callable[[Learned], None]) -> None:
        self._intake_id, self._report = intake_id, report
        self._ear = Ear(intakes.news_group(intake_id), self._read) if intakes.follow_ups_wanted() else None

    def stop(self) -> None:
        if self._ear is not None:
            self._ear.stop()

    async def _read(self) -> None:
        for item in await in_thread(intakes.take_questions, intake_id=self._intake_id):
            self._report(Learned(item.slot, item.suggested if isinstance(item.suggested, str) else ""))
