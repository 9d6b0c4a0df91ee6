"""The outbox and the broker: what is queued is delivered after the commit, and a dead broker only delays it."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from celery import Celery, Task, current_app
from django.db import transaction
from pytest_django import DjangoCaptureOnCommitCallbacks

from notifications import broker
from notifications.models import Message
from notifications.tasks import sweep
from notifications.tests.test_delivery import a_message
from voiceagent.settings import REDIS_BROKER

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


@contextmanager
def a_broker(does: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Task, list[None]]]:
    """A task whose broker does this and hangs up, whoever comes; and an entry for each who came."""
    came: list[None] = []

    class Answer(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            came.append(None)
            does()

    monkeypatch.delenv("CELERY_BROKER_URL", raising=False)  # goes before what an application is given
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        app = Celery(broker=f"redis://127.0.0.1:{server.server_address[1]}/0", set_as_current=False)
        app.conf.broker_transport_options = {**REDIS_BROKER, "socket_timeout": 60}
        try:
            yield app.task(name="notifications.tasks.deliver")(nothing), came
        finally:
            server.shutdown()


SAID = ["the broker cannot be reached; the task waits for the sweep"]


def test_a_dead_broker_raises_nothing_and_costs_one_try_in_a_while(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []
    with a_broker(lambda: None, monkeypatch) as (task, came):
        for seconds, many in ((0.0, 2), (3600.0, 500)):
            monkeypatch.setattr(broker, "AWAY_SECONDS", seconds)
            for row_id in range(many):
                broker.hand_to_broker(task, row_id)
            tries.append(len(came))
    assert (tries, caplog.messages) == ([4, 6], SAID * 3)  # once more at once belongs to each


def test_whoever_commits_does_not_wait_for_a_broker_that_says_nothing(
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    spoken = threading.Event()
    with a_broker(spoken.wait, monkeypatch) as (task, _):
        with django_capture_on_commit_callbacks(execute=True):
            broker.after_commit(task, 1)
        committed = list(caplog.messages)
        spoken.set()
        broker._publisher.submit(int).result()  # what was handed over before has been
    assert (committed, caplog.messages) == ([], SAID)


@pytest.mark.usefixtures("_tasks_at_once")
def test_the_sweep_finds_what_the_broker_never_heard_of(mailoutbox: list[object]) -> None:
    message = a_message()
    for _ in range(2):
        sweep()
    message.refresh_from_db()
    assert (message.state, len(mailoutbox)) == ("sent", 1)
