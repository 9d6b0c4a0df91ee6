"""A live call with Deepgram's client, against its stand-in: recognition, voice, and what was asked of the vendor."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from intake.models import Answer, Turn
from telephony import speech_service
from telephony.background import in_thread
from telephony.speech.deepgram import DeepgramSpeech
from telephony.speech_service import SpeechService
from voiceagent.simulators.deepgram import Deepgram, spoken

from .caller import Caller, ring
from .setting import make_clinic

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


async def test_a_key_that_is_refused_gives_the_caller_a_person(settings: Any, transactional_db: None) -> None:
    settings.DEBUG = False
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
