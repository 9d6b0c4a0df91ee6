"""Every write of an intake: what it leaves, that it may be repeated, that it is in the audit trail."""

from __future__ import annotations

import re

import pytest
from django.db import connection

from intake import services
from intake.models import Answer, Intake, Patient, RedFlag, Turn
from intake.services import Claim, Given, StaleIntake
from intake.tests.rows import MARIA, a_clinic, an_intake, give
from notifications.models import Message
from voiceagent.audit.models import AuditEntry

pytestmark = pytest.mark.django_db


def actions(intake: Intake) -> list[str]:
    return list(AuditEntry.objects.for_object(intake).order_by("pk").values_list("action", flat=True))


def test_an_answer_is_kept_as_given() -> None:
    intake = an_intake()
    services.save_answer(
        intake_id=intake.pk,
        slot="zip",
        phase="ADDRESS",
        value="97201",
        heard="nine seven two oh one",
        confidence=0.8,
        source="speech",
        confirmed="read_back",
        flagged=True,
        reason="",
    )
    assert services.given(Answer.objects.get(intake=intake)) == Given(
        value="97201",
        heard="nine seven two oh one",
        confidence=0.8,
        source="speech",
        confirmed="read_back",
        flagged=True,
        reason="",
        corrected_from=None,
    )
    assert actions(intake) == ["intake.started", "intake.answer_saved"]


def test_a_corrected_answer_keeps_what_it_was_also_when_the_write_is_repeated() -> None:
    intake = an_intake()
    give(intake, zip="97201")
    give(intake, zip="97210")
    give(intake, zip="97210")
    assert [(answer.value, answer.corrected_from) for answer in Answer.objects.all()] == [("97210", "97201")]


def test_a_declined_answer_is_null_with_its_reason() -> None:
    intake = an_intake()
    give(intake, email=None)
    assert [(answer.value, answer.reason) for answer in Answer.objects.all()] == [(None, "declined")]


def test_a_claim_brings_everything_given_and_shuts_out_the_earlier_stream() -> None:
    intake = an_intake()
    first = services.claim_intake(intake_id=intake.pk)
    give(intake, insured=False)
    services.enter_phase(intake_id=intake.pk, phase="CHIEF_COMPLAINT")
    second = services.claim_intake(intake_id=intake.pk)
    assert second == Claim(
        version=2,
        phase="CHIEF_COMPLAINT",
        status="in_progress",
        number=2,
        answers={
            "insured": Given(
                value=False,
                heard="False",
                confidence=0.9,
                source="speech",
                confirmed="read_back",
                flagged=False,
                reason="",
                corrected_from=None,
            )
        },
    )
    with pytest.raises(StaleIntake):
        services.advance(intake_id=intake.pk, version=first.version)
    assert services.advance(intake_id=intake.pk, version=second.version) == 3


def test_a_step_repeated_by_its_own_stream_is_recognised_and_another_streams_is_not() -> None:
    intake = an_intake()
    first = services.claim_intake(intake_id=intake.pk)
    assert services.advance(intake_id=intake.pk, version=first.version, claim=first.number) == 2
    assert services.advance(intake_id=intake.pk, version=first.version, claim=first.number) == 2
    services.claim_intake(intake_id=intake.pk)
    with pytest.raises(StaleIntake):
        services.advance(intake_id=intake.pk, version=2, claim=first.number)


def test_a_turn_is_written_once_and_its_redacted_text_leaves_out_what_was_told() -> None:
    intake = an_intake()
    give(intake, first_name="Maria", last_name="Okafor", reason="a cough", payer="Aetna")
    for _ in range(2):
        services.add_turn(
            intake_id=intake.pk,
            n=1,
            speaker="caller",
            phase="DEMOGRAPHICS",
            text="it's Maria Okafor, I have a cough, 2025550143",
            latency_ms=12,
            audio_seconds=3.5,
            timings={"decision": 0.4},
        )
    assert [
        (turn.n, turn.text, turn.redacted, turn.latency_ms, turn.audio_seconds, turn.timings)
        for turn in Turn.objects.all()
    ] == [
        (
            1,
            "it's Maria Okafor, I have a cough, 2025550143",
            "it's [name] [name], I have a cough, [number]",
            12,
            3.5,
            {"decision": 0.4},
        ),
    ]


def test_a_red_flag_is_kept_once_for_each_phase() -> None:
    intake = an_intake()
    for phase in ("GREETING", "GREETING", "CHIEF_COMPLAINT"):
        services.add_red_flag(
            intake_id=intake.pk, rule="chest_pain", version="1", level=1, phase=phase, heard="my chest hurts"
        )
    assert list(RedFlag.objects.values_list("rule", "level", "phase")) == [
        ("chest_pain", 1, "GREETING"),
        ("chest_pain", 1, "CHIEF_COMPLAINT"),
    ]
    assert actions(intake) == ["intake.started", "intake.red_flag", "intake.red_flag"]


def test_the_code_is_short_clear_and_stays_the_same() -> None:
    intake = an_intake()
    code = services.issue_code(intake_id=intake.pk)
    assert re.fullmatch("[2347KLMRWXY]{6}", code)
    assert services.issue_code(intake_id=intake.pk) == code
    assert actions(intake) == ["intake.started", "intake.code_issued"]


