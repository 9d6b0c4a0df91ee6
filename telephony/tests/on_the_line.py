"""Calls over the media socket for tests: real dialogue, services and database; the speech alone is scripted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake.models import Answer, Intake, Turn
from telephony import journal, speech_service
from telephony.background import in_thread
from telephony.speech_service import SpeechService

from .caller import Caller, ring
from .scripted import ScriptedSpeech
from .setting import make_clinic, settled


@pytest.fixture
def speech(settings: Any, tmp_path: Path, transactional_db: None) -> Iterator[ScriptedSpeech]:
    settings.DEBUG, settings.VAR_DIR = False, tmp_path
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    make_clinic()
    scripted = ScriptedSpeech()
    before = speech_service.install(SpeechService(lambda: scripted))
    yield scripted
    speech_service.install(before)
    journal.current().close()


async def calling(call_sid: str = "CA1") -> Caller:
    """A call whose stream has started."""
    caller = Caller(call_sid)
    token = await ring(call_sid)
    assert await caller.connect()
    await caller.start(token)
    return caller


async def to_name(caller: Caller) -> None:
    """Answers on the way to the read-back of the name."""
    await caller.answers("ready to begin", "yes")
    await caller.answers("health insurance?", "no I pay myself")
    await caller.answers("reason for your visit", "back pain")
    await caller.answers("start?", "two weeks ago")
    await caller.answers("first and last name?", "maria garcia")


async def to_phone(caller: Caller) -> None:
    """On to the call-back number, which may be keyed."""
    await to_name(caller)
    await caller.answers("Is that right?", "yes")
    await caller.answers("date of birth?", "march fourth nineteen eighty seven")
    await caller.answers("Is that right?", "yes")
    await caller.answers("a good number", "no")


def answers() -> dict[str, object]:
    return {answer.slot: answer.value for answer in Answer.objects.all()}


async def kept() -> dict[str, object]:
    """The answers in the database, once everything in the journal is there."""
    await settled()
    return await in_thread(answers)


def intake() -> tuple[str, str, str]:
    """(status, phase, why a person has it)"""
    row = Intake.objects.get()
    return row.status, row.phase, row.handover_reason


def turns() -> list[tuple[int, str, str]]:
    return [(turn.n, turn.speaker, turn.text) for turn in Turn.objects.all()]
