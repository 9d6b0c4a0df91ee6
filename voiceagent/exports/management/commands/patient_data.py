"""`manage.py patient_data PATIENT --export | --delete [--dry-run] [--by ACCOUNT]`: what a patient may ask of their
record.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from intake import services as intakes
from intake.models import Patient
from telephony import patient_data
from voiceagent.audit.operators import NoSuchAccount, actor_of, login
from voiceagent.audit.services import record
from voiceagent.exports.forgetting import forget_exports


class Command(BaseCommand):
    help = "Prints everything kept of a patient as JSON, or deletes it. Both are written to the audit trail."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("patient", type=UUID, help="the patient's public id")
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--export", action="store_true")
        what.add_argument("--delete", action="store_true")
        parser.add_argument("--dry-run", action="store_true", help="with --delete: only say how much there is")
        parser.add_argument("--by", default="", metavar="ACCOUNT", help="who does it; your login is noted anyway")

    def handle(self, *args: Any, **options: Any) -> None:
        patient = Patient.objects.select_related("clinic").filter(public_id=options["patient"]).first()
        if patient is None:
            raise CommandError("No such patient.")
        try:
            actor = actor_of(options["by"])
        except NoSuchAccount as unknown:
            raise CommandError(f"{str(unknown).capitalize()}.") from None
        what = "export" if options["export"] else "delete"
        details = {"operator": login(), "dry_run": options["dry_run"]}
        record(action=f"patient_data.{what}", actor=actor, clinic_id=patient.clinic_id, obj=patient, details=details)
        if options["export"]:
            self.stdout.write(json.dumps(patient_data.export(patient=patient, actor=actor), indent=2))
            return
        try:
            counts = self._forget(patient, actor, dry_run=options["dry_run"])
        except intakes.OnHold as held:
            raise CommandError(f"{held}.") from None
        self.stdout.write(", ".join(f"{count} {name}" for name, count in counts.items()))

    @transaction.atomic
    def _forget(self, patient: Patient, actor: str, *, dry_run: bool) -> dict[str, int]:
        """All of it or nothing."""
        if not dry_run:
            forget_exports(patient=patient, actor=actor)
        return patient_data.forget(patient=patient, actor=actor, now=timezone.now(), dry_run=dry_run)
