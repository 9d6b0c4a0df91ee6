"""The recorder: one transaction a turn, in order, whatever the database does in between."""

from __future__ import annotations

import asyncio

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from intake import services as intakes
from intake.dialogue.decisions import Alert, Ask, Confirmed, Decision, End, Enter, HandOver, Save, Say, Source
from intake.dialogue.kinds.base import Hints
from intake.models import Answer, Intake, RedFlag, Turn
from telephony import recorder as recorders
from telephony import services
from telephony.background import in_thread
from telephony.entries import Alarmed, Answered, Batch, Ended, Entered, Entry, Said, entry_of
from telephony.models import Status
from telephony.recorder import Recorder

from .setting import CALLER, DIALLED, call_row, make_clinic, row_lock

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]

NAMES = ("first_name", "last_name")
ZIP = Save("zip", "97201", "nine seven two oh one", 0.9, Source.SPEECH, Confirmed.READ_BACK)


def opened() -> services.Opened:
    make_clinic()
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    return services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))


async def made(lost: list[BaseException]) -> Recorder:
    stream = await in_thread(opened)
    return Recorder("CA1", stream.clinic.pk, stream.intake_id, stream.claim, lost.append)


async def write(recorder: Recorder, entries: list[Entry]) -> bool:
    """Whether it was written within the recorder's patience. Raises what it came to."""
    await recorder.keep(entries)
    return await recorder.written()


def rows() -> tuple[list[tuple[str, object]], list[int], str, int]:
    """Answers, turns, phase, red flags."""
    answers = [(answer.slot, answer.value) for answer in Answer.objects.all()]
    turns = list(Turn.objects.values_list("n", flat=True))
    return answers, turns, Intake.objects.get().phase, RedFlag.objects.count()


def test_what_the_record_gets_of_a_decision() -> None:
    decisions: list[Decision] = [
        Say("Hello."),
        Ask(1, "zip", "What is your ZIP code?", Hints()),
        ZIP,
        Enter("PHARMACY"),
        Alert("chest_pain", "1", 1, "my chest"),
        HandOver("asked"),
        End("completed"),
    ]
    assert [entry_of(decision, "SUMMARY") for decision in decisions] == [
        None,
        None,
        Answered("ADDRESS", ZIP),
        Entered("PHARMACY"),
        Alarmed("SUMMARY", Alert("chest_pain", "1", 1, "my chest")),
        Ended(Status.HANDED_OVER, "asked"),
        Ended(Status.COMPLETED, "completed"),
    ]


async def test_a_turn_is_written_at_once_and_in_order() -> None:
    recorder = await made([])
    alert = Alert("chest_pain", "1", 1, "my chest")
    entries: list[Entry] = [
        Answered("ADDRESS", ZIP),
        Entered("PHARMACY"),
        Alarmed("ADDRESS", alert),
        Said(1, "caller", "ADDRESS", "x"),
    ]
    assert await write(recorder, entries)
    await recorder.later([Said(2, "agent", "PHARMACY", "y", 12, 3.5, {"total_ms": 12.0})])
    assert await in_thread(rows) == ([("zip", "97201")], [1, 2], "PHARMACY", 1)


async def test_our_words_are_written_with_the_callers_next_ones_or_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = await made([])
    recorder.beside(Said(1, "agent", "GREETING", "x"))
    before = await in_thread(rows)
    await recorder.later([Said(2, "caller", "GREETING", "y")])
    version = await in_thread(lambda: Intake.objects.get().version)
    recorder.beside(Said(3, "agent", "GREETING", "z"))
    assert await recorder.drain(5)
    monkeypatch.setattr(recorders, "BESIDE_SECONDS", 0.01)
    recorder.beside(Said(4, "agent", "GREETING", "z"))
    for _ in range(500):
        if len((await in_thread(rows))[1]) == 4:
            break
        await asyncio.sleep(0.01)
    assert (before, version, (await in_thread(rows))[1]) == (([], [], "GREETING", 0), 2, [1, 2, 3, 4])


