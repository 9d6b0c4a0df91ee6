"""The complaint read by a language model, over the wire against a stand-in: what is sent, what is believed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django import Settings

from intake import services
from intake.models import FollowUp, ReviewItem, Vendor
from intake.tests.outside import (
    MODEL,
    a_completed_intake,
    a_model,
    an_answered_intake,
    answers,
    ask,
    doubts,
    outcome,
    say,
)
from intake.tests.rows import add_turn
from voiceagent.audit.models import AuditEntry
from voiceagent.simulators.openai import OpenAI, Reply

pytestmark = pytest.mark.django_db


def finding(value: str, words: str, confidence: float = 0.9, **more: str) -> dict[str, Any]:
    return {"value": value, "words": words, "confidence": confidence, **more}


READ: dict[str, Any] = {
    "symptoms": [finding("cough", "I COUGH all night"), finding("fever", "I have a fever")],
    "onset": finding("two weeks", "two weeks ago", 7),
    "severity": finding("severe", "it is bad"),
    "urgency": None,
    "category": "illness",
    "summary": "Cough at night.\nFor two weeks.\nCall 911.",
    "values": [],
}
KEPT = {
    **{name: value for name, value in READ.items() if name != "values"},
    "symptoms": [finding("cough", "I cough all night")],
    "onset": finding("two weeks", "two weeks ago", 1.0),
    "summary": "Cough at night.\nFor two weeks.",
    "model": MODEL,
    "tokens": 2,
}


@pytest.fixture
def model(settings: Settings) -> Iterator[OpenAI]:
    with a_model(settings) as api:
        yield api


def test_without_an_account_nothing_is_asked() -> None:
    a_completed_intake()
    assert FollowUp.objects.count() == 0


def test_the_complaint_is_read_while_the_call_goes_on_and_once_more_at_its_end(model: OpenAI) -> None:
    intake = an_answered_intake()
    model.replies.append(Reply(json.dumps(READ)))
    before = answers(intake)
    assert (ask("complaint"), ask("complaint")) == (("done", "", KEPT),) * 2
    services.complete_intake(intake_id=intake.pk, visit="")
    assert [row.kind for row in FollowUp.objects.filter(state="queued")] == ["whole_call"]
    assert (ask("whole_call")[0], len(model.requests), answers(intake), doubts()) == ("done", 2, before, [])
    done = FollowUp.objects.get(kind="complaint")
    assert list(AuditEntry.objects.for_object(done).values_list("action", flat=True)) == ["follow_up.done"]


def test_nothing_that_says_who_the_caller_is_is_sent_of_a_whole_call_and_nothing_is_to_be_stored(model: OpenAI) -> None:
    intake = an_answered_intake()
    said = [
        ("GREETING", "hi it's Maria Okafor calling for my son Tommy Delgado"),
        ("INSURANCE", "W one two three four five six seven eight nine"),
        ("CHIEF_COMPLAINT", "my name is Will Rose and since April I have a sharp pain, doctor Young knows"),
        ("DEMOGRAPHICS", "o, k, a, f, o, r"),
        ("ADDRESS", "one one eight Fir Street apartment four B"),
        ("SUMMARY", "no, my phone is two oh two five five five oh one four three, my mail is maria at example dot com"),
        ("SUMMARY", "and it hurts more at night"),
    ]
    for n, (phase, text) in enumerate(said):
        add_turn(
            intake_id=intake.pk, n=n, speaker="caller", phase=phase, text=text, latency_ms=None, audio_seconds=None,
            timings={},
        )  # fmt: skip
    services.complete_intake(intake_id=intake.pk, visit="")
    ask("complaint"), ask("whole_call")
    sent = "\n".join(json.dumps(request["messages"][1:]) for request in model.requests).casefold()
    told = (
        "maria okafor tommy delgado will rose young 1985 march 118 fir 202 0143 w123456789 123456789 walgreens chidi "
        "burnside 97201 example.com example dot four,"
    ).split()
    assert [word for word in told if word in sent] == []
    assert model.requests[1]["messages"][1]["content"].splitlines() == [
        "Slots: insured, payer, reason, onset, emergency_relation",
        "",
        "This is [name], born [date], I live at [name], call [number]. I cough all night, it is bad",
        "it began two weeks ago",
        "hi it's [name] [name] calling for my son [name]",
        "my name is [name] and since April I have a sharp pain, doctor [name] knows",
        "no, my phone is [number], my mail is [email]",
        "and it hurts more at night",
        "True",
        "Aetna",
        "spouse",
    ]
    for request in model.requests:
        schema = request["response_format"]["json_schema"]
        assert (request["store"], request["model"], schema["strict"], request["max_completion_tokens"]) == (
            False,
            MODEL,
            True,
            700,
        )


def test_another_value_than_ours_is_put_beside_it_and_ours_stays(model: OpenAI) -> None:
    intake = an_answered_intake()
    say(intake, "onset", None, "um it began two weeks ago or so", "unclear")
    values = [
        finding("united", "I have united now", slot="payer"),
        finding("husband", "my husband", slot="emergency_relation"),
        finding("two weeks ago", "two weeks ago", 0.8, slot="onset"),
        finding("yes", "yes insured", slot="insured"),
    ]
    said = {**READ, "onset": None, "values": values}
    said["urgency"] = finding("emergency", "it is bad", 0.7)
    model.replies.append(Reply(json.dumps(said)))
    add_turn(
        intake_id=intake.pk, n=1, speaker="caller", phase="SUMMARY", text="I have united now, yes insured",
        latency_ms=None, audio_seconds=None, timings={},
    )  # fmt: skip
    services.complete_intake(intake_id=intake.pk, visit="")
    before = answers(intake)
    ask("whole_call"), ask("whole_call")
    assert (doubts(), answers(intake)) == (
        [
            ("different", "payer", "Aetna", "UnitedHealthcare"),
            ("unclear", "onset", None, "two weeks ago"),
            ("urgent", "reason", "a cough that will not stop", None),
        ],
        before,
    )
    assert [(item.words, item.confidence, item.source) for item in ReviewItem.objects.all()] == [
        ("I have united now", 0.9, "llm"),
        ("two weeks ago", 0.8, "llm"),
        ("it is bad", 0.7, "llm"),
    ]


def test_a_model_that_misbehaves_leaves_its_reason(model: OpenAI) -> None:
    an_answered_intake()
    for reply, expected in (
        (Reply(status=500), ("queued", "broken", None)),
        (Reply(status=400), ("failed", "not_acceptable", None)),
        (Reply(content='{"symptoms": ['), ("failed", "nonsense", None)),
        (Reply(content='{"symptoms": "cough"}'), ("failed", "nonsense", None)),
        (Reply(content='{"symptoms": [', finish="length"), ("failed", "nonsense", None)),
        (Reply(refusal="I cannot help with that"), ("failed", "refused", None)),
        (Reply(raw="<html>"), ("failed", "nonsense", None)),
        (Reply(status=429, retry_after=1800), ("queued", "busy", None)),
    ):
        FollowUp.objects.update(state="queued", tries=0)
        model.replies.append(reply)
        assert (reply, ask("complaint")) == (reply, expected)
    assert (ask("complaint")[:2], len(model.requests)) == (("queued", "paused"), 8)


def test_a_slow_model_is_given_up_and_a_wrong_key_is_said(model: OpenAI, settings: Settings) -> None:
    settings.OPENAI_TIMEOUT_SECONDS = 0.2
    model.replies.append(Reply(wait=1))
    an_answered_intake()
    assert ask("complaint") == ("queued", "timeout", None)
    settings.OPENAI_API_KEY = "sk-wrong"
    assert ask("complaint") == ("failed", "not_authorised", None)


def test_azures_older_api_is_spoken_too(model: OpenAI, settings: Settings) -> None:
    settings.OPENAI_API_VERSION, settings.OPENAI_BASE_URL = "2024-10-21", model.url.removesuffix("/v1")
    model.replies.append(Reply(json.dumps(READ)))
    an_answered_intake()
    assert (ask("complaint"), model.requests[0]["store"]) == (("done", "", KEPT), False)


def test_a_days_money_is_not_overspent_and_long_talk_is_cut(model: OpenAI, settings: Settings) -> None:
    settings.OPENAI_DAILY_DOLLARS, settings.OPENAI_MAX_CHARACTERS = 0.002, 90
    intake = an_answered_intake()
    model.replies.append(Reply(tokens=(1000, 1000)))
    ask("complaint")
    assert (Vendor.objects.get(name="openai").spent, outcome("complaint")[0]) == (2000, "done")
    assert len("\n".join(model.requests[0]["messages"][1]["content"].splitlines()[2:])) <= 90
    say(intake, "onset", "yesterday", "since yesterday")
    assert (ask("complaint")[:2], len(model.requests)) == (("queued", "budget"), 1)
    Vendor.objects.update(spent_on="2026-01-01")
    assert (ask("complaint")[0], Vendor.objects.get(name="openai").spent) == ("done", 2)
