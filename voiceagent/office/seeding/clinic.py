"""The clinic the made-up calls go to: a group of doctors large enough for a thousand calls a day."""

from __future__ import annotations

from datetime import time

from django.contrib.auth.models import User
from django.db import transaction

from scheduling import services as scheduling
from scheduling.models import Availability, Provider
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Membership, Role

from .people import PAYERS

SLUG, NUMBER, ACTOR = "lakeview", "+15035550101", "system"
TIMEZONE = "America/Los_Angeles"
STAFF, MANAGERS = 100, 2
NO_PASSWORD = "!"  # noqa: S105  (what Django stores where there is none)
DOCTORS = (
    "Abbott", "Alvarez", "Baker", "Bennett", "Brooks", "Carter", "Castillo", "Chang", "Cohen", "Coleman", "Cruz",
    "Delgado", "Edwards", "Evans", "Fisher", "Foster", "Gibson", "Graham", "Hamilton", "Hayes", "Hoffman", "Hughes",
    "Jensen", "Kelly", "Khan", "Larsen", "Lopez", "Marshall", "Mendoza", "Murphy", "Nelson", "Olson", "Ortiz", "Owens",
    "Palmer", "Perry", "Ramirez", "Reed", "Rivera", "Russell", "Santos", "Schmidt", "Singh", "Stone", "Tran", "Turner",
    "Vargas", "Webb",
)  # fmt: skip
WEEK = [
    (weekday, opens, closes) for weekday in range(5) for opens, closes in ((time(9), time(12)), (time(13), time(17)))
]


@transaction.atomic
def big_clinic() -> Clinic:
    """With its line, providers and staff; made where it is missing. Nobody of the staff has a password."""
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
    providers = Provider.objects.bulk_create(Provider(clinic=clinic, name=f"Doctor {name}") for name in DOCTORS)
    Availability.objects.bulk_create(
        Availability(provider=provider, location=place, weekday=weekday, opens=opens, closes=closes)
        for provider in providers
        for weekday, opens, closes in WEEK
    )
    for role, numbers in ((Role.MANAGER, range(MANAGERS)), (Role.FRONT_DESK, range(MANAGERS, STAFF))):
        staff = User.objects.bulk_create(
            User(username=f"{SLUG}-{n}", is_staff=True, password=NO_PASSWORD) for n in numbers
        )
        Membership.objects.bulk_create(Membership(clinic=clinic, user=user, role=role) for user in staff)
        clinics.group_of(role).user_set.add(*staff)
    return clinic
