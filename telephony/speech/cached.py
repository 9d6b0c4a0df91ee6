"""A vendor whose fixed prompts are made once: they play at once and cost nothing, also while the vendor is away.

What of a text is fixed is not guessed: `prompts.fixed` is enumerated from the languages' own tables before any call. A
text is cut into sentences; those that are in the set come from there, the others are made for this call alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from itertools import groupby

from .base import Preparing, Recogniser, Report, Speech, SpeechUnavailable, Voice
from .prompts import RECORDED, Prompts
from .sentences import sentences

_AT_ONCE = 2
_TRIES = 3
"""Failures after which a vendor is not asked for prompts any more until there are new ones: calls will tell."""
Counted = Callable[[str], None]
"""Told for each sentence "hit", "miss", or for each text with values of the call "live"."""


class CachedSpeech:
    """ahead: fixed sentences are made in the background before a call needs them, worth it where a call would wait for
    a network and pay for each; otherwise as they come.
    """

    def __init__(self, speech: Speech, prompts: Prompts, counted: Counted, *, ahead: bool) -> None:
        self.name = speech.name
        self._ahead = ahead
        self._speech, self._prompts, self._counted = speech, prompts, counted
        self._warming: asyncio.Task[None] | None = None

    async def open(self) -> None:
        await self._prompts.load()
        await self._speech.open()

    async def close(self) -> None:
        if self._warming is not None:
            self._warming.cancel()
            await asyncio.gather(self._warming, return_exceptions=True)
        await self._prompts.close()
        await self._speech.close()

    def ready(self) -> bool:
        return self._speech.ready()

    def recogniser(self, report: Report) -> Recogniser:
        return self._speech.recogniser(report)

    def voice(self) -> Voice:
        return CachedVoice(self._speech.voice(), self._prompts, self._counted)

    async def make(self, sentence: str) -> bytes:
        return await self._speech.make(sentence)

    def fix(self, fixed: Iterable[str]) -> None:
        """Sentences (as `sentences` cuts them) that hold nothing of any caller: from now on they are kept."""
        if self._prompts.fix(fixed) and self._ahead and self._idle():
            self._warming = asyncio.create_task(self._warm())

    def _idle(self) -> bool:
        return self._warming is None or self._warming.done()

    async def _warm(self) -> None:
        voice = self._speech.voice().name
        missing = [sentence for sentence in self._prompts.fixed if self._prompts.get(voice, sentence) is None]
        slots = asyncio.Semaphore(_AT_ONCE)
        failures = 0

        async def make(sentence: str) -> None:
            nonlocal failures
            async with slots:
                if failures >= _TRIES:
                    return
                try:
                    self._prompts.keep(voice, sentence, await self._speech.make(sentence))
                except SpeechUnavailable:
                    failures += 1

        await asyncio.gather(*map(make, missing))


class CachedVoice:
    def __init__(self, voice: Voice, prompts: Prompts, counted: Counted) -> None:
        self._voice, self._prompts, self._counted = voice, prompts, counted

    @property
    def name(self) -> str:
        return self._voice.name

    def kept(self, text: str) -> list[bytes] | None:
        """As of `base.Keeping`: no task has to be woken for what can sound at once."""
        sounds = []
        for sentence in sentences(text):
            sound = self._prompts.get(self._voice.name, sentence) if sentence in self._prompts.fixed else None
            if sound is None:
                return None
            sounds.append(sound)
        for _ in sounds:
            self._counted("hit")
        return sounds

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        """Raises SpeechUnavailable."""
        for fixed, run in groupby(sentences(text), self._prompts.fixed.__contains__):
            if not fixed:
                self._counted("live")
                async for piece in self._voice.speak(" ".join(run)):
                    yield piece
                continue
            for sentence in run:
                async for piece in self._fixed(sentence):
                    yield piece

    async def prepare(self) -> None:
        if isinstance(self._voice, Preparing):
            await self._voice.prepare()

    async def stop(self) -> None:
        await self._voice.stop()

    async def _fixed(self, sentence: str) -> AsyncIterator[bytes]:
        voice = self._voice.name
        sound = self._prompts.get(voice, sentence)
        self._counted("miss" if sound is None else "hit")
        if sound is not None:
            yield sound
            return
        pieces = []
        try:
            async for piece in self._voice.speak(sentence):
                pieces.append(piece)
                yield piece
        except SpeechUnavailable:
            recorded = self._prompts.get(RECORDED, sentence)
            if recorded is None:
                raise
            yield recorded
            return
        # Interrupted, it does not come this far; spoken by another voice, it is not this one's.
        if self._voice.name == voice:
            self._prompts.keep(voice, sentence, b"".join(pieces))
