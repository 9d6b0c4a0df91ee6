"""A live call over the media socket: real dialogue, real services, real database; the speech alone is scripted."""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake.models import Answer, Intake, Turn
from telephony import journal, speech_service
from telephony.background import in_thread
from telephony.models import Call
from telephony.speech_service import SpeechService
from voiceagent import metrics
from voiceagent.privacy.logs import JsonFormatter

from .caller import Caller, resume, ring, token_in
from .scripted import ScriptedSpeech
from .setting import call_row, make_clinic, post, row_lock, settled

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]


@pytest.fixture(autouse=True)
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


def all_dropped() -> float:
    samples = (sample for metric in metrics.frames_dropped.collect() for sample in metric.samples)
    return sum(sample.value for sample in samples if sample.name.endswith("_total"))


def dropped(reason: str) -> float:
    return metrics.frames_dropped.labels(reason=reason)._value.get()  # type: ignore[no-any-return]


async def test_the_notice_and_the_first_question_are_spoken_and_kept() -> None:
    caller = await calling()
    question = await caller.hears("ready to begin")
    await caller.hang_up()
    assert caller.heard[-1] == question
    spoken = " ".join(caller.heard)
    assert await in_thread(turns) == [(1, "agent", spoken)]
    assert (caller.sent, await in_thread(call_row)) == (
        ["media", "mark"] * 3,
        ("in_progress", "", False, 1),
    )


async def test_an_answer_outlives_the_process_before_the_next_question_sounds() -> None:
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    await caller.hears("health insurance?")
    await caller.wait(0.5)
    async with row_lock():
        await caller.say("no I pay myself")
        while await caller.next() != "media":
            pass
        meanwhile = (journal.current().pending > 0, await in_thread(answers))
    assert (meanwhile, (await kept())["insured"]) == ((True, {}), False)
    await caller.hang_up()


async def test_the_greeting_does_not_wait_for_the_recogniser_which_hears_what_was_said_meanwhile(
    speech: ScriptedSpeech,
) -> None:
    speech.connecting = asyncio.Event()
    caller = await calling()
    await caller.hears("ready to begin")
    await caller.say("yes")
    assert await caller.socket.receive_nothing(0.05)
    speech.connecting.set()
    await caller.hears("health insurance?")
    await caller.hang_up()
    assert [text for _, speaker, text in await in_thread(turns) if speaker == "caller"] == ["yes"]


async def test_barge_in_clears_our_audio_while_the_caller_still_talks() -> None:
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    while await caller.next() != "media":
        pass
    await caller.begin_to_speak()
    while await caller.next(echo=False) != "clear":
        pass
    await caller.say("no I pay myself")
    await caller.hears("?")
    assert (await kept())["insured"] is False
    await caller.hang_up()


async def test_the_notice_cannot_be_interrupted() -> None:
    caller = await calling()
    while await caller.next(echo=False) != "mark":
        pass
    await caller.begin_to_speak()
    await caller.say("yes")
    await caller.wait(0.2)
    await asyncio.sleep(0.2)
    await caller.hang_up()
    assert "clear" not in caller.sent


async def test_silence_is_counted_in_audio_from_the_end_of_the_question() -> None:
    caller = await calling()
    await caller.hears("ready to begin", echo=False)
    for name in caller.marks:
        await caller.echo(name)
    asked = len(caller.heard)
    await caller.wait(6.5)
    await asyncio.sleep(0.2)
    before = len(caller.heard)
    await caller.wait(1.5)
    await caller.hears("ready to begin")
    await caller.hang_up()
    assert before == asked


async def test_marks_that_never_come_do_not_stop_the_call() -> None:
    caller = await calling()
    await caller.hears("ready to begin", echo=False)
    first, sound = len(caller.heard), len(caller.sound)
    await caller.wait(40)
    again = await caller.hears("ready to begin", echo=False)
    await caller.hang_up()
    ours = " ".join(caller.heard[:first])
    assert await in_thread(turns) == [(1, "agent", ours), (2, "agent", " ".join(caller.heard[first:]))]
    assert again == caller.heard[-1]
    # Reckoned by what was sent, since nothing told us.
    timings = (await in_thread(Turn.objects.get, n=1)).timings
    assert (timings["playout_s"], timings["ended_s"]) == (0.0, round(sound / 8000, 2))


