"""Finding people and deciding about duplicates, as staff's browsers ask for it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from intake import reports
from intake.models import Intake, Patient, PatientMerge, PatientPair
from intake.tests.test_duplicates import called
from scheduling.models import Appointment
from scheduling.tests.rows import a_provider
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_member, open_clinic
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db


def a_clinic(slug: str) -> Clinic:
    return open_clinic(
        actor="system",
        name=slug.title(),
        slug=slug,
        timezone="America/Los_Angeles",
        front_desk_number="+12025550100",
        summary_email="desk@example.com",
    )


def staff_of(clinic: Clinic, name: str) -> Client:
    user = User.objects.create_user(name, is_staff=True)
    add_member(actor="system", clinic=clinic, user=user, role=Role.FRONT_DESK)
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def clinic() -> Clinic:
    return a_clinic("hillside")


@pytest.fixture
def desk(clinic: Clinic) -> Client:
    return staff_of(clinic, "dana")


@pytest.fixture
def stranger() -> Client:
    return staff_of(a_clinic("lakeside"), "noor")


def a_visit(patient: Patient, key: str, provider: object = None) -> Appointment:
    doctor = a_provider(patient.clinic, key)
    return Appointment.objects.create(
        clinic=patient.clinic, provider=doctor, location=doctor.availabilities.all()[0].location, patient=patient,
        starts_at="2027-01-04T17:00Z", ends_at="2027-01-04T17:30Z", blocks_from=1, blocks_until=2, idempotency_key=key,
    )  # fmt: skip


def found(client: Client, term: str) -> list[tuple[str, str]]:
    """The kinds found, and the people, in the order of the list."""
    answer = client.post("/admin/find/", {"term": term})
    assert answer.status_code == 200
    return re.findall(r'found-title" [^>]*>(\w+)<|<a [^>]*><span>([^<]+)<', answer.content.decode())


def test_one_box_finds_people_and_all_that_is_theirs(clinic: Clinic, desk: Client, stranger: Client) -> None:
    maria = called(clinic)
    a_visit(maria, "Doctor Lee")
    Intake.objects.update(confirmation_code="7F3KQ")
    everything = [
        ("Patients", ""), ("", "Maria Okafor"), ("Intakes", ""), ("", "Maria Okafor"), ("Visits", ""),
        ("", "Monday, January 4 at 9:00 AM with Doctor Lee"),
    ]  # fmt: skip
    terms = ("(202) 555-0143", "03/13/1985", "W123456789", "okafor", "maria okafor", "oka, ma")
    assert {term: found(desk, term) for term in terms} == dict.fromkeys(terms, everything)
    assert found(desk, "7f3kq") == [("Intakes", ""), ("", "Maria Okafor")]
    assert [found(desk, term) for term in ("ok", "okafo", "2025550199", "", "'); --")] == [[]] * 5
    assert [found(stranger, term) for term in terms] == [[]] * len(terms)
    assert (desk.get("/admin/find/?term=okafor").status_code, Client().post("/admin/find/").status_code) == (405, 302)
    trail = AuditEntry.objects.filter(action="search.read").values_list("details", flat=True)
    assert list(trail)[::-1] == [{"patients": 1, "intakes": 1, "visits": 1}] * len(terms) + [{"intakes": 1}] or len(
        trail
    )


def test_a_duplicate_is_merged_and_taken_back(clinic: Clinic, desk: Client, stranger: Client) -> None:
    one, other = called(clinic), called(clinic, phone="2025550177")
    pair = PatientPair.objects.get()
    address = f"/admin/duplicates/{pair.pk}/"
    page = desk.get("/admin/?queue=duplicate").content.decode()
    assert (address in page, "Maria Okafor / Maria Okafor" in page) == (True, True)
    page = desk.get(address).content.decode()
    assert ("Same name and date of birth · Same member ID" in page, page.count("is-different")) == (True, 1)
    assert re.findall(r"call of \w+ \d+, \d+, (\w+ \w+)", page)[0] == "read back"
    assert [
        client.post(f"{address}merge/", {"survivor": "second", "phone": "first"}).status_code
        for client in (stranger, desk, desk)
    ] == [404, 302, 409]
    assert [(row.pk, row.phone, row.intakes.count()) for row in Patient.objects.all()] == [(other.pk, "2025550143", 2)]
    assert "Undo the merge" in desk.get(address).content.decode()
    undo = f"/admin/merges/{PatientMerge.objects.get().pk}/undo/"
    assert [client.post(undo).status_code for client in (stranger, desk, desk)] == [404, 302, 409]
    assert sorted((row.pk, row.phone, row.intakes.count()) for row in Patient.objects.all()) == [
        (one.pk, "2025550143", 1),
        (other.pk, "2025550177", 1),
    ]
    assert [client.post(f"{address}different/").status_code for client in (stranger, desk, desk)] == [404, 302, 409]
    assert WorkItem.objects.get(queue="duplicate").close_reason == "different_people"
    assert (stranger.get(address).status_code, "not suggested again" in desk.get(address).content.decode()) == (
        404,
        True,
    )


def test_two_visits_at_the_same_time_are_sorted_out_first(clinic: Clinic, desk: Client) -> None:
    a_visit(called(clinic), "Doctor Lee")
    a_visit(called(clinic, phone="2025550177"), "Doctor Kim")
    answer = desk.post(f"/admin/duplicates/{PatientPair.objects.get().pk}/merge/", {"survivor": "first"})
    assert (answer.status_code, "Cancel one of the two first" in answer.content.decode()) == (409, True)
    assert Patient.objects.count() == 2


@pytest.mark.parametrize("count", [1, 15])
def test_a_patient_is_one_page(
    clinic: Clinic, desk: Client, stranger: Client, count: int, django_assert_max_num_queries: Any
) -> None:
    maria = called(clinic)
    for n in range(count):
        called(clinic)
        a_visit(maria, f"Doctor {n}")
    called(clinic, phone="2025550177")
    reports.queue_summary(maria.intakes.first() or pytest.fail("no intake"), "")
    address = f"/admin/intake/patient/{maria.pk}/change/"
    with django_assert_max_num_queries(40):
        page = desk.get(address).content.decode()
    wanted = (
        "Maria Okafor", "Mar 13, 1985", "Monday, January 4 at 9:00 AM", "in progress", "••••••789", "Chidi Okafor",
        "Walgreens", "intake summary", "Possible duplicate", "created",
    )  # fmt: skip
    assert [words for words in wanted if words not in page] == []
    assert (stranger.get(address).status_code, desk.post(address).status_code) == (302, 404)
    trail = AuditEntry.objects.filter(action="patient.read").values_list("object_id", "clinic_id")
    assert list(trail) == [(str(maria.pk), clinic.pk)]


def test_a_member_id_is_shown_to_who_asks_for_it_and_that_is_noted(
    clinic: Clinic, desk: Client, stranger: Client
) -> None:
    maria, _ = called(clinic), called(clinic, phone="2025550177", member_id="W555500789")
    address = f"/admin/intake/patient/{maria.pk}/change/"
    pair = desk.get(f"/admin/duplicates/{PatientPair.objects.get().pk}/").content.decode()
    pages = {"patient": desk.get(address).content.decode(), "pair": pair}
    assert {name: ("W123456789" in page, "••••••789" in page) for name, page in pages.items()} == {
        "patient": (False, True), "pair": (False, True),
    }  # fmt: skip
    asked = {slot: desk.post(address, {"slot": slot}) for slot in ("member_id", "phone", "")}
    assert {slot: answer.status_code for slot, answer in asked.items()} == {"member_id": 200, "phone": 404, "": 404}
    assert "W123456789" in asked["member_id"].content.decode()
    assert stranger.post(address, {"slot": "member_id"}).status_code == 302
    trail = AuditEntry.objects.filter(action="patient.value_revealed").values_list("object_id", "clinic_id", "details")
    assert list(trail) == [(str(maria.pk), clinic.pk, {"slot": "member_id"})]
