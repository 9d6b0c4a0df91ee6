"""The address asked of USPS, over the wire against a stand-in: limits kept, one token for all, doubts for staff."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone
from pytest_django import Settings

from intake.clients import usps as client
from intake.models import Answer, FollowUp, Vendor, VendorCall
from intake.tasks import follow_up
from intake.tests.outside import a_completed_intake, a_post_office, an_answered_intake, ask, doubts, outcome, say
from voiceagent.simulators.usps import Reply, UspsServer

pytestmark = pytest.mark.django_db

STANDARD = {
    "streetAddress": "118 FIR ST",
    "secondaryAddress": "4B",
    "city": "PORTLAND",
    "state": "OR",
    "ZIPCode": "97201",
    "ZIPPlus4": "1234",
}


@pytest.fixture
def usps(settings: Settings) -> Iterator[UspsServer]:
    with a_post_office(settings) as server:
        yield server


def test_the_address_is_written_as_usps_writes_it_and_asked_once_for_all_who_live_there(usps: UspsServer) -> None:
    for clinic in ("hillside", "riverside"):
        FollowUp.objects.all().delete()
        a_completed_intake(clinic=clinic)
        assert (ask("address"), ask("address")) == (("done", "", {"status": "confirmed", "standard": STANDARD}),) * 2
    asked = {"streetAddress": "118 Fir Street", "secondaryAddress": "4B", "city": "Portland", "state": "OR"}
    assert usps.asked == [{**asked, "ZIPCode": "97201"}]
    assert ([row.value for row in Answer.objects.filter(slot="street")], doubts()) == (["118 Fir Street"] * 2, [])


def test_what_usps_doubts_is_for_staff_to_decide(usps: UspsServer) -> None:
    usps.corrected["118 FIR STREET"] = {"city": "BEAVERTON", "ZIPCode": "97005"}
    intake = an_answered_intake()
    for street, unit, status, items in (
        ("200 Oak Avenue", None, "unit_missing", [("unit_missing", "unit", None, None)]),
        ("200 Oak Avenue", "7", "confirmed", []),
        ("201 Oak Avenue", "4B", "unit_not_confirmed", [("unit_doubted", "unit", "4B", None)]),
        ("5 Elm Street", "4B", "not_deliverable", [("undeliverable", "street", "5 Elm Street", None)]),
        ("9 Nowhere Lane", "4B", "not_found", [("undeliverable", "street", "9 Nowhere Lane", None)]),
        (
            "118 Fir Street",
            "4B",
            "confirmed",
            [("different", "city", "Portland", "Beaverton"), ("different", "zip", "97201", "97005")],
        ),
    ):
        say(intake, "street", street, street)
        say(intake, "unit", unit, str(unit))
        assert (street, unit, ask("address")[2]["status"], doubts()) == (street, unit, status, items)
    assert len(doubts("moot")) == 4


def test_calls_beyond_the_hours_limit_wait_in_line_and_none_fails_for_it(usps: UspsServer, settings: Settings) -> None:
    settings.USPS_CALLS_PER_HOUR = 2
    now = timezone.now()
    waits = []
    for n in range(5):
        a_completed_intake(clinic=f"clinic{n}", street=f"{n} Nowhere Lane")
        row = FollowUp.objects.latest("pk")
        follow_up(row.pk)
        row.refresh_from_db()
        waits.append((row.state, row.reason, row.tries, round((row.due_at - now) / timedelta(hours=1))))
    assert waits == [
        ("done", "", 1, 0),
        ("done", "", 1, 0),
        ("queued", "quota", 0, 1),
        ("queued", "quota", 0, 1),
        ("queued", "quota", 0, 2),
    ]
    VendorCall.objects.update(at=now - timedelta(hours=1))
    for row in FollowUp.objects.filter(state="queued"):
        FollowUp.objects.filter(pk=row.pk).update(due_at=now)
        follow_up(row.pk)
    assert [row.state for row in FollowUp.objects.all()] == ["done"] * 4 + ["queued"]


def test_usps_that_misbehaves_is_asked_again_when_it_says_so_and_left_alone_when_it_goes_on(usps: UspsServer) -> None:
    an_answered_intake()
    usps.limit = 0
    before = timezone.now()
    assert ask("address")[:2] == ("queued", "busy")
    assert FollowUp.objects.get().due_at >= before + timedelta(hours=1)
    assert (ask("address")[:2], FollowUp.objects.get().tries) == (("queued", "paused"), 1)
    usps.limit = 99
    for reply, expected in (
        (Reply(status=503), ("queued", "broken")),
        (Reply(raw="<html>"), ("failed", "nonsense")),
        (Reply(raw='{"address": []}'), ("failed", "nonsense")),
        (Reply(status=403), ("failed", "not_authorised")),
    ):
        Vendor.objects.update(paused_until=None)
        FollowUp.objects.update(state="queued")
        usps.replies.append(reply)
        assert (reply, ask("address")[:2]) == (reply, expected)


def test_a_slow_usps_is_given_up(usps: UspsServer, monkeypatch: Any) -> None:
    monkeypatch.setattr(client, "TIMEOUT_SECONDS", 0.2)
    usps.replies.append(Reply(wait=1))
    an_answered_intake()
    assert ask("address")[:2] == ("queued", "timeout")


def test_one_token_serves_all_until_usps_ends_it_and_one_worker_fetches_it(usps: UspsServer, monkeypatch: Any) -> None:
    intake = an_answered_intake()
    ask("address")
    usps.tokens.append("issued-elsewhere")
    say(intake, "street", "200 Oak Avenue", "200 Oak")
    assert (ask("address")[:2], len(usps.tokens)) == (("queued", "token"), 2)
    assert (ask("address")[0], len(usps.tokens)) == ("done", 3)
    cache.delete(client.TOKEN)
    cache.add(client.LOCK, "another worker")
    monkeypatch.setattr(client, "LOCK_SECONDS", 0.1)
    say(intake, "street", "201 Oak Avenue", "201 Oak")
    assert (ask("address")[:2], len(usps.tokens)) == (("queued", "token"), 3)


def test_wrong_credentials_fail_for_good_and_half_an_address_is_not_asked(usps: UspsServer, settings: Settings) -> None:
    settings.USPS_CLIENT_SECRET = "wrong"
    intake = an_answered_intake(state=None)
    assert FollowUp.objects.count() == 0
    say(intake, "state", "OR", "Oregon")
    assert ask("address") == outcome("address") == ("failed", "not_authorised", None)
