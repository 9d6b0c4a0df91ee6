"""Many workers are handed the same message. Real threads, real connections, real PostgreSQL, a real mail server."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from pytest_django import Settings

from notifications.delivery import deliver
from notifications.models import Message
from notifications.tests.sink import smtp_sink
from notifications.tests.test_delivery import a_message

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]

WORKERS = 12


def test_a_message_handed_to_many_workers_is_sent_once(settings: Settings) -> None:
    barrier = Barrier(WORKERS)

    def work(message_id: int) -> None:
        try:
            barrier.wait()
            deliver(message_id)
        finally:
            connection.close()

    with smtp_sink() as sink:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", sink.port
        message = a_message()
        with ThreadPoolExecutor(WORKERS) as threads:
            list(threads.map(work, [message.pk] * WORKERS))
        assert (Message.objects.get().state, Message.objects.get().attempts, len(sink.mails)) == ("sent", 1, 1)
