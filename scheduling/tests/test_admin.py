"""Visits in the admin: the clinic's own, cancelled through the service."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from intake.models import Patient
from notifications.models import Consent
from scheduling.models import Appointment, HoursException, WaitlistEntry
from scheduling.services import book, find_open_times
from scheduling.tests.rows import a_clinic, a_provider
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Role

pytestmark = pytest.mark.django_db

VISITS = reverse("admin:scheduling_appointment_changelist")
NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)


def signed_in(clinic: Clinic, role: Role = Role.FRONT_DESK) -> Client:
    user = User.objects.create_user(f"staff-{clinic.slug}")
    clinics.add_member(actor="system", clinic=clinic, user=user, role=role)
    client = Client()
    client.force_login(user)
    return client


def a_visit(clinic: Clinic) -> Appointment:
    a_provider(clinic)
    offer = find_open_times(clinic=clinic, after=NOW, limit=1)[0]
    return book(clinic=clinic, offer_id=offer.id, idempotency_key=clinic.slug, intake_id=None, now=NOW)


def test_staff_see_their_visits_on_the_clock_of_the_place_and_nobody_elses() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    mine, theirs = a_visit(clinic), a_visit(other)
    shown = signed_in(clinic).get(VISITS).content.decode()
    rows = [f"/appointment/{visit.pk}/change/" in shown for visit in (mine, theirs)]
    assert ("Mon Nov 30, 2026 9:00 AM PST" in shown, rows) == (True, [True, False])


def test_staff_cancel_their_own_visits_alone() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    mine, theirs = a_visit(clinic), a_visit(other)
    client = signed_in(clinic)
    client.post(VISITS, {"action": "cancel", "_selected_action": [mine.pk, theirs.pk]})
    assert dict(Appointment.objects.values_list("pk", "status")) == {mine.pk: "cancelled", theirs.pk: "booked"}
    actor = f"user:{User.objects.get().pk}"
    assert AuditEntry.objects.for_object(mine).filter(action="appointment.cancelled", actor=actor).count() == 1


def test_staff_write_down_who_came_and_hours_that_change_are_in_the_trail() -> None:
    clinic = a_clinic()
    visit = a_visit(clinic)
    client = signed_in(clinic, Role.MANAGER)
    for _ in range(2):
        client.post(VISITS, {"action": "no_show", "_selected_action": [visit.pk]})
    visit.refresh_from_db()
    assert (visit.status, AuditEntry.objects.filter(action="appointment.no_show").count()) == ("no_show", 1)
    provider = visit.provider
    form = {
        "clinic": clinic.pk,
        "name": "Doctor Lee-Roy",
        "active": "on",
        "availabilities-TOTAL_FORMS": 0,
        "availabilities-INITIAL_FORMS": 0,
        "exceptions-TOTAL_FORMS": 1,
        "exceptions-INITIAL_FORMS": 0,
        "exceptions-0-provider": provider.pk,
        "exceptions-0-kind": "closed",
        "exceptions-0-first_day": "2026-12-01",
        "exceptions-0-last_day": "2026-12-04",
        "exceptions-0-slot_minutes": 30,
        "exceptions-0-reason": "Conference",
    }
    answer = client.post(reverse("admin:scheduling_provider_change", args=[provider.pk]), form)
    assert answer.status_code == 302
    assert list(HoursException.objects.values_list("clinic", "provider", "kind", "reason")) == [
        (clinic.pk, provider.pk, "closed", "Conference")
    ]
    assert AuditEntry.objects.get(action="provider.changed").details == {"fields": "hoursexception name"}


def test_every_list_of_the_schedule_opens() -> None:
    client = signed_in(a_clinic(), Role.MANAGER)
    names = ("visittype", "hoursexception", "waitlistentry", "location", "provider", "appointment")
    lists = [client.get(reverse(f"admin:scheduling_{name}_changelist")).status_code for name in names]
    assert lists == [200] * len(names)


def test_staff_put_a_patient_on_the_wait_list_and_write_down_what_they_agreed_to() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    visit, theirs = a_visit(clinic), a_visit(other)
    maria = Patient.objects.create(clinic=clinic, phone="2025550143", email="maria@example.com")
    stranger = Patient.objects.create(clinic=other)
    Appointment.objects.filter(pk=visit.pk).update(patient=maria)
    given = {"patient": maria.pk, "appointment": visit.pk, "part": "-11:59", "last_day": "2026-12-24", "by_text": "on"}
    client, add = signed_in(clinic), reverse("admin:scheduling_waitlistentry_add")
    answers = [
        client.post(add, given | changed).status_code
        for changed in ({}, {"patient": stranger.pk, "appointment": ""}, {"appointment": theirs.pk})
    ]
    entry = WaitlistEntry.objects.get()
    assert (answers[0], 302 in answers[1:]) == (302, False)
    assert (entry.clinic, entry.patient, entry.appointment, entry.wish, entry.state) == (
        clinic,
        maria,
        visit,
        {"hours": "-11:59", "last_day": "2026-12-24"},
        "waiting",
    )
    noted = Consent.objects.get()
    assert (noted.channel, noted.address, noted.given, noted.source) == ("sms", "+12025550143", True, "staff")
    assert AuditEntry.objects.filter(action="waitlist.joined", clinic_id=clinic.pk).count() == 1
