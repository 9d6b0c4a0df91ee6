"""A live call with Deepgram's client, against its stand-in: recognition, voice, and what was asked of the vendor."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from intake.dialogue.languages.en import ENGLISH
from intake.models import Answer, Turn
from telephony import speech_service, world
from telephony.background import in_thread
from telephony.speech.cached import CachedSpeech
from telephony.speech.deepgram import DeepgramSpeech, listening, speaking
from telephony.speech.fallback import FallbackSpeech
from telephony.speech.prompts import RECORDED, RECORDINGS, Prompts, name_of
from telephony.speech.sentences import sentences
from telephony.speech_service import SpeechService
from voiceagent.simulators.deepgram import Deepgram, spoken
from voiceagent.worklist.models import WorkItem

from .caller import Caller, resume, ring
from .setting import call_row, make_clinic

APOLOGY = ENGLISH.prompts["person.no_speech"][0]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]


async def until_asked(caller: Caller, deepgram: Deepgram, phrase: str) -> None:
    """Lets the agent speak until it has asked this and its last mark is back."""
    while phrase not in said(deepgram) or not caller.marks or caller.sent[-1] != "mark":
        await caller.next()


def said(deepgram: Deepgram) -> str:
    """Everything the voice was given to say."""
    messages = [message for socket in deepgram.of("/v1/speak") for message in socket.received]
    return " ".join(str(message["text"]) for message in messages if message["type"] == "Speak")


async def say(caller: Caller, words: str) -> None:
    audio = spoken(words)
    for start in range(0, len(audio), 160):
        await caller.media(audio[start : start + 160])
    await asyncio.sleep(0)


def record() -> tuple[dict[str, Any], list[str]]:
    answers = {answer.slot: answer.value for answer in Answer.objects.all()}
    return answers, [turn.text for turn in Turn.objects.filter(speaker="caller")]


async def test_a_call_is_heard_and_spoken_by_deepgram(settings: Any, transactional_db: None) -> None:
    settings.DEBUG = False
    await in_thread(make_clinic)
    deepgram = Deepgram()
    async with deepgram.serve() as url:
        before = speech_service.install(SpeechService(lambda: DeepgramSpeech("made-up", url)))
        try:
            caller = Caller()
            token = await ring()
            assert await caller.connect()
            await caller.start(token)
            await until_asked(caller, deepgram, "ready to begin?")
            await say(caller, "Yes.")
            await until_asked(caller, deepgram, "health insurance?")
            await say(caller, "No, I'm paying myself.")
            await until_asked(caller, deepgram, "reason for your visit?")
            await caller.hang_up()
        finally:
            speech_service.install(before)
    answers, words = await in_thread(record)
    assert (answers["insured"], words) == (False, ["Yes.", "No, I'm paying myself."])
    sockets = {(socket.path, *socket.query["mip_opt_out"]) for socket in deepgram.connections}
    assert sockets == {("/v1/listen", "true"), ("/v1/speak", "true")}


def recording(words: str) -> bytes:
    """What ships with the project for these words."""
    kept = ((RECORDINGS / f"{name_of(RECORDED, sentence)}.ulaw").read_bytes() for sentence in sentences(words))
    return b"".join(kept)


def test_the_apology_is_recorded_as_it_is_worded() -> None:
    names = {f"{name_of(RECORDED, sentence)}.ulaw" for sentence in world.apology()}
    assert {file.name for file in RECORDINGS.iterdir()} == names, "run manage.py record_apology"


async def test_without_any_speech_from_the_start_the_caller_hears_so_and_gets_a_person(
    settings: Any, tmp_path: Path, transactional_db: None
) -> None:
    settings.DEBUG, settings.VAR_DIR = False, tmp_path
    await in_thread(make_clinic)
    async with Deepgram().serve() as url:
        before = speech_service.install(SpeechService(lambda: DeepgramSpeech("wrong", url)))
        try:
            caller = Caller()
            token = await ring()
            assert await caller.connect()
            await caller.start(token)
            await caller.until_closed()
            await caller.cut()
        finally:
            speech_service.install(before)
    assert caller.sound == recording(APOLOGY)
    assert (await in_thread(call_row))[:2] == ("handed_over", "no_speech")
    assert await in_thread(tasks) == [("call_back", "no_speech")]
    assert "<Dial" in await resume()


async def test_both_vendors_lost_in_mid_call_and_the_caller_would_rather_be_called_back(
    settings: Any, tmp_path: Path, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was given is kept; the apology is recorded; 1 is a call-back, and staff have the task."""
    monkeypatch.setattr(listening, "_RECONNECT_PAUSES", (0.0, 0.01))
    monkeypatch.setattr(speaking, "_SECONDS_WITHOUT_AUDIO", 0.05)
    settings.DEBUG, settings.VAR_DIR = False, tmp_path
    await in_thread(make_clinic)
    deepgram = Deepgram()
    async with deepgram.serve() as url:
        prompts = Prompts(tmp_path / "prompts", 10_000_000)

        def both() -> CachedSpeech:
            first, second = DeepgramSpeech("made-up", url), DeepgramSpeech("made-up", url)
            return CachedSpeech(FallbackSpeech(first, second), prompts, lambda outcome: None, ahead=False)

        before = speech_service.install(SpeechService(both))
        try:
            caller = Caller()
            token = await ring()
            assert await caller.connect()
            await caller.start(token)
            await until_asked(caller, deepgram, "ready to begin?")
            await say(caller, "Yes.")
            await until_asked(caller, deepgram, "health insurance?")
            deepgram.manners.refuse, deepgram.manners.mute = 503, True
            caller.sound = b""
            await say(caller, "!close 1011")
            while recording(APOLOGY)[:800] not in caller.sound:
                await caller.next(echo=False)
            await caller.key("1")
            await caller.until_closed()
            await caller.cut()
        finally:
            speech_service.install(before)
    answers, _ = await in_thread(record)
    assert answers == {}
    assert (await in_thread(call_row))[:2] == ("handed_over", "call_back")
    assert await in_thread(tasks) == [("call_back", "no_speech")]
    assert "<Hangup" in (twiml := await resume())
    assert "call you back" in twiml


def tasks() -> list[tuple[str, str]]:
    return list(WorkItem.objects.values_list("queue", "reason"))