def test_entering_a_phase_twice_is_entering_it_once() -> None:
    intake = an_intake()
    for _ in range(2):
        services.enter_phase(intake_id=intake.pk, phase="INSURANCE")
    assert Intake.objects.get().phase == "INSURANCE"
    assert actions(intake) == ["intake.started", "intake.phase_entered"]


def test_completing_makes_the_patient_and_one_message_however_often_it_is_done() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    for _ in range(2):
        services.complete_intake(intake_id=intake.pk, visit="Tuesday, December 1 at 9:30 AM with Doctor Lee")
    intake.refresh_from_db()
    patient = Patient.objects.get()
    assert (intake.status, intake.patient, intake.ended_at is not None) == ("completed", patient, True)
    assert {slot: getattr(patient, slot) for slot in MARIA if hasattr(patient, slot)} == {
        slot: value or "" for slot, value in MARIA.items() if slot not in ("insured", "reason", "onset")
    }
    assert list(Message.objects.values_list("template", "key", "state")) == [
        ("intake_summary", f"intake:{intake.pk}:intake_summary", "queued"),
    ]
    assert actions(intake)[-1] == "intake.completed"


def test_the_message_for_staff_holds_nothing_of_the_patient() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    services.complete_intake(intake_id=intake.pk, visit="")
    message = Message.objects.get()
    assert message.to == "desk@hillside.example.com"
    assert sorted(message.context) == ["check", "code", "ended_at", "given", "link", "red_flags", "visit"]
    told = [value for slot, value in MARIA.items() if isinstance(value, str) and slot != "policy_holder"]
    assert [value for value in told if value in str(message.context)] == []


@pytest.mark.parametrize(
    ("changed", "patients"),
    [
        ({}, 1),
        ({"first_name": "MARIA", "last_name": "o'kafor"}, 1),
        ({"zip": "97210"}, 1),
        ({"first_name": "Amara"}, 2),  # a twin: same phone, birth date and last name
        ({"phone": "2025550177"}, 2),
        ({"date_of_birth": "1985-03-14"}, 2),
        ({"phone": None}, 2),
    ],
)
def test_only_the_same_phone_name_and_birth_date_are_the_same_patient(
    changed: dict[str, str | None], patients: int
) -> None:
    clinic = a_clinic()
    for answers in (MARIA, {**MARIA, **changed}):
        intake = an_intake(clinic)
        give(intake, **answers)
        services.complete_intake(intake_id=intake.pk, visit="")
    assert Patient.objects.count() == patients


def test_a_returning_patient_keeps_what_was_not_given_again() -> None:
    clinic = a_clinic()
    for answers in (MARIA, {**MARIA, "email": "maria@example.com"}, {**MARIA, "zip": "97210"}):
        intake = an_intake(clinic)
        give(intake, **answers)
        services.complete_intake(intake_id=intake.pk, visit="")
    patient = Patient.objects.get()
    assert (patient.email, patient.zip, patient.intakes.count()) == ("maria@example.com", "97210", 3)


def test_another_clinics_patient_is_another_patient() -> None:
    for slug in ("hillside", "lakeside"):
        intake = an_intake(a_clinic(slug))
        give(intake, **MARIA)
        services.complete_intake(intake_id=intake.pk, visit="")
    assert Patient.objects.count() == 2


def test_a_hand_over_keeps_everything_and_tells_staff_once() -> None:
    intake = an_intake()
    give(intake, first_name="Maria")
    for _ in range(2):
        services.hand_over(intake_id=intake.pk, reason="asked", visit="")
    services.abandon(intake_id=intake.pk, reason="hung_up")
    intake.refresh_from_db()
    assert (intake.status, intake.handover_reason, intake.abandoned_reason, intake.patient) == (
        "handed_over",
        "asked",
        "",
        None,
    )
    assert list(Message.objects.values_list("template", flat=True)) == ["incomplete_intake"]
    assert Answer.objects.get().value == "Maria"


def test_an_abandoned_intake_can_still_be_completed_by_a_commit_that_came_late() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    services.abandon(intake_id=intake.pk, reason="hung_up")
    services.complete_intake(intake_id=intake.pk, visit="")
    intake.refresh_from_db()
    assert (intake.status, intake.abandoned_reason) == ("completed", "hung_up")


def test_a_completed_intake_stays_completed_when_a_person_takes_the_call_afterwards() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    services.complete_intake(intake_id=intake.pk, visit="")
    services.hand_over(intake_id=intake.pk, reason="key_0", visit="")
    intake.refresh_from_db()
    assert (intake.status, intake.handover_reason) == ("completed", "key_0")


def test_nothing_a_caller_said_is_readable_in_the_database() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    services.add_turn(
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
    assert {
        table: [value for value in told if value in everything_in(table)]
        for table in connection.introspection.table_names()
        if table.startswith(("intake_", "notifications_", "audit_"))
    } == {
        "audit_auditentry": [],
        "intake_answer": [],
        "intake_followup": [],
        "intake_intake": [],
        "intake_patient": [],
        "intake_redflag": [],
        "intake_turn": [],
        "notifications_message": [],
    }


def everything_in(table: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
        return str(cursor.fetchall())


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
