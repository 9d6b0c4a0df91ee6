"""How long the back office's pages take with many records, and how many queries: a table, page by page.

Run by `make bench-admin`, on a database filled by `make seed`. Each page is asked for ROUNDS times through the whole of
Django, without a network, by a member of the front desk, a manager or the staff of another, small clinic; with LIVE
calls on the line. Nothing of it is kept. p95 is the slowest but one of twenty; `own` is what the web process itself
worked and `db` what PostgreSQL's process for it did (Linux), milliseconds of CPU, which a busy machine hardly
stretches. PostgreSQL works in one process here, so pages are no quicker than this.
"""

from __future__ import annotations

import html
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
django.setup()

from django.conf import settings  # noqa: E402  (after the set-up)
from django.contrib.auth.models import User  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import timezone  # noqa: E402

ROUNDS = 20
GOAL_MS = 300
LIVE = 30
"""Calls on the line while the pages are asked for."""
LISTS = (
    ("intakes", "intake/intake"), ("patients", "intake/patient"), ("calls", "telephony/call"),
    ("visits", "scheduling/appointment"), ("messages", "notifications/message"),
    ("consents", "notifications/consent"), ("tasks", "worklist/workitem"), ("checks outside", "intake/followup"),
)  # fmt: skip


@dataclass(frozen=True)
class Page:
    """fields: of a POST; None for a GET. who: a user's name."""

    name: str
    address: str
    fields: Mapping[str, str] | None = field(default=None, repr=False)
    who: str = "lakeview-50"


def pages() -> Iterator[Page]:
    yield Page("today", "/admin/")
    yield Page("live calls", "/admin/calls-now/")
    for name, address in LISTS:
        yield Page(name, f"/admin/{address}/")
        yield Page(f"{name}, page 300", f"/admin/{address}/?p=300")
    yield from narrowed()
    yield from found()
    manager = "lakeview-0"
    for days in (7, 30, 90):
        yield Page(f"reports, {days} days", f"/admin/reports/?days={days}", who=manager)
    yield Page("reports, a year", f"/admin/reports/?{_year()}", who=manager)
    yield Page("exports", "/admin/exports/", who=manager)
    yield Page("audit trail", "/admin/audit/auditentry/", who=manager)
    yield Page("audit trail, one action", "/admin/audit/auditentry/?action=intake.read", who=manager)
    for name, address in LISTS[:4]:
        yield Page(f"{name}, small clinic", f"/admin/{address}/", who="bench-small")
        yield Page(f"{name}, every clinic", f"/admin/{address}/", who="bench-root")


def narrowed() -> Iterator[Page]:
    """Lists through their filters, rare values among them."""
    for query in ("status__exact=abandoned", "status__exact=failed", "phase__exact=PHARMACY", "attention=check",
                  "attention=emergency", "status__exact=failed&phase__exact=GREETING"):  # fmt: skip
        yield Page(f"intakes, {query.replace('__exact', '')}", f"/admin/intake/intake/?{query}")
    yield Page("calls, failed", "/admin/telephony/call/?status__exact=failed")
    yield Page("visits, no show", "/admin/scheduling/appointment/?status__exact=no_show")
    yield Page("messages, failed", "/admin/notifications/message/?state__exact=failed")
    yield Page("tasks, late", "/admin/worklist/workitem/?open=late")


def found() -> Iterator[Page]:
    from intake.models import Intake
    from scheduling.models import Appointment, Provider

    intake = (
        Intake.objects.select_related("patient")
        .filter(clinic__slug="lakeview", status="completed")
        .latest("started_at")
    )
    patient: Any = intake.patient
    search = "/admin/find/"
    for name, term in (
        ("last name", patient.last_name), ("beginning", f"{patient.last_name[:3]}, {patient.first_name[:2]}"),
        ("phone", patient.phone), ("birth date", patient.date_of_birth), ("member ID", patient.member_id),
        ("code", intake.confirmation_code),
    ):  # fmt: skip
        yield Page(f"search, {name}", search, {"term": term})
    yield Page("patient", f"/admin/intake/patient/{patient.pk}/change/")
    yield Page("intake", f"/admin/intake/intake/{intake.pk}/change/")
    day = Appointment.objects.filter(clinic__slug="lakeview").latest("starts_at").starts_at
    yield Page("calendar, day", f"/admin/calendar/?day={day:%Y-%m-%d}")
    provider = Provider.objects.filter(clinic__slug="lakeview").latest("pk")
    yield Page("calendar, week", f"/admin/calendar/?day={day:%Y-%m-%d}&provider={provider.pk}")


def _year() -> str:
    today = timezone.now().date()
    return f"from={today - timedelta(days=364)}&to={today}"


