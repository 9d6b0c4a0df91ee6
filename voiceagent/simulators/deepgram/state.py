"""What the stand-in is told to do, what it has seen, and what it would have been angry about."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

WRONG_KEY = "wrong"
REQUEST_ID = "00000000-0000-4000-8000-000000000000"
_MOST_TOKENS = 500
_MOST_FLUSHES, _FLUSH_SECONDS = 20, 60.0


@dataclass
class Manners:
    """How it behaves from now on; may be changed while it runs.

    refuse: HTTP status for every new socket and request. hang: a socket's opening is never answered. mute: nothing is
    sent any more. deaf: no words are heard, only silence. slow: seconds each answer is late. configure: whether a
    Configure is answered: "yes", "no" (ConfigureFailure), "never". seconds_a_word: what making a word's sound takes.
    no_finals: words stay interim. idle_seconds: without a byte, the stream is closed with 1011.
    """

    refuse: int = 0
    hang: bool = False
    mute: bool = False
    deaf: bool = False
    slow: float = 0.0
    configure: str = "yes"
    seconds_a_word: float = 0.0
    no_finals: bool = False
    idle_seconds: float = 10.0


@dataclass
class Connection:
    """What one socket, or request, was asked for and sent. query: parameter -> its values."""

    path: str
    query: dict[str, list[str]]
    received: list[dict[str, Any]] = field(default_factory=list)
    audio_bytes: int = 0
    flushed_at: deque[float] = field(default_factory=lambda: deque(maxlen=_MOST_FLUSHES))


@dataclass
class Log:
    """faults: what a client did that the documentation forbids."""

    utterances: Sequence[str] = ()
    connections: list[Connection] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    manners: Manners = field(default_factory=Manners)

    def of(self, path: str) -> list[Connection]:
        return [connection for connection in self.connections if connection.path == path]

    def script(self) -> Iterator[str]:
        return iter(self.utterances)

    async def late(self) -> None:
        if self.manners.slow:
            await asyncio.sleep(self.manners.slow)

    def admit(self, connection: Connection) -> None:
        self.connections.append(connection)
        query = connection.query
        for name, value in (("mip_opt_out", "true"), ("encoding", "mulaw"), ("sample_rate", "8000")):
            if query.get(name) != [value]:
                self.faults.append(f"{connection.path} without {name}={value}")
        self.count_tokens(query.get("keyterm", []))

    def count_tokens(self, keyterms: Sequence[str]) -> bool:
        """Whether they are within the limit. A token is at least three characters of a word here."""
        tokens = sum(-(-len(word) // 3) for term in keyterms for word in term.split())
        if tokens > _MOST_TOKENS:
            self.faults.append(f"{tokens} tokens of keyterms")
        return tokens <= _MOST_TOKENS

    def flush(self, connection: Connection) -> None:
        now = time.monotonic()
        if len(connection.flushed_at) == _MOST_FLUSHES and now - connection.flushed_at[0] < _FLUSH_SECONDS:
            self.faults.append("more than 20 Flush in 60 s")
        connection.flushed_at.append(now)
