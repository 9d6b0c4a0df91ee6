"""What every test may use, and what Django's test database needs because of us."""

from __future__ import annotations

import gc
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from asgiref.sync import SyncToAsync
from django.conf import settings
from django.db import connection, connections, transaction
from django.test import TransactionTestCase
from pytest_django import DjangoDbBlocker

from voiceagent.audit import triggers
from voiceagent.tests import migrated

_flush = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]
_KEPT = {"django_migrations", "django_content_type", "auth_permission"}
"""Made by `migrate`, written by no test. Emptying and filling them took three quarters of such a test's time."""


def _empty_the_database(case: TransactionTestCase) -> None:
    """A transactional test ends without rows; the audit trail allows that to nobody but these lines."""
    if connection.vendor == "postgresql":
        _delete_all_rows(connection.introspection.django_table_names(only_existing=True, include_views=False))
    else:
        triggers.remove(connection)
        try:
            _flush(case)
        finally:
            triggers.install(connection)


def _delete_all_rows(tables: list[str]) -> None:
    """Only where there are any: truncating a hundred empty tables is a hundred new files each time."""
    looks = [f"SELECT '{name}' WHERE EXISTS (SELECT FROM {name})" for name in tables if name not in _KEPT]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(looks))
        filled = [name for (name,) in cursor.fetchall()]
        audited = "audit_auditentry" in filled
        if audited:
            triggers.remove(connection)
        for name in filled:  # foreign keys are looked at when the transaction ends
            cursor.execute(f"DELETE FROM {name}")
        if audited:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            triggers.install(connection)


TransactionTestCase._fixture_teardown = _empty_the_database  # type: ignore[attr-defined]


def pytest_configure(config: pytest.Config) -> None:
    """Passwords of tests protect nothing; a hash that is slow on purpose only costs time.

    Every new client of a test would otherwise have all static files looked through.
    """
    gc.disable()  # until everything is imported
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.WHITENOISE_AUTOREFRESH = True
    _redis_of_ones_own(os.environ.get("PYTEST_XDIST_WORKER", ""))
    if migrated.begin():
        config.add_cleanup(migrated.end)


def _redis_of_ones_own(worker: str) -> None:
    """Tests at the same time share the Redis server, not its keys: what one caches is not another's to find."""
    whole = settings.REDIS_URL
    if worker and whole:
        own = urlsplit(whole)._replace(path=f"/{1 + int(worker.removeprefix('gw'))}").geturl()
        os.environ["REDIS_URL"] = settings.REDIS_URL = settings.CACHES["default"]["LOCATION"] = own
        for host in settings.CHANNEL_LAYERS["default"]["CONFIG"]["hosts"]:
            host["address"] = own


LONGEST_FIRST = ("whole_call", "browser", "speech")
"""Files with these marks are begun first, in this order: two workers then end at about the same time."""
THEN = ("test_settings.py", "test_backends.py", "test_worker_metrics.py")
"""And these next: each starts many processes, and being late in the alphabet one worker was left alone with it."""


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None]:
    """The longest first, whatever plug-ins think; tests that need a server we have not got are skipped, and say so."""
    yield
    items.sort(key=_ranks(items).__getitem__)
    missing = {
        "postgres": "" if "postgres" in os.environ.get("DATABASE_URL", "") else "needs DATABASE_URL=postgres://",
        "redis": "" if os.environ.get("REDIS_URL") else "needs REDIS_URL",
    }
    for item in items:
        for name, reason in missing.items():
            if reason and item.get_closest_marker(name):
                item.add_marker(pytest.mark.skip(reason=reason))


def pytest_collection_finish() -> None:
    """All that is imported by now stays for good: to look through it again and again for garbage costs seconds."""
    gc.freeze()
    gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None]:
    """One browser serves all tests with pages that follow each other."""
    if item.get_closest_marker("browser") is None:
        return (yield)
    from voiceagent.tests.browser import between_tests

    with between_tests(following=nextitem is not None and nextitem.get_closest_marker("browser") is not None):
        return (yield)


def _ranks(items: list[pytest.Item]) -> dict[pytest.Item, int]:
    """Of each test its file's place: files stay whole."""
    places = {name: place for place, name in enumerate(LONGEST_FIRST)}
    files: dict[Path, int] = {}
    for item in items:
        marked = [places[mark.name] for mark in item.iter_markers() if mark.name in places]
        last = len(places) + (item.path.name not in THEN)
        files[item.path] = min([files.get(item.path, last), *marked, last])
    return {item: files[item.path] for item in items}


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of the run, the same for all workers."""
    mine = tmp_path_factory.getbasetemp()
    return mine.parent if "PYTEST_XDIST_WORKER" in os.environ else mine


@pytest.fixture(scope="session")
def template(django_db_blocker: DjangoDbBlocker) -> str:
    """The name of the database to copy; "" where each is made by the migrations."""
    with django_db_blocker.unblock():
        return migrated.template()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings: None, template: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """SQLite's test database is a file, as in a real run: one in memory locks whole tables between threads."""
    if template:
        connection.settings_dict["TEST"]["TEMPLATE"] = template
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(autouse=True)
def _threads_let_go(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a transactional test the async code's thread lets go of the database, or it could not be dropped."""
    marker = request.node.get_closest_marker("django_db")
    transactional = bool(marker and (marker.kwargs.get("transaction") or True in marker.args))
    if transactional:
        request.getfixturevalue("_django_db_helper")
    yield
    if transactional:
        SyncToAsync.single_thread_executor.submit(connections.close_all).result()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A live server's thread may hold its connection a moment longer than its tests; then the database is dropped."""
    yield
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock():
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            connection.close()
