"""What callers said is unreadable in the database, and found all the same by who knows it."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from django.db import connection

from intake import services
from intake.models import Intake, Patient
from intake.tests.rows import MARIA, a_clinic, add_turn, an_intake, give, save_answer
from voiceagent.audit.models import AuditEntry

pytestmark = pytest.mark.django_db


def test_nothing_a_caller_said_is_readable_in_the_database() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    add_turn(
        intake_id=intake.pk,
        n=1,
        speaker="caller",
        phase="GREETING",
        text="Maria Okafor",
        latency_ms=None,
        audio_seconds=None,
        timings={},
    )
    services.complete_intake(intake_id=intake.pk, visit="")
    told = [
        str(value)
        for slot, value in MARIA.items()
        if isinstance(value, str) and len(value) > 3 and slot != "policy_holder"
    ]
    ours = [
        table
        for table in connection.introspection.table_names()
        if table.startswith(("intake_", "notifications_", "audit_", "worklist_"))
    ]
    assert {"intake_answer", "intake_turn", "intake_patient", "notifications_message", "audit_auditentry"} <= {*ours}
    assert [(table, value) for table in ours for value in told if stands_in(everything_in(table), value)] == []


def stands_in(text: str, value: str) -> bool:
    """As words of its own: five digits come about by chance in what is random (ids, hashes, ciphertext)."""
    return re.search(rf"(?<![A-Za-z0-9]){re.escape(value)}(?![A-Za-z0-9])", text) is not None


def everything_in(table: str) -> str:
    """All but moments, whose microseconds are any number."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
        return " ".join(str(cell) for row in cursor.fetchall() for cell in row if not isinstance(cell, datetime))


def test_at_the_end_the_transcript_is_redacted_with_all_that_was_told() -> None:
    intake = an_intake()
    said = ["this is maria okafor, my knee hurts", "okafur", "no"]
    for n, text in enumerate(said, start=1):
        add_turn(
            intake_id=intake.pk,
            n=n,
            speaker="caller",
            phase="DEMOGRAPHICS",
            text=text,
            latency_ms=None,
            audio_seconds=None,
            timings={},
        )
    give(intake, first_name="Maria", emergency_name="Chidi Okafor")
    save_answer(
        intake_id=intake.pk,
        slot="last_name",
        phase="DEMOGRAPHICS",
        value=None,
        heard="Okafur",
        confidence=0.2,
        source="speech",
        confirmed="no",
        flagged=True,
        reason="unclear",
    )
    services.abandon(intake_id=intake.pk, reason="hung_up")
    assert list(intake.turns.values_list("redacted", flat=True)) == [
        "this is [name] [name], my knee hurts",
        "[not understood]",
        "no",
    ]
    assert [turn.text for turn in intake.turns.all()] == said


@pytest.mark.parametrize(
    "term",
    [
        "(202) 555-0143",
        "+1 202 555 0143",
        "03/13/1985",
        "1985-03-13",
        "W-123 456 789",
        "okafor",
        "Maria Okafor",
        "Okafor, Maria",
    ],
)
def test_staff_find_a_patient_and_the_intake_by_what_they_know(term: str) -> None:
    clinic = a_clinic()
    intake = an_intake(clinic)
    give(intake, **MARIA)
    services.complete_intake(intake_id=intake.pk, visit="")
    other = an_intake(clinic)
    give(
        other,
        **{
            **MARIA,
            "first_name": "Ann",
            "last_name": "Lee",
            "phone": "2025550199",
            "date_of_birth": "1990-01-01",
            "member_id": "X1",
        },
    )
    services.complete_intake(intake_id=other.pk, visit="")
    assert list(Patient.objects.matching(term)) == [Intake.objects.get(pk=intake.pk).patient]
    assert list(Intake.objects.matching(term)) == [intake]


def test_an_incomplete_intake_is_found_by_its_answers() -> None:
    intake = an_intake()
    give(intake, phone="2025550143", last_name="Okafor")
    assert [list(Intake.objects.matching(term)) for term in ("202-555-0143", "Okafor", "Maria", "")] == [
        [intake],
        [intake],
        [],
        [],
    ]


def test_a_number_suggests_the_patients_of_this_clinic_who_gave_it() -> None:
    here, elsewhere = a_clinic(), a_clinic("lakeside")
    for clinic, changed in (
        (here, {}),
        (here, {"first_name": "Ada"}),
        (here, {"phone": "2025550149"}),
        (elsewhere, {}),
    ):
        intake = an_intake(clinic)
        give(intake, **{**MARIA, **changed})
        services.complete_intake(intake_id=intake.pk, visit="")
    asking = an_intake(here)
    found = services.suggest_patients(clinic=here, phone="2025550143", intake_id=asking.pk)
    assert sorted((record["first_name"], record["street"]) for record in found) == [
        ("Ada", "118 Fir Street"),
        ("Maria", "118 Fir Street"),
    ]
    assert services.suggest_patients(clinic=here, phone="2025550111", intake_id=asking.pk) == []
    read = AuditEntry.objects.filter(action="patient.suggested")
    assert list(read.values_list("clinic_id", "actor", "details")) == [
        (here.pk, "agent", {"intake": asking.pk, "patients": 2})
    ]
