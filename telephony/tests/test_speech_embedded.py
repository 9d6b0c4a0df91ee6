"""Spoken clips through the real recogniser workers; the voice's engines."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest
import pytest_asyncio

from telephony.speech.audio import mulaw_decode, rms
from telephony.speech.base import Expectation, Final, Partial, SpeechEvent, SpeechStarted, SpeechUnavailable, Trouble
from telephony.speech.embedded import EmbeddedSpeech

from .clips import clip

pytestmark = pytest.mark.speech
DIGIT = "(zero | oh | one | two | three | four | five | six | seven | eight | nine)"
PHONE = " ".join([DIGIT] * 10)
YES_NO = "yes | yeah | yes please | no | nope | no thank you"
BIRTH_DATE = "(march | may | june) (fourth | fifth | twenty first) nineteen (seventy | eighty) (six | seven)"
PAYER = "[i have] (aetna | cigna | blue cross | walgreens zzyx)"
ROOT = Path(__file__).parents[2]
SHARED = pytest.mark.asyncio(loop_scope="module")


class Call:
    """A call's ear and all it reported."""

    def __init__(self, speech: EmbeddedSpeech) -> None:
        self.events: list[SpeechEvent] = []
        self._more = asyncio.Event()
        self.ear = speech.recogniser(self._hear_report)

    def _hear_report(self, event: SpeechEvent) -> None:
        self.events.append(event)
        self._more.set()

    async def until(self, found: Callable[[SpeechEvent], bool]) -> SpeechEvent:
        async with asyncio.timeout(10):
            while not (seen := [event for event in self.events if found(event)]):
                self._more.clear()
                await self._more.wait()
        return seen[0]

    async def final(self) -> Final:
        event = await self.until(lambda event: isinstance(event, Final))
        assert isinstance(event, Final)
        return event

    def hear(self, audio: bytes, frame: int = 160) -> None:
        for start in range(0, len(audio), frame):
            self.ear.hear(audio[start : start + frame])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def speech() -> AsyncIterator[EmbeddedSpeech]:
    """One for all: whoever breaks something of it waits until it is whole again."""
    embedded = EmbeddedSpeech(workers=1, engine="bundled")
    await embedded.open()
    yield embedded
    await embedded.close()


@pytest_asyncio.fixture(loop_scope="module")
async def call(speech: EmbeddedSpeech) -> AsyncIterator[Call]:
    opened = Call(speech)
    await opened.ear.start()
    yield opened
    await opened.ear.stop()


def worker_of(speech: EmbeddedSpeech) -> int:
    process = speech._workers._workers[0]._process
    assert process is not None
    return process.pid


@pytest.mark.parametrize(
    ("name", "grammar", "words"),
    [
        ("yes", YES_NO, "yes"),
        ("no", YES_NO, "no"),
        ("phone", PHONE, "five oh three five five five zero one nine two"),
        ("birth_date", BIRTH_DATE, "march fourth nineteen eighty seven"),
        ("payer", PAYER, "i have blue cross"),
        ("something_else", YES_NO, ""),
        ("payer", "", ""),
        ("yes", "yes | (no", ""),
    ],
)
@SHARED
async def test_what_is_understood(call: Call, name: str, grammar: str, words: str) -> None:
    call.ear.expect(Expectation(grammar=grammar))
    call.hear(clip(name))
    assert (await call.final()).text == words


@SHARED
async def test_an_utterance_is_reported_from_its_start_to_its_end_in_seconds_of_audio(call: Call) -> None:
    call.ear.expect(Expectation(grammar=YES_NO))
    call.hear(clip("yes"), frame=7)
    final = await call.final()
    started = [event for event in call.events if isinstance(event, SpeechStarted)]
    partials = [event.text for event in call.events if isinstance(event, Partial)]
    assert (final.text, final.confidence, started, partials[-1:]) == ("yes", 0.8, [SpeechStarted(final.began)], ["yes"])
    assert 0.5 < final.began < final.ended < len(clip("yes")) / 8000 - 1.0


@SHARED
async def test_silence_and_line_noise_are_no_utterance(call: Call) -> None:
    call.hear(b"\xff" * 80000)
    call.hear(np.random.default_rng(1).choice([0xFF, 0xFE, 0x7E], 80000).astype(np.uint8).tobytes())
    await asyncio.sleep(0.3)
    assert call.events == []


@SHARED
async def test_a_new_expectation_holds_for_the_next_utterance(call: Call) -> None:
    call.ear.expect(Expectation(grammar=YES_NO))
    call.hear(clip("yes"))
    first = await call.final()
    call.ear.expect(Expectation(grammar=PHONE))
    call.hear(clip("phone"))
    phone = await call.until(lambda event: isinstance(event, Final) and event.text not in ("", first.text))
    assert (first.text, "five oh three" in cast(Final, phone).text) == ("yes", True)


@SHARED
async def test_calls_do_not_hear_each_other(speech: EmbeddedSpeech) -> None:
    first, second = Call(speech), Call(speech)
    for one, grammar in ((first, YES_NO), (second, PHONE)):
        await one.ear.start()
        one.ear.expect(Expectation(grammar=grammar))
    yes, phone = clip("yes"), clip("phone")
    for start in range(0, len(phone), 160):
        first.ear.hear(yes[start : start + 160])
        second.ear.hear(phone[start : start + 160])
    assert (await first.final()).text == "yes"
    assert (await second.final()).text == "five oh three five five five zero one nine two"