async def test_a_lock_held_by_others_delays_and_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The intake's row is locked for a while: the caller waits PATIENCE_SECONDS, the answers arrive later, in order."""
    monkeypatch.setattr(recorders, "PATIENCE_SECONDS", 0.1)
    recorder = await made([])
    async with row_lock():
        first = await write(recorder, [Answered("ADDRESS", ZIP)])
        second = await write(recorder, [Entered("PHARMACY"), Said(1, "agent", "PHARMACY", "y")])
    drained = await recorder.drain(5)
    assert (first, second, drained) == (False, False, True)
    assert await in_thread(rows) == ([("zip", "97201")], [1], "PHARMACY", 0)


async def test_a_connection_that_breaks_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL ends our connection in mid-transaction; the turn is written once."""
    recorder = await made([])
    kills = iter([True, True])
    transact = recorder._transact

    @transaction.atomic
    def kill_first(batch: Batch) -> tuple[int, bool]:
        written = transact(batch)
        if next(kills, False):
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return written

    monkeypatch.setattr(recorder, "_transact", kill_first)
    assert await write(recorder, [Answered("ADDRESS", ZIP)])
    assert await in_thread(rows) == ([("zip", "97201")], [], "GREETING", 0)


async def test_who_has_lost_the_intake_is_told_and_writes_nothing() -> None:
    lost: list[BaseException] = []
    recorder = await made(lost)
    await in_thread(intakes.claim_intake, intake_id=(await in_thread(Intake.objects.get)).pk)
    with pytest.raises(intakes.StaleIntake):
        await write(recorder, [Answered("ADDRESS", ZIP)])
    assert [type(error) for error in lost] == [intakes.StaleIntake]
    assert await in_thread(rows) == ([], [], "GREETING", 0)


async def test_a_turn_that_cannot_be_written_is_reported_and_the_next_one_is_kept() -> None:
    recorder = await made([])
    with pytest.raises(TypeError):
        await write(recorder, [Answered("ADDRESS", Save("zip", {"a": "b"}, "", 1.0, Source.SPEECH, Confirmed.NO))])
    assert await write(recorder, [Answered("ADDRESS", ZIP)])
    assert await in_thread(rows) == ([("zip", "97201")], [], "GREETING", 0)


@pytest.mark.parametrize(
    ("status", "reason", "intake_status"),
    [
        (Status.COMPLETED, "completed", "completed"),
        (Status.HANDED_OVER, "asked", "handed_over"),
        (Status.ABANDONED, "abandoned", "abandoned"),
    ],
)
async def test_the_end_is_written_with_the_last_answers(status: Status, reason: str, intake_status: str) -> None:
    recorder = await made([])
    assert await write(recorder, [Answered("ADDRESS", ZIP), Ended(status, reason)])
    intake = await in_thread(Intake.objects.get)
    over = status is not Status.HANDED_OVER
    assert (intake.status, await in_thread(call_row)) == (intake_status, (str(status), reason, over, 1))


async def test_a_turn_takes_few_statements() -> None:
    """The caller waits for them: begin, version, what the slot held, answers, turns, audit, is the call on, commit."""
    recorder = await made([])
    name = [Answered("DEMOGRAPHICS", Save(slot, "Maria", "", 0.9, Source.SPEECH, Confirmed.NO)) for slot in NAMES]
    batches: list[list[Entry]] = [
        [Answered("ADDRESS", ZIP), Said(1, "caller", "ADDRESS", "x")],
        [*name, Entered("DEMOGRAPHICS"), Said(2, "agent", "ADDRESS", "y"), Said(3, "caller", "DEMOGRAPHICS", "z")],
        [Said(4, "agent", "DEMOGRAPHICS", "y")],
    ]

    def statements(entries: list[Entry]) -> int:
        with CaptureQueriesContext(connection) as queries:
            batch = Batch("CA1", recorder._clinic_id, recorder._intake_id, recorder._claim, recorder._version, entries)
            recorder._version, _ = recorder._transact(batch)
        return len(queries)

    assert [await in_thread(statements, entries) for entries in batches] == [8, 8, 5]
