"""The search for open times against one that is slow and plain: minute by minute, provider by provider."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import product

import pytest

from scheduling.closures import is_holiday
from scheduling.models import Appointment, Availability, HoursException, Location, Provider, VisitType
from scheduling.search import book_of, open_slots
from scheduling.times import minute_of
from scheduling.wishes import ANY, Wish, from_plain
from voiceagent.clinics.models import Clinic

from .rows import a_clinic, a_type

pytestmark = pytest.mark.django_db

NIGHTS = [datetime(2026, 10, 30, 20, tzinfo=UTC), datetime(2026, 3, 6, 9, tzinfo=UTC)]
"""Clocks change two days later."""
HOLIDAYS = [datetime(2026, 11, 24, 23, 59, 30, tzinfo=UTC), datetime(2026, 12, 22, 15, tzinfo=UTC)]
OPENS = [time(0, 30), time(1, 45), time(8), time(9), time(13)]
WISHES = [
    ANY,
    from_plain({"hours": "-11:59", "not_weekdays": "1"}),
    from_plain({"not_hours": "10:00-14:00 01:00-01:30"}),
    from_plain({"hours": "09:00-09:30 14:00-16:00", "weekdays": "0 2 3 5 6"}),
]


def a_random_clinic(chance: random.Random, now: datetime) -> Clinic:
    clinic = a_clinic(f"clinic-{chance.random()}"[:20].replace(".", "-"))
    places = [
        Location.objects.create(clinic=clinic, name=zone, timezone=zone, horizon_days=14, lead_minutes=90, **closed)
        for zone, closed in (("America/Los_Angeles", {}), ("America/Phoenix", {"country": "", "closed_on": []}))
    ]
    providers = [Provider.objects.create(clinic=clinic, name=f"Doctor {name}") for name in ("Lee", "Kim", "Ray")]
    for provider in providers:
        for opens in chance.sample(OPENS, 3):
            weekdays = chance.sample(range(7), 4)
            minutes = chance.choice((20, 30, 45))
            closes = (datetime.combine(now, opens) + timedelta(minutes=chance.randrange(60, 300, 5))).time()
            until = chance.choice((None, None, now.date() + timedelta(days=6)))
            Availability.objects.bulk_create(
                Availability(
                    provider=provider,
                    location=chance.choice(places),
                    weekday=weekday,
                    opens=opens,
                    closes=closes,
                    slot_minutes=minutes,
                    effective_until=until,
                )
                for weekday in weekdays
            )
    _exceptions(chance, clinic, providers, places, now.date())
    for provider in providers:
        _visits(chance, clinic, provider, places[0], now)
    return clinic


def _exceptions(
    chance: random.Random, clinic: Clinic, providers: list[Provider], places: list[Location], today: date
) -> None:
    for kind in ("closed", "closed", "closed", "extra", "extra"):
        first = today + timedelta(days=chance.randrange(8))
        opens, closes = chance.choice(((time(9, 10), time(11)), (time(0, 30), time(3, 30))))
        whole = kind == "closed" and chance.random() < 0.3
        HoursException.objects.create(
            clinic=clinic,
            kind=kind,
            provider=chance.choice([*providers, *([None] if kind == "closed" else [])]),
            location=chance.choice([*places, *([None] if kind == "closed" else [])]),
            first_day=first,
            last_day=first + timedelta(days=chance.randrange(3)),
            opens=None if whole else opens,
            closes=None if whole else closes,
            slot_minutes=20,
        )


def _visits(chance: random.Random, clinic: Clinic, provider: Provider, place: Location, now: datetime) -> None:
    rows = []
    begins = minute_of(now) - 2000
    while begins < minute_of(now) + 16 * 1440:
        begins += chance.choice((5, 60, 240, 700))
        until = begins + chance.choice((10, 25, 60, 400))
        starts, ends = (datetime.fromtimestamp(minute * 60, UTC) for minute in (begins, until))
        status = chance.choice(("booked", "completed", "no_show", "cancelled", "held"))
        rows.append(
            Appointment(
                clinic=clinic,
                provider=provider,
                location=place,
                starts_at=starts,
                ends_at=ends,
                blocks_from=begins,
                blocks_until=until,
                status=status,
                hold_until=now + timedelta(minutes=chance.choice((-1, 1))) if status == "held" else None,
                idempotency_key=f"{provider.pk}-{begins}",
            )
        )
        begins = until
    Appointment.objects.bulk_create(rows)


class Plain:
    """The clinic as it is in the database, searched without any thought of speed."""

    def __init__(self, clinic: Clinic, now: datetime) -> None:
        self.now = now
        self.providers = list(Provider.objects.filter(clinic=clinic).prefetch_related("availabilities"))
        self.places = list(Location.objects.filter(clinic=clinic))
        self.unlike = list(HoursException.objects.filter(clinic=clinic))
        self.days = [now.date() + timedelta(days=n) for n in range(-1, 16)]
        self.taken: dict[int, list[tuple[datetime, datetime]]] = {}
        for visit in Appointment.objects.filter(clinic=clinic).exclude(status="cancelled"):
            if visit.hold_until is None or visit.hold_until >= now:
                self.taken.setdefault(visit.provider_id, []).append((visit.starts_at, visit.ends_at))

    def search(self, visit_type: VisitType | None, wish: Wish) -> list[tuple[datetime, int]]:
        """(when, the first of those who are free)."""
        minutes, before, after = (
            (visit_type.minutes, visit_type.buffer_before, visit_type.buffer_after) if visit_type else (0, 0, 0)
        )
        doing = set(visit_type.providers.all()) if visit_type else set()
        free: dict[datetime, int] = {}
        for provider, place, day in product(self.providers, self.places, self.days):
            if (doing and provider not in doing) or wish.provider_id not in (None, provider.pk):
                continue
            for starts, length in self.starts(provider, place, day, minutes) if wish.allows_day(day) else ():
                first, last = starts - timedelta(minutes=before), starts + timedelta(minutes=length + after)
                if (
                    self.now + timedelta(minutes=90) <= starts < self.now + timedelta(days=14)
                    and wish.allows_time(starts.astimezone(place.zone).time())
                    and not any(begins < last and ends > first for begins, ends in self.taken[provider.pk])
                ):
                    free[starts] = min(provider.pk, free.get(starts, provider.pk))
        return sorted(free.items())

    def starts(self, who: Provider, place: Location, day: date, visit: int) -> Iterator[tuple[datetime, int]]:
        """(when a visit begins, how long it is) that day on the location's clock, taken or not."""
        unlike = [found for found in self.unlike if found.first_day <= day <= found.last_day]
        rows: list[Availability | HoursException] = [
            found
            for found in unlike
            if found.kind == "extra" and (found.provider_id, found.location_id) == (who.pk, place.pk)
        ]
        if not is_holiday(place.country, place.subdivision, place.closed_on, day):
            rows += [
                row
                for row in who.availabilities.all()
                if (row.location_id, row.weekday) == (place.pk, day.weekday())
                and (row.effective_until is None or day <= row.effective_until)
            ]
        shut = {
            minute
            for found in unlike
            if found.kind == "closed" and found.provider_id in (None, who.pk) and found.location_id in (None, place.pk)
            for minute in _minutes(found.opens or time.min, found.closes)
        }
        for row in rows:
            assert row.opens is not None, "hours have times"
            yield from _starts(sorted(set(_minutes(row.opens, row.closes)) - shut), row.slot_minutes, visit, place, day)


