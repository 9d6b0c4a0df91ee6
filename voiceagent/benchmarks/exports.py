"""How much memory and time an export takes: `make bench-exports`, on a database filled by `make seed`.

Of the newest ROWS rows and of a tenth of them, form by form; each export runs in a process of its own, whose greatest
memory (Linux) stands beside what the export itself took of it. Memory that does not grow with ten times the rows is
flat. The files are deleted again.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

import django
from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
FORMS = ("csv", "xlsx", "json", "fhir")
KINDS = ("intakes", "patients", "appointments", "calls")
SLUG, USER = "lakeview", "lakeview-0"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=["csv", "xlsx", "json"])
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=["intakes"])
    parser.add_argument("--one", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        kind, form, rows = given.one.split(":")
        django.setup()
        settings.DEBUG = False  # or every statement is kept in memory
        _measure(kind, form, int(rows))
        return
    print(f"{'rows':>10} {'of':<13}{'as':<9}{'file MB':>9}{'peak MB':>9}{'of it':>7}{'us/row':>8}{'minutes':>9}")
    for kind in given.kinds:
        for form in given.forms:
            for rows in (given.rows // 10, given.rows):
                one = [sys.executable, "-m", "voiceagent.benchmarks.exports", "--one", f"{kind}:{form}:{rows}"]
                subprocess.run(one, check=True)


def _since(kind: str, rows: int) -> str | None:
    """The day from which on there are about so many rows; None for all of them."""
    from voiceagent.clinics.models import Clinic
    from voiceagent.exports.models import Kind
    from voiceagent.exports.records import MODELS, TIMES

    moment, clinic = TIMES[Kind(kind)], Clinic.objects.get(slug=SLUG)
    newest = MODELS[kind]._default_manager.filter(clinic=clinic).order_by(f"-{moment}")
    found = newest.values_list(moment, flat=True)[rows - 1 : rows].first() if rows else None
    return found.astimezone(clinic.zone).date().isoformat() if found else None


def _measure(kind: str, form: str, rows: int) -> None:
    from django.contrib.auth.models import User

    from voiceagent.clinics.models import Clinic
    from voiceagent.exports import fhir, work
    from voiceagent.exports.models import Export, Kind

    since = _since(kind, rows)
    export = Export.objects.create(
        requested_by=User.objects.get(username=USER), kind=kind, format=form, preset="generic", identifiers=True,
        purpose="operations", filters={"first": since} if since else {},
    )  # fmt: skip
    export.clinics.set(Clinic.objects.filter(slug=SLUG))
    if form == "fhir":
        fhir.checked({"resourceType": "Patient"})  # the models are loaded once a process
    before, began, started = _peak(), time.process_time(), time.monotonic()
    work.build(export.pk)
    spent, lasted = time.process_time() - began, time.monotonic() - started
    export.refresh_from_db()
    if export.state != "done":
        raise SystemExit(f"{kind} {form}: {export.state} {export.reason}")
    _line(export.rows_done, Kind(kind), form, export.size, before, spent, lasted)
    work.delete_file(actor="system", export=export)


def _line(rows: int, kind: str, form: str, size: int, before: float, spent: float, lasted: float) -> None:
    peak, each = _peak(), 1e6 * spent / max(rows, 1)
    took = f"{peak:>9.0f}{peak - before:>7.0f}{each:>8.0f}{lasted / 60:>9.1f}"
    print(f"{rows:>10,} {kind:<13}{form:<9}{size / 1e6:>9.1f}{took}", flush=True)


def _peak() -> float:
    """Megabytes. Not `ru_maxrss`, which a process inherits from the one that started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main()
