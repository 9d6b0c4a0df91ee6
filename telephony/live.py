"""The calls on the line in this process now, and those whose streams are to come."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Protocol

from django.conf import settings

from voiceagent import metrics

MOVED = "moved"
"""Why a stream ended: another process is to take the call up."""
EXPECTED_SECONDS = 5
"""By the clock: Twilio opens a stream within a second or two; one that has not come by then never will, or not here."""


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
_expected: dict[str, float] = {}
"""Calls that were told to open a stream: until when it is waited for."""


@contextmanager
def on_the_line(call: LiveCall) -> Iterator[None]:
    _expected.pop(call.call_sid, None)
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
            call.hang_up(MOVED)


def expect(call_sid: str) -> None:
    """Its stream will be opened, most likely here: calls that ring at the same moment do not all get the last line."""
    _expected[call_sid] = monotonic() + EXPECTED_SECONDS


def is_full(*, but: str = "") -> bool:
    """but: a call that is not counted."""
    for call_sid, until in tuple(_expected.items()):
        if until < monotonic():
            _expected.pop(call_sid, None)
    taken = {call.call_sid for call in tuple(_calls)} | set(_expected)
    return len(taken - {but}) >= int(settings.MAX_CALLS)
