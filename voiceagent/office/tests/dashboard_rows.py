"""A small clinic's calls, of which every number is known."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.models import User

from intake.models import Answer, FollowUp, Intake, RedFlag, Turn
from intake.tests.rows import a_clinic
from scheduling.models import Appointment, Location, Provider
from telephony.models import Call
from voiceagent.clinics.models import Clinic, PhoneLine, Role
from voiceagent.clinics.services import add_line, add_member

MINUTE = timedelta(minutes=1)


def a_manager(clinic: Clinic, name: str = "morgan", role: Role = Role.MANAGER) -> User:
    user = User.objects.create_user(name, password="a long enough one", is_staff=True)
    add_member(actor="system", clinic=clinic, user=user, role=role)
    return user


def a_clinic_with_a_line(slug: str = "hillside", number: str = "+15035550188") -> tuple[Clinic, PhoneLine]:
    clinic = a_clinic(slug)
    return clinic, add_line(actor="system", clinic=clinic, number=number)


def a_call(line: PhoneLine, at: datetime, status: str, phase: str, minutes: int = 4, **more: Any) -> Intake:
    """Ended after so many minutes; 0 minutes: it has not."""
    ended = at + minutes * MINUTE if minutes else None
    clinic = line.clinic
    intake = Intake.objects.create(
        clinic=clinic, language="en", started_at=at, ended_at=ended, status=status, phase=phase, **more
    )
    sid = f"CA{intake.pk:032}"
    Call.objects.create(
        clinic=clinic, phone_line=line, call_sid=sid, started_at=at, ended_at=ended, status=status, intake=intake
    )
    return intake


def turns(intake: Intake, *replies: int) -> None:
    """A question and an answer for each reply, whose milliseconds are decision and silence in equal parts."""
    for n, milliseconds in enumerate(replies):
        said = {"phase": intake.phase, "redacted": "", "intake": intake}
        Turn.objects.create(n=2 * n, speaker="caller", text="yes", **said)
        half = milliseconds // 2
        Turn.objects.create(
            n=2 * n + 1, speaker="agent", text="a" * 40, latency_ms=half, timings={"endpoint_ms": half}, **said
        )


def answer(intake: Intake, slot: str, value: Any, **more: Any) -> None:
    defaults = {"phase": "DEMOGRAPHICS", "confidence": 0.9, "source": "speech", "confirmed": "read_back"}
    Answer.objects.create(intake=intake, slot=slot, value=value, **(defaults | more))


def fill(line: PhoneLine, now: datetime) -> None:
    """Today and yesterday: two complete intakes, one handed over, one abandoned, one on the line."""
    done = a_call(line, now - 2 * MINUTE, "completed", "COMPLETE", minutes=6)
    turns(done, 400, 400, 400)
    answer(done, "payer", "Aetna")
    answer(done, "phone", "5035550123", source="staff", confirmed="staff", corrected_from="5035550124")
    answer(done, "zip", "97201", flagged=True)
    RedFlag.objects.create(intake=done, rule="chest_pain", version="1", level=1, phase="CHIEF_COMPLAINT", heard="x")
    FollowUp.objects.create(intake=done, kind="complaint", state="done", result={"tokens": 500_000})
    again = a_call(line, now - 1440 * MINUTE, "completed", "COMPLETE", minutes=4)
    turns(again, 1600)
    answer(again, "payer", "a plan nobody knows")
    answer(again, "phone", "5035550125", corrected_from="5035550126")
    a_call(line, now - 3 * MINUTE, "handed_over", "ADDRESS", minutes=2, handover_reason="asked")
    a_call(line, now - 4 * MINUTE, "abandoned", "INSURANCE", minutes=1, abandoned_reason="hung_up")
    a_call(line, now - MINUTE, "in_progress", "DEMOGRAPHICS", minutes=0)
    location = Location.objects.create(clinic=line.clinic, name="Main", timezone=line.clinic.timezone)
    provider = Provider.objects.create(clinic=line.clinic, name="Doctor Lee")
    at = now + 1440 * MINUTE
    Appointment.objects.create(
        clinic=line.clinic, provider=provider, location=location, intake=done, starts_at=at, ends_at=at + 30 * MINUTE,
        blocks_from=int(at.timestamp()) // 60, blocks_until=int(at.timestamp()) // 60 + 30, idempotency_key="one",
    )  # fmt: skip
