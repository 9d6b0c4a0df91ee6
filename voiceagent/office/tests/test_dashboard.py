"""The managers' reports: every number of a small clinic, who sees them, and what they cost the database."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import PhoneLine, Role
from voiceagent.office.dashboard import Range, percentile
from voiceagent.office.dashboard_models import DailyFigure, Price
from voiceagent.office.dashboard_rollup import figures
from voiceagent.office.tasks import keep_figures

from .dashboard_rows import a_call, a_clinic_with_a_line, a_manager, fill, turns

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 20, 20, tzinfo=UTC)
"""At the clinic."""


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """What time it is; changed by changing the list."""
    now = [NOON]
    monkeypatch.setattr(timezone, "now", lambda: now[0])
    return now


@pytest.fixture
def line() -> PhoneLine:
    line = a_clinic_with_a_line()[1]
    fill(line, NOON)
    return line


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def seen(client: Client, query: str = "") -> Any:
    response = client.get(f"/admin/reports/{query}")
    assert response.status_code == 200
    return response.context


def test_every_number_of_a_small_clinic(line: PhoneLine) -> None:
    for unit, dollars in (("line", "0.01"), ("listening", "0.005"), ("voice", "0.03"), ("model", "1")):
        Price.objects.create(unit=unit, dollars=Decimal(dollars), valid_from=NOON.date() - timedelta(days=9))
    page = seen(signed_in(a_manager(line.clinic)), "?days=7")
    assert [(tile.name, tile.value) for tile in page["tiles"]] == [
        ("Calls", "5"),
        ("Intakes completed", "50 %"),
        ("Minutes an intake", "5.0"),
        ("Turns an intake", "4.0"),
        ("Visits booked", "1"),
        ("Half of the replies within", "0.45 s"),
        ("95 in 100 within", "1.65 s"),
        ("Cost of a call", "$0.14"),
    ]
    calls = page["wide"][0]
    assert calls.headings == ("Day", "Completed", "Handed to a person", "Caller left", "On the line")
    assert [(c.label, [words for words, _ in c.cells]) for c in calls.columns][-2:] == [
        ("Nov 19", ["1", "0", "0", "0"]),
        ("Nov 20", ["1", "1", "1", "1"]),
    ]
    charts = {chart.key: [(bar.label, *bar.cells) for bar in chart.bars] for chart in page["charts"] if chart.bars}
    assert charts == {
        "funnel": [
            ("Greeting", "4", "100 %", "0"),
            ("Insurance", "4", "100 %", "1"),
            ("Chief complaint", "3", "75 %", "0"),
            ("Demographics", "3", "75 %", "0"),
            ("Address", "3", "75 %", "1"),
            ("Pharmacy", "2", "50 %", "0"),
            ("Emergency contact", "2", "50 %", "0"),
            ("Scheduling", "2", "50 %", "0"),
            ("Summary", "2", "50 %", "0"),
            ("Complete", "2", "50 %", "0"),
        ],
        "reasons": [("Asked for a person", "1", "100 %")],
        "wrong": [("Phone", "1", "0", "1", "100.0 %"), ("Zip", "0", "1", "0", "100.0 %")],
        "effort": [
            ("Completed", "5.0", "4.0", "2"),
            ("Handed to a person", "2.0", "0.0", "1"),
            ("Caller left", "1.0", "0.0", "1"),
            ("On the line", "0.0", "0.0", "1"),
        ],
        "payers": [("Aetna", "1", "50 %"), ("Other", "1", "50 %")],
        "flags": [("Chest pain", "1", "100 %")],
        "visits": [("Booked", "1", "100 %")],
    }
    assert [(cost.unit, round(cost.used, 2), round(cost.dollars, 4)) for cost in page["costs"]] == [
        ("line", 13.0, Decimal("0.1300")),
        ("listening", 13.0, Decimal("0.0650")),
        ("voice", 0.16, Decimal("0.0047")),
        ("model", 0.5, Decimal("0.5000")),
    ]


def test_every_figure_leads_to_as_many_rows(line: PhoneLine) -> None:
    """Of every bar, piece and column there is."""
    for n in range(12):
        a_call(line, NOON - timedelta(hours=n), "handed_over", "GREETING", handover_reason=f"reason_{n}")
    client = signed_in(a_manager(line.clinic))
    page = seen(client, f"?days=7&clinic={line.clinic.pk}")
    bars = [(chart, bar) for chart in page["charts"] for bar in chart.bars if chart.key != "effort"]
    figures = {
        (chart.key, bar.label, piece.label): (piece.url, piece.value)
        for chart, bar in bars for piece in bar.pieces if piece.url
    }  # fmt: skip
    for column in page["wide"][0].columns:
        for piece in column.pieces:
            figures["calls", column.label, piece.label] = (piece.url, piece.value)
    found = {name: str(client.get(url).context["cl"].result_count) for name, (url, _) in figures.items()}
    assert found == {name: value for name, (_, value) in figures.items()}
    assert figures["reasons", "3 others", "3 others"][1] == "3"
    assert {name for name, *_ in figures} == {"funnel", "reasons", "wrong", "flags", "visits", "calls", "payers"}


def test_a_list_says_which_figure_it_is_of_and_refuses_others(line: PhoneLine) -> None:
    client = signed_in(a_manager(line.clinic))
    page = client.get("/admin/intake/intake/?counted=flag:chest_pain")
    assert "Chest pain: heard" in page.content.decode()
    page = client.get("/admin/intake/intake/?counted=payer:Aetna|other")
    assert "Aetna, another plan: named" in page.content.decode()
    assert sorted(row.answers.get(slot="payer").value for row in page.context["cl"].result_list) == [
        "Aetna", "a plan nobody knows",
    ]  # fmt: skip
    assert [client.get(f"/admin/intake/intake/?counted={asked}").status_code for asked in ("nonsense", "staff:")] == [
        302, 302,
    ]  # fmt: skip


def test_days_that_are_over_are_kept_and_give_the_same_numbers(line: PhoneLine, clock: list[datetime]) -> None:
    yesterday = NOON.date() - timedelta(days=1)

    def both() -> set[Any]:
        found = figures([line.clinic], yesterday, NOON.date())
        return {(f.day, f.figure, f.key, f.count, round(f.amount, 3)) for f in found}

    counted = both()
    keep_figures()
    keep_figures()
    assert max(DailyFigure.objects.values_list("day", flat=True)) == yesterday
    assert both() == counted
    DailyFigure.objects.filter(figure="intake").update(count=70)
    assert sum(count for _, figure, _, count, _ in both() if figure == "intake") == 70 + 4
    clock[0] += timedelta(days=1)
    keep_figures()  # yesterday became the day before, and is counted anew: staff may have worked at it
    assert both() == counted


@pytest.mark.parametrize("kept", [False, True])
def test_the_page_asks_the_same_however_many_calls_there_were(line: PhoneLine, kept: bool) -> None:
    client = signed_in(a_manager(line.clinic))

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            seen(client, "?days=30")
        return len(asked)

    seen(client)
    few = queries()
    for n in range(30):
        turns(a_call(line, NOON - timedelta(hours=7 * n), "completed", "COMPLETE"), 500)
    if kept:
        keep_figures()
    assert queries() == few
    assert few <= 32


def test_who_may_see_which_clinics_figures(line: PhoneLine) -> None:
    other = a_clinic_with_a_line("riverside", "+15035550199")[1]
    a_call(other, NOON - timedelta(minutes=9), "failed", "GREETING")
    manager, desk = a_manager(line.clinic), a_manager(line.clinic, "dana", Role.FRONT_DESK)
    both = a_manager(other.clinic, "noor")
    a_manager_here = signed_in(manager)
    assert signed_in(desk).get("/admin/reports/").status_code == 403
    assert Client().get("/admin/reports/").status_code == 302

    def calls(client: Client, query: str = "") -> str:
        return str(seen(client, query)["tiles"][0].value)

    assert [calls(a_manager_here), calls(a_manager_here, f"?clinic={other.clinic.pk}"), calls(signed_in(both))] == [
        "5", "5", "1",
    ]  # fmt: skip
    root = signed_in(User.objects.create_superuser("root", password="a long enough one"))
    assert [calls(root), calls(root, f"?clinic={other.clinic.pk}")] == ["6", "1"]
    assert AuditEntry.objects.filter(action="reports.read").count() == 5
    assert "Reports" in a_manager_here.get("/admin/").content.decode()
    assert "Reports" not in signed_in(desk).get("/admin/").content.decode()


def test_a_range_is_read_from_the_address_and_nonsense_is_the_last_month() -> None:
    today = NOON.date()
    month = Range(today - timedelta(days=29), today, 30)
    asked: list[dict[str, str]] = [
        {}, {"days": "7"}, {"from": "2026-10-01", "to": "2026-10-31"}, {"from": "2026-10-31", "to": "2026-10-01"},
        {"from": "2020-01-01", "to": "2026-10-01"}, {"days": "x", "from": "?"},
    ]  # fmt: skip
    assert [Range.asked(query, today) for query in asked] == [
        month,
        Range(today - timedelta(days=6), today, 7),
        Range(date(2026, 10, 1), date(2026, 10, 31), 0),
        month,
        month,
        month,
    ]
    assert [percentile(steps, 0.5) for steps in ({"0": 1, "9": 9}, {"0": 9, "9": 1}, {})] == [500, 50, None]


def test_prices_are_the_newest_of_the_day_and_the_clinics_own_first(line: PhoneLine) -> None:
    today = NOON.date()
    Price.objects.create(unit="line", dollars=1, valid_from=today - timedelta(days=30))
    Price.objects.create(unit="line", dollars=2, valid_from=today)
    client = signed_in(a_manager(line.clinic))
    assert seen(client)["costs"][0].dollars == Decimal(4 * 1 + 9 * 2)
    Price.objects.create(unit="line", dollars=3, valid_from=today - timedelta(days=30), clinic=line.clinic)
    costs = seen(client)["costs"]
    assert (costs[0].dollars, costs[1].dollars) == (Decimal(13 * 3), None)
