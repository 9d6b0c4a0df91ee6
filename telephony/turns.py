"""Whose turn it is: what is playing, how long nobody has spoken, which keys were pressed. Pure.

Every `at` is seconds of audio received on this stream, never the clock: a call run faster than real time is the same.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

BYTES_A_SECOND = 8000
MARK_GRACE = 1.5
"""Seconds past the reckoned end of our words after which they count as played although no mark came back."""
ONSET_SLACK = 0.25
"""Seconds by which a recogniser may date the start of speech too early."""
LONGEST_UTTERANCE = 10.0
"""Seconds without a new word after which a start of speech no longer counts: a noise the recogniser never closed."""
KEY_PAUSE = 3.0
"""Seconds without a key that end a keypad answer."""


@dataclass(eq=False)
class Prompt:
    """Words of ours on their way to the caller. name: of the mark that follows them."""

    name: str
    interruptible: bool
    starts_at: float | None = None
    ends_at: float = 0.0
    sent: bool = False


class Playout:
    """What the caller is hearing. Twilio queues what we send and plays it in order; its marks tell how far it is.

    A `clear` also returns the marks of what it threw away: `generation` is in every name, so those do not count.
    """

    def __init__(self) -> None:
        self.generation = 0
        self.finished_at: float | None = None
        self._count = 0
        self._free_at = 0.0
        self._pending: deque[Prompt] = deque()

    @property
    def playing(self) -> bool:
        return bool(self._pending)

    @property
    def interruptible(self) -> bool:
        """A clear throws away all that waits, so every word of it must be interruptible."""
        return all(prompt.interruptible for prompt in self._pending)

    @property
    def started(self) -> bool:
        """Some sound of what waits has been sent."""
        return bool(self._pending) and self._pending[0].starts_at is not None

    def remaining(self, at: float) -> float:
        """Seconds of sound sent and not yet heard, as far as reckoning goes."""
        return max(0.0, self._free_at - at)

    def add(self, interruptible: bool) -> Prompt:
        self._count += 1
        prompt = Prompt(f"{self.generation}-{self._count}", interruptible)
        self._pending.append(prompt)
        self.finished_at = None
        return prompt

    def sending(self, prompt: Prompt, size: int, at: float) -> None:
        """`size` bytes of the prompt's sound leave now."""
        start = max(at, self._free_at)
        if prompt.starts_at is None:
            prompt.starts_at = start
        self._free_at = prompt.ends_at = start + size / BYTES_A_SECOND

    def marked(self, name: str, at: float) -> None:
        """Twilio says the words before this mark have played."""
        if any(prompt.name == name for prompt in self._pending):
            while self._pending.popleft().name != name:
                pass
            self._settle(min(at, self._free_at))

    def listen(self, at: float) -> None:
        """Counts words as played whose mark is overdue."""
        while self._pending and self._pending[0].sent and at >= self._pending[0].ends_at + MARK_GRACE:
            self._settle(self._pending.popleft().ends_at)

    def _settle(self, at: float) -> None:
        if not self._pending:
            self.finished_at = at

    def drop(self, at: float) -> None:
        """All that waits is thrown away; the caller did not hear it to its end."""
        self.generation += 1
        self._pending.clear()
        self._free_at = at
        self.finished_at = None

    def spoken_over(self, began: float) -> bool:
        """Whether an utterance that began then began before our words had ended."""
        return self.finished_at is None or began < self.finished_at - ONSET_SLACK


class Floor:
    """Which question an utterance answers: the newest one the caller can have heard something of when it began."""

    def __init__(self) -> None:
        self._asked: list[tuple[int, float]] = []

    def ask(self, turn: int, at: float) -> None:
        """The words around question `turn` begin to sound."""
        self._asked = [*self._asked[-1:], (turn, at)]

    def turn_of(self, began: float, newest: int) -> int:
        for turn, at in reversed(self._asked):
            if began >= at - ONSET_SLACK:
                return turn
        return self._asked[0][0] if self._asked else newest


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
class Speaking:
    """Whether the caller is in the middle of an utterance."""

    _since: float | None = None

    def started(self, at: float) -> None:
        self._since = at

    def ended(self) -> None:
        self._since = None

    def is_on(self, at: float) -> bool:
        return self._since is not None and at - self._since < LONGEST_UTTERANCE


@dataclass
class Keypad:
    """Collects digits: `#` ends, `*` clears, the expected length ends, a pause ends.

    A 0 where keys are no answer asks for a person and ends at once; where they are, a number may begin with it.
    """

    _digits: str = field(default="", repr=False)
    _turn: int = 0
    _at: float = 0.0

    @property
    def collecting(self) -> bool:
        return bool(self._digits)

    def press(self, key: str, at: float, turn: int, length: int | None) -> tuple[int, str] | None:
        """(turn, digits) when this key ends the answer. length: as `Hints.keys`."""
        self._at = at
        if key == "*":
            self._digits = ""
            return None
        if key == "#":
            return self._finish()
        if not key.isdecimal():
            return None
        if not self._digits:
            self._turn = turn
        self._digits += key
        if len(self._digits) == length or (length is None and self._digits == "0"):
            return self._finish()
        return None

    def listen(self, at: float) -> tuple[int, str] | None:
        """(turn, digits) when the pause has ended the answer."""
        return self._finish() if self._digits and at - self._at >= KEY_PAUSE else None

    def _finish(self) -> tuple[int, str] | None:
        digits, self._digits = self._digits, ""
        return (self._turn, digits) if digits else None