async def test_a_person_is_connected_after_the_last_words_have_played() -> None:
    caller = await calling()
    await caller.answers("ready to begin", "a person please")
    await caller.until_closed()
    assert (caller.sent[-3:], "front desk" in caller.heard[-1]) == (["media", "mark", "close"], True)
    await caller.cut()
    assert (await in_thread(intake))[::2] == ("handed_over", "asked")
    assert await in_thread(call_row) == ("handed_over", "asked", False, 1)
    assert "<Dial" in await resume()


async def test_key_zero_asks_for_a_person() -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    await caller.key("0")
    await caller.until_closed()
    await caller.cut()
    assert (await in_thread(intake))[::2] == ("handed_over", "key_0")


async def test_a_cut_socket_keeps_the_answers_and_a_new_one_goes_on() -> None:
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    await caller.answers("health insurance?", "no I pay myself")
    await caller.hears("?")
    question = caller.heard[-1]
    await caller.cut()
    assert (await kept())["insured"] is False
    assert (await in_thread(intake))[0] == "in_progress"

    again = Caller()
    token = token_in(await resume())
    assert await again.connect()
    await again.start(token)
    await again.hears(question)
    await again.hang_up()
    assert again.heard[0].startswith("Sorry, the line broke")
    numbers = [n for n, _, _ in await in_thread(turns)]
    assert numbers == list(range(1, len(numbers) + 1))


async def test_a_second_socket_takes_the_call_over_and_the_first_writes_no_more() -> None:
    first = await calling()
    await first.answers("ready to begin", "yes")
    await first.hears("health insurance?")
    second = Caller()
    token = token_in(await resume())
    assert await second.connect()
    await second.start(token)
    await second.hears("health insurance?")
    await first.wait(0.5)
    await first.say("no I pay myself")
    await first.until_closed()
    assert await kept() == {}
    await second.wait(0.5)
    await second.say("no I pay myself")
    await second.hears("?")
    assert (await kept())["insured"] is False
    await first.cut()
    await second.hang_up()


async def over() -> None:
    """Twilio says that the caller is gone, while the socket is still open."""
    await in_thread(post, "/voice/status", {"CallSid": "CA1", "CallStatus": "completed"})


async def test_a_call_that_is_over_is_left_and_its_last_answer_is_kept() -> None:
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    await caller.hears("health insurance?")
    while len(await in_thread(turns)) < 3:  # the question: later than that only the answer can notice
        await caller.wait(0.02)
    await over()
    await caller.wait(0.5)
    await caller.say("no I pay myself")
    await caller.until_closed()
    await caller.cut()
    assert (await kept())["insured"] is False
    assert await in_thread(intake) == ("abandoned", "CHIEF_COMPLAINT", "")
    assert await in_thread(call_row) == ("abandoned", "completed", True, 1)


async def test_a_call_that_is_over_is_left_when_it_says_nothing() -> None:
    """The first thing said into it is what notices."""
    caller = await calling()
    await caller.hears("ready to begin")
    await over()
    await caller.wait(9)
    await caller.until_closed()
    await caller.cut()
    assert [(n, speaker) for n, speaker, _ in await in_thread(turns)] == [(1, "agent"), (2, "agent")]


@pytest.mark.parametrize("token", ["", "rubbish"])
async def test_a_stream_without_its_token_is_closed(token: str) -> None:
    caller = Caller()
    await ring()
    assert await caller.connect()
    await caller.start(token)
    assert await caller.next() == "close"
    await caller.cut()
    assert await in_thread(Intake.objects.count) == 0


async def test_a_token_opens_one_stream() -> None:
    token = await ring()
    first, second = Caller(), Caller()
    assert await first.connect()
    await first.start(token)
    await first.hears("ready to begin")
    assert await second.connect()
    await second.start(token)
    assert await second.next() == "close"
    await first.hang_up()
    await second.cut()


