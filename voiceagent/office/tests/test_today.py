"""The start page: what waits, for whom, and every step of a task from it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from channels.layers import get_channel_layer
from channels.testing import WebsocketCommunicator
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.template.loader import render_to_string
from django.test import Client
from django.utils import timezone

from intake import services as intakes
from intake.models import Intake
from intake.tests.rows import a_clinic, an_intake, give
from notifications.models import Message
from telephony import services as telephony
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Role
from voiceagent.clinics.services import add_line, add_member
from voiceagent.office import strip
from voiceagent.office.consumers import OfficeConsumer
from voiceagent.office.templatetags.office import lasting
from voiceagent.office.today import SHOWN, Visit
from voiceagent.pulse import group_of
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import CloseReason, Queue
from voiceagent.worklist.services import open_item, settle

pytestmark = pytest.mark.django_db


@pytest.fixture
def left() -> Intake:
    """An intake whose caller wanted a person."""
    intake = an_intake(a_clinic())
    give(intake, first_name="Maria", last_name="Lopez")
    intakes.hand_over(intake_id=intake.pk, reason="asked", visit="")
    return intake


@pytest.fixture
def desk(left: Intake) -> Client:
    """Somebody of the clinic's front desk, signed in."""
    return signed_in("dana", left)


def signed_in(name: str, member_of: Intake | None = None) -> Client:
    user = User.objects.create_user(name, password="a long enough one", is_staff=True)
    if member_of is not None:
        add_member(actor="system", clinic=member_of.clinic, user=user, role=Role.FRONT_DESK)
    client = Client()
    client.force_login(user)
    return client


def test_the_start_page_says_what_waits_and_who_is_on_the_line(desk: Client, left: Intake) -> None:
    WorkItem.objects.update(due_at=timezone.now() - timedelta(minutes=1))
    add_line(actor="system", clinic=left.clinic, number="+15035550188")
    telephony.answer_call(call_sid="CA1", dialled="+15035550188", caller="+15035551234")
    page = desk.get("/admin/").content.decode()
    assert [words in page for words in ("Maria Lopez", "1 late", "Stopped at greeting", "Nobody is on the line")] == [
        True, True, True, False,
    ]  # fmt: skip
    again = desk.get("/admin/today/?queue=message").content.decode()
    assert ("All done" in again, "Maria" in again) == (True, False)
    assert AuditEntry.objects.filter(action="today.read").count() == 1


def test_a_task_is_taken_put_off_closed_and_all_of_it_undone(desk: Client) -> None:
    item = WorkItem.objects.get()

    def step(verb: str, **fields: str) -> tuple[int, bool, bool, str]:
        status = desk.post(f"/admin/work/{item.pk}/{verb}/", fields).status_code
        item.refresh_from_db()
        later = item.due_at > timezone.now() + timedelta(minutes=45)
        return status, item.owner is not None, later, item.close_reason

    assert [
        step("take"),
        step("later", by="hour"),
        step("close", reason="reached"),
        step("undo"),
        step("undo"),
        step("undo"),
        step("undo"),
        step("take"),
        step("release"),
        step("close", reason="same_person"),
        step("close", reason="nonsense"),
        step("later", by="never"),
        step("explode"),
    ] == [
        (204, True, False, ""),
        (204, True, True, ""),
        (204, True, True, "reached"),
        (204, True, True, ""),
        (204, True, False, ""),
        (204, False, False, ""),
        (400, False, False, ""),
        (204, True, False, ""),
        (204, False, False, ""),
        (400, False, False, ""),
        (400, False, False, ""),
        (400, False, False, ""),
        (404, False, False, ""),
    ]
    answered = desk.post(f"/admin/work/{item.pk}/close/", {"reason": "<img src=x>"})
    assert (answered.status_code, answered.headers["Content-Type"]) == (400, "text/plain")


def test_the_queues_as_lists_show_what_is_done_too(desk: Client, left: Intake) -> None:
    item = WorkItem.objects.get()
    desk.post(f"/admin/work/{item.pk}/close/", {"reason": "reached", "note": "Will come on Monday"})
    listed = desk.get("/admin/worklist/workitem/?open=no").content.decode()
    opened = desk.get(f"/admin/worklist/workitem/{item.pk}/change/").content.decode()
    assert ("Maria Lopez" in listed, "Will come on Monday" in opened, "closed" in opened) == (True, True, True)
    assert "Maria Lopez" not in desk.get("/admin/worklist/workitem/?open=yes").content.decode()


