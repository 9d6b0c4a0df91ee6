"""A whole call through the socket: every phase, the visit, the record, the mail to the clinic, the line closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake.models import Answer, Intake, Turn
from notifications.models import Message
from scheduling.models import Appointment
from telephony import speech_service, world
from telephony.background import in_thread
from telephony.speech.cached import CachedSpeech
from telephony.speech.prompts import Prompts
from telephony.speech_service import SpeechService
from voiceagent.clinics.models import Clinic

from .caller import Caller, resume, ring
from .scripted import ScriptedSpeech
from .setting import call_row, make_clinic, open_hours

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]

WORDS = Path(__file__).parents[2] / "intake" / "tests" / "calls" / "happy_path.call"


@pytest.fixture(autouse=True)
def speech(settings: Any, tmp_path: Path, transactional_db: None) -> Iterator[ScriptedSpeech]:
    """Its prompts are kept in a folder, as in production."""
    settings.DEBUG = False
    open_hours(make_clinic())
    scripted, prompts = ScriptedSpeech(), Prompts(tmp_path, 10_000_000)
    cached = CachedSpeech(scripted, prompts, lambda outcome: None, ahead=False)
    before = speech_service.install(SpeechService(lambda: cached))
    yield scripted
    speech_service.install(before)


def caller_lines() -> list[str]:
    """What the caller of the happy path says, in order."""
    lines = WORDS.read_text().splitlines()
    return [line.removeprefix("caller: ") for line in lines if line.startswith("caller: ")]


async def converse(caller: Caller, lines: list[str], speech: ScriptedSpeech) -> None:
    """One line after each question, until the agent closes the line."""
    said = 0
    while (kind := await caller.next()) != "close":
        asked = kind == "mark" and len(speech.expected) > said and await caller.socket.receive_nothing(0.1)
        if asked:
            await caller.wait(0.3)
            await caller.say(lines[said])
            said += 1


def record() -> tuple[str, str, dict[str, Any], int, list[str], bool]:
    intake = Intake.objects.get()
    return (
        intake.status,
        intake.phase,
        {answer.slot: answer.value for answer in Answer.objects.all()},
        Appointment.objects.filter(intake=intake).count(),
        list(Message.objects.values_list("template", flat=True)),
        bool(intake.confirmation_code),
    )


def kept_prompts(folder: Path) -> set[str]:
    """The words of every kept sound: the scripted voice has them in its bytes."""
    return {file.read_bytes().rstrip(b"\xff").decode() for file in folder.glob("*.ulaw")}


async def test_a_patient_calls_and_the_clinic_has_the_intake(speech: ScriptedSpeech, tmp_path: Path) -> None:
    caller = Caller()
    token = await ring(number="anonymous")
    assert await caller.connect()
    await caller.start(token)
    await converse(caller, caller_lines(), speech)
    await caller.cut()
    status, phase, answers, visits, messages, has_code = await in_thread(record)
    assert answers.pop("visit")
    assert (status, phase, visits, has_code) == ("completed", "COMPLETE", 1, True)
    assert answers == {
        "insured": True,
        "payer": "Aetna",
        "member_id": "W123456789",
        "policy_holder": "self",
        "reason": "I have a sore throat",
        "onset": "3 days ago",
        "first_name": "James",
        "last_name": "Smith",
        "date_of_birth": "1987-03-04",
        "phone": "5035550142",
        "email": None,
        "street": "123 Oak Street",
        "unit": None,
        "city": "Portland",
        "state": "OR",
        "zip": "97205",
        "pharmacy_name": "Walgreens",
        "pharmacy_location": "Main Street",
        "emergency_name": "Mary Smith",
        "emergency_relation": "sister",
        "emergency_phone": "5035550199",
    }
    assert messages == ["intake_summary"]
    assert "goodbye" in caller.heard[-1]
    written = [turn.text for turn in await in_thread(agent_turns)]
    assert "".join(written).replace(" ", "") == "".join(caller.heard).replace(" ", "")
    assert await in_thread(call_row) == ("completed", "completed", True, 1)
    assert "<Hangup" in await resume()
    await speech_service.close()
    kept, fixed = kept_prompts(tmp_path), world.fixed_sentences(await in_thread(Clinic.objects.get))
    told = [value for value in answers.values() if isinstance(value, str)]
    assert ("Smith" in " ".join(caller.heard), len(kept) > 20, kept - set(fixed)) == (True, True, set())
    assert [(value, text) for value in told for text in kept if value in text] == []


def agent_turns() -> list[Turn]:
    return list(Turn.objects.filter(speaker="agent"))


async def test_each_turn_of_the_agent_is_timed() -> None:
    caller = Caller()
    token = await ring()
    assert await caller.connect()
    await caller.start(token)
    await caller.answers("ready to begin", "yes")
    await caller.hears("health insurance?")
    await caller.hang_up()
    turns = await in_thread(agent_turns)
    parts = ("decision", "save", "voice", "frame", "total", "playout")
    work = {f"{part}_ms" for part in parts} | {"playout_s", "ended_s"}
    heard = {"endpoint_ms", "speech_ended_s", "clear_s"}
    assert [turn.timings.keys() for turn in turns] == [work, work | heard]
    assert [turn.latency_ms == pytest.approx(turn.timings["total_ms"], abs=0.6) for turn in turns] == [True, True]
