"""A recogniser worker: a process that reads calls' audio from standard input and writes what it heard to its output.

Started by the server as `python -m telephony.speech.embedded.worker`; ends when its input ends, so that it never
outlives the server, however that died. Imports no Django. Decoding holds Python's lock, hence no thread.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import IO, Any

from .decoder import DecoderPool
from .ear import Ear
from .wire import HEADER, Kind, pack, pack_json, unpack_header

_HEARD_EVERY = 1600
"""Bytes of a call's audio between two acknowledgements: 0.2 s."""


class Worker:
    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes]) -> None:
        self._incoming, self._outgoing = incoming, outgoing
        self._decoders = DecoderPool()
        self._ears: dict[int, Ear] = {}
        self._unacknowledged: dict[int, int] = {}

    def run(self) -> None:
        self._send(pack(Kind.READY))
        while header := self._incoming.read(HEADER.size):
            if len(header) < HEADER.size:
                return
            kind, call, length = unpack_header(header)
            self._obey(kind, call, self._incoming.read(length))

    def _obey(self, kind: Kind, call: int, body: bytes) -> None:
        if kind is Kind.OPEN:
            self._ears[call] = Ear(self._decoders, lambda event: self._tell(call, event), json.loads(body)["before"])
            self._unacknowledged[call] = 0
        elif call not in self._ears:
            return
        elif kind is Kind.AUDIO:
            self._hear(call, body)
        elif kind is Kind.EXPECT:
            self._expect(call, json.loads(body))
        elif kind is Kind.CLOSE:
            self._ears.pop(call).close()
            self._unacknowledged.pop(call)

    def _hear(self, call: int, audio: bytes) -> None:
        self._ears[call].hear(audio)
        self._unacknowledged[call] += len(audio)
        if self._unacknowledged[call] >= _HEARD_EVERY:
            self._send(pack(Kind.HEARD, call, self._unacknowledged[call].to_bytes(4, "big")))
            self._unacknowledged[call] = 0

    def _expect(self, call: int, content: dict[str, Any]) -> None:
        missing = self._ears[call].expect(content["grammar"], content["patience"])
        if missing:
            self._tell(call, {"type": "missing", "words": missing})

    def _tell(self, call: int, event: dict[str, Any]) -> None:
        self._send(pack_json(Kind.EVENT, call, event))

    def _send(self, message: bytes) -> None:
        self._outgoing.write(message)
        self._outgoing.flush()


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Anything a library prints must not end up between our messages.
    outgoing = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        Worker(sys.stdin.buffer, outgoing).run()
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main()
