"""Many workers at once. Real threads, real connections, real PostgreSQL, a real cache, stand-ins over the wire."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from pytest_django import Settings

from intake.models import FollowUp
from intake.tasks import follow_up
from intake.tests.outside import a_model, a_post_office, an_answered_intake

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]

WORKERS = 8


def at_once(ids: list[int]) -> None:
    barrier = Barrier(len(ids))

    def work(row: int) -> None:
        try:
            barrier.wait()
            follow_up(row)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(ids)) as threads:
        list(threads.map(work, ids))


def ended() -> list[tuple[str, str, int]]:
    return sorted(FollowUp.objects.values_list("state", "reason", "tries"))


def test_a_follow_up_handed_to_many_workers_is_asked_once(settings: Settings) -> None:
    with a_model(settings) as model:
        an_answered_intake()
        at_once([FollowUp.objects.get().pk] * WORKERS)
        assert (ended(), len(model.requests)) == ([("done", "", 1)], 1)


def test_all_workers_share_one_token_and_one_hours_limit(settings: Settings) -> None:
    settings.USPS_CALLS_PER_HOUR = 3
    with a_post_office(settings) as usps:
        usps.slow_token = 0.2
        for n in range(WORKERS):
            an_answered_intake(f"clinic{n}", street=f"{n} Nowhere Lane")
        at_once(list(FollowUp.objects.values_list("pk", flat=True)))
        assert (ended(), len(usps.asked), len(usps.tokens)) == (
            [("done", "", 1)] * 3 + [("queued", "quota", 0)] * 5,
            3,
            1,
        )
