"""Two vendors as one: when the first cannot serve a call any more, the second takes it over in mid-sentence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

from .base import (
    SAMPLE_RATE,
    Expectation,
    Final,
    Partial,
    Preparing,
    Recogniser,
    Report,
    Speech,
    SpeechEvent,
    SpeechStarted,
    SpeechUnavailable,
    Trouble,
    Voice,
)

_MOST_WAITING = 10 * SAMPLE_RATE


class FallbackSpeech:
    """The first vendor while it can, then the second. The call hears of a change as Trouble that is not fatal."""

    def __init__(self, first: Speech, second: Speech) -> None:
        self.name = f"{first.name}, then {second.name}"
        self._first, self._second = first, second

    async def open(self) -> None:
        """Raises SpeechUnavailable when neither can be opened."""
        outcomes = await asyncio.gather(self._first.open(), self._second.open(), return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, BaseException) and not isinstance(outcome, SpeechUnavailable):
                raise outcome
        if isinstance(outcomes[0], SpeechUnavailable) and isinstance(outcomes[1], SpeechUnavailable):
            raise outcomes[0]

    async def close(self) -> None:
        await asyncio.gather(self._first.close(), self._second.close())

    def ready(self) -> bool:
        return self._first.ready() or self._second.ready()

    async def make(self, sentence: str) -> bytes:
        """By the first alone: it is the voice calls begin with. Raises SpeechUnavailable."""
        return await self._first.make(sentence)

    def recogniser(self, report: Report) -> FallbackRecogniser:
        return FallbackRecogniser(self._first, self._second, report)

    def voice(self) -> FallbackVoice:
        return FallbackVoice(self._first, self._second)


class FallbackRecogniser:
    """One call's ear, which is another one after a fatal Trouble; times stay the call's."""

    def __init__(self, first: Speech, second: Speech, report: Report) -> None:
        self._second, self._report = second, report
        self._ear: Recogniser = first.recogniser(self._first_told)
        self._expectation = Expectation()
        self._heard_bytes = 0
        self._before = 0.0
        self._waiting: bytearray | None = None
        self._change: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Raises SpeechUnavailable when both refuse."""
        try:
            await self._ear.start()
        except SpeechUnavailable:
            self._ear = self._second.recogniser(self._second_told)
            await self._ear.start()
            self._ear.expect(self._expectation)

    def hear(self, audio: bytes) -> None:
        self._heard_bytes += len(audio)
        if self._waiting is None:
            self._ear.hear(audio)
        elif len(self._waiting) < _MOST_WAITING:
            self._waiting += audio

    def expect(self, expectation: Expectation) -> None:
        self._expectation = expectation
        self._ear.expect(expectation)

    def unheard(self) -> bytes:
        return self._ear.unheard() if self._waiting is None else bytes(self._waiting)

    async def stop(self) -> None:
        if self._change:
            self._change.cancel()
            await asyncio.gather(self._change, return_exceptions=True)
        await self._ear.stop()

    def _first_told(self, event: SpeechEvent) -> None:
        if isinstance(event, Trouble) and event.fatal:
            if self._change is None:
                self._waiting = bytearray(self._ear.unheard())
                self._before = (self._heard_bytes - len(self._waiting)) / SAMPLE_RATE
                self._change = asyncio.create_task(self._take_over(event))
        else:
            self._report(event)

    def _second_told(self, event: SpeechEvent) -> None:
        self._report(_later(event, self._before))

    async def _take_over(self, trouble: Trouble) -> None:
        first, second = self._ear, self._second.recogniser(self._second_told)
        try:
            await second.start()
        except SpeechUnavailable as unavailable:
            self._report(Trouble(unavailable.code, fatal=True))
            return
        self._ear = second
        second.expect(self._expectation)
        waiting, self._waiting = self._waiting, None
        second.hear(bytes(waiting or b""))
        self._report(replace(trouble, fatal=False))
        await first.stop()


class FallbackVoice:
    """One call's mouth: a text the first cannot speak is spoken by the second, and so is all that follows."""

    def __init__(self, first: Speech, second: Speech) -> None:
        self._voices: list[Voice] = [first.voice(), second.voice()]

    @property
    def name(self) -> str:
        return self._voices[0].name

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        """Raises SpeechUnavailable when both fail. Words may be heard twice when the first fails in their middle."""
        try:
            async for piece in self._voices[0].speak(text):
                yield piece
            return
        except SpeechUnavailable:
            if len(self._voices) == 1:
                raise
        await self._voices.pop(0).stop()
        async for piece in self._voices[0].speak(text):
            yield piece

    async def prepare(self) -> None:
        if isinstance(self._voices[0], Preparing):
            await self._voices[0].prepare()

    async def stop(self) -> None:
        for voice in self._voices:
            await voice.stop()


def _later(event: SpeechEvent, seconds: float) -> SpeechEvent:
    match event:
        case SpeechStarted(at):
            return SpeechStarted(round(at + seconds, 3))
        case Partial(_, at):
            return replace(event, at=round(at + seconds, 3))
        case Final():
            return replace(event, began=round(event.began + seconds, 3), ended=round(event.ended + seconds, 3))
        case Trouble():
            return event
