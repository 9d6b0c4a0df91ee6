"""One patient of one provider, and what is written to them: for the tests of messages and of replies."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intake.models import Patient
from notifications import services as notifications
from notifications.models import Message
from scheduling import services
from scheduling.models import Appointment, Provider
from scheduling.services import offer_id
from scheduling.tests.rows import a_clinic, a_provider
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic

NOW = datetime(2026, 10, 20, 17, tzinfo=UTC)
MONDAY = datetime(2026, 11, 2, 17, tzinfo=UTC)
"""Nine in the morning in Portland, the day after the clocks were put back."""
TUESDAY = MONDAY + timedelta(days=1)
PHONE, LINE = "+12025550143", "+12025550111"


@pytest.fixture(name="provider")
def a_provider_with_a_line() -> Provider:
    clinic = a_clinic()
    clinics.add_line(actor="system", clinic=clinic, number=LINE)
    return a_provider(clinic)


@pytest.fixture(name="patient")
def a_patient(provider: Provider) -> Patient:
    return Patient.objects.create(
        clinic=provider.clinic, first_name="Maria", phone="2025550143", email="maria@example.com"
    )


def agree(clinic: Clinic, channel: str = "sms", address: str = PHONE) -> None:
    notifications.record_consent(
        clinic=clinic, channel=channel, address=address, given=True, heard="yes", source="staff", actor="user:1"
    )


def visit_at(provider: Provider, patient: Patient, starts: datetime = MONDAY, now: datetime = NOW) -> Appointment:
    made = services.book(
        clinic=provider.clinic,
        offer_id=offer_id(provider.pk, starts, None),
        idempotency_key=f"wish-{starts:%d%H}",
        intake_id=None,
        patient_id=patient.pk,
        source="staff",
        now=now,
    )
    Appointment.objects.filter(pk=made.pk).update(created_at=now)
    made.refresh_from_db()
    return made


def outbox() -> list[tuple[str, str, str]]:
    return list(Message.objects.order_by("pk").values_list("template", "channel", "state"))
