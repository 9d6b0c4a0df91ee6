"""How long nobody has spoken, how long a caller has waited for us, how long the call has lasted. Pure.

Every `at` is seconds of audio received on this stream; the numbers and their reasons are in `turns`.
"""

from __future__ import annotations

from dataclasses import dataclass

from .turns import FILLER_AFTER, FILLER_AGAIN, LONGEST_UTTERANCE, WARNING


@dataclass
class Quiet:
    """How long nothing has happened since our last word. Fires once a question."""

    _turn: int | None = None
    _limit: float = 0.0
    _since: float | None = None

    def wait(self, turn: int, limit: float) -> None:
        """A question is asked that may stay unanswered for `limit` seconds."""
        self._turn, self._limit, self._since = turn, limit, None

    def stop(self) -> None:
        self._turn = None

    def listen(self, at: float, busy: bool) -> int | None:
        """The turn whose patience has just run out. busy: someone is speaking, keying or thinking."""
        if self._turn is None or busy:
            self._since = None
            return None
        if self._since is None:
            self._since = at
        if at - self._since < self._limit:
            return None
        turn, self._turn = self._turn, None
        return turn


@dataclass
class Awaited:
    """How long the caller has waited in silence for what we do."""

    _since: float | None = None
    _limit: float = FILLER_AFTER

    def listen(self, at: float, waiting: bool, sounding: bool) -> bool:
        """Whether they should be told that it takes a moment. sounding: somebody speaks."""
        if not waiting:
            self._since, self._limit = None, FILLER_AFTER
        elif sounding or self._since is None:
            self._since = at
        elif at - self._since >= self._limit:
            self._since, self._limit = at, FILLER_AGAIN
            return True
        return False


@dataclass
class Length:
    """How long the call may last. seconds: 0 for no limit. before: seconds of it on earlier streams."""

    seconds: float
    before: float = 0.0
    warned: bool = False
    _over: bool = False

    def listen(self, at: float) -> bool:
        """Whether the time has just run out."""
        if self._over or not self.seconds or at + self.before < self.seconds:
            return False
        self._over = True
        return True

    def warns(self, at: float) -> bool:
        """Whether the caller is to be told now; once."""
        due = bool(self.seconds) and not self.warned and at + self.before >= self.seconds - WARNING
        self.warned = self.warned or due
        return due


@dataclass
class Speaking:
    """Whether the caller is in the middle of an utterance."""

    _since: float | None = None

    def started(self, at: float) -> None:
        self._since = at

    def ended(self) -> None:
        self._since = None

    def is_on(self, at: float) -> bool:
        return self._since is not None and at - self._since < LONGEST_UTTERANCE
