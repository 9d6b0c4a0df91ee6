"""The outbox as a machine: every state a message can be in, everything that can happen to it, and that it ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from pytest_django import Settings

from notifications import services
from notifications.delivery import BACKOFF, deliver, overdue
from notifications.models import STALE_AFTER, Message
from notifications.tests.test_delivery import a_clinic
from voiceagent.clinics.models import Clinic

pytestmark = pytest.mark.django_db

THEIRS = "maria@example.com"
MINUTE = timedelta(minutes=1)
LAST = len(BACKOFF) + 1
ENDED = {"sent", "failed", "dropped"}


def states() -> Mapping[str, Mapping[str, Any]]:
    now = timezone.now()
    sent = {"state": "sent", "attempts": 1, "sent_at": now}
    return {
        "due": {"state": "queued"},
        "last try due": {"state": "queued", "attempts": LAST - 1},
        "waits": {"state": "queued", "due_at": now + 60 * MINUTE},
        "is being sent": {"state": "sending", "claimed_at": now, "attempts": 1},
        "was killed": {"state": "sending", "claimed_at": now - STALE_AFTER - MINUTE, "attempts": 1},
        "sent": sent,
        "sent, emptied": {**sent, "to": "", "context": {}, "emptied_at": now},
        "failed": {"state": "failed", "attempts": LAST, "reason": "refused"},
        "dropped": {"state": "dropped", "attempts": 1, "reason": "too_late"},
    }


def table(expected: str) -> dict[str, list[str]]:
    return {name.strip(): cells.split() for name, cells in (line.split("|") for line in expected.strip().splitlines())}


EXPECTED = """
              |  arrives  no_server  said_stop  too_late  withdrawn  undelivered  send_again
due           |  sent     queued     dropped    dropped   dropped    queued       queued
last try due  |  sent     failed     dropped    dropped   dropped    queued       queued
waits         |  queued   queued     queued     queued    dropped    queued       queued
is being sent |  sending  sending    sending    sending   sending    sending      sending
was killed    |  sent     queued     dropped    dropped   sending    sending      sending
sent          |  sent     sent       sent       sent      sent       failed       sent
sent, emptied |  sent     sent       sent       sent      sent       failed       sent
failed        |  failed   failed     failed     failed    failed     failed       queued
dropped       |  dropped  dropped    dropped    dropped   dropped    dropped      dropped
"""


def test_every_state_meets_every_event_and_ends(settings: Settings) -> None:
    clinic = a_clinic()

    def no_server(message: Message) -> None:
        settings.EMAIL_BACKEND, settings.EMAIL_PORT = "django.core.mail.backends.smtp.EmailBackend", 1
        deliver(message.pk)

    def said_stop(message: Message) -> None:
        consent(clinic, given=False)
        deliver(message.pk)

    def too_late(message: Message) -> None:
        Message.objects.filter(pk=message.pk).update(not_after=timezone.now() - MINUTE)
        deliver(message.pk)

    events: Mapping[str, Callable[[Message], object]] = {
        "arrives": lambda message: deliver(message.pk),
        "no_server": no_server,
        "said_stop": said_stop,
        "too_late": too_late,
        "withdrawn": lambda message: services.withdraw(about=message.key.rpartition(":")[0], reason="visit_changed"),
        "undelivered": lambda message: services.not_delivered(vendor_id=message.vendor_id),
        "send_again": lambda message: services.send_again(message=message, actor="user:1"),
    }
    here = settings.EMAIL_BACKEND
    became: dict[str, list[str]] = {"": list(events)}
    for name, row in states().items():
        for event, happens in events.items():
            settings.EMAIL_BACKEND = here
            consent(clinic, given=True)
            message = a_message(clinic, f"visit:{name} {event}:1", row)
            happens(message)
            message.refresh_from_db()
            became.setdefault(name, []).append(message.state)
    assert became == table(EXPECTED)
    settings.EMAIL_BACKEND = here
    consent(clinic, given=True)
    assert how_all_of_it_ends() <= ENDED


def consent(clinic: Clinic, *, given: bool) -> None:
    services.record_consent(
        clinic=clinic, channel="email", address=THEIRS, given=given, heard="", source="staff", actor="user:1"
    )


def a_message(clinic: Clinic, key: str, row: Mapping[str, Any]) -> Message:
    context = {"when": "Monday", "short": "Mon", "place": "Main Street"}
    message = services.queue(
        template="visit_reminder", to=THEIRS, context=context, clinic=clinic, key=key, needs_consent=True
    )
    Message.objects.filter(pk=message.pk).update(vendor_id=f"SM{message.pk}", **row)
    message.refresh_from_db()
    return message


def how_all_of_it_ends() -> set[str]:
    """Once its time has come, and whoever was at it is gone, the sweep finds all that has not ended."""
    long_ago = timezone.now() - 60 * MINUTE
    Message.objects.filter(state="queued").update(due_at=long_ago)
    Message.objects.filter(state="sending").update(claimed_at=long_ago)
    found = overdue()
    assert len(found) == Message.objects.exclude(state__in=ENDED).count() > 10
    for message_id in found:
        deliver(message_id)
    return set(Message.objects.values_list("state", flat=True))
