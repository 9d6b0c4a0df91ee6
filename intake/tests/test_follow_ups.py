"""Follow-ups end, whatever happens: done or failed with a reason, never twice, never stuck. Reviews are staff's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from celery import current_app
from django.apps import apps
from django.conf import settings as configured
from django.utils import timezone
from pytest_django import Settings

from intake import services
from intake.clients.errors import Deferred, Refused, Unavailable
from intake.follow_ups import BACKOFF, PATIENCE, Outcome, overdue, run
from intake.models import Answer, FollowUp, Intake, ReviewItem, Vendor
from intake.reviews import AlreadyDecided
from intake.tasks import follow_up, sweep
from intake.tests.outside import (
    a_clearing_house,
    a_completed_intake,
    a_model,
    a_post_office,
    an_answered_intake,
    ask,
    doubts,
    say,
)
from voiceagent.audit.models import AuditEntry
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db


@pytest.fixture
def outside(settings: Settings) -> Iterator[None]:
    """Accounts everywhere."""
    with a_model(settings), a_post_office(settings), a_clearing_house(settings):
        yield


def everything() -> dict[str, list[str]]:
    """Every row of the whole database."""
    return {
        model._meta.label: sorted(str(row) for row in model._base_manager.values_list()) for model in apps.get_models()
    }


def run_with(work: Any, **changes: Any) -> tuple[str, str, int]:
    """One try of a follow-up that is due: its state, reason and tries."""
    FollowUp.objects.update(**{"due_at": timezone.now() - timedelta(seconds=1), **changes})
    run(FollowUp.objects.get().pk, dict.fromkeys(FollowUp.Kind, work))
    row = FollowUp.objects.get()
    return row.state, row.reason, row.tries


def raising(error: Exception) -> Any:
    def work(_: FollowUp) -> Outcome:
        raise error

    return work


def test_every_task_run_twice_leaves_the_same_database(outside: None) -> None:
    a_completed_intake(street="200 Oak Avenue", unit=None, member_id="W3")
    for task, ids in ((follow_up, list(FollowUp.objects.values_list("pk", flat=True))), (sweep, [None])):
        for row in ids:
            arguments = () if row is None else (row,)
            task(*arguments)
            once = everything()
            task(*arguments)
            assert everything() == once
    assert sorted(FollowUp.objects.values_list("kind", "state")) == [
        ("address", "done"),
        ("complaint", "done"),
        ("eligibility", "done"),
        ("whole_call", "done"),
    ]
    assert sorted(doubts()) == [("suspect", "member_id", "W3", None), ("unit_missing", "unit", None, None)]
    tasks = WorkItem.objects.values_list("queue", "reason", "subject_type")
    assert set(tasks) == {("insurance", "suggested", "intake.intake"), ("doubtful", "suggested", "intake.intake")}


def test_every_task_of_ours_is_acknowledged_late_with_a_limit_and_carries_ids_alone() -> None:
    current_app.loader.import_default_modules()
    ours = {name: task for name, task in current_app.tasks.items() if name.startswith("intake.")}
    assert {name: (task.time_limit, task.soft_time_limit) for name, task in ours.items()} == {
        "intake.tasks.follow_up": (75, 60),
        "intake.tasks.forget": (120, None),
        "intake.tasks.sweep": (75, 60),
    }
    task = ours["intake.tasks.follow_up"]
    assert (task.acks_late, task.reject_on_worker_lost) == (True, True)
    assert (configured.CELERY_TASK_REJECT_ON_WORKER_LOST, configured.CELERY_WORKER_PREFETCH_MULTIPLIER) == (True, 1)


def test_a_follow_up_ends_whatever_happens(settings: Settings) -> None:
    with a_model(settings):
        an_answered_intake()
    assert run_with(raising(Refused("refused"))) == ("failed", "refused", 1)
    fresh = {"state": "queued", "tries": 0, "reason": ""}
    assert run_with(raising(Deferred("quota", 60)), **fresh) == ("queued", "quota", 0)
    assert run_with(raising(Deferred("quota", 60)), queued_at=timezone.now() - PATIENCE) == ("failed", "quota", 1)
    fresh["queued_at"] = timezone.now()
    for n in range(1, len(BACKOFF) + 1):
        assert run_with(raising(Unavailable("busy")), **fresh) == ("queued", "busy", n)
        fresh = {}
    assert run_with(raising(Unavailable("busy"))) == ("failed", "busy", len(BACKOFF) + 1)
    assert run_with(raising(Refused("")), state="queued") == ("failed", "interrupted", len(BACKOFF) + 2)
    assert overdue() == []


def test_a_try_that_was_killed_is_swept_up_and_one_thought_dead_writes_nothing(settings: Settings) -> None:
    with a_model(settings):
        intake = an_answered_intake()
    row = FollowUp.objects.get()
    FollowUp.objects.update(attempts=1, tries=1, due_at=timezone.now() + timedelta(minutes=5))
    assert overdue() == []
    FollowUp.objects.update(due_at=timezone.now())
    assert overdue() == [row.pk]

    def overtaken(_: FollowUp) -> Outcome:
        say(intake, "onset", "yesterday", "since yesterday")
        return Outcome({"about": "two weeks ago"})

    with a_model(settings):
        assert run_with(overtaken) == ("queued", "", 0)
    assert FollowUp.objects.get().result is None


def test_a_vendor_that_fails_again_and_again_is_left_alone_for_a_while(settings: Settings) -> None:
    with a_model(settings) as model:
        model.key = "sk-x"
        an_answered_intake()
    settings.OPENAI_BASE_URL = "http://127.0.0.1:9/v1"
    assert [ask("complaint")[1] for _ in range(6)] == ["unreachable"] * 5 + ["paused"]
    before = timezone.now()
    Vendor.objects.update(paused_until=before)
    assert ask("complaint")[1] == "unreachable"
    left = Vendor.objects.get().paused_until
    assert left is not None
    assert timedelta(seconds=110) < left - before < timedelta(seconds=130)


def test_staff_decide_and_it_is_in_the_audit_trail(settings: Settings) -> None:
    with a_post_office(settings) as usps:
        usps.corrected["118 FIR STREET"] = {"city": "BEAVERTON", "ZIPCode": "97005"}
        intake = an_answered_intake()
        ask("address")
    city, code = ReviewItem.objects.all()
    services.accept_review(item_id=city.pk, actor="user:7")
    services.reject_review(item_id=code.pk, actor="user:8")
    answer = Answer.objects.get(intake=intake, slot="city")
    assert (answer.value, answer.corrected_from, answer.heard, answer.source, answer.confirmed) == (
        "Beaverton", "Portland", "Portland", "staff", "staff",
    )  # fmt: skip
    assert [(row.state, row.decided_by) for row in ReviewItem.objects.all()] == [
        ("accepted", "user:7"),
        ("rejected", "user:8"),
    ]
    for item in (city, code):
        with pytest.raises(AlreadyDecided):
            services.accept_review(item_id=item.pk, actor="user:7")
    trail = AuditEntry.objects.filter(action__startswith="review_item").values_list("action", "actor").order_by("pk")
    assert list(trail) == [
        ("review_item.made", "system"),
        ("review_item.made", "system"),
        ("review_item.accepted", "user:7"),
        ("review_item.rejected", "user:8"),
    ]
    FollowUp.objects.update(state="queued", fingerprint="")
    with a_post_office(settings) as usps:
        usps.corrected["118 FIR STREET"] = {"city": "BEAVERTON", "ZIPCode": "97005"}
        ask("address")
    assert doubts() == []


def test_staff_may_type_a_value_or_only_agree_that_it_is_doubtful(settings: Settings) -> None:
    with a_post_office(settings):
        intake = an_answered_intake(street="200 Oak Avenue", unit=None)
        ask("address")
        services.accept_review(item_id=ReviewItem.objects.get().pk, actor="user:7", value="9")
        assert Answer.objects.get(slot="unit").value == "9"
        say(intake, "street", "5 Elm Street", "five elm street")
        ask("address")
    services.accept_review(item_id=ReviewItem.objects.open().get().pk, actor="user:7")
    assert (Answer.objects.get(slot="street").value, doubts("accepted")) == (
        "5 Elm Street",
        [("unit_missing", "unit", None, None), ("undeliverable", "street", "5 Elm Street", None)],
    )


def test_an_abandoned_call_is_followed_up_with_what_it_left(settings: Settings) -> None:
    with a_model(settings) as model:
        intake = an_answered_intake(onset=None)
        Answer.objects.filter(slot="onset").delete()
        FollowUp.objects.all().delete()
        services.abandon(intake_id=intake.pk, reason="hung_up")
        assert [(ask(row.kind)[0]) for row in FollowUp.objects.all()] == ["done"]
        assert len(model.requests) == 1
    assert Intake.objects.get().status == "abandoned"
