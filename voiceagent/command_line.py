"""`manage.py`: where the database or its keys do not fit, one sentence instead of a page of where that was noticed."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from django.core.management import execute_from_command_line
from django.db import DatabaseError

from voiceagent import health
from voiceagent.privacy.undecryptable import Undecryptable

FAILED = 1


def run(arguments: Sequence[str]) -> None:
    """Raises SystemExit with what to do; any other error of the database is a bug, and keeps its traceback."""
    try:
        execute_from_command_line(list(arguments))
    except (DatabaseError, Undecryptable) as error:
        explained = str(error) if isinstance(error, Undecryptable) else _explained()
        if not explained:
            raise
        sys.stderr.write(f"CommandError: {explained}\n")
        raise SystemExit(FAILED) from None


def _explained() -> str:
    try:
        older = health.tables_are_older()
    except DatabaseError as error:
        return f"the database does not answer (DATABASE_URL): {str(error).splitlines()[0]}"
    return (
        "the database's tables are older than this version; `manage.py migrate` brings them up to date" if older else ""
    )
