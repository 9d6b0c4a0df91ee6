"""Three years of calls, oldest first, in batches that are written as a whole or not at all."""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import islice

from django.contrib.auth.models import User
from django.db import transaction

from intake.models import Intake, Patient
from scheduling.models import Provider
from voiceagent.clinics.models import Clinic

from .aftermath import AftermathRows
from .book import AHEAD, LEAD, Book
from .bulk import fresh_ids
from .calls import CallRows
from .people import PatientRows, Person, made_up

BATCH = 2000
YEARS = timedelta(days=3 * 365)
REMEMBERED = 10_000
"""Patients who may call again: those of about the last three weeks."""
TALKED = 20_000
"""So many of the newest calls have their turns: those of all of them would be fifty million rows."""
BUSY = (1, 2, 5, 9, 10, 9, 6, 7, 8, 7, 5, 3)
"""Calls hour by hour from 7 in the morning, roughly."""


@dataclass
class Years:
    clinic: Clinic
    size: int
    now: datetime
    staff: list[int]
    book: Book
    known: deque[Person] = field(default_factory=lambda: deque(maxlen=REMEMBERED))

    @classmethod
    def of(cls, clinic: Clinic, size: int, now: datetime) -> Years:
        first = (now - YEARS + LEAD).astimezone(clinic.zone).date()
        first -= timedelta(days=first.weekday())
        days = (now + AHEAD).astimezone(clinic.zone).date() - first
        providers = list(Provider.objects.filter(clinic=clinic).order_by("pk"))
        book = Book(providers, clinic.locations.all()[0], first, days.days * 5 // 7)
        staff = list(User.objects.filter(memberships__clinic=clinic).order_by("pk").values_list("pk", flat=True))
        return cls(clinic, size, now, staff, book)

    @transaction.atomic
    def write(self, start: int, number: int) -> None:
        """Calls `start` to `start + number` of all `size`."""
        chance, numbers = random.Random(start), range(start, start + number)  # noqa: S311  (made-up people)
        calls = CallRows(self.clinic.pk, self.clinic.lines.all()[0].pk, self.now)
        taken = self.book.taken([slot for n in numbers if (slot := self.book.slot(n, self.size)) is not None])
        after = AftermathRows(self.clinic.pk, self.staff, self.book, taken, self.now)
        patients = PatientRows()
        fresh = fresh_ids(Patient)
        moments = sorted(self.moment(n, chance) for n in numbers)
        for n, (pk, at) in enumerate(zip(islice(fresh_ids(Intake), number), moments, strict=True), start):
            caller = chance.choice(self.known) if n % 2 and self.known else None
            if caller is None:
                caller = self._new(next(fresh), n, chance, patients, after, at)
            made = calls.add(pk, n, caller, at, chance, talk=n >= self.size - TALKED)
            after.add(made, n, self.size, chance)
        for rows in (patients, calls, after):
            rows.write()

    def moment(self, n: int, chance: random.Random) -> datetime:
        """About the n-th part of the three years: on that day, at an hour people call; never past now."""
        day = (self.now - YEARS * (1 - n / self.size)).astimezone(self.clinic.zone).date()
        if day.weekday() > 4 and chance.random() < 0.8:
            day -= timedelta(days=day.weekday() - chance.randrange(5))
        hour = 7 + chance.choices(range(len(BUSY)), BUSY)[0]
        moment = datetime.combine(day, time(hour, chance.randrange(60), chance.randrange(60)), self.clinic.zone)
        return moment if moment < self.now else self.now - timedelta(seconds=chance.randrange(60, 3600))

    def _new(
        self, pk: int, n: int, chance: random.Random, patients: PatientRows, after: AftermathRows, at: datetime
    ) -> Person:  # fmt: skip
        """A new patient; every 400th is one the clinic has already."""
        twin = chance.choice(self.known) if self.known and n % 400 == 0 else None
        person = made_up(pk, n, chance, twin)
        patients.add(self.clinic.pk, person, at)
        if twin:
            after.pair(twin, person, at, chance)
        self.known.append(person)
        return person