def test_a_page_that_refreshes_by_itself_keeps_nobody_signed_in(desk: Client) -> None:
    def ends() -> datetime:
        return Session.objects.get().expire_date

    Session.objects.update(expire_date=(soon := timezone.now() + timedelta(minutes=1)))
    desk.get("/admin/today/", headers={"X-By-Itself": "1"})
    assert ends() == soon
    desk.get("/admin/today/")
    assert ends() > soon + timedelta(minutes=10)


def test_another_clinics_staff_get_nothing(left: Intake) -> None:
    stranger, item = signed_in("noor"), WorkItem.objects.get()
    assert "Maria" not in stranger.get("/admin/").content.decode()
    assert stranger.post(f"/admin/work/{item.pk}/take/").status_code == 403
    assert Client().get("/admin/today/").status_code == 302
    assert item.events.count() == 1


@pytest.mark.parametrize("count", [1, 30])
def test_the_page_costs_the_same_however_much_waits(
    desk: Client, left: Intake, count: int, django_assert_max_num_queries: object
) -> None:
    for _ in range(count):
        intakes.abandon(intake_id=an_intake(left.clinic).pk, reason="hung_up")
    with django_assert_max_num_queries(24):  # type: ignore[operator]  # pytest-django's own
        page = desk.get("/admin/")
    assert (page.status_code, page.context["more"]) == (200, max(0, count + 1 - SHOWN))


@pytest.mark.django_db(transaction=True)
async def test_an_open_page_hears_that_something_changed_and_not_what(left: Intake) -> None:
    def staff() -> User:
        return User.objects.create_superuser("root", password="a long enough one")

    socket = WebsocketCommunicator(OfficeConsumer.as_asgi(), "/admin/live/")
    socket.scope["user"] = await asyncio.to_thread(staff)
    assert (await socket.connect(timeout=10))[0] is True
    await asyncio.to_thread(intakes.abandon, intake_id=left.pk, reason="hung_up")  # has ended: nothing happens
    await asyncio.to_thread(intakes.issue_code, intake_id=left.pk)
    assert await socket.receive_from(timeout=10) == "changed"
    layer = get_channel_layer()
    assert layer is not None
    await socket.disconnect()
    await layer.group_send(group_of(left.clinic_id), {"type": "office.changed"})
    stranger = WebsocketCommunicator(OfficeConsumer.as_asgi(), "/admin/live/")
    assert (await stranger.connect(timeout=10))[0] is False


def test_a_visit_is_shown_on_the_clock_of_its_place() -> None:
    starts = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("America/Los_Angeles"))
    visit = Visit(starts, who="Maria Lopez", provider="Dr. Lee", status="Booked", past=False, url="/")
    assert "<time>9:30 AM</time>" in render_to_string("office/today.html", {"visits": [visit]})


def test_how_long_something_waits_is_said_shortly() -> None:
    spans = [timedelta(seconds=-5), timedelta(seconds=59), timedelta(minutes=5), timedelta(hours=47), timedelta(days=3)]
    assert [lasting(span) for span in spans] == ["0 s", "59 s", "5 min", "47 h", "3 days"]
    assert lasting(None) == ""


def test_each_page_of_a_task_knows_the_next_of_its_queue(desk: Client, left: Intake) -> None:
    dana = User.objects.get(username="dana")
    rows = [
        Message.objects.create(clinic=left.clinic, template="call_back", to="", context={}, key=f"m:{n}") for n in "abc"
    ]
    for row in rows:
        open_item(clinic=left.clinic, queue=Queue.MESSAGE, subject=row, reason="undelivered")
    first, second, third = rows
    after = [(step.queue.value, step.after, step.waiting) for row in rows for step in strip.steps(dana, row)]
    url = "/admin/notifications/message/{}/change/".format
    assert after == [("message", url(second.pk), 2), ("message", url(first.pk), 2), ("message", url(first.pk), 2)]
    third.delete()
    settle(queue=Queue.MESSAGE, subject=first, reason=CloseReason.SENT)
    assert strip.steps(dana, first) == []
    assert [(step.item, step.after) for step in strip.steps(dana, first, done=Queue.MESSAGE)] == [
        (None, url(second.pk))
    ]
    assert strip.steps(dana, second, done=Queue.MESSAGE)[0].after == ""  # the third is gone, nothing else waits
    assert "data-close" in desk.get(url(second.pk)).content.decode()
