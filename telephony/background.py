"""Database work off the event loop, on a thread of its own: one call's query never holds up another call's audio."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

from asgiref.sync import sync_to_async
from django.db import close_old_connections

P = ParamSpec("P")
T = TypeVar("T")


def _fresh(work: Callable[[], T]) -> T:
    close_old_connections()
    try:
        return work()
    finally:
        close_old_connections()


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """`work` with its own database connection. Cancelling the wait does not stop the work."""
    return await sync_to_async(_fresh, thread_sensitive=False)(partial(work, *args, **kwargs))
