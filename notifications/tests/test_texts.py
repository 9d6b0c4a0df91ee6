"""Texts through Twilio's Messages resource, its stand-in on a socket: once, to who agreed, by day, or visibly not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from notifications import delivery, services
from notifications.delivery import BACKOFF, deliver
from notifications.models import STALE_AFTER, Consent, Message
from notifications.quiet import opens_at
from notifications.tests.test_delivery import a_clinic, state_of
from voiceagent import metrics
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic
from voiceagent.simulators.twilio_messages import Reply, TwilioMessages, serve
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db

THEIRS, OTHERS = "+12025550143", "+12025550144"
BODY = (
    "Smith & Sons Clinic: you are booked for Mon Nov 30, 9:00 AM, Main Street. "
    "Reply X to cancel, STOP to end texts. +12025550100"
)


@pytest.fixture(scope="module")
def _twilio() -> Iterator[TwilioMessages]:
    with serve() as api:
        yield api


@pytest.fixture
def twilio(_twilio: TwilioMessages, settings: Settings) -> TwilioMessages:
    _twilio.messages.clear()
    _twilio.call_backs.clear()
    _twilio.replies.clear()
    _twilio.opted_out.clear()
    settings.TWILIO_BASE_URL = _twilio.url
    settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKEN = _twilio.account
    return _twilio


def a_texting_clinic() -> Clinic:
    """Texts at any hour, so that the tests do not depend on when they run."""
    clinic = a_clinic()
    clinic.texts_from = clinic.texts_until = time(0)
    clinic.save()
    clinics.add_line(actor="system", clinic=clinic, number="+12025550111")
    return clinic


def agree(clinic: Clinic, *, given: bool = True) -> Consent:
    return services.record_consent(
        clinic=clinic, channel="sms", address=THEIRS, given=given, heard="yes", source="speech", actor="agent"
    )


def a_text(clinic: Clinic | None = None, key: str = "visit:1:a:0:visit_confirmation:sms", to: str = THEIRS) -> Message:
    if clinic is None:
        clinic = a_texting_clinic()
        agree(clinic)
    return services.queue(
        template="visit_confirmation",
        to=to,
        context={"short": "Mon Nov 30, 9:00 AM", "place": "Main Street"},
        clinic=clinic,
        key=key,
        channel="sms",
        needs_consent=True,
    )


def later(message: Message) -> None:
    Message.objects.filter(pk=message.pk).update(due_at=timezone.now())


def test_a_text_arrives_once_however_often_it_is_delivered(twilio: TwilioMessages) -> None:
    message = a_text()
    assert [deliver(message.pk) for _ in range(3)] == [None, None, None]
    assert state_of(message) == ("sent", "", 1)
    assert [(text["to"], text["from"], text["body"], text["sid"]) for text in twilio.messages] == [
        (THEIRS, "+12025550111", BODY, message.vendor_id)
    ]
    assert len(BODY) <= 160


def test_what_twilio_took_without_saying_so_is_not_sent_again(twilio: TwilioMessages) -> None:
    message = a_text()
    twilio.replies.append(Reply(lost=True))
    deliver(message.pk)
    assert (state_of(message), len(twilio.messages)) == (("queued", "unreachable", 1), 1)
    later(message)
    deliver(message.pk)
    assert (state_of(message), [text["sid"] for text in twilio.messages]) == (("sent", "", 2), [message.vendor_id])


def test_a_worker_killed_in_mid_sending_leaves_one_text(twilio: TwilioMessages) -> None:
    for taken in (False, True):
        message = a_text(Clinic.objects.first(), key=f"visit:{taken}")
        if taken:  # it died after Twilio had it, before that was written down
            deliver(message.pk)
        before = timezone.now() - STALE_AFTER - timedelta(seconds=2)
        Message.objects.filter(pk=message.pk).update(state="sending", attempts=1, claimed_at=before, tried_at=before)
        twilio.messages[1:] = []
        deliver(message.pk)
        assert (state_of(message), len(twilio.messages)) == (("sent", "", 2), 1)


def test_how_twilio_refuses_decides_whether_it_is_tried_again(twilio: TwilioMessages) -> None:
    clinic = a_texting_clinic()
    agree(clinic)
    outcomes = {}
    for reply in (Reply(429), Reply(503), Reply(401, 20003), Reply(400, 21614), Reply(400, 30001)):
        message = a_text(clinic, key=f"visit:{reply.status}:{reply.code}")
        twilio.replies.append(reply)
        outcomes[reply.status, reply.code] = (deliver(message.pk), *state_of(message)[:2])
    assert outcomes == {
        (429, 20001): (BACKOFF[0], "queued", "busy"),
        (503, 20001): (BACKOFF[0], "queued", "busy"),
        (401, 20003): (BACKOFF[0], "queued", "not_authorised"),
        (400, 21614): (None, "failed", "wrong_number"),
        (400, 30001): (None, "failed", "refused"),
    }
    assert sorted(WorkItem.objects.open().values_list("reason", flat=True)) == ["refused", "wrong_number"]


def test_who_told_the_carrier_stop_is_not_written_to_again(twilio: TwilioMessages) -> None:
    message = a_text()
    twilio.opted_out.add(THEIRS)
    deliver(message.pk)
    second = a_text(message.clinic, key="visit:2")
    deliver(second.pk)
    assert (state_of(message), state_of(second)) == (("failed", "opted_out", 1), ("dropped", "no_consent", 1))
    assert list(Consent.objects.order_by("pk").values_list("given", "source")) == [(True, "speech"), (False, "carrier")]


def test_without_a_yes_or_after_a_no_nothing_is_sent(twilio: TwilioMessages) -> None:
    clinic = a_texting_clinic()
    never = a_text(clinic, key="visit:1")
    deliver(never.pk)
    agree(clinic)
    taken_back = a_text(clinic, key="visit:2")
    agree(clinic, given=False)
    deliver(taken_back.pk)
    assert (state_of(never)[:2], state_of(taken_back)[:2], twilio.messages) == (
        ("dropped", "no_consent"),
        ("dropped", "no_consent"),
        [],
    )


def test_at_night_a_text_waits_for_the_morning_and_is_not_a_try(twilio: TwilioMessages) -> None:
    message = a_text()
    soon = timezone.now().astimezone(message.clinic.zone) + timedelta(hours=2)
    Clinic.objects.update(texts_from=soon.time(), texts_until=(soon + timedelta(minutes=1)).time())
    if soon.time() > (soon + timedelta(minutes=1)).time():
        return  # the one minute of the day in which the window goes over midnight
    deliver(message.pk)
    assert (state_of(message), twilio.messages, message.due_at) == (("queued", "", 0), [], soon)


def test_the_window_of_texts_is_the_clinics_clock_also_when_the_clocks_change() -> None:
    clinic = Clinic(timezone="America/Los_Angeles", texts_from=time(8), texts_until=time(21))

    def opens(*at: int) -> datetime:
        return opens_at(clinic, datetime(*at, tzinfo=clinic.zone)).astimezone(clinic.zone)  # type: ignore[arg-type, misc]

    assert [
        f"{opens(*at):%m-%d %H:%M %z}" for at in ((2026, 11, 20, 12), (2026, 11, 20, 21), (2026, 11, 20, 7, 59))
    ] == [
        "11-20 12:00 -0800",
        "11-21 08:00 -0800",
        "11-20 08:00 -0800",
    ]
    assert [f"{opens(*at):%m-%d %H:%M %z}" for at in ((2026, 10, 31, 22), (2026, 3, 7, 23))] == [
        "11-01 08:00 -0800",
        "03-08 08:00 -0700",
    ]


def test_a_text_whose_time_is_past_is_dropped(twilio: TwilioMessages) -> None:
    message = a_text()
    Message.objects.update(not_after=timezone.now() - timedelta(seconds=1))
    deliver(message.pk)
    assert (state_of(message)[:2], twilio.messages, WorkItem.objects.count()) == (("dropped", "too_late"), [], 0)


def test_without_an_account_or_a_line_staff_are_told(settings: Settings) -> None:
    settings.TWILIO_ACCOUNT_SID = ""
    message = a_text()
    deliver(message.pk)
    assert (state_of(message), WorkItem.objects.get().reason) == (("failed", "not_set_up", 1), "not_set_up")


def test_what_twilio_could_not_hand_over_has_failed_and_can_be_sent_again(
    twilio: TwilioMessages, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    message = a_text()
    deliver(message.pk)
    state_of(message)
    counted = metrics.messages.labels(template="visit_confirmation", state="failed")._value
    before = counted.get()
    with django_capture_on_commit_callbacks(execute=True):
        told = [services.not_delivered(vendor_id=sid) for sid in (message.vendor_id, message.vendor_id, "")]
    assert (told, counted.get() - before) == ([True, False, False], 1)
    assert state_of(message) == ("failed", "undelivered", 1)
    assert services.send_again(message=message, actor="user:3") is True
    deliver(message.pk)
    assert (state_of(message), len(twilio.messages)) == (("sent", "", 1), 2)


def test_news_of_a_text_that_are_here_before_its_sid_is_are_not_lost(
    twilio: TwilioMessages, settings: Settings
) -> None:
    """While it is being sent, and where Twilio's answer was lost; not where it has not been tried."""
    settings.PUBLIC_URL = "https://voice.example.test"
    message = a_text()
    ours = str(message.public_id)
    assert services.not_delivered(vendor_id="SM1", public_id=ours) is False
    twilio.replies.append(Reply(lost=True))
    deliver(message.pk)
    assert twilio.call_backs == [f"https://voice.example.test/sms/status?message={ours}"]
    first = twilio.messages[0]["sid"]
    assert [services.not_delivered(vendor_id=first, public_id=ours) for _ in range(2)] == [True, False]
    assert (state_of(message), message.vendor_id) == (("failed", "undelivered", 1), first)
    assert services.send_again(message=message, actor="user:3") is True
    Message.objects.update(state="sending", attempts=1, tried_at=timezone.now())
    sending = Message.objects.select_related("clinic").get()
    assert services.not_delivered(vendor_id=first, public_id=ours) is False  # of the one before
    assert services.not_delivered(vendor_id="SM2", public_id=ours) is True
    delivery._finish(sending, state="sent", reason="", vendor_id="SM2", sent_at=timezone.now())
    assert (state_of(message), message.vendor_id) == (("failed", "undelivered", 1), "SM2")
    assert WorkItem.objects.open().get().reason == "undelivered"


