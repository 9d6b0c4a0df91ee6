"""The calls on the line in this process now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings

from voiceagent import metrics

_calls: set[object] = set()


@contextmanager
def on_the_line(call: object) -> Iterator[None]:
    _calls.add(call)
    metrics.active_calls.inc()
    try:
        yield
    finally:
        _calls.discard(call)
        metrics.active_calls.dec()


def count() -> int:
    return len(_calls)


def is_full() -> bool:
    return count() >= int(settings.MAX_CALLS)