@SHARED
async def test_a_killed_worker_is_told_and_restarted_and_the_clock_goes_on(speech: EmbeddedSpeech, call: Call) -> None:
    call.ear.expect(Expectation(grammar=YES_NO))
    call.hear(b"\xff" * 80000)
    os.kill(worker_of(speech), signal.SIGKILL)
    assert await call.until(lambda event: isinstance(event, Trouble)) == Trouble("worker", fatal=False)
    await _until_ready(speech)
    call.hear(clip("yes"))
    final = await call.final()
    assert (final.text, 10.5 < final.began < 11.0) == ("yes", True)


@SHARED
async def test_audio_is_dropped_and_counted_when_the_worker_is_far_behind(speech: EmbeddedSpeech, call: Call) -> None:
    os.kill(worker_of(speech), signal.SIGSTOP)
    call.hear(b"\xff" * 8000 * 40, frame=8000)
    assert call.events == [Trouble("stalled", fatal=False)]
    assert call.ear.dropped_bytes == 8000 * 10
    os.kill(worker_of(speech), signal.SIGCONT)
    call.ear.expect(Expectation(grammar=YES_NO))
    await asyncio.sleep(0.5)
    call.hear(clip("yes"))
    assert (await call.final()).text == "yes"


async def test_nothing_runs_after_close() -> None:
    speech = EmbeddedSpeech(workers=2, engine="bundled")
    await speech.open()
    pids = [worker._process.pid for worker in speech._workers._workers if worker._process]
    assert (len(pids), speech.ready()) == (2, True)
    await speech.close()
    assert ([_is_running(pid) for pid in pids], speech.ready()) == ([False, False], False)
    with pytest.raises(SpeechUnavailable):
        await speech.recogniser(lambda _: None).start()


def test_workers_end_when_the_server_is_killed() -> None:
    code = (
        "import asyncio, sys\n"
        "from telephony.speech.embedded import EmbeddedSpeech\n"
        "async def main():\n"
        "    speech = EmbeddedSpeech(engine='bundled')\n"
        "    await speech.open()\n"
        "    print(speech._workers._workers[0]._process.pid, speech._engine._process.pid, flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    server = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE)
    assert server.stdout is not None
    pids = [int(pid) for pid in server.stdout.readline().split()]
    server.kill()
    server.wait()
    server.stdout.close()
    assert len(pids) == 2
    assert _all_gone(pids)


def _all_gone(pids: list[int], seconds: int = 10) -> bool:
    deadline = subprocess.Popen(["sleep", str(seconds)])
    while deadline.poll() is None:
        if not any(_is_running(pid) for pid in pids):
            deadline.kill()
            break
    deadline.wait()
    return not any(_is_running(pid) for pid in pids)


async def _until_ready(speech: EmbeddedSpeech) -> None:
    for _ in range(200):
        if speech.ready():
            return
        await asyncio.sleep(0.05)


def _is_running(pid: int) -> bool:
    """A zombie, which only waits for whoever adopted it to look, does not run."""
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] not in "ZX"
    return False


async def test_a_worker_that_cannot_start_is_reported_by_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nonexistent/python")
    with pytest.raises(SpeechUnavailable) as raised:
        await EmbeddedSpeech(engine="bundled").open()
    assert raised.value.code == "worker"


@pytest.mark.parametrize("engine", ["flite", "espeak-ng", "bundled"])
async def test_the_voice_speaks_at_a_plausible_length_and_loudness(engine: str) -> None:
    try:
        speech = EmbeddedSpeech(engine=engine)
    except SpeechUnavailable:
        pytest.skip(f"{engine} is not installed")
    await speech.open()
    voice = speech.voice()
    pieces = [
        piece async for piece in voice.speak("What is the best phone number to reach you? Start with the area code.")
    ]
    await voice.stop()
    await speech.close()
    samples = mulaw_decode(b"".join(pieces))
    assert len(pieces) == 2
    assert 3.0 < len(samples) / 8000 < 7.0
    assert -26 < 20 * np.log10(rms(samples) / 32768) < -20


@SHARED
async def test_two_calls_may_speak_at_once(speech: EmbeddedSpeech) -> None:
    async def spoken(text: str) -> float:
        """Seconds, to a tenth: the synthesiser varies by a few samples."""
        return round(sum([len(piece) async for piece in speech.voice().speak(text)]) / 8000, 1)

    short, long = "Yes.", "Thank you very much for calling the clinic today."
    apart = [await spoken(short), await spoken(long)]
    assert list(await asyncio.gather(spoken(short), spoken(long))) == apart


@SHARED
async def test_a_dead_synthesiser_fails_one_sentence_and_comes_back(speech: EmbeddedSpeech) -> None:
    process = speech._engine._process  # type: ignore[attr-defined]
    os.kill(process.pid, signal.SIGSTOP)
    os.kill(process.pid, signal.SIGKILL)
    with contextlib.suppress(SpeechUnavailable):
        _ = [piece async for piece in speech.voice().speak("Lost.")]
    assert [len(piece) > 2000 async for piece in speech.voice().speak("Back again.")] == [True]
