"""`manage.py seed_records 1000000`: a clinic with that many intakes, with patients, answers, calls, visits and tasks.

Written in batches through the bulk paths, encryption included; stopped and started again it goes on where it was. The
people are made up; the numbers are among those kept for fiction.
"""

from __future__ import annotations

import random
import sys
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from intake import lookups
from intake.dialogue.languages.en.family_names import FAMILY_NAMES
from intake.dialogue.languages.en.given_names import GIVEN_NAMES
from intake.models import Answer, Intake, Patient, Phase, Status
from scheduling import services as scheduling
from scheduling.models import Appointment, Provider
from scheduling.times import minute_of
from telephony.models import Call
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, PhoneLine, Role
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import RULES, Queue

from .seed_demo import PAYERS, PROVIDERS, TIMEZONE, WEEK

BATCH = 1000
SLUG, NUMBER = "lakeview", "+15035550101"
STAFF = 100
ACTOR = "system"
REASONS = ("a cough that will not stop", "knee pain", "a rash on my arm", "a yearly check", "headaches", "back pain")
STREETS = ("Oak Street", "Maple Avenue", "Pine Street", "Burnside Street", "Main Street", "Cedar Court")
GIVEN, FAMILY = sorted(GIVEN_NAMES), sorted(FAMILY_NAMES)


class Command(BaseCommand):
    help = "Fills a clinic of its own with many records, for trying the back office at size."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("size", type=int, help="how many intakes there are in the end")

    def handle(self, *args: Any, **options: Any) -> None:
        clinic, size = big_clinic(), options["size"]
        there = Intake.objects.filter(clinic=clinic).count()
        begun, first = time.monotonic(), there
        for start in range(there, size, BATCH):
            write_batch(clinic, start, min(BATCH, size - start))
            done = min(start + BATCH, size)
            self._progress(done, size, (time.monotonic() - begun) / max(1, done - first))
        self.stdout.write(f"\n{max(there, size)} intakes at {clinic.name}, {STAFF} staff.")

    def _progress(self, done: int, size: int, seconds_each: float) -> None:
        filled = 40 * done // size
        left = int((size - done) * seconds_each)
        bar = f"[{'#' * filled}{'.' * (40 - filled)}] {done}/{size}, {left // 60} min {left % 60} s left"
        self.stdout.write(f"\r{bar}   " if sys.stdout.isatty() else bar, ending="" if sys.stdout.isatty() else "\n")
        self.stdout.flush()


@transaction.atomic
def big_clinic() -> Clinic:
    """The clinic with its line, providers and staff; made where it is missing."""
    known = Clinic.objects.filter(slug=SLUG).first()
    if known is not None:
        return known
    clinic = clinics.open_clinic(
        actor=ACTOR,
        name="Lakeview Medical Group",
        slug=SLUG,
        timezone=TIMEZONE,
        front_desk_number="+15035550198",
        summary_email="intakes@lakeview.example.com",
        accepted_payers=PAYERS,
    )
    clinics.add_line(actor=ACTOR, clinic=clinic, number=NUMBER)
    place = scheduling.add_location(actor=ACTOR, clinic=clinic, name="Lakeview", timezone=TIMEZONE)
    for name in PROVIDERS:
        scheduling.add_provider(actor=ACTOR, clinic=clinic, name=f"Doctor {name}", location=place, week=WEEK)
    for n in range(STAFF):
        user, _ = User.objects.get_or_create(username=f"lakeview-{n}", defaults={"is_staff": True})
        clinics.add_member(actor=ACTOR, clinic=clinic, user=user, role=Role.FRONT_DESK)
    return clinic


