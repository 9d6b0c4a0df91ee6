"""Is this process alive, and can it take calls? Apps register what "can" depends on; nobody is imported here."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import Error, connection
from django.http import HttpRequest, JsonResponse

logger = logging.getLogger(__name__)

Check = Callable[[], bool]
_checks: dict[str, Check] = {}
_draining = False


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


def database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        logger.warning("database does not answer")
        return False
    return True


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
