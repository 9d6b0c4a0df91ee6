"""`manage.py seed_records 1000000`: a clinic with that many intakes and all that comes with them, over three years.

Patients who call again, answers, calls, visits, messages, tasks and the audit trail, written in batches through the
bulk paths, encryption included; the newest calls have every turn. Stopped and started again it goes on where it was.
At the end the reports' figures of the days are counted. The people are made up.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection
from django.utils import timezone

from intake.models import Intake
from voiceagent.office.dashboard_rollup import roll_up
from voiceagent.office.seeding.clinic import STAFF, big_clinic
from voiceagent.office.seeding.years import BATCH, Years


class Command(BaseCommand):
    help = "Fills a clinic of its own with many records, for trying the back office at size."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("size", type=int, help="how many intakes there are in the end")
        parser.add_argument("--no-figures", action="store_true", help="leave counting the days to whoever looks first")

    def handle(self, *args: Any, **options: Any) -> None:
        clinic, size = big_clinic(), options["size"]
        years = Years.of(clinic, size, timezone.now())
        there = Intake.objects.filter(clinic=clinic).count()
        begun, first = time.monotonic(), there
        for start in range(there, size, BATCH):
            years.write(start, min(BATCH, size - start))
            done = min(start + BATCH, size)
            self._progress(done, size, (time.monotonic() - begun) / (done - first))
        if there < size and not options["no_figures"]:
            self.stdout.write("\ncounting the days")
            roll_up(now=timezone.now())
            _look_again()
        self.stdout.write(f"{max(there, size)} intakes at {clinic.name}, {STAFF} staff.")

    def _progress(self, done: int, size: int, seconds_each: float) -> None:
        filled = 40 * done // size
        left = int((size - done) * seconds_each)
        bar = f"[{'#' * filled}{'.' * (40 - filled)}] {done}/{size}, {left // 60} min {left % 60} s left"
        self.stdout.write(f"\r{bar}   " if sys.stdout.isatty() else bar, ending="" if sys.stdout.isatty() else "\n")
        self.stdout.flush()


def _look_again() -> None:
    """The database's planner has seen an empty one until now; PostgreSQL also keeps which pages all may see."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
