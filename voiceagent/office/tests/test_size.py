"""Lists and pages of the back office with more rows: as many queries, and no count that goes on for ever."""

from __future__ import annotations

from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from voiceagent.clinics import lists

pytestmark = pytest.mark.django_db


def seeded(size: int) -> None:
    call_command("seed_records", size, no_figures=True, stdout=StringIO())


PAGES = (
    "intake/intake", "intake/patient", "intake/followup", "telephony/call", "scheduling/appointment",
    "notifications/message", "notifications/consent", "worklist/workitem", "audit/auditentry", "calendar", "reports",
)  # fmt: skip
"""The start page and the board have tests of their own."""
KINDS = 5
"""Queries for what tasks are about, as far as chance made each kind of it: intakes, pairs of patients, messages."""


def queries(client: Client) -> dict[str, int]:
    found = {}
    for url in PAGES:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(f"/admin/{url}/").status_code == 200
        found[url] = len(captured)
    return found


def test_many_rows_cost_as_many_queries_as_few() -> None:
    seeded(20)
    client = Client()
    client.force_login(User.objects.get(username="lakeview-0"))
    client.get("/admin/calendar/")  # a process's first page reads what it keeps
    few = queries(client)
    seeded(60)
    many = queries(client)
    assert many.pop("worklist/workitem") - few.pop("worklist/workitem") <= KINDS
    assert many == few
    assert max(few.values()) <= 25


def test_a_list_counts_so_far_and_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "MOST_COUNTED", 40)
    seeded(50)
    client = Client()
    client.force_login(User.objects.get(username="lakeview-0"))
    page = client.get("/admin/intake/intake/?p=2")
    assert "more than 40" in page.content.decode()
    assert (page.context["cl"].paginator.num_pages, len(page.context["cl"].result_list)) == (2, 10)
