"""The start page in a real browser: a task from first sight to done and back, for every eye and every width."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from daphne.server import Server, reactor
from django.contrib.auth.models import User
from playwright.sync_api import Browser, expect

from intake import services as intakes
from intake.models import Intake
from intake.tests.rows import a_clinic, an_intake, give
from voiceagent import page_policy
from voiceagent.asgi import application
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_member
from voiceagent.pulse import pulse
from voiceagent.tests.browser import barriers, browser, page_of
from voiceagent.worklist.models import WorkItem

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


@pytest.fixture
def dana() -> User:
    """At the front desk of a clinic, with one call to return and one intake left incomplete."""
    clinic = a_clinic()
    asked, dropped = an_intake(clinic), an_intake(clinic)
    give(asked, first_name="Maria", last_name="Lopez")
    intakes.hand_over(intake_id=asked.pk, reason="asked", visit="")
    intakes.abandon(intake_id=dropped.pk, reason="hung_up")
    user = User.objects.create_user("dana", password="a long enough one", is_staff=True)
    add_member(actor="system", clinic=clinic, user=user, role=Role.FRONT_DESK)
    return user


def test_a_call_is_taken_returned_and_taken_back(browser: Browser, live_server: Any, dana: User) -> None:
    page = page_of(browser, dana, live_server.url)
    page.goto("/admin/")
    task = page.locator(".office-task", has_text="Maria Lopez")
    task.get_by_role("button", name="Take").click()
    expect(task).to_contain_text("dana")
    task.get_by_label("Close with").press("ArrowDown")  # looks at the first reason
    expect(task.locator("select[data-waiting]")).to_have_count(1)
    task.get_by_label("Close with").press("Enter")
    expect(task).to_have_count(0)
    assert page.evaluate("document.activeElement.closest('.office-task') !== null")
    expect(page.locator(".office-tile", has_text="Promised call-back")).to_contain_text("nothing waits")
    page.get_by_role("button", name="Undo").click()
    expect(task).to_have_count(1)
    assert list(WorkItem.objects.filter(queue="call_back").values_list("owner__username", "close_reason")) == [
        ("dana", "")
    ]
    page.get_by_role("link", name="Incomplete intakes").first.click()
    expect(page.locator(".office-task")).to_have_count(1)
    expect(page.get_by_role("heading", name="Incomplete intakes")).to_be_visible()


@pytest.fixture
def daphne(settings: Any, monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> Iterator[str]:
    """Where the application's sockets are, as `serve` runs them, in a thread. The reactor starts once a process."""
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    monkeypatch.setattr(
        page_policy, "STAFF", f"{page_policy.STAFF}; connect-src 'self' ws:"
    )  # it has a port of its own
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    up = threading.Event()
    server = Server(application, [f"tcp:{port}:interface=127.0.0.1"], signal_handlers=False, ready_callable=up.set)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    assert up.wait(60)
    yield f"localhost:{port}"
    reactor.callFromThread(reactor.stop)
    thread.join(60)
    forgotten = asyncio.new_event_loop()
    pulse.use(forgotten)
    forgotten.close()


# The page does not ask by itself; its socket goes to the server that has sockets, as through a proxy.
_THROUGH = """window.setInterval = () => 0;
window.WebSocket = class extends WebSocket { constructor(url) { super(url.replace(location.host, "%s")); } };"""


def test_the_page_follows_what_the_socket_says(browser: Browser, live_server: Any, daphne: str, dana: User) -> None:
    page = page_of(browser, dana, live_server.url)
    page.add_init_script(_THROUGH % daphne)
    page.goto("/admin/")
    expect(page.locator("#today[data-told=yes]")).to_be_visible()
    expect(page.locator(".office-task")).to_have_count(2)
    third = an_intake(Clinic.objects.get())
    intakes.abandon(intake_id=third.pk, reason="hung_up")
    expect(page.locator(".office-task")).to_have_count(3)
    assert page.evaluate("performance.getEntriesByType('navigation').length") == 1

    # What is done on the page of an intake opens the next of its queue, and after the last one Today.
    second = Intake.objects.exclude(pk=third.pk).get(status="abandoned")
    page.goto(f"/admin/intake/intake/{second.pk}/change/")
    page.get_by_label("Close Incomplete intakes with").select_option("Reached them")
    page.wait_for_url(f"**/intake/intake/{third.pk}/change/")
    page.get_by_label("Close Incomplete intakes with").select_option("No longer needed")
    page.wait_for_url("**/admin/")
    closed = WorkItem.objects.filter(queue="incomplete").order_by("pk").values_list("subject_id", "close_reason")
    assert list(closed) == [(second.pk, "reached"), (third.pk, "not_needed")]
    page.context.close()


def test_everybody_can_use_it(browser: Browser, live_server: Any, dana: User) -> None:
    page = page_of(browser, dana, live_server.url)
    page.goto("/admin/")
    expect(page.locator(".office-task")).to_have_count(2)
    assert barriers(page) == []
