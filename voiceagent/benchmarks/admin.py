"""How long the back office's pages take with many records, and how many queries: a table, page by page.

Run by `make bench-admin`, which fills the database first (SIZE=100000). Each page is asked for ROUNDS times by a member
of the front desk, through the whole of Django but without a network; p95 is the slowest but one of twenty.
"""

from __future__ import annotations

import os
import sys
import time

import django
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

ROUNDS = 20
GOAL_MS = 300


def pages() -> list[tuple[str, str, dict[str, str] | None]]:
    """(name, address, fields of a POST or None)."""
    from intake.models import Intake, Patient
    from scheduling.models import Appointment

    patient, intake = Patient.objects.latest("pk"), Intake.objects.latest("pk")
    day = Appointment.objects.latest("starts_at").starts_at
    search = "/admin/find/"
    return [
        ("today", "/admin/", None),
        ("intakes", "/admin/intake/intake/", None),
        ("intakes, page 50", "/admin/intake/intake/?p=50", None),
        ("intakes, status", "/admin/intake/intake/?status__exact=abandoned", None),
        ("patients", "/admin/intake/patient/", None),
        ("visits", "/admin/scheduling/appointment/", None),
        ("calls", "/admin/telephony/call/", None),
        ("tasks", "/admin/worklist/workitem/", None),
        ("search, last name", search, {"term": patient.last_name}),
        ("search, beginning", search, {"term": f"{patient.last_name[:3]}, {patient.first_name[:2]}"}),
        ("search, phone", search, {"term": patient.phone}),
        ("search, birth date", search, {"term": patient.date_of_birth}),
        ("patient", f"/admin/intake/patient/{patient.pk}/change/", None),
        ("intake", f"/admin/intake/intake/{intake.pk}/change/", None),
        ("calendar, day", f"/admin/calendar/?day={day:%Y-%m-%d}", None),
    ]


def main() -> int:
    """Prints the table; 1 when a page is slower than the goal."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    django.setup()
    settings.ALLOWED_HOSTS, settings.DEBUG = ["*"], False
    from django.contrib.auth.models import User
    from django.test import Client

    from intake.models import Intake

    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(username="lakeview-0"))
    print(f"{Intake.objects.count()} intakes, {connection.vendor}; milliseconds of {ROUNDS} rounds")
    print(f"{'page':<22}{'median':>8}{'p95':>8}{'queries':>9}")
    slow = 0
    for name, address, fields in pages():
        with CaptureQueriesContext(connection) as queries:
            status = (client.get(address) if fields is None else client.post(address, fields)).status_code
        asked = len(queries)
        taken = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            client.get(address) if fields is None else client.post(address, fields)
            taken.append(1000 * (time.perf_counter() - began))
        taken.sort()
        late = status != 200 or taken[-2] > GOAL_MS
        slow += late
        mark = "" if not late else f"  over {GOAL_MS} ms" if status == 200 else f"  status {status}"
        print(f"{name:<22}{taken[ROUNDS // 2]:>8.0f}{taken[-2]:>8.0f}{asked:>9}{mark}", flush=True)
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
