"""The worker inside the server: it runs tasks while the block lasts, the schedule names tasks that exist."""

from __future__ import annotations

import threading

import pytest
from celery import Celery
from django.conf import settings

from voiceagent.celery import app, embedded_worker

done = threading.Event()


@app.task
def note() -> None:
    done.set()


@pytest.fixture
def app_on_memory(monkeypatch: pytest.MonkeyPatch) -> Celery:
    monkeypatch.delenv("CELERY_BROKER_URL", raising=False)
    assert app.conf.broker_url.startswith("memory:")
    return app


def test_the_embedded_worker_runs_tasks_and_ends(app_on_memory: Celery) -> None:
    done.clear()
    with embedded_worker():
        note.delay()
        assert done.wait(10)
    assert [thread.name for thread in threading.enumerate() if thread.name == "embedded-worker"] == []


def test_with_a_broker_there_is_no_embedded_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.conf, "broker_url", "redis://localhost")
    monkeypatch.setenv("CELERY_BROKER_URL", "redis://localhost")
    with embedded_worker():
        assert [thread.name for thread in threading.enumerate() if thread.name == "embedded-worker"] == []


def test_the_schedule_names_tasks_that_exist() -> None:
    app.loader.import_default_modules()
    scheduled = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert scheduled - set(app.tasks) == set()
    assert (app.conf.task_acks_late, app.conf.worker_prefetch_multiplier, app.conf.task_ignore_result) == (
        True,
        1,
        True,
    )
