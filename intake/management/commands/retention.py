"""`manage.py retention [--dry-run]`: deletes what the clinics' schedules want deleted, as beat does once an hour."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from intake import retention


class Command(BaseCommand):
    help = "Deletes transcripts, unfinished intakes and contents of messages that are older than their clinic wants."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only say how many there are")

    def handle(self, *args: Any, **options: Any) -> None:
        counts = retention.apply_schedule(now=timezone.now(), dry_run=options["dry_run"])
        verb = "to delete" if options["dry_run"] else "deleted"
        for slug, found in counts.items():
            self.stdout.write(f"{slug}: " + ", ".join(f"{count} {name}" for name, count in found.items()) + f" {verb}")
