"""A clinic's settings in a real browser: a prompt is worded, read, played and saved; for every eye and every width."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, expect

from intake.tests.rows import a_clinic
from scheduling.tests.rows import a_provider
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_line, add_member
from voiceagent.office.tests.test_clinic import OWN_GREETING
from voiceagent.tests.browser import barriers, browser, page_of

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


def test_a_prompt_is_worded_heard_and_saved(browser: Browser, live_server: Any) -> None:
    clinic = a_clinic()
    a_provider(clinic)
    add_line(actor="system", clinic=clinic, number="+15035550188")
    mona = User.objects.create_user("mona")
    add_member(actor="system", clinic=clinic, user=mona, role=Role.MANAGER)
    page = page_of(browser, mona, live_server.url)
    page.goto(f"/admin/clinics/clinic/{clinic.pk}/change/")
    greeting = page.locator("[data-prompt=greeting]")
    greeting.get_by_role("textbox").fill("Hi there.")
    greeting.get_by_role("button").click()
    expect(greeting.get_by_role("status")).to_contain_text("It must say that the call is transcribed.")
    greeting.get_by_role("textbox").fill(OWN_GREETING)
    greeting.get_by_role("button").click()
    expect(greeting.get_by_role("status")).to_contain_text("dial 9 1 1.")
    expect(greeting.locator("audio")).to_be_visible()
    page.wait_for_function("document.querySelector('[data-prompt=greeting] audio').duration > 2")
    assert barriers(page) == []
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_role("region", name="Changes").get_by_role("row").nth(1)).to_contain_text("wordings.en.greeting")
    assert Clinic.objects.get().wordings == {"en": {"greeting": OWN_GREETING}}
