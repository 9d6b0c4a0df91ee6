"""Search, merge and calendar in a real browser: by mouse, by keyboard, for every eye and every width."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, Page, expect

from intake.models import Patient, PatientPair
from intake.tests.rows import a_clinic
from intake.tests.test_duplicates import called
from scheduling import services
from scheduling.models import Provider
from scheduling.tests.rows import a_provider
from voiceagent.clinics.models import Role
from voiceagent.clinics.services import add_member
from voiceagent.office.tests.test_calendar import MONDAY, visits
from voiceagent.tests.browser import barriers, browser, page_of, serious

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


@pytest.fixture
def dana() -> User:
    """At the front desk of a clinic that has Maria twice, with one visit on Monday."""
    clinic = a_clinic()
    maria = called(clinic)
    called(clinic, phone="2025550177", street="9 Elm Street")
    lee = a_provider(clinic)
    a_provider(clinic, "Doctor Kim")
    services.book(
        clinic=clinic, offer_id=services.offer_id(lee.pk, MONDAY, None), idempotency_key="a", intake_id=None,
        patient_id=maria.pk,
    )  # fmt: skip
    user = User.objects.create_user("dana", is_staff=True)
    add_member(actor="system", clinic=clinic, user=user, role=Role.FRONT_DESK)
    return user


def test_a_person_is_found_by_keyboard_and_merged(browser: Browser, live_server: Any, dana: User) -> None:
    page = page_of(browser, dana, live_server.url)
    page.goto("/admin/")
    page.keyboard.press("/")
    page.keyboard.type("oka, mar")
    expect(page.get_by_role("option", name="Maria Okafor").first).to_have_attribute("aria-selected", "true")
    assert serious(page) == []
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Possible duplicate", exact=True).click()
    page.get_by_role("row", name="Street").get_by_label("9 Elm Street").check()
    page.get_by_role("button", name="Same person: merge").click()
    expect(page.get_by_role("heading", name="One person")).to_be_visible()
    assert [(row.street, row.intakes.count()) for row in Patient.objects.all()] == [("9 Elm Street", 2)]
    page.get_by_role("button", name="Undo the merge").click()
    expect(page.get_by_role("heading", name="Is this one person?")).to_be_visible()
    assert Patient.objects.count() == 2
    kept = page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})").lower()
    assert ("okafor" in kept, "oka" in page.url) == (False, False)


def test_a_visit_is_dragged_taken_back_and_moved_by_keyboard(browser: Browser, live_server: Any, dana: User) -> None:
    page = page_of(browser, dana, live_server.url)
    page.goto(f"/admin/calendar/?day={MONDAY:%Y-%m-%d}")
    visit = page.locator("[data-visit]")
    kim = page.locator(f"[data-day][data-provider='{Provider.objects.get(name='Doctor Kim').pk}']")
    visit.drag_to(kim, source_position={"x": 20, "y": 5}, target_position={"x": 20, "y": 5 + 66 * 4})  # 1.1 px a minute
    expect(page.get_by_role("status")).to_contain_text("11:00 AM with Doctor Kim")
    assert visits() == [("Mon 11:00", "Doctor Kim", "Maria", "staff")]
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status")).to_contain_text("9:00 AM with Doctor Lee")
    visit.focus()
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Day and time").fill(f"{MONDAY + timedelta(days=1):%Y-%m-%dT%H:%M}")
    page.keyboard.press("Enter")
    expect(visit).to_have_count(0)
    assert visits() == [("Tue 09:00", "Doctor Lee", "Maria", "staff")]


def test_everybody_can_use_it(browser: Browser, live_server: Any, dana: User) -> None:
    page: Page = page_of(browser, dana, live_server.url)
    maria, pair = Patient.objects.order_by("pk")[0], PatientPair.objects.get()
    found = {}
    for path in (f"duplicates/{pair.pk}/", f"intake/patient/{maria.pk}/change/", f"calendar/?day={MONDAY:%Y-%m-%d}"):
        page.goto(f"/admin/{path}")
        found[path.split("/")[0]] = barriers(page)
    assert found == {"duplicates": [], "intake": [], "calendar": []}
