"""The calls on the line in this process now."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Protocol

from django.conf import settings

from voiceagent import metrics


class LiveCall(Protocol):
    @property
    def call_sid(self) -> str: ...

    @property
    def between_words(self) -> bool:
        """Nothing just said would be lost if the stream ended now, neither the caller's nor what they must hear."""

    @property
    def ending(self) -> bool:
        """Our last words are being said: it is over by itself once they are."""

    def hang_up(self, reason: str) -> None: ...

    def look_for_orders(self) -> None:
        """Something may be wanted of the call that the channel layer did not bring."""


_calls: set[LiveCall] = set()


@contextmanager
def on_the_line(call: LiveCall) -> Iterator[None]:
    _calls.add(call)
    metrics.active_calls.inc()
    try:
        yield
    finally:
        _calls.discard(call)
        metrics.active_calls.dec()


def count() -> int:
    return len(_calls)


def call_sids() -> list[str]:
    return [call.call_sid for call in _calls]


def look_for_orders(call_sids: Collection[str]) -> None:
    for call in tuple(_calls):
        if call.call_sid in call_sids:
            call.look_for_orders()


def hand_off(*, now: bool) -> None:
    """Ends the streams of the calls, so that another process takes them up; those in mid-sentence only when `now`, and
    no call whose last words are being said.
    """
    for call in tuple(_calls):
        if not call.ending and (now or call.between_words):
            call.hang_up("moved")


def is_full() -> bool:
    return count() >= int(settings.MAX_CALLS)
