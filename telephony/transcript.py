"""What is said in a call, live, for the demo: published to a channel layer group, and only when DEBUG is on.

With DEBUG off nothing leaves the session: caller data must never enter Redis.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from channels.layers import get_channel_layer
from django.conf import settings
from redis.exceptions import RedisError

from voiceagent import metrics

CLOSE_SECONDS = 2.0


def group_of(call_sid: str) -> str:
    return f"transcript-{call_sid}"


class Transcript:
    """Events of one call in order: turn, saved, phase, ended. `tell` never blocks."""

    def __init__(self, call_sid: str) -> None:
        self._group = group_of(call_sid)
        self._events: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._pump = asyncio.create_task(self._publish()) if settings.DEBUG else None

    def tell(self, kind: str, **facts: Any) -> None:
        if self._pump is not None:
            self._events.put_nowait({"type": kind, **facts})

    async def close(self) -> None:
        """Waits until all that was told has been published, for CLOSE_SECONDS at most."""
        if self._pump is not None:
            self._events.put_nowait(None)
            await asyncio.wait([self._pump], timeout=CLOSE_SECONDS)
            self._pump.cancel()

    async def _publish(self) -> None:
        layer = get_channel_layer()
        while (event := await self._events.get()) is not None:
            if layer is not None:
                try:
                    await layer.group_send(self._group, {"type": "transcript.event", "text": json.dumps(event)})
                except (RedisError, OSError):
                    metrics.errors.labels(kind="transcript").inc()
