"""The Deepgram client against a stand-in that speaks its wire protocol."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from telephony.speech.base import Expectation, Final, SpeechEvent, SpeechStarted, SpeechUnavailable, Trouble
from telephony.speech.deepgram import DeepgramSpeech, listening
from voiceagent.simulators.deepgram import WRONG_KEY, Deepgram, spoken

RUBBISH = Trouble("rubbish", fatal=False)
CLOSED = Trouble("closed", fatal=False)


class Call:
    def __init__(self, speech: DeepgramSpeech) -> None:
        self.events: list[SpeechEvent] = []
        self._more = asyncio.Event()
        self.ear = speech.recogniser(self._told)

    def _told(self, event: SpeechEvent) -> None:
        self.events.append(event)
        self._more.set()

    async def until(self, found: Callable[[SpeechEvent], bool], count: int = 1) -> list[SpeechEvent]:
        async with asyncio.timeout(10):
            while len(seen := [event for event in self.events if found(event)]) < count:
                self._more.clear()
                await self._more.wait()
        return seen

    async def finals(self, count: int = 1) -> list[str]:
        seen = await self.until(lambda event: isinstance(event, Final), count)
        return [event.text for event in seen if isinstance(event, Final)]

    def hear(self, audio: bytes) -> None:
        for start in range(0, len(audio), 160):
            self.ear.hear(audio[start : start + 160])


@pytest_asyncio.fixture
async def deepgram() -> AsyncIterator[tuple[Deepgram, str]]:
    stand_in = Deepgram()
    async with stand_in.serve() as origin:
        yield stand_in, origin


@pytest_asyncio.fixture
async def call(deepgram: tuple[Deepgram, str]) -> AsyncIterator[Call]:
    opened = Call(DeepgramSpeech("key", deepgram[1]))
    opened.ear.expect(Expectation(keyterms=("Aetna", "Blue Cross")))
    await opened.ear.start()
    yield opened
    await opened.ear.stop()


async def test_words_arrive_with_their_times(call: Call) -> None:
    call.hear(b"\xff" * 8000 + spoken("my name is / maria garcia"))
    assert await call.finals() == ["my name is maria garcia"]
    final = next(event for event in call.events if isinstance(event, Final))
    assert (final.confidence, round(final.began, 1), round(final.ended, 1)) == (0.97, 1.0, 2.5)
    assert call.events[0] == SpeechStarted(final.began)


async def test_words_without_a_pause_arrive_by_the_end_of_the_utterance(call: Call) -> None:
    call.hear(spoken("yes please...", silence=3))
    assert await call.finals() == ["yes please"]


async def test_what_the_socket_is_asked_for(call: Call, deepgram: tuple[Deepgram, str]) -> None:
    call.hear(spoken("yes"))
    await call.finals()
    assert deepgram[0].connections[0].query == {
        "model": ["nova-3-medical"],
        "encoding": ["mulaw"],
        "sample_rate": ["8000"],
        "channels": ["1"],
        "language": ["en-US"],
        "interim_results": ["true"],
        "endpointing": ["300"],
        "utterance_end_ms": ["1000"],
        "vad_events": ["true"],
        "smart_format": ["true"],
        "numerals": ["true"],
        "keyterm": ["Aetna", "Blue Cross"],
        "mip_opt_out": ["true"],
    }


async def test_new_keyterms_are_sent_once(call: Call, deepgram: tuple[Deepgram, str]) -> None:
    for _ in range(2):
        call.ear.expect(Expectation(keyterms=("Walgreens",)))
        call.hear(spoken("yes"))
    await call.finals(2)
    assert deepgram[0].connections[0].received == [{"type": "Configure", "keyterms": ["Walgreens"]}]


@pytest.mark.parametrize(
    ("key", "open_port", "outcome"), [("key", True, ""), (WRONG_KEY, True, "auth"), ("key", False, "connect")]
)
async def test_the_vendor_is_tried_before_the_first_call(
    deepgram: tuple[Deepgram, str], key: str, open_port: bool, outcome: str
) -> None:
    speech = DeepgramSpeech(key, deepgram[1] if open_port else "http://127.0.0.1:9")
    raised = ""
    try:
        await speech.open()
    except SpeechUnavailable as unavailable:
        raised = unavailable.code
    assert raised == outcome


async def test_a_wrong_key_is_refused_at_the_start(deepgram: tuple[Deepgram, str]) -> None:
    speech = DeepgramSpeech(WRONG_KEY, deepgram[1])
    assert speech.ready()
    with pytest.raises(SpeechUnavailable) as raised:
        await speech.recogniser(lambda _: None).start()
    assert (raised.value.code, str(raised.value), speech.ready()) == ("auth", "auth", False)
    with pytest.raises(SpeechUnavailable):
        _ = [piece async for piece in speech.voice().speak("Hello.")]
    await speech.close()


async def test_nobody_there() -> None:
    speech = DeepgramSpeech("key", "http://127.0.0.1:1")
    with pytest.raises(SpeechUnavailable) as raised:
        await speech.recogniser(lambda _: None).start()
    assert (raised.value.code, speech.ready()) == ("connect", True)


async def test_a_closed_socket_is_reopened_and_nothing_said_later_is_lost(
    call: Call, deepgram: tuple[Deepgram, str]
) -> None:
    call.hear(spoken("!close 1011", silence=0))
    assert await call.until(lambda event: isinstance(event, Trouble)) == [CLOSED]
    call.hear(spoken("after the break"))
    assert await call.finals() == ["after the break"]
    # What was said before the break was heard once more, broke the second socket too, and was left out of the third.
    assert [socket.audio_bytes for socket in deepgram[0].of("/v1/listen")][2:] == [len(spoken("after the break"))]


async def test_a_service_that_stays_away_is_fatal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "_RECONNECT_PAUSES", (0.0, 0.01))
    stand_in = Deepgram()
    async with stand_in.serve() as origin:
        call = Call(DeepgramSpeech("key", origin))
        await call.ear.start()
    assert await call.until(lambda event: isinstance(event, Trouble), 2) == [CLOSED, Trouble("connect", fatal=True)]
    await call.ear.stop()


async def test_rubbish_is_survived(call: Call) -> None:
    call.hear(spoken("!rubbish", silence=0) + spoken("!error", silence=0) + spoken("still here"))
    assert await call.finals() == ["still here"]
    assert {event for event in call.events if isinstance(event, Trouble)} == {RUBBISH, Trouble("refused", fatal=False)}


async def test_a_socket_that_never_answers_is_given_up(call: Call, deepgram: tuple[Deepgram, str]) -> None:
    call.hear(spoken("!silent", silence=0))
    for _ in range(35):
        call.hear(b"\xff" * 8000)
        await asyncio.sleep(0.01)
    assert await call.until(lambda event: isinstance(event, Trouble)) == [Trouble("stalled", fatal=False)]
    call.hear(spoken("hello"))
    assert await call.finals() == ["hello"]


async def test_a_quiet_line_is_kept_alive(deepgram: tuple[Deepgram, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The stand-in closes an idle stream as the real one does (1011, NET-0001), only sooner."""
    assert listening._KEEP_ALIVE_SECONDS < 10
    monkeypatch.setattr(listening, "_KEEP_ALIVE_SECONDS", 0.05)
    stand_in, origin = deepgram
    stand_in.manners.idle_seconds = 0.1
    call = Call(DeepgramSpeech("key", origin))
    await call.ear.start()
    call.hear(spoken("yes"))
    await call.finals()
    await asyncio.sleep(0.2)
    call.hear(spoken("no"))
    assert (await call.finals(2), len(stand_in.connections)) == (["yes", "no"], 1)
    assert {"type": "KeepAlive"} in stand_in.connections[0].received
    await call.ear.stop()


