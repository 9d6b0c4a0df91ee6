"""The live calls in a real browser: they follow the conversation by themselves, for every eye and every width."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from intake.tests.rows import add_turn
from telephony.models import Call, CallOrder
from voiceagent.clinics.models import Role
from voiceagent.tests.browser import barriers, browser, page_of

from .dashboard_rows import a_clinic_with_a_line, a_manager
from .test_board import live_call

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


@pytest.fixture
def maria() -> Call:
    return live_call(a_clinic_with_a_line()[1])


def test_a_call_is_listened_to_steered_and_its_words_shown(browser: Browser, live_server: Any, maria: Call) -> None:
    page = page_of(browser, a_manager(maria.clinic, role=Role.MANAGER), live_server.url)
    page.goto("/admin/calls-now/")
    page.get_by_role("button", name="Listen in to Maria Okafor").click()
    words = page.get_by_role("log", name="Conversation").get_by_role("listitem")
    expect(words).to_have_count(3)
    page.get_by_label("Have the agent say next").fill("One moment please")
    assert maria.intake_id is not None
    add_turn(
        intake_id=maria.intake_id, n=3, speaker="caller", phase="ADDRESS", text="Fir Street", latency_ms=None,
        audio_seconds=None, timings={},
    )  # fmt: skip
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_role("status")).to_have_text("The agent will say it.")
    expect(words.last).to_contain_text("Fir Street")
    page.get_by_label("Take the call over").fill("503 555 0123")
    page.get_by_role("button", name="Take over").click()
    expect(page.locator(".board-orders")).to_contain_text("Take over · queued")
    page.get_by_label("Why you need to read").fill("she spells her name")
    page.get_by_role("button", name="Show them").click()
    expect(words.nth(1)).to_contain_text("W one two three")
    expect(page.locator(".board-values")).to_contain_text("W123456789")
    assert list(CallOrder.objects.values_list("kind", "state")) == [("whisper", "queued"), ("take_over", "queued")]


def test_everybody_can_use_it(browser: Browser, live_server: Any, maria: Call) -> None:
    page = page_of(browser, a_manager(maria.clinic), live_server.url)
    page.goto(f"/admin/calls-now/?call={maria.pk}")
    expect(page.get_by_role("log", name="Conversation").get_by_role("listitem")).to_have_count(3)
    assert barriers(page) == []
