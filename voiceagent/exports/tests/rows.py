"""What the tests of the exports start from: two clinics, their staff, and records with everything awkward in them."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from uuid import UUID

from django.contrib.auth.models import User

from intake.models import Intake, Patient
from intake.tests.rows import MARIA, a_clinic, an_intake, give
from scheduling.models import Appointment
from scheduling.tests.rows import a_provider
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_member
from voiceagent.exports import services, storage, work
from voiceagent.exports.models import Export, Format, Kind, Purpose

BEGAN = datetime(2026, 11, 2, 17, 30, tzinfo=UTC)
ENDED = datetime(2026, 11, 2, 17, 36, 20, tzinfo=UTC)


def staff(clinic: Clinic, name: str = "mona", role: Role = Role.MANAGER) -> User:
    user = User.objects.create_user(name, password="a long enough one")
    add_member(actor="system", clinic=clinic, user=user, role=role)
    return user


def maria(clinic: Clinic, n: int = 1, **changed: str | bool | None) -> Intake:
    """A whole intake with ids and times that do not change from run to run."""
    intake = an_intake(clinic)
    give(intake, **{**MARIA, **changed})
    return settled(intake, n)


def settled(intake: Intake, n: int) -> Intake:
    patient = Patient.objects.create(
        clinic=intake.clinic, public_id=UUID(int=1000 + n), first_name="Maria", phone=str(n)
    )
    Intake.objects.filter(pk=intake.pk).update(
        public_id=UUID(int=n), started_at=BEGAN, ended_at=ENDED, status="completed", phase="COMPLETE", patient=patient
    )
    intake.refresh_from_db()
    return intake


def booked(intake: Intake) -> Appointment:
    provider = a_provider(intake.clinic)
    minute = int(BEGAN.timestamp()) // 60
    return Appointment.objects.create(
        clinic=intake.clinic, provider=provider, location=intake.clinic.locations.get(), intake=intake, starts_at=BEGAN,
        ends_at=ENDED, blocks_from=minute, blocks_until=minute + 7, idempotency_key="k", uid=UUID(int=7),
    )  # fmt: skip


def asked(user: User, clinic: Clinic, kind: Kind = Kind.INTAKES, form: Format = Format.CSV, **more: object) -> Export:
    wanted = {"purpose": Purpose.OPERATIONS, "identifiers": True, **more}
    return services.request_export(user=user, clinics=[clinic], kind=kind, form=form, **wanted)  # type: ignore[arg-type]


def built(export: Export) -> bytes:
    """The file, once a worker has built it."""
    work.build(export.pk)
    export.refresh_from_db()
    assert (export.state, export.reason) == ("done", "")
    return b"".join(storage.pieces(export))


def stream(data: bytes) -> io.BytesIO:
    return io.BytesIO(data)


__all__ = ["a_clinic", "asked", "booked", "built", "give", "maria", "settled", "staff", "stream"]
