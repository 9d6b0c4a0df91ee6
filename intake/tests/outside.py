"""Services outside, stood in for over the wire, and intakes that are asked about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.core.cache import cache
from django.utils import timezone
from pytest_django import Settings

from intake import services
from intake.models import Answer, FollowUp, Intake, PayerAccount, ReviewItem
from intake.tasks import follow_up
from intake.tests.rows import MARIA, a_clinic, an_intake, write
from voiceagent.simulators.eligibility import Eligibility, eligibility_stand_in
from voiceagent.simulators.openai import OpenAI, openai_stand_in
from voiceagent.simulators.usps import UspsServer, usps_stand_in

MODEL = "gpt-4.1-mini"
COUGH = (
    "This is Maria Okafor, born March 13 1985, I live at 118 Fir Street, call 202 555 0143. "
    "I cough all night, it is bad"
)
NPI = "1999999984"


@contextmanager
def a_model(settings: Settings) -> Iterator[OpenAI]:
    with openai_stand_in() as api:
        settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL, settings.OPENAI_MODEL = api.key, api.url, MODEL
        yield api


@contextmanager
def a_post_office(settings: Settings) -> Iterator[UspsServer]:
    cache.clear()
    with usps_stand_in() as server:
        settings.USPS_CLIENT_ID, settings.USPS_CLIENT_SECRET, settings.USPS_BASE_URL = "id", "secret", server.url
        yield server


@contextmanager
def a_clearing_house(settings: Settings) -> Iterator[Eligibility]:
    with eligibility_stand_in() as api:
        settings.ELIGIBILITY_API_KEY, settings.ELIGIBILITY_BASE_URL = api.key, api.url
        yield api


def an_answered_intake(clinic: str = "hillside", **changes: str | None) -> Intake:
    """Everything is given, the call is still on."""
    row = a_clinic(clinic)
    row.npi, row.accepted_payers = NPI, ["Aetna", "Moda Health"]
    row.save()
    PayerAccount.objects.create(clinic=row, name="Aetna", payer_id="60054")
    intake = an_intake(row)
    heard = {"reason": COUGH, "onset": "it began two weeks ago"}
    given = {**MARIA, **changes}.items()
    write(intake.pk, saves=[said(slot, value, heard.get(slot, str(value))) for slot, value in given])
    return intake


def say(intake: Intake, slot: str, value: str | bool | None, heard: str, reason: str = "") -> None:
    write(intake.pk, saves=[said(slot, value, heard, reason)])


def said(slot: str, value: str | bool | None, heard: str, reason: str = "") -> services.Saved:
    return services.Saved(
        slot=slot,
        phase="DEMOGRAPHICS",
        value=value,
        heard=heard,
        confidence=0.9,
        source="speech",
        confirmed="read_back",
        flagged=False,
        reason=reason or ("declined" if value is None else ""),
    )


def a_completed_intake(clinic: str = "hillside", **changes: str | None) -> Intake:
    intake = an_answered_intake(clinic, **changes)
    services.complete_intake(intake_id=intake.pk, visit="")
    return intake


def ask(kind: str) -> tuple[str, str, Any]:
    """One try: (state, reason, result)."""
    FollowUp.objects.filter(kind=kind).update(due_at=timezone.now() - timedelta(seconds=1))
    follow_up(FollowUp.objects.get(kind=kind).pk)
    return outcome(kind)


def outcome(kind: str) -> tuple[str, str, Any]:
    row = FollowUp.objects.get(kind=kind)
    return row.state, row.reason, row.result


def doubts(state: str = "open") -> list[tuple[str, str, Any, Any]]:
    """(kind, slot, ours, suggested) of the review items in that state."""
    return [(item.kind, item.slot, item.ours, item.suggested) for item in ReviewItem.objects.filter(state=state)]


def answers(intake: Intake) -> list[tuple[Any, ...]]:
    """All there is of its answers."""
    return list(Answer.objects.filter(intake=intake).values_list())
