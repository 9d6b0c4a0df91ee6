"""Deepgram goes away, the embedded speech takes the call over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from telephony.speech.base import Expectation, Final, SpeechEvent, SpeechUnavailable, Trouble
from telephony.speech.deepgram import DeepgramSpeech, listening
from telephony.speech.embedded import EmbeddedSpeech
from telephony.speech.fallback import FallbackSpeech
from voiceagent.simulators.deepgram import WRONG_KEY, Deepgram, spoken

from .clips import clip

pytestmark = pytest.mark.speech
NOWHERE = "http://127.0.0.1:1"


class Heard:
    def __init__(self) -> None:
        self.events: list[SpeechEvent] = []
        self._more = asyncio.Event()

    def __call__(self, event: SpeechEvent) -> None:
        self.events.append(event)
        self._more.set()

    async def final(self, number: int = 1) -> Final:
        async with asyncio.timeout(10):
            while len(finals := [event for event in self.events if isinstance(event, Final)]) < number:
                self._more.clear()
                await self._more.wait()
        return finals[number - 1]

    async def trouble(self) -> Trouble:
        async with asyncio.timeout(10):
            while not (found := [event for event in self.events if event == Trouble("connect", fatal=False)]):
                self._more.clear()
                await self._more.wait()
        assert isinstance(found[0], Trouble)
        return found[0]


@pytest_asyncio.fixture
async def embedded() -> AsyncIterator[EmbeddedSpeech]:
    speech = EmbeddedSpeech(engine="bundled")
    yield speech
    await speech.close()


async def test_a_call_goes_on_with_the_second_ear_and_its_own_clock(
    embedded: EmbeddedSpeech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "_RECONNECT_PAUSES", (0.0,))
    heard = Heard()
    async with Deepgram().serve() as origin:
        speech = FallbackSpeech(DeepgramSpeech("key", origin), embedded)
        await speech.open()
        ear = speech.recogniser(heard)
        await ear.start()
        ear.expect(Expectation(grammar="yes | no"))
        ear.hear(spoken("hello there", silence=4.4))
        assert (await heard.final()).text == "hello there"
    assert await heard.trouble() == Trouble("connect", fatal=False)
    ear.hear(clip("yes"))
    final = await heard.final(2)
    assert (final.text, 5.5 < final.began < 6.0) == ("yes", True)
    await ear.stop()


async def test_a_call_begins_with_the_second_when_the_first_refuses(embedded: EmbeddedSpeech) -> None:
    heard = Heard()
    speech = FallbackSpeech(DeepgramSpeech("key", NOWHERE), embedded)
    await speech.open()
    ear, voice = speech.recogniser(heard), speech.voice()
    ear.expect(Expectation(grammar="yes | no"))
    await ear.start()
    ear.hear(clip("no"))
    assert (await heard.final()).text == "no"
    for _ in range(2):
        assert len([piece async for piece in voice.speak("What is your name?")]) == 1
    await ear.stop()
    await voice.stop()


async def test_both_gone() -> None:
    speech = FallbackSpeech(DeepgramSpeech("key", NOWHERE), DeepgramSpeech(WRONG_KEY, NOWHERE))
    with pytest.raises(SpeechUnavailable):
        await speech.recogniser(lambda _: None).start()
    with pytest.raises(SpeechUnavailable):
        _ = [piece async for piece in speech.voice().speak("Hello.")]


def test_its_name_says_both() -> None:
    speech = FallbackSpeech(DeepgramSpeech("key"), EmbeddedSpeech(engine="bundled"))
    assert (speech.name, speech.ready()) == ("deepgram, then embedded", True)
