"""A database that hangs in the middle of a call: the caller does not notice, and nothing is lost or comes twice."""

from __future__ import annotations

import pytest

from intake.models import RedFlag
from telephony import journal, recorder
from telephony.background import in_thread
from voiceagent.worklist.models import WorkItem

from .caller import resume
from .on_the_line import answers, calling, kept, speech, turns
from .setting import call_row, row_lock

__all__ = ["speech"]  # a fixture

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres, pytest.mark.usefixtures("speech")]


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


async def test_emergency_words_do_not_wait_and_staff_are_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "PATIENCE_SECONDS", 60)  # who waited for the database would be heard too late
    caller = await calling()
    await caller.answers("ready to begin", "yes")
    await caller.hears("health insurance?")
    await caller.wait(0.5)
    async with row_lock():
        await caller.say("I have crushing chest pain right now")
        await caller.hears("dial 9 1 1")
        meanwhile = (journal.current().pending > 0, await in_thread(alarms))
    await caller.until_closed()
    await caller.cut()
    assert (meanwhile, await in_thread(alarms)) == ((True, []), [("heart.chest_pain", "emergency", 1)])
    assert ("<Dial" in await resume(), await in_thread(call_row)) == (True, ("handed_over", "emergency", False, 1))
    assert await in_thread(alarms) == [("heart.chest_pain", "emergency", 1)]


def alarms() -> list[tuple[str, str, int]]:
    """Red flags, each with the queues of staff's tasks and their number."""
    tasks = list(WorkItem.objects.values_list("queue", flat=True))
    return [(flag.rule, ",".join(tasks), len(tasks)) for flag in RedFlag.objects.all()]