@pytest.mark.parametrize(
    "changes", [{"callSid": "CA2"}, {"mediaFormat": {"encoding": "audio/x-l16", "sampleRate": 16000, "channels": 1}}]
)
async def test_a_start_for_another_call_or_format_is_closed(changes: dict[str, Any]) -> None:
    caller = Caller()
    token = await ring()
    assert await caller.connect()
    await caller.start(token, **changes)
    assert await caller.next() == "close"
    await caller.cut()


async def test_a_socket_for_an_unknown_or_ended_call_is_refused() -> None:
    unknown, known = Caller("CA404"), Caller()
    await ring()
    await in_thread(Call.objects.update, status="completed")
    assert (await unknown.connect(), await known.connect()) == (False, False)


async def test_a_bad_frame_never_ends_a_call() -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    before = {
        reason: dropped(reason) for reason in ("json", "payload", "stream_sid", "unknown", "binary", "second_start")
    }
    await caller.socket.send_to(text_data="{")
    await caller.socket.send_to(bytes_data=b"\x00\x01")
    await caller.media(b"")
    await caller.media(b"say:yes", stream_sid="MZ2")
    await caller.tell(event="novelty")
    await caller.start("x")
    await caller.wait(0.5)
    await caller.say("yes")
    await caller.hears("health insurance?")
    await caller.hang_up()
    assert {reason: dropped(reason) - count for reason, count in before.items()} == dict.fromkeys(before, 1)


async def test_media_before_start_is_dropped() -> None:
    caller = Caller()
    token, before = await ring(), dropped("before_start")
    assert await caller.connect()
    await caller.media(b"say:yes")
    await caller.start(token)
    await caller.hears("ready to begin")
    await caller.hang_up()
    assert dropped("before_start") - before == 1


@pytest.mark.parametrize("part", ["open", "ear", "mouth"])
async def test_without_speech_the_caller_gets_a_person(speech: ScriptedSpeech, part: str) -> None:
    speech.broken.add(part)
    caller = await calling()
    await caller.until_closed()
    await caller.cut()
    assert (await in_thread(intake))[::2] == ("handed_over", "no_speech")
    assert "connecting you with the front desk" in await resume()


async def test_a_recogniser_lost_in_mid_call_gives_the_caller_a_person() -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    await caller.media(b"trouble:closed")
    await caller.until_closed()
    await caller.cut()
    assert "our phone system is having trouble" in caller.heard[-1]
    assert (await in_thread(intake))[::2] == ("handed_over", "no_speech")


async def test_a_bug_gives_the_caller_a_person_and_quotes_nobody(
    speech: ScriptedSpeech, caplog: pytest.LogCaptureFixture
) -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    speech.broken.add("expect")
    await caller.say("yes")
    await caller.until_closed()
    await caller.cut()
    assert "something went wrong on our side" in caller.heard[-1]
    assert (await in_thread(intake))[::2] == ("handed_over", "trouble")
    logged = [JsonFormatter().format(record) for record in caplog.records]
    assert [line for line in logged if "Zebulon" in line] == []


async def test_a_database_that_keeps_us_waiting_is_not_noticed_by_the_caller() -> None:
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    await caller.hears("health insurance?")
    await caller.wait(0.5)
    async with row_lock():
        await caller.say("no I pay myself")
        await caller.hears("reason for your visit")
        meanwhile = await in_thread(answers)
    await caller.wait(0.5)
    await caller.say("back pain")
    await caller.hears("start?")
    await caller.hang_up()
    assert (meanwhile, {**await kept()}["reason"]) == ({}, "back pain")
    assert [text for _, speaker, text in await in_thread(turns) if speaker == "caller"] == [
        "yes",
        "no I pay myself",
        "back pain",
    ]


async def test_what_callers_say_is_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caller = await calling()
    await caller.answers("ready to begin", "yes my name is Zebulon Quackenbush")
    await caller.hears("?")
    await caller.key("90210")
    await caller.media(b"trouble:closed")
    await caller.until_closed()
    await caller.cut()
    logged = " ".join(f"{record.getMessage()} {vars(record)}" for record in caplog.records).lower()
    assert [word for word in ("zebulon", "quackenbush", "90210", "5035550142") if word in logged] == []


