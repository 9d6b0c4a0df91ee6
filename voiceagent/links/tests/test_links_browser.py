"""The patient's pages on a phone, which allow no script: from the date of birth to the thanks, for every eye."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from intake import services as intakes
from intake.models import CardPhoto, Intake
from scheduling.models import Appointment
from scheduling.tests.rows import a_clinic, a_provider
from voiceagent.links.tests.test_links import address_of, an_intake
from voiceagent.tests.browser import PHONE, browser, serious

__all__ = ["browser"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]

_DRAWN = """() => {
    const card = Object.assign(document.createElement("canvas"), {width: 640, height: 400});
    const pen = card.getContext("2d");
    pen.fillStyle = "rgb(200, 30, 30)";
    pen.fillRect(0, 0, 640, 400);
    return card.toDataURL("image/jpeg").split(",")[1];
}"""
_SEEN = """async data => {
    const image = Object.assign(new Image(), {src: `data:image/jpeg;base64,${data}`});
    await image.decode();
    const pen = Object.assign(document.createElement("canvas"), {width: 640, height: 400}).getContext("2d");
    pen.drawImage(image, 0, 0);
    return [image.width, image.height, pen.getImageData(320, 200, 1, 1).data[0] > 150];
}"""


@pytest.fixture
def sent() -> Intake:
    clinic = a_clinic()
    a_provider(clinic)
    intake = an_intake(clinic)
    intakes.complete_intake(intake_id=intake.pk, visit="")
    intakes.send_link(intake_id=intake.pk, actor="agent")
    return intake


def barriers(page: Page) -> list[str]:
    """In light and in dark; and whether a phone has to be scrolled sideways."""
    found = [] if page.evaluate("document.documentElement.scrollWidth <= window.innerWidth") else ["too wide"]
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {finding}" for finding in serious(page)]
    return found


def test_a_patient_completes_the_intake_on_a_phone(browser: Browser, live_server: Any, sent: Intake) -> None:
    window = browser.new_context(viewport=PHONE, base_url=live_server.url)
    page = window.new_page()
    page.set_default_timeout(20_000)
    page.goto(address_of(sent))
    for name, value in {"Month": "3", "Day": "13", "Year": "1985"}.items():
        page.get_by_label(name).fill(value)
    found = {"date": barriers(page)}
    page.get_by_role("button", name="Continue").click()
    photo = base64.b64decode(page.evaluate(_DRAWN))
    page.get_by_label("Front of the card").set_input_files(
        {"name": "IMG_1.HEIC", "mimeType": "application/octet-stream", "buffer": photo}
    )
    page.get_by_label("E-mail address").fill("maria at home")
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_role("alert")).to_contain_text("Everything else has been saved.")
    expect(page.get_by_text("Received.")).to_be_visible()
    found["form"] = barriers(page)
    page.get_by_label("E-mail address").fill("maria@example.com")
    page.get_by_label("You may e-mail me about my visits.").check()
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_role("radio").first.check()
    found["visit"] = barriers(page)
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    assert found == {"date": [], "form": [], "visit": []}
    assert Appointment.objects.get().source == "link"
    kept = base64.b64encode(CardPhoto.objects.get().image()).decode()
    page.goto("about:blank")  # the page itself loads nothing from anywhere
    assert page.evaluate(_SEEN, kept) == [640, 400, True]
