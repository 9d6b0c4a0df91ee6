"""What the caller is hearing of us, what stops it, and which question their words can be about. Pure.

Every `at` is seconds of audio received on this stream, never the clock: a call run faster than real time is the same.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from .turns import BYTES_A_SECOND, FALSE_START, FALSE_STARTS, MARK_GRACE, ONSET_SLACK


@dataclass(eq=False)
class Prompt:
    """A sentence of ours on its way to the caller. name: of the mark that follows it.

    sounding: called once, when its first sound leaves. starts_at, ends_at: when it plays, as far as reckoning goes.
    voiced: when its first sound was made, by perf_counter.
    """

    name: str
    interruptible: bool
    text: str = field(default="", repr=False)
    sounding: Callable[[Prompt], None] | None = None
    starts_at: float | None = None
    ends_at: float = 0.0
    voiced: float = 0.0
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

    def add(self, interruptible: bool, text: str = "", sounding: Callable[[Prompt], None] | None = None) -> Prompt:
        self._count += 1
        prompt = Prompt(f"{self.generation}-{self._count}", interruptible, text, sounding)
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

    def drop(self, at: float) -> list[Prompt]:
        """All that waits is thrown away, and returned: the caller did not hear the first of it to its end."""
        self.generation += 1
        dropped = list(self._pending)
        self._pending.clear()
        self._free_at = at
        self.finished_at = None
        return dropped

    def spoken_over(self, began: float) -> bool:
        """Whether an utterance that began then began before our words had ended."""
        return self.finished_at is None or began < self.finished_at - ONSET_SLACK


class Interruption:
    """Whether a sound of the caller's stops us, and whether it was meant to."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._false = 0

    @property
    def doubtful(self) -> bool:
        """We were stopped, and no words have come yet."""
        return self._since is not None

    @property
    def by_sound(self) -> bool:
        """A mere sound stops us."""
        return self._false < FALSE_STARTS

    def stopped(self, at: float) -> None:
        self._since = at

    def meant(self) -> None:
        """Words followed."""
        self._since = None

    def was_false(self) -> None:
        self._since = None
        self._false += 1

    def new_reply(self) -> None:
        self._since, self._false = None, 0

    def listen(self, at: float) -> bool:
        """Whether words have been waited for long enough."""
        return self._since is not None and at - self._since >= FALSE_START


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