def behind_charts(named: str, report: str, who: str) -> Iterator[Page]:
    """Of each kind of rows the charts of a report lead to, one. report: its HTML."""
    kinds: dict[tuple[str, ...], str] = {}
    for address in re.findall(r'href="(/admin/(?:intake|telephony|scheduling)/[^"]*__gte=[^"]*)"', report):
        plain = html.unescape(address)
        query = parse_qs(urlsplit(plain).query)
        names = sorted(name for name in query if not name.endswith(("__gte", "__lt", "counted")))
        figures = [value.partition(":")[0] for value in query.get("counted", [])]
        kinds.setdefault((urlsplit(plain).path, *names, *figures), plain)
    for kind, address in kinds.items():
        yield Page(f"{named}: {kind[0].split('/')[3]} {' '.join(kind[1:])}"[:44], address, who=who)


@contextmanager
def undone() -> Iterator[None]:
    """What is written meanwhile is not kept."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def on_the_line() -> None:
    """LIVE calls, as far as their date of birth."""
    from intake.models import Answer, Intake
    from telephony.models import Call
    from voiceagent.clinics.models import PhoneLine

    line = PhoneLine.objects.get(clinic__slug="lakeview")
    now = timezone.now()
    for n in range(LIVE):
        intake = Intake.objects.create(clinic=line.clinic, phase="DEMOGRAPHICS", language="en", started_at=now)
        common = {"clinic": line.clinic, "intake": intake, "status": "in_progress", "started_at": now}
        Call.objects.create(call_sid=f"CAbench{n}", phone_line=line, **common)
        for slot in ("insured", "payer", "member_id", "reason", "first_name", "last_name"):
            Answer.objects.create(
                intake=intake, slot=slot, phase="INSURANCE", value="made up", confidence=0.9, source="speech",
                confirmed="read_back",
            )  # fmt: skip


def users() -> dict[str, Client]:
    """Of every page's user, signed in. The small clinic has no rows of its own at all."""
    from voiceagent.clinics import services as clinics
    from voiceagent.clinics.models import Role

    small = clinics.open_clinic(
        actor="system", name="Small", slug="bench-small", timezone="America/Los_Angeles",
        front_desk_number="+15035550197", summary_email="small@example.com",
    )  # fmt: skip
    clinics.add_member(
        actor="system", clinic=small, user=User.objects.create(username="bench-small"), role=Role.MANAGER
    )
    User.objects.create_superuser("bench-root")
    found = {}
    for name in ("lakeview-0", "lakeview-50", "bench-small", "bench-root"):
        found[name] = Client(SERVER_NAME="localhost")
        found[name].force_login(User.objects.get(username=name))
    return found


def asked(client: Client, page: Page) -> Any:
    return client.get(page.address) if page.fields is None else client.post(page.address, dict(page.fields))


def database_time() -> float:
    """Milliseconds of CPU of PostgreSQL's process for this connection; 0 where it is not on this machine's Linux."""
    if connection.vendor != "postgresql":
        return 0.0
    process = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    return int(process.read_text().split()[0]) / 1e6 if process.exists() else 0.0


def in_one_process() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL max_parallel_workers_per_gather = 0")


def measured(client: Client, page: Page) -> bool:
    """Prints the page's line; whether it is good."""
    with CaptureQueriesContext(connection) as queries:
        status = asked(client, page).status_code
        number = len(queries)
    taken, worked, read = [], [], []
    for _ in range(ROUNDS):
        began, own, database = time.perf_counter(), time.process_time(), database_time()
        asked(client, page)
        taken.append(1000 * (time.perf_counter() - began))
        worked.append(1000 * (time.process_time() - own))
        read.append(database_time() - database)
    taken.sort()
    good = status == 200 and taken[-2] <= GOAL_MS
    mark = "" if good else f"  over {GOAL_MS} ms" if status == 200 else f"  status {status}"
    middle = ROUNDS // 2
    print(
        f"{page.name:<46}{taken[middle]:>7.0f}{taken[-2]:>7.0f}{sorted(worked)[middle]:>7.0f}{sorted(read)[middle]:>7.0f}"
        f"{number:>9}{mark}",
        flush=True,
    )
    return good


def main(arguments: list[str]) -> int:
    """Prints the table; 1 when a page is slower than the goal. arguments: parts of the names of the pages wanted."""
    from intake.models import Intake

    settings.ALLOWED_HOSTS, settings.DEBUG = ["*"], False
    with undone():
        in_one_process()
        on_the_line()
        clients = users()
        chosen = list(pages())
        for named, days in (("chart", "days=30"), ("year", _year())):
            report = asked(clients["lakeview-0"], Page("", f"/admin/reports/?{days}")).content.decode()
            chosen += behind_charts(named, report, "lakeview-0")
        print(f"{Intake.objects.count()} intakes, {connection.vendor}; milliseconds of {ROUNDS} rounds")
        print(f"{'page':<46}{'median':>7}{'p95':>7}{'own':>7}{'db':>7}{'queries':>9}")
        wanted = [page for page in chosen if not arguments or any(part in page.name for part in arguments)]
        slow = [page.name for page in wanted if not measured(clients[page.who], page)]
        print(f"{len(wanted)} pages, {len(slow)} of them slower than {GOAL_MS} ms or broken")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
