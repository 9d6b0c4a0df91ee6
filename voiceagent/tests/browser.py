"""A real browser for tests of pages: Chromium as the machine has it, signed-in pages, and what axe finds wrong in one.

Without a Chromium (`CHROMIUM`, or on the path, or playwright's own) these tests are skipped, with the word for it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

DESKTOP, PHONE = ViewportSize(width=1440, height=900), ViewportSize(width=390, height=844)
_SWITCHED = """async dark => {
    document.documentElement.classList.toggle("dark", dark);
    await Promise.all(document.getAnimations().filter(one => one instanceof CSSTransition).map(one => one.finished));
}"""
"""What the theme's own switch does to the page, and the wait until every colour has changed."""
_REFUSED = """window.refused = [];
document.addEventListener("securitypolicyviolation", event => refused.push(event.violatedDirective));"""
"""What the page wanted to load or run and its Content-Security-Policy did not let it."""
_FINDINGS = "() => axe.run({resultTypes: ['violations']}).then(found => found.violations)"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


_running = ExitStack()
_started: list[Browser] = []
"""The one of this process. As long as it runs, its event loop counts as running in this thread."""


@pytest.fixture
def browser() -> Browser:
    """Started for the first test that wants it, see `between_tests`."""
    if not _started:
        with ExitStack() as stack:
            _started.append(_start(stack))
            _running.push(stack.pop_all())
    return _started[0]


def _start(stack: ExitStack) -> Browser:
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    playwright = stack.enter_context(sync_playwright())
    if path is None and not Path(playwright.chromium.executable_path).exists():
        pytest.skip("needs Chromium: CHROMIUM=/path/to/it, or `playwright install chromium`")
    patch = stack.enter_context(pytest.MonkeyPatch.context())
    patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # the test's own queries; nothing of ours runs in that loop
    expect.set_options(timeout=20_000)  # as the pages': a busy machine is no fault
    browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
    stack.callback(browser.close)
    return browser


@contextmanager
def between_tests(following: bool) -> Iterator[None]:
    """Around a test's end: its windows close before its rows go; without a following test the browser does.

    following: whether the next test opens pages too.
    """
    for window in _started[0].contexts if _started else ():
        window.close()
    try:
        yield
    finally:
        if not following:
            _started.clear()
            _running.close()


def page_of(browser: Browser, user: User, address: str) -> Page:
    """A page of a new window in which the user is signed in already. address: the server's origin."""
    client = Client()
    client.force_login(user)
    window = browser.new_context(viewport=DESKTOP, color_scheme="light", base_url=address)
    window.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": address}])
    page = window.new_page()
    page.set_default_timeout(20_000)
    page.add_init_script(_REFUSED)
    return page


def barriers(page: Page) -> list[str]:
    """What keeps somebody from using the page, in light, in dark and at a phone's width; leaves it as it was.

    What axe finds, what does not fit the window, and what the page's own policy refused.
    """
    found: list[str] = page.evaluate("window.refused")
    for name, view, dark in (("phone", PHONE, False), ("dark", DESKTOP, True), ("light", DESKTOP, False)):
        page.set_viewport_size(view)
        page.emulate_media(color_scheme="dark" if dark else "light")
        page.evaluate(_SWITCHED, dark)
        if not page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"):
            found.append(f"{name}: wider than the window")
        found += [f"{name}: {finding}" for finding in serious(page)]
    return found


def serious(page: Page) -> list[str]:
    """Axe's findings that are serious or worse, with where. Its script stays in the page, only findings leave it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return [
        f"{item['id']}: {node['html'][:160]}"
        for item in page.evaluate(_FINDINGS)
        if item["impact"] in ("serious", "critical")
        for node in item["nodes"]
    ]
