"""Deepgram at its worst: what the stand-in is told to do wrong, and what the call makes of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from telephony.speech import breaker
from telephony.speech.base import Expectation, Final, Partial, SpeechUnavailable, Trouble
from telephony.speech.breaker import Circuit
from telephony.speech.deepgram import DeepgramSpeech, sockets
from voiceagent.simulators.deepgram import Deepgram, loud, spoken

from .test_speech_deepgram import CLOSED, Call

STALLED = Trouble("stalled", fatal=False)


async def rounds() -> None:
    """Time for an answer, counted in rounds of the loop: a busy machine makes them longer, but not fewer."""
    for _ in range(20):
        await asyncio.sleep(0.0005)


class Line:
    """One call, its vendor, and what was told of the vendor's circuits."""

    def __init__(self, deepgram: Deepgram, origin: str) -> None:
        self.deepgram, self.origin = deepgram, origin
        self.circuits: list[tuple[str, Circuit]] = []
        self.speech = DeepgramSpeech("key", origin, changed=lambda name, state: self.circuits.append((name, state)))
        self.call = Call(self.speech)

    @property
    def troubles(self) -> list[Trouble]:
        return [event for event in self.call.events if isinstance(event, Trouble)]

    async def hear(self, *sounds: bytes) -> None:
        """In pieces of a second, each of which the stand-in has time to answer."""
        for sound in sounds:
            for start in range(0, len(sound), 8000):
                self.call.ear.hear(sound[start : start + 8000])
                await rounds()

    async def trouble(self, count: int = 1) -> list[Trouble]:
        await self.call.until(lambda event: isinstance(event, Trouble), count)
        return self.troubles


@pytest_asyncio.fixture
async def line() -> AsyncIterator[Line]:
    stand_in = Deepgram()
    async with stand_in.serve() as origin:
        opened = Line(stand_in, origin)
        yield opened
        await opened.call.ear.stop()
        await opened.speech.close()


async def test_speech_into_a_silent_socket_is_heard_by_the_next_one(line: Line) -> None:
    """No answer to six seconds of speech: the socket is dead, whatever TCP says."""
    await line.call.ear.start()
    line.deepgram.manners.mute = True

    async def mend() -> None:
        await line.trouble()
        line.deepgram.manners.mute = False

    mended = asyncio.create_task(mend())
    await line.hear(spoken("anybody there", silence=0), loud(6))
    await mended
    assert (await line.call.finals(), line.troubles) == (["anybody there"], [STALLED])


async def test_speech_nobody_makes_a_word_of_ends_in_another_ear(line: Line) -> None:
    await line.call.ear.start()
    line.deepgram.manners.deaf = True
    await line.hear(loud(16), loud(16))
    assert await line.trouble(2) == [STALLED, Trouble("stalled", fatal=True)]
    assert line.call.ear.unheard().endswith(loud(1))


async def test_words_that_never_become_final_are_used_all_the_same(line: Line) -> None:
    await line.call.ear.start()
    line.deepgram.manners.no_finals = True
    await line.hear(spoken("blue cross", silence=0.5))
    await line.call.until(lambda event: isinstance(event, Partial))
    await line.hear(b"\xff" * 8000 * 5)
    assert await line.call.finals() == ["blue cross"]
    assert line.troubles == []


async def test_an_utterance_goes_on_over_a_broken_socket(line: Line) -> None:
    line.call.ear.expect(Expectation(patience=3.0))
    await line.call.ear.start()
    await line.hear(spoken("five oh three...", silence=0.2))
    await line.hear(spoken("!close 1011", silence=0))
    await line.trouble()
    await line.hear(spoken("five five five", silence=4))
    assert await line.call.finals() == ["five oh three five five five"]
    assert set(line.troubles) == {CLOSED}


async def test_a_key_that_is_refused_in_mid_call_loses_no_word(line: Line) -> None:
    await line.call.ear.start()
    await line.hear(spoken("my name is...", silence=0.2))
    line.deepgram.manners.refuse = 403
    await line.hear(spoken("!close 1008", silence=0))
    assert await line.trouble(2) == [CLOSED, Trouble("auth", fatal=True)]
    assert await line.call.finals() == ["my name is"]
    assert (line.speech.ready(), line.circuits) == (False, [("deepgram_listen", Circuit.OPEN)])


async def test_a_vendor_that_hangs_is_left_alone_until_a_probe_finds_it_well(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "_SECONDS_TO_CONNECT", 0.05)
    monkeypatch.setattr(breaker, "_PAUSES", (0.1,))
    line.deepgram.manners.hang = True
    codes = []
    for _ in range(4):
        with pytest.raises(SpeechUnavailable) as raised:
            await line.call.ear.start()
        codes.append(raised.value.code)
    assert (codes, line.speech.ready()) == (["connect", "connect", "connect", "away"], False)
    line.deepgram.manners.hang = False
    async with asyncio.timeout(5):
        for _ in range(500):
            await asyncio.sleep(0 if line.speech.ready() else 0.02)
    states = [state for name, state in line.circuits if name == "deepgram_listen"]
    assert (line.speech.ready(), states[0], states[-2:]) == (True, Circuit.OPEN, [Circuit.HALF_OPEN, Circuit.CLOSED])
    await line.call.ear.start()


