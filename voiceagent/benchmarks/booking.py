"""Booking by many at once: `python -m voiceagent.benchmarks.booking`, in a database of its own on PostgreSQL.

50 providers, nine of ten times of the next 90 days taken. First everybody books times of their own, then all of them
the same time, again and again: one gets it, and each of the others the next best time. The targets: exactly one visit
for each time, a next best time for every other caller, and less than 20 ms of this process's processor for a booking.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from threading import Barrier
from typing import TYPE_CHECKING

import django
from django.db import connection

from .scheduling import FIRST_MIDNIGHT, HALF_HOURS, NOW, TAKEN, a_clinic, fill

if TYPE_CHECKING:
    from scheduling.models import Provider
    from voiceagent.clinics.models import Clinic

DAYS = (0, 90)
AT_ONCE = (1, 4, 16)
CPU_TARGET = 0.020
"""Seconds for a booking."""


@dataclass(frozen=True)
class Ended:
    """One caller's try. seconds: by the clock, with the search for the next best time where they need one."""

    won: bool
    heard: bool
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Booking by many at once.")
    parser.add_argument("--tries", type=int, default=240, help="how many bookings are tried in each measurement")
    options = parser.parse_args(arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    django.setup()
    if connection.vendor != "postgresql":
        print("needs PostgreSQL: on SQLite one writes at a time, whatever there is to write")
        return 0
    with _own_database():
        return 0 if _measure(options.tries) else 1


@contextmanager
def _own_database() -> Iterator[None]:
    """What threads write is committed; it is gone with this database."""
    usual = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(usual, verbosity=0)


def _measure(tries: int) -> bool:
    clinic, providers = a_clinic("booking")
    fill(clinic, providers, DAYS, TAKEN)
    free = _free(clinic, providers)
    print(f"{len(providers)} providers; bookings by the clock: median / 99 of 100; this process's processor for each")
    fine = True
    for at_once in AT_ONCE:
        own = [[next(free) for _ in range(tries // at_once)] for _ in range(at_once)]
        fine &= _shown(f"{at_once:2} at once, each a time of their own", clinic, own, tries // at_once * at_once)
    for at_once in AT_ONCE[1:]:
        shared = [next(free) for _ in range(tries // at_once)]
        fine &= _shown(f"{at_once:2} at once, all the same time", clinic, [shared] * at_once, len(shared))
    return fine


def _free(clinic: Clinic, providers: Sequence[Provider]) -> Iterator[str]:
    """Ids of times that are open; whoever asks for the next gets another provider's."""
    from scheduling.models import Appointment
    from scheduling.services import offer_id

    there = set(Appointment.objects.filter(clinic=clinic).values_list("provider_id", "starts_at"))
    for day in range(3, DAYS[1] - 1):
        for half_hour in HALF_HOURS:
            starts = FIRST_MIDNIGHT + timedelta(days=day, minutes=30 * half_hour)
            for provider in providers:
                if starts.weekday() < 5 and (provider.pk, starts) not in there and _usual(starts.date().isoformat()):
                    yield offer_id(provider.pk, starts, None)


def _usual(day: str) -> bool:
    """The clinic is closed on its holidays."""
    return day not in ("2026-12-25", "2027-01-01")


def _shown(name: str, clinic: Clinic, offers: Sequence[Sequence[str]], times: int) -> bool:
    """Prints the measurement; whether every time has exactly one visit and every other caller heard another time."""
    began = time.process_time()
    ended = _all_at_once(clinic, offers)
    cpu = (time.process_time() - began) / len(ended)
    won = sum(one.won for one in ended)
    lost = [one for one in ended if not one.won]
    heard = sum(one.heard for one in lost)
    print(
        f"  {name:36} {_clock([one.seconds for one in ended if one.won])}, {cpu * 1000:5.1f} ms; "
        f"{won} visits of {times} times"
        + (f"; {heard} of {len(lost)} others: {_clock([o.seconds for o in lost])}" if lost else "")
    )
    return won == times and heard == len(lost) and cpu < CPU_TARGET


def _clock(seconds: list[float]) -> str:
    last = statistics.quantiles(seconds, n=100, method="inclusive")[-1]
    return f"{statistics.median(seconds) * 1000:6.1f} / {last * 1000:6.1f} ms"


def _all_at_once(clinic: Clinic, offers: Sequence[Sequence[str]]) -> list[Ended]:
    """offers: for each caller the times they want, one after the other; each round they all begin together."""
    together = Barrier(len(offers))

    def call(number: int) -> list[Ended]:
        try:
            connection.ensure_connection()
            return [_try(clinic, offer, f"{number}-{offer}", together.wait) for offer in offers[number]]
        finally:
            connection.close()

    with ThreadPoolExecutor(len(offers)) as threads:
        return [one for ended in threads.map(call, range(len(offers))) for one in ended]


def _try(clinic: Clinic, offer: str, key: str, wait: Callable[[], object]) -> Ended:
    from scheduling import services

    wait()
    began = time.perf_counter()
    try:
        services.book(clinic=clinic, offer_id=offer, idempotency_key=key, intake_id=None, now=NOW)
        won, heard = True, False
    except services.SlotTaken as taken:
        won, heard = False, taken.next_best is not None
    return Ended(won, heard, time.perf_counter() - began)


if __name__ == "__main__":
    sys.exit(main())