async def test_what_waits_too_long_is_dropped_and_counted(call: Call) -> None:
    call.ear.hear(b"\xff" * 8000 * 15)
    call.ear.hear(b"\xff" * 800)
    assert (call.ear.dropped_bytes, call.events) == (800, [Trouble("stalled", fatal=False)])


async def test_the_voice_speaks_over_one_socket(deepgram: tuple[Deepgram, str]) -> None:
    stand_in, origin = deepgram
    voice = DeepgramSpeech("key", origin.replace("http", "ws")).voice()
    for text in ("Thank you for calling.", "What is your name?"):
        assert sum([len(piece) async for piece in voice.speak(text)]) == 4 * 2400
    await voice.stop()
    (connection,) = stand_in.of("/v1/speak")
    assert connection.query == {
        "encoding": ["mulaw"],
        "mip_opt_out": ["true"],
        "model": ["aura-2-thalia-en"],
        "sample_rate": ["8000"],
    }
    assert connection.received == [
        {"type": "Speak", "text": "Thank you for calling."},
        {"type": "Flush"},
        {"type": "Speak", "text": "What is your name?"},
        {"type": "Flush"},
    ]


async def test_a_voices_socket_is_there_before_its_words_and_may_close_while_nobody_speaks(
    deepgram: tuple[Deepgram, str],
) -> None:
    speech = DeepgramSpeech("key", deepgram[1])
    voice, nobody = speech.voice(), DeepgramSpeech("key", "http://127.0.0.1:9").voice()
    await nobody.prepare()
    await voice.prepare()
    opened = len(deepgram[0].of("/v1/speak"))
    await voice.prepare()
    assert voice._socket is not None
    await voice._socket.close()
    for _ in range(2):  # one failure more and the vendor counts as away
        voice._service.breaker.failed()
    assert sum([len(piece) async for piece in voice.speak("Yes.")]) == 2400
    assert (opened, len(deepgram[0].of("/v1/speak"))) == (1, 2)
    await voice.stop()


