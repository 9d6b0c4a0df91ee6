"""Rows into tables by the million: COPY on PostgreSQL, one statement for many elsewhere.

Values come ready for their columns: encrypted, hashed, moments as `stamp` writes them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import count
from typing import Any

from django.db import connection, models

Value = str | int | float | bool | None


def stamp(moment: datetime) -> str:
    """UTC without saying so, as both databases read it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


class Rows:
    """Rows of one model that are written together.

    names: of the columns given, as the model's attributes are called; the others get what the model gives them.
    """

    def __init__(self, model: type[models.Model], *names: str) -> None:
        fields = {field.attname: field for field in model._meta.concrete_fields}
        rest = [field for name, field in fields.items() if name not in names and not field.primary_key]
        self.table = model._meta.db_table
        self.columns = [str(field.column) for field in (*(fields[name] for name in names), *rest)]
        self._rest = tuple(_default(field) for field in rest)
        self._rows: list[tuple[Value, ...]] = []

    def add(self, *values: Value) -> None:
        self._rows.append(values + self._rest)

    def write(self) -> None:
        """All that were added, and forgets them."""
        rows, self._rows = self._rows, []
        quote = connection.ops.quote_name
        where = f"{quote(self.table)} ({', '.join(map(quote, self.columns))})"
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                _copy(cursor, where, rows)
            else:
                marks = ", ".join(["%s"] * len(self.columns))
                cursor.executemany(f"INSERT INTO {where} VALUES ({marks})", rows)  # noqa: S608  (our own names)


def _copy(cursor: Any, where: str, rows: Iterable[tuple[Value, ...]]) -> None:
    with cursor.copy(f"COPY {where} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _default(field: Any) -> Value:
    value = field.get_default()
    if isinstance(field, models.JSONField):
        return json.dumps(value)
    if isinstance(value, datetime):
        return stamp(value)
    ready: Value = field.get_db_prep_save(value, connection)
    return ready


def fresh_ids(model: type[models.Model]) -> Iterator[int]:
    """Primary keys nobody else will get; without end. One iterator a transaction."""
    table = model._meta.db_table
    if connection.vendor != "postgresql":
        yield from count((model._default_manager.aggregate(last=models.Max("pk"))["last"] or 0) + 1)
    while True:
        with connection.cursor() as cursor:
            cursor.execute(_NEXT, [table])
            found = cursor.fetchall()
        yield from (pk for (pk,) in found)


_NEXT = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, 1000)"
