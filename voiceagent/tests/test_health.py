"""The health addresses: alive is not the same as able to take calls."""

from __future__ import annotations

import socket
import time

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.utils import ConnectionHandler
from django.test import Client

from voiceagent import health


@pytest.fixture(autouse=True)
def no_apps_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """This process has no speech; what apps have registered is theirs to test."""
    monkeypatch.setattr(health, "_checks", {})


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/health", "/health/ready"])
def test_ready(client: Client, path: str) -> None:
    health.register("speech", lambda: True)
    answer = client.get(path)
    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ok", "checks": {"accepting": True, "database": True, "speech": True}},
    )


@pytest.mark.django_db
def test_not_ready_without_speech(client: Client) -> None:
    health.register("speech", lambda: False)
    answer = client.get("/health/ready")
    assert (answer.status_code, answer.json()) == (
        503,
        {"status": "unavailable", "checks": {"accepting": True, "database": True, "speech": False}},
    )


@pytest.mark.django_db
def test_not_ready_while_draining(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_draining", False)
    health.drain()
    assert client.get("/health/ready").json()["checks"] == {"accepting": False, "database": True}
    assert client.get("/health/live").status_code == 200


@pytest.mark.django_db
def test_not_ready_but_alive_without_a_database(client: Client) -> None:
    def unplugged(execute: object, sql: str, params: object, many: bool, context: object) -> None:
        raise OperationalError("server closed the connection")

    with connection.execute_wrapper(unplugged):
        ready, live = client.get("/health/ready"), client.get("/health/live")
    assert (ready.status_code, ready.json()["checks"]) == (503, {"accepting": True, "database": False})
    assert (live.status_code, live.json()) == (200, {"status": "ok"})


@pytest.mark.django_db
def test_the_pools_patience_is_not_the_balancers(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing listens where the database is said to be; a call would wait a minute for a connection."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        pool = {"min_size": 1, "max_size": 1, "timeout": 60, "reconnect_timeout": 2}
        away = {"ENGINE": "django.db.backends.postgresql", "NAME": "none", "HOST": "127.0.0.1"}
        away |= {"PORT": str(nobody.getsockname()[1]), "OPTIONS": {"pool": pool}}  # type: ignore[dict-item]  # of texts
        unreachable = ConnectionHandler({"default": away})["default"]
        monkeypatch.setattr(health, "connection", unreachable)
        monkeypatch.setattr(health, "PROBE_SECONDS", 0.05)
        asked = time.monotonic()
        ready = client.get("/health/ready")
        waited = time.monotonic() - asked
        unreachable.close_pool()  # type: ignore[attr-defined]  # of PostgreSQL's alone
    assert (ready.status_code, ready.json()["checks"], waited < 30) == (
        503,
        {"accepting": True, "database": False},
        True,
    )


@pytest.mark.django_db
def test_not_ready_on_tables_of_an_older_version(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_tables_fit", False)
    newest = MigrationRecorder.Migration.objects.filter(app="telephony").latest("pk")
    newest.delete()
    before = client.get("/health/ready")
    MigrationRecorder.Migration.objects.create(app=newest.app, name=newest.name)
    after = client.get("/health/ready")
    assert (before.status_code, before.json()["checks"]) == (503, {"accepting": True, "database": False})
    assert after.status_code == 200