async def test_an_interrupted_text_is_not_heard_in_the_next_one(deepgram: tuple[Deepgram, str]) -> None:
    voice = DeepgramSpeech("key", deepgram[1]).voice()
    speaking = voice.speak("This is a rather long sentence that nobody hears to its end.")
    assert len(await anext(speaking)) == 1333
    await speaking.aclose()  # type: ignore[attr-defined]
    assert sum([len(piece) async for piece in voice.speak("Yes.")]) == 2400
    await voice.stop()
    assert {"type": "Clear"} in deepgram[0].connections[0].received


async def test_a_voice_socket_that_died_while_idle_is_reopened(deepgram: tuple[Deepgram, str]) -> None:
    voice = DeepgramSpeech("key", deepgram[1]).voice()
    with pytest.raises(SpeechUnavailable) as raised:
        _ = [piece async for piece in voice.speak("!close now")]
    assert raised.value.code == "closed"
    assert sum([len(piece) async for piece in voice.speak("Yes.")]) == 2400
    assert voice._socket is not None
    await voice._socket.close()
    assert sum([len(piece) async for piece in voice.speak("!rubbish Yes.")]) == 4800
    await voice.stop()


async def test_a_text_too_long_for_one_message_goes_in_parts(deepgram: tuple[Deepgram, str]) -> None:
    voice = DeepgramSpeech("key", deepgram[1]).voice()
    text = " ".join(["word"] * 1000)
    assert sum([len(piece) async for piece in voice.speak(text)]) == 1000 * 2400
    await voice.stop()
    sent = [message["text"] for message in deepgram[0].connections[0].received if message["type"] == "Speak"]
    assert (" ".join(sent), max(map(len, sent)) < 2000) == (text, True)


async def test_more_texts_than_a_socket_may_flush_go_on_without_a_pause(deepgram: tuple[Deepgram, str]) -> None:
    voice = DeepgramSpeech("key", deepgram[1]).voice()
    async with asyncio.timeout(10):
        lengths = [sum([len(piece) async for piece in voice.speak("Yes.")]) for _ in range(25)]
    await voice.stop()
    assert lengths == [2400] * 25
    flushes = [connection.received.count({"type": "Flush"}) for connection in deepgram[0].of("/v1/speak")]
    assert flushes == [19, 6]