async def test_ears_and_mouths_are_closed_with_the_call(speech: ScriptedSpeech) -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    active = metrics.active_calls._value.get()
    await caller.hang_up()
    assert (speech.stopped, active - metrics.active_calls._value.get()) == (2, 1)


async def to_phone(caller: Caller) -> None:
    """Answers on the way to the call-back phone, which may be keyed."""
    await caller.answers("ready to begin", "yes")
    await caller.answers("health insurance?", "no I pay myself")
    await caller.answers("reason for your visit", "back pain")
    await caller.answers("start?", "two weeks ago")
    await caller.answers("first and last name?", "maria garcia")
    await caller.answers("Is that right?", "yes")
    await caller.answers("date of birth?", "march fourth nineteen eighty seven")
    await caller.answers("Is that right?", "yes")
    await caller.answers("a good number", "no")


@pytest.mark.parametrize("keys", ["5035550177", "5035550177#", "503*5035550177#"])
async def test_a_keyed_answer_ends_at_its_length_and_a_hash_after_it_does_not_stop_the_reply(keys: str) -> None:
    caller = await calling()
    await to_phone(caller)
    await caller.hears("phone number")
    cleared = caller.sent.count("clear")
    await caller.key(keys)
    await caller.hears("e-mail")
    assert (await kept())["phone"] == "5035550177"
    assert caller.sent.count("clear") == cleared
    await caller.hang_up()


async def test_a_pause_ends_a_keyed_answer_and_its_keys_are_not_silence() -> None:
    caller = await calling()
    await to_phone(caller)
    await caller.hears("phone number")
    await caller.key("50355501")
    await caller.wait(2.9)
    await caller.key("77")
    await caller.hears("e-mail")
    await caller.key("503")
    await caller.wait(3.1)
    await caller.hears("e-mail")
    assert (await kept())["phone"] == "5035550177"
    await caller.hang_up()


async def test_keys_stop_our_audio() -> None:
    caller = await calling()
    await to_phone(caller)
    while await caller.next(echo=False) != "mark":
        pass
    await caller.key("5035550177")
    await caller.hears("e-mail")
    await caller.hang_up()
    assert "clear" in caller.sent


def rubbish(chance: random.Random) -> str:
    """A frame of Twilio's with one thing wrong, or with nothing right."""
    frames: list[dict[str, Any]] = [
        {"event": "media", "streamSid": "MZ1", "media": {"track": "inbound", "payload": "////"}},
        {"event": "dtmf", "streamSid": "MZ1", "dtmf": {"digit": "x"}},
        {"event": "mark", "streamSid": "MZ1", "mark": {"name": "0-99"}},
        {"event": "start", "streamSid": "MZ1", "start": {}},
        {"event": "stop", "streamSid": "MZ2"},
    ]
    frame = chance.choice(frames)
    frame[chance.choice(list(frame))] = chance.choice([None, 7, [], {}, "", "MZ2", {"payload": "!"}, {"digit": 1}])
    text = json.dumps(frame)
    return text[: chance.randrange(1, len(text))] if chance.random() < 0.3 else text


async def test_a_thousand_bad_frames_do_not_end_a_call() -> None:
    chance = random.Random(7)
    caller = await calling()
    ready = await caller.hears("ready to begin")
    before = all_dropped()
    for _ in range(1000):
        await caller.socket.send_to(text_data=rubbish(chance))
    await caller.wait(0.5)
    await caller.say("yes")
    asked = await caller.hears("health insurance?")
    await caller.hang_up()
    assert all_dropped() - before == 1000
    said = await in_thread(turns)
    assert [(n, speaker) for n, speaker, _ in said] == [(1, "agent"), (2, "caller"), (3, "agent")]
    assert (said[0][2].endswith(ready), said[1][2], said[2][2].endswith(asked)) == (True, "yes", True)
