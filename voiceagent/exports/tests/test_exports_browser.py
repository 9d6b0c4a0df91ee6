"""The exports in a real browser: asked for, watched, downloaded; for every eye and every width."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from intake.tests.rows import a_clinic
from voiceagent.exports.models import Export, State
from voiceagent.tests.browser import barriers, browser, page_of, serious

from .rows import built, maria, staff

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


def test_asked_for_watched_and_downloaded(browser: Browser, live_server: Any) -> None:
    clinic = a_clinic()
    intake = maria(clinic)
    user = staff(clinic)
    page = page_of(browser, user, live_server.url)
    page.goto("/admin/intake/intake/")
    page.locator("input.action-select").first.check()
    page.locator("select[name=action]").select_option("export_chosen")
    page.locator("button[name=index]:visible, [type=submit][name=index]:visible").first.click()
    expect(page.get_by_text("1 chosen row.")).to_be_visible()
    page.get_by_label("Columns", exact=True).select_option("own")
    page.get_by_text("Columns of my choice", exact=True).last.click()
    page.get_by_label("first_name").check()
    page.get_by_label("With what leads to a person").check()
    page.get_by_label("Purpose").select_option("care")
    assert serious(page) == []
    page.get_by_role("button", name="Export", exact=True).click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    assert serious(page) == []
    export = Export.objects.get()
    Export.objects.update(state=State.RUNNING, rows_done=3, rows_total=12)
    expect(page.get_by_text("3 of 12 rows")).to_be_visible()
    Export.objects.update(state=State.QUEUED)
    built(export)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    assert Path(download.value.path()).read_bytes().decode() == "\ufefffirst_name\r\nMaria\r\n"
    page.goto(f"/admin/intake/intake/{intake.pk}/change/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as FHIR").click()
    assert download.value.suggested_filename == f"intake-{intake.public_id.hex[:8]}.json"


def test_everybody_can_use_it(browser: Browser, live_server: Any) -> None:
    page = page_of(browser, staff(a_clinic()), live_server.url)
    page.goto("/admin/exports/")
    page.get_by_text("Columns of my choice", exact=True).last.click()
    assert barriers(page) == []
