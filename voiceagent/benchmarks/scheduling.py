"""How long finding and booking a visit takes: `python -m voiceagent.benchmarks.scheduling`, on the database in use.

50 providers and a year of visits, nine times of ten taken, and the same with three years more of the past. Written into
a transaction that is rolled back. The target is under 20 ms for finding.
"""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from datetime import time as clock

import django
from django.db import connection, transaction

PROVIDERS = 50
TAKEN = 0.9
ROUNDS = 20
NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    django.setup()
    with transaction.atomic():
        _measure()
        transaction.set_rollback(True)


def _measure() -> None:
    from scheduling import services
    from scheduling.models import Appointment
    from voiceagent.clinics import services as clinics

    clinic = clinics.open_clinic(
        actor="system",
        name="Benchmark",
        slug=f"benchmark-{os.getpid()}",
        timezone="America/Los_Angeles",
        front_desk_number="+12025550100",
        summary_email="desk@example.com",
    )
    location = services.add_location(actor="system", clinic=clinic, name="Main", timezone=clinic.timezone)
    week = [
        services.Window(day, opens, closes)
        for day in range(5)
        for opens, closes in ((clock(9), clock(12)), (clock(13), clock(17)))
    ]
    providers = [
        services.add_provider(actor="system", clinic=clinic, name=f"Doctor {n}", location=location, week=week)
        for n in range(PROVIDERS)
    ]
    physical = services.add_visit_type(actor="system", clinic=clinic, name="Physical", minutes=40, buffer_after=10)
    wish = services.from_plain({"hours": "15:00-", "not_weekdays": "1", "first_day": "2026-12-07"})
    nobody = services.from_plain({"hours": "20:00-"})

    def fill(first: int, last: int) -> None:
        """Visits of the days from `first` to before `last`, counted from today."""
        chance = random.Random(first)  # noqa: S311
        rows = []
        for day in range(first, last):
            midnight = datetime(2026, 11, 27, 8, tzinfo=UTC) + timedelta(days=day)
            for provider in providers:
                for half_hour in (*range(18, 24), *range(26, 34)):
                    if chance.random() < TAKEN:
                        starts = midnight + timedelta(minutes=30 * half_hour)
                        minute = int(starts.timestamp()) // 60
                        rows.append(
                            Appointment(
                                clinic=clinic,
                                provider=provider,
                                location=location,
                                starts_at=starts,
                                ends_at=starts + timedelta(minutes=30),
                                blocks_from=minute,
                                blocks_until=minute + 30,
                                idempotency_key=f"{clinic.pk}-{provider.pk}-{minute}",
                            )
                        )
        Appointment.objects.bulk_create(rows, batch_size=2000)
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE scheduling_appointment")

    def find() -> object:
        return services.find_open_times(clinic=clinic, after=NOW)

    timed: dict[str, Callable[[], object]] = {
        "find, whoever is first": find,
        "find, 40 minutes + 10": lambda: services.find_open_times(clinic=clinic, after=NOW, visit_type=physical),
        "find, after three, not Tuesdays, from the 7th": lambda: services.find_open_times(
            clinic=clinic, after=NOW, wish=wish
        ),
        "find, a wish nothing fits": lambda: services.find_open_times(clinic=clinic, after=NOW, wish=nobody),
        "find one provider": lambda: services.find_open_times(
            clinic=clinic, after=NOW, wish=services.Wish(provider_id=providers[7].pk)
        ),
    }
    fill(-275, 90)
    print(f"{connection.vendor}: {PROVIDERS} providers, {Appointment.objects.filter(clinic=clinic).count()} visits")
    before = {name: _time(name, act) for name, act in timed.items()}
    keys = iter(range(ROUNDS))

    def book() -> object:
        offer = find()
        assert isinstance(offer, list), "open times"
        return services.book(
            clinic=clinic,
            offer_id=offer[0].id,
            idempotency_key=f"{clinic.pk}-book-{next(keys)}",
            intake_id=None,
            now=NOW,
        )

    _time("find and book", book)
    fill(-1370, -275)
    print(f"with {Appointment.objects.filter(clinic=clinic).count()} visits, the new ones past:")
    for name, act in timed.items():
        print(f"    {_time(name, act) / before[name]:.2f} times the time of before")


def _time(name: str, act: Callable[[], object]) -> float:
    """The median of the processor's seconds, printed with the clock's: on a busy machine the clock tells of others."""
    from scheduling.models import Offer

    Offer.objects.all().delete()  # what was offered to the last measurement would send this one further ahead
    seconds, ours = [], []
    for _ in range(ROUNDS):
        began, began_ours = time.perf_counter(), time.process_time()
        act()
        seconds.append(time.perf_counter() - began)
        ours.append(time.process_time() - began_ours)
    median, cpu = statistics.median(seconds), statistics.median(ours)
    p95 = sorted(seconds)[int(ROUNDS * 0.95)]
    print(
        f"  {name:48} median {median * 1000:6.2f} ms, p95 {p95 * 1000:6.2f} ms;"
        f" of it this process's processor {cpu * 1000:6.2f} ms"
    )
    return cpu


if __name__ == "__main__":
    main()
