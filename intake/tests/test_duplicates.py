"""Possible duplicates: who is suggested, what is remembered, and merges that leave nothing behind and can be undone."""

from __future__ import annotations

from typing import Any

import pytest

from intake import alike, duplicates, lookups, merging, patients
from intake.models import Intake, Patient, PatientMerge, PatientPair
from intake.tests.rows import MARIA, a_clinic, an_intake, give
from scheduling.models import Appointment, WaitlistEntry
from scheduling.tests.rows import a_provider
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db
STAFF = "user:1"


def called(clinic: Clinic, **answers: str | None) -> Patient:
    """The patient of a call with Maria's answers, except these."""
    intake = an_intake(clinic)
    give(intake, **{**MARIA, **answers})
    patient = patients.keep_patient(intake=intake)
    Intake.objects.filter(pk=intake.pk).update(patient=patient)
    return patient


def suggested() -> list[tuple[int, int, list[str], str]]:
    return [(pair.first_id, pair.second_id, pair.reasons, pair.state) for pair in PatientPair.objects.all()]


def test_names_that_may_be_one_person() -> None:
    rows = {
        (("Catherine", "Lopez"), ("Katherine", "López")): True,
        (("Maria", "Lopez Jimenez"), ("Maria", "Jimenez")): True,
        (("Jon", "O'Brien"), ("John", "OBrien")): True,
        (("Emma", "Stone"), ("Olivia", "Stone")): False,
        (("Maria", "Lopez"), ("Maria", "Schmidt")): False,
        (("", "Lopez"), ("", "Lopez")): False,
    }
    assert {pair: alike.names_alike(*pair) for pair in rows} == rows


def test_who_is_suggested_and_why() -> None:
    """Against Maria, whom the clinic has; each of the others alone."""
    rows: dict[str, tuple[dict[str, str | None], list[str]]] = {
        "another phone": ({"phone": "2025550177"}, ["same_name_and_birth_date", "same_member_id"]),
        "heard differently": (
            {"first_name": "Mariah", "phone": "2025550177", "member_id": None},
            ["same_birth_date_similar_name"],
        ),
        "a typing error in the date": (
            {"date_of_birth": "1985-03-18", "member_id": None},
            ["same_phone_similar_name"],
        ),
        "the same card, the same birthday": (
            {"first_name": "Ngozi", "last_name": "Adeyemi", "phone": "2025550177"},
            ["same_member_id"],
        ),
        "a child of hers": ({"first_name": "Emeka", "date_of_birth": "2015-01-02"}, []),
        "somebody else": (
            {"first_name": "Walter", "phone": "2025550177", "member_id": "1", "date_of_birth": "1950-01-02"},
            [],
        ),
    }
    found = {}
    for name, (answers, _) in rows.items():
        clinic = a_clinic(name.replace(" ", "-").replace(",", ""))
        called(clinic)
        called(clinic, **answers)
        found[name] = [why for pair in PatientPair.objects.filter(clinic=clinic) for why in pair.reasons]
    assert found == {name: why for name, (_, why) in rows.items()}
    assert WorkItem.objects.filter(queue="duplicate").count() == PatientPair.objects.count()


def test_another_clinics_patient_is_never_suggested() -> None:
    called(a_clinic())
    called(a_clinic("lakeside"), phone="2025550177")
    assert suggested() == []


def test_a_day_on_which_many_were_born_crowds_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "CANDIDATES", 2)
    clinic = a_clinic()
    maria = called(clinic, member_id=None)
    born = {"date_of_birth": "1985-03-18"}  # as the next record has it: she was heard wrong, they were born that day
    for number, name in enumerate(("Ngozi", "Walter", "Emma")):
        Patient.objects.create(clinic=clinic, first_name=name, last_name="Stone", phone=f"202555017{number}", **born)
    again = called(clinic, member_id=None, **born)
    assert suggested() == [(maria.pk, again.pk, ["same_phone_similar_name"], "open")]


def test_different_people_are_never_suggested_again() -> None:
    clinic = a_clinic()
    one, other = called(clinic), called(clinic, phone="2025550177")
    pair = PatientPair.objects.get()
    duplicates.are_different(pair_id=pair.pk, actor=STAFF)
    called(clinic, phone="2025550177")
    with pytest.raises(duplicates.AlreadyDecided):
        merging.merge(pair_id=pair.pk, survivor_id=one.pk, take={}, actor=STAFF)
    why = ["same_name_and_birth_date", "same_member_id"]
    assert suggested() == [(one.pk, other.pk, why, "different")]
    assert [item.close_reason for item in WorkItem.objects.filter(queue="duplicate")] == ["different_people"]


@pytest.fixture
def two() -> tuple[Patient, Patient]:
    """Maria twice, with a call each; the second also has a visit and a place on the wait list."""
    clinic = a_clinic()
    one = called(clinic)
    other = called(clinic, phone="2025550177", email="maria@example.com", street="9 Elm Street", unit=None)
    provider = a_provider(clinic)
    Appointment.objects.create(
        clinic=clinic, provider=provider, location=provider.availabilities.all()[0].location, patient=other,
        starts_at="2027-01-04T17:00Z", ends_at="2027-01-04T17:30Z", blocks_from=1, blocks_until=2, idempotency_key="a",
    )  # fmt: skip
    WaitlistEntry.objects.create(clinic=clinic, patient=other)
    return one, other


