"""An intake with something of everything that staff decide, and staff to decide it."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from intake import services
from intake.models import Answer, FollowUp, Intake, ReviewItem
from intake.reviews import Suggestion, suggest
from intake.tests.rows import MARIA, a_clinic, add_turn, an_intake, give
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Role

DOUBTED = {"member_id": (0.55, "w one two three"), "last_name": (0.7, "oh car for")}
SAID = (
    ("agent", "GREETING", "Thank you for calling. Are you ready to start?", {"playout_s": 0.5, "ended_s": 5.0}),
    ("caller", "GREETING", "yes this is Maria Okafor", {"ended_s": 7.2}),
    ("agent", "INSURANCE", "Do you have health insurance?", {"playout_s": 8.0, "ended_s": 10.5, "endpoint_ms": 600.0}),
    ("caller", "INSURANCE", "yes", {"ended_s": 11.6}),
    ("agent", "INSURANCE", "Which company is it with?", {"playout_s": 14.4, "cut_s": 15.6, "endpoint_ms": 600.0}),
    ("caller", "INSURANCE", "it's Aetna", {"ended_s": 17.1}),
)  # fmt: skip


def a_doubted_intake(clinic: Clinic | None = None) -> Intake:
    """Completed; last name and member ID to check, and USPS knows another city and ZIP."""
    intake = an_intake(clinic)
    give(intake, **MARIA)
    for slot, (confidence, heard) in DOUBTED.items():
        Answer.objects.filter(intake=intake, slot=slot).update(flagged=True, confidence=confidence, heard=heard)
    for n, (speaker, phase, text, timings) in enumerate(SAID):
        add_turn(
            intake_id=intake.pk,
            n=n,
            speaker=speaker,
            phase=phase,
            text=text,
            latency_ms=40 if "endpoint_ms" in timings else None,
            audio_seconds=timings.get("playout_s", timings["ended_s"] - 1 if "ended_s" in timings else 0.0),
            timings=timings,
        )
    services.issue_code(intake_id=intake.pk)
    services.complete_intake(intake_id=intake.pk, visit="")
    follow_up = FollowUp.objects.create(
        intake=intake, kind="address", state="done", result={"city": "Beaverton", "zip": "97005"}
    )
    usps, kind = ReviewItem.Source.USPS, ReviewItem.Kind.DIFFERENT
    suggest(
        follow_up=follow_up,
        suggestions=[
            Suggestion(kind, "city", usps, ours="Portland", suggested="Beaverton"),
            Suggestion(kind, "zip", usps, ours="97201", suggested="97005"),
        ],
    )
    return Intake.objects.get(pk=intake.pk)


def staff_of(clinic: Clinic, role: Role = Role.FRONT_DESK) -> tuple[Client, User]:
    user = User.objects.create_user(f"{role}-{clinic.slug}")
    clinics.add_member(actor="system", clinic=clinic, user=user, role=role)
    client = Client()
    client.force_login(user)
    return client, user


def another_clinic() -> Clinic:
    return a_clinic("lakeside")


def page_address(intake: Intake) -> str:
    return reverse("admin:intake_intake_change", args=[intake.pk])


def step_address(intake: Intake, verb: str) -> str:
    return reverse("admin:intake_intake_review", args=[intake.pk, verb])
