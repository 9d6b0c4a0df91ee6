"""Building in the background: killed and taken up again, one at a time, given up, expired; and what is kept where."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from celery import current_app
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from intake.tests.rows import a_clinic
from voiceagent.audit.models import AuditEntry
from voiceagent.exports import records, services, storage, tasks, work
from voiceagent.exports.models import Export, Kind, Piece, State

from .rows import asked, built, maria, staff

pytestmark = pytest.mark.django_db
COLUMNS = ["first_name", "member_id"]
MARIA = "\ufefffirst_name,member_id\r\nMaria,W123456789\r\n"


class Killed(BaseException):
    """Nothing catches it, as nothing catches SIGKILL."""


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is handed to the broker is run where it is handed over."""
    monkeypatch.setitem(current_app.conf, "task_always_eager", True)


@pytest.fixture
def export() -> Export:
    clinic = a_clinic()
    maria(clinic)
    return asked(staff(clinic), clinic, columns=COLUMNS)


def state(export: Export) -> tuple[str, int, int, int]:
    export.refresh_from_db()
    return export.state, export.attempts, export.rows_done, Piece.objects.filter(export=export).count()


def killed_in_the_middle(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    """After its rows were read and a piece of the file was kept."""

    def cut(self: storage.PieceWriter) -> None:
        self._keep(b"half", last=False)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(storage.PieceWriter, "close", cut)
        with pytest.raises(Killed):
            work.build(export.pk)


def later(export: Export) -> None:
    """The lease of a worker that says nothing runs out."""
    Export.objects.filter(pk=export.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


def test_one_killed_in_the_middle_is_taken_up_again(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    killed_in_the_middle(export, monkeypatch)
    assert (state(export), work.due()) == (("running", 1, 1, 1), [])
    work.build(export.pk)  # delivered again while it may yet be alive
    assert state(export) == ("running", 1, 1, 1)
    later(export)
    tasks.sweep()
    assert state(export) == ("done", 2, 1, 1)
    assert b"".join(storage.pieces(export)).decode() == MARIA


def test_who_was_thought_dead_writes_nothing_more(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    """It slept longer than its lease; meanwhile another worker has built the file."""
    slow = records.read

    def asleep(*args: Any, **kwargs: Any) -> Iterator[Any]:
        monkeypatch.setattr(records, "read", slow)
        later(export)
        work.build(export.pk)
        yield from slow(*args, **kwargs)

    monkeypatch.setattr(records, "read", asleep)
    work.build(export.pk)
    assert state(export) == ("done", 2, 1, 1)
    assert b"".join(storage.pieces(export)).decode() == MARIA


def test_what_always_fails_is_given_up_and_says_nothing_of_the_rows(
    export: Export, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*args: Any, **kwargs: Any) -> Any:
        raise OperationalError("Maria W123456789")

    monkeypatch.setattr(records, "read", broken)
    with caplog.at_level(logging.DEBUG):
        for _ in range(work.TRIES):
            assert work.due() == [export.pk]
            work.build(export.pk)
    assert (state(export), export.reason, work.due()) == (("failed", work.TRIES, 0, 0), "trouble", [])
    assert ("Maria" in caplog.text, "OperationalError" in str([record.__dict__ for record in caplog.records])) == (
        False,
        True,
    )


def test_one_that_kills_its_worker_every_time_is_given_up(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(work.TRIES):
        killed_in_the_middle(export, monkeypatch)
        later(export)
    tasks.sweep()
    assert (state(export), export.reason) == (("failed", work.TRIES, 1, 0), "gave_up")


def test_one_at_a_time(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    second = asked(export.requested_by, export.clinics.get(), columns=COLUMNS)
    killed_in_the_middle(export, monkeypatch)
    work.build(second.pk)
    assert (state(second)[0], work.due()) == ("queued", [])
    later(export)
    tasks.build(export.pk)  # and then whoever waits
    assert (state(export)[0], state(second)[0]) == ("done", "done")


def test_one_stopped_by_its_owner_stops(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    read = records.read

    def stopped(*args: Any, **kwargs: Any) -> Iterator[Any]:
        services.delete_file(actor=f"user:{export.requested_by_id}", export=export)
        yield from read(*args, **kwargs)

    monkeypatch.setattr(records, "read", stopped)
    work.build(export.pk)
    assert state(export)[::3] == ("expired", 0)


def test_a_file_is_sealed_at_rest_and_goes_when_its_time_is_over(export: Export) -> None:
    data = built(export)
    piece = Piece.objects.get(export=export)
    assert (export.sha256, export.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert b"Maria" not in bytes(piece.data)
    assert timedelta(hours=23) < (export.expires_at or timezone.now()) - timezone.now() <= timedelta(hours=24)
    Export.objects.filter(pk=export.pk).update(expires_at=timezone.now())
    with pytest.raises(services.NotThere):
        services.download(user=export.requested_by, export=Export.objects.get(pk=export.pk))
    tasks.sweep()
    assert (state(export)[0], state(export)[3], export.key, export.rows_done) == ("expired", 0, "", 1)


def test_a_piece_that_was_changed_or_lost_is_not_handed_out(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "PIECE", 8)
    built(export)
    whole = list(Piece.objects.filter(export=export).values_list("pk", flat=True))
    Piece.objects.filter(pk=whole[-1]).delete()
    with pytest.raises(storage.Unreadable):
        list(storage.pieces(export))
    Piece.objects.filter(pk=whole[0]).update(data=b"something else, long enough")
    with pytest.raises(storage.Unreadable):
        list(storage.pieces(export))


def test_the_trail_says_who_what_and_how_many(export: Export) -> None:
    data = built(export)
    assert b"".join(services.download(user=export.requested_by, export=export)) == data
    services.delete_file(actor="system", export=export)
    entries = AuditEntry.objects.for_object(export).order_by("pk")
    user = f"user:{export.requested_by_id}"
    assert [(entry.action, entry.actor, entry.details["rows"]) for entry in entries] == [
        ("export.requested", user, 0),
        ("export.built", "system", 1),
        ("export.downloaded", user, 1),
        ("export.deleted", "system", 1),
    ]
    assert entries[2].details == {
        "kind": "intakes", "format": "csv", "preset": "generic", "filter": "", "columns": "first_name member_id",
        "identifiers": True, "purpose": "operations", "rows": 1, "sha256": hashlib.sha256(data).hexdigest(),
    }  # fmt: skip


def test_rows_cost_no_queries_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    clinic = a_clinic()
    user = staff(clinic)
    maria(clinic, 1)
    counts = []
    for n in range(2):
        for more in range(2, 2 + 5 * n):
            maria(clinic, more)
        exports = [asked(user, clinic, kind) for kind in Kind]
        with CaptureQueriesContext(
            connection,
        ) as queries:
            for export in exports:
                work.build(export.pk)
        counts.append(len(queries))
    assert counts[0] == counts[1]
    monkeypatch.setattr(records, "WINDOW", 2)
    rows = Export.objects.order_by("pk")
    assert [len(window) for window in records.windows(rows, 3)] == [3, 3, 2]
    assert list(rows.values_list("state", flat=True).distinct().order_by()) == [State.DONE]
