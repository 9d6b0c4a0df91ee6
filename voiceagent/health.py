"""Is this process alive, and can it take calls? Apps register what "can" depends on; nobody is imported here."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import Error, connection
from django.db.migrations.loader import MigrationLoader
from django.http import HttpRequest, JsonResponse

logger = logging.getLogger(__name__)

PROBE_SECONDS = 1.0
"""A balancer gives up on its question before a call gives up on the pool."""
Check = Callable[[], bool]
_checks: dict[str, Check] = {}
_draining = False
_tables_fit = False
"""Once they do, they do as long as this process lives."""


def register(name: str, check: Check) -> None:
    """`check` says whether calls can be taken as far as `name` goes. It must answer at once: it asks nobody."""
    _checks[name] = check


def unregister(name: str) -> None:
    _checks.pop(name, None)


def drain() -> None:
    """From now on this process wants no new calls; those on the line go on."""
    global _draining
    _draining = True


def draining() -> bool:
    return _draining


def tables_are_older() -> bool:
    """Whether migrations of this version are missing in the database. Raises DatabaseError."""
    loader = MigrationLoader(connection)
    return bool(set(loader.disk_migrations) - set(loader.applied_migrations))


def database_answers() -> bool:
    """And has the tables this version needs."""
    global _tables_fit
    try:
        _reach()
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        _tables_fit = _tables_fit or not tables_are_older()
    except Error:
        logger.warning("database does not answer")
        return False
    if not _tables_fit:
        logger.warning("the database's tables are older than this version: run manage.py migrate")
    return _tables_fit


def _reach() -> None:
    """Raises Error where the pool has no working connection within PROBE_SECONDS; its own patience is for calls."""
    pool = getattr(connection, "pool", None)
    if pool is not None and connection.connection is None:
        with connection.wrap_database_errors:
            pool.open()
            with pool.connection(timeout=PROBE_SECONDS) as probe:
                probe.execute("SELECT 1")


def state() -> dict[str, bool]:
    """Every condition for taking calls, by name."""
    named = {name: check() for name, check in _checks.items()}
    return {"accepting": not _draining, "database": database_answers(), **named}


def route(request: HttpRequest) -> JsonResponse:
    """For load balancers: 200 while calls may be sent here, else 503. What all processes share does not count: with the
    database away they all ask a caller to wait, and a balancer without a process to send the call to would lose it.
    """
    fine = not _draining and all(check() for check in _checks.values())
    return JsonResponse({"status": "ok" if fine else "unavailable"}, status=200 if fine else 503)


def live(request: HttpRequest) -> JsonResponse:
    """The process answers; whatever it depends on may be down."""
    return JsonResponse({"status": "ok"})


def ready(request: HttpRequest) -> JsonResponse:
    """200 only when calls can be taken, else 503; which condition fails is in the body."""
    conditions = state()
    fine = all(conditions.values())
    body = {"status": "ok" if fine else "unavailable", "checks": conditions}
    return JsonResponse(body, status=200 if fine else 503)
