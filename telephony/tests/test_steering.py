"""Staff who listen in: what they have the agent say, a call they take over, a call they end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db.models import F

from intake.models import Intake
from intake.tests.rows import add_turn
from telephony import live, services, speech_service, steering
from telephony.background import in_thread
from telephony.models import Call, CallOrder
from telephony.speech_service import SpeechService
from voiceagent.audit.models import AuditEntry
from voiceagent.worklist.models import WorkItem

from .caller import Caller, resume, ring, token_in
from .scripted import ScriptedSpeech
from .setting import CALLER, DESK, DIALLED, call_row, make_clinic, post

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]

PLEASE = "Please have your insurance card at hand."


@pytest.fixture(autouse=True)
def _speech(settings: Any, transactional_db: None) -> Iterator[None]:
    settings.DEBUG = False
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    make_clinic()
    before = speech_service.install(SpeechService(ScriptedSpeech))
    yield
    speech_service.install(before)


async def on_a_stream(token: str) -> Caller:
    caller = Caller("CA1")
    assert await caller.connect()
    await caller.start(token)
    return caller


async def asked_to_begin() -> Caller:
    caller = await on_a_stream(await ring("CA1"))
    await caller.hears("ready to begin")
    return caller


async def order(kind: Any, **arguments: Any) -> CallOrder:
    given: CallOrder = await in_thread(kind, call_sid="CA1", actor="user:7", **arguments)
    return given


def orders() -> list[tuple[str, str, str, int | None]]:
    return [(row.kind, row.state, row.reason, row.turn) for row in CallOrder.objects.all()]


def audited() -> list[tuple[str, str]]:
    rows = AuditEntry.objects.filter(action__in=("call.whisper", "call.order_done", "call.order_refused")).order_by(
        "pk"
    )
    return [(row.action, row.actor) for row in rows]


async def hears_while_listening(caller: Caller, phrase: str) -> str:
    """Audio goes on coming in while the order finds its way."""
    for _ in range(100):
        await caller.wait(0.1)
        while not await caller.socket.receive_nothing(0.02):
            if await caller.next() == "mark" and phrase in caller.heard[-1]:
                return caller.heard[-1]
    raise AssertionError(caller.heard)


async def test_the_agent_says_what_staff_write_and_asks_its_question_again() -> None:
    caller = await asked_to_begin()
    await order(steering.whisper, text=f"  {PLEASE}\n")
    await hears_while_listening(caller, PLEASE)
    assert "ready to begin" in await caller.hears("ready to begin")
    await caller.wait(0.5)
    await caller.say("yes")
    await caller.hears("?")
    await caller.hang_up()
    heard = await in_thread(steering.listen, "CA1")
    assert heard is not None
    assert [(line.n, line.staff) for line in heard.lines[:3]] == [(1, False), (2, True), (3, False)]
    assert (heard.lines[1].text.startswith(PLEASE), heard.live) == (True, True)
    assert await in_thread(orders) == [("whisper", "done", "", 2)]
    assert await in_thread(audited) == [("call.whisper", "user:7"), ("call.order_done", "system")]


async def test_a_call_is_taken_over_by_whoever_listens_or_by_the_front_desk() -> None:
    caller = await asked_to_begin()
    await order(steering.take_over, number="+15035550123")
    await caller.hears("is taking your call")
    await caller.until_closed()
    assert await in_thread(call_row) == ("handed_over", "taken_over", False, 1)
    assert ("<Number" in (dialled := await resume()), "+15035550123" in dialled, DESK in dialled) == (True, True, False)
    leg = {"CallSid": "CAdesk", "ParentCallSid": "CA1"}
    assert "You are taking it over." in (await in_thread(post, "/voice/desk", leg)).content.decode()
    assert await in_thread(orders) == [("take_over", "done", "", 2)]


async def test_a_call_is_ended_with_a_goodbye_and_everything_kept() -> None:
    caller = await asked_to_begin()
    await order(steering.end_call)
    assert "Goodbye" in await caller.hears("kept")
    await caller.until_closed()

    def left() -> tuple[Any, ...]:
        task = WorkItem.objects.get()
        return call_row(), Intake.objects.get().abandoned_reason, task.queue, task.reason

    ended = ("abandoned", "ended_by_staff", True, 1)
    assert await in_thread(left) == (ended, "ended_by_staff", "incomplete", "ended_by_staff")
    assert "<Hangup" in await resume()
    assert await in_thread(orders) == [("end", "done", "", 2)]


async def test_an_order_outlives_the_process_and_reaches_the_next_stream() -> None:
    caller = await asked_to_begin()
    await caller.cut()
    await order(steering.whisper, text=PLEASE)
    assert [state for _, state, *_ in await in_thread(orders)] == ["queued"]
    again = await on_a_stream(token_in(await resume()))
    await hears_while_listening(again, PLEASE)
    await again.hang_up()
    assert [state for _, state, *_ in await in_thread(orders)] == ["done"]


async def test_an_order_the_channel_layer_did_not_bring_is_found(settings: Any) -> None:
    caller = await asked_to_begin()
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}  # a new, empty one
    await order(steering.end_call)
    live.look_for_orders(await in_thread(steering.waiting, call_sids=live.call_sids()))
    await caller.hears("Goodbye")
    await caller.until_closed()
    assert await in_thread(orders) == [("end", "done", "", 2)]
    assert await in_thread(call_row) == ("abandoned", "ended_by_staff", True, 1)


async def test_words_wait_for_the_caller_to_end_theirs() -> None:
    caller = await asked_to_begin()
    await caller.begin_to_speak()
    await caller.hear("well I")
    await order(steering.whisper, text=PLEASE)
    await caller.wait(0.4)
    assert PLEASE not in " ".join(caller.heard)
    await caller.say("well I am ready yes")
    await hears_while_listening(caller, PLEASE)
    await caller.hang_up()


def _ended() -> None:
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    services.hung_up(call_sid="CA1", call_status="completed")


def test_an_order_to_a_call_that_is_over_is_refused_at_once() -> None:
    _ended()
    for given in (
        steering.whisper(call_sid="CA1", text=PLEASE.removesuffix("."), actor="user:7"),
        steering.take_over(call_sid="CA1", actor="user:7"),
        steering.end_call(call_sid="CA1", actor="user:7"),
    ):
        assert (given.state, given.reason) == ("refused", "over")
    assert CallOrder.objects.get(kind="whisper").text == PLEASE  # said as a sentence of its own
    assert PLEASE not in str(AuditEntry.objects.values_list("details", flat=True))


def test_an_order_nobody_takes_is_refused_and_never_stays_open() -> None:
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    steering.whisper(call_sid="CA1", text=PLEASE, actor="user:7")
    CallOrder.objects.update(at=F("at") - timedelta(minutes=2))
    assert steering.take(call_sid="CA1") == []
    steering.end_call(call_sid="CA1", actor="user:7")
    services.hung_up(call_sid="CA1", call_status="completed")
    assert orders() == [("whisper", "refused", "late", None), ("end", "refused", "over", None)]


@pytest.mark.parametrize(
    ("kind", "arguments", "code"),
    [
        (steering.whisper, {"text": " \n "}, "text"),
        (steering.whisper, {"text": "x" * 401}, "text"),
        (steering.take_over, {"number": "+4930123456"}, "number"),
        (steering.take_over, {"number": "911"}, "number"),
        (steering.end_call, {"call_sid": "CA404"}, "unknown"),
    ],
)
def test_what_cannot_be_done_is_no_order(kind: Any, arguments: dict[str, str], code: str) -> None:
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    with pytest.raises(steering.Refused) as refused:
        kind(**{"call_sid": "CA1", "actor": "user:7"} | arguments)
    assert (refused.value.code, CallOrder.objects.count()) == (code, 0)


def test_listening_in_is_redacted_unless_asked_otherwise_and_goes_on_where_it_left() -> None:
    assert steering.listen("CA404") is None
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    intake_id = services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1")).intake_id
    for n, text in ((1, "What's your phone number?"), (2, "it is 503 555 0142")):
        add_turn(
            intake_id=intake_id,
            n=n,
            speaker="agent" if n == 1 else "caller",
            phase="DEMOGRAPHICS",
            text=text,
            latency_ms=None,
            audio_seconds=None,
            timings={},
        )
    redacted, full = steering.listen("CA1"), steering.listen("CA1", after=1, redacted=False)
    assert redacted is not None
    assert full is not None
    assert ("0142" in redacted.lines[1].text, [line.text for line in full.lines]) == (False, ["it is 503 555 0142"])
    assert (redacted.live, redacted.call.pk) == (True, Call.objects.get().pk)
