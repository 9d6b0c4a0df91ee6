"""From the outbox to a mail server, through every way it can go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from pytest_django import Settings

from notifications import services
from notifications.delivery import BACKOFF, deliver, overdue
from notifications.models import STALE_AFTER, Message
from notifications.tests.sink import Sink, smtp_sink
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db

CONTEXT: dict[str, Any] = {
    "code": "4KR7MX",
    "ended_at": "Friday, November 27 at 6:00 PM",
    "given": 20,
    "check": ["member id", "street"],
    "red_flags": 1,
    "visit": "Monday, November 30 at 9:00 AM with Doctor O'Hara",
    "link": "https://voice.example.test/admin/intake/intake/1/change/",
}


@pytest.fixture
def sink(settings: Settings) -> Iterator[Sink]:
    with smtp_sink() as sink:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", sink.port
        yield sink


def a_clinic(slug: str = "hillside") -> Clinic:
    return clinics.open_clinic(
        actor="system",
        name="Smith & Sons Clinic",
        slug=slug,
        timezone="America/Los_Angeles",
        front_desk_number="+12025550100",
        summary_email="desk@hillside.example.com",
    )


def a_message(key: str = "intake:1:intake_summary") -> Message:
    clinic = Clinic.objects.first() or a_clinic()
    return services.queue(template="intake_summary", to=clinic.summary_email, context=CONTEXT, clinic=clinic, key=key)


def state_of(message: Message) -> tuple[str, str, int]:
    message.refresh_from_db()
    return message.state, message.reason, message.attempts


def test_a_message_arrives_once_however_often_it_is_delivered(sink: Sink) -> None:
    message = a_message()
    assert [deliver(message.pk) for _ in range(3)] == [None, None, None]
    assert state_of(message) == ("sent", "", 1)
    assert [(mail["To"], mail["Subject"], mail["Message-ID"]) for mail in sink.mails] == [
        (
            "desk@hillside.example.com",
            "New intake by phone for Smith & Sons Clinic",
            f"<{message.public_id}@voiceagent>",
        ),
    ]
    assert list(AuditEntry.objects.for_object(message).order_by("pk").values_list("action", flat=True)) == [
        "message.queued",
        "message.sent",
    ]


def test_the_mail_is_plain_text_with_the_same_in_html(sink: Sink) -> None:
    deliver(a_message().pk)
    plain, html = sink.mails[0].get_body(("plain",)), sink.mails[0].get_body(("html",))
    assert plain is not None
    assert html is not None
    assert plain.get_content() == (
        "A caller completed an intake by phone on Friday, November 27 at 6:00 PM.\n"
        "\n"
        "Confirmation code: 4KR7MX\n"
        "Visit: Monday, November 30 at 9:00 AM with Doctor O'Hara\n"
        "Answers: 20\n"
        "EMERGENCY WORDS WERE HEARD: please read this one first.\n"
        "Please check: member id, street\n"
        "\n"
        "Open the record: https://voice.example.test/admin/intake/intake/1/change/\n"
        "\n"
        "This message holds no patient data on purpose; the record opens after signing in.\n"
        "Smith & Sons Clinic\n"
    )
    assert "Doctor O&#x27;Hara" in html.get_content()
    assert "Smith &amp; Sons Clinic" in html.get_content()


def test_an_incomplete_intake_says_why(sink: Sink) -> None:
    context = {**CONTEXT, "reason": "not understood", "phase": "Address", "red_flags": 0, "check": [], "visit": ""}
    clinic = a_clinic()
    message = services.queue(
        template="incomplete_intake", to="a@b.example", context=context, clinic=clinic, key="intake:1:incomplete_intake"
    )
    deliver(message.pk)
    plain = sink.mails[0].get_body(("plain",))
    assert plain is not None
    assert plain.get_content().splitlines()[:7] == [
        "An intake by phone ended on Friday, November 27 at 6:00 PM before it was complete.",
        "",
        "Why: not understood",
        "Reached: Address",
        "Visit: none booked",
        "Answers kept: 20",
        "",
    ]


def test_the_same_key_is_queued_once() -> None:
    assert a_message() == a_message()
    assert Message.objects.count() == 1


@pytest.mark.parametrize(
    ("recipient", "data", "ends"),
    [
        (b"550 no such user", b"250 taken", ("failed", "recipient_refused", 1)),
        (b"450 mailbox busy", b"250 taken", ("queued", "recipient_refused", 1)),
        (b"250 ok", b"554 not wanted", ("failed", "refused", 1)),
        (b"250 ok", b"451 try later", ("queued", "busy", 1)),
    ],
)
def test_a_refusal_is_final_or_tried_again_as_the_server_says(
    sink: Sink, recipient: bytes, data: bytes, ends: tuple[str, str, int]
) -> None:
    sink.recipient, sink.data = recipient, data
    message = a_message()
    assert deliver(message.pk) == (None if ends[0] == "failed" else BACKOFF[0])
    assert (state_of(message), sink.mails) == (ends, [])


def test_a_dead_mail_server_is_tried_later_and_later_and_in_the_end_it_has_failed(settings: Settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    message = a_message()
    waits = []
    for _ in range(len(BACKOFF) + 1):
        waits.append(deliver(message.pk))
        Message.objects.update(due_at=timezone.now())
    assert waits == [*BACKOFF, None]
    assert state_of(message) == ("failed", "unreachable", len(BACKOFF) + 1)


def test_a_message_is_not_sent_before_its_time(sink: Sink) -> None:
    sink.data = b"451 try later"
    message = a_message()
    deliver(message.pk)
    sink.data = b"250 taken"
    assert (deliver(message.pk), overdue(), sink.mails) == (None, [], [])
    Message.objects.update(due_at=timezone.now())
    assert overdue() == [message.pk]
    deliver(message.pk)
    assert state_of(message) == ("sent", "", 2)


def test_a_sending_that_was_killed_is_taken_up_again_and_a_living_one_is_left_alone(sink: Sink) -> None:
    message = a_message()
    Message.objects.update(state="sending", attempts=1, claimed_at=timezone.now())
    assert (deliver(message.pk), overdue(), sink.mails) == (None, [], [])
    Message.objects.update(claimed_at=timezone.now() - STALE_AFTER - timedelta(seconds=1))
    assert overdue() == [message.pk]
    deliver(message.pk)
    assert (state_of(message), len(sink.mails)) == (("sent", "", 2), 1)


def test_what_kills_its_sender_each_time_fails_in_the_end(sink: Sink) -> None:
    message = a_message()
    Message.objects.update(
        state="sending", attempts=len(BACKOFF) + 1, claimed_at=timezone.now() - STALE_AFTER - timedelta(seconds=1)
    )
    deliver(message.pk)
    assert (state_of(message)[:2], sink.mails) == (("failed", "interrupted"), [])


def test_a_failed_message_can_be_sent_again_and_a_sent_one_not(sink: Sink) -> None:
    message = a_message()
    sink.data = b"554 not wanted"
    deliver(message.pk)
    assert WorkItem.objects.open().get().reason == "refused"
    sink.data = b"250 taken"
    assert services.send_again(message=message, actor="user:3") is True
    deliver(message.pk)
    assert services.send_again(message=message, actor="user:3") is False
    assert (state_of(message), len(sink.mails)) == (("sent", "", 1), 1)
    assert WorkItem.objects.get().close_reason == "sent"


def test_on_this_machine_mails_are_files(settings: Settings, tmp_path: Path) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path)
    deliver(a_message().pk)
    assert [
        "Subject: New intake by phone for Smith & Sons Clinic" in path.read_text() for path in tmp_path.iterdir()
    ] == [True]
