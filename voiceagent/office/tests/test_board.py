"""The live calls: who sees what of them, what may be done to them, and what a hundred of them cost."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from intake.models import Intake, RedFlag, Turn
from intake.models import Unredaction as Unredaction
from telephony.models import Call, CallOrder
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import PhoneLine, Role
from voiceagent.office.board import Quality

from .dashboard_rows import a_call, a_clinic_with_a_line, a_manager, answer

pytestmark = pytest.mark.django_db


@pytest.fixture
def line() -> PhoneLine:
    return a_clinic_with_a_line()[1]


@pytest.fixture
def maria(line: PhoneLine) -> Call:
    """Four minutes into a call, at the address."""
    return live_call(line)


def live_call(line: PhoneLine) -> Call:
    intake = a_call(line, timezone.now() - timedelta(minutes=4), "in_progress", "ADDRESS", minutes=0)
    answer(intake, "first_name", "Maria", confidence=0.75)
    answer(intake, "last_name", "Okafor", confidence=0.75)
    answer(intake, "member_id", "W123456789", flagged=True, confidence=0.75)
    said = [
        ("agent", "What is your member ID?", "What is your member ID?"),
        ("caller", "W one two three", "[spelled] [number]"),
        ("agent", "And your street, Maria?", "And your street, [name]?"),
    ]
    for n, (speaker, text, redacted) in enumerate(said):
        timings = {"endpoint_ms": 300, "cut_s": 4.0} if speaker == "agent" else {}
        latency = 100 if speaker == "agent" else None
        Turn.objects.create(
            intake=intake, n=n, speaker=speaker, phase="ADDRESS", text=text, redacted=redacted,
            latency_ms=latency, timings=timings,
        )  # fmt: skip
    RedFlag.objects.create(intake=intake, rule="chest_pain", version="1", level=1, phase="ADDRESS", heard="x")
    call = Call.objects.get(intake=intake)
    call.streams = 2
    call.save()
    return call


def signed_in(line: PhoneLine, role: Role = Role.FRONT_DESK, name: str = "dana") -> Client:
    client = Client()
    client.force_login(a_manager(line.clinic, name, role))
    return client


def seen(client: Client, call: Call | None = None) -> tuple[Any, str]:
    response = client.get("/admin/calls-now/rows/", {"call": call.pk} if call else {})
    assert response.status_code == 200
    return response.context, response.content.decode()


def test_a_live_call_at_a_glance(line: PhoneLine, maria: Call) -> None:
    context, page = seen(signed_in(line))
    (live,) = context["calls"]
    assert (live.name, live.step, live.phase, live.clock[:2], live.flags) == (
        "Maria Okafor", 5, "ADDRESS", "4:", ("chest_pain",),
    )  # fmt: skip
    assert [(slot.name, slot.doubtful, slot.value) for slot in live.given] == [
        ("member_id", True, ""), ("first_name", False, ""), ("last_name", False, ""),
    ]  # fmt: skip
    assert [(said.speaker, said.text) for said in live.last] == [
        ("caller", "[spelled] [number]"), ("agent", "And your street, [name]?"),
    ]  # fmt: skip
    assert [state for _, state in live.steps] == ["done"] * 4 + ["now"] + [""] * 5
    quality = Quality(turns=3, hearing=0.75, reply=400.0, interruptions=2, breaks=1)
    assert (live.quality, live.quality.word) == (quality, "fair")
    assert [words in page for words in ("W123456789", "W one two three", "Emergency words")] == [False, False, True]
    kinds: list[dict[str, Any]] = [{}, {"turns": 9}, {"turns": 9, "breaks": 2}, {"turns": 9, "reply": 1600.0}]
    assert [Quality(**kind).word for kind in kinds] == ["new", "good", "poor", "fair"]


def test_who_may_be_in_danger_comes_first_on_both_pages(line: PhoneLine, maria: Call) -> None:
    a_call(line, timezone.now() - timedelta(minutes=9), "in_progress", "INSURANCE", minutes=0)
    client = signed_in(line)
    board = [(live.name, bool(live.flags)) for live in seen(client)[0]["calls"]]
    page = client.get("/admin/")
    today = [(call.name, call.urgent) for call in page.context["live_calls"]]
    assert board == today == [("Maria Okafor", True), ("Name not given", False)]
    assert f'href="/admin/calls-now/?call={maria.pk}"' in page.content.decode()


def test_listening_in_follows_the_conversation_and_is_on_the_record(line: PhoneLine, maria: Call) -> None:
    client = signed_in(line)
    context, page = seen(client, maria)
    assert [(said.n, said.text) for said in context["words"]] == [
        (0, "What is your member ID?"), (1, "[spelled] [number]"), (2, "And your street, [name]?"),
    ]  # fmt: skip
    assert "W123456789" not in page
    more = {"speaker": "caller", "phase": "ADDRESS", "text": "12 Fir", "redacted": "[number] Fir"}
    Turn.objects.create(intake=Intake.objects.get(), n=3, **more)
    assert [said.text for said in seen(client, maria)[0]["words"]][3:] == ["[number] Fir"]
    assert AuditEntry.objects.filter(action="call.listened", object_id=str(maria.pk)).count() == 1


def test_words_and_answers_are_shown_to_those_who_may_and_say_why(line: PhoneLine, maria: Call) -> None:
    desk, manager = signed_in(line), signed_in(line, Role.MANAGER, "morgan")
    address = f"/admin/calls-now/{maria.pk}/unredact/"
    tried = [desk.post(address, {"reason": "I would like to"}), manager.post(address, {"reason": " no "})]
    assert [answer.status_code for answer in tried] == [403, 400]
    assert "W123456789" not in seen(manager, maria)[1]
    assert manager.post(address, {"reason": "caller spells her name"}).status_code == 204
    context, _ = seen(manager, maria)
    assert [said.text for said in context["words"]] == [
        "What is your member ID?", "W one two three", "And your street, Maria?",
    ]  # fmt: skip
    assert [slot.value for slot in context["live"].given] == ["W123456789", "Maria", "Okafor"]
    assert "W123456789" not in seen(desk, maria)[1]
    assert [row.reason for row in Unredaction.objects.all()] == ["caller spells her name"]
    assert AuditEntry.objects.filter(action="intake.unredacted").count() == 1


def test_a_call_is_steered_by_those_who_may(line: PhoneLine, maria: Call) -> None:
    client = signed_in(line)

    def step(verb: str, **fields: str) -> tuple[int, str]:
        response = client.post(f"/admin/calls-now/{maria.pk}/{verb}/", fields)
        return response.status_code, response.content.decode()

    number = "Please give a number of the United States or Canada, with its area code."
    assert [
        step("whisper", text=" We moved to  the second floor. "),
        step("whisper", text=" "),
        step("take-over", number="(503) 555-0123"),
        step("take-over"),
        step("take-over", number="+44 20 7946 0000"),
        step("end"),
        step("explode")[:1],
    ] == [
        (204, ""),
        (400, "Please write what the agent shall say, in 400 letters at most."),
        (204, ""),
        (204, ""),
        (400, number),
        (204, ""),
        (404,),
    ]
    assert [(order.kind, order.text, order.number) for order in CallOrder.objects.order_by("pk")] == [
        ("whisper", "We moved to the second floor.", ""),
        ("take_over", "", "+15035550123"),
        ("take_over", "", ""),
        ("end", "", ""),
    ]
    assert "End · queued" in seen(client, maria)[1]
    Call.objects.update(status="completed", ended_at=timezone.now())
    assert step("whisper", text="Hello") == (400, "The call is over.")
    assert "The call is over" in seen(client, maria)[1]


def test_another_clinics_staff_get_nothing(line: PhoneLine, maria: Call) -> None:
    stranger = signed_in(a_clinic_with_a_line("riverside", "+15035550199")[1], Role.MANAGER, "noor")
    context, page = seen(stranger, maria)
    assert (context["calls"], context["chosen"], context["words"], "Maria" in page) == ([], None, [], False)
    fields = {"text": "Hello", "reason": "because"}
    steps = ("whisper", "take-over", "end", "unredact")
    tried = [stranger.post(f"/admin/calls-now/{maria.pk}/{verb}/", fields) for verb in steps]
    assert [answer.status_code for answer in tried] == [404] * 4
    assert (CallOrder.objects.count(), Unredaction.objects.count()) == (0, 0)
    assert Client().get("/admin/calls-now/").status_code == 302
    assert "Live calls" in stranger.get("/admin/calls-now/").content.decode()


def test_many_calls_cost_as_many_queries_as_one(line: PhoneLine, maria: Call) -> None:
    client = signed_in(line)

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            seen(client, maria)
        return len(asked)

    queries()
    few = queries()
    for _ in range(29):
        live_call(line)
    assert (queries(), Intake.objects.count()) == (few, 30)
    assert few <= 20
