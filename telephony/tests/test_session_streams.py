"""Which stream has a call: cut and taken up again, taken over, over, or not to be opened at all."""

from __future__ import annotations

from typing import Any

import pytest

from intake.models import Intake
from telephony import handover, live
from telephony.background import in_thread
from telephony.models import Call

from .caller import Caller, resume, ring, token_in
from .on_the_line import calling, intake, kept, speech, turns
from .setting import call_row, post

__all__ = ["speech"]  # a fixture

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres, pytest.mark.usefixtures("speech")]


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


async def test_a_stream_that_is_moved_is_no_failure() -> None:
    caller = await calling()
    await caller.hears("ready to begin")
    await in_thread(Call.objects.update, streams=handover.MAX_STREAMS)
    live.hand_off(now=True)
    await caller.until_closed()
    await caller.cut()
    assert ("<Stream" in await resume(), "<Dial" in await resume()) == (True, True)


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
