"""A speech for tests that is not a machine's guess: audio that says its words in bytes.

In: a frame `b"start"` is the start of speech, `b"hear:<words>"` interim words and `b"sure:<words>"` settled ones,
`b"say:<words>"` a whole utterance, `b"trouble:<code>"` a lost recogniser; anything else is
silence. Out: the words spoken, each prompt padded to whole frames, 20 ms for every two letters.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from telephony.speech.base import (
    FRAME_BYTES,
    SAMPLE_RATE,
    Expectation,
    Final,
    Partial,
    Report,
    SpeechStarted,
    SpeechUnavailable,
    Trouble,
)


def sound(text: str) -> bytes:
    words = text.encode()
    return words.ljust((len(words) // 2 + 1) * FRAME_BYTES, b"\xff")


class ScriptedRecogniser:
    def __init__(self, speech: ScriptedSpeech, report: Report) -> None:
        self._speech, self._report = speech, report
        self._heard = 0
        self._began: float | None = None

    async def start(self) -> None:
        if "ear" in self._speech.broken:
            raise SpeechUnavailable("connect")
        if self._speech.connecting is not None:
            await self._speech.connecting.wait()

    def hear(self, audio: bytes) -> None:
        before = self._heard / SAMPLE_RATE
        self._heard += len(audio)
        if audio == b"start":
            self._began = before
            self._report(SpeechStarted(before))
        elif audio.startswith((b"hear:", b"sure:")):
            self._report(Partial(audio[5:].decode(), before, audio.startswith(b"sure:"), 0.95))
        elif audio.startswith(b"say:"):
            began, self._began = self._began if self._began is not None else before, None
            self._report(Final(audio[4:].decode(), 0.95, (), began, self._heard / SAMPLE_RATE))
        elif audio.startswith(b"trouble:"):
            self._report(Trouble(audio[8:].decode()))

    def expect(self, expectation: Expectation) -> None:
        if "expect" in self._speech.broken:
            raise RuntimeError("a bug that quotes Zebulon Quackenbush")
        self._speech.expected.append(expectation)

    def unheard(self) -> bytes:
        return b""

    async def stop(self) -> None:
        self._speech.stopped += 1


class ScriptedVoice:
    @property
    def name(self) -> str:
        return self._speech.voice_name

    def __init__(self, speech: ScriptedSpeech) -> None:
        self._speech = speech

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        if "mouth" in self._speech.broken:
            raise SpeechUnavailable("closed")
        yield sound(text)

    async def stop(self) -> None:
        self._speech.stopped += 1


@dataclass
class ScriptedSpeech:
    """broken: which of "open", "ear", "mouth", "expect" do not work. stopped: ears and mouths closed again.

    connecting: ears are still connecting until it is set.
    """

    name: str = "scripted"
    voice_name: str = "scripted"
    broken: set[str] = field(default_factory=set)
    expected: list[Expectation] = field(default_factory=list)
    stopped: int = 0
    connecting: asyncio.Event | None = None

    async def open(self) -> None:
        if "open" in self.broken:
            raise SpeechUnavailable("auth")

    async def close(self) -> None:
        pass

    def ready(self) -> bool:
        return True

    def recogniser(self, report: Report) -> ScriptedRecogniser:
        return ScriptedRecogniser(self, report)

    def voice(self) -> ScriptedVoice:
        return ScriptedVoice(self)

    async def make(self, sentence: str) -> bytes:
        if "mouth" in self.broken:
            raise SpeechUnavailable("closed")
        return sound(sentence)
