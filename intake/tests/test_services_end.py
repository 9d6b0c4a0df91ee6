"""How an intake ends: completed, handed over, abandoned; and the patient it is about."""

from __future__ import annotations

import pytest

from intake import services
from intake.models import Answer, Intake, Patient
from intake.tests.rows import MARIA, a_clinic, add_red_flag, an_intake, give
from notifications.models import Message
from voiceagent.audit.models import AuditEntry
from voiceagent.worklist import services as worklist
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import CloseReason

pytestmark = pytest.mark.django_db


def actions(intake: Intake) -> list[str]:
    return list(AuditEntry.objects.for_object(intake).order_by("pk").values_list("action", flat=True))


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
    assert list(WorkItem.objects.values_list("queue", "close_reason")) == [("incomplete", "completed")]


def test_a_completed_intake_stays_completed_when_a_person_takes_the_call_afterwards() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    services.complete_intake(intake_id=intake.pk, visit="")
    services.hand_over(intake_id=intake.pk, reason="key_0", visit="")
    intake.refresh_from_db()
    assert (intake.status, intake.handover_reason) == ("completed", "key_0")


def test_what_needs_a_human_becomes_a_task_once() -> None:
    clinic = a_clinic()
    doubtful, left, dropped, urgent = (an_intake(clinic) for _ in range(4))
    give(doubtful, **MARIA)
    Answer.objects.filter(intake=doubtful, slot="zip").update(flagged=True)
    for _ in range(2):
        services.complete_intake(intake_id=doubtful.pk, visit="")
        services.hand_over(intake_id=left.pk, reason="asked", visit="")
        services.abandon(intake_id=dropped.pk, reason="hung_up")
        for rule, level in (("chest_pain", 1), ("wound_infection", 3)):
            add_red_flag(intake_id=urgent.pk, rule=rule, version="1", level=level, phase="GREETING", heard="oh no")
    services.reached(intake_id=left.pk, actor="system")
    tasks = WorkItem.objects.order_by("pk").values_list("subject_type", "subject_id", "queue", "reason", "close_reason")
    assert list(tasks) == [
        ("intake.intake", doubtful.pk, "doubtful", "flagged", ""),
        ("intake.intake", left.pk, "call_back", "asked", "reached"),
        ("intake.intake", dropped.pk, "incomplete", "hung_up", ""),
        ("intake.intake", urgent.pk, "emergency", "chest_pain", ""),
        ("intake.intake", urgent.pk, "call_back", "wound_infection", ""),
    ]


def test_an_emergency_heard_after_its_task_was_closed_is_a_task_again() -> None:
    intake = an_intake()
    flag = {"rule": "chest_pain", "version": "1", "level": 1, "heard": "my chest hurts"}
    add_red_flag(intake_id=intake.pk, phase="GREETING", **flag)
    for close, phase in ((True, "CHIEF_COMPLAINT"), (False, "SUMMARY")):
        item = WorkItem.objects.get()
        if close:
            worklist.close(item=item, reason=CloseReason.FALSE_ALARM, actor="user:1")
        add_red_flag(intake_id=intake.pk, phase=phase, **flag)
    item.refresh_from_db()
    assert (item.closed_at, [event.action for event in item.events.all()]) == (None, ["opened", "closed", "reopened"])
    # Staff found nothing in it; that the caller then wanted a person is a promise of its own.
    worklist.close(item=item, reason=CloseReason.FALSE_ALARM, actor="user:1")
    services.hand_over(intake_id=intake.pk, reason="asked", visit="")
    assert [(one.queue, one.reason) for one in WorkItem.objects.open()] == [("call_back", "asked")]
