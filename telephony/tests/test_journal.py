"""What is said survives the process that heard it: the journal, and who writes down what it holds."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from intake import services as intakes
from intake.dialogue.decisions import Alert, Confirmed, Save, Source
from intake.models import Answer, Intake, Turn
from telephony import journal, services, writing
from telephony.background import in_thread
from telephony.entries import Alarmed, Answered, Batch, Ended, Entered, Entry, Obeyed, Said, batch_of, plain
from telephony.journal import Journal
from telephony.models import Status
from telephony.recorder import Recorder

from .setting import CALLER, DIALLED, call_row, make_clinic, post

ZIP = Save("zip", "97201", "nine seven two oh one", 0.9, Source.SPEECH, Confirmed.READ_BACK)
INSURED = Save("insured", False, "no Zebulon", 0.9, Source.KEYPAD, Confirmed.NO, True, "")
HELD = "import fcntl, sys; f = open(sys.argv[1], 'r+b'); fcntl.lockf(f, fcntl.LOCK_EX); print(flush=True); input()"


@pytest.fixture
def folder(settings: Any, tmp_path: Path) -> Iterator[Path]:
    settings.VAR_DIR = tmp_path
    yield tmp_path / "journal"
    journal.current().close()


@pytest.fixture
def no_folder(folder: Path) -> None:
    folder.write_text("a file where the folder should be")


def batch(number: int, *entries: Entry, claim: int = 1, intake_id: int = 1) -> Batch:
    return Batch("CA1", 1, intake_id, claim, number, list(entries))


def test_every_entry_comes_back_as_it_was() -> None:
    whole = batch(
        3,
        Answered("ADDRESS", ZIP),
        Answered("INSURANCE", INSURED),
        Entered("PHARMACY"),
        Alarmed("ADDRESS", Alert("chest_pain", "1", 1, "my chest")),
        Said(1, "agent", "PHARMACY", "y", 12, 3.5, {"total_ms": 12.0}),
        Ended(Status.HANDED_OVER, "asked"),
        Obeyed(7, 3),
    )
    assert batch_of(json.loads(json.dumps(plain(whole)))) == whole


def test_the_file_tells_nobody_what_is_in_it_and_is_emptied(folder: Path) -> None:
    pen = Journal(folder)
    pen.add(batch(3, Answered("INSURANCE", INSURED)))
    pen.add(batch(4, Answered("ADDRESS", ZIP)))
    (file,) = folder.glob("*.sealed")
    written = file.read_bytes()
    pen.done()
    pen.done()
    emptied = file.read_bytes()
    pen.close()
    assert [word for word in (b"Zebulon", b"97201", b"insured", b"CA1") if word in written] == []
    assert (written.count(b"\n"), emptied, list(folder.glob("*.sealed"))) == (2, b"", [])


def opened() -> services.Opened:
    make_clinic()
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    return services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))


def leave_behind(folder: Path, stream: services.Opened, batches: Sequence[Sequence[Entry]], torn: bytes = b"") -> Path:
    """What a process has said it will write, and then it ended."""
    pen = Journal(folder)
    for number, entries in enumerate(batches, stream.claim.version):
        pen.add(Batch("CA1", stream.clinic.pk, stream.intake_id, stream.claim.number, number, list(entries)))
    pen.close()
    (left,) = folder.glob("*.sealed")
    with left.open("ab") as file:
        file.write(torn)
    return left


def rows() -> tuple[dict[str, object], list[int], str]:
    """Answers, turns, phase."""
    answers = {answer.slot: answer.value for answer in Answer.objects.all()}
    return answers, list(Turn.objects.values_list("n", flat=True)), Intake.objects.get().phase


TURNS: list[list[Entry]] = [
    [Answered("INSURANCE", INSURED), Entered("CHIEF_COMPLAINT"), Said(2, "caller", "INSURANCE", "no")],
    [Said(3, "agent", "CHIEF_COMPLAINT", "What brings you in?")],
    [Answered("ADDRESS", ZIP)],
]


@pytest.mark.django_db(transaction=True)
@pytest.mark.postgres
@pytest.mark.parametrize("path", ["/voice/resume", "/voice/status"])
def test_what_a_killed_process_had_heard_is_written_before_the_call_goes_on(folder: Path, path: str) -> None:
    """The first turn had reached the database before the end, the last line was not finished."""
    stream = opened()
    leave_behind(folder, stream, TURNS, torn=b"gAAAA")
    first = Batch("CA1", stream.clinic.pk, stream.intake_id, stream.claim.number, stream.claim.version, TURNS[0])
    writing.write(first, version=stream.claim.version, phase="INSURANCE", known=set())
    post(path, {"CallSid": "CA1", "CallStatus": "completed"})
    assert rows() == ({"insured": False, "zip": "97201"}, [2, 3], "CHIEF_COMPLAINT")
    assert (Intake.objects.get().version, list(folder.glob("*.sealed"))) == (stream.claim.version + 3, [])
    assert call_row()[2] is (path == "/voice/status")


@pytest.mark.django_db(transaction=True)
@pytest.mark.postgres
def test_a_process_that_lives_writes_for_itself_until_it_is_killed(folder: Path) -> None:
    left = leave_behind(folder, opened(), TURNS)
    with subprocess.Popen([sys.executable, "-c", HELD, left], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        writing.recover()
        while_it_lives = rows()
        other.send_signal(signal.SIGKILL)
        other.wait(20)
        writing.recover()
    assert while_it_lives == ({}, [], "GREETING")
    assert (rows()[1], left.exists()) == ([2, 3], False)


@pytest.mark.django_db(transaction=True)
@pytest.mark.postgres
def test_nothing_is_written_into_a_call_that_went_on_without_it_or_that_is_not_there(folder: Path) -> None:
    stream = opened()
    leave_behind(folder, stream, TURNS)
    intakes.claim_intake(intake_id=stream.intake_id)
    Journal(folder).add(batch(1, Answered("ADDRESS", ZIP), intake_id=stream.intake_id + 1))
    writing.recover()
    assert rows() == ({}, [], "GREETING")


@pytest.mark.django_db(transaction=True)
@pytest.mark.postgres
async def test_without_a_journal_an_answer_waits_for_the_database(no_folder: None) -> None:
    stream = await in_thread(opened)
    recorder = Recorder("CA1", stream.clinic.pk, stream.intake_id, stream.claim, print)
    await recorder.keep([Answered("ADDRESS", ZIP)])
    assert (await in_thread(rows))[0] == {"zip": "97201"}


@pytest.mark.django_db(transaction=True)
@pytest.mark.postgres
async def test_an_answer_nobody_waits_for_that_cannot_be_written_is_reported(folder: Path) -> None:
    stream = await in_thread(opened)
    lost: list[str] = []
    told = lambda error: lost.append(type(error).__name__)  # noqa: E731
    recorder = Recorder("CA1", stream.clinic.pk, stream.intake_id, stream.claim, told)
    await recorder.keep([Answered("ADDRESS", Save("zip", {"a": "b"}, "", 1.0, Source.SPEECH, Confirmed.NO))])
    await recorder.keep([Answered("ADDRESS", ZIP)])
    assert await recorder.drain(20)
    assert (lost, (await in_thread(rows))[0]) == (["TypeError"], {"zip": "97201"})
