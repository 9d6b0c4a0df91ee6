"""No vendor at all: hears nothing, and says only what was recorded beforehand (see `prompts`)."""

from __future__ import annotations

from collections.abc import AsyncIterator

from .base import Expectation, Report, SpeechUnavailable
from .prompts import RECORDED


class NoSpeech:
    name = "none"

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""

    def ready(self) -> bool:
        return False

    def recogniser(self, report: Report) -> Deaf:
        return Deaf()

    def voice(self) -> Mute:
        return Mute()

    async def make(self, sentence: str) -> bytes:
        raise SpeechUnavailable("away")


class Deaf:
    async def start(self) -> None:
        raise SpeechUnavailable("away")

    def hear(self, audio: bytes) -> None:
        """Into the void."""

    def expect(self, expectation: Expectation) -> None:
        """Nothing."""

    def unheard(self) -> bytes:
        return b""

    async def stop(self) -> None:
        """Never started."""


class Mute:
    name = RECORDED

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        raise SpeechUnavailable("away")
        yield b""  # makes it a generator, as every voice is

    async def stop(self) -> None:
        """Never began."""
