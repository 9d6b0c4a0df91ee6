"""`manage.py retention [--dry-run]`: deletes what the clinics' schedules want deleted, as beat does once an hour."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from intake import retention
from telephony import recording


class Command(BaseCommand):
    help = "Deletes transcripts, unfinished intakes, messages' contents and recordings older than their clinic wants."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only say how many there are")

    def handle(self, *args: Any, **options: Any) -> None:
        now, dry_run = timezone.now(), options["dry_run"]
        counts = retention.apply_schedule(now=now, dry_run=dry_run)
        recordings = recording.forget_old(now=now, dry_run=dry_run)
        verb = "to delete" if dry_run else "deleted"
        for slug, old in counts.items():
            found = {**old, "recordings": len(recordings[slug])}
            for recording_id in () if dry_run else recordings[slug]:
                recording.carry_out(recording_id=recording_id)
            self.stdout.write(f"{slug}: " + ", ".join(f"{count} {name}" for name, count in found.items()) + f" {verb}")
