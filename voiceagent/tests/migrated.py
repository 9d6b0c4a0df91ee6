"""One PostgreSQL database that all migrations have made; what tests write to are copies of it, made in a moment.

Who needs it first runs the migrations, the run's other workers wait for that.
"""

from __future__ import annotations

import gc
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.core.management import call_command
from django.db import connection

_NAME = "VOICEAGENT_TEST_TEMPLATE"
"""In the environment, which the workers of a run inherit from the process that begins it."""


def begin() -> bool:
    """Names the run's database. Whether the run begins with this process, which is the one to `end` it."""
    if not os.environ.get("DATABASE_URL", "").startswith("postgres") or _NAME in os.environ:
        return False
    os.environ[_NAME] = f"test_template_{secrets.token_hex(4)}"
    return True


def end() -> None:
    name = os.environ.pop(_NAME)
    with _server() as server:
        server.execute(f"DROP DATABASE IF EXISTS {name}")
        server.execute(f"DROP DATABASE IF EXISTS {name}_raw")


def template() -> str:
    """Its name, once it is there. "" on another database."""
    name = os.environ.get(_NAME, "")
    if name:
        with _server() as server:
            server.execute("SELECT pg_advisory_lock(hashtext(%s))", [name])  # until the connection closes
            if not server.execute("SELECT FROM pg_database WHERE datname = %s", [name]).rowcount:
                server.execute(f"CREATE DATABASE {name}_raw")
                _migrate(f"{name}_raw")
                server.execute(f"ALTER DATABASE {name}_raw RENAME TO {name}")
    return name


@contextmanager
def _server() -> Iterator[psycopg.Connection]:
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as server:
        yield server


def _migrate(name: str) -> None:
    before = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    searched = gc.isenabled()
    gc.disable()  # a quarter of the time went into looking for garbage among the models of each step
    try:
        call_command("migrate", interactive=False, verbosity=0)
    finally:
        if searched:
            gc.enable()
        connection.close()
        connection.settings_dict["NAME"] = before
