"""`manage.py seed_demo`: a clinic to call, with providers, open times, payers and a staff user.

Run twice it changes nothing.
"""

from __future__ import annotations

import json
import secrets
from argparse import ArgumentParser
from datetime import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management.base import BaseCommand
from django.db import transaction

from scheduling import services as scheduling
from scheduling.services import Window
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, PhoneLine, Role

NUMBER = "+15035550100"
FRONT_DESK = "+15035550199"
TIMEZONE = "America/Los_Angeles"
USERNAME = "frontdesk"
PROVIDERS = (
    "Lee",
    "Patel",
    "Garcia",
    "Nguyen",
    "Miller",
    "Brown",
    "Wilson",
    "Kim",
    "Johnson",
    "Davis",
    "Moore",
    "Clark",
)
PAYERS = (
    "Aetna",
    "Blue Cross Blue Shield",
    "Cigna",
    "Humana",
    "Kaiser Permanente",
    "Medicaid",
    "Medicare",
    "Moda Health",
    "Providence",
    "Tricare",
    "UnitedHealthcare",
    "Regence",
)
WEEK = tuple(
    Window(weekday, opens, closes)
    for weekday in range(5)
    for opens, closes in ((time(9), time(12)), (time(13), time(17)))
)
ACTOR = "system"


class Command(BaseCommand):
    help = "Creates the demo clinic, its phone line, providers, open times and a staff user."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="print what there is as one JSON object")
        parser.add_argument("--password", default="", help="for the staff user; random when not given")

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            clinic = demo_clinic()
            password = staff_password(clinic, options["password"])
        made = {
            "clinic": clinic.name,
            "number": NUMBER,
            "front_desk": clinic.front_desk_number,
            "timezone": clinic.timezone,
            "providers": [provider.name for provider in clinic.providers.all()],
            "payers": clinic.accepted_payers,
            "admin": f"{settings.PUBLIC_URL}/admin/",
            "username": USERNAME,
            "password": password,
        }
        if options["json"]:
            self.stdout.write(json.dumps(made))
            return
        self.stdout.write(f"{made['clinic']} answers on {NUMBER}, with {len(PROVIDERS)} providers.")
        self.stdout.write(f"Admin: {made['admin']}  name: {USERNAME}  password: {password}")


def demo_clinic() -> Clinic:
    """The clinic with all that is its own; made where it is missing."""
    clinic = Clinic.objects.filter(slug="riverside").first() or clinics.open_clinic(
        actor=ACTOR,
        name="Riverside Family Clinic",
        slug="riverside",
        timezone=TIMEZONE,
        front_desk_number=FRONT_DESK,
        summary_email="intakes@riverside.example.com",
        accepted_payers=PAYERS,
    )
    if not PhoneLine.objects.filter(number=NUMBER).exists():
        clinics.add_line(actor=ACTOR, clinic=clinic, number=NUMBER)
    location = scheduling.add_location(actor=ACTOR, clinic=clinic, name="Riverside", timezone=TIMEZONE)
    for name in PROVIDERS:
        scheduling.add_provider(actor=ACTOR, clinic=clinic, name=f"Doctor {name}", location=location, week=WEEK)
    return clinic


def staff_password(clinic: Clinic, wanted: str) -> str:
    """The staff user's password: the wanted one, else the one kept in `var/` as long as it is right, else a new random
    one.
    """
    user, created = User.objects.get_or_create(username=USERNAME)
    kept: Path = settings.VAR_DIR / "demo-password"
    password = wanted or (kept.read_text().strip() if kept.exists() else "") or secrets.token_urlsafe(9)
    if created or not user.check_password(password):
        user.set_password(password)
        user.save()
    if created:
        clinics.add_member(actor=ACTOR, clinic=clinic, user=user, role=Role.MANAGER)
    clinics.group_of(Role.MANAGER)  # a newer version may have brought something new to see
    kept.touch(mode=0o600)
    kept.write_text(password)
    return password
