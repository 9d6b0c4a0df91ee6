"""Visits in the admin: the clinic's own, cancelled through the service."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from scheduling.models import Appointment
from scheduling.services import book, find_open_times
from scheduling.tests.rows import a_clinic, a_provider
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Role

pytestmark = pytest.mark.django_db

VISITS = reverse("admin:scheduling_appointment_changelist")
NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)


def signed_in(clinic: Clinic) -> Client:
    user = User.objects.create_user(f"staff-{clinic.slug}")
    clinics.add_member(actor="system", clinic=clinic, user=user, role=Role.FRONT_DESK)
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
    assert ("Mon Nov 30, 2026 9:00 AM PST" in shown, str(mine) in shown, str(theirs) in shown) == (True, True, False)


def test_staff_cancel_their_own_visits_alone() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    mine, theirs = a_visit(clinic), a_visit(other)
    client = signed_in(clinic)
    client.post(VISITS, {"action": "cancel", "_selected_action": [mine.pk, theirs.pk]})
    assert dict(Appointment.objects.values_list("pk", "status")) == {mine.pk: "cancelled", theirs.pk: "booked"}
    actor = f"user:{User.objects.get().pk}"
    assert AuditEntry.objects.for_object(mine).filter(action="appointment.cancelled", actor=actor).count() == 1
