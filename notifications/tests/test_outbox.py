"""The outbox and the broker: what is queued is delivered after the commit, and a dead broker only delays it."""

from __future__ import annotations

import pytest
from celery import Celery, current_app
from django.db import transaction
from pytest_django import DjangoCaptureOnCommitCallbacks

from notifications.broker import hand_to_broker
from notifications.models import Message
from notifications.tasks import sweep
from notifications.tests.test_delivery import a_message

pytestmark = pytest.mark.django_db


@pytest.fixture
def _tasks_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(current_app.conf, "task_always_eager", True)


@pytest.mark.usefixtures("_tasks_at_once")
def test_a_message_leaves_with_the_commit(django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        message = a_message()
        assert message.state == "queued"
    message.refresh_from_db()
    assert message.state == "sent"


def lost_fact() -> None:
    with transaction.atomic():
        a_message()
        raise LookupError


@pytest.mark.usefixtures("_tasks_at_once")
def test_a_fact_that_was_not_committed_sends_nothing(mailoutbox: list[object]) -> None:
    with pytest.raises(LookupError):
        lost_fact()
    assert (Message.objects.count(), mailoutbox) == (0, [])


def nothing(row_id: int) -> None:
    """A task's body."""


def test_a_dead_broker_raises_nothing_and_is_said(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CELERY_BROKER_URL", raising=False)  # goes before what an application is given
    app = Celery(broker="redis://127.0.0.1:1/0", set_as_current=False)
    app.conf.broker_transport_options = {"socket_connect_timeout": 0.1, "max_retries": 1, "interval_start": 0}
    app.conf.broker_connection_timeout = 0.1
    task = app.task(name="notifications.tasks.deliver")(nothing)
    hand_to_broker(task, 1)
    assert caplog.messages == ["the broker cannot be reached; the task waits for the sweep"]


@pytest.mark.usefixtures("_tasks_at_once")
def test_the_sweep_finds_what_the_broker_never_heard_of(mailoutbox: list[object]) -> None:
    message = a_message()
    for _ in range(2):
        sweep()
    message.refresh_from_db()
    assert (message.state, len(mailoutbox)) == ("sent", 1)
