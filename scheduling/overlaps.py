"""The database's own rule that no provider is taken twice in the same minute, durations and buffers included.

PostgreSQL: an exclusion constraint over one range of numbers. The provider is its high part, so that `&&` alone says
"same provider and overlapping", and the rule needs no extension (btree_gist is not everywhere). SQLite: triggers, which
are as safe there, since only one transaction writes at a time. They hang on the table and go with it when Django
remakes it, so they are made again after each migration.
"""

from __future__ import annotations

from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "scheduling_appointment"
NAME = "appointment_never_overlaps"
_STATUSES = "('held', 'booked', 'completed', 'no_show')"
_SPAN = 1 << 32
"""Minutes one provider has in the range: more than 8,000 years of them."""


def _trigger(when: str) -> str:
    return (
        f"CREATE TRIGGER IF NOT EXISTS {NAME}_{when} BEFORE {when} ON {TABLE} WHEN NEW.status IN {_STATUSES} "
        f"BEGIN SELECT RAISE(ABORT, '{NAME}') WHERE EXISTS (SELECT 1 FROM {TABLE} WHERE id IS NOT NEW.id "
        f"AND provider_id = NEW.provider_id AND status IN {_STATUSES} "
        f"AND blocks_from < NEW.blocks_until AND blocks_from > NEW.blocks_from - 1440 "
        "AND blocks_until > NEW.blocks_from); END"
    )


_INSTALL = {
    "postgresql": (
        f"ALTER TABLE {TABLE} ADD CONSTRAINT {NAME} EXCLUDE USING gist ("
        f"int8range(provider_id * {_SPAN} + blocks_from, provider_id * {_SPAN} + blocks_until) WITH &&"
        f") WHERE (status IN {_STATUSES})",
    ),
    "sqlite": (_trigger("INSERT"), _trigger("UPDATE")),
}


def installed(connection: BaseDatabaseWrapper) -> bool:
    query = (
        "SELECT count(*) FROM pg_constraint WHERE conname = %s"
        if connection.vendor == "postgresql"
        else "SELECT count(*) = 2 FROM sqlite_master WHERE type = 'trigger' AND name LIKE %s || '%%'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query, [NAME])
        return bool(cursor.fetchone()[0])


def install(connection: BaseDatabaseWrapper) -> None:
    """Twice is once. Raises KeyError on a database we have no rule for: visits could be booked twice there."""
    if not installed(connection):
        with connection.cursor() as cursor:
            for statement in _INSTALL[connection.vendor]:
                cursor.execute(statement)


def after_migrate(using: str, **_: Any) -> None:
    """Receiver of `post_migrate`."""
    connection = connections[using]
    if TABLE in connection.introspection.table_names():
        install(connection)
