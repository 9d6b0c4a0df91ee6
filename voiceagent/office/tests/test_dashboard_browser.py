"""The managers' reports in a real browser: for every eye and every width, and from a bar to its rows."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, expect

from voiceagent.tests.browser import barriers, browser, page_of

from .dashboard_rows import a_clinic_with_a_line, a_manager, fill

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


def test_everybody_can_read_them(browser: Browser, live_server: Any) -> None:
    clinic, line = a_clinic_with_a_line()
    fill(line, timezone.now())
    page = page_of(browser, a_manager(clinic), live_server.url)
    page.goto("/admin/reports/?days=7")
    expect(page.get_by_role("heading", name="Calls by outcome")).to_be_visible()
    page.locator("summary", has_text="The numbers").first.click()
    assert barriers(page) == []
    page.locator("[aria-labelledby=chart-reasons] rect").click()
    expect(page.locator("#result_list tbody tr")).to_have_count(1)