def test_a_no_is_heard_in_many_words() -> None:
    words = {
        "stop": (
            *("STOP", " stop. ", "Stopall", "unsubscribe", "cancel", "QUIT", "please stop texting me", "opt out"),
            *("no más", "don't text me", "remove me"),
        ),
        "start": ("START", "unstop"),
        "help": ("HELP", "info"),
        "": ("C", "X", "yes", "cancel my appointment", "when is it?", ""),
    }
    assert {meaning: [services.meaning_of(text) for text in texts] for meaning, texts in words.items()} == {
        meaning: [meaning] * len(texts) for meaning, texts in words.items()
    }


def test_no_more_texts_a_day_than_the_clinic_wants_and_what_would_come_too_late_is_for_staff(
    twilio: TwilioMessages,
) -> None:
    clinic = a_texting_clinic()
    agree(clinic)
    noon = f"Etc/GMT{timezone.now().hour - 12:+d}"  # so that no midnight falls into the test
    Clinic.objects.update(texts_per_patient=2, texts_per_day=3, timezone=noon)
    clinic.refresh_from_db()
    services.record_consent(
        clinic=clinic, channel="sms", address=OTHERS, given=True, heard="yes", source="speech", actor="agent"
    )
    first, second, third, late = (a_text(clinic, key=f"visit:{n}") for n in range(4))
    other, one_more = (a_text(clinic, key=f"visit:{n}", to=OTHERS) for n in (4, 5))
    Message.objects.filter(pk=late.pk).update(not_after=timezone.now() + timedelta(seconds=60))
    Message.objects.filter(pk=first.pk).update(state="sending", claimed_at=timezone.now())  # in another worker's hands
    for message in (second, third, late, other, one_more):
        deliver(message.pk)
    assert [state_of(message) for message in (second, third, late, other, one_more)] == [
        ("sent", "", 1),
        ("queued", "patient_cap", 0),
        ("failed", "patient_cap", 1),
        ("sent", "", 1),
        ("queued", "clinic_cap", 0),
    ]
    midnight = datetime.combine(timezone.now().astimezone(clinic.zone).date() + timedelta(days=1), time(0), clinic.zone)
    assert {third.due_at, one_more.due_at} == {midnight}
    assert [text["to"] for text in twilio.messages] == [THEIRS, OTHERS]
    assert WorkItem.objects.get().reason == "patient_cap"
    Message.objects.filter(sent_at__isnull=False).update(sent_at=timezone.now() - timedelta(days=1))
    Message.objects.filter(pk=first.pk).update(state="failed")
    later(third)
    deliver(third.pk)
    assert state_of(third) == ("sent", "", 1)