def _starts(minutes: list[int], every: int, visit: int, place: Location, day: date) -> Iterator[tuple[datetime, int]]:
    begins = -2
    for place_of, clock in enumerate(minutes):
        if place_of == 0 or clock - 1 != minutes[place_of - 1]:
            begins = clock
        length = visit or every
        if (clock - begins) % every:
            continue
        if minutes[place_of : place_of + length] == list(range(clock, clock + length)):
            wall = datetime.combine(day, time(*divmod(clock, 60)), place.zone)
            if wall.astimezone(UTC).astimezone(place.zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
                yield wall.astimezone(UTC), length


def _minutes(opens: time, closes: time | None) -> range:
    return range(_clock(opens), _clock(closes) if closes else 1440)


def _clock(at: time) -> int:
    return at.hour * 60 + at.minute


def test_the_search_finds_what_a_plain_one_finds() -> None:
    for seed, now in enumerate((*NIGHTS, *HOLIDAYS)):
        chance = random.Random(seed)
        clinic = a_random_clinic(chance, now)
        somebody = Provider.objects.filter(clinic=clinic)[seed % 3]
        own = a_type(clinic, "Lee's own", 40, buffer_after=20)
        own.providers.set([somebody])
        long = a_type(clinic, "Long", 70, buffer_before=5, buffer_after=10)
        plain = Plain(clinic, now)
        asked = [(None, wish) for wish in (*WISHES, Wish(provider_id=somebody.pk))]
        short = from_plain({"hours": "01:30-02:30 00:30-01:00" if seed < 2 else "13:00-14:30"})
        for visit_type, wish in (*asked, (own, ANY), (long, WISHES[seed]), (long, short)):
            slots = open_slots(book_of(clinic, now, visit_type, wish), min, wish=wish)
            found = [(slot.starts, slot.provider_id) for slot in slots]
            assert found == plain.search(visit_type, wish), (seed, visit_type, wish)
            assert len(found) > (1 if wish == short else 5), (seed, wish)
