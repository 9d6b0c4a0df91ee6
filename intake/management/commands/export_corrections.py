"""`manage.py export_corrections --as USERNAME --since 2026-11-01 --to DIRECTORY`: corrections as `.call` files.

They go where the rehearsals of the dialogue are kept. The account needs the permission to read unredacted.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from intake.corrected_calls import NotAllowed, day_of, take_out


class Command(BaseCommand):
    help = "Write corrections of staff as .call conversations for the rehearsals."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--as", dest="username", required=True, help="the account that takes them out")
        parser.add_argument("--since", required=True, help="a date, such as 2026-11-01 (UTC)")
        parser.add_argument("--to", type=Path, required=True, help="an empty or new directory")

    def handle(self, *args: Any, username: str, since: str, to: Path, **options: Any) -> None:
        try:
            day = day_of(since)
        except ValueError as error:
            raise CommandError("A date, such as 2026-11-01.") from error
        user = User.objects.filter(username=username, is_active=True).first()
        if user is None:
            raise CommandError("There is no such account.")
        if to.exists() and any(to.iterdir()):
            raise CommandError("The directory is not empty.")
        try:
            cases = take_out(user=user, since=day)
        except NotAllowed as error:
            raise CommandError(f"{str(error).capitalize()}.") from error
        to.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name, text in cases:
            (to / name).write_text(text)
        self.stdout.write(f"{len(cases)} written. They hold what patients said: keep them as such.")
