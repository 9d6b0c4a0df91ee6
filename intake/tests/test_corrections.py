"""What follows from a decision of staff: the answer, its history, the patient, the tasks; and all of it back again."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pytest_django import Settings

from intake import services, typed
from intake.models import Answer, AnswerRevision, FollowUp, Intake, Patient, ReviewItem
from intake.tests.outside import a_post_office, doubts
from intake.tests.reviewing import a_doubted_intake
from intake.tests.rows import MARIA, an_intake, give
from voiceagent.audit.models import AuditEntry
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db
DANA = "user:7"
NOW = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("America/Los_Angeles"))


@pytest.fixture
def doubted() -> Intake:
    return a_doubted_intake()


def correct(intake: Intake, slot: str, text: str, *, as_typed: bool = False) -> AnswerRevision:
    return services.correct_answer(intake_id=intake.pk, slot=slot, text=text, actor=DANA, as_typed=as_typed)


def answer(intake: Intake, slot: str) -> tuple[Any, ...]:
    row = Answer.objects.get(intake=intake, slot=slot)
    return row.value, row.heard, row.source, row.confirmed, row.flagged, row.corrected_from


def tasks() -> dict[str, str]:
    return dict(WorkItem.objects.values_list("queue", "close_reason"))


def test_what_is_typed_is_stored_as_a_callers_would_be_or_asked_about() -> None:
    def read(slot: str, text: str) -> Any:
        try:
            return typed.read(slot, text, now=NOW, payers=("Moda Health",))
        except typed.Unreadable as error:
            return error.meant, str(error).split(":")[-1].strip()

    vague = "This was not plainly understood."
    assert [
        (slot, text, read(slot, text))
        for slot, text in [
            ("date_of_birth", "3/13/1985"), ("date_of_birth", "2/30/1985"), ("date_of_birth", "1985-03-13"),
            ("phone", "(202) 555-0143"), ("phone", "202555"), ("zip", "97005-1234"), ("state", "Oregon"),
            ("insured", "no"), ("member_id", "w123 456 789"), ("last_name", "McDonald"), ("last_name", "okonkwo"),
            ("last_name", "van der Berg"), ("first_name", "Maria Okafor"), ("street", "118 fir street"),
            ("street", "118 Fir St"), ("payer", "moda health"), ("payer", "Etna"), ("unit", "4B"),
            ("reason", "a  cough, since May"), ("reason", " "), ("reason", "x" * 501),
        ]
    ] == [
        ("date_of_birth", "3/13/1985", "1985-03-13"),
        ("date_of_birth", "2/30/1985", (None, "there is no such date.")),
        ("date_of_birth", "1985-03-13", "1985-03-13"),
        ("phone", "(202) 555-0143", "2025550143"),
        ("phone", "202555", (None, "something is missing.")),
        ("zip", "97005-1234", "97005"),
        ("state", "Oregon", "OR"),
        ("insured", "no", False),
        ("member_id", "w123 456 789", "W123456789"),
        ("last_name", "McDonald", "McDonald"),
        ("last_name", "okonkwo", "Okonkwo"),
        ("last_name", "van der Berg", "van der Berg"),
        ("first_name", "Maria Okafor", (None, "That does not look like a value for this answer.")),
        ("street", "118 fir street", "118 Fir Street"),
        ("street", "118 Fir St", ("118 Fir Street", vague)),
        ("payer", "moda health", "Moda Health"),
        ("payer", "Etna", ("Aetna", vague)),
        ("unit", "4B", "Unit 4B"),
        ("reason", "a  cough, since May", "a cough, since May"),
        ("reason", " ", (None, "Please type a value.")),
        ("reason", "x" * 501, (None, "That is too long.")),
    ]  # fmt: skip


def test_a_correction_keeps_what_was_and_reaches_the_patient_and_the_search(doubted: Intake) -> None:
    revision = correct(doubted, "last_name", "Okonkwo")
    assert answer(doubted, "last_name") == ("Okonkwo", "oh car for", "staff", "staff", False, "Okafor")
    assert (revision.kind, revision.old, revision.new, revision.actor) == ("corrected", "Okafor", "Okonkwo", DANA)
    patient = Patient.objects.get()
    assert (patient.last_name, patient.first_name) == ("Okonkwo", "Maria")
    found = [[len(rows.matching(name)) for name in ("Okonkwo", "Okafor")] for rows in (Patient.objects, Intake.objects)]
    assert found == [[1, 0], [1, 0]]
    trail = AuditEntry.objects.filter(actor=DANA).order_by("pk")
    details = {"slot": "last_name", "source": "staff", "confirmed": "staff", "flagged": False}
    assert list(trail.values_list("action", "details")) == [
        ("intake.answer_saved", details),
        ("patient.updated", {"intake": doubted.pk}),
    ]


def test_the_task_is_done_when_nothing_is_left_and_there_again_when_a_step_is_taken_back(doubted: Intake) -> None:
    steps = [
        correct(doubted, "last_name", "Okonkwo"),
        correct(doubted, "zip", "97006"),
        services.accept_answer(intake_id=doubted.pk, slot="city", actor=DANA),
    ]
    assert (tasks(), doubts()) == ({"doubtful": ""}, [])
    services.accept_answer(intake_id=doubted.pk, slot="member_id", actor=DANA)
    assert tasks() == {"doubtful": "corrected"}
    assert [doubts(state) for state in ("moot", "rejected")] == [
        [("different", "zip", "97201", "97005")],
        [("different", "city", "Portland", "Beaverton")],
    ]
    services.undo_revision(revision_id=steps[0].pk, actor=DANA)
    assert tasks() == {"doubtful": ""}
    assert answer(doubted, "last_name") == ("Okafor", "oh car for", "speech", "read_back", True, None)
    for step in steps[1:]:
        services.undo_revision(revision_id=step.pk, actor=DANA)
    assert (len(doubts()), Patient.objects.get().zip, Patient.objects.get().last_name) == (2, "97201", "Okafor")
    with pytest.raises(services.AlreadyDecided):
        services.undo_revision(revision_id=steps[0].pk, actor=DANA)


def test_a_suggestion_taken_goes_the_same_way(doubted: Intake) -> None:
    city = ReviewItem.objects.get(slot="city")
    services.accept_review(item_id=city.pk, actor=DANA)
    assert answer(doubted, "city") == ("Beaverton", "Portland", "staff", "staff", False, "Portland")
    assert Patient.objects.get().city == "Beaverton"
    assert doubts() == [("different", "zip", "97201", "97005")]
    services.undo_revision(revision_id=AnswerRevision.objects.get().pk, actor=DANA)
    assert (Patient.objects.get().city, len(doubts())) == ("Portland", 2)


def test_a_value_may_be_kept_as_typed_or_taken_away(doubted: Intake) -> None:
    correct(doubted, "street", "118 Fir St", as_typed=True)
    correct(doubted, "unit", "", as_typed=True)
    correct(doubted, "caller_name", "Ann Lee")
    assert [answer(doubted, slot)[0] for slot in ("street", "unit", "caller_name")] == ["118 Fir St", None, "Ann Lee"]
    assert (Patient.objects.get().street, Patient.objects.get().unit) == ("118 Fir St", "")
    for slot in ("visit", "errand", "nonsense"):
        with pytest.raises(services.NoSuchAnswer):
            correct(doubted, slot, "x")


def test_a_later_calls_word_stands_and_nobody_becomes_somebody_else(doubted: Intake) -> None:
    later = an_intake(doubted.clinic)
    give(later, **{**MARIA, "street": "9 Oak Street"})
    services.complete_intake(intake_id=later.pk, visit="")
    correct(doubted, "street", "7 Elm Street")
    assert Patient.objects.get().street == "9 Oak Street"
    correct(doubted, "first_name", "Marta")  # two calls made this patient: whose name was wrong?
    assert (Patient.objects.get().first_name, tasks()["duplicate"]) == ("Maria", "")


def test_who_turns_out_to_be_a_patient_already_is_left_to_a_person(doubted: Intake) -> None:
    sister = an_intake(doubted.clinic)
    give(sister, **{**MARIA, "first_name": "Marta"})
    services.complete_intake(intake_id=sister.pk, visit="")
    correct(doubted, "first_name", "Marta")
    assert sorted(Patient.objects.values_list("pk", flat=True)) == sorted(
        {doubted.patient_id, Intake.objects.get(pk=sister.pk).patient_id}  # type: ignore[type-var]  # both are set
    )
    assert [patient.first_name for patient in Patient.objects.order_by("pk")] == ["Maria", "Marta"]
    assert WorkItem.objects.about(doubted).get(queue="duplicate").reason == "identity_corrected"


def test_what_is_corrected_is_checked_again_outside(doubted: Intake, settings: Settings) -> None:
    with a_post_office(settings):
        correct(doubted, "street", "9 Oak Street")
        assert list(FollowUp.objects.values_list("kind", "state")) == [("address", "queued")]