async def test_a_slow_vendor_is_waited_for(line: Line) -> None:
    """Three seconds of audio late, here in a tenth of the time."""
    await line.call.ear.start()
    line.deepgram.manners.slow = 0.03
    await line.hear(spoken("hello there", silence=0.5), loud(3), b"\xff" * 32000)
    assert (await line.call.finals(), line.troubles) == (["hello there"], [])


async def test_a_configure_refused_or_unanswered(line: Line) -> None:
    """Refused, the call goes on with the old keyterms; never answered, nobody is there, and a new socket is asked with
    the new ones. A second Configure never overtakes the answer to the first.
    """
    await line.call.ear.start()
    line.deepgram.manners.configure = "no"
    for keyterm in ("Aetna", "Cigna", "Humana"):
        line.call.ear.expect(Expectation(keyterms=(keyterm,)))
    await line.hear(spoken("yes"))
    assert (await line.call.finals(), await line.trouble()) == (["yes"], [Trouble("refused", fatal=False)])
    line.deepgram.manners.configure = "never"
    line.call.ear.expect(Expectation(keyterms=("Walgreens",)))
    await line.hear(b"\xff" * 8000 * 11)
    assert await line.trouble(2) == [Trouble("refused", fatal=False), STALLED]
    await line.hear(spoken("no"))
    assert await line.call.finals(2) == ["yes", "no"]
    first, second = line.deepgram.of("/v1/listen")
    assert [message["keyterms"] for message in first.received] == [["Humana"], ["Walgreens"]]
    assert (second.query["keyterm"], line.deepgram.faults) == (["Walgreens"], [])


async def test_more_keyterms_than_deepgram_takes_are_never_sent(line: Line) -> None:
    line.call.ear.expect(Expectation(keyterms=tuple(f"hydrochlorothiazide number {n}" for n in range(500))))
    await line.call.ear.start()
    line.call.ear.expect(Expectation(keyterms=tuple(f"amoxicillin number {n}" for n in range(500))))
    await line.hear(spoken("yes"))
    assert (await line.call.finals(), line.troubles, line.deepgram.faults) == (["yes"], [], [])


async def test_the_first_sentence_sounds_while_the_rest_is_being_made(line: Line) -> None:
    line.deepgram.manners.seconds_a_word = 0.02
    voice = line.speech.voice()
    began = time.perf_counter()
    first, total, count = 0.0, 0.0, 0
    async for piece in voice.speak("Let me read that. " + "It goes on and on and on, " * 4):
        first = first or time.perf_counter() - began
        count += len(piece)
        total = time.perf_counter() - began
    await voice.stop()
    assert (first < total / 2, count) == (True, 32 * 2400)


async def test_a_voice_that_stalls_or_is_refused_says_so(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    from telephony.speech.deepgram import speaking

    monkeypatch.setattr(speaking, "_SECONDS_WITHOUT_AUDIO", 0.05)
    line.deepgram.manners.mute = True
    codes = []
    for refuse in (0, 402):
        line.deepgram.manners.refuse = refuse
        with pytest.raises(SpeechUnavailable) as raised:
            _ = [piece async for piece in line.speech.voice().speak("Hello.")]
        codes.append(raised.value.code)
    assert (codes, line.circuits) == (["stalled", "auth"], [("deepgram_speak", Circuit.OPEN)])
    with pytest.raises(SpeechUnavailable):
        await line.speech.make("Hello.")


async def test_a_prompt_is_made_by_a_request_without_a_header_in_its_sound(line: Line) -> None:
    assert len(await line.speech.make("What is your name?")) == 4 * 2400
    (request,) = line.deepgram.of("POST /v1/speak")
    asked = {name: values[0] for name, values in request.query.items()}
    assert asked == {
        "model": "aura-2-thalia-en",
        "encoding": "mulaw",
        "sample_rate": "8000",
        "container": "none",
        "mip_opt_out": "true",
    }
    assert (request.received, line.deepgram.faults) == ([{"text": "What is your name?"}], [])


async def test_flux_hears_the_same_call(line: Line) -> None:
    """Turns instead of Results; a turn that goes on after all is one utterance."""
    call = Call(DeepgramSpeech("key", line.origin, listen="flux"))
    call.ear.expect(Expectation(keyterms=("Aetna",)))
    await call.ear.start()
    call.ear.expect(Expectation(keyterms=("Walgreens",), patience=0.7))
    for words in ("my name is ~ maria garcia", "yes", "!close 1011", "after the break"):
        for second in range(0, len(sound := spoken(words)), 8000):
            call.ear.hear(sound[second : second + 8000])
            await rounds()
    assert await call.finals(3) == ["my name is maria garcia", "yes", "after the break"]
    final = next(event for event in call.events if isinstance(event, Final))
    assert (final.confidence, 0.0 <= final.began < 0.1, round(final.ended, 1)) == (0.97, True, 1.5)
    await call.ear.stop()
    socket = line.deepgram.of("/v2/listen")[0]
    assert socket.query == {
        "model": ["flux-general-en"],
        "encoding": ["mulaw"],
        "sample_rate": ["8000"],
        "eager_eot_threshold": ["0.5"],
        "eot_threshold": ["0.7"],
        "eot_timeout_ms": ["5000"],
        "keyterm": ["Aetna"],
        "mip_opt_out": ["true"],
    }
    assert (socket.received, line.deepgram.faults) == ([{"type": "Configure", "keyterms": ["Walgreens"]}], [])