@transaction.atomic
def write_batch(clinic: Clinic, start: int, number: int) -> None:
    """Intakes `start` to `start + number`, the same whenever it is run; all of them or none."""
    chance = random.Random(start)  # noqa: S311  (made-up people)
    patients = Patient.objects.bulk_create(_patient(clinic, start + n, chance) for n in range(0, number, 2))
    now = timezone.now()
    intakes = Intake.objects.bulk_create(
        _intake(clinic, start + n, patients[n // 2], now, chance) for n in range(number)
    )
    Answer.objects.bulk_create((answer for intake in intakes for answer in _answers(intake, chance)), batch_size=2000)
    _calls(clinic, intakes)
    _visits(clinic, intakes, start)
    _tasks(clinic, intakes)


def _patient(clinic: Clinic, n: int, chance: random.Random) -> Patient:
    born = date(1930, 1, 1) + timedelta(days=chance.randrange(34_000))
    return Patient(
        clinic=clinic,
        first_name=chance.choice(GIVEN).capitalize(),
        last_name=chance.choice(FAMILY).capitalize(),
        date_of_birth=born.isoformat(),
        phone=f"{201 + n % 700}555{n // 700 % 10_000:04}",
        street=f"{chance.randrange(1, 9999)} {chance.choice(STREETS)}",
        city="Portland",
        state="OR",
        zip=f"972{chance.randrange(1, 99):02}",
        payer=chance.choice(PAYERS),
        member_id=f"W{n:09}",
        emergency_name=f"{chance.choice(GIVEN).capitalize()} {chance.choice(FAMILY).capitalize()}",
    )


def _intake(clinic: Clinic, n: int, patient: Patient, now: datetime, chance: random.Random) -> Intake:
    """Of the last three years; most are complete, every twentieth was left."""
    whole = n % 20 != 0
    started = now - timedelta(seconds=chance.randrange(3 * 365 * 86_400))
    return Intake(
        clinic=clinic,
        patient=patient,
        phase=Phase.COMPLETE if whole else Phase.INSURANCE,
        status=Status.COMPLETED if whole else Status.ABANDONED,
        confirmation_code=f"{n:07X}" if whole else "",
        language="en",
        started_at=started,
        ended_at=started + timedelta(minutes=6),
    )


def _answers(intake: Intake, chance: random.Random) -> list[Answer]:
    patient = intake.patient
    slots = ("first_name", "last_name", "date_of_birth", "phone", "payer", "member_id", "street", "zip")
    values = {slot: getattr(patient, slot) for slot in slots} | {"reason": chance.choice(REASONS)}
    return [
        Answer(
            intake=intake,
            slot=slot,
            phase=Phase.DEMOGRAPHICS,
            value=value,
            heard=value,
            confidence=0.9,
            source="speech",
            confirmed="read_back",
            flagged=intake.pk % 40 == 0 and slot == "payer",
            lookup=lookups.of_answer(slot, value),
        )
        for slot, value in values.items()
    ]


def _calls(clinic: Clinic, intakes: Sequence[Intake]) -> None:
    line = PhoneLine.objects.get(number=NUMBER)
    Call.objects.bulk_create(
        Call(
            call_sid=f"CA{intake.public_id.hex}",
            clinic=clinic,
            phone_line=line,
            intake=intake,
            status=intake.status,
            started_at=intake.started_at,
            ended_at=intake.ended_at,
        )
        for intake in intakes
    )


def _visits(clinic: Clinic, intakes: Sequence[Intake], start: int) -> None:
    """Every fifth intake's: one half hour after the other through the years, provider by provider."""
    providers = list(Provider.objects.filter(clinic=clinic).order_by("pk"))
    place = clinic.locations.all()[0]
    base = datetime(2015, 1, 5, 17, tzinfo=UTC)
    rows = []
    for n, intake in enumerate(intakes, start):
        if n % 5:
            continue
        turn, provider = divmod(n // 5, len(providers))
        begins = base + timedelta(days=turn // 12, minutes=30 * (turn % 12))
        minute = minute_of(begins)
        rows.append(
            Appointment(
                clinic=clinic, provider=providers[provider], location=place, intake=intake, starts_at=begins,
                ends_at=begins + timedelta(minutes=30), blocks_from=minute, blocks_until=minute + 30,
                idempotency_key=f"seed-{intake.pk}",
            )
        )  # fmt: skip
    Appointment.objects.bulk_create(rows)


def _tasks(clinic: Clinic, intakes: Sequence[Intake]) -> None:
    """For intakes that were left; those older than a week are done."""
    WorkItem.objects.bulk_create(
        WorkItem(
            clinic=clinic,
            queue=Queue.INCOMPLETE,
            subject_type="intake.intake",
            subject_id=intake.pk,
            reason="hung_up",
            opened_at=intake.started_at,
            due_at=intake.started_at + RULES[Queue.INCOMPLETE].due,
            closed_at=intake.ended_at if intake.started_at < timezone.now() - timedelta(days=7) else None,
        )
        for intake in intakes
        if intake.status == Status.ABANDONED
    )
