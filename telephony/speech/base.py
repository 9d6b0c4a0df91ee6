"""What every speech vendor offers a call: a recogniser that is fed audio and a voice that makes it.

All audio is G.711 mu-law, 8,000 Hz, mono: 8 bytes are a millisecond. Times are seconds of audio since the
recogniser was fed its first byte, never the clock, so that a call run faster than real time stays the same call.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

SAMPLE_RATE = 8000
FRAME_SECONDS = 0.02
FRAME_BYTES = 160


@dataclass(frozen=True)
class Expectation:
    """What the next utterance may be.

    keyterms: words to boost, most valuable first. grammar: right-hand side of a JSGF rule, "" for anything.
    patience: seconds of silence that end an utterance.
    """

    keyterms: tuple[str, ...] = ()
    grammar: str = ""
    patience: float = 0.7


@dataclass(frozen=True)
class SpeechStarted:
    """The caller began to speak at `at`."""

    at: float


@dataclass(frozen=True)
class Partial:
    """The words so far of the utterance being spoken.

    at: the end of the last of them. settled: the recogniser will not change them any more; unsettled words count as
    stable once they are told a second time. So an unchanged partial is told again as the audio goes on.
    """

    text: str = field(repr=False)
    at: float = 0.0
    settled: bool = False
    confidence: float = 0.8


@dataclass(frozen=True)
class Final:
    """A whole utterance. text is "" when something was said that could not be understood."""

    text: str = field(repr=False)
    confidence: float = 1.0
    nbest: tuple[str, ...] = field(default=(), repr=False)
    began: float = 0.0
    ended: float = 0.0


@dataclass(frozen=True)
class Trouble:
    """The recogniser is lost or unwell.

    `code` is fixed: connect, auth, away, closed, rubbish, refused, stalled, worker.
    """

    code: str
    fatal: bool = True


SpeechEvent = SpeechStarted | Partial | Final | Trouble
Report = Callable[[SpeechEvent], None]
"""Called on the event loop, never from a thread; must not block."""


class Recogniser(Protocol):
    """One call's ear. `start` raises SpeechUnavailable; later failures arrive as Trouble."""

    async def start(self) -> None: ...

    def hear(self, audio: bytes) -> None:
        """Any number of bytes. Never blocks, never raises; audio is dropped, and counted, when the ear is behind."""

    def expect(self, expectation: Expectation) -> None:
        """Holds for utterances that begin after this call."""

    def unheard(self) -> bytes:
        """Audio nothing was made of yet, for an ear that takes over."""

    async def stop(self) -> None: ...


class Voice(Protocol):
    """One call's mouth."""

    @property
    def name(self) -> str:
        """Whose voice it is now; another name is another voice."""

    def speak(self, text: str) -> AsyncIterator[bytes]:
        """Audio for the text, in pieces as they are made. Raises SpeechUnavailable when none can be made."""

    async def stop(self) -> None: ...


@runtime_checkable
class Keeping(Protocol):
    """A voice that has some sounds already."""

    def kept(self, text: str) -> list[bytes] | None:
        """The whole sound of a text that need not be made; None for one that must be, by `speak`."""


@runtime_checkable
class Preparing(Protocol):
    """A voice whose first words would have to wait for something, such as a connection."""

    async def prepare(self) -> None:
        """Before words are needed. Does not raise; what is in the way is told when they are."""


class Speech(Protocol):
    """A vendor, once a process: starts what calls share and opens ears and mouths for them."""

    name: str

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def ready(self) -> bool: ...

    def recogniser(self, report: Report) -> Recogniser: ...

    def voice(self) -> Voice: ...

    async def make(self, sentence: str) -> bytes:
        """The whole sound of a sentence in the voice that calls begin with; nobody is waiting for it.

        Raises SpeechUnavailable.
        """


class SpeechUnavailable(Exception):
    """A vendor cannot serve now. `code` as in Trouble; no text of the caller, no key."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
