"""The insurance asked of a clearing house, over the wire against a stand-in: eight outcomes, suspect fields named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django import Settings

from intake.clients import eligibility as client
from intake.models import FollowUp, Vendor
from intake.tests.outside import NPI, a_clearing_house, an_answered_intake, ask, doubts, outcome, say
from voiceagent.clinics.models import Clinic
from voiceagent.simulators.eligibility import Eligibility, Reply

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(settings: Settings) -> Iterator[Eligibility]:
    with a_clearing_house(settings) as api:
        yield api


def result_of_a_try() -> dict[str, Any]:
    found = dict(ask("eligibility")[2] or {})
    assert found.pop("checked_at", "").endswith("+00:00")
    return found


def test_who_is_insured_where_is_asked_in_the_270s_words(house: Eligibility) -> None:
    intake = an_answered_intake(payer="aetna ppo", policy_holder="Chidi Okafor")
    assert result_of_a_try() == {
        "status": "active",
        "payer": "Aetna",
        "plan": "Open Access Plus",
        "begins": "20260101",
        "ends": "20261231",
        "office_copay": "30",
        "simulated": "test",
    }
    assert house.requests == [
        {
            "controlNumber": f"{intake.pk:09d}",
            "tradingPartnerServiceId": "60054",
            "provider": {"organizationName": "Hillside Clinic", "npi": NPI},
            "subscriber": {"memberId": "W123456789", "firstName": "Chidi", "lastName": "Okafor"},
            "dependents": [{"firstName": "Maria", "lastName": "Okafor", "dateOfBirth": "19850313"}],
            "encounter": {"serviceTypeCodes": ["30"]},
        }
    ]


def test_each_outcome_is_on_the_record_and_names_the_field_to_look_at(house: Eligibility) -> None:
    intake = an_answered_intake()
    suspect: list[Any] = []
    for last, status, codes, suspect in (
        ("1", "active", None, []),
        ("2", "inactive", None, [("suspect", "payer", "Aetna", None)]),
        ("3", "mismatch", ["72"], [("suspect", "member_id", "W3", None)]),
        ("4", "mismatch", ["71"], [("suspect", "date_of_birth", "1985-03-13", None)]),
        ("8", "unsupported_payer", ["79"], [("suspect", "payer", "Aetna", None)]),
        ("X", "not_found", ["75"], [("suspect", "member_id", "WX", None)]),
        ("0", "active", None, [("different", "date_of_birth", "1985-03-13", "1985-03-31")]),
    ):
        say(intake, "member_id", f"W{last}", last)
        found = result_of_a_try()
        assert (last, found["status"], found.get("codes"), doubts()) == (last, status, codes, suspect)


def test_a_payer_that_cannot_answer_now_is_tried_three_times_then_on_the_record(house: Eligibility) -> None:
    intake = an_answered_intake(member_id="W5")
    assert [ask("eligibility")[:2] for _ in range(2)] == [("queued", "payer_unavailable")] * 2
    assert result_of_a_try()["status"] == "active"
    say(intake, "member_id", "W6", "6")
    assert [ask("eligibility")[:2] for _ in range(2)] == [("queued", "pending")] * 2
    assert (result_of_a_try()["status"], outcome("eligibility")[0]) == ("pending", "done")
    say(intake, "member_id", "W7", "7")
    house.replies.extend([Reply(raw='{"subscriber": {"aaaErrors": [{"code": "42"}]}}')] * 3)
    assert [ask("eligibility")[:2] for _ in range(2)] == [("queued", "payer_unavailable")] * 2
    assert (result_of_a_try()["status"], outcome("eligibility")[0]) == ("payer_unavailable", "done")


def test_a_clearing_house_that_misbehaves(house: Eligibility, monkeypatch: Any) -> None:
    monkeypatch.setattr(client, "TIMEOUT_SECONDS", 0.2)
    house.slow_seconds = 1
    intake = an_answered_intake(member_id="W7")
    assert ask("eligibility")[:2] == ("queued", "timeout")
    say(intake, "member_id", "W1", "1")
    for reply, expected in (
        (Reply(status=500), ("queued", "broken")),
        (Reply(status=429, headers=(("Retry-After", "30"),)), ("queued", "busy")),
        (Reply(status=400), ("failed", "not_acceptable")),
        (Reply(raw="<html>"), ("failed", "nonsense")),
        (Reply(raw='{"benefitsInformation": 7}'), ("failed", "nonsense")),
    ):
        Vendor.objects.update(paused_until=None)
        FollowUp.objects.update(state="queued", tries=0)
        house.replies.append(reply)
        assert (reply, ask("eligibility")[:2]) == (reply, expected)


def test_what_cannot_be_asked_says_why(house: Eligibility, settings: Settings) -> None:
    intake = an_answered_intake(payer="Kaiser Permanente")
    assert (result_of_a_try(), house.requests) == ({"status": "unsupported_payer", "payer": "Kaiser Permanente"}, [])
    Clinic.objects.update(npi="")
    say(intake, "payer", "Aetna", "aetna")
    assert (result_of_a_try(), house.requests) == ({"status": "not_configured", "payer": "Aetna"}, [])
    Clinic.objects.update(npi=NPI)
    settings.ELIGIBILITY_API_KEY = "wrong"
    say(intake, "member_id", "W1", "1")
    assert ask("eligibility")[:2] == ("failed", "not_authorised")


def test_without_insurance_nothing_is_asked(house: Eligibility) -> None:
    an_answered_intake(insured=None, payer=None, member_id=None)
    assert FollowUp.objects.count() == 0
