"""How much memory and time an export takes: `make bench-exports`, for 10,000 intakes and ten times as many.

The rows are made in bulk (each intake 21 answers); each export runs in a process of its own, whose greatest memory
(Linux) is measured above what it has before the first row. `ARGS="--rows 1000000"` does it for real; memory that does
not grow with ten times the rows is flat.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import django
from django.core.management import call_command

BATCH = 2000
SLUG = "bench-exports"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--forms", nargs="+", default=["csv", "xlsx", "json"])
    parser.add_argument("--export", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    django.setup()
    if given.export:
        _measure(given.export)
        return
    call_command("migrate", verbosity=0)
    for rows in (given.rows // 10, given.rows):
        _fill(rows)
        for form in given.forms:
            export = _ask(form)
            command = [sys.executable, "-m", "voiceagent.benchmarks.exports", "--export", str(export)]
            subprocess.run(command, check=True)


def _fill(rows: int) -> None:
    """Intakes with all their answers until there are `rows`; the same texts, each encrypted anew."""
    from intake.models import Answer, Intake
    from voiceagent.clinics.models import Clinic

    clinic, _ = Clinic.objects.get_or_create(
        slug=SLUG, defaults={"name": "Benchmark", "front_desk_number": "+12025550100", "summary_email": "d@example.com"}
    )
    have = Intake.objects.filter(clinic=clinic).count()
    began = datetime(2026, 1, 1, 17, tzinfo=UTC)
    for first in range(have, rows, BATCH):
        numbers = range(first, min(first + BATCH, rows))
        intakes = Intake.objects.bulk_create(
            Intake(
                clinic=clinic, language="en", status="completed", phase="COMPLETE",
                started_at=began + timedelta(minutes=n), ended_at=began + timedelta(minutes=n + 6),
            )
            for n in numbers
        )  # fmt: skip
        Answer.objects.bulk_create(
            (
                Answer(
                    intake=intake, slot=slot, phase="DEMOGRAPHICS", value=value, heard=str(value), confidence=0.9,
                    source="speech", confirmed="read_back",
                )
                for intake in intakes
                for slot, value in _ANSWERS.items()
            ),
            batch_size=BATCH,
        )  # fmt: skip


_ANSWERS = {
    "insured": True, "payer": "Aetna", "member_id": "W123456789", "policy_holder": "self", "onset": "two weeks ago",
    "reason": "a cough that will not stop", "first_name": "Maria", "last_name": "Okafor", "phone": "2025550143",
    "date_of_birth": "1985-03-13", "email": "maria@example.com", "street": "118 Fir Street", "unit": "4B",
    "city": "Portland", "state": "OR", "zip": "97201", "pharmacy_name": "Walgreens", "pharmacy_location": "Burnside",
    "emergency_name": "Chidi Okafor", "emergency_relation": "spouse", "emergency_phone": "2025550144",
}  # fmt: skip


def _ask(form: str) -> int:
    """An export nobody but this process builds."""
    from django.contrib.auth.models import User

    from voiceagent.clinics.models import Clinic
    from voiceagent.exports.models import Export

    user, _ = User.objects.get_or_create(username=SLUG)
    Export.objects.filter(requested_by=user).delete()
    export = Export.objects.create(
        requested_by=user, kind="intakes", format=form, preset="generic", identifiers=True, purpose="operations"
    )
    export.clinics.set(Clinic.objects.filter(slug=SLUG))
    return export.pk


def _measure(export_id: int) -> None:
    from voiceagent.exports import fhir, work
    from voiceagent.exports.models import Export

    if Export.objects.get(pk=export_id).format == "fhir":
        fhir.checked({"resourceType": "Patient"})  # the models are loaded once a process
    before, began = _peak(), time.process_time()
    work.build(export_id)
    seconds = time.process_time() - began
    export = Export.objects.get(pk=export_id)
    print(
        f"{export.state} {export.format:4} {export.rows_done:9,} rows, {export.size / 1e6:8.1f} MB of file:"
        f" at most {_peak():6.1f} MB of memory, {_peak() - before:5.1f} MB of it for the export;"
        f" {seconds / max(export.rows_done, 1) * 1e6:6.0f} microseconds of processor a row",
        flush=True,
    )


def _peak() -> float:
    """Megabytes. Not `ru_maxrss`, which a process inherits from the one that started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main()
