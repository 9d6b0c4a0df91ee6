"""Database triggers that keep the audit trail append-only for raw SQL too. Installed by a migration."""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

_INSTALL = {
    "sqlite": tuple(
        f"CREATE TRIGGER audit_no_{what} BEFORE {what} ON audit_auditentry "
        "BEGIN SELECT RAISE(ABORT, 'audit entries can only be added'); END"
        for what in ("update", "delete")
    ),
    "postgresql": (
        "CREATE OR REPLACE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'audit entries can only be added'; END $$",
        "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit_auditentry "
        "FOR EACH ROW EXECUTE FUNCTION audit_append_only()",
        "CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_auditentry "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()",
    ),
}
_REMOVE = {
    "sqlite": ("DROP TRIGGER IF EXISTS audit_no_update", "DROP TRIGGER IF EXISTS audit_no_delete"),
    "postgresql": (
        "DROP TRIGGER IF EXISTS audit_no_change ON audit_auditentry",
        "DROP TRIGGER IF EXISTS audit_no_truncate ON audit_auditentry",
    ),
}


def _run(connection: BaseDatabaseWrapper, statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def install(connection: BaseDatabaseWrapper) -> None:
    """Raises KeyError on a database we have no triggers for: the trail would not be append-only there."""
    _run(connection, _INSTALL[connection.vendor])


def remove(connection: BaseDatabaseWrapper) -> None:
    """Only for undoing the migration, and for test databases that are emptied between tests."""
    _run(connection, _REMOVE[connection.vendor])
