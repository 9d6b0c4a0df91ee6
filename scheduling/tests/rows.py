"""A clinic with people working in it, for the tests of scheduling."""

from __future__ import annotations

from datetime import UTC, datetime, time
from functools import partial
from typing import Any

from scheduling import services
from scheduling.models import Location, Provider, VisitType
from scheduling.services import Window
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic

NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)  # Friday, 18:00 in Portland
MONDAY_NINE = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
MONDAY_MORNING = (Window(0, time(9), time(11)),)
book = partial(services.book, now=NOW, intake_id=None)
hold = partial(services.hold, now=NOW, intake_id=None)
reschedule = partial(services.reschedule, now=NOW)
"""At that Friday evening, from nowhere in particular."""
MORNINGS_AND_AFTERNOONS = tuple(
    Window(weekday, opens, closes)
    for weekday in range(5)
    for opens, closes in ((time(9), time(12)), (time(13), time(17)))
)


def a_clinic(slug: str = "hillside") -> Clinic:
    return clinics.open_clinic(
        actor="system",
        name=f"{slug.title()} Clinic",
        slug=slug,
        timezone="America/Los_Angeles",
        front_desk_number="+12025550100",
        summary_email=f"desk@{slug}.example.com",
    )


def a_location(clinic: Clinic, timezone: str = "America/Los_Angeles") -> Location:
    return services.add_location(actor="system", clinic=clinic, name="Main Street", timezone=timezone)


def a_provider(
    clinic: Clinic,
    name: str = "Doctor Lee",
    week: tuple[Window, ...] = MORNINGS_AND_AFTERNOONS,
    timezone: str = "America/Los_Angeles",
) -> Provider:
    return services.add_provider(
        actor="system", clinic=clinic, name=name, location=a_location(clinic, timezone), week=week
    )


def a_type(clinic: Clinic, name: str, minutes: int, **more: Any) -> VisitType:
    return services.add_visit_type(actor="system", clinic=clinic, name=name, minutes=minutes, **more)
