"""The review page in a real browser: by keyboard from the first doubt to the last, for every eye and every width."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, expect

from intake.models import Answer, Intake
from intake.tests.reviewing import a_doubted_intake
from voiceagent.clinics.models import Role
from voiceagent.clinics.services import add_member
from voiceagent.tests.browser import barriers, browser, page_of
from voiceagent.worklist.models import WorkItem

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


@pytest.fixture
def doubted() -> Intake:
    return a_doubted_intake()


@pytest.fixture
def dana(doubted: Intake) -> User:
    """A manager of its clinic."""
    user = User.objects.create_user("dana", password="a long enough one")
    add_member(actor="system", clinic=doubted.clinic, user=user, role=Role.MANAGER)
    return user


def test_doubts_are_decided_by_keyboard_until_none_is_left(
    browser: Browser, live_server: Any, doubted: Intake, dana: User
) -> None:
    page = page_of(browser, dana, live_server.url)
    page.goto("/admin/")
    page.locator(".office-task", has_text="Doubtful values").get_by_role("link", name="Maria Okafor").click()
    current = page.locator(".rv-row.is-current")
    expect(current).to_contain_text("Member ID")
    page.keyboard.press("s")
    expect(current).to_contain_text("Last name")
    page.keyboard.press("e")
    page.keyboard.type("Okonkwo")
    page.keyboard.press("Enter")
    expect(current).to_contain_text("ZIP")
    page.keyboard.press("u")
    expect(current).to_contain_text("Okafor")
    page.keyboard.press("e")
    page.keyboard.type("9okonkwo")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Keep as typed").click()
    expect(current).to_contain_text("ZIP")
    page.keyboard.press("e")
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    expect(current).to_contain_text("City")
    page.keyboard.press("1")
    expect(current).to_contain_text("ZIP")
    page.keyboard.press("a")
    expect(current).to_contain_text("Member ID")
    expect(current).not_to_contain_text("W123456789")
    current.get_by_role("button", name="Show").click()
    expect(current).to_contain_text("W123456789")
    page.keyboard.press("a")
    expect(page.get_by_role("heading", name="Nothing left to check")).to_be_visible()
    assert list(
        Answer.objects.filter(slot__in=("member_id", "last_name", "zip", "city")).values_list(
            "slot", "value", "confirmed"
        )
    ) == [
        ("member_id", "W123456789", "staff"),
        ("last_name", "9okonkwo", "staff"),
        ("city", "Beaverton", "staff"),
        ("zip", "97201", "staff"),
    ]
    assert WorkItem.objects.get(queue="doubtful").close_reason == "corrected"


def test_everybody_can_review(browser: Browser, live_server: Any, doubted: Intake, dana: User) -> None:
    page = page_of(browser, dana, live_server.url)
    page.goto(f"/admin/intake/intake/{doubted.pk}/change/")
    page.get_by_text("What was said").click()
    page.get_by_label("Read it unredacted, because").fill("the caller disputes the name")
    page.get_by_role("button", name="Show the words").click()
    expect(page.locator("#rv-lines")).to_contain_text("Okafor")
    page.get_by_role("button", name="What would we ask now?").click()
    expect(page.locator("#rv-replayed")).to_contain_text("would differ")
    page.locator("[data-slot=street] [data-verb=edit]").click()
    assert barriers(page) == []
