"""A live call over the media socket: who speaks, who is interrupted, how it ends."""

from __future__ import annotations

import asyncio
import logging

import pytest

from intake.models import Turn
from telephony.background import in_thread
from voiceagent import metrics
from voiceagent.privacy.logs import JsonFormatter

from .caller import resume
from .on_the_line import calling, intake, kept, speech, turns
from .scripted import ScriptedSpeech
from .setting import call_row

__all__ = ["speech"]  # a fixture

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres, pytest.mark.usefixtures("speech")]


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
