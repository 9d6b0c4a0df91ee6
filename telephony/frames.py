"""A call's frames on their shortest way between the socket and the call: no queue, no task, no parser written for all.

A call sends 50 a second, each a whole text message in one frame. autobahn and daphne's queue take ten times the CPU
of what is below to find that out and to wake a task with it. What is not such a frame goes the way it always went:
fragments, pings, closing, whatever is wrong.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from time import time
from typing import Any

from daphne.ws_protocol import WebSocketProtocol

from .masking import EIGHT_BYTES, MASKED, TEXT, TWO_BYTES, apply_mask

logger = logging.getLogger(__name__)

EXTENSION = "voiceagent.frames"
"""In the ASGI scope's `extensions`: this server hands messages over by itself once it is told to whom."""


class FrameProtocol(WebSocketProtocol):
    """daphne's socket with a shorter way for text messages. It rests on these names of autobahn: state, data,
    current_frame, inside_message, dataReceived, onMessage; `tests/test_frames.py` holds them.

    taken_by: called with each text message, from the moment it is set; others go through ASGI's receive.
    """

    taken_by: Callable[[str], None] | None = None

    def dataReceived(self, data: bytes) -> None:  # noqa: N802
        at_rest = self.state == self.STATE_OPEN and not self.data
        if at_rest and self.current_frame is None and not self.inside_message:
            data = self._without_whole_texts(data)
        if data:
            super().dataReceived(data)

    def _without_whole_texts(self, data: bytes) -> bytes:
        """What is left of the data when the messages at its beginning have been handed over."""
        at = 0
        while self.state == self.STATE_OPEN and len(data) - at > 8 and data[at] == TEXT:
            size, body = data[at + 1] - MASKED, at + 6
            if size == TWO_BYTES:
                size, body = int.from_bytes(data[at + 2 : at + 4], "big"), at + 8
                if size < TWO_BYTES:
                    break
            elif size == EIGHT_BYTES:
                break
            if size < 0 or len(data) < body + size:
                break
            at = body + size
            self.onMessage(apply_mask(data[body:at], data[body - 4 : body]), False)
        return data[at:] if at else data

    def onMessage(self, payload: bytes, isBinary: bool) -> None:  # noqa: N802, N803
        if isBinary:
            return super().onMessage(payload, True)  # type: ignore[no-any-return]
        try:
            text = payload.decode()
        except UnicodeDecodeError:
            return super().onMessage(payload, True)  # type: ignore[no-any-return]  # no text, and counted as such
        if self.taken_by is None:
            return super().onMessage(payload, False)  # type: ignore[no-any-return]
        self._hand_over(text, self.taken_by)
        return None

    def _hand_over(self, text: str, taken_by: Callable[[str], None]) -> None:
        self.last_ping = time()  # daphne's: a socket that speaks need not be asked whether it is there
        try:
            taken_by(text)
        except Exception:  # Twisted would report it to nobody; the call ends as with any bug above a socket
            logger.exception("a message broke its socket")
            self.transport.abortConnection()

    def send_text(self, text: str) -> None:
        """At once and in order; nothing once the socket is closing."""
        if self.state == self.STATE_OPEN:
            self.sendMessage(text.encode(), False)


def of_scope(scope: Mapping[str, Any]) -> FrameProtocol | None:
    """The socket behind an ASGI scope, where the server is ours."""
    socket: FrameProtocol | None = scope.get("extensions", {}).get(EXTENSION)
    return socket
