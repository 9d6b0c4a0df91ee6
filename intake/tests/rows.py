"""Rows that tests of the record start from. The caller is made up; the number is one of those kept for fiction."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from intake import services, told
from intake.models import Intake
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic

MARIA: dict[str, str | bool | None] = {
    "insured": True,
    "payer": "Aetna",
    "member_id": "W123456789",
    "policy_holder": "self",
    "reason": "a cough that will not stop",
    "onset": "two weeks ago",
    "first_name": "Maria",
    "last_name": "Okafor",
    "date_of_birth": "1985-03-13",
    "phone": "2025550143",
    "email": None,
    "street": "118 Fir Street",
    "unit": "4B",
    "city": "Portland",
    "state": "OR",
    "zip": "97201",
    "pharmacy_name": "Walgreens",
    "pharmacy_location": "Burnside",
    "emergency_name": "Chidi Okafor",
    "emergency_relation": "spouse",
    "emergency_phone": "2025550144",
}


def a_clinic(slug: str = "hillside") -> Clinic:
    return clinics.open_clinic(
        actor="system",
        name=f"{slug.title()} Clinic",
        slug=slug,
        timezone="America/Los_Angeles",
        front_desk_number="+12025550100",
        summary_email=f"desk@{slug}.example.com",
    )


def an_intake(clinic: Clinic | None = None) -> Intake:
    return services.start_intake(clinic=clinic or a_clinic(), language="en")


def give(intake: Intake, **answers: str | bool | None) -> None:
    """Saves the answers as heard clearly and read back, all in one turn."""
    saves = [
        services.Saved(
            slot=slot,
            phase="DEMOGRAPHICS",
            value=value,
            heard=str(value),
            confidence=0.9,
            source="speech",
            confirmed="read_back",
            flagged=False,
            reason="declined" if value is None else "",
        )
        for slot, value in answers.items()
    ]
    write(intake.pk, saves=saves)


def save_answer(*, intake_id: int, **answer: Any) -> None:
    write(intake_id, saves=[services.Saved(**answer)])


def enter_phase(*, intake_id: int, phase: str) -> None:
    write(intake_id, phases=[phase])


def add_red_flag(*, intake_id: int, **flag: Any) -> None:
    write(intake_id, flags=[services.Flag(**flag)])


def add_turn(*, intake_id: int, **said: Any) -> None:
    write(intake_id, turns=[services.Said(**said)], known=told.identifying(intake_id))


@transaction.atomic
def advance(intake: Intake, claim: services.Claim, version: int | None = None, **turn: Any) -> int:
    """One turn of the stream that holds `claim`, without anything to keep unless given: the new version."""
    turn |= {"clinic_id": intake.clinic_id, "claim": claim.number}
    return services.write_turn(intake_id=intake.pk, version=claim.version if version is None else version, **turn)


@transaction.atomic
def write(intake_id: int, **turn: Any) -> None:
    """As the stream that holds the intake, which goes on as if nothing had been written in between."""
    intake = Intake.objects.get(pk=intake_id)
    turn |= {"clinic_id": intake.clinic_id, "version": intake.version, "claim": intake.claims}
    services.write_turn(intake_id=intake_id, **turn)
    Intake.objects.filter(pk=intake_id).update(version=intake.version)
