"""The demo clinic: there after one run, unchanged by the next."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.core.management import call_command
from pytest_django import Settings

from scheduling.models import Availability, Provider
from scheduling.services import find_open_times
from voiceagent.clinics.models import Clinic, PhoneLine

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_var(settings: Settings, tmp_path: Path) -> None:
    settings.VAR_DIR = tmp_path


def seeded(*arguments: str) -> dict[str, Any]:
    out = StringIO()
    call_command("seed_demo", "--json", *arguments, stdout=out)
    made: dict[str, Any] = json.loads(out.getvalue())
    return made


def test_the_clinic_answers_has_people_and_takes_payers() -> None:
    made = seeded()
    clinic = Clinic.objects.answering("+15035550100").get()
    assert (made["clinic"], made["number"], made["timezone"]) == (clinic.name, "+15035550100", "America/Los_Angeles")
    assert (made["front_desk"], len(made["providers"]), made["payers"]) == ("+15035550199", 12, clinic.accepted_payers)
    assert len(clinic.accepted_payers) == 12
    assert authenticate(username=made["username"], password=made["password"]) is not None


def test_seeding_again_changes_nothing() -> None:
    first = seeded()
    counts = [model.objects.count() for model in (Clinic, PhoneLine, Provider, Availability)]
    assert seeded() == first
    assert [model.objects.count() for model in (Clinic, PhoneLine, Provider, Availability)] == counts == [1, 1, 12, 120]


def test_a_given_password_is_the_password_from_then_on() -> None:
    seeded()
    assert seeded("--password", "a-better-one")["password"] == "a-better-one"
    assert seeded()["password"] == "a-better-one"
    assert authenticate(username="frontdesk", password="a-better-one") is not None


def test_more_calls_than_a_load_test_makes_find_a_time_at_once(settings: Settings) -> None:
    seeded()
    clinic, now = Clinic.objects.get(), datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
    offers = [offer.id for _ in range(60) for offer in find_open_times(clinic=clinic, after=now)]
    assert (len(offers), len(set(offers))) == (180, 180)
