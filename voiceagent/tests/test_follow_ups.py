"""After a call: a language model reads the complaint, USPS checks the address; over the wire, against stand-ins."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone
from pytest_django import Settings

from intake import services
from intake.follow_ups import BACKOFF, overdue
from intake.models import Answer, FollowUp, Intake
from intake.tasks import check_address, extract_complaint, sweep
from intake.tests.rows import MARIA, a_clinic, an_intake, give
from voiceagent.audit.models import AuditEntry
from voiceagent.simulators.openai import OpenAI, Reply, openai_stand_in
from voiceagent.simulators.usps import UspsServer, usps_stand_in

pytestmark = pytest.mark.django_db

COUGH = (
    "This is Maria Okafor, born March 13 1985, I live at 118 Fir Street, call 202 555 0143. "
    "I cough all night, it is bad"
)
READ: dict[str, Any] = {
    "symptoms": [{"value": "cough", "words": "I cough all night"}, {"value": "fever", "words": "I have a fever"}],
    "onset": {"value": "two weeks", "words": "two weeks ago"},
    "severity": {"value": "severe", "words": "it is BAD"},
    "category": "illness",
    "summary": "Cough at night for two weeks.",
}
KEPT = {**READ, "symptoms": READ["symptoms"][:1], "model": "gpt-4.1-mini"}


@pytest.fixture
def model(settings: Settings) -> Iterator[OpenAI]:
    with openai_stand_in() as api:
        settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL, settings.OPENAI_MODEL = api.key, api.url, "gpt-4.1-mini"
        yield api


@pytest.fixture
def usps(settings: Settings) -> Iterator[UspsServer]:
    cache.clear()
    with usps_stand_in() as server:
        settings.USPS_CLIENT_ID, settings.USPS_CLIENT_SECRET, settings.USPS_BASE_URL = "id", "secret", server.url
        yield server


def a_completed_intake(**changes: str) -> Intake:
    intake = an_intake(a_clinic())
    give(intake, **{**MARIA, **changes})
    Answer.objects.filter(slot="reason").update(heard=COUGH)
    Answer.objects.filter(slot="onset").update(heard="it began two weeks ago")
    services.complete_intake(intake_id=intake.pk, visit="")
    return intake


def outcome() -> tuple[str, str, Any]:
    follow_up = FollowUp.objects.get()
    return follow_up.state, follow_up.reason, follow_up.result


def test_without_accounts_nothing_is_asked() -> None:
    a_completed_intake()
    assert FollowUp.objects.count() == 0


def test_the_complaint_is_read_and_kept_beside_the_answers(model: OpenAI) -> None:
    intake = a_completed_intake()
    model.replies.append(Reply(json.dumps(READ)))
    before = list(Answer.objects.values_list("slot", "confirmed", "updated_at"))
    for _ in range(2):
        extract_complaint(intake.pk)
    assert (outcome(), len(model.requests)) == (("done", "", KEPT), 1)
    assert list(Answer.objects.values_list("slot", "confirmed", "updated_at")) == before
    follow_up = FollowUp.objects.get()
    assert list(AuditEntry.objects.for_object(follow_up).values_list("action", flat=True)) == ["follow_up.done"]


def test_nothing_that_says_who_the_caller_is_is_sent_and_nothing_is_to_be_stored(model: OpenAI) -> None:
    extract_complaint(a_completed_intake().pk)
    request = model.requests[0]
    assert (request["store"], request["model"], request["response_format"]["json_schema"]["strict"]) == (
        False,
        "gpt-4.1-mini",
        True,
    )
    sent = request["messages"][1]["content"]
    told = ["Maria", "Okafor", "1985", "March", "118", "Fir", "202", "0143", "W123456789", "Walgreens", "Chidi"]
    assert [word for word in told if word.casefold() in json.dumps(request["messages"]).casefold()] == []
    assert sent.endswith("I cough all night, it is bad\nit began two weeks ago")


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(status=500), ("queued", "broken", None)),
        (Reply(status=429), ("queued", "busy", None)),
        (Reply(status=400), ("failed", "not_acceptable", None)),
        (Reply(content='{"symptoms": ['), ("failed", "nonsense", None)),
        (Reply(content='{"symptoms": "cough"}'), ("failed", "nonsense", None)),
        (Reply(content='{"symptoms": [', finish="length"), ("failed", "nonsense", None)),
        (Reply(refusal="I cannot help with that"), ("failed", "refused", None)),
    ],
)
def test_a_model_that_fails_leaves_its_reason(model: OpenAI, reply: Reply, expected: tuple[str, str, None]) -> None:
    model.replies.append(reply)
    extract_complaint(a_completed_intake().pk)
    assert outcome() == expected


def test_a_slow_model_is_given_up_and_a_wrong_key_is_said(model: OpenAI, settings: Settings, monkeypatch: Any) -> None:
    monkeypatch.setattr("intake.clients.openai.TIMEOUT_SECONDS", 0.2)
    model.replies.append(Reply(wait=1))
    intake = a_completed_intake()
    extract_complaint(intake.pk)
    assert outcome() == ("queued", "timeout", None)
    settings.OPENAI_API_KEY = "sk-wrong"
    FollowUp.objects.update(due_at=timezone.now())
    extract_complaint(intake.pk)
    assert outcome() == ("failed", "not_authorised", None)


def test_what_failed_for_the_moment_is_swept_up_later_and_in_the_end_it_has_failed(model: OpenAI) -> None:
    intake = a_completed_intake()
    model.replies.extend([Reply(status=503)] * (len(BACKOFF) + 1))
    for _ in range(len(BACKOFF) + 1):
        FollowUp.objects.update(due_at=timezone.now())
        assert overdue() == [(intake.pk, "complaint")]
        extract_complaint(intake.pk)
    assert (outcome(), overdue(), len(model.requests)) == (("failed", "broken", None), [], len(BACKOFF) + 1)


def test_a_try_that_was_killed_is_taken_up_again(model: OpenAI, settings: Settings) -> None:
    a_completed_intake()
    FollowUp.objects.update(attempts=1, due_at=timezone.now() + timedelta(minutes=5))
    assert overdue() == []
    FollowUp.objects.update(due_at=timezone.now())
    sweep()
    assert len(overdue()) == 1  # it is with the broker; the row stays due until a worker takes it


def test_the_address_is_written_as_usps_writes_it(usps: UspsServer) -> None:
    intake = a_completed_intake()
    for _ in range(2):
        check_address(intake.pk)
    standard = {
        "streetAddress": "118 FIR ST",
        "secondaryAddress": "4B",
        "city": "PORTLAND",
        "state": "OR",
        "ZIPCode": "97201",
        "ZIPPlus4": "1234",
    }
    assert outcome() == ("done", "", {"status": "confirmed", "standard": standard})
    assert usps.asked == [
        {
            "streetAddress": "118 Fir Street",
            "secondaryAddress": "4B",
            "city": "Portland",
            "state": "OR",
            "ZIPCode": "97201",
        }
    ]
    assert Answer.objects.get(slot="street").value == "118 Fir Street"


@pytest.mark.parametrize(("street", "status"), [("200 Oak Avenue", "unit_missing"), ("9 Nowhere Lane", "not_found")])
def test_what_usps_doubts_is_on_the_record(usps: UspsServer, street: str, status: str) -> None:
    check_address(a_completed_intake(street=street).pk)
    assert outcome()[2]["status"] == status


def test_the_hourly_limit_is_waited_out(usps: UspsServer) -> None:
    usps.limit = 0
    before = timezone.now()
    check_address(a_completed_intake().pk)
    follow_up = FollowUp.objects.get()
    assert (follow_up.state, follow_up.reason, follow_up.due_at >= before + timedelta(hours=1)) == (
        "queued",
        "busy",
        True,
    )


def test_one_token_serves_until_usps_ends_it(usps: UspsServer) -> None:
    intake = a_completed_intake()
    check_address(intake.pk)
    usps.tokens.append("issued-elsewhere")
    FollowUp.objects.update(state="queued", due_at=timezone.now())
    check_address(intake.pk)
    assert (outcome()[:2], len(usps.tokens)) == (("queued", "token"), 2)
    FollowUp.objects.update(due_at=timezone.now())
    check_address(intake.pk)
    assert (outcome()[0], len(usps.tokens)) == ("done", 3)


def test_wrong_credentials_fail_for_good(usps: UspsServer, settings: Settings) -> None:
    settings.USPS_CLIENT_SECRET = "wrong"
    check_address(a_completed_intake().pk)
    assert outcome() == ("failed", "not_authorised", None)
