"""Turn taking in a live call: who stops whom, who goes on, what the caller hears meanwhile. The speech is scripted."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from intake.models import Answer, Intake, Turn
from telephony import live, steering
from telephony.background import in_thread
from voiceagent import metrics

from .caller import Caller
from .on_the_line import calling, speech, to_name, to_phone
from .setting import row_lock, settled

__all__ = ["speech"]  # a fixture
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres, pytest.mark.usefixtures("speech")]


async def until_playing(caller: Caller) -> None:
    """Until the first sound of the next reply."""
    while await caller.next(echo=False) != "media":
        pass


def answers() -> dict[str, tuple[object, bool]]:
    """slot -> (value, must staff look?)"""
    return {answer.slot: (answer.value, answer.flagged) for answer in Answer.objects.all()}


def caller_words() -> list[str]:
    return [turn.text for turn in Turn.objects.filter(speaker="caller")]


async def kept() -> dict[str, tuple[object, bool]]:
    """The answers, once all of them are in the database."""
    await settled()
    return await in_thread(answers)


async def said() -> list[str]:
    """The same for what the caller said."""
    await settled()
    return await in_thread(caller_words)


def barge_ins(kind: str) -> float:
    return metrics.barge_ins.labels(kind=kind)._value.get()  # type: ignore[no-any-return]


async def test_a_whole_answer_is_replied_to_before_the_recogniser_has_ended_it() -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    await caller.wait(0.5)
    await caller.begin_to_speak()
    await caller.sure("yes")
    await caller.wait(0.4)
    await caller.hears("health insurance?")
    await caller.say("yes")
    assert await caller.socket.receive_nothing(0.05)
    await caller.hang_up()
    assert await said() == ["yes"]


async def test_who_goes_on_after_an_early_reply_takes_it_back() -> None:
    """The name was confirmed by a yes that became a no: nothing else is taken for confirmed, and it is asked again."""
    caller = await calling()
    await to_name(caller)
    await caller.hears("Is that right?")
    await caller.wait(0.5)
    await caller.begin_to_speak()
    await caller.sure("yes")
    await caller.wait(0.4)
    await caller.hears("date of birth?", echo=False)
    assert (await kept())["last_name"] == ("Garcia", False)
    await caller.hear("yes but the last name")
    while await caller.next(echo=False) != "clear":
        pass
    await caller.say("yes but the last name is Lopez")
    again = await caller.hears("?")
    await caller.hang_up()
    assert "date of birth" not in again
    assert (await kept())["last_name"] == ("Garcia", True)
    assert (await said())[-2:] == ["yes", "yes but the last name is Lopez"]


@pytest.mark.parametrize("sound", ["nothing more", "a noise", "mhm"])
async def test_a_false_interruption_is_made_good_from_the_sentence_that_was_cut(sound: str) -> None:
    caller, before, stops = await calling(), barge_ins("false"), metrics.barge_in_seconds._sum.get()
    await caller.hears("details for the visit", echo=True)
    await caller.begin_to_speak()
    while await caller.next(echo=False) != "clear":
        pass
    heard = len(caller.heard)
    if sound == "nothing more":
        await caller.wait(1.6)
    else:
        await caller.say("" if sound == "a noise" else sound)
    await caller.hears("ready to begin")
    assert caller.heard[heard:] == ["Are you ready to begin?"]
    await caller.wait(0.5)
    await caller.say("yes")
    await caller.hears("health insurance?")
    await caller.hang_up()
    assert (await said(), barge_ins("false") - before) == (["yes"], 1)
    assert 0 <= metrics.barge_in_seconds._sum.get() - stops < 1


async def test_an_emergency_is_heard_out_whatever_is_said_keyed_or_ordered_over_it_and_however_we_are_stopped() -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    await caller.wait(0.5)
    await caller.say("I have crushing chest pain and I can't breathe")
    await until_playing(caller)
    await caller.begin_to_speak()
    await caller.hear("wait what")
    await caller.key("5*0#")
    await caller.wait(0.2)
    await settled()
    for order in (partial(steering.whisper, text="Hello there."), steering.take_over, steering.end_call):
        given = await in_thread(order, call_sid="CA1", actor="user:7")
        assert (given.state, given.reason) == ("refused", "over")
    live.hand_off(now=False)
    live.hand_off(now=True)
    await caller.until_closed()
    await caller.cut()
    assert ("clear" in caller.sent, "9 1 1" in caller.heard[-1]) == (False, True)


async def test_a_caller_who_waits_for_us_is_told_that_it_takes_a_moment(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("a file where the folder should be")  # so that an answer waits for the database
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    await caller.hears("health insurance?")
    await caller.wait(0.5)
    async with row_lock():
        await caller.say("a person please")
        await asyncio.sleep(0.05)
        await caller.wait(1.1)
        assert await caller.socket.receive_nothing(0.05)
        await caller.wait(0.2)
        await caller.hears("One moment, please.")
    await caller.hears("front desk")
    await caller.hang_up()


async def test_the_longest_call_ends_with_a_person_and_everything_kept(settings: Any) -> None:
    settings.MAX_CALL_SECONDS = 5
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    await caller.answers("health insurance?", "no I pay myself")
    await caller.hears("reason for your visit")
    await caller.wait(5.0)
    await caller.until_closed()
    await caller.cut()
    assert [words for words in caller.heard if "a minute left" in words] == [
        "We have about a minute left on this call."
    ]
    assert "end of the time for this call" in caller.heard[-1]
    row = await in_thread(Intake.objects.get)
    assert (row.status, row.handover_reason) == ("handed_over", "time_limit")
    assert (await kept())["insured"] == (False, False)


async def test_a_number_begun_in_words_is_finished_on_the_keypad() -> None:
    caller = await calling()
    await to_phone(caller)
    await caller.hears("phone number")
    await caller.say("my number is")
    await caller.wait(0.5)
    await caller.key("5035550177")
    await caller.hears("e-mail")
    assert (await kept())["phone"] == ("5035550177", False)
    await caller.wait(2)
    await caller.hang_up()
    assert (await said())[-2:] == ["5035550177", "my number is"]


async def test_words_the_line_broke_off_are_in_the_record() -> None:
    caller = await calling()
    await to_phone(caller)
    await caller.hears("phone number")
    await caller.say("five oh three")
    await caller.begin_to_speak()
    await caller.hear("nine seven")
    await caller.hang_up()
    assert (await said())[-2:] == ["five oh three", "nine seven"]