def belongings(patient_id: int) -> tuple[int, int, int]:
    return tuple(model.objects.filter(patient=patient_id).count() for model in (Intake, Appointment, WaitlistEntry))  # type: ignore[return-value]  # of three


def values(patient_id: int) -> dict[str, Any]:
    return {name: getattr(Patient.objects.get(pk=patient_id), name) for name in (*merging.FIELDS, "public_id")}


def test_a_merge_moves_everything_and_its_undo_restores_both(two: tuple[Patient, Patient]) -> None:
    one, other = two
    before = values(one.pk), values(other.pk)
    pair = PatientPair.objects.get()
    done = merging.merge(pair_id=pair.pk, survivor_id=one.pk, take={"phone": "second", "street": "first"}, actor=STAFF)
    expected = {**before[0], "phone": "2025550177", "email": "maria@example.com"}
    assert (values(one.pk), belongings(one.pk), Patient.objects.count()) == (expected, (2, 1, 1), 1)
    assert Patient.objects.matching("202-555-0177").get() == one
    assert suggested()[0][3] == "same"
    assert "Okafor" not in PatientMerge.objects.extra(select={"kept": "snapshot"}).values_list("kept", flat=True)[0]

    Patient.objects.get(pk=one.pk).save()
    changed = Patient.objects.get(pk=one.pk)
    changed.city = "Salem"
    changed.save()
    merging.undo(merge_id=done.pk, actor=STAFF)
    assert (values(one.pk), values(other.pk)) == ({**before[0], "city": "Salem"}, before[1])
    assert (belongings(one.pk), belongings(other.pk), suggested()[0][3]) == ((1, 0, 0), (1, 1, 1), "open")
    assert WorkItem.objects.get(queue="duplicate").closed_at is None
    with pytest.raises(merging.CannotUndo):
        merging.undo(merge_id=done.pk, actor=STAFF)
    trail = AuditEntry.objects.filter(object_type="intake.patientmerge").values_list("action", "actor")
    assert sorted(trail) == [("patient.merge_undone", STAFF), ("patient.merged", STAFF)]


def test_what_was_decided_of_the_merged_record_holds_for_the_survivor(two: tuple[Patient, Patient]) -> None:
    one, other = two
    third = called(one.clinic, phone="2025550199", member_id=None)
    of = {(pair.first_id, pair.second_id): pair.pk for pair in PatientPair.objects.all()}
    duplicates.are_different(pair_id=of[other.pk, third.pk], actor=STAFF)
    before = suggested()
    done = merging.merge(pair_id=of[one.pk, other.pk], survivor_id=other.pk, take={}, actor=STAFF)
    assert sorted((first, second, state) for first, second, _, state in suggested()) == [
        (one.pk, other.pk, "same"),
        (one.pk, third.pk, "moot"),
        (other.pk, third.pk, "different"),
    ]
    merging.undo(merge_id=done.pk, actor=STAFF)
    assert suggested() == before
    again = merging.merge(pair_id=of[one.pk, other.pk], survivor_id=one.pk, take={}, actor=STAFF)
    assert sorted(state for *_, state in suggested()) == ["different", "different", "same"]
    merging.undo(merge_id=again.pk, actor=STAFF)
    assert suggested() == before


def test_a_merge_that_cannot_be_leaves_everything_as_it_was(two: tuple[Patient, Patient]) -> None:
    one, other = two
    third = called(one.clinic, phone="2025550177", date_of_birth="1985-03-14")
    pair = PatientPair.objects.get(first_id=one.pk, second_id=third.pk)
    with pytest.raises(merging.CannotMerge):
        merging.merge(
            pair_id=pair.pk, survivor_id=one.pk, take={"phone": "second", "date_of_birth": "first"}, actor=STAFF
        )
    with pytest.raises(ValueError, match="one of the two"):
        merging.merge(pair_id=pair.pk, survivor_id=other.pk, take={}, actor=STAFF)
    assert (Patient.objects.count(), PatientMerge.objects.count(), belongings(third.pk)) == (3, 0, (1, 0, 0))


def test_a_patient_is_found_however_it_is_typed() -> None:
    maria = called(a_clinic())
    terms = (
        "3/13/1985", "03-13-85", "March 13, 1985", "13 mar 1985", "1985-03-13", "03131985", "maria okafor",
        "okafor maria", "Okafor, Maria", "OKAFOR", "(202) 555-0143", "w123-456-789", "oka, m", "oka,mari", "okaf m",
    )  # fmt: skip
    assert [term for term in terms if list(Patient.objects.found(term)) != [maria]] == []
    assert [list(Patient.objects.found(term)) for term in ("3/14/1985", "oka, z", "okb, m", "", ",", "5550143")] == [
        []
    ] * 6
    assert lookups.birth_date("3/4/99") is not None
