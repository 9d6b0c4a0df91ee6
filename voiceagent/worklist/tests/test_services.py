"""A task through its life: opened once, taken, put off, closed with a reason of its queue, and all of it undone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_member
from voiceagent.worklist import services
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import RULES, CloseReason, Queue

pytestmark = pytest.mark.django_db


@pytest.fixture
def clinic() -> Clinic:
    return Clinic.objects.create(name="Cedar", slug="cedar", front_desk_number="+15035550111", summary_email="a@b.test")


@pytest.fixture
def item(clinic: Clinic) -> WorkItem:
    return services.open_item(clinic=clinic, queue=Queue.CALL_BACK, subject=clinic, reason="asked")


def history(item: WorkItem) -> list[tuple[str, str, bool]]:
    return list(item.events.values_list("action", "actor", "undone"))


def test_a_fact_told_twice_is_one_task_due_by_its_queue(clinic: Clinic, item: WorkItem) -> None:
    same = services.open_item(clinic=clinic, queue=Queue.CALL_BACK, subject=clinic, reason="silence")
    other = services.open_item(clinic=clinic, queue=Queue.INCOMPLETE, subject=clinic)
    assert (same.pk, same.reason, history(same)) == (item.pk, "asked", [("opened", "agent", False)])
    assert item.due_at - item.opened_at == RULES[Queue.CALL_BACK].due
    assert list(WorkItem.objects.open()) == [item, other]
    assert list(WorkItem.objects.late(timezone.now() + timedelta(hours=1))) == [item]


def test_every_step_is_kept_and_can_be_taken_back(clinic: Clinic, item: WorkItem) -> None:
    dana = User.objects.create(username="dana")
    add_member(actor="system", clinic=clinic, user=dana, role=Role.FRONT_DESK)
    due, later = item.due_at, timezone.now() + timedelta(hours=3)
    services.assign(item=item, owner=dana, actor="user:1")
    services.postpone(item=item, until=later, actor="user:1")
    services.close(item=item, reason=CloseReason.REACHED, actor="user:1", note="Calls back on Monday")
    services.close(item=item, reason=CloseReason.NO_ANSWER, actor="user:2")
    item.refresh_from_db()
    assert (item.owner, item.due_at, item.close_reason, item.note) == (dana, later, "reached", "Calls back on Monday")
    for _ in range(3):
        services.undo(item=item, actor="user:1")
    item.refresh_from_db()
    assert (item.owner, item.due_at, item.closed_at, item.close_reason) == (None, due, None, "")
    with pytest.raises(services.NothingToUndo):
        services.undo(item=item, actor="user:1")
    assert history(item) == [
        ("opened", "agent", False),
        ("assigned", "user:1", True),
        ("postponed", "user:1", True),
        ("closed", "user:1", True),
        ("undone", "user:1", False),
        ("undone", "user:1", False),
        ("undone", "user:1", False),
    ]
    assert AuditEntry.objects.filter(action__startswith="work.").count() == 7


def test_a_fact_that_came_since_is_not_taken_back_with_what_a_person_did(clinic: Clinic) -> None:
    def heard() -> WorkItem:
        return services.open_item(clinic=clinic, queue=Queue.EMERGENCY, subject=clinic, again=True)

    item = heard()
    services.close(item=item, reason=CloseReason.FALSE_ALARM, actor="user:1")
    heard()
    with pytest.raises(services.NothingToUndo):
        services.undo(item=item, actor="user:1")
    assert list(WorkItem.objects.open()) == [item]
    assert history(item) == [("opened", "agent", False), ("closed", "user:1", False), ("reopened", "agent", False)]


def test_what_makes_no_sense_is_refused(item: WorkItem) -> None:
    stranger = User.objects.create(username="stranger")
    with pytest.raises(ValueError):
        services.assign(item=item, owner=stranger, actor="user:1")
    with pytest.raises(ValueError):
        services.postpone(item=item, until=timezone.now() - timedelta(minutes=1), actor="user:1")
    with pytest.raises(services.WrongReason):
        services.close(item=item, reason=CloseReason.SAME_PERSON, actor="user:1")
    assert history(item) == [("opened", "agent", False)]


def test_a_fact_that_is_gone_settles_its_task_and_one_that_returns_opens_it_again(clinic: Clinic) -> None:
    def failed() -> WorkItem:
        return services.open_item(clinic=clinic, queue=Queue.MESSAGE, subject=clinic, actor="system", again=True)

    item = failed()
    services.settle(queue=Queue.MESSAGE, subject=clinic, reason=CloseReason.SENT)
    services.settle(queue=Queue.MESSAGE, subject=clinic, reason=CloseReason.SENT)
    assert list(WorkItem.objects.open()) == []
    assert failed() == item
    services.close(item=item, reason=CloseReason.TOLD_OTHERWISE, actor="user:1")
    services.reopen(item=item, actor="user:1")
    assert [action for action, *_ in history(item)] == ["opened", "closed", "reopened", "closed", "reopened"]


def test_staff_see_the_tasks_of_their_own_clinics(clinic: Clinic, item: WorkItem) -> None:
    dana, noor = User.objects.create(username="dana"), User.objects.create(username="noor")
    add_member(actor="system", clinic=clinic, user=dana, role=Role.FRONT_DESK)
    seen = [list(WorkItem.objects.for_user(user)) for user in (dana, noor)]
    assert seen == [[item], []]
