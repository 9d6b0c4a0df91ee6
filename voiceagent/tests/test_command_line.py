"""`manage.py` with a database that cannot be worked with: one sentence, and what to do; a bug keeps its traceback."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from django.db import OperationalError, ProgrammingError, connection
from django.db.migrations.recorder import MigrationRecorder

from voiceagent import command_line
from voiceagent.privacy.undecryptable import Undecryptable


@pytest.fixture(autouse=True)
def a_command_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(arguments: Sequence[str]) -> None:
        raise ProgrammingError("no such column")

    monkeypatch.setattr(command_line, "execute_from_command_line", fail)


def said(capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        command_line.run(["manage.py", "show_call", "CA1"])
    assert ended.value.code == 1
    return capsys.readouterr().err


@pytest.mark.django_db
def test_a_database_that_is_away(capsys: pytest.CaptureFixture[str]) -> None:
    def unplugged(execute: object, sql: str, params: object, many: bool, context: object) -> None:
        raise OperationalError("connection refused\nIs the server running?")

    with connection.execute_wrapper(unplugged):
        assert said(capsys) == "CommandError: the database does not answer (DATABASE_URL): connection refused\n"


@pytest.mark.django_db
def test_tables_of_an_older_version(capsys: pytest.CaptureFixture[str]) -> None:
    MigrationRecorder.Migration.objects.filter(app="telephony").latest("pk").delete()
    assert said(capsys) == (
        "CommandError: the database's tables are older than this version; `manage.py migrate` brings them up to date\n"
    )


def test_a_value_that_no_key_reads(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(arguments: Sequence[str]) -> None:
        raise Undecryptable

    monkeypatch.setattr(command_line, "execute_from_command_line", fail)
    assert said(capsys) == "CommandError: a stored value cannot be read with any of PHI_KEYS\n"


@pytest.mark.django_db
def test_anything_else_is_a_bug() -> None:
    with pytest.raises(ProgrammingError, match="no such column"):
        command_line.run(["manage.py", "show_call", "CA1"])
