"""The calendar over HTTP: visits move and are booked as everywhere, refusals say what is open instead."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from intake.models import Patient
from intake.tests.test_duplicates import called
from scheduling import services
from scheduling.models import Appointment, Provider, WaitlistEntry
from scheduling.tests.rows import a_provider, a_type
from voiceagent.clinics.models import Clinic
from voiceagent.office.tests.test_people import a_clinic, staff_of

pytestmark = pytest.mark.django_db
ZONE = ZoneInfo("America/Los_Angeles")
MONDAY = (timezone.now().astimezone(ZONE) + timedelta(days=7)).replace(hour=9, minute=0, second=0, microsecond=0)
MONDAY -= timedelta(days=MONDAY.weekday() - 7)
"""Nine o'clock on a Monday one to two weeks from now."""


@pytest.fixture
def clinic() -> Clinic:
    return a_clinic("hillside")


@pytest.fixture
def lee(clinic: Clinic) -> Provider:
    return a_provider(clinic)


@pytest.fixture
def visit(clinic: Clinic, lee: Provider) -> Appointment:
    return services.book(
        clinic=clinic, offer_id=services.offer_id(lee.pk, MONDAY, None), idempotency_key="a", intake_id=None,
        patient_id=called(clinic).pk,
    )  # fmt: skip


def at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M}"


def visits() -> list[tuple[str, str, str, str]]:
    rows = Appointment.objects.filter(status="booked").select_related("provider", "patient").order_by("starts_at")
    return [
        (f"{row.local_start:%a %H:%M}", row.provider.name, row.patient.first_name if row.patient else "", row.source)
        for row in rows
    ]


def test_the_day_and_a_providers_week_are_drawn(clinic: Clinic, lee: Provider, visit: Appointment) -> None:
    WaitlistEntry.objects.create(clinic=clinic, patient=Patient.objects.get(), provider=lee)
    desk, day = staff_of(clinic, "dana"), f"{MONDAY:%Y-%m-%d}"
    pages = [
        desk.get(f"/admin/calendar/?{query}").content.decode()
        for query in (f"day={day}", f"day={day}&provider={lee.pk}&part=1", f"day={MONDAY - timedelta(days=1):%Y-%m-%d}")
    ]
    drawn = re.compile(r'data-starts="([^"]+)".*?--top: (\d+); --height: (\d+)', re.DOTALL)
    assert [drawn.findall(page) for page in pages] == [[(at(MONDAY), "120", "30")], [(at(MONDAY), "120", "30")], []]
    assert [page.count("office-lane") for page in pages] == [1, 7, 1]
    assert [page.count("Maria Okafor") for page in pages] == [2, 2, 1]
    stranger = staff_of(a_clinic("lakeside"), "noor")
    assert "Maria" not in stranger.get(f"/admin/calendar/?day={day}&clinic=hillside").content.decode()


def test_a_visit_is_moved_and_moved_back(clinic: Clinic, lee: Provider, visit: Appointment) -> None:
    desk, kim = staff_of(clinic, "dana"), a_provider(clinic, "Doctor Kim")
    to = MONDAY + timedelta(days=1, hours=-2, minutes=15)  # before anybody's hours: staff may
    fields = {"provider": kim.pk, "starts": at(to), "key": "6f1c1c52-6a55-4f0b-9d3c-0d5f6b8a7e10"}
    first = desk.post(f"/admin/calendar/{visit.pk}/move/", fields).json()
    again = desk.post(f"/admin/calendar/{visit.pk}/move/", fields).json()
    moved = [("Tue 07:15", "Doctor Kim", "Maria", "staff")]
    assert (first["back"], again["visit"], visits()) == (
        {"provider": lee.pk, "starts": at(MONDAY)},
        first["visit"],
        moved,
    )
    stale = desk.post(f"/admin/calendar/{visit.pk}/move/", {**fields, "key": ""})
    back = desk.post(f"/admin/calendar/{first['visit']}/move/", first["back"])
    assert (stale.status_code, back.status_code, visits()) == (
        409,
        200,
        [("Mon 09:00", "Doctor Lee", "Maria", "staff")],
    )


def test_a_time_that_is_taken_is_refused_with_the_next_one(clinic: Clinic, lee: Provider, visit: Appointment) -> None:
    desk, other = staff_of(clinic, "dana"), called(clinic, first_name="Walter", phone="2025550177")
    fields = {"patient": other.pk, "provider": lee.pk, "starts": at(MONDAY)}
    refused = desk.post("/admin/calendar/book/", fields)
    words = f"{MONDAY:%a, %b %-d} at 9:30 AM with Doctor Lee"
    instead = {"provider": lee.pk, "starts": at(MONDAY + timedelta(minutes=30)), "words": words}
    assert (refused.status_code, refused.json()) == (409, {"said": "That time is taken.", "next": instead})
    physical = a_type(clinic, "Physical", 40)
    booked = desk.post("/admin/calendar/book/", {**fields, "starts": instead["starts"], "type": physical.pk})
    assert (booked.status_code, visits()) == (
        200,
        [("Mon 09:00", "Doctor Lee", "Maria", "phone"), ("Mon 09:30", "Doctor Lee", "Walter", "staff")],
    )
    clash = desk.post(
        f"/admin/calendar/{visit.pk}/move/", {"provider": lee.pk, "starts": at(MONDAY + timedelta(minutes=45))}
    )
    assert (clash.status_code, clash.json()["said"], len(visits())) == (409, "That time is taken.", 2)


def test_what_makes_no_sense_and_who_has_no_business_here(clinic: Clinic, lee: Provider, visit: Appointment) -> None:
    desk, stranger = staff_of(clinic, "dana"), staff_of(a_clinic("lakeside"), "noor")
    move, book, people = f"/admin/calendar/{visit.pk}/move/", "/admin/calendar/book/", "/admin/calendar/people/"
    maria = Patient.objects.get()
    good = {"provider": lee.pk, "starts": at(MONDAY + timedelta(hours=1)), "patient": maria.pk}
    rows: list[tuple[Client, str, dict[str, Any], int]] = [
        (desk, move, {**good, "starts": "tomorrow"}, 400),
        (desk, move, {**good, "provider": "x"}, 400),
        (desk, book, {**good, "patient": ""}, 400),
        (desk, book, {**good, "starts": ""}, 400),
        (stranger, move, good, 404),
        (stranger, book, good, 400),
        (Client(), move, good, 302),
    ]
    assert [client.post(path, fields).status_code for client, path, fields, _ in rows] == [row[-1] for row in rows]
    asked = {"term": "okafor", "clinic": "hillside"}
    assert [client.post(people, asked).json()["people"] for client in (desk, stranger)] == [
        [{"id": maria.pk, "name": "Maria Okafor", "born": "1985-03-13"}],
        [],
    ]
    assert visits() == [("Mon 09:00", "Doctor Lee", "Maria", "phone")]
